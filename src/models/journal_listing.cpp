#include "models/journal_listing.h"

#include "models/view_source.h"

namespace xushi::models {

using namespace domain;

namespace {

constexpr qint64 rowsAtATime = 500; // some 15 ms, with the writing

} // namespace

JournalListing::JournalListing(const ViewSource &source, JournalScan scan)
    : m_plan(source.view().loaded), m_words(source), m_scan(std::move(scan))
{
}

Result<JournalListing> JournalListing::begin(const ViewSource &source, const session::JournalSearch &search)
{
    auto scan = JournalScan::begin({source.workspace(), source.view(), search});
    if (!scan)
        return tl::unexpected<Error>(scan.error());
    return JournalListing(source, std::move(*scan));
}

std::vector<JournalListing::Column> JournalListing::head()
{
    return {{tr("Day"), 11},    {tr("Kind"), 11},   {tr("No."), 8},          {tr("Indicator or task"), 30},
            {tr("Unit"), 20},   {tr("Amount"), 12}, {tr("Measured in"), 10}, {tr("What was said"), 50},
            {tr("Voided"), 30}, {tr("Author"), 12}, {tr("Entered"), 17},     {tr("Row"), 38}};
}

Result<std::vector<std::vector<JournalListing::Cell>>> JournalListing::next()
{
    const auto places = m_scan.step(rowsAtATime);
    if (!places)
        return tl::unexpected<Error>(places.error());
    const auto rows = m_scan.browser().rowsAt(*places);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    std::vector<std::vector<Cell>> table;
    for (const session::PlacedRow &row : *rows)
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
