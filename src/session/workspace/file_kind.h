#pragma once

#include "domain/values/error.h"

namespace xushi::session {

/// The kind of a file that the user opens (打开).
enum class FileKind {
    Database, ///< a database of this program
    Plan,     ///< a plan file, valid or not
    Table,    ///< a table of figures, valid or not
};

/// Decides by the file's first bytes, and by its name if they do not tell. Errors: FileMissing, CannotOpen,
/// UnknownFile; ForeignDatabase, NewerDatabase and DatabaseDamaged, as far as the first bytes show.
domain::Result<FileKind> kindOf(const QString &file);

} // namespace xushi::session
