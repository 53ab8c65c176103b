// Widgets need a QApplication, as the program sets it up, around every test.
#include "support/catch_main.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFont>

namespace {

int aroundTests(int &argc, char **argv, const std::function<int()> &run)
{
    QApplication application(argc, argv);
    QFont font = application.font();
    font.setPointSize(10); // as desktops have it; the offscreen platform has 9
    application.setFont(font);
    xushi::ui::theme::apply(application, xushi::ui::theme::Scheme::Light);
    return run();
}

[[maybe_unused]] const bool hooked = [] {
    xushi::support::applicationHook() = aroundTests;
    return true;
}();

} // namespace
