#pragma once

#include <QString>

namespace xushi::storage {

/// The text of sql/<name>.sql, compiled in; comments taken out.
const QString &sqlText(const char *name);

} // namespace xushi::storage
