#include "models/entry/held_work.h"

namespace xushi::models {

EntryWork HeldWork::of(const QStringList &rows, const QString &what, const session::HeldDecision &decision)
{
    Entered entered;
    //: the rows that the office decided about
    entered.message = decision.accepted ? tr("Accepted: %1").arg(what) : tr("Refused: %1").arg(what);
    //: names a step that can be taken back
    entered.what = decision.accepted ? tr("acceptance of %1").arg(what) : tr("refusal of %1").arg(what);
    return [rows, decision, entered](session::Workspace &workspace) -> EntryOutcome {
        const auto changes = session::decideHeld(workspace, rows, decision);
        if (!changes)
            return tl::unexpected(failureOf(changes.error()));
        Entered done = entered;
        for (const session::Change &change : *changes)
            done.rows += change.row.id.toString();
        return done;
    };
}

} // namespace xushi::models
