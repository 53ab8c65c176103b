#include "session/entry/figure_entry.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "support/plan_maker.h"
#include "ui/entry/log_dialog.h"
#include "ui/shell.h"
#include "ui/window/entry_controller.h"
#include "ui/window/saved_bar.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace xushi;
using namespace std::chrono_literals;

namespace {

/// Tells when it is painted.
struct Painted : QWidget {
    void paintEvent(QPaintEvent *) override
    {
        if (!std::exchange(isTold, true))
            painted.set_value();
    }

    std::promise<void> painted;
    bool isTold = false;
};

} // namespace

TEST_CASE("the window is painted while one waits for what the database is asked to do")
{
    const ui::Shell shell;
    const auto database = support::databaseBeside(*shell.workspace, 0ms);
    Painted widget;
    widget.show();
    CHECK(database->await([painted = widget.painted.get_future().share()](session::Workspace &) {
        return painted.wait_for(20s) == std::future_status::ready;
    }));
}

TEST_CASE("a second activation of Save while the first one waits saves nothing more")
{
    ui::Shell shell;
    const auto database = support::databaseBeside(*shell.workspace, 0ms);
    models::ViewSource source(database);
    models::EntryMemory memory;
    const QString indicator = QStringLiteral("1.3.1");
    ui::LogDialog dialog(source, memory, indicator, QStringLiteral("gongxin"), ui::LogDialog::Start::Figure,
                         &shell.window);
    ui::control<QLineEdit>(dialog, "amount").setText(QStringLiteral("7"));
    auto &save = ui::control<QPushButton>(dialog, "save");
    const auto rows = [&] { return session::readJournal(*shell.workspace, {{}, indicator})->rows.size(); };
    const auto before = rows();

    std::promise<void> gate; // keeps the database's thread busy until the second click has been
    database->post([opened = gate.get_future().share()](session::Workspace &) { opened.wait(); });
    QTimer::singleShot(0, &dialog, [&] {
        save.click();
        gate.set_value();
    });
    save.click();
    CHECK(rows() == before + 1);
}

TEST_CASE("when the database becomes another one while something is taken back, that is done and nothing else can be")
{
    ui::Shell shell;
    const auto database = support::databaseBeside(*shell.workspace, 0ms);
    models::ViewSource source(database);
    ui::SavedBar bar;
    ui::EntryController desk(source, shell.prompter, bar, &shell.window);
    const QString indicator = QStringLiteral("1.3.1");
    for (int i = 0; i < 2; ++i) {
        const auto logged = session::logFigure(
            *shell.workspace, {{}, indicator, domain::RowKind::Increment, support::q("1"), QDate(2024, 9, 30)});
        REQUIRE(logged);
        desk.entered(QStringLiteral("entered"), logged->row.id.toString());
    }
    const auto rows = [&] { return session::readJournal(*shell.workspace, {})->rows.size(); };
    const auto before = rows();

    std::promise<void> gate; // keeps the database's thread busy until it has become another one
    database->post([opened = gate.get_future().share()](session::Workspace &) { opened.wait(); });
    QTimer::singleShot(0, &desk, [&] {
        desk.forget();
        gate.set_value();
    });
    desk.undo();
    CHECK(rows() == before + 1);
    desk.undo();
    desk.redo();
    CHECK(rows() == before + 1);
}
