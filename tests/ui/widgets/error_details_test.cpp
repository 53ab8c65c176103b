#include "models/diagnostics/error_details.h"

#include "support/catch.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/shell.h"
#include "ui/widgets/copy_details_button.h"
#include "ui/widgets/dialog_prompter.h"
#include "ui/widgets/message_banner.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QTimer>

using namespace xushi;
using namespace xushi::ui;
using domain::ErrorCode;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const domain::Error diskFull{ErrorCode::DiskFull, {s("/a/plan.xushi")}};

CopyDetailsButton &copyButton(const QWidget &parent)
{
    return control<CopyDetailsButton>(parent, "copyDetails");
}

/// Clicks the button and returns the text of the clipboard.
QString copied(CopyDetailsButton &button)
{
    QApplication::clipboard()->clear();
    REQUIRE(button.isVisible());
    button.click();
    return QApplication::clipboard()->text();
}

} // namespace

TEST_CASE("the details of an error above the page can be copied, and the button confirms it")
{
    Shell shell;
    Q_EMIT shell.source.failed(diskFull);
    auto &button = copyButton(shell.window);
    const QString details = copied(button);
    INFO(details.toStdString());
    CHECK(details.contains(s("Error: DiskFull (/a/plan.xushi)")));
    CHECK(details.contains(s("Message: The disk of /a/plan.xushi is full; nothing was written.")));
    CHECK(button.text() == s("Copied"));

    Q_EMIT shell.source.failed({ErrorCode::DatabaseBusy, {s("/a/plan.xushi")}});
    CHECK(button.text() == s("Copy details"));
    CHECK(copied(button).contains(s("DatabaseBusy")));
}

TEST_CASE("a sentence that is no error has no details to copy")
{
    QWidget window;
    MessageBanner quiet(MessageBanner::Tone::Quiet, &window);
    window.show();
    quiet.say(s("This database is read-only"));
    CHECK_FALSE(copyButton(quiet).isVisible());
    CHECK_FALSE(control(quiet, "closeMessage").isVisible());
}

TEST_CASE("a passing message can be read, copied and closed")
{
    QWidget window;
    MessageBanner banner(MessageBanner::Tone::Quiet, &window);
    window.show();
    banner.makeClosable();
    banner.say(s("It is so"));
    CHECK(copied(copyButton(banner)).contains(s("Message: It is so")));
    control<QPushButton>(banner, "closeMessage").click();
    CHECK_FALSE(banner.isVisible());
}

TEST_CASE("an error box stays open while its details are copied")
{
    const QWidget *box = nullptr;
    QTimer::singleShot(0, qApp, [&] {
        auto *open = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        REQUIRE(open);
        box = open;
        CHECK(open->text().startsWith(s("The disk of /a/plan.xushi is full")));
        CHECK(copied(copyButton(*open)).contains(s("Error: DiskFull")));
        CHECK(open->isVisible());
        open->button(QMessageBox::Ok)->click();
    });
    DialogPrompter().tellError(nullptr, diskFull);
    CHECK(box);
}

TEST_CASE("a refused figure offers its details until another is typed")
{
    EntryPreviewPanel panel(3, nullptr);
    panel.show();
    panel.refuse(diskFull);
    CHECK(copied(copyButton(panel)).contains(s("DiskFull")));
    panel.setPreview({models::EntryPreview::Kind::Incomplete, s("Type a figure"), {}, {}});
    CHECK_FALSE(copyButton(panel).isVisible());
}
