#pragma once

#include "domain/error.h"
#include "report/sheet_page.h"

#include <span>

namespace xushi::report {

/// Writes the pages as one PDF with `title` as the document's. Written beside and renamed: after a failure whatever
/// stood at `path` stands there still. Error: CannotWrite.
domain::Result<void> writeSheetPdf(const QString &path, std::span<const SheetPage> pages, const QString &title);

} // namespace xushi::report
