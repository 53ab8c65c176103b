// How long the bar stays, and what it offers.
#include "ui/window/saved_bar.h"

#include "support/catch.h"
#include "ui/shell.h"
#include "ui/widgets/message_banner.h"
#include "ui/window/notices.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>

using namespace xushi;
using namespace xushi::ui;

namespace {

constexpr std::chrono::milliseconds atOnce(0);

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Takes what is opened on the desktop.
class Desktop {
public:
    Desktop() { QDesktopServices::setUrlHandler(s("file"), &m_browser, "setSource"); }
    ~Desktop() { QDesktopServices::unsetUrlHandler(s("file")); }
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;

    [[nodiscard]] QString opened() const { return m_browser.source().toLocalFile(); }

private:
    QTextBrowser m_browser;
};

SavedBar &barOf(const Shell &shell)
{
    return *shell.window.findChild<SavedBar *>();
}

} // namespace

TEST_CASE("The bar goes after a while, but not under the focus")
{
    Shell shell;
    SavedBar &bar = barOf(shell);
    bar.say(s("Saved"), SavedBar::Offer::Undo);
    settle();
    CHECK(bar.message() == s("Saved"));

    bar.setPatience(atOnce);
    bar.say(s("Saved"), SavedBar::Offer::Undo);
    control(bar, "undo").setFocus();
    settle();
    CHECK(bar.message() == s("Saved"));
    shell.window.setFocus();
    control(shell.window, "log").setFocus();
    settle();
    CHECK(bar.message().isEmpty());
}

TEST_CASE("The bar goes when the next thing is begun: another page, or a dialog")
{
    Shell shell;
    SavedBar &bar = barOf(shell);
    bar.say(s("Saved"), SavedBar::Offer::Undo);
    settle();
    shell.window.showPage(MainWindow::Tasks);
    CHECK(bar.message().isEmpty());
    bar.say(s("Saved"), SavedBar::Offer::Undo);
    settle();
    press(shell.window, Qt::Key_L, Qt::ControlModifier);
    settle();
    CHECK(bar.message().isEmpty());
}

TEST_CASE("After an export the bar opens the file or its folder, and of files in a folder only the folder")
{
    Shell shell;
    const Desktop desktop;
    SavedBar &bar = barOf(shell);
    QFile file(shell.file(s("sheet.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    bar.sayWritten(s("Written"), file.fileName());
    settle();
    CHECK_FALSE(control(bar, "undo").isVisible());
    control<QPushButton>(bar, "openWritten").click();
    CHECK(desktop.opened() == file.fileName());
    control<QPushButton>(bar, "openFolder").click();
    CHECK(desktop.opened() == shell.folder.path());
    bar.sayWritten(s("Written"), shell.folder.path());
    settle();
    CHECK_FALSE(control(bar, "openWritten").isVisible());
    CHECK(control(bar, "openFolder").isVisible());
    bar.say(s("Saved"), SavedBar::Offer::Nothing);
    settle();
    CHECK_FALSE(control(bar, "openFolder").isVisible());

    REQUIRE(file.remove());
    bar.sayWritten(s("Written"), file.fileName());
    settle();
    control<QPushButton>(bar, "openWritten").click();
    CHECK(shell.prompter.told() == QStringList{s("The file is not there any more: ") + file.fileName()});
}

TEST_CASE("An error stays when other things are done, until it is closed or the view is well again")
{
    Shell shell;
    const auto *notices = shell.window.findChild<Notices *>();
    const auto isSaid = [&] {
        for (const MessageBanner *banner : notices->findChildren<MessageBanner *>())
            if (banner->sentence().contains(s("busy.db")))
                return true;
        return false;
    };
    const auto fail = [&] { Q_EMIT shell.source.failed({domain::ErrorCode::DatabaseBusy, {s("busy.db")}}); };
    fail();
    barOf(shell).setPatience(atOnce);
    barOf(shell).say(s("Copied"), SavedBar::Offer::Nothing);
    shell.window.showPage(MainWindow::Tasks);
    settle();
    CHECK(barOf(shell).message().isEmpty());
    CHECK(isSaid());
    for (MessageBanner *banner : notices->findChildren<MessageBanner *>())
        if (!banner->sentence().isEmpty())
            control<QPushButton>(*banner, "closeMessage").click();
    CHECK_FALSE(isSaid());
    fail();
    CHECK(isSaid());
    Q_EMIT shell.source.changed(false);
    CHECK_FALSE(isSaid());
}
