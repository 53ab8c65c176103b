#include "session/maintenance/merging.h"

#include "session/entry/figure_entry.h"
#include "session/entry/void_entry.h"
#include "session/maintenance/backups.h"
#include "session/maintenance/check.h"
#include "session/plans/plan_loading.h"
#include "session/temporary_workspace.h"
#include "session/view/viewpoint.h"
#include "storage/stores/journal_store.h"
#include "support/catch.h"
#include "support/journal_maker.h"

#include <QFile>

#include <random>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::session;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").to("35")).with(anIndicator("1.1.2").level().to("50"));
}

QString logOne(Workspace &workspace, const char *amount = "1", const char *indicator = "1.1.1")
{
    const auto change =
        logFigure(workspace, {{}, QString::fromLatin1(indicator), RowKind::Increment, q(amount), day("2024-09-12")});
    REQUIRE(change);
    return change->row.id.toString();
}

QString digestOf(Workspace &workspace)
{
    return journalDigest(workspace, knownNow).value();
}

std::optional<Quantity> actualOf(Workspace &workspace)
{
    return look(workspace, {{}, day("2024-09-30")}).value().assessment.indicators[0].position.actual;
}

/// A copy of the database file of `of`, as if it were handed over.
QString handedOver(TemporaryWorkspace &of)
{
    const auto taken = backUp(*of);
    REQUIRE(taken);
    return taken->file;
}

/// Makes `to` a copy of `of`, like copying the file.
void copyTo(TemporaryWorkspace &of, TemporaryWorkspace &to)
{
    REQUIRE(merge(*to, handedOver(of)));
}

} // namespace

TEST_CASE("Two copies that both grew are merged without losing a row, with the same journal in either direction")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    logOne(*office, "5");
    copyTo(office, unit);
    logOne(*office, "2");
    logOne(*unit, "3");
    const QString fromUnit = handedOver(unit);
    const auto merged = merge(*office, fromUnit);
    REQUIRE(merged);
    CHECK(merged->newRows == 1);
    CHECK(merged->knownRows == 1);
    CHECK(merged->conflicts.empty());
    CHECK(actualOf(*office) == q("10"));

    REQUIRE(merge(*unit, handedOver(office)));
    CHECK(digestOf(*unit) == digestOf(*office));
    CHECK(merged->digest == digestOf(*office));
    CHECK(check(*office).value().isSound());

    const auto again = merge(*office, fromUnit);
    REQUIRE(again);
    CHECK(again->newRows == 0);
    CHECK(again->knownRows == 2);
    CHECK(digestOf(*office) == merged->digest);
}

TEST_CASE("Three copies that are merged in any order end with one journal")
{
    const unsigned seed = 20'240'930;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 5; ++round) {
        TemporaryWorkspace a(plan());
        TemporaryWorkspace b(plan());
        TemporaryWorkspace c(plan());
        std::array<TemporaryWorkspace *, 3> all{&a, &b, &c};
        for (int step = 0; step < 12; ++step) {
            TemporaryWorkspace &one = *all[random() % 3];
            TemporaryWorkspace &other = *all[random() % 3];
            if (random() % 3 == 0 && &one != &other)
                copyTo(one, other);
            else
                logOne(**&one, "1", random() % 2 ? "1.1.1" : "1.1.2");
        }
        for (int i = 0; i < 2; ++i)
            for (TemporaryWorkspace *from : all)
                for (TemporaryWorkspace *to : all)
                    if (from != to)
                        copyTo(*from, *to);
        CHECK(digestOf(*a) == digestOf(*b));
        CHECK(digestOf(*b) == digestOf(*c));
        CHECK(check(*a).value().isSound());
        logOne(*a); // one new row names all heads as parents
        CHECK(storage::JournalStore(a->database()).heads().value().size() == 1);
    }
}

TEST_CASE("Merged rows are received at the merge, so what was known before does not change")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    logOne(*unit, "3");
    logOne(*office, "2");
    const qint64 before = office.now();
    office.setNow(before + 1000);
    copyTo(unit, office);
    CHECK(look(*office, {{}, day("2024-09-30"), before}).value().assessment.indicators[0].position.actual == q("2"));
    CHECK(actualOf(*office) == q("5"));
}

