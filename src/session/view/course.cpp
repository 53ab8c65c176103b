#include "session/view/course.h"

#include "storage/stores/journal_store.h"

namespace xushi::session {

using namespace domain;

Result<Course> courseOf(Workspace &workspace, const View &view, const QString &indicator)
{
    const auto found = view.loaded->index().indicator(indicator);
    if (!found)
        return failure(ErrorCode::UnknownIndicator, {indicator});
    const auto rows = storage::JournalStore(workspace.database()).about(view.plan().id, indicator, view.knownAt);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return domain::courseOf(*found->indicator, *rows, view.plan().period, view.asOf());
}

} // namespace xushi::session
