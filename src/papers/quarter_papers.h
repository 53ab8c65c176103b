#pragma once

#include "report/sheet/cover_content.h"
#include "report/sheet/page_setup.h"
#include "report/sheet/sheet_page.h"
#include "session/view/quarter_view.h"

namespace xushi::papers {

/// Where papers come from.
struct PaperOrigin {
    QString database = {}; ///< empty: none, and no copy of the papers is kept
    session::Clock clock = session::Clock::system();
};

/// The data of one quarter's papers. Every sheet, workbook and bulletin shows a part of it, so that no two of them can
/// differ.
class QuarterPapers {
public:
    explicit QuarterPapers(session::QuarterView quarter, PaperOrigin origin = {})
        : m_quarter(std::move(quarter)), m_origin(std::move(origin))
    {
    }

    /// Errors: those of session::lookAtQuarter.
    static domain::Result<QuarterPapers> read(session::Workspace &workspace, const QString &plan,
                                              const domain::Quarter &quarter, qint64 knownAt);

    [[nodiscard]] const domain::Plan &plan() const { return m_quarter.view.plan(); }
    [[nodiscard]] const domain::PlanAssessment &assessment() const { return m_quarter.view.assessment; }
    [[nodiscard]] const domain::Quarter &quarter() const { return m_quarter.quarter; }

    [[nodiscard]] const QString &digest() const { return m_quarter.digest; }
    [[nodiscard]] const PaperOrigin &origin() const { return m_origin; }

    /// Refers to this object.
    [[nodiscard]] report::SheetRequest request() const;

    /// The title of a document of all sheets, and of any one of them.
    [[nodiscard]] QString title() const;

    /// Of this unit; of all units with a null one.
    [[nodiscard]] std::vector<report::SheetContent> sheets(const domain::Unit *unit) const;

    /// The laid-out sheets; those of all units begin with a cover.
    [[nodiscard]] std::vector<report::SheetPage> pages(const domain::Unit *unit,
                                                       const report::PageSetup &setup = {}) const;

private:
    session::QuarterView m_quarter;
    PaperOrigin m_origin;
};

} // namespace xushi::papers
