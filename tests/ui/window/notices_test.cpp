#include "ui/window/notices.h"

#include "models/maintenance/maintenance.h"
#include "support/catch.h"
#include "ui/shell.h"
#include "ui/widgets/message_banner.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPushButton>

using namespace xushi;
using namespace xushi::ui;

namespace {

const QDateTime began(QDate(2024, 9, 29), QTime(16, 42));

/// The notices of a window whose maintenance the test controls.
class Said {
public:
    Said()
        : maintenance(file.source.database().opening()),
          notices(maintenance, file.source.database().lockWaiting(), nullptr)
    {
        notices.show();
    }

    [[nodiscard]] QStringList sentences() const
    {
        QStringList all;
        for (const auto *banner : notices.findChildren<MessageBanner *>())
            if (!banner->sentence().isEmpty())
                all += banner->sentence();
        return all;
    }

    Shell file;
    models::Maintenance maintenance;
    Notices notices;
};

} // namespace

TEST_CASE("an unexpected end is reported once the file was found intact, and can be closed")
{
    Said said;
    said.notices.noteUnexpectedEnd(began);
    CHECK(said.sentences().isEmpty());
    Q_EMIT said.maintenance.foundWhole();
    REQUIRE(said.sentences().size() == 1);
    CHECK(said.sentences().first().startsWith(QStringLiteral(
        "Xushi ended unexpectedly the last time (opened on 29 September 2024, 16:42). The database was checked and is "
        "whole")));
    control<QPushButton>(said.notices, "closeMessage").click();
    Q_EMIT said.maintenance.foundWhole();
    CHECK(said.sentences().isEmpty());
}

TEST_CASE("if the check finds damage, only the damage is reported, not the unexpected end")
{
    Said said;
    said.notices.noteUnexpectedEnd(began);
    Q_EMIT said.maintenance.damageFound({{domain::FindingKind::Structure, {QStringLiteral("page 7")}}});
    Q_EMIT said.maintenance.foundWhole();
    CHECK(said.sentences().isEmpty()); // the newest outcome reports the damage
}

TEST_CASE("a database on a network drive is named with what to do, and the message can be closed")
{
    Said said;
    said.notices.sayOnNetwork(QStringLiteral("/mnt/share/plan.xushi"));
    REQUIRE(said.sentences().size() == 1);
    CHECK(said.sentences().first().startsWith(QStringLiteral("/mnt/share/plan.xushi lies on a network drive.")));
    CHECK(said.sentences().first().contains(QStringLiteral("share by backups and merges")));
    control<QPushButton>(said.notices, "closeMessage").click();
    CHECK(said.sentences().isEmpty());
}

TEST_CASE("a failed backup of the day is reported")
{
    Said said;
    Q_EMIT said.maintenance.dailyBackupFailed({domain::ErrorCode::DiskFull, {QStringLiteral("/a/plan.xushi")}});
    REQUIRE(said.sentences().size() == 1);
    CHECK(said.sentences().first().startsWith(
        QStringLiteral("The backup of the day was not taken: The disk of /a/plan.xushi is full")));
}

TEST_CASE("a clock that is behind the newest row is told of, also at the next start, and can be closed")
{
    Said said;
    const qint64 newest = QDateTime(QDate(2031, 5, 4), QTime(12, 0)).toMSecsSinceEpoch();
    const domain::ClockTrouble trouble{domain::ClockTrouble::Kind::Behind, newest, began.toMSecsSinceEpoch()};
    Q_EMIT said.maintenance.clockWrong(trouble);
    REQUIRE(said.sentences().size() == 1);
    CHECK(said.sentences().first().startsWith(QStringLiteral(
        "The newest row bears the time 2031-05-04 12:00, but this computer's clock says 2024-09-29 16:42.")));
    takePicture(said.notices, QStringLiteral("notice-clock-behind"), QSize(1000, 80));
    for (auto *close : said.notices.findChildren<QPushButton *>(QStringLiteral("closeMessage")))
        if (close->isVisible())
            close->click();
    CHECK(said.sentences().isEmpty());
    Q_EMIT said.maintenance.clockWrong(trouble);
    CHECK(said.sentences().size() == 1);
}

TEST_CASE("the start of the window looks at the clock")
{
    Said said;
    session::Opening opening = said.file.source.database().opening();
    opening.clock.nowMs = [] { return QDateTime(QDate(2020, 1, 1), QTime(12, 0)).toMSecsSinceEpoch(); };
    models::Maintenance maintenance(opening);
    bool isTold = false;
    QObject::connect(
        &maintenance, &models::Maintenance::clockWrong, &maintenance,
        [&](const domain::ClockTrouble &trouble) { isTold = trouble.kind == domain::ClockTrouble::Kind::Behind; });
    maintenance.begin();
    while (maintenance.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(isTold);
}

TEST_CASE("after a clean exit an intact file is not mentioned")
{
    Said said;
    Q_EMIT said.maintenance.foundWhole();
    CHECK(said.sentences().isEmpty());
}

TEST_CASE("the window's own check at the start triggers the report")
{
    Shell shell;
    shell.window.noteUnexpectedEnd(began);
    shell.window.beginMaintenance();
    const auto *notices = shell.window.findChild<Notices *>();
    while (true) {
        for (const auto *banner : notices->findChildren<MessageBanner *>())
            if (banner->sentence().startsWith(QStringLiteral("Xushi ended unexpectedly")))
                return;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}
