#include "app/window_run.h"

#include "app/database_key.h"
#include "app/single_window.h"
#include "app/window_needs.h"
#include "support/catch.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTest>

#include <future>

using namespace xushi;
using app::WindowNeeds;
using app::WindowRun;

namespace {

/// Makes this folder the user's state folder.
struct StateFolder {
    StateFolder() { qputenv("XDG_STATE_HOME", folder.path().toUtf8()); }
    ~StateFolder() { qunsetenv("XDG_STATE_HOME"); }
    StateFolder(const StateFolder &) = delete;
    StateFolder &operator=(const StateFolder &) = delete;

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("What a second start brings while the window is still being opened is brought into it once it stands")
{
    const StateFolder state;
    WindowNeeds needs;
    const QString database = needs.source.database().file();
    const QString brought = needs.folder.filePath(QStringLiteral("letter.docx"));
    WindowRun first(database);
    REQUIRE_FALSE(first.isElsewhere({}));

    auto second = std::async(std::launch::async, [&] {
        app::SingleWindow other(state.folder.filePath(QStringLiteral("xushi")), app::keyOf(database));
        return other.take({brought, {}});
    });
    REQUIRE(QTest::qWaitFor([&] { return second.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }));
    REQUIRE(second.get() == app::SingleWindow::Place::Taken);

    ui::MainWindow window(needs.source, needs.prompter, needs.settings);
    first.attend(window, {});
    CHECK(needs.prompter.told().isEmpty()); // not before there is a window
    REQUIRE(QTest::qWaitFor([&] { return !needs.prompter.told().isEmpty(); }));
    CHECK(needs.prompter.told().size() == 1);
    CHECK(needs.prompter.told().front().contains(brought));
    CHECK(window.isVisible());
}
