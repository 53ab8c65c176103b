#include "models/maintenance/maintenance.h"

#include "models/office.h"
#include "session/plans/plan_loading.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

using namespace xushi;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::q;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// An office with three rows and a backup of them. A test can damage its file.
struct Kept {
    Kept()
    {
        for (const char *amount : {"1", "2", "3"})
            office.plus("1.1.1", amount, "2024-09-12");
        run([this] { maintenance.backUp(); });
        QObject::connect(&maintenance, &Maintenance::failed, &maintenance,
                         [this](const domain::Error &error) { errors += error; });
    }

    /// Waits until the job that `begin` starts is over.
    template <typename Begin> void run(Begin begin)
    {
        begin();
        while (maintenance.isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void spoil(const char *sql) { office.workspace().database().connection().run(QLatin1StringView(sql)); }

    const CheckOutcome &check()
    {
        run([this] { maintenance.check(); });
        return maintenance.outcome().value();
    }

    const CheckOutcome &repair()
    {
        run([this] { maintenance.repair(); });
        return maintenance.outcome().value();
    }

    Office office{aPlan().with(anIndicator("1.1.1").to("35"))};
    Maintenance maintenance{office.source().database().opening()};
    QList<domain::Error> errors;
};

constexpr auto changeRow = "UPDATE journal SET amount = 99000000 WHERE seq = 2";

} // namespace

TEST_CASE("A check lists all that it found, with advice, and says that a repair may help")
{
    Kept kept;
    CHECK_FALSE(kept.maintenance.outcome());
    CHECK(kept.check().isGood());

    kept.spoil("UPDATE journal SET author = 'x' WHERE seq < 3");
    kept.spoil("DELETE FROM journal_head");
    const CheckOutcome &outcome = kept.check();
    CHECK(outcome.title() == s("The check found faults: 3"));
    CHECK(outcome.isDamage());
    CHECK(outcome.canRepair());
    REQUIRE(outcome.faults().size() == 2); // the two damaged rows share one advice
    CHECK(outcome.faults()[0].what.size() == 2);
    CHECK(outcome.faults()[0].remedy == s("“Repair…” looks for it in the backups."));
    CHECK(outcome.faults()[1].remedy == s("“Repair…” makes it anew."));
    for (const CheckOutcome::Fault &fault : outcome.faults())
        for (const QString &what : fault.what)
            CHECK(outcome.text().contains(what));
    CHECK(outcome.text().contains(s("What to do, about the next 1 as well: “Repair…” looks for it")));
}

TEST_CASE("A repair restores a damaged row from a backup and keeps the old file, and the window sees the restored row")
{
    Kept kept;
    kept.spoil(changeRow);
    kept.office.source().reloadAll();
    REQUIRE(kept.office.source().assessment().indicator(u"1.1.1")->position.actual == q("103"));

    const CheckOutcome &outcome = kept.repair();
    CHECK(outcome.title() == s("Repaired: 3 rows, no fault is left"));
    CHECK(outcome.faults().empty());
    CHECK_FALSE(outcome.canRepair());
    REQUIRE(outcome.done().size() == 2);
    CHECK(outcome.done()[1] == s("Damaged rows that were taken from backups: 1"));
    const auto backups = kept.maintenance.backups();
    REQUIRE(backups.size() == 2);
    CHECK(outcome.done()[0].contains(QFileInfo(backups[0].file).fileName()));
    CHECK(backups[0].name.kind == session::BackupKind::BeforeRepair);

    kept.office.source().reloadAll();
    CHECK(kept.office.source().assessment().indicator(u"1.1.1")->position.actual == q("6"));
    CHECK(kept.errors.isEmpty());
}

TEST_CASE("A repair does not invent what no backup has: the fault stays listed, with what to do")
{
    Kept kept;
    kept.office.plus("1.1.1", "4", "2024-09-12");
    kept.spoil("UPDATE journal SET author = 'x' WHERE seq = 4");
    const CheckOutcome changed = kept.repair();
    CHECK(changed.title() == s("Repaired as far as the backups go; what is still wrong: 1"));
    CHECK(changed.isDamage());
    CHECK(changed.canRepair()); // with another backup in the folder
    REQUIRE(changed.faults().size() == 1);
    CHECK(changed.faults()[0].remedy.startsWith(s("No backup has it whole.")));

    Kept second;
    second.office.plus("1.1.1", "4", "2024-09-12");
    second.spoil("DELETE FROM journal WHERE seq = 4");
    const CheckOutcome &lost = second.repair();
    REQUIRE(lost.faults().size() == 1);
    CHECK(lost.faults()[0].remedy == s("Merge a copy that has it, if there is one."));
    CHECK_FALSE(lost.isDamage());
    CHECK_FALSE(lost.canRepair());
}

TEST_CASE("The window reads a repaired plan again, with its target")
{
    Kept kept;
    kept.spoil("UPDATE indicator SET target = 36000000");
    kept.office.source().reloadAll();
    REQUIRE(kept.office.source().plan().indicator(s("1.1.1"))->indicator->terms.target == q("36"));
    CHECK(kept.repair().done().contains(s("Versions of plans that were taken from backups: 1")));
    kept.office.source().reloadAll();
    CHECK(kept.office.source().plan().indicator(s("1.1.1"))->indicator->terms.target == q("35"));
}

TEST_CASE("Faults of the rows' content alone are listed but not offered for repair, and a repair changes nothing")
{
    Kept kept;
    REQUIRE(session::loadPlan(kept.office.workspace(), aPlan().with(anIndicator("1.2.1")), {s("1.1.1")})->changed);
    const CheckOutcome outcome = kept.check();
    REQUIRE(outcome.faults().size() == 1);
    CHECK(outcome.faults()[0].what.size() == 3);
    CHECK(outcome.faults()[0].remedy == s("Load a plan that has it, or void the row."));
    CHECK_FALSE(outcome.isDamage());
    CHECK_FALSE(outcome.canRepair());
    CHECK(kept.repair().text() == outcome.text());
    CHECK(kept.maintenance.backups().size() == 1);
}

TEST_CASE("A restore clears the result of the last check")
{
    Kept kept;
    kept.spoil(changeRow);
    CHECK(kept.check().isDamage());
    kept.run([&] { kept.maintenance.restore(kept.maintenance.backups().front().file); });
    CHECK_FALSE(kept.maintenance.outcome());
    CHECK(kept.check().isGood());
}

TEST_CASE("The quick check at the start says that a full check covers more")
{
    Kept kept;
    kept.spoil("PRAGMA foreign_keys = OFF");
    kept.spoil("DELETE FROM project");
    kept.run([&] { kept.maintenance.begin(); });
    REQUIRE(kept.maintenance.outcome());
    const CheckOutcome &outcome = *kept.maintenance.outcome();
    CHECK(outcome.isDamage());
    CHECK(outcome.canRepair());
    CHECK(outcome.title() == s("The quick check at the start found faults: 1"));
    CHECK(outcome.text().contains(s("“Check” looks at every row")));
    CHECK(kept.repair().title() == s("Repaired: 3 rows, no fault is left"));
}

TEST_CASE("A window that stays open takes one backup a day, once there is a row to lose")
{
    Office office{aPlan().with(anIndicator("1.1.1").to("35"))};
    Maintenance maintenance{office.source().database().opening()};
    int taken = 0;
    QObject::connect(&maintenance, &Maintenance::backupTaken, &maintenance, [&] { ++taken; });
    const auto look = [&] {
        maintenance.backUpIfDue();
        while (maintenance.isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    look();
    CHECK(taken == 0);
    office.plus("1.1.1", "1", "2024-09-12");
    look();
    look();
    CHECK(taken == 1);
    office.temporary().setNow(office.temporary().now() + 24 * 60 * 60 * 1000);
    office.temporary().setToday("2024-10-09");
    look();
    look();
    CHECK(taken == 2);
}

TEST_CASE("A daily backup that keeps failing is reported once a day")
{
    Kept kept;
    int told = 0;
    QObject::connect(&kept.maintenance, &Maintenance::dailyBackupFailed, &kept.maintenance, [&] { ++told; });
    kept.spoil(changeRow);
    kept.run([&] { kept.maintenance.backUpIfDue(); });
    kept.run([&] { kept.maintenance.backUpIfDue(); });
    CHECK(told == 1);
    kept.office.temporary().setNow(kept.office.temporary().now() + 24 * 60 * 60 * 1000);
    kept.office.temporary().setToday("2024-10-09");
    kept.run([&] { kept.maintenance.backUpIfDue(); });
    CHECK(told == 2);
}

TEST_CASE("The timer keeps looking for the daily backup, and a check requested meanwhile runs afterwards")
{
    Office office{aPlan().with(anIndicator("1.1.1").to("35"))};
    Maintenance maintenance{office.source().database().opening()};
    int taken = 0;
    bool isChecked = false;
    QObject::connect(&maintenance, &Maintenance::backupTaken, &maintenance, [&] { ++taken; });
    QObject::connect(&maintenance, &Maintenance::checked, &maintenance, [&] { isChecked = true; });
    maintenance.begin();
    while (maintenance.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(taken == 0);
    office.plus("1.1.1", "1", "2024-09-12");
    auto *timer = maintenance.findChild<QTimer *>();
    REQUIRE(timer);
    REQUIRE(timer->isActive());
    timer->start(0); // as if the interval had passed
    while (!maintenance.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    timer->stop();
    maintenance.check(); // from a dialog that was already open
    CHECK(maintenance.isBusy());
    while (maintenance.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(taken == 1);
    CHECK(isChecked);
}
