#include "session/view/journal_browser.h"

#include "domain/task_progress.h"
#include "session/entry/figure_entry.h"
#include "session/entry/void_entry.h"
#include "session/temporary_workspace.h"
#include "storage/stores/journal_store.h"
#include "support/catch.h"
#include "support/chance.h"
#include "support/journal_maker.h"

#include <random>
#include <set>

using namespace xushi;
using namespace xushi::domain;
using session::JournalBrowser;
using session::JournalSearch;
using support::anIndicator;
using support::aPlan;
using support::Chance;
using support::day;
using support::JournalMaker;
using support::q;
using support::TemporaryWorkspace;

namespace {

Plan plan()
{
    return aPlan()
        .with(anIndicator("1.1.1").named(QStringLiteral("产学研合作项目"), QStringLiteral("项")),
              {QStringLiteral("alpha"), QStringLiteral("beta")})
        .with(anIndicator("1.1.2").level().named(QStringLiteral("R&D 投入"), QStringLiteral("万元")))
        .withTask("1.2", {QStringLiteral("beta")})
        .withTask("1.10"); // not a part of 1.1
}

const std::vector<QString> texts{QStringLiteral("完成签约"), QStringLiteral("R&D \"一期\""), QStringLiteral("50%_达标"),
                                 QStringLiteral("研发投入"), QStringLiteral("note"),         QString()};
const std::vector<QString> subjects{QStringLiteral("1.1.1"), QStringLiteral("1.1.2"),     QStringLiteral("1.1"),
                                    QStringLiteral("1.2"),   QStringLiteral("1.2/beta"),  QStringLiteral("9.9.9"),
                                    QStringLiteral("1.10"),  QStringLiteral("1.10/alpha")};
const std::vector<const char *> members{"note", "reason", "progress", "state", "person"};

JournalMaker randomJournal(Chance &chance)
{
    static const std::vector<const char *> days{"2023-12-31", "2024-03-31", "2024-06-30", "2024-09-30"};
    static const std::vector<QString> units{QStringLiteral("alpha"), QStringLiteral("beta"), QString()};
    JournalMaker journal;
    const std::size_t count = chance.below(40);
    for (std::size_t i = 0; i < count; ++i) {
        if (!journal.rows().empty() && chance.oneIn(5)) {
            journal.takeBack(chance.of(journal.rows()));
            continue;
        }
        const bool isFigure = chance.oneIn(2);
        const auto kind = isFigure ? (chance.oneIn(2) ? RowKind::Reading : RowKind::Increment) : RowKind::Note;
        journal.add(kind, chance.of(subjects), isFigure ? std::optional(q("5")) : std::nullopt, day(chance.of(days)),
                    {{QLatin1StringView(chance.of(members)), chance.of(texts)}}, chance.of(units));
    }
    return journal;
}

JournalSearch randomSearch(Chance &chance)
{
    static const std::vector<QString> needles{
        QStringLiteral("签约"), QStringLiteral("r&d"),      QStringLiteral("\"一"), QStringLiteral("0%_"),
        QStringLiteral("1.1"),  QStringLiteral("研"),       QStringLiteral("NOTE"), QStringLiteral("测试"),
        QStringLiteral("错"),   QStringLiteral("没有的字"), QStringLiteral("2")};
    JournalSearch search;
    if (chance.oneIn(3))
        search.unit = QStringLiteral("beta");
    if (chance.oneIn(4))
        search.kind = chance.oneIn(2) ? RowKind::Void : RowKind::Increment;
    if (chance.oneIn(3))
        search.task = chance.oneIn(2) ? QStringLiteral("1.1") : QStringLiteral("1.2");
    if (chance.oneIn(4))
        search.firstDay = day("2024-03-31");
    if (chance.oneIn(4))
        search.lastDay = day("2024-06-30");
    if (chance.oneIn(6))
        search.author = QStringLiteral("测试员");
    if (chance.oneIn(2))
        search.text = chance.of(needles);
    return search;
}

/// The same search in plain C++: whether it matches a row about `subject`.
class PlainSearch {
public:
    PlainSearch(const Plan &plan, const JournalSearch &search) : m_plan(plan), m_search(search) {}

    [[nodiscard]] bool letsThrough(const JournalRow &row, const QString &subject) const
    {
        return (m_search.unit.isEmpty() || row.unit == m_search.unit) && (!m_search.kind || row.kind == *m_search.kind)
               && (!m_search.firstDay.isValid() || row.asOf >= m_search.firstDay)
               && (!m_search.lastDay.isValid() || row.asOf <= m_search.lastDay)
               && (m_search.author.isEmpty() || row.author == m_search.author)
               && (m_search.task.isEmpty() || taskOf(subject) == m_search.task)
               && (m_search.text.isEmpty() || holdsText(row, subject));
    }

private:
    /// "1.1" for "1.1", "1.1/alpha" and, where the plan has it, "1.1.2".
    [[nodiscard]] QString taskOf(const QString &subject) const
    {
        const auto indicator = m_plan.indicator(subject);
        return indicator ? indicator->task->id : subject.section(u'/', 0, 0);
    }

