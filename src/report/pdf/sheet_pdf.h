#pragma once

#include "domain/error.h"
#include "report/sheet/sheet_page.h"

#include <span>

namespace xushi::report {

/// What the document is called, and who answers for it; empty where nobody is named.
struct PdfTitle {
    QString title;
    QString author;
};

/// Writes the pages as one PDF, with an outline where two or more of them bear a bookmark. Written beside and renamed:
/// after a failure whatever stood at `path` stands there still. Errors: DiskFull, CannotWrite.
domain::Result<void> writeSheetPdf(const QString &path, std::span<const SheetPage> pages, const PdfTitle &title);

} // namespace xushi::report
