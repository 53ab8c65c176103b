#pragma once

#include "papers/quarter_papers.h"

#include <functional>

namespace xushi::papers {

/// One file that was written, of so many.
struct PaperWritten {
    QString file;
    int number; ///< from 1
    int total;
};

/// Writes all papers of a quarter into a folder that is there: all units as PDF, workbook and table, each unit's sheet,
/// the bulletin as text, PDF and document. `written` is told of each file; when it returns false, the rest is left.
/// Errors: those of the first file that could not be written; those before it stay.
domain::Result<void> writeEverything(const QString &folder, const QuarterPapers &papers,
                                     const std::function<bool(const PaperWritten &)> &written);

} // namespace xushi::papers
