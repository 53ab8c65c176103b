#include "session/maintenance/repairing.h"

#include "session/entry/figure_entry.h"
#include "session/maintenance/backups.h"
#include "session/temporary_workspace.h"
#include "storage/stores/journal_store.h"
#include "support/catch.h"
#include "support/journal_maker.h"

#include <QFile>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::session;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

class RepairedOffice {
public:
    RepairedOffice() : workspace(aPlan().with(anIndicator("1.1.1").to("35")))
    {
        for (const char *amount : {"1", "2", "3"})
            rows += log(amount);
        digest = check(*workspace).value().digest;
        REQUIRE(backUp(*workspace));
    }

    QString log(const char *amount)
    {
        const auto change =
            logFigure(*workspace, {{}, QStringLiteral("1.1.1"), RowKind::Increment, q(amount), day("2024-09-12")});
        REQUIRE(change);
        return change->row.id.toString();
    }

    void behindItsBack(const QString &sql) { workspace->database().connection().run(sql); }

    TemporaryWorkspace workspace;
    QStringList rows;
    QString digest;
};

QList<FindingKind> kindsOf(const CheckReport &report)
{
    QList<FindingKind> kinds;
    for (const Finding &finding : report.findings)
        kinds += finding.kind;
    return kinds;
}

} // namespace

TEST_CASE("A repair leaves a sound database alone")
{
    RepairedOffice office;
    const auto repaired = repair(*office.workspace);
    REQUIRE(repaired);
    CHECK_FALSE(repaired->kept);
    CHECK(repaired->after.isSound());
}

TEST_CASE("A row that was changed in the file is restored from a backup, and the file as it was is kept")
{
    RepairedOffice office;
    office.behindItsBack(QStringLiteral("UPDATE journal SET amount = 99000000 WHERE seq = 2"));
    const auto repaired = repair(*office.workspace);
    REQUIRE(repaired);
    CHECK(kindsOf(repaired->before) == QList{FindingKind::WrongHash});
    CHECK(repaired->mended.rows == 1);
    CHECK(repaired->after.isSound());
    CHECK(repaired->after.digest == office.digest);
    REQUIRE(repaired->kept);
    CHECK(backupsAt(office.workspace->backupPlace()).size() == 2);
}

TEST_CASE("A row whose id or hash is damaged is found by the other of the two")
{
    for (const char *damage :
         {"UPDATE journal SET hash = 'nonsense' WHERE seq = 1", "UPDATE journal SET id = 'nonsense' WHERE seq = 3",
          "UPDATE journal SET recorded_at = recorded_at + 1 WHERE seq = 3"}) {
        INFO(damage);
        RepairedOffice office;
        office.behindItsBack(QString::fromLatin1(damage));
        const auto repaired = repair(*office.workspace);
        REQUIRE(repaired);
        CHECK_FALSE(repaired->before.isSound());
        CHECK(repaired->after.isSound());
        CHECK(repaired->after.digest == office.digest);
    }
}

TEST_CASE("Missing rows, in the middle or at the end, are restored from a backup with the rows after them")
{
    for (const char *loss : {"seq = 1", "seq = 2", "seq = 3", "seq < 3", "seq > 1"}) {
        INFO(loss);
        RepairedOffice office;
        office.behindItsBack(QStringLiteral("DELETE FROM journal WHERE %1").arg(QLatin1StringView(loss)));
        const auto repaired = repair(*office.workspace);
        REQUIRE(repaired);
        CHECK_FALSE(repaired->before.isSound());
        CHECK(repaired->mended.found > 0);
        CHECK(repaired->lost.isEmpty());
        CHECK(repaired->after.isSound());
        CHECK(repaired->after.digest == office.digest);
    }
}

