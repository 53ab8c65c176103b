#pragma once

#include <QByteArray>
#include <QLocale>

namespace xushi::app {

/// The user's settings, from before the program changed them.
struct UserLocale {
    QLocale locale;
    QByteArray charset; ///< of the command line, by its name in iconv
};

/// Changes the C locale's character set to UTF-8, which Qt needs, and returns the user's settings: the language must
/// not change because a terminal was started with LANG=C. Call it before creating an application object.
UserLocale takeUserLocale();

} // namespace xushi::app
