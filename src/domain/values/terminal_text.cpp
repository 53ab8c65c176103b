#include "domain/values/terminal_text.h"

namespace xushi::domain {

QString terminalText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    return text;
}

} // namespace xushi::domain
