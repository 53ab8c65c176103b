#include "ui/task_sections/measure_section.h"

#include "models/tables/table_copy.h"
#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"
#include "ui/tables/scope_words.h"
#include "ui/task_sections/measure_list.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/selection_keeper.h"

#include <QDialog>
#include <QPushButton>

namespace xushi::ui {

MeasureSection::MeasureSection(models::ViewSource &source, EntryController &entry, QWidget *parent)
    : Section(tr("Measures"), tr("No measures yet. Enter one with “New measure…”, with the day by which it is due."),
              parent),
      m_source(source),
      m_entry(entry),
      m_measures(source, this),
      m_list(new MeasureList(m_measures)),
      m_chosen(new SelectionKeeper(*m_list, models::MeasureModel::Title))
{
    setManualTopic(*this, models::ManualTopic::Measures);
    QPushButton *button =
        addButton(tr("New measure…"), tr("What is to be done, by when and by whom (Insert in the list)"));
    button->setObjectName(QStringLiteral("newMeasure"));
    setList(m_list);
    m_list->setCopyCaption([this] { return captionOf(m_source, tr("Measures"), m_measures.scope()); });
    connect(button, &QPushButton::clicked, this, &MeasureSection::enter);
    connect(m_list, &MeasureList::newRequested, this, &MeasureSection::enter);
    connect(m_list, &MeasureList::changeRequested, this, &MeasureSection::change);
    connect(m_list, &MeasureList::toggleRequested, this,
            [this](const QString &measure) { m_entry.toggleMeasure(this, measure); });
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
    m_list->setFocus(Qt::OtherFocusReason); // a list with the focus keeps its current row visible
    m_list->setCurrentIndex({});
    m_chosen->choose(measure);
}

void MeasureSection::refresh()
{
    setFilled(m_measures.rowCount() > 0);
}

void MeasureSection::enter()
{
    comeBackFrom(m_entry.newMeasure(this, m_measures.scope()));
}

void MeasureSection::change(const QString &measure)
{
    comeBackFrom(m_entry.changeMeasure(this, measure));
}

/// Moves the focus to the list when the dialog was saved.
void MeasureSection::comeBackFrom(QDialog *dialog)
{
    if (dialog)
        connect(dialog, &QDialog::accepted, m_list, [this] { m_list->setFocus(); });
}

void MeasureSection::takeBack(const QString &measure)
{
    const int row = m_measures.rowOf(measure);
    if (row < 0)
        return;
    const domain::Measure &one = m_measures.rows()[static_cast<std::size_t>(row)].measure;
    if (m_entry.mayEnterFor(this, one.unit))
        m_entry.voidRow(this, {measure, tr("measure “%1”").arg(one.title.simplified())});
}

} // namespace xushi::ui
