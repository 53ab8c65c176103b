#pragma once

#include "models/entry/figure_import.h"

namespace xushi::ui {

/// The largest number of lines that the window previews. A longer table is left to the command line.
inline constexpr std::size_t mostTableLines = 20'000;

/// Reads a table of figures of the plan, on any thread. Faults in a line are stored with that line. Errors: CannotRead,
/// FileTooLarge, TooManyLines.
domain::Result<models::FigureTable> readFigureTable(const QString &file, const domain::Plan &plan, QDate today);

/// Writes a table with these figures as a template. Errors: FolderMissing, DiskFull, CannotWrite.
domain::Result<void> writeFigureTemplate(const QString &file, const std::vector<session::FigureEntry> &figures);

} // namespace xushi::ui
