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

/// Why a file could not be written: its folder, the disk, or else what the system says.
domain::Error writeError(const QString &path, const QString &detail);

} // namespace xushi::exchange