TEST_CASE("A second void of a row is no fault")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    const QString row = logOne(*office, "5");
    copyTo(office, unit);
    REQUIRE(voidRow(*office, row, QStringLiteral("twice")));
    REQUIRE(voidRow(*unit, row, QStringLiteral("wrong")));

    const auto merged = merge(*office, handedOver(unit));

    REQUIRE(merged);
    CHECK(merged->newRows == 1);
    CHECK(merged->conflicts.empty());
    CHECK_FALSE(actualOf(*office));
    CHECK(check(*office).value().isSound());
}

TEST_CASE("A merged row that no version of its plan allows is in the union, and does not count")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    logOne(*office, "5");
    support::JournalMaker forged;
    forged.add(RowKind::Increment, QStringLiteral("1.1.1"), q("7"), day("2024-09-12"), {}, QStringLiteral("gamma"));
    unit.append(forged.rows());

    const auto merged = merge(*office, handedOver(unit));

    REQUIRE(merged);
    REQUIRE(merged->conflicts.size() == 1);
    CHECK(merged->conflicts[0].rule.code == ErrorCode::UnitNotResponsible);
    CHECK(actualOf(*office) == q("5"));
    CHECK(storage::JournalStore(office->database()).count().value() == 2);
}

TEST_CASE("A void of another plan has no effect on a row here, and is reported")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    const QString row = logOne(*office, "5");
    support::JournalMaker other(QStringLiteral("other-2024"));
    other.add(RowKind::Void, row, std::nullopt, day("2024-09-12"), {{QStringLiteral("reason"), QStringLiteral("no")}});
    unit.append(other.rows());

    REQUIRE(merge(*office, handedOver(unit)));

    CHECK(actualOf(*office) == q("5"));
    CHECK_FALSE(storage::JournalStore(office->database()).voidOf(row).value());
}

TEST_CASE("A version of the plan comes along and allows its rows, but is not in force")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace wider(aPlan().with(anIndicator("1.1.1").to("35")).with(anIndicator("1.1.9")));
    logOne(*wider, "1", "1.1.9");

    const auto merged = merge(*office, handedOver(wider));

    REQUIRE(merged);
    CHECK(merged->conflicts.empty());
    CHECK(merged->otherPlans == QStringList{QStringLiteral("test-2024")});
    CHECK_FALSE(office->plan({}).value()->plan.indicator(u"1.1.9"));
    const auto again = merge(*office, handedOver(wider));
    CHECK(again->otherPlans.isEmpty());
}

TEST_CASE("What comes in moves neither the clock nor the ids of the rows that are written here")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    logOne(*office, "5");
    const qint64 now = office.now();
    unit.setNow(now + 3'600'000);
    logOne(*unit, "3");
    REQUIRE(merge(*office, handedOver(unit)));

    const QString next = logOne(*office, "1");

    const auto row = storage::JournalStore(office->database()).row(next).value().value();
    CHECK(row.recordedAt < now + 3'600'000);
    CHECK(row.id.unixMs() == row.recordedAt);
}

TEST_CASE("Rows from more than a day ahead are refused, unless their times are accepted")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    unit.setNow(office.now() + 2 * 86'400'000);
    logOne(*unit, "3");
    const QStringList file{handedOver(unit)};

    const auto refused = merge(*office, file);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TimesAhead);
    CHECK_FALSE(actualOf(*office));

    REQUIRE(merge(*office, file, {MergeMode::Merge, storage::AcceptTimes::All}));
    CHECK(actualOf(*office) == q("3"));
    REQUIRE(merge(*office, file)); // they are here now
}

TEST_CASE("What was known before a merge stays known, also when the clock was set back in between")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    logOne(*unit, "3");
    logOne(*office, "2");
    const qint64 before = office.now();
    office.setNow(before - 36'000'000);

    copyTo(unit, office);

    CHECK(look(*office, {{}, day("2024-09-30"), before}).value().assessment.indicators[0].position.actual == q("2"));
    CHECK(actualOf(*office) == q("5"));
}

TEST_CASE("A plan that is not here is added with its rows")
{
    TemporaryWorkspace office(plan());
    Plan next = plan();
    next.id = QStringLiteral("next-2025");
    TemporaryWorkspace other(next);
    REQUIRE(logFigure(*other, {{}, QStringLiteral("1.1.1"), RowKind::Increment, q("1"), day("2024-09-12")}));
    const auto merged = merge(*office, handedOver(other));
    REQUIRE(merged);
    CHECK(merged->newPlans == QStringList{QStringLiteral("next-2025")});
    CHECK(office->plans().value().size() == 2);
    CHECK(office->plan({}).value()->plan.id == u"test-2024"); // it is shown once it is chosen
    REQUIRE(office->choosePlan(QStringLiteral("next-2025")));
    CHECK(office->plan({}).value()->plan.id == u"next-2025");
    CHECK(check(*office).value().isSound());
}

