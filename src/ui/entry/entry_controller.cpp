#include "ui/entry/entry_controller.h"

#include "models/entry/assignment_form.h"
#include "models/entry/held_work.h"
#include "models/entry/measure_form.h"
#include "models/entry/plan_work.h"
#include "models/entry/unit_assignment_form.h"
#include "models/entry/void_work.h"
#include "models/view/view_source.h"
#include "session/entry/void_entry.h"
#include "ui/entry/assignment_dialog.h"
#include "ui/entry/correction_dialog.h"
#include "ui/entry/figure_import_dialog.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/measure_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/entry/quarter_entry_dialog.h"
#include "ui/entry/retarget_dialog.h"
#include "ui/entry/unit_assignment_dialog.h"
#include "ui/widgets/prompter.h"

#include <QApplication>
#include <QPointer>

namespace xushi::ui {

EntryController::EntryController(models::ViewSource &source, Prompter &prompter, QObject *parent)
    : QObject(parent), m_source(source), m_prompter(prompter), m_writer(source), m_reading(source.database())
{
    connect(&m_writer, &models::EntryWriter::entered, this, [this](const QString &message, bool canUndo) {
        Q_EMIT said(message, canUndo ? Offer::Undo : Offer::Nothing);
    });
    connect(&m_writer, &models::EntryWriter::undone, this,
            [this](const QString &message) { Q_EMIT said(message, Offer::Redo); });
    connect(&m_writer, &models::EntryWriter::redone, this,
            [this](const QString &message) { Q_EMIT said(message, Offer::Undo); });
    connect(&m_writer, &models::EntryWriter::forgotten, this, [this](const QString &message) {
        Q_EMIT said(message, nextStep(Step::Undo).isEmpty() ? Offer::Nothing : Offer::Undo);
    });
    connect(&m_writer, &models::EntryWriter::failed, this, &EntryController::failed);
}

QDialog *EntryController::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void EntryController::log(QWidget *asker, const QString &indicator, const QString &unit)
{
    openLog(asker, indicator, unit, true);
}

void EntryController::logAnything(QWidget *asker, const QString &suggestion, const QString &unit)
{
    openLog(asker, suggestion, unit, false);
}

void EntryController::openLog(QWidget *asker, const QString &indicator, const QString &unit, bool isMeant)
{
    const auto start = isMeant ? LogDialog::Start::Figure : LogDialog::Start::Indicator;
    if (mayEnter())
        open(new LogDialog(m_writer, m_memory, indicator, unit, start, asker->window()));
}

void EntryController::enterQuarter(QWidget *asker, const QString &unit)
{
    if (mayEnter())
        open(new QuarterEntryDialog(m_writer, m_memory, m_prompter, unit, models::GridOf::Figures, asker->window()));
}

void EntryController::enterBaselines(QWidget *asker, const QString &unit)
{
    if (mayEnter())
        open(new QuarterEntryDialog(m_writer, m_memory, m_prompter, unit, models::GridOf::Baselines, asker->window()));
}

void EntryController::importFigures(QWidget *asker, const QString &unit, const QString &file)
{
    if (!mayEnter())
        return;
    auto *dialog = new FigureImportDialog(m_writer, m_memory, m_prompter, unit, asker->window());
    open(dialog);
    if (!file.isEmpty())
        dialog->read(file);
}

void EntryController::note(QWidget *asker, const QString &task, const QString &unit)
{
    if (mayEnter())
        open(new NoteDialog(m_writer, task, unit, asker->window()));
}

void EntryController::retarget(QWidget *asker, const QString &indicator)
{
    if (mayEnter())
        open(new RetargetDialog(m_writer, indicator, asker->window()));
}

void EntryController::assign(QWidget *asker, const QString &task, const QString &unit)
{
    if (mayEnterFor(asker, unit))
        open(new AssignmentDialog(m_writer, models::AssignmentForm(m_source, task, unit), asker->window()));
}

void EntryController::assignAll(QWidget *asker, const QString &unit)
{
    if (mayEnterFor(asker, unit))
        open(new UnitAssignmentDialog(m_writer, models::UnitAssignmentForm(m_source, unit), asker->window()));
}

QDialog *EntryController::newMeasure(QWidget *asker, const models::TaskScope &scope)
{
    return mayEnter() ? openMeasure(asker, models::MeasureForm(m_source, scope)) : nullptr;
}

QDialog *EntryController::changeMeasure(QWidget *asker, const QString &measure)
{
    const auto form = models::MeasureForm::of(m_source, measure);
    return form && mayEnterFor(asker, form->unit()) ? openMeasure(asker, *form) : nullptr;
}

QDialog *EntryController::openMeasure(QWidget *asker, const models::MeasureForm &form)
{
    return open(new MeasureDialog(m_writer, form, asker->window()));
}

void EntryController::toggleMeasure(QWidget *asker, const QString &measure)
{
    auto form = models::MeasureForm::of(m_source, measure);
    if (!form || !mayEnterFor(asker, form->unit()))
        return;
    form->setDone(!form->isDone());
    write(asker, form->work());
}

void EntryController::correct(QWidget *asker, const QString &row)
{
    if (!mayEnter())
        return;
    m_reading.ask([row](session::Workspace &workspace) { return session::voidableRow(workspace, row); },
                  [this, asker = QPointer(asker)](const domain::Result<domain::JournalRow> &wrong) {
                      if (!asker || !asker->isVisible() || QApplication::activeModalWidget())
                          return; // the user has gone on to something else
                      if (!wrong)
                          Q_EMIT failed(wrong.error());
                      else if (mayEnter())
                          open(new CorrectionDialog(m_writer, *wrong, asker->window()));
                  });
}

void EntryController::voidRow(QWidget *asker, const VoidRequest &request)
{
    if (!mayEnter())
        return;
    QString label = tr("%1 stays in the journal and no longer counts. Why is it voided?").arg(request.what);
    label[0] = label[0].toUpper();
    const auto reason = m_prompter.askText(asker, {.title = tr("Void a row"),
                                                   .label = label,
                                                   .accept = tr("Void"),
                                                   .start = m_unwrittenReasons.value(request.row)});
    if (!reason)
        return;
    m_unwrittenReasons.insert(request.row, *reason);
    write(asker, models::VoidWork::of(request.row, request.what, *reason),
          [this, row = request.row](const models::Entered &) { m_unwrittenReasons.remove(row); });
}

void EntryController::decideHeld(QWidget *asker, const QStringList &rows, const QString &what, bool accept)
{
    if (rows.isEmpty() || !mayEnterFor(asker, {}))
        return;
    session::HeldDecision decision{accept};
    if (!accept) {
        QString label = tr("%1 stays in the journal and does not count. Why is it refused?").arg(what);
        label[0] = label[0].toUpper();
        const auto reason =
            m_prompter.askText(asker, {tr("Refuse held rows"), label, tr("Refuse"), models::ManualTopic::Held});
        if (!reason)
            return;
        decision.reason = *reason;
    }
    write(asker, models::HeldWork::of(rows, what, decision));
}

/// Where nothing can be written, the plan is shown in this window only.
void EntryController::choosePlan(const QString &plan)
{
    m_source.setPlan(plan);
    if (!m_source.stopped() && !m_source.database().isReadOnly())
        write(qobject_cast<QWidget *>(parent()), models::PlanWork::chooses(plan));
}

/// Writes an entry that no dialog waits for.
void EntryController::write(QWidget *asker, const models::EntryWork &work, models::EntryWriter::Done done)
{
    const bool isBegun = m_writer.write(this, work, std::move(done),
                                        [this, asker = QPointer(asker)](const models::EntryFailure &failure) {
                                            m_prompter.tellError(asker, failure.error);
                                        });
    if (!isBegun)
        say(tr("Still saving: try again in a moment."));
}

/// Tells that the window has stopped, if it has.
bool EntryController::isStopped()
{
    if (m_source.stopped())
        m_prompter.tellError(qobject_cast<QWidget *>(parent()), *m_source.stopped());
    return m_source.stopped().has_value();
}

bool EntryController::mayEnter()
{
    if (!m_source.hasView() || isStopped())
        return false; // the window says why
    if (m_source.isChangingPlan() || m_source.database().isOperating()) {
        say(tr("Still saving: try again in a moment."));
        return false;
    }
    if (const auto refusal = models::whyNothingCanBeEntered(m_source)) {
        Q_EMIT failed(*refusal);
        return false;
    }
    return true;
}

bool EntryController::mayEnterFor(QWidget *asker, const QString &unit)
{
    if (!mayEnter())
        return false;
    if (m_source.speaksFor(unit))
        return true;
    const QString text = unit.isEmpty()
                             ? tr("Only the innovation office can change this.")
                             : tr("Only %1 or the innovation office can change this.").arg(unitName(m_source, unit));
    m_prompter.tell(asker, Prompter::Tone::Information, text);
    return false;
}

/// Clears the remembered day and unit, because the day may have been the mistake.
void EntryController::undo()
{
    if (m_writer.isWriting() || isStopped())
        return;
    if (nextStep(Step::Undo).isEmpty())
        return say(tr("There is nothing to take back."));
    m_memory = {};
    m_writer.undo();
}

void EntryController::redo()
{
    if (isStopped())
        return;
    if (!m_writer.isWriting() && nextStep(Step::Redo).isEmpty())
        return say(tr("There is nothing to do again."));
    m_writer.redo();
}

QString EntryController::nextStep(Step direction) const
{
    return m_writer.undoStack()->next(direction);
}

void EntryController::forget()
{
    m_writer.forget();
}

} // namespace xushi::ui
