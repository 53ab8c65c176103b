// Sets up a QApplication around every test, as the program does; widgets need one.
#include "support/catch_main.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFont>

namespace {

int aroundTests(int &argc, char **argv, const std::function<int()> &run)
{
    QApplication application(argc, argv);
    QFont font = application.font();
    font.setPointSize(10); // the size on desktops; the offscreen platform uses 9
    application.setFont(font);
    xushi::ui::theme::apply(application, xushi::ui::theme::Scheme::Light);
    return run();
}

[[maybe_unused]] const bool hooked = [] {
    xushi::support::applicationHook() = aroundTests;
    return true;
}();

} // namespace
