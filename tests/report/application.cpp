// Fonts and painters need a QGuiApplication around every test.
#include "support/catch_main.h"

#include <QGuiApplication>

namespace {

int aroundTests(int &argc, char **argv, const std::function<int()> &run)
{
    const QGuiApplication application(argc, argv);
    return run();
}

[[maybe_unused]] const bool hooked = [] {
    xushi::support::applicationHook() = aroundTests;
    return true;
}();

} // namespace
