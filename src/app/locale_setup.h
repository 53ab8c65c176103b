#pragma once

#include <QLocale>

namespace xushi::app {

/// Makes the C locale's character set UTF-8, which Qt depends on, and returns the user's locale as it was set:
/// the language of words must not change because a terminal was started with LANG=C. Call before any
/// application object is made.
QLocale takeUserLocale();

} // namespace xushi::app
