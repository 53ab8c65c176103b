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

/// The notices of a window whose maintenance the test does itself.
class Said {
public:
    Said() : maintenance(file.source.database().opening()), notices(maintenance, nullptr) { notices.show(); }

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

TEST_CASE("an unexpected end is told once the file was found whole, and can be closed")
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

TEST_CASE("where the check finds damage that is said, and nothing of an unexpected end")
{
    Said said;
    said.notices.noteUnexpectedEnd(began);
    Q_EMIT said.maintenance.damageFound({{domain::FindingKind::Structure, {QStringLiteral("page 7")}}});
    Q_EMIT said.maintenance.foundWhole();
    CHECK(said.sentences().isEmpty()); // what is damaged, the newest outcome says
}

TEST_CASE("a backup of the day that could not be taken is told")
{
    Said said;
    Q_EMIT said.maintenance.dailyBackupFailed({domain::ErrorCode::DiskFull, {QStringLiteral("/a/plan.xushi")}});
    REQUIRE(said.sentences().size() == 1);
    CHECK(said.sentences().first().startsWith(
        QStringLiteral("The backup of the day was not taken: The disk of /a/plan.xushi is full")));
}

TEST_CASE("after a good end a file that is found whole is not talked about")
{
    Said said;
    Q_EMIT said.maintenance.foundWhole();
    CHECK(said.sentences().isEmpty());
}

TEST_CASE("the window's own check at the start brings the word")
{
    Shell shell;
    shell.window.noteUnexpectedEnd(began);
    shell.window.beginHousekeeping();
    const auto *notices = shell.window.findChild<Notices *>();
    while (true) {
        for (const auto *banner : notices->findChildren<MessageBanner *>())
            if (banner->sentence().startsWith(QStringLiteral("Xushi ended unexpectedly")))
                return;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}
