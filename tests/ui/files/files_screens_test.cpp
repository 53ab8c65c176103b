// Takes pictures of error messages and of opening files, for a person to look at. Other tests check the behaviour.
#include "exchange/plan/plan_writer.h"
#include "session/plans/plan_loading.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/log_dialog.h"
#include "ui/files/file_controller.h"
#include "ui/files/file_menu.h"
#include "ui/shell.h"
#include "ui/style/theme.h"
#include "ui/widgets/copy_details_button.h"
#include "ui/widgets/dialog_prompter.h"
#include "ui/window/notices.h"
#include "wording/language.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QTimer>

using namespace xushi;
using namespace xushi::ui;
using domain::ErrorCode;

namespace {

const QDateTime began(QDate(2024, 9, 29), QTime(16, 42));

/// Takes a picture of the modal box that `open` opens.
template <typename Open> void takeBox(const QString &name, Open open)
{
    QTimer::singleShot(0, qApp, [name] {
        auto *box = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(box);
        takePicture(*box, name);
        box->reject();
    });
    open();
}

void takeNotices(Shell &shell, const QString &suffix)
{
    auto &notices = *shell.window.findChild<Notices *>();
    notices.sayFailure(
        {ErrorCode::DatabaseFailed, {QStringLiteral("/home/office/序时.db"), QStringLiteral("disk I/O error")}});
    shell.window.noteUnexpectedEnd(began);
    shell.window.beginMaintenance();
    const auto isTold = [&] {
        const auto buttons = notices.findChildren<QWidget *>(QStringLiteral("closeMessage"));
        return std::any_of(buttons.begin(), buttons.end(), [](const QWidget *button) { return button->isVisible(); });
    };
    while (!isTold())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    takePicture(shell.window, QStringLiteral("told-notices") + suffix, {1280, 800});
    takePicture(shell.window, QStringLiteral("told-notices-1024") + suffix, {1024, 600});
}

void takeBoxes(Shell &shell, const QString &suffix)
{
    DialogPrompter prompter;
    takeBox(QStringLiteral("told-box") + suffix, [&] {
        prompter.tellError(nullptr,
                           {ErrorCode::DiskFull, {QStringLiteral("/home/office/.local/share/xushi/xushi.db")}});
    });
    takeBox(QStringLiteral("told-foreign") + suffix, [&] {
        prompter.tellError(&shell.window, {ErrorCode::UnknownFile, {QStringLiteral("/home/office/文件/通知.docx")}});
    });
    models::EntryMemory memory;
    LogDialog log(shell.writer, memory, QStringLiteral("1.3.1"), {}, LogDialog::Start::Figure, &shell.window);
    log.findChild<EntryPreviewPanel *>()->refuse({ErrorCode::DatabaseBusy, {QStringLiteral("/home/office/序时.db")}});
    takePicture(log, QStringLiteral("told-log") + suffix);

    FileController desk(shell.source, prompter, shell.settings, &shell.window);
    domain::Plan next = shell.source.plan();
    next.id = QStringLiteral("next");
    next.projects.front().tasks.front().indicators.clear();
    const auto write = [&](const QByteArray &json) {
        QFile file(shell.file(QStringLiteral("计划.json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
        return file.fileName();
    };
    const QString sound = write(exchange::writePlan(next));
    takeBox(QStringLiteral("plan-new") + suffix, [&] { desk.open(sound); });
    next.id = shell.source.plan().id;
    const QString newer = write(exchange::writePlan(next));
    takeBox(QStringLiteral("plan-newer") + suffix, [&] { desk.open(newer); });
    for (auto &task : next.projects.front().tasks)
        for (auto &indicator : task.indicators)
            indicator.name += QStringLiteral("（修订）");
    auto &changed = next.projects[1].tasks.front().indicators.front();
    changed.unitOfMeasure = QStringLiteral("个");
    changed.direction = domain::Direction::AtMost;
    next.projects[1].tasks[1].units.pop_back();
    auto &odd = next.projects[2].tasks.front().indicators.front();
    odd.baseline = support::q("99999");
    odd.accumulation = domain::Accumulation::Level;
    const QString altered = write(exchange::writePlan(next));
    takeBox(QStringLiteral("plan-changes") + suffix, [&] { desk.open(altered); });
    const QString faulty = write(exchange::writePlan(next).replace("\"linear\"", "\"straight\""));
    takeBox(QStringLiteral("plan-faulty") + suffix, [&] { desk.open(faulty); });
}

void takeMenu(Shell &shell, const QString &suffix)
{
    REQUIRE(session::loadPlan(*shell.workspace, support::aPlan().with(support::anIndicator("1.1.1"))));
    models::RecentFiles recent(shell.settings);
    for (const char *name : {"2023年工作计划.xushi", "plan.xushi", "R&D.db"}) {
        QFile file(shell.file(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        recent.add(file.fileName());
    }
    auto &menu = *shell.window.findChild<FileMenu *>();
    menu.popup(shell.window.mapToGlobal(QPoint(20, 40)));
    menu.setActiveAction(menu.actions().first());
    takePicture(menu, QStringLiteral("menu-file") + suffix);
    for (const char *name : {"recent", "plans"}) {
        auto &below = *menu.findChild<QMenu *>(QString::fromLatin1(name));
        below.popup(shell.window.mapToGlobal(QPoint(200, 40)));
        below.setActiveAction(below.actions().first());
        takePicture(below, QStringLiteral("menu-%1").arg(QLatin1StringView(name)) + suffix);
        below.hide();
    }
    menu.hide();
    takePicture(shell.window, QStringLiteral("side-bar-file") + suffix, {1280, 800});
}

void takeAll(wording::Language language, theme::Scheme scheme, const QString &suffix)
{
    wording::speak(*qApp, language);
    theme::apply(*qApp, scheme);
    Shell shell;
    takeNotices(shell, suffix);
    takeBoxes(shell, suffix);
    takeMenu(shell, suffix);
}

} // namespace

TEST_CASE("pictures are taken of errors and of opening files, in both languages and palettes", "[.screens]")
{
    using theme::Scheme;
    using wording::Language;
    takeAll(Language::English, Scheme::Dark, QStringLiteral("-dark-en"));
    takeAll(Language::English, Scheme::Light, QStringLiteral("-light-en"));
    takeAll(Language::Chinese, Scheme::Dark, QStringLiteral("-dark"));
    takeAll(Language::Chinese, Scheme::Light, QStringLiteral("-light"));
    wording::speak(*qApp, Language::English);
}
