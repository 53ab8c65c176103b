#pragma once

#include "models/entry/figure_import.h"

namespace xushi::ui {

/// As many lines are looked at one by one; a table that is longer nobody reads.
inline constexpr std::size_t mostTableLines = 20'000;

/// Reads a table of figures, on whatever thread. Errors: CannotRead, FileTooLarge,
/// TooManyLines; what is wrong in it stands on its lines.
domain::Result<models::FigureTable> readFigureTable(const QString &file);

/// Writes a table to be filled in with these figures. Errors: FolderMissing, DiskFull, CannotWrite.
domain::Result<void> writeFigureTemplate(const QString &file, const std::vector<session::FigureEntry> &figures);

} // namespace xushi::ui
