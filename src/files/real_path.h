#pragma once

#include <QString>

namespace xushi::files {

/// The path from the root of the file that `path` leads to: symbolic links are followed, also one whose file does not
/// exist yet. Where the way is not to be found out (its folder is missing, or its links lead in a circle), the path
/// from the root as it was given.
QString realPath(const QString &path);

/// Under how many names the file stands in its folders (hard links); 0 if that is not to be found out.
int nameCount(const QString &path);

} // namespace xushi::files
