#include "models/entry/measure_form.h"
#include "session/entry/figure_entry.h"
#include "session/entry/void_entry.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "support/plan_maker.h"
#include "ui/entry/entry_controller.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/measure_dialog.h"
#include "ui/entry/quarter_entry_dialog.h"
#include "ui/entry/quarter_entry_table.h"
#include "ui/shell.h"
#include "ui/widgets/message_banner.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace xushi;
using namespace std::chrono_literals;

namespace {

/// A window whose database thread can be held: no answer arrives until the test releases it.
struct LateDatabase {
    /// Holds the database thread from now on.
    void hold()
    {
        gate = std::promise<void>();
        database->post([opened = gate.get_future().share()](session::Workspace &) { opened.wait(); });
    }

    void letGoOn() { gate.set_value(); }

    /// Handles events until `isTrue` is true; the test fails when that takes too long.
    template <typename Condition> void waitUntil(Condition isTrue)
    {
        QDeadlineTimer patience(20s);
        while (!isTrue() && !patience.hasExpired())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        REQUIRE(isTrue());
    }

    [[nodiscard]] std::size_t rows() const
    {
        return session::readJournal(*shell.workspace, {{}, indicator})->rows.size();
    }

    std::unique_ptr<ui::LogDialog> logDialog()
    {
        auto dialog =
            std::make_unique<ui::LogDialog>(entry.writer(), dialogMemory, indicator, QStringLiteral("gongxin"),
                                            ui::LogDialog::Start::Figure, &shell.window);
        dialog->show();
        ui::control<QLineEdit>(*dialog, "amount").setText(QStringLiteral("7"));
        return dialog;
    }

    const QString indicator = QStringLiteral("1.3.1");
    ui::Shell shell;
    std::shared_ptr<models::DatabaseThread> database = support::databaseBeside(*shell.workspace, 0ms);
    models::ViewSource source{database};
    ui::EntryController entry{source, shell.prompter};
    models::EntryMemory dialogMemory;
    std::promise<void> gate;
};

} // namespace

TEST_CASE("a dialog shows that it is saving, takes no input and no second click, and closes once it is saved")
{
    LateDatabase late;
    const auto dialog = late.logDialog();
    auto &save = ui::control<QPushButton>(*dialog, "save");
    late.waitUntil([&] { return save.isEnabled(); });
    const auto before = late.rows();

    late.hold();
    save.click();
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->isEnabled());
    CHECK(save.text() == QStringLiteral("Saving…"));
    save.click();
    dialog->reject(); // Esc
    CHECK(dialog->isVisible());
    CHECK(late.rows() == before);

    late.letGoOn();
    late.waitUntil([&] { return !dialog->isVisible(); });
    CHECK(dialog->result() == QDialog::Accepted);
    CHECK(late.rows() == before + 1);
}

TEST_CASE("a dialog whose entry is refused late takes input again and keeps all that was typed")
{
    LateDatabase late;
    const QString measure = late.source.progressOf(QStringLiteral("1.2"))->measures.at(1).id;
    ui::MeasureDialog dialog(late.entry.writer(), models::MeasureForm::of(late.source, measure).value(),
                             &late.shell.window);
    dialog.show();
    ui::control<QLineEdit>(dialog, "title").setText(QStringLiteral("专家现场评审"));
    auto &save = ui::control<QPushButton>(dialog, "save");
    REQUIRE(save.isEnabled());

    late.hold();
    save.click();
    CHECK_FALSE(dialog.isEnabled());
    REQUIRE(session::voidRow(*late.shell.workspace, measure, QStringLiteral("录错"))); // by someone else, meanwhile
    late.letGoOn();
    late.waitUntil([&] { return dialog.isEnabled(); });
    CHECK(dialog.isVisible());
    CHECK(save.text() == QStringLiteral("Save"));
    CHECK(save.isEnabled());
    CHECK(ui::control<QLineEdit>(dialog, "title").text() == QStringLiteral("专家现场评审"));
    CHECK(
        dialog.findChild<ui::MessageBanner *>(QStringLiteral("refusal"))->sentence().contains(QStringLiteral("录错")));
}

TEST_CASE("an answer that arrives while a dialog saves is delivered in order, and never inside the save")
{
    LateDatabase late;
    const auto dialog = late.logDialog();
    auto &save = ui::control<QPushButton>(*dialog, "save");
    late.waitUntil([&] { return save.isEnabled(); });

    // This order of events was once possible: a query was asked, a save began, and the query's answer was delivered
    // while the save still waited. Now click() returns before anything is delivered, and answers arrive in the order of
    // the requests.
    QStringList events;
    models::LatestQuery query(*late.database);
    late.hold();
    query.ask([](session::Workspace &) { return 1; }, [&](int) { events += QStringLiteral("answered"); });
    QObject::connect(&late.entry.writer(), &models::EntryWriter::entered, dialog.get(),
                     [&] { events += QStringLiteral("saved"); });
    save.click();
    events += QStringLiteral("clicked");
    CHECK(events == QStringList{QStringLiteral("clicked")});
    late.letGoOn();
    late.waitUntil([&] { return !dialog->isVisible(); });
    CHECK(events == QStringList{QStringLiteral("clicked"), QStringLiteral("answered"), QStringLiteral("saved")});
}