TEST_CASE("A repair does not invent what no backup has: it reports a lost newest row and a changed row")
{
    RepairedOffice office;
    office.log("4");
    office.behindItsBack(QStringLiteral("DELETE FROM journal WHERE seq = 4"));
    const auto repaired = repair(*office.workspace);
    REQUIRE(repaired);
    CHECK(repaired->lost.size() == 1);
    CHECK(repaired->headsRebuilt);
    CHECK(repaired->after.isSound());
    CHECK(repaired->after.digest == office.digest);

    office.log("5");
    office.behindItsBack(QStringLiteral("UPDATE journal SET author = 'x' WHERE seq = 4"));
    const auto second = repair(*office.workspace);
    REQUIRE(second);
    CHECK(second->mended.rows == 0);
    CHECK(kindsOf(second->after) == QList{FindingKind::WrongHash});
}

TEST_CASE("A list of newest rows that does not match the journal is rebuilt")
{
    RepairedOffice office;
    office.behindItsBack(QStringLiteral("DELETE FROM journal_head"));
    const auto repaired = repair(*office.workspace);
    REQUIRE(repaired);
    CHECK(kindsOf(repaired->before) == QList{FindingKind::WrongHeads});
    CHECK(repaired->headsRebuilt);
    CHECK(repaired->after.isSound());
}

TEST_CASE("Times of receipt and plans are restored from a backup")
{
    RepairedOffice office;
    office.behindItsBack(QStringLiteral("UPDATE journal SET received_at = received_at + 1000000000 WHERE seq = 2"));
    office.behindItsBack(QStringLiteral("UPDATE indicator SET target = 36000000"));
    const auto repaired = repair(*office.workspace);
    REQUIRE(repaired);
    CHECK(kindsOf(repaired->before)
          == QList{FindingKind::WrongArrival, FindingKind::WrongOrder, FindingKind::WrongPlan});
    CHECK(repaired->mended.arrivals);
    CHECK(repaired->mended.plans == 1);
    CHECK(repaired->after.isSound());
}

TEST_CASE("A damaged plan is not repaired from a backup that has another plan under the same number")
{
    RepairedOffice office;
    office.behindItsBack(QStringLiteral("UPDATE indicator SET target = 36000000"));
    const BackupPlace place = office.workspace->backupPlace();
    for (const Backup &backup : backupsAt(place))
        REQUIRE(QFile::remove(backup.file));
    TemporaryWorkspace elsewhere(aPlan().with(anIndicator("1.1.1").to("1")));
    const QString file = fileForBackup(place, BackupKind::ByHand, office.workspace->clock()).value();
    REQUIRE(backUp(*elsewhere, file));

    const auto repaired = repair(*office.workspace);

    REQUIRE(repaired);
    CHECK(repaired->mended.plans == 0);
    CHECK(kindsOf(repaired->after) == QList{FindingKind::WrongPlan});
    office.workspace->forgetPlans();
    CHECK(office.workspace->plan({}).value()->plan.indicators()[0].indicator->terms.target == q("36"));
}

TEST_CASE("A check reports rows of a missing plan and of days outside the period, which count nowhere")
{
    RepairedOffice office;
    office.behindItsBack(QStringLiteral("UPDATE plan SET period_to = '2024-09-11'"));
    CHECK(kindsOf(check(*office.workspace).value()) == QList{FindingKind::WrongPlan});
    support::JournalMaker elsewhere(QStringLiteral("gone-2020"));
    elsewhere.increment("1.1.1", "1", "2024-03-01");
    RepairedOffice second;
    storage::JournalStore journal(second.workspace->database());
    JournalRow row = elsewhere.rows().front();
    row.receivedAt = second.workspace.now();
    REQUIRE(second.workspace->database().write([&]() -> Result<void> {
        if (auto added = journal.append(row); !added)
            return added;
        return journal.rebuildHeads();
    }));
    const auto report = check(*second.workspace).value();
    CHECK(kindsOf(report).contains(FindingKind::LostPlan));
    CHECK_FALSE(report.isDamaged());
}
