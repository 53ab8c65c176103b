#include "models/journal/journal_model.h"

#include "models/busy_database.h"
#include "models/journal/journal_listing.h"
#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "session/entry/figure_entry.h"
#include "session/entry/void_entry.h"
#include "storage/stores/journal_store.h"
#include "support/catch.h"
#include "support/journal_maker.h"

#include <QCoreApplication>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using M = JournalModel;

namespace {

Plan plan()
{
    return aPlan()
        .with(anIndicator("1.1.1").named(QStringLiteral("产学研合作项目"), QStringLiteral("项")))
        .withTask("1.2", {QStringLiteral("beta")});
}

constexpr std::initializer_list<int> columns{M::Day, M::Kind, M::Subject, M::Unit, M::Amount, M::Text, M::Author};

/// Processes timers until the model has searched the whole journal.
void lookThrough(M &model)
{
    model.setSearching(true);
    while (model.isSearching())
        QCoreApplication::processEvents();
}

/// Adds so many increments to the journal, as another program would, without telling the window.
void append(session::Workspace &workspace, int count)
{
    support::JournalMaker journal;
    for (int i = 0; i < count; ++i)
        journal.increment("1.1.1", "1", i % 100 == 0 ? "2024-01-31" : "2024-03-31");
    storage::JournalStore store(workspace.database());
    const auto done = workspace.database().write([&]() -> Result<void> {
        for (const JournalRow &row : journal.rows())
            if (const auto added = store.append(row); !added)
                return added;
        return {};
    });
    REQUIRE(done);
}

} // namespace

TEST_CASE("the journal is shown newest row first, in words")
{
    Office office(plan());
    office.plus("1.1.1", "5", "2024-03-31");
    office.note("1.2", "2024-06-30", TaskState::InProgress, QStringLiteral("完成\n签约"), "beta");
    const QString measure = office.measure("1.2", QStringLiteral("走访企业"), "2024-10-15");
    office.finish("1.2", measure);
    office.assign("1.2", QStringLiteral("李梅"));
    office.total("1.1.1", "-3", "2024-07-31");
    M model(office.source());
    ModelWatch watch(model);
    CHECK(model.rowCount() == 0); // nothing is read before setSearching(true)
    lookThrough(model);
    CHECK(textOf(model, columns)
          == QStringLiteral("2024-07-31 | Reading | 1.1.1 产学研合作项目 | 甲局 | -3 项 |  | 测试员\n"
                            "2024-08-01 | Assignment | 1.2 任务1.2 | 乙局 |  | 李梅 | 测试员\n"
                            "2024-09-01 | Measure | 1.2 任务1.2 | 乙局 |  | 走访企业 · marked done | 测试员\n"
                            "2024-08-01 | Measure | 1.2 任务1.2 | 乙局 |  | 走访企业 · due 2024-10-15 | 测试员\n"
                            "2024-06-30 | Note | 1.2 任务1.2 | 乙局 |  | In progress · 完成 签约 | 测试员\n"
                            "2024-03-31 | Increment | 1.1.1 产学研合作项目 | 甲局 | +5 项 |  | 测试员"));
    CHECK(model.index(0, M::Amount).data(FigureRole).toString() == QStringLiteral("-3"));
    CHECK(model.index(0, M::Amount).data(TailRole).toString() == QStringLiteral(" 项"));
    CHECK(model.index(1, M::Day).data(M::AboutRole).toString() == QStringLiteral("1.2"));
    CHECK(model.index(0, M::Day).data(M::AboutRole).toString() == QStringLiteral("1.1.1"));
}

TEST_CASE("a voided row is struck through with its reason, and its void names the voided row")
{
    Office office(plan());
    const QString wrong = office.plus("1.1.1", "40", "2024-06-28");
    M model(office.source());
    ModelWatch watch(model);
    lookThrough(model);
    CHECK(model.index(0, M::Day).data(M::VoidableRole).toBool());
    const QPersistentModelIndex row = model.index(0, M::Day);

    office.takeBack(wrong);
    CHECK(watch.resets == 1); // from the beginning
    CHECK(row.row() == 1);    // a new row at the top only moves the selection down
    CHECK(
        textOf(model, {M::Day, M::Kind, M::Subject, M::Text})
        == QStringLiteral("2024-06-28 | Void | 1.1.1 产学研合作项目 | 录错 · Takes back: Increment +40 项, 2024-06-28\n"
                          "2024-06-28 | Increment | 1.1.1 产学研合作项目 | Voided: 录错"));
    CHECK(row.data(StruckRole).toBool());
    CHECK_FALSE(model.index(1, M::Text).data(StruckRole).toBool()); // the reason must stay readable
    CHECK_FALSE(model.index(0, M::Day).data(StruckRole).toBool());
    CHECK_FALSE(row.data(M::VoidableRole).toBool());
    CHECK_FALSE(model.index(0, M::Day).data(M::VoidableRole).toBool());
    CHECK(row.data(Qt::AccessibleTextRole).toString() == QStringLiteral("2024-06-28, voided"));
    CHECK(row.data(KeyRole).toString() == wrong);
}