TEST_CASE("A row whose parents are in neither journal is reported, and when they arrive, the heads are correct")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    const auto &journal = [](TemporaryWorkspace &workspace) { return storage::JournalStore(workspace->database()); };
    logOne(*unit, "1");
    logOne(*unit, "2");
    const auto rows = journal(unit).rows({{}, {}, {}, knownNow}).value();
    REQUIRE(rows.size() == 2);
    // This copy has only the second row.
    TemporaryWorkspace torn(plan());
    REQUIRE(torn->database().write([&] { return journal(torn).append(rows[1]); }));
    const auto merged = merge(*office, handedOver(torn));
    REQUIRE(merged);
    REQUIRE(merged->missingParents.size() == 1);
    CHECK(merged->missingParents[0].args == QStringList{rows[1].id.toString(), rows[0].hash});
    REQUIRE(merge(*office, handedOver(unit)));
    CHECK(digestOf(*office) == digestOf(*unit));
    CHECK(check(*office).value().isSound());
}

TEST_CASE(
    "Nothing is merged from a file that is damaged, has another row under the same id, or takes a total out of range")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    logOne(*office, "9000000000000");
    logOne(*unit, "9000000000000");
    const QString before = digestOf(*office);
    CHECK(merge(*office, handedOver(unit)).error().code == ErrorCode::SumOutOfRange);
    CHECK(digestOf(*office) == before);
    CHECK(check(*office).value().rows == 1);

    TemporaryWorkspace forged(plan());
    auto row = storage::JournalStore(office->database()).rows({{}, {}, {}, knownNow}).value().front();
    row.amount = q("1");
    row.hash = hashOf(row);
    REQUIRE(forged->database().write([&] { return storage::JournalStore(forged->database()).append(row); }));
    CHECK(merge(*office, handedOver(forged)).error().code == ErrorCode::RowsDiffer);
    CHECK(digestOf(*office) == before);

    CHECK(merge(*office, office->file()).error().code == ErrorCode::SameDatabase);
    CHECK(merge(*office, office->file() + QStringLiteral(".none")).error().code == ErrorCode::FileMissing);
}

TEST_CASE("A rehearsal says what a merge would bring and writes nothing")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    logOne(*office, "5");
    logOne(*unit, "3");
    REQUIRE(enterBaseline(*unit, {{}, QStringLiteral("1.1.2"), q("40")}));
    logOne(*unit, "2");
    const QString file = handedOver(unit);
    const QString before = digestOf(*office);

    const auto outlook = merge(*office, QStringList{file}, {MergeMode::Rehearse});
    REQUIRE(outlook);
    CHECK(outlook->newRows == 3);
    CHECK(outlook->bringsAnything());
    CHECK(outlook->backup.isEmpty());
    REQUIRE(outlook->units.size() == 2);
    CHECK(outlook->units[0].unit == QStringLiteral("alpha"));
    CHECK(outlook->units[0].kind == RowKind::Increment);
    CHECK(outlook->units[0].rows == 2);
    CHECK(outlook->units[1].kind == RowKind::Baseline);
    CHECK(digestOf(*office) == before);
    CHECK(check(*office).value().rows == 1);
    CHECK(backupsAt(office->backupPlace()).empty());

    const auto merged = merge(*office, file);
    REQUIRE(merged);
    CHECK(merged->newRows == 3);
    CHECK(merged->units.size() == 2);
    CHECK(merged->digest == outlook->digest);
}

