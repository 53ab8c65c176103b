#include "app/locale_setup.h"

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif

namespace xushi::app {

UserLocale takeUserLocale()
{
    UserLocale user{QLocale::system(), "UTF-8"};
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    const QByteArray charset = nl_langinfo(CODESET);
    if (charset != "UTF-8") {
        // A machine without a locale claims ASCII, but its command line is nearly always UTF-8.
        if (charset != "ANSI_X3.4-1968")
            user.charset = charset;
        qunsetenv("LC_ALL");
        qputenv("LC_CTYPE", "C.UTF-8");
        std::setlocale(LC_ALL, "");
    }
#endif
    return user;
}

} // namespace xushi::app
