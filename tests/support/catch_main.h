#pragma once

#include <functional>

namespace xushi::support {

/// Set by a test executable that needs a Q…Application around its tests; called with main's arguments
/// and the runner, returns the exit code.
std::function<int(int &, char **, const std::function<int()> &)> &applicationHook();

} // namespace xushi::support
