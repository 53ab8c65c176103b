// The main function of every test executable, in a file of its own because Catch2's implementation compiles slowly.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "support/catch_main.h"

#include <cstdlib>
#include <filesystem>
#include <string>

#include <unistd.h>

namespace xushi::support {

std::function<int(int &, char **, const std::function<int()> &)> &applicationHook()
{
    static std::function<int(int &, char **, const std::function<int()> &)> hook;
    return hook;
}

} // namespace xushi::support

namespace {

/// Sets the same environment on every machine, without a display, because Catch2 runs the executable at build time to
/// list the tests. Temporary files go into memory where possible: every commit waits for the disk, and tests commit a
/// lot. What the program remembers goes there too, and not into the home of whoever runs the tests.
void setSurroundings()
{
    constexpr int onlyIfUnset = 0;
    setenv("QT_QPA_PLATFORM", "offscreen", onlyIfUnset);
    setenv("LC_ALL", "C.UTF-8", 1);
    setenv("TZ", "Asia/Shanghai", 1);
    if (std::filesystem::is_directory("/dev/shm"))
        setenv("TMPDIR", "/dev/shm", onlyIfUnset);
    const std::string state = "xushi-tests-state-" + std::to_string(getuid());
    setenv("XDG_STATE_HOME", (std::filesystem::temp_directory_path() / state).c_str(), onlyIfUnset);
}

} // namespace

int main(int argc, char **argv)
{
    setSurroundings();
    const auto run = [&] { return Catch::Session().run(argc, argv); };
    const auto &hook = xushi::support::applicationHook();
    return hook ? hook(argc, argv, run) : run();
}
