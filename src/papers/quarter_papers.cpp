#include "papers/quarter_papers.h"

#include "domain/rules_edition.h"
#include "report/sheet/sheet_layout.h"

#include <QDateTime>

namespace xushi::papers {

using namespace domain;

namespace {

/// The known-at time as printed; absent for "as known now".
std::optional<QString> knownInWords(qint64 knownAt)
{
    if (knownAt == session::knownNow)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(knownAt).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

bool isOfEarlierRules(qint64 knownAt)
{
    return knownAt != session::knownNow && rulesOn(QDateTime::fromMSecsSinceEpoch(knownAt).date()) != presentRules;
}

} // namespace

Result<QuarterPapers> QuarterPapers::read(session::Workspace &workspace, const QString &plan, const Quarter &quarter,
                                          qint64 knownAt)
{
    auto seen = session::lookAtQuarter(workspace, plan, quarter, knownAt);
    if (!seen)
        return tl::unexpected<Error>(seen.error());
    return QuarterPapers(std::move(*seen), {workspace.file(), workspace.clock()});
}

report::SheetRequest QuarterPapers::request() const
{
    return {plan(),
            m_quarter.view.assessment,
            *m_quarter.view.progress,
            m_quarter.quarter,
            m_quarter.digest,
            knownInWords(m_quarter.view.knownAt),
            m_quarter.previous ? &*m_quarter.previous : nullptr,
            isOfEarlierRules(m_quarter.view.knownAt)};
}

QString QuarterPapers::title() const
{
    return report::sheetTitle(m_quarter.quarter);
}

std::vector<report::SheetContent> QuarterPapers::sheets(const Unit *unit) const
{
    return unit ? std::vector{report::sheetOf(request(), *unit)} : report::sheetsOfAllUnits(request());
}

std::vector<report::SheetPage> QuarterPapers::pages(const Unit *unit, const report::PageSetup &setup) const
{
    if (unit)
        return report::layOutSheets(sheets(unit), setup);
    const report::CoverContent cover = report::coverOf(request());
    return report::layOutSheets(sheets(nullptr), setup, &cover);
}

} // namespace xushi::papers
