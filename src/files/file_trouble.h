#pragma once

#include "domain/values/error.h"

namespace xushi::files {

// Why a file could not be read or written, as the system says it when it is asked anew: the only place that maps the
// system's answers to errors. The files themselves are never opened, as closing a database's file would drop its locks.

/// Why `file` could not be written; if the system's error number is known, `number` is it. Errors: FolderMissing,
/// NotAFolder, DiskFull, CannotWrite.
domain::Error writeError(const QString &file, int number = 0);

/// Why `file` could not be read. Errors: FileMissing, NotAFolder, CannotRead.
domain::Error readError(const QString &file, int number = 0);

/// Why `folder` could not be made, with the folders above it. Errors: NotAFolder, DiskFull, CannotWrite.
domain::Error folderError(const QString &folder);

/// Why no file can be in the folder of `file`, if so. Errors: FolderMissing, NotAFolder.
domain::Result<void> requireFolder(const QString &file);

/// A cause for CannotWrite, CannotRead and CannotOpen: what stands at `path`, if it is no regular file; else empty.
QString notAFile(const QString &path);

/// Whether a file or folder is write-protected, or its disk. We do not write to it even where the system would allow
/// that (as it allows an administrator): somebody protected it on purpose.
bool isProtected(const QString &path);

/// Why a database cannot be written to: CannotWrite if its disk is read-only, ReadOnlyDatabase if the file itself is
/// protected, ReadOnlyFolder if no file can be made beside it.
domain::Error readOnlyError(const QString &file);

/// The path from the root. A name is never taken for a URI, a resource or a database in memory.
QString absolutePath(const QString &path);

} // namespace xushi::files
