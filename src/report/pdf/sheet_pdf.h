#pragma once

#include "domain/values/error.h"
#include "report/sheet/sheet_page.h"

#include <span>

namespace xushi::report {

/// What the document is called, and who answers for it; empty where nobody is named.
struct PdfTitle {
    QString title;
    QString author;
};

/// The pages as one PDF, with an outline if two or more pages have a bookmark. The same pages make the same bytes.
QByteArray sheetPdf(std::span<const SheetPage> pages, const PdfTitle &title);

/// Writes the pages as such a PDF. Writes a temporary file and
/// renames it, so that a failure leaves the old file at `path` unchanged. Errors: DiskFull, CannotWrite.
domain::Result<void> writeSheetPdf(const QString &path, std::span<const SheetPage> pages, const PdfTitle &title);

} // namespace xushi::report
