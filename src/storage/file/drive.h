#pragma once

#include <QString>

namespace xushi::storage {

/// Whether a file system of this name, as the system gives it, is one of another computer (a network drive), or may be
/// one. Two computers that write to one file there can destroy it.
bool isNetworkFileSystem(const QString &name);

/// The name of the file system on which a file is, or would be; empty if it is not known.
QString fileSystemOf(const QString &file);

} // namespace xushi::storage
