#pragma once

#include "domain/values/error.h"

#include <QSaveFile>

namespace xushi::exchange {

/// A file that is written beside the one that it replaces and moved into its place at the end. The old file stays
/// unchanged until then, and for good if this object is destroyed before.
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

/// Writes a whole file so. Errors: those of OutputFile.
domain::Result<void> writeBytes(const QString &path, const QByteArray &bytes);

/// Whether a file may be written to `path`: there is no file, or a regular file that is not a database. A typing error
/// must not replace a database. Error: CannotWrite.
domain::Result<void> requireReplaceable(const QString &path);

} // namespace xushi::exchange
