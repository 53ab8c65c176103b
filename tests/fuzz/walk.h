#pragma once

#include <QString>

namespace xushi::fuzz {

/// Opens the file as a database as the program does, looks at everything in it from several days, and tries to write.
/// Whatever the file holds, this ends, and every failure is a value. Returns whether it could be opened.
bool walkThrough(const QString &file);

} // namespace xushi::fuzz
