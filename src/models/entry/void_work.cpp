#include "models/entry/void_work.h"

#include "session/entry/void_entry.h"

namespace xushi::models {

EntryWork VoidWork::of(const QString &row, const QString &what, const QString &reason)
{
    //: names a step that can be taken back: the voided row
    const Entered voided{tr("Voided: %1").arg(what), {}, {row}, reason.trimmed(), tr("void of %1").arg(what)};
    return [row, reason, voided](session::Workspace &workspace) -> EntryOutcome {
        const auto done = session::voidRow(workspace, row, reason);
        if (!done)
            return tl::unexpected(failureOf(done.error()));
        return voided;
    };
}

} // namespace xushi::models
