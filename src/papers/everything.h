#pragma once

#include "papers/keeping.h"

namespace xushi::papers {

/// A written file, and how many there are in all.
struct PaperWritten {
    QString file;
    int number; ///< from 1
    int total;
    Keeping keeping = {};
};

/// Writes all papers of a quarter into an existing folder, one after the other: all units as PDF, workbook and table,
/// each unit's sheet, and the bulletin as document, PDF and text, as
/// its dialog remembers it.
class PaperRun {
public:
    PaperRun(const QString &folder, QuarterPapers papers, const report::PageSetup &setup = {});
    ~PaperRun();
    PaperRun(const PaperRun &) = delete;
    PaperRun &operator=(const PaperRun &) = delete;

    [[nodiscard]] int total() const;
    [[nodiscard]] bool isOver() const { return m_next == total(); }

    /// Writes the next paper. Errors: FolderMissing, DiskFull, CannotWrite; the papers before it stay.
    domain::Result<PaperWritten> writeNext();

private:
    struct Paper;

    QString m_folder;
    QuarterPapers m_papers;
    report::PageSetup m_setup; ///< of the sheets
    std::vector<Paper> m_list;
    int m_next = 0;
};

} // namespace xushi::papers
