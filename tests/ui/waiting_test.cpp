#include "support/catch.h"
#include "support/room_beside.h"
#include "ui/shell.h"

#include <QApplication>

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
