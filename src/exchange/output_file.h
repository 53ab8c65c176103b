#pragma once

#include "domain/error.h"

#include <QSaveFile>

namespace xushi::exchange {

/// A file written beside the one that it replaces, and put in its place at the end; what was there stays until then,
/// and for good when this goes before.
class OutputFile {
public:
    explicit OutputFile(const QString &path) : m_file(path) {}

    /// Errors, of all three: FolderMissing, DiskFull, CannotWrite.
    domain::Result<void> open();
    domain::Result<void> write(const QByteArray &bytes);
    domain::Result<void> finish();

private:
    QSaveFile m_file;
};

/// Whether a file may be put at `path`: nothing is there, or a regular file that is no database, which a slip of the
/// keys must not replace. Error: CannotWrite.
domain::Result<void> requireReplaceable(const QString &path);

/// Why a file could not be written: its folder, the disk, or else what the system says.
domain::Error writeError(const QString &path, const QString &detail);

} // namespace xushi::exchange
