#pragma once

#include "domain/error.h"

namespace xushi::session {

/// What a file is that somebody opens or brings (打开).
enum class FileKind {
    Database, ///< of this program
    Plan,     ///< a plan file, sound or not
    Table,    ///< a table of figures, sound or not
};

/// Told from the file's first bytes, and its name where they say nothing. Errors: FileMissing, CannotOpen, UnknownFile;
/// ForeignDatabase, NewerDatabase and DatabaseDamaged, as far as the first bytes tell.
domain::Result<FileKind> kindOf(const QString &file);

} // namespace xushi::session
