#pragma once

#include <functional>

namespace xushi::support {

/// A hook for test executables that need a Q…Application around their tests. It is called with main's arguments and the
/// runner, and returns the exit code.
std::function<int(int &, char **, const std::function<int()> &)> &applicationHook();

} // namespace xushi::support
