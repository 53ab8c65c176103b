#include "session/workspace/opened_file.h"

namespace xushi::session {

using namespace domain;

void keepToFile(Opening &opening)
{
    opening.same = files::identityOf(opening.file);
}

Result<void> requireSameFile(const Opening &opening)
{
    if (opening.same && files::identityOf(opening.file) != opening.same)
        return failure(ErrorCode::FileReplaced, {opening.file});
    return {};
}

std::optional<QString> placeNow(const Opening &opening)
{
    return opening.same ? files::placeOf(*opening.same) : std::nullopt;
}

} // namespace xushi::session
