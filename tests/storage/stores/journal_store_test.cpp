#include "storage/temporary_database.h"

#include "support/catch.h"

#include <algorithm>

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::JournalMaker;

TEST_CASE("Every kind of row comes out of the database as it went in")
{
    JournalMaker journal;
    journal.reading("1.1.1", "9200000000000", "2024-03-31");
    journal.increment("1.1.1", "-0.000001", "2024-04-30");
    journal.baseline("1.1.1", "140");
    journal.retarget("1.1.1", "160", "2024-05-01");
    journal.note("1.1", "2024-06-30", QStringLiteral("已签约“一期”\n𠮷"), "done");
    journal.add(RowKind::Measure, QStringLiteral("1.1"), std::nullopt, day("2024-06-30"),
                {{QStringLiteral("title"), QStringLiteral("走访")}});
    journal.add(RowKind::Assign, QStringLiteral("1.1/alpha"), std::nullopt, day("2024-06-30"),
                {{QStringLiteral("person"), QStringLiteral("张三")}});
    journal.takeBack(journal.rows().front());
    support::TemporaryDatabase temporary;
    temporary.append(journal.rows());

    const auto rows = temporary.journal().rows({});

    REQUIRE(rows);
    CHECK(*rows == journal.rows());
}

TEST_CASE("The heads are the hashes that no row names yet")
{
    JournalMaker journal;
    journal.increment("1.1.1", "1", "2024-01-31");
    journal.increment("1.1.1", "1", "2024-02-29");
    support::TemporaryDatabase temporary;
    CHECK(temporary.journal().heads().value().isEmpty());

    temporary.append(journal.rows());

    CHECK(temporary.journal().heads().value() == QStringList{journal.rows().back().hash});
}

TEST_CASE("The heads at an earlier time are those of the rows that were there")
{
    JournalMaker journal;
    journal.increment("1.1.1", "1", "2024-01-31");
    const qint64 then = journal.rows().back().receivedAt;
    journal.increment("1.1.1", "1", "2024-02-29");
    support::TemporaryDatabase temporary;
    temporary.append(journal.rows());

    CHECK(temporary.journal().headsAt(then).value() == QStringList{journal.rows().front().hash});
    CHECK(temporary.journal().headsAt(then - 1).value().isEmpty());
}

TEST_CASE("A row is found by its id, and so is its void")
{
    JournalMaker journal;
    journal.increment("1.1.1", "1", "2024-01-31");
    journal.takeBack(journal.rows().front());
    support::TemporaryDatabase temporary;
    temporary.append(journal.rows());
    const QString id = journal.rows().front().id.toString();

    CHECK(temporary.journal().row(id).value() == journal.rows().front());
    CHECK(temporary.journal().voidOf(id).value() == journal.rows().back());
    CHECK_FALSE(temporary.journal().row(QStringLiteral("none")).value());
    CHECK_FALSE(temporary.journal().voidOf(journal.rows().back().id.toString()).value());
}

TEST_CASE("Rows are filtered by plan, subject, unit and time of knowledge")
{
    JournalMaker journal;
    journal.increment("1.1.1", "1", "2024-01-31");
    journal.note("1.1", "2024-01-31", QStringLiteral("进展"), nullptr, "beta");
    const qint64 first = journal.rows().front().receivedAt;
    support::TemporaryDatabase temporary;
    temporary.append(journal.rows());
    const auto count = [&](const storage::JournalFilter &filter) {
        return temporary.journal().rows(filter).value().size();
    };

    CHECK(count({}) == 2);
    CHECK(count({QStringLiteral("test-2024"), {}, {}, storage::knownNow}) == 2);
    CHECK(count({QStringLiteral("other"), {}, {}, storage::knownNow}) == 0);
    CHECK(count({{}, QStringLiteral("1.1"), {}, storage::knownNow}) == 1);
    CHECK(count({{}, {}, QStringLiteral("beta"), storage::knownNow}) == 1);
    CHECK(count({{}, {}, {}, first}) == 1);
}

TEST_CASE("What is about a subject comes with the voids of it, and nothing else")
{
    JournalMaker journal;
    journal.increment("1.1.1", "1", "2024-01-31");
    journal.increment("1.1.2", "1", "2024-01-31");
    journal.takeBack(journal.rows()[0]);
    journal.takeBack(journal.rows()[1]);
    support::TemporaryDatabase temporary;
    temporary.load(aPlan().with(anIndicator("1.1.1")).with(anIndicator("1.1.2")));
    temporary.append(journal.rows());

    auto rows =
        temporary.journal().about(QStringLiteral("test-2024"), QStringLiteral("1.1.1"), storage::knownNow).value();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.id < b.id; });

    CHECK(rows == std::vector<JournalRow>{journal.rows()[0], journal.rows()[2]});
}

TEST_CASE("The database itself refuses a row twice, an unknown kind and a figure without an amount")
{
    JournalMaker journal;
    journal.increment("1.1.1", "1", "2024-01-31");
    support::TemporaryDatabase temporary;
    temporary.append(journal.rows());
    JournalRow noAmount = journal.increment("1.1.1", "1", "2024-02-29");
    noAmount.amount.reset();
    const auto refuses = [&](const JournalRow &row) {
        return !temporary.database().write([&] { return temporary.journal().append(row); });
    };

    CHECK(refuses(journal.rows().front()));
    CHECK(refuses(noAmount));
    CHECK(temporary.journal().rows({}).value().size() == 1);
}