    [[nodiscard]] bool holdsText(const JournalRow &row, const QString &subject) const
    {
        const auto holds = [this](const QString &text) { return text.contains(m_search.text, Qt::CaseInsensitive); };
        const QJsonObject details = row.details();
        for (auto it = details.begin(); it != details.end(); ++it)
            if (it.key() != QStringLiteral("state") && holds(it.value().toString()))
                return true;
        const auto indicator = m_plan.indicator(subject);
        return holds(row.author) || holds(subject) || (indicator && holds(indicator->indicator->name));
    }

    const Plan &m_plan;
    const JournalSearch &m_search;
};

std::vector<qint64> plainPlaces(const Plan &plan, const std::vector<JournalRow> &rows, const JournalSearch &search)
{
    std::vector<qint64> places;
    for (std::size_t i = rows.size(); i-- > 0;) {
        const auto taken = std::find_if(rows.begin(), rows.end(), [&](const JournalRow &other) {
            return rows[i].kind == RowKind::Void && other.id.toString() == rows[i].subject;
        });
        if (PlainSearch(plan, search).letsThrough(rows[i], taken == rows.end() ? rows[i].subject : taken->subject))
            places.push_back(static_cast<qint64>(i) + 1);
    }
    return places;
}

/// All matching places, read in stretches of random length.
std::vector<qint64> browsed(session::Workspace &workspace, const JournalBrowser &browser, Chance &chance)
{
    std::vector<qint64> places;
    auto left = browser.extent(workspace).value();
    while (left.from < left.before) {
        const qint64 from = std::max(left.from, left.before - 1 - static_cast<qint64>(chance.below(9)));
        const qint64 limit = 1 + static_cast<qint64>(chance.below(5));
        const auto found = browser.find(workspace, {from, left.before}, limit).value();
        places.insert(places.end(), found.begin(), found.end());
        left.before = static_cast<qint64>(found.size()) == limit ? found.back() : from;
    }
    return places;
}

void append(session::Workspace &workspace, const std::vector<JournalRow> &rows)
{
    const auto done = workspace.database().write([&]() -> Result<void> {
        for (const JournalRow &row : rows)
            if (const auto added = storage::JournalStore(workspace.database()).append(row); !added)
                return added;
        return {};
    });
    REQUIRE(done);
}

} // namespace

TEST_CASE("The browser finds what a plain filter finds, in any journal and with any stretches")
{
    const unsigned seed = std::random_device()();
    for (unsigned i = 0; i < 60; ++i) {
        INFO("seed " << seed + i);
        Chance chance(seed + i);
        TemporaryWorkspace workspace(plan());
        const JournalMaker journal = randomJournal(chance);
        append(*workspace, journal.rows());
        const auto view = session::look(*workspace, {}).value();
        for (int searches = 0; searches < 30; ++searches) {
            const JournalSearch search = randomSearch(chance);
            INFO("unit " << search.unit << " task " << search.task << " text " << search.text);
            const auto found = browsed(*workspace, JournalBrowser(view, search), chance);
            REQUIRE(found == plainPlaces(view.plan(), journal.rows(), search));
        }
    }
}

TEST_CASE("The text of a search also matches indicators and tasks by their names")
{
    TemporaryWorkspace workspace(plan());
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-03-31");
    journal.increment("1.1.2", "7", "2024-03-31");
    append(*workspace, journal.rows());
    const auto view = session::look(*workspace, {}).value();
    JournalSearch search;
    search.text = QStringLiteral("  产学研 ");
    CHECK(JournalBrowser(view, search).find(*workspace, {1, 10}, 10).value() == std::vector<qint64>{1});
}

TEST_CASE("Rows come with their voids, also if a void came from another database")
{
    TemporaryWorkspace workspace(plan());
    const auto logged =
        session::logFigure(*workspace, {{}, QStringLiteral("1.1.1"), RowKind::Increment, q("5"), day("2024-03-31")});
    const QString row = logged.value().row.id.toString();
    const auto view = session::look(*workspace, {}).value();
    const JournalBrowser browser(view, {});
    const qint64 next = browser.extent(*workspace).value().before;
    REQUIRE(session::voidRow(*workspace.another(), row, QStringLiteral("录错")));
    CHECK(browser.voidedSince(*workspace, next).value() == QStringList{row});
    CHECK(browser.rowsAt(*workspace, {next - 1}).value().front().voidReason == QStringLiteral("录错"));
    CHECK(session::journalAuthors(*workspace, view).value()
          == QStringList{QStringLiteral("另一人"), QStringLiteral("测试员")});
}
