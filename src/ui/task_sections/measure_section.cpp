#include "ui/task_sections/measure_section.h"

#include "models/entry/measure_form.h"
#include "models/tables/table_copy.h"
#include "models/view/view_source.h"
#include "ui/entry/entry_actions.h"
#include "ui/entry/measure_dialog.h"
#include "ui/tables/scope_words.h"
#include "ui/task_sections/measure_list.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/selection_keeper.h"

#include <QPushButton>

namespace xushi::ui {

MeasureSection::MeasureSection(models::ViewSource &source, Prompter &prompter, QWidget *parent)
    : Section(tr("Measures"), tr("No measures yet. Enter one with “New measure…”, with the day by which it is due."),
              parent),
      m_source(source),
      m_prompter(prompter),
      m_measures(source, this),
      m_list(new MeasureList(m_measures)),
      m_chosen(new SelectionKeeper(*m_list, models::MeasureModel::Title))
{
    explainUnder(*this, models::ManualTopic::Measures);
    QPushButton *button =
        addButton(tr("New measure…"), tr("What is to be done, by when and by whom (Insert in the list)"));
    button->setObjectName(QStringLiteral("newMeasure"));
    setList(m_list);
    m_list->setCopyCaption([this] { return captionOf(m_source, tr("Measures"), m_measures.scope()); });
    connect(button, &QPushButton::clicked, this, &MeasureSection::enter);
    connect(m_list, &MeasureList::newRequested, this, &MeasureSection::enter);
    connect(m_list, &MeasureList::changeRequested, this, &MeasureSection::change);
    connect(m_list, &MeasureList::toggleRequested, this, &MeasureSection::toggle);
    connect(m_list, &MeasureList::voidRequested, this, &MeasureSection::takeBack);
    source.follow(this, &MeasureSection::refresh);
    refresh();
}

void MeasureSection::setScope(const models::TaskScope &scope)
{
    m_measures.setScope(scope);
    m_list->setColumnWanted(models::MeasureModel::Task, scope.task.isEmpty());
    m_list->setColumnWanted(models::MeasureModel::Unit, scope.unit.isEmpty());
    refresh();
}

void MeasureSection::chooseMeasure(const QString &measure)
{
    if (m_measures.rowOf(measure) < 0)
        return;
    m_list->setFocus(Qt::OtherFocusReason); // a focused list keeps its current row visible
    m_list->setCurrentIndex({});
    m_chosen->choose(measure);
}

void MeasureSection::refresh()
{
    setFilled(m_measures.rowCount() > 0);
}

void MeasureSection::enter()
{
    if (mayEnter(this, m_source, m_prompter))
        open(models::MeasureForm(m_source, m_measures.scope()));
}

void MeasureSection::change(const QString &measure)
{
    if (!mayChange(measure))
        return;
    if (const auto form = models::MeasureForm::of(m_source, measure))
        open(*form);
}

void MeasureSection::open(const models::MeasureForm &form)
{
    auto *dialog = new MeasureDialog(form, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EntryDialog::saved, this, &MeasureSection::saved);
    connect(dialog, &QDialog::accepted, m_list, [this] { m_list->setFocus(); });
    dialog->open();
}

bool MeasureSection::mayChange(const QString &measure)
{
    const int row = m_measures.rowOf(measure);
    return row >= 0
           && mayEnterFor(m_measures.rows()[static_cast<std::size_t>(row)].measure.unit, this, m_source, m_prompter);
}

void MeasureSection::toggle(const QString &measure)
{
    if (!mayChange(measure))
        return;
    auto form = models::MeasureForm::of(m_source, measure);
    if (!form)
        return;
    form->setDone(!form->isDone());
    if (const auto written = form->save())
        Q_EMIT saved(written->message, written->row);
    else
        m_prompter.tellError(this, written.error());
}

void MeasureSection::takeBack(const QString &measure)
{
    if (!mayChange(measure))
        return;
    const int row = m_measures.rowOf(measure);
    const QString title = m_measures.rows()[static_cast<std::size_t>(row)].measure.title.simplified();
    if (voidAsked(this, m_source, m_prompter, measure))
        Q_EMIT saved(tr("Voided: measure “%1”").arg(title), {});
}

} // namespace xushi::ui
