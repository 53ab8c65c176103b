#include "app/locale_setup.h"

#include <QByteArray>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif

namespace xushi::app {

QLocale takeUserLocale()
{
    const QLocale user = QLocale::system();
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        qunsetenv("LC_ALL");
        qputenv("LC_CTYPE", "C.UTF-8");
        std::setlocale(LC_ALL, "");
    }
#endif
    return user;
}

} // namespace xushi::app