TEST_CASE(
    "The same amount on the same day on both sides is named, unless it is voided or who wrote there had seen the other")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    const QString here = logOne(*office, "5");
    const QString there = logOne(*unit, "5");
    logOne(*office, "7");
    logOne(*unit, "7", "1.1.2"); // another indicator
    const auto outlook = merge(*office, QStringList{handedOver(unit)}, {MergeMode::Rehearse});
    REQUIRE(outlook);
    REQUIRE(outlook->sameFigures.size() == 1);
    CHECK(outlook->sameFigures[0].here.id.toString() == here);
    CHECK(outlook->sameFigures[0].incoming.id.toString() == there);

    REQUIRE(merge(*office, handedOver(unit)).value().sameFigures.size() == 1);
    CHECK(merge(*office, handedOver(unit)).value().sameFigures.empty()); // it does not come in once more
    copyTo(office, unit);
    logOne(*unit, "5"); // the unit has seen the row of the office
    CHECK(merge(*office, handedOver(unit)).value().sameFigures.empty());

    TemporaryWorkspace other(plan());
    REQUIRE(voidRow(*other, logOne(*other, "7"), QStringLiteral("twice")));
    CHECK(merge(*office, handedOver(other)).value().sameFigures.empty());
}

TEST_CASE("The same amount on both sides is named in whichever direction is merged first")
{
    TemporaryWorkspace one(plan());
    TemporaryWorkspace two(plan());
    const QString ofOne = logOne(*one, "5");
    const QString ofTwo = logOne(*two, "5");
    REQUIRE(merge(*one, handedOver(two)).value().sameFigures.size() == 1);
    const auto back = merge(*two, handedOver(one)); // which has both rows by now
    REQUIRE(back);
    REQUIRE(back->sameFigures.size() == 1);
    CHECK(back->sameFigures[0].here.id.toString() == ofTwo);
    CHECK(back->sameFigures[0].incoming.id.toString() == ofOne);
}

TEST_CASE("Several files are merged at once in any order, and what two of them both say is named")
{
    TemporaryWorkspace a(plan());
    TemporaryWorkspace b(plan());
    logOne(*a, "5");
    logOne(*a, "1");
    logOne(*b, "5");
    const QStringList files{handedOver(a), handedOver(b)};
    TemporaryWorkspace one(plan());
    TemporaryWorkspace two(plan());
    const auto first = merge(*one, files);
    const auto second = merge(*two, QStringList{files[1], files[0], files[1]});
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->newRows == 3);
    CHECK(first->sameFigures.size() == 1);
    CHECK(second->sameFigures.size() == 1);
    CHECK(first->digest == second->digest);
    CHECK(actualOf(*one) == q("11"));
    CHECK(merge(*one, files).value().sameFigures.empty());
    CHECK(check(*one).value().isSound());
}

TEST_CASE("Of several files none is merged when one of them is bad")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    logOne(*office, "5");
    logOne(*unit, "3");
    const QString file = handedOver(unit);
    const QString before = digestOf(*office);
    const QString none = office->file() + QStringLiteral(".none");
    CHECK(merge(*office, QStringList{file, none}).error() == Error{ErrorCode::FileMissing, {none}});
    CHECK(merge(*office, QStringList{file, office->file()}).error().code == ErrorCode::SameDatabase);

    TemporaryWorkspace forged(plan());
    auto row = storage::JournalStore(unit->database()).rows({{}, {}, {}, knownNow}).value().front();
    row.amount = q("1");
    row.hash = hashOf(row);
    REQUIRE(forged->database().write([&] { return storage::JournalStore(forged->database()).append(row); }));
    const QString bad = handedOver(forged);
    CHECK(merge(*office, QStringList{file, bad}).error() == Error{ErrorCode::RowsDiffer, {row.id.toString(), bad}});
    CHECK(digestOf(*office) == before);
    CHECK(backupsAt(office->backupPlace()).empty());
}

TEST_CASE("A backup is taken before a merge that brings something, and without one nothing is merged")
{
    TemporaryWorkspace office(plan());
    TemporaryWorkspace unit(plan());
    logOne(*office, "5");
    logOne(*unit, "3");
    const QString file = handedOver(unit);
    const auto merged = merge(*office, file);
    REQUIRE(merged);
    const auto backups = backupsAt(office->backupPlace());
    REQUIRE(backups.size() == 1);
    CHECK(backups[0].name.kind == BackupKind::BeforeMerge);
    CHECK(backups[0].file == merged->backup);
    CHECK(merge(*office, file).value().backup.isEmpty());
    CHECK(backupsAt(office->backupPlace()).size() == 1);

    TemporaryWorkspace blocked(plan());
    logOne(*blocked, "5");
    QFile wall(blocked->backupPlace().folder); // a file where the folder would be
    REQUIRE(wall.open(QIODevice::WriteOnly));
    CHECK(merge(*blocked, file).error().code == ErrorCode::CannotWrite);
    CHECK(check(*blocked).value().rows == 1);
}
