#include "fuzz/walk.h"

#include "fuzz/fuzzing.h"
#include "session/entry/figure_entry.h"
#include "session/entry/void_entry.h"
#include "session/maintenance/check.h"
#include "session/view/course.h"
#include "session/view/digest_search.h"
#include "session/view/history.h"
#include "session/view/journal_browser.h"
#include "session/view/journal_reading.h"
#include "session/view/quarter_view.h"

namespace xushi::fuzz {

using namespace domain;
using session::Workspace;

namespace {

constexpr std::size_t mostLookedAt = 4;

void walkJournal(Workspace &workspace, const session::View &view)
{
    session::JournalSearch search;
    search.text = QStringLiteral("a");
    for (const auto &wanted : {session::JournalSearch(), search}) {
        const session::JournalBrowser browser(view, wanted);
        const auto extent = browser.extent(workspace);
        if (!extent)
            continue;
        holds(extent->from <= extent->before, "the journal does not end before it begins");
        if (const auto places = browser.find(workspace, *extent, 100); places && !places->empty()) {
            (void)browser.rowsAt(workspace, *places);
            (void)browser.voidedSince(workspace, places->back());
        }
    }
    (void)session::journalAuthors(workspace, view);
    (void)session::readJournal(workspace, {view.plan().id});
    (void)session::findState(workspace, QStringLiteral("0123456789abcdef"));
}

void walkIndicators(Workspace &workspace, const session::View &view)
{
    const auto indicators = view.plan().indicators();
    for (std::size_t i = 0; i < std::min(indicators.size(), mostLookedAt); ++i) {
        const QString &id = indicators[i].indicator->id;
        (void)session::courseOf(workspace, view, id);
        (void)session::historyOf(workspace, view, id);
        (void)session::trendOf(workspace, view, id);
    }
}

void walkPlan(Workspace &workspace, const QString &plan)
{
    for (const auto &day :
         {std::optional<QDate>(), std::optional(QDate(2024, 2, 29)), std::optional(QDate(2030, 1, 1))}) {
        const auto view = session::look(workspace, {plan, day});
        if (!view)
            continue;
        holds(view->assessment.indicators.size() == view->plan().indicators().size(), "every indicator is judged");
        (void)session::judgedAt(workspace, *view, QDate(2024, 6, 30));
        walkIndicators(workspace, *view);
        walkJournal(workspace, *view);
    }
    (void)session::lookAtQuarter(workspace, plan, Quarter::of(QDate(2024, 9, 30)), session::knownNow);
}

void tryToWrite(Workspace &workspace)
{
    const auto view = session::look(workspace, {});
    if (!view || view->plan().indicators().empty())
        return;
    const QString id = view->plan().indicators().front().indicator->id;
    const auto change =
        session::logFigure(workspace, {view->plan().id, id, RowKind::Reading, Quantity::whole(5), QDate(2024, 3, 31)});
    if (change)
        (void)session::voidRow(workspace, change->row.id.toString(), QStringLiteral("why"));
}

} // namespace

bool walkThrough(const QString &file)
{
    session::Opening opening;
    opening.file = file;
    opening.clock = {[] { return qint64(1'728'360'000'000); }, [] { return QDate(2024, 10, 8); }};
    opening.author = QStringLiteral("fuzz");
    const auto workspace = Workspace::open(std::move(opening));
    if (!workspace)
        return false;
    (void)session::check(**workspace);
    if (const auto plans = (*workspace)->plans())
        for (std::size_t i = 0; i < std::min(plans->size(), mostLookedAt); ++i)
            walkPlan(**workspace, plans->at(i).id);
    (void)session::journalDigest(**workspace, session::knownNow);
    (void)session::journalDigest(**workspace, 0);
    tryToWrite(**workspace);
    return true;
}

} // namespace xushi::fuzz