TEST_CASE("another program's rows appear at the top if they match the search")
{
    Office office(plan());
    office.plus("1.1.1", "5", "2024-03-31");
    M model(office.source());
    ModelWatch watch(model);
    session::JournalSearch search;
    search.kind = RowKind::Increment;
    model.setSearch(search);
    lookThrough(model);
    session::Workspace &workspace = office.workspace();
    const auto other = session::Workspace::open({workspace.file(), storage::IfMissing::Refuse, {}, workspace.clock()});
    for (const RowKind kind : {RowKind::Reading, RowKind::Increment})
        REQUIRE(session::logFigure(**other, {{}, QStringLiteral("1.1.1"), kind, q("7"), day("2024-04-30")}));
    office.source().refreshIfChangedElsewhere();
    CHECK(textOf(model, {M::Day, M::Amount}) == QStringLiteral("2024-04-30 | +7 项\n2024-03-31 | +5 项"));
    CHECK(watch.resets == 1);
}

TEST_CASE("a new search starts again and finds its own rows")
{
    Office office(plan());
    office.plus("1.1.1", "5", "2024-03-31");
    office.note("1.2", "2024-06-30", TaskState::InProgress, QStringLiteral("签约"), "beta");
    M model(office.source());
    ModelWatch watch(model);
    lookThrough(model);
    session::JournalSearch search;
    search.text = QStringLiteral("产学研");
    model.setSearch(search);
    CHECK(textOf(model, {M::Day}) == QStringLiteral("2024-03-31"));
    search.text = QStringLiteral("没有的字");
    model.setSearch(search);
    CHECK(model.rowCount() == 0);
    CHECK(model.progress().isComplete());
    CHECK(model.progress().lookedThrough == 2);
    CHECK_FALSE(model.canFetchMore({}));
}

