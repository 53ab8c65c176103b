#include "models/journal/journal_listing.h"

#include "models/view/view_source.h"

namespace xushi::models {

using namespace domain;

namespace {

constexpr qint64 rowsAtATime = 500; // some 15 ms, including the writing

} // namespace

JournalListing::JournalListing(const ViewSource &source, const session::JournalSearch &search)
    : m_query(source.database()), m_browser(source.view(), search), m_plan(source.view().loaded), m_words(source)
{
}

void JournalListing::begin(std::function<void(const Result<void> &)> told)
{
    m_query.askQuietly([browser = m_browser](session::Workspace &workspace) { return browser.extent(workspace); },
                       [this, told = std::move(told)](const Result<session::PlaceRange> &all) {
                           if (!all)
                               return told(tl::unexpected<Error>(all.error()));
                           m_scan.emplace(m_browser, *all);
                           told({});
                       });
}

std::vector<JournalListing::Column> JournalListing::head()
{
    return {{tr("Day"), 11},    {tr("Kind"), 11},   {tr("No."), 8},          {tr("Indicator or task"), 30},
            {tr("Unit"), 20},   {tr("Amount"), 12}, {tr("Measured in"), 10}, {tr("What was said"), 50},
            {tr("Voided"), 30}, {tr("Author"), 12}, {tr("Entered"), 17},     {tr("Row"), 38}};
}

void JournalListing::next(std::function<void(const Result<Rows> &)> told)
{
    using Found = std::pair<std::vector<qint64>, std::vector<session::PlacedRow>>;
    const JournalScan::Step step = m_scan->next(rowsAtATime);
    m_query.askQuietly(
        [step, browser = m_browser](session::Workspace &workspace) -> Result<Found> {
            auto places = step.find(workspace, browser);
            if (!places)
                return tl::unexpected<Error>(places.error());
            auto rows = browser.rowsAt(workspace, *places);
            if (!rows)
                return tl::unexpected<Error>(rows.error());
            return Found(std::move(*places), std::move(*rows));
        },
        [this, step, told = std::move(told)](const Result<Found> &found) {
            if (!found)
                return told(tl::unexpected<Error>(found.error()));
            m_scan->found(step, found->first);
            Rows rows;
            for (const session::PlacedRow &row : found->second)
                rows.push_back(cells(m_words.lineFor(row)));
            told(rows);
        });
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
