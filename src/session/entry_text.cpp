#include "session/entry_text.h"

namespace xushi::session {

QString entryText(const QString &typed)
{
    QString text = QString::fromUtf8(typed.toUtf8()); // halves of pairs become replacement characters
    text.remove(QChar(u'\0'));
    return text.trimmed();
}

} // namespace xushi::session
