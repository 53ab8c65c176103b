#pragma once

#include "papers/kept_paper.h"
#include "papers/quarter_papers.h"

namespace xushi::papers {

/// What became of the copy of a paper that is kept for printing it again. The paper itself was written or printed.
struct Keeping {
    std::optional<domain::Error> failure = {}; ///< why no copy was kept

    /// "No copy was kept …", with the reason; empty if all is well.
    [[nodiscard]] QString warning() const;
};

/// Keeps a copy of these bytes: of the sheets of one unit, of all units for a null one, or of the bulletin.
Keeping keepPdf(const QByteArray &pdf, const QuarterPapers &papers, PaperKind kind, const domain::Unit *unit);

/// Keeps a copy of a PDF file that has just been written.
Keeping keepWritten(const QString &file, const QuarterPapers &papers, PaperKind kind, const domain::Unit *unit);

/// Lays the sheets out as a PDF and keeps it: for sheets that were printed. The pages must be those of `papers`.
Keeping keepPrinted(const std::vector<report::SheetPage> &pages, const QuarterPapers &papers, const domain::Unit *unit);

} // namespace xushi::papers
