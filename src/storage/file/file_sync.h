#pragma once

#include "domain/values/error.h"

namespace xushi::storage {

/// Writes a file's bytes through to the disk. Errors: DiskFull, CannotWrite.
domain::Result<void> syncFile(const QString &file);

/// Replaces `file` by `part`, in the same folder, in one step: a reader finds the old or the new file, always whole,
/// even after a power failure. Sync `part` first. Errors: CannotWrite.
domain::Result<void> replaceFile(const QString &part, const QString &file);

/// The same where nothing stands at `file`. Errors: FileExists, and `part` stays; CannotWrite.
domain::Result<void> placeFile(const QString &part, const QString &file);

/// Copies a file byte for byte into `target`, a new file: written beside it, synced, then put in its place. Errors:
/// CannotRead, DiskFull, CannotWrite, FolderMissing, FileExists.
domain::Result<void> copyFile(const QString &file, const QString &target);

/// Creates the folder `folder` if it does not exist. Errors: CannotWrite.
domain::Result<void> makeFolder(const QString &folder);

/// Whether both paths name the same existing file.
bool isSameFile(const QString &a, const QString &b);

} // namespace xushi::storage
