// Windows, sockets and clocks need an application around every test.
#include "support/catch_main.h"

#include <QApplication>

namespace {

int aroundTests(int &argc, char **argv, const std::function<int()> &run)
{
    const QApplication application(argc, argv);
    return run();
}

[[maybe_unused]] const bool hooked = [] {
    xushi::support::applicationHook() = aroundTests;
    return true;
}();

} // namespace
