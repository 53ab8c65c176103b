#pragma once

#include "papers/keeping.h"
#include "report/bulletin/bulletin_content.h"

namespace xushi::papers {

/// Whether a bulletin can be written to a file of this name: .odt, .pdf or .txt.
bool isBulletinFile(const QString &file);

/// Writes the quarter's bulletin in the format of the file's ending. An old file stays unchanged until the new one is
/// complete. Of a PDF a copy is kept. Errors: FolderMissing, DiskFull, CannotWrite.
domain::Result<Keeping> writeBulletin(const QString &file, const QuarterPapers &papers,
                                      const report::BulletinOptions &options = {});

/// "2024Q3_bulletin", without an ending.
QString bulletinName(const domain::Quarter &quarter);

} // namespace xushi::papers
