#pragma once

#include <QString>

namespace xushi::storage {

/// The text of sql/<name>.sql, which is compiled in, without its comments.
const QString &sqlText(const char *name);

} // namespace xushi::storage