TEST_CASE("a long journal is searched step by step, and only as far as is needed")
{
    Office office(plan());
    append(office.workspace(), 9'000);
    M model(office.source());
    ModelWatch watch(model);
    model.setSearching(true);
    CHECK(model.rowCount() == 256); // at once; the rest when the program is idle
    CHECK(model.isSearching());
    CHECK_FALSE(model.progress().isComplete());
    model.setSearching(false);
    QCoreApplication::processEvents();
    CHECK(model.rowCount() == 256);

    CHECK(model.canFetchMore({})); // when the view scrolls
    model.fetchMore({});
    CHECK(model.rowCount() == 2'756);
    lookThrough(model);
    CHECK(model.rowCount() == 9'000);
    CHECK(model.progress().found == 9'000);
    CHECK(model.progress().isComplete());
}

TEST_CASE("every row of a long journal can be read in any order")
{
    Office office(plan());
    append(office.workspace(), 9'900);
    M model(office.source());
    session::JournalSearch search;
    search.lastDay = day("2024-02-01");
    model.setSearch(search);
    lookThrough(model);
    CHECK(model.rowCount() == 99);
    model.setSearch({});
    lookThrough(model);
    REQUIRE(model.rowCount() == 9'900);
    int january = 0;
    for (int i = 0; i < 9'900; ++i) {
        const int row =
            static_cast<int>((i * 7'919LL) % 9'900); // 7919 is prime: visits each row once, far from the last
        if (model.index(row, M::Day).data().toString() == QStringLiteral("2024-01-31"))
            ++january;
    }
    CHECK(january == 99);
    CHECK(model.index(9'899, M::Amount).data().toString() == QStringLiteral("+1 项"));
}

TEST_CASE("every column of the journal has a head")
{
    Office office(plan());
    M model(office.source());
    for (int column = 0; column < M::columns; ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

TEST_CASE("an unreadable journal reports an error and shows no wrong rows")
{
    Office office(plan());
    office.plus("1.1.1", "5", "2024-03-31");
    M model(office.source());
    QList<Error> errors;
    QObject::connect(&model, &M::failed, [&](const Error &error) { errors += error; });
    office.workspace().database().connection().run(QStringLiteral("UPDATE journal SET as_of = 'rot'"));
    lookThrough(model);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, M::Day).data().toString().isEmpty());
    CHECK(model.index(0, M::Unit).data().toString().isEmpty());
    QCoreApplication::processEvents();
    REQUIRE(errors.size() == 1); // not once for each cell
    CHECK(errors.front().code == ErrorCode::DatabaseFailed);
}

TEST_CASE("the journal is listed whole, with exact amounts, as it was when the listing began")
{
    Office office(plan());
    append(office.workspace(), 1'500);
    office.total("1.1.1", "0.1891", "2024-09-30");
    session::JournalSearch search;
    search.firstDay = day("2024-03-31");
    JournalListing listing(office.source(), search);
    bool hasBegun = false;
    listing.begin([&](const Result<void> &begun) { hasBegun = begun.has_value(); });
    settle(office.source().database());
    REQUIRE(hasBegun);
    office.plus("1.1.1", "5", "2024-09-30"); // too late to be listed
    JournalListing::Rows rows;
    while (!listing.isDone()) {
        listing.next([&](const Result<JournalListing::Rows> &next) {
            rows.insert(rows.end(), next.value().begin(), next.value().end());
        });
        settle(office.source().database());
    }
    CHECK(rows.size() == 1'486);
    CHECK(listing.lookedThrough() == 1'501);
    REQUIRE(rows.front().size() == JournalListing::head().size());
    CHECK(std::get<QString>(rows.front()[0]) == QStringLiteral("2024-09-30"));
    CHECK(std::get<QString>(rows.front()[3]) == QStringLiteral("产学研合作项目"));
    CHECK(std::get<Quantity>(rows.front()[5]) == q("0.1891"));
    CHECK(std::get<QString>(rows.front()[6]) == QStringLiteral("项"));
}

TEST_CASE("rows that take longer than a frame to find arrive later")
{
    Office office(plan(), "2024-09-30", std::chrono::milliseconds(0));
    append(office.workspace(), 300);
    settle(office.source().database());
    M model(office.source());
    ModelWatch watch(model);
    Busy busy(office.source().database());
    model.setSearching(true);
    QCoreApplication::processEvents();
    CHECK(model.rowCount() == 0);
    CHECK(model.progress().total == 0);
    busy.letGoOn();
    settle(office.source().database());
    CHECK(model.rowCount() == 300);
    CHECK(model.progress().isComplete());
    CHECK(watch.resets == 1);
}

TEST_CASE("an overtaken search shows nothing")
{
    Office office(plan(), "2024-09-30", std::chrono::milliseconds(0));
    append(office.workspace(), 300);
    settle(office.source().database());
    M model(office.source());
    ModelWatch watch(model);
    Busy busy(office.source().database());
    model.setSearching(true);
    session::JournalSearch search;
    search.lastDay = day("2024-02-01");
    model.setSearch(search);
    busy.letGoOn();
    settle(office.source().database());
    CHECK(model.rowCount() == 3);
}

namespace {

/// A model with so many rows in a window that never waits for the database. Records the changed rows that it announces.
struct Later {
    explicit Later(int rows) : office(plan(), "2024-09-30", std::chrono::milliseconds(0))
    {
        append(office.workspace(), rows);
        settle(database);
        QObject::connect(&model, &M::dataChanged, &model, [this](const QModelIndex &first, const QModelIndex &last) {
            changed += {first.row(), last.row()};
            REQUIRE(first.column() == 0);
            REQUIRE(last.column() == M::columns - 1);
        });
        model.setSearching(true);
        settle(database);
        REQUIRE(model.rowCount() == rows);
    }

    [[nodiscard]] QString amount(int row) const { return model.index(row, M::Amount).data().toString(); }

    Office office;
    DatabaseThread &database = office.source().database();
    M model{office.source()};
    QList<std::pair<int, int>> changed; ///< first and last row
};

using Rows = QList<std::pair<int, int>>;

} // namespace

TEST_CASE("lines that are not read yet are empty, and announced when they arrive")
{
    Later later(300);
    Busy busy(later.database);
    CHECK(later.amount(0).isEmpty());
    CHECK(later.amount(299).isEmpty());
    CHECK_FALSE(later.model.index(0, M::Day).data(M::VoidableRole).toBool());
    QCoreApplication::processEvents();
    CHECK(later.changed.isEmpty());
    busy.letGoOn();
    settle(later.database);
    CHECK(later.changed == Rows{{0, 127}, {256, 299}}); // one change for each page; the last page ends with the rows
    CHECK(later.amount(0) == QStringLiteral("+1 项"));
    CHECK(later.amount(299) == QStringLiteral("+1 项"));
    settle(later.database);
    CHECK(later.changed.size() == 2); // lines in memory are not read again
}

namespace {

/// Keeps the database busy from its own call as a follower until all followers were called.
struct Delay : QObject {
    explicit Delay(ViewSource &source) : source(source) { source.follow(this, &Delay::begin); }

    void begin() { busy.emplace(source.database()); }

    /// Call once all others follow: followers are called in the order in which they were added.
    void endAfterAll() { source.follow(this, &Delay::end); }
    void end() { busy.reset(); }

    ViewSource &source;
    std::optional<Busy> busy;
};

} // namespace

TEST_CASE("lines requested while a row arrives that does not match the search are announced too")
{
    Office office(plan(), "2024-09-30", std::chrono::milliseconds(0));
    append(office.workspace(), 3);
    settle(office.source().database());
    Delay delay(office.source()); // before the model, whose query for new rows then waits
    M model(office.source());
    session::JournalSearch search;
    search.kind = RowKind::Increment;
    model.setSearch(search);
    settle(office.source().database());
    REQUIRE(model.rowCount() == 3);

    QString shown; // as a view would
    const auto paint = [&] { shown = model.index(0, M::Amount).data().toString(); };
    QObject::connect(&model, &M::dataChanged, &model, paint);
    struct View : QObject {
        void look() { paint(); }
        std::function<void()> paint;
    } view;
    view.paint = paint;
    office.source().follow(&view, &View::look);
    delay.endAfterAll();
    office.note("1.2", "2024-06-30", TaskState::InProgress, QStringLiteral("签约"), "beta");
    settle(office.source().database());
    CHECK(shown == QStringLiteral("+1 项"));
}
