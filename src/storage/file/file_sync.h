#pragma once

#include "domain/error.h"

namespace xushi::storage {

/// Makes sure that a file's bytes are on the disk. Errors: DiskFull, CannotWrite.
domain::Result<void> syncFile(const QString &file);

/// Puts `part` in the place of `file`, in the same folder, at once: whoever looks finds the one or the other, whole,
/// also after the power went. `part` must have been synced. Errors: CannotWrite.
domain::Result<void> putInPlace(const QString &part, const QString &file);

/// Copies a file byte for byte: written beside `target`, synced, then put in its place. Errors: CannotRead, DiskFull,
/// CannotWrite, FolderMissing.
domain::Result<void> copyFile(const QString &file, const QString &target);

/// The folder `folder`, made if it is not there. Errors: CannotWrite.
domain::Result<void> makeFolder(const QString &folder);

/// Whether both name one file that is there.
bool isSameFile(const QString &a, const QString &b);

/// What a file is called while it is being written.
QString partOf(const QString &file);

/// Why `file` could not be written: its folder is missing, the disk is full, or else what the system says.
domain::Error writeError(const QString &file, const QString &detail);

} // namespace xushi::storage