TEST_CASE("keys typed while Save and next saves go into the next figure")
{
    LateDatabase late;
    const auto dialog = late.logDialog();
    auto &saveAndNext = ui::control<QPushButton>(*dialog, "saveAndNext");
    late.waitUntil([&] { return saveAndNext.isEnabled(); });

    late.hold();
    saveAndNext.click();
    REQUIRE_FALSE(dialog->isEnabled());
    for (const char digit : {'1', '2'}) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_0 + (digit - '0'), {}, QString(QLatin1Char(digit)));
        QApplication::sendEvent(dialog.get(), &press);
    }
    late.letGoOn();
    auto &amount = ui::control<QLineEdit>(*dialog, "amount");
    late.waitUntil([&] { return amount.text() == QStringLiteral("12"); });
}

TEST_CASE("while a preview is pending the former one is not shown, and Return saves once the new one is there")
{
    LateDatabase late;
    const auto dialog = late.logDialog();
    auto &save = ui::control<QPushButton>(*dialog, "save");
    late.waitUntil([&] { return save.isEnabled(); });
    const auto before = late.rows();

    late.hold();
    auto &amount = ui::control<QLineEdit>(*dialog, "amount");
    amount.setText(QStringLiteral("70"));
    CHECK_FALSE(save.isEnabled());
    CHECK(dialog->findChild<ui::EntryPreviewPanel *>()->accessibleDescription().startsWith(
        QStringLiteral("Working it out")));
    QTest::keyClick(&amount, Qt::Key_Return);
    CHECK(late.rows() == before);
    late.letGoOn();
    late.waitUntil([&] { return !dialog->isVisible(); });
    CHECK(late.rows() == before + 1);
}

TEST_CASE("a window that is closed while something is written stays until that is over, and tells how it went")
{
    LateDatabase late;
    ui::MainWindow window(late.source, late.shell.prompter, late.shell.settings);
    window.show();
    const auto refusal = models::failureOf({domain::ErrorCode::DiskFull, {QStringLiteral("x")}});
    bool isTold = false;
    late.hold();
    REQUIRE(window.entry().writer().write(
        &window, [refusal](session::Workspace &) -> models::EntryOutcome { return tl::unexpected(refusal); }, {},
        [&](const models::EntryFailure &) { isTold = window.isVisible(); }));
    CHECK_FALSE(window.close());
    CHECK(window.isVisible());
    late.letGoOn();
    late.waitUntil([&] { return !window.isVisible(); });
    CHECK(isTold);
}

TEST_CASE("Tab goes from the fields to Save and then to Cancel")
{
    LateDatabase late;
    const auto dialog = late.logDialog();
    const auto place = [&](const QWidget &wanted) {
        int steps = 0;
        for (const QWidget *one = &ui::control(*dialog, "indicator"); one != &wanted; one = one->nextInFocusChain())
            REQUIRE(++steps < 200);
        return steps;
    };
    const int unit = place(ui::control(*dialog, "unit"));
    const int save = place(ui::control(*dialog, "save"));
    const int next = place(ui::control(*dialog, "saveAndNext"));
    CHECK(place(ui::control(*dialog, "amount")) < unit);
    CHECK(unit < save);
    CHECK(save < next);
}

TEST_CASE("rows of the quarter's table that are typed while the database is busy all get their preview")
{
    LateDatabase late;
    models::QuarterEntryModel grid(late.source, late.dialogMemory, QStringLiteral("gongxin"));
    late.hold();
    const auto type = [&](int row, const char *amount) {
        grid.setData(grid.index(row, models::QuarterEntryModel::Figure), QString::fromLatin1(amount), Qt::EditRole);
    };
    type(0, "1");
    type(1, "2");
    CHECK(grid.figures().rows()[0].isPending);
    grid.setData(grid.index(0, models::QuarterEntryModel::Figure), QString(), Qt::EditRole);
    type(2, "3");
    late.letGoOn();
    late.waitUntil([&] { return !grid.figures().rows()[1].isPending && !grid.figures().rows()[2].isPending; });
    using Kind = models::EntryPreview::Kind;
    CHECK(grid.figures().rows()[1].entryPreview.kind == Kind::Ready);
    CHECK(grid.figures().rows()[2].entryPreview.kind == Kind::Ready);
    CHECK(grid.figures().canSave());
}

TEST_CASE("if the database is replaced during an undo, the undo completes and nothing more can be undone")
{
    LateDatabase late;
    for (int i = 0; i < 2; ++i) {
        const auto logged =
            session::logFigure(*late.shell.workspace,
                               {{}, late.indicator, domain::RowKind::Increment, support::q("1"), QDate(2024, 9, 30)});
        REQUIRE(logged);
        late.entry.writer().undoStack()->add({QStringLiteral("entered"), {logged->row.id.toString()}});
    }
    const auto rows = [&] { return session::readJournal(*late.shell.workspace, {})->rows.size(); };
    const auto before = rows();

    late.hold();
    late.entry.undo();
    late.entry.forget();
    late.letGoOn();
    late.waitUntil([&] { return !late.entry.writer().isWriting(); });
    CHECK(rows() == before + 1);
    late.entry.undo();
    late.entry.redo();
    CHECK_FALSE(late.entry.writer().isWriting());
    CHECK(rows() == before + 1);
}
