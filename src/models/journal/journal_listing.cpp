#include "models/journal/journal_listing.h"

#include "models/view/view_source.h"

namespace xushi::models {

using namespace domain;

namespace {

constexpr qint64 rowsAtATime = 500; // some 15 ms, with the writing

} // namespace

JournalListing::JournalListing(const ViewSource &source, JournalScan scan)
    : m_database(source.database()), m_plan(source.view().loaded), m_words(source), m_scan(std::move(scan))
{
}

Result<JournalListing> JournalListing::begin(const ViewSource &source, const session::JournalSearch &search)
{
    const session::JournalBrowser browser(source.view(), search);
    const auto all =
        source.database().await([browser](session::Workspace &workspace) { return browser.extent(workspace); });
    if (!all)
        return tl::unexpected<Error>(all.error());
    return JournalListing(source, {browser, *all});
}

std::vector<JournalListing::Column> JournalListing::head()
{
    return {{tr("Day"), 11},    {tr("Kind"), 11},   {tr("No."), 8},          {tr("Indicator or task"), 30},
            {tr("Unit"), 20},   {tr("Amount"), 12}, {tr("Measured in"), 10}, {tr("What was said"), 50},
            {tr("Voided"), 30}, {tr("Author"), 12}, {tr("Entered"), 17},     {tr("Row"), 38}};
}

Result<std::vector<std::vector<JournalListing::Cell>>> JournalListing::next()
{
    using Found = std::pair<std::vector<qint64>, std::vector<session::PlacedRow>>;
    const JournalScan::Step step = m_scan.next(rowsAtATime);
    const auto found =
        m_database.await([step, browser = m_scan.browser()](session::Workspace &workspace) -> Result<Found> {
            auto places = step.find(workspace, browser);
            if (!places)
                return tl::unexpected<Error>(places.error());
            auto rows = browser.rowsAt(workspace, *places);
            if (!rows)
                return tl::unexpected<Error>(rows.error());
            return Found(std::move(*places), std::move(*rows));
        });
    if (!found)
        return tl::unexpected<Error>(found.error());
    m_scan.found(step, found->first);
    std::vector<std::vector<Cell>> table;
    for (const session::PlacedRow &row : found->second)
        table.push_back(cells(m_words.lineFor(row)));
    return table;
}

std::vector<JournalListing::Cell> JournalListing::cells(const JournalLine &line)
{
    return {line.day.toString(Qt::ISODate),
            line.kind,
            line.subject,
            line.subjectName,
            line.unit,
            line.amount ? Cell(*line.amount) : Cell(QString()),
            line.amount ? line.unitOfMeasure : QString(),
            line.text,
            line.voided,
            line.author,
            line.recorded,
            line.id};
}

} // namespace xushi::models
