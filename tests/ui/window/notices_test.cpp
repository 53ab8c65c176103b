#include "ui/window/notices.h"

#include "models/maintenance/housekeeping.h"
#include "support/catch.h"
#include "ui/widgets/message_banner.h"
#include "ui/shell.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPushButton>

using namespace xushi;
using namespace xushi::ui;

namespace {

const QDateTime began(QDate(2024, 9, 29), QTime(16, 42));

/// The notices of a window whose housekeeping the test does itself.
class Said {
public:
    Said() : housekeeping(file.source.room().opening()), notices(housekeeping, nullptr) { notices.show(); }

    [[nodiscard]] QStringList sentences() const
    {
        QStringList all;
        for (const auto *banner : notices.findChildren<MessageBanner *>())
            if (!banner->sentence().isEmpty())
                all += banner->sentence();
        return all;
    }

    Shell file;
    models::Housekeeping housekeeping;
    Notices notices;
};

} // namespace

TEST_CASE("an unexpected end is told once the file was found whole, and can be closed")
{
    Said said;
    said.notices.expectWord(began);
    CHECK(said.sentences().isEmpty());
    Q_EMIT said.housekeeping.foundWhole();
    REQUIRE(said.sentences().size() == 1);
    CHECK(said.sentences().first().startsWith(QStringLiteral(
        "Xushi ended unexpectedly the last time (opened on 29 September 2024, 16:42). The database was checked and is "
        "whole")));
    control<QPushButton>(said.notices, "closeMessage").click();
    Q_EMIT said.housekeeping.foundWhole();
    CHECK(said.sentences().isEmpty());
}

TEST_CASE("where the check finds damage that is said, and nothing of an unexpected end")
{
    Said said;
    said.notices.expectWord(began);
    Q_EMIT said.housekeeping.damageFound({{domain::FindingKind::Structure, {QStringLiteral("page 7")}}});
    Q_EMIT said.housekeeping.foundWhole();
    CHECK(said.sentences().isEmpty()); // what is damaged, the newest outcome says
}

TEST_CASE("a backup of the day that could not be taken is told")
{
    Said said;
    Q_EMIT said.housekeeping.dailyBackupFailed({domain::ErrorCode::DiskFull, {QStringLiteral("/a/plan.xushi")}});
    REQUIRE(said.sentences().size() == 1);
    CHECK(said.sentences().first().startsWith(
        QStringLiteral("The backup of the day was not taken: The disk of /a/plan.xushi is full")));
}

TEST_CASE("after a good end a file that is found whole is not talked about")
{
    Said said;
    Q_EMIT said.housekeeping.foundWhole();
    CHECK(said.sentences().isEmpty());
}

TEST_CASE("the window's own check at the start brings the word")
{
    Shell shell;
    shell.window.expectWord(began);
    shell.window.beginHousekeeping();
    const auto *notices = shell.window.findChild<Notices *>();
    while (true) {
        for (const auto *banner : notices->findChildren<MessageBanner *>())
            if (banner->sentence().startsWith(QStringLiteral("Xushi ended unexpectedly")))
                return;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}
