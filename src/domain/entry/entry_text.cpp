#include "domain/entry/entry_text.h"

namespace xushi::domain {

QString entryText(const QString &typed)
{
    QString text = QString::fromUtf8(typed.toUtf8()); // halves of pairs become replacement characters
    for (const int one : {0, 0xFFFE, 0xFFFF})
        text.remove(QChar(one));
    return text.trimmed();
}

} // namespace xushi::domain
