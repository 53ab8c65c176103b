#pragma once

#include <QString>

namespace xushi::storage {

/// Whether the file is a database of ours whose schema is of an older version, so that opening it upgrades it. Reads
/// its first bytes; false where they cannot be read.
bool isOfOlderVersion(const QString &file);

} // namespace xushi::storage
