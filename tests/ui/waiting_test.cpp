#include "session/journal_reading.h"
#include "support/catch.h"
#include "support/room_beside.h"
#include "ui/log_dialog.h"
#include "ui/shell.h"

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
    const auto room = support::roomBeside(*shell.workspace, 0ms);
    Painted widget;
    widget.show();
    CHECK(room->await([painted = widget.painted.get_future().share()](session::Workspace &) {
        return painted.wait_for(20s) == std::future_status::ready;
    }));
}

TEST_CASE("a second activation of Save while the first one waits saves nothing more")
{
    ui::Shell shell;
    const auto room = support::roomBeside(*shell.workspace, 0ms);
    models::ViewSource source(room);
    models::LogMemory memory;
    const QString indicator = QStringLiteral("1.3.1");
    ui::LogDialog dialog(source, memory, indicator, QStringLiteral("gongxin"), ui::LogDialog::Start::Figure,
                         &shell.window);
    ui::control<QLineEdit>(dialog, "amount").setText(QStringLiteral("7"));
    auto &save = ui::control<QPushButton>(dialog, "save");
    const auto rows = [&] { return session::readJournal(*shell.workspace, {{}, indicator})->rows.size(); };
    const auto before = rows();

    std::promise<void> gate; // keeps the database's thread busy until the second click has been
    room->post([opened = gate.get_future().share()](session::Workspace &) { opened.wait(); });
    QTimer::singleShot(0, &dialog, [&] {
        save.click();
        gate.set_value();
    });
    save.click();
    CHECK(rows() == before + 1);
}
