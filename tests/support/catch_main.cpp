// The runner of every test executable, kept in this one file: Catch2's implementation compiles slowly.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "support/catch_main.h"

#include <cstdlib>

namespace xushi::support {

std::function<int(int &, char **, const std::function<int()> &)> &applicationHook()
{
    static std::function<int(int &, char **, const std::function<int()> &)> hook;
    return hook;
}

} // namespace xushi::support

int main(int argc, char **argv)
{
    // Catch2 runs this at build time to list the tests, on machines without a display.
    if (!std::getenv("QT_QPA_PLATFORM"))
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
    const auto run = [&] { return Catch::Session().run(argc, argv); };
    const auto &hook = xushi::support::applicationHook();
    return hook ? hook(argc, argv, run) : run();
}
