#pragma once

#include "papers/keeping.h"

namespace xushi::papers {

/// The flat table alone, as CSV. Errors: FolderMissing, DiskFull, CannotWrite.
domain::Result<void> writeFlatTable(const QString &file, const QuarterPapers &papers, const domain::Unit *unit);

/// Writes the sheets of one unit, or of all units for a null `unit`, in the format of the file's ending: .pdf, .xlsx or
/// .csv; as a PDF for any other ending, of which a copy is kept. Errors: FolderMissing, DiskFull, CannotWrite.
domain::Result<Keeping> writeSheets(const QString &file, const QuarterPapers &papers, const domain::Unit *unit,
                                    const report::PageSetup &setup = {});

} // namespace xushi::papers
