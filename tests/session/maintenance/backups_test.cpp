#include "session/maintenance/backups.h"

#include "session/entry/figure_entry.h"
#include "session/maintenance/backup_rotation.h"
#include "session/maintenance/restoring.h"
#include "session/temporary_workspace.h"
#include "session/view/viewpoint.h"
#include "support/catch.h"

#include <QDir>
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

Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").to("35"));
}

void logOne(TemporaryWorkspace &workspace, const char *amount = "1")
{
    REQUIRE(logFigure(*workspace, {{}, QStringLiteral("1.1.1"), RowKind::Increment, q(amount), day("2024-09-12")}));
}

QDateTime at(int daysAgo, const QDateTime &now)
{
    return now.addDays(-daysAgo);
}

qint64 atNoon(const char *date)
{
    return QDateTime(day(date), QTime(12, 0)).toMSecsSinceEpoch();
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A backup's name holds its database, time and kind, and can be parsed")
{
    const QString database = QStringLiteral("/data/xushi.db");
    const BackupName name{QDateTime(day("2024-10-08"), QTime(9, 30, 5)), BackupKind::BeforeRestore};
    CHECK(fileNameOf(database, name) == QStringLiteral("xushi_2024-10-08_093005_before-restore.db"));
    CHECK(readBackupName(database, fileNameOf(database, name)) == name);
    for (const char *other : {"xushi.db", "other_2024-10-08_093005_daily.db", "xushi_2024-10-08_093005_daily.db.part",
                              "xushi_2024-13-08_093005_daily.db", "xushi_2024-10-08_093005_weekly.db"})
        CHECK_FALSE(readBackupName(database, QString::fromLatin1(other)));
    CHECK(BackupPlace::beside(database).folder == QStringLiteral("/data/xushi-backups"));
    CHECK(BackupPlace::in({}, database).folder == QStringLiteral("/data/xushi-backups"));
    CHECK(BackupPlace::in(QStringLiteral("/disk"), database).folder == QStringLiteral("/disk"));
}

TEST_CASE("Of two years of daily backups the newest of twelve days, ten weeks and nine months are kept")
{
    const QDateTime now(day("2024-10-08"), QTime(12, 0));
    std::vector<QDateTime> taken;
    for (int daysAgo = 0; daysAgo < 730; ++daysAgo)
        taken.push_back(at(daysAgo, now));
    const auto expired = expiredBackups(taken, now);
    // 12 days reach into 3 weeks and 2 months, 10 weeks into 4 months: 12 + 7 + 5 more.
    CHECK(taken.size() - expired.size() == 12 + 8 + 6);
    for (int daysAgo = 0; daysAgo < 12; ++daysAgo)
        CHECK(std::find(expired.begin(), expired.end(), at(daysAgo, now)) == expired.end());
}

TEST_CASE("Backups from a clock that ran ahead are kept and do not replace others")
{
    const QDateTime now(day("2024-10-08"), QTime(12, 0));
    std::vector<QDateTime> taken{now};
    for (int i = 1; i <= 40; ++i)
        taken.push_back(now.addDays(400 + i));
    CHECK(expiredBackups(taken, now).empty());
}

TEST_CASE("The daily backup is taken once a day, when there is a row to lose")
{
    TemporaryWorkspace workspace(plan());
    workspace.setNow(atNoon("2024-10-08"));
    CHECK_FALSE(backUpDaily(*workspace).value());
    CHECK_FALSE(QDir(workspace->backupPlace().folder).exists());
    logOne(workspace);
    const auto taken = backUpDaily(*workspace);
    REQUIRE(taken);
    REQUIRE(*taken);
    CHECK((*taken)->rows == 1);
    logOne(workspace);
    CHECK_FALSE(backUpDaily(*workspace).value());
    workspace.setNow(atNoon("2024-10-09"));
    CHECK(backUpDaily(*workspace).value()->rows == 2);
    CHECK(backupsAt(workspace->backupPlace()).size() == 2);
    CHECK(backupsAt(workspace->backupPlace()).front().name.taken.date() == day("2024-10-09"));
}

TEST_CASE("The daily backup deletes expired backups and what an interrupted one left, there and beside the database")
{
    TemporaryWorkspace workspace(plan());
    logOne(workspace);
    for (const char *date : {"2023-01-10", "2023-01-11"}) {
        workspace.setNow(atNoon(date));
        REQUIRE(backUpDaily(*workspace).value());
    }
    for (int i = 0; i < 12; ++i) {
        workspace.setNow(atNoon("2024-10-01") + qint64(i) * 86'400'000);
        REQUIRE(backUpDaily(*workspace).value());
    }
    const QString part = workspace->backupPlace().folder + QStringLiteral("/.xushi-copy-0123abcd.part");
    const QString folder = QFileInfo(workspace->file()).absolutePath() + QStringLiteral("/.xushi-copy-89abcdef");
    REQUIRE(QFile::copy(workspace->file(), part));
    REQUIRE(QDir().mkdir(folder));
    REQUIRE(QFile::copy(workspace->file(), folder + QStringLiteral("/copy.db")));
    workspace.setNow(atNoon("2024-10-20"));
    REQUIRE(backUpDaily(*workspace).value());
    QStringList days;
    for (const Backup &backup : backupsAt(workspace->backupPlace()))
        days += backup.name.taken.date().toString(Qt::ISODate);
    CHECK_FALSE(days.contains(QStringLiteral("2023-01-10"))); // only the month's newest is kept
    CHECK(days.contains(QStringLiteral("2023-01-11")));
    CHECK(days.size() == 13);
    CHECK_FALSE(QFile::exists(part));
    CHECK_FALSE(QFile::exists(folder));
}

TEST_CASE("A backup is a whole database with the same digest, and only replaces a Xushi database")
{
    TemporaryWorkspace workspace(plan());
    logOne(workspace);
    const QString folder = QFileInfo(workspace->file()).absolutePath();
    const QString target = folder + QStringLiteral("/copy.db");
    const auto taken = backUp(*workspace, target);
    REQUIRE(taken);
    CHECK(taken->rows == 1);
    CHECK(taken->digest == journalDigest(*workspace, knownNow).value());
    logOne(workspace);
    CHECK(backUp(*workspace, target).value().rows == 2);

    CHECK(backUp(*workspace, workspace->file()).error().code == ErrorCode::SameDatabase);
    QFile letter(folder + QStringLiteral("/letter.db"));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("dear");
    letter.close();
    CHECK(backUp(*workspace, letter.fileName()).error().code == ErrorCode::NotADatabase);
    CHECK(contentsOf(letter.fileName()) == "dear");
    CHECK(backUp(*workspace, folder + QStringLiteral("/none/x.db")).error().code == ErrorCode::FolderMissing);
}

TEST_CASE("A restore replaces the database by the backup, and another window sees it, and the old database is kept")
{
    TemporaryWorkspace workspace(plan());
    logOne(workspace);
    const QString digest = journalDigest(*workspace, knownNow).value();
    const QString backup = backUp(*workspace).value().file;
    logOne(workspace, "7");
    const auto other = workspace.another();
    const qint64 counter = other->changeCounter().value();
    const QString before = journalDigest(*workspace, knownNow).value();

    const auto restored = restore(workspace->backupPlace(), backup, workspace->clock());
    REQUIRE(restored);
    CHECK(restored->rows == 1);
    CHECK(restored->digest == digest);
    CHECK(journalDigest(*other, knownNow).value() == digest);
    CHECK(other->changeCounter().value() != counter);
    REQUIRE(restored->kept);
    const auto kept = Workspace::open({*restored->kept, IfMissing::Refuse});
    REQUIRE(kept);
    CHECK(journalDigest(**kept, knownNow).value() == before);
    logOne(workspace, "3"); // and work goes on
}

TEST_CASE("A restore brings back the backup's plan, also in a window that has another plan under the same number")
{
    TemporaryWorkspace workspace(plan());
    logOne(workspace);
    TemporaryWorkspace elsewhere(aPlan().with(anIndicator("1.1.1").to("99")));
    logOne(elsewhere);
    REQUIRE(workspace->plan({}).value()->plan.indicator(QStringLiteral("1.1.1"))->indicator->terms.target == q("35"));
    const QString backup = backUp(*elsewhere).value().file;
    CHECK(restore(workspace->backupPlace(), backup, workspace->clock()).error().code == ErrorCode::OtherLineage);
    REQUIRE(restore(workspace->backupPlace(), backup, workspace->clock(), {}, RestoreOver::Any));
    CHECK(workspace->plan({}).value()->plan.indicator(QStringLiteral("1.1.1"))->indicator->terms.target == q("99"));
}

TEST_CASE("A damaged backup is refused, and the database stays unchanged byte for byte")
{
    TemporaryWorkspace workspace(plan());
    logOne(workspace);
    const QString backup = backUp(*workspace).value().file;
    const QByteArray before = contentsOf(workspace->file());
    QByteArray bytes = contentsOf(backup);
    REQUIRE(bytes.contains("测试员"));
    bytes.replace("测试员", "测试贠");
    QFile file(backup);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    CHECK(restore(workspace->backupPlace(), backup, workspace->clock()).error().code == ErrorCode::MalformedRow);
    CHECK(contentsOf(workspace->file()) == before);
    CHECK(contentsOf(backup) == bytes);
}

TEST_CASE("An unreadable or missing database is put aside for the backup")
{
    TemporaryWorkspace workspace(plan());
    logOne(workspace);
    const QString backup = backUp(*workspace).value().file;
    const QString folder = QFileInfo(workspace->file()).absolutePath();
    const QString rubble = folder + QStringLiteral("/rubble.db");
    QFile file(rubble);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4000, 'x'));
    file.close();
    const auto restored = restore(BackupPlace::beside(rubble), backup, workspace->clock(), {}, RestoreOver::Any);
    REQUIRE(restored);
    CHECK(restored->rows == 1);
    REQUIRE(restored->kept);
    CHECK(contentsOf(*restored->kept).contains("xxxx"));
    const QString damaged = folder + QStringLiteral("/damaged.db");
    QByteArray bytes = contentsOf(backup);
    bytes.replace(100, 900, QByteArray(900, '\xff')); // the page with SQLite's schema table
    QFile half(damaged);
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write(bytes);
    half.close();
    REQUIRE(Workspace::open({damaged, storage::IfMissing::Refuse, {}, workspace->clock(), {}}).error().code
            == ErrorCode::DatabaseDamaged);
    const auto mended = restore(BackupPlace::beside(damaged), backup, workspace->clock());
    REQUIRE(mended);
    CHECK(contentsOf(*mended->kept) == bytes);
    CHECK(Workspace::open({damaged, storage::IfMissing::Refuse, {}, workspace->clock(), {}}));
    const auto fresh = restore(BackupPlace::beside(folder + QStringLiteral("/new.db")), backup, workspace->clock());
    REQUIRE(fresh);
    CHECK_FALSE(fresh->kept);
    CHECK(restore(workspace->backupPlace(), folder + QStringLiteral("/none.db"), workspace->clock()).error().code
          == ErrorCode::FileMissing);
    CHECK(restore(workspace->backupPlace(), workspace->file(), workspace->clock()).error().code
          == ErrorCode::SameDatabase);
}
