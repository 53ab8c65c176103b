#pragma once

#include <QByteArray>
#include <QLocale>

namespace xushi::app {

/// What the user had set before the program set up its own.
struct UserLocale {
    QLocale locale;
    QByteArray charset; ///< of the words on the command line, as iconv names it
};

/// Makes the C locale's character set UTF-8, which Qt depends on, and returns what the user had set:
/// the language of words must not change because a terminal was started with LANG=C. Call before any
/// application object is made.
UserLocale takeUserLocale();

} // namespace xushi::app
