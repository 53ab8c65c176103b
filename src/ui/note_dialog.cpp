#include "ui/note_dialog.h"

#include "domain/tokens.h"
#include "models/view_source.h"
#include "ui/controls.h"
#include "ui/day_edit.h"
#include "ui/label.h"
#include "ui/message_banner.h"
#include "ui/theme.h"
#include "wording/error_words.h"
#include "wording/plan_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace xushi::ui {

using namespace domain;

namespace {

constexpr int linesShown = 3;

} // namespace

NoteDialog::NoteDialog(models::ViewSource &source, const QString &task, const QString &unit, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_task(task),
      m_banner(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_state(new QComboBox(this)),
      m_day(new DayEdit(this)),
      m_unit(new QComboBox(this)),
      m_progress(makeText()),
      m_problem(makeText()),
      m_next(makeText()),
      m_save(primaryButton(tr("Save"), this))
{
    setWindowTitle(tr("Note on task %1").arg(task));
    setWhiteGround(*this);
    auto *heading = new Label(Label::Tone::Plain, 115, true, this);
    const Task *found = source.plan().task(task);
    heading->setText(found ? task + u' ' + found->title : task);

    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(theme::step(4));
    fields->setVerticalSpacing(theme::step(2));
    fields->setColumnStretch(1, 1);
    const auto add = [fields](const QString &name, QWidget *field, Qt::Alignment alignment = Qt::AlignVCenter) {
        const int row = fields->rowCount();
        fields->addWidget(fieldLabel(name, field), row, 0, alignment);
        fields->addWidget(field, row, 1);
    };
    add(tr("State"), m_state);
    add(tr("Day"), m_day);
    add(tr("Unit"), m_unit);
    add(tr("Progress"), m_progress, Qt::AlignTop);
    add(tr("Problems"), m_problem, Qt::AlignTop);
    add(tr("Next steps"), m_next, Qt::AlignTop);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {cancel, m_save}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
    }
    m_progress->setObjectName(QStringLiteral("progress"));
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+Return"));
    setKeys(*m_save, QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::step(2));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 3);
    layout->addWidget(heading);
    layout->addWidget(m_banner);
    layout->addLayout(fields, 1);
    layout->addLayout(buttons);
    m_progress->setMinimumWidth(digitsWide(*this, 58));

    if (found)
        fill(*found, unit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NoteDialog::save);
    connect(m_unit, &QComboBox::activated, this, &NoteDialog::showLastNote);
    m_progress->setFocus();
}

QPlainTextEdit *NoteDialog::makeText()
{
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->document()->setDocumentMargin(theme::step(1) + 2);
    text->setMinimumHeight(linesShown * fontMetrics().lineSpacing() + theme::step(4));
    return text;
}

void NoteDialog::fill(const Task &task, const QString &unit)
{
    const Period &period = m_source.plan().period;
    m_day->setDateRange(period.first(), period.clamp(m_source.today()));
    m_day->setDate(m_source.asOf());
    for (const auto &[state, token] : Tokens<TaskState>::all)
        m_state->addItem(wording::word(state), QVariant::fromValue(static_cast<int>(state)));
    fillUnits(task, unit);
    showLastNote();
}

void NoteDialog::fillUnits(const Task &task, const QString &unit)
{
    for (const TaskUnit &part : task.units)
        if (const Unit *one = m_source.plan().unit(part.unit))
            m_unit->addItem(one->name, one->id);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit)));
}

void NoteDialog::showLastNote()
{
    const TaskProgress *progress = m_source.progressOf(m_task);
    const TaskNote *note = progress ? progress->newestNote(m_unit->currentData().toString()) : nullptr;
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(progress ? progress->state() : TaskState::NotStarted)));
    m_progress->setPlainText(note ? note->progress : QString());
    m_problem->setPlainText(note ? note->problem : QString());
    m_next->setPlainText(note ? note->next : QString());
}

session::NoteEntry NoteDialog::entry() const
{
    return {m_source.plan().id,
            m_task,
            m_day->date(),
            m_unit->currentData().toString(),
            static_cast<TaskState>(m_state->currentData().toInt()),
            m_progress->toPlainText(),
            m_problem->toPlainText(),
            m_next->toPlainText()};
}

void NoteDialog::save()
{
    const auto change = session::enterNote(m_source.workspace(), entry());
    if (!change) {
        m_banner->say(wording::sentence(change.error()));
        return;
    }
    m_source.refresh();
    Q_EMIT saved(tr("Saved: note on task %1").arg(m_task), change->row.id.toString());
    accept();
}

} // namespace xushi::ui
