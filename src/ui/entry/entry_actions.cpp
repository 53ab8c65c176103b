#include "ui/entry/entry_actions.h"

#include "models/view/task_scope.h"
#include "models/view/view_source.h"
#include "session/entry/void_entry.h"
#include "ui/widgets/prompter.h"

#include <QCoreApplication>

namespace xushi::ui {

namespace {

struct EntryActionsWords {
    Q_DECLARE_TR_FUNCTIONS(EntryActions)
};

} // namespace

bool mayEnter(QWidget *parent, const models::ViewSource &source, Prompter &prompter)
{
    if (!source.hasView())
        return false; // the window says why
    if (const auto refusal = models::whyNothingCanBeEntered(source)) {
        prompter.tellError(parent, *refusal);
        return false;
    }
    return true;
}

bool mayEnterFor(const QString &unit, QWidget *parent, const models::ViewSource &source, Prompter &prompter)
{
    if (!mayEnter(parent, source, prompter))
        return false;
    if (source.speaksFor(unit))
        return true;
    const QString text =
        unit.isEmpty()
            ? EntryActionsWords::tr("This is the innovation office's, which alone changes it.")
            : EntryActionsWords::tr("This is for %1 to say: it is changed there, or by the innovation office.")
                  .arg(unitName(source, unit));
    prompter.tell(parent, Prompter::Tone::Information, text);
    return false;
}

bool voidAsked(QWidget *parent, models::ViewSource &source, Prompter &prompter, const QString &row)
{
    if (!mayEnter(parent, source, prompter))
        return false;
    const auto reason = prompter.askText(
        parent, {EntryActionsWords::tr("Void a row"),
                 EntryActionsWords::tr("The row stays in the journal and no longer counts. Why is it voided?"),
                 EntryActionsWords::tr("Void")});
    if (!reason)
        return false;
    const auto voided = source.database().await(
        [row, reason = *reason](session::Workspace &workspace) { return session::voidRow(workspace, row, reason); });
    if (!voided) {
        prompter.tellError(parent, voided.error());
        return false;
    }
    source.refresh();
    return true;
}

} // namespace xushi::ui
