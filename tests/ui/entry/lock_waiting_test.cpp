#include "session/entry/figure_entry.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "support/lock_holder.h"
#include "support/plan_maker.h"
#include "ui/entry/entry_controller.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/log_dialog.h"
#include "ui/shell.h"
#include "ui/widgets/wait_banner.h"
#include "ui/window/notices.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace xushi;
using namespace std::chrono_literals;
using support::LockHolder;
using Lock = support::LockHolder::Lock;

namespace {

/// The main window on a database that another program holds.
struct HeldDatabase {
    /// Handles events until `isTrue` is true; the test fails when that takes too long.
    template <typename Condition> void waitUntil(Condition isTrue)
    {
        QElapsedTimer time;
        time.start();
        while (!isTrue() && time.elapsed() < 20'000)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        REQUIRE(isTrue());
    }

    [[nodiscard]] std::size_t rows() const
    {
        return session::readJournal(*shell.workspace, {{}, QStringLiteral("1.3.1")})->rows.size();
    }

    std::unique_ptr<ui::LogDialog> logDialog()
    {
        auto dialog = std::make_unique<ui::LogDialog>(window.entry().writer(), memory, QStringLiteral("1.3.1"),
                                                      QStringLiteral("gongxin"), ui::LogDialog::Start::Figure, &window);
        dialog->show();
        ui::control<QLineEdit>(*dialog, "amount").setText(QStringLiteral("7"));
        waitUntil([&] { return ui::control<QPushButton>(*dialog, "save").isEnabled(); });
        return dialog;
    }

    [[nodiscard]] static QString waitingIn(const QWidget &widget)
    {
        for (const auto *banner : widget.findChildren<ui::WaitBanner *>())
            if (!banner->sentence().isEmpty())
                return banner->sentence();
        return {};
    }

    ui::Shell shell;
    std::shared_ptr<models::DatabaseThread> database =
        support::databaseBeside(*shell.workspace, models::DatabaseThread::usualPatience);
    models::ViewSource source{database};
    models::EntryMemory memory;
    ui::MainWindow window{source, shell.prompter, shell.settings};
    QString file = shell.workspace->file();
};

} // namespace

TEST_CASE("a dialog says that it waits to save, and for whom, and saves once when the file is free")
{
    HeldDatabase held;
    const auto dialog = held.logDialog();
    const auto before = held.rows();
    {
        LockHolder holder(held.file, Lock::Reserved);
        ui::control<QPushButton>(*dialog, "save").click();
        held.waitUntil([&] { return !held.waitingIn(*dialog).isEmpty(); });
        CHECK(held.waitingIn(*dialog).contains(QStringLiteral("python3")));
        CHECK_FALSE(ui::control(*dialog, "amount").isEnabled());
        CHECK(ui::control(*dialog, "giveUpWaiting").isEnabled());
        CHECK(held.rows() == before);
        ui::takePicture(*dialog, QStringLiteral("waiting-to-save"));
    }
    held.waitUntil([&] { return !dialog->isVisible(); });
    CHECK(dialog->result() == QDialog::Accepted);
    CHECK(held.rows() == before + 1);
    CHECK(held.waitingIn(*dialog).isEmpty());
}

TEST_CASE("a dialog whose waiting is given up is as before, says so, and can save later")
{
    HeldDatabase held;
    const auto dialog = held.logDialog();
    const auto before = held.rows();
    auto &save = ui::control<QPushButton>(*dialog, "save");
    {
        const LockHolder holder(held.file, Lock::Reserved);
        const bool byKey = GENERATE(false, true);
        save.click();
        held.waitUntil([&] { return !held.waitingIn(*dialog).isEmpty(); });
        if (byKey)
            QTest::keyClick(dialog.get(), Qt::Key_Escape);
        else
            ui::control<QPushButton>(*dialog, "giveUpWaiting").click();
        held.waitUntil([&] { return save.isEnabled() && save.text() == QStringLiteral("Save"); });
        CHECK(dialog->isVisible());
        CHECK(ui::control<QLineEdit>(*dialog, "amount").text() == QStringLiteral("7"));
        CHECK(ui::control(*dialog, "amount").isEnabled());
        CHECK(dialog->findChild<ui::EntryPreviewPanel *>()->accessibleDescription().contains(
            QStringLiteral("the waiting was given up and nothing was written")));
        CHECK(held.rows() == before);
    }
    save.click();
    held.waitUntil([&] { return !dialog->isVisible(); });
    CHECK(held.rows() == before + 1);
}

TEST_CASE("while an undo waits the window says so, shows other pages and days, and the undo can be given up")
{
    HeldDatabase held;
    held.window.show();
    const auto logged = session::logFigure(
        *held.shell.workspace,
        {{}, QStringLiteral("1.3.1"), domain::RowKind::Increment, support::q("1"), QDate(2024, 9, 30)});
    REQUIRE(logged);
    held.window.entry().writer().undoStack()->add({QStringLiteral("entered"), {logged->row.id.toString()}});
    const auto before = held.rows();
    const LockHolder holder(held.file, Lock::Reserved);
    held.window.entry().undo();
    held.waitUntil([&] { return !held.waitingIn(held.window).isEmpty(); });
    ui::takePicture(held.window, QStringLiteral("waiting-for-lock"));

    held.source.setAsOf(QDate(2024, 6, 30));
    held.waitUntil([&] { return held.source.asOf() == QDate(2024, 6, 30); });
    CHECK(held.window.entry().writer().isWriting());
    held.window.showPage(ui::MainWindow::Journal);
    bool isRead = false;
    models::LatestQuery query(*held.database);
    query.ask([](session::Workspace &workspace) { return session::readJournal(workspace, {}).has_value(); },
              [&](bool has) { isRead = has; });
    held.waitUntil([&] { return isRead; });
    CHECK(held.window.entry().writer().isWriting());

    ui::control<QPushButton>(held.window, "giveUpWaiting").click();
    held.waitUntil([&] { return !held.window.entry().writer().isWriting(); });
    CHECK(held.rows() == before);
    CHECK(held.waitingIn(held.window).isEmpty());
}

TEST_CASE("the window handles events while another program writes, and shows the sheets once it has")
{
    HeldDatabase held;
    held.window.show();
    QApplication::processEvents();
    LockHolder holder(held.file, Lock::Exclusive);
    qint64 longest = 0;
    QElapsedTimer sinceLast;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, [&] { longest = std::max(longest, sinceLast.restart()); });
    pulse.start(10);
    sinceLast.start();
    QElapsedTimer time;
    time.start();
    QStringList steps{QStringLiteral("sheets"), QStringLiteral("day"), QStringLiteral("journal")};
    while (time.elapsed() < 3'000) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        if (time.elapsed() > 500 && steps.removeOne(QStringLiteral("journal")))
            held.window.showPage(ui::MainWindow::Journal);
        if (time.elapsed() > 1'000 && steps.removeOne(QStringLiteral("sheets")))
            held.window.showPage(ui::MainWindow::Sheets);
        if (time.elapsed() > 2'000 && steps.removeOne(QStringLiteral("day")))
            held.source.setAsOf(QDate(2024, 6, 30));
    }
    CHECK(longest < 600); // painting included, on a busy machine
    WARN("the longest pause of the window, in ms: " << longest);
    CHECK_FALSE(held.waitingIn(held.window).isEmpty());
    holder.letGo();
    held.waitUntil([&] { return held.source.asOf() == QDate(2024, 6, 30); });
    held.waitUntil([&] { return ui::control(held.window, "export").isEnabled(); });
}

TEST_CASE("a void whose waiting is given up can be asked for again with the reason that was typed")
{
    HeldDatabase held;
    held.window.show();
    const auto logged = session::logFigure(
        *held.shell.workspace,
        {{}, QStringLiteral("1.3.1"), domain::RowKind::Increment, support::q("1"), QDate(2024, 9, 30)});
    REQUIRE(logged);
    const ui::EntryController::VoidRequest request{logged->row.id.toString(), QStringLiteral("the figure")};
    const auto before = held.rows();
    {
        const LockHolder holder(held.file, Lock::Reserved);
        held.shell.prompter.setNextText(QStringLiteral("录错了"));
        held.window.entry().voidRow(&held.window, request);
        held.waitUntil([&] { return !held.waitingIn(held.window).isEmpty(); });
        ui::control<QPushButton>(held.window, "giveUpWaiting").click();
        held.waitUntil([&] { return !held.window.entry().writer().isWriting(); });
        CHECK(held.shell.prompter.told().last().contains(QStringLiteral("given up")));
    }
    held.window.entry().voidRow(&held.window, request);
    CHECK(held.shell.prompter.proposed() == QStringLiteral("录错了"));
    CHECK(held.rows() == before);
}
