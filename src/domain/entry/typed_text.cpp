#include "domain/entry/typed_text.h"

#include "domain/entry/half_width.h"

#include <algorithm>

namespace xushi::domain {

QString plainTyped(const QString &typed)
{
    QString text = halfWidth(typed);
    text.removeIf([](QChar sign) { return sign.category() == QChar::Other_Format; });
    std::replace_if(
        text.begin(), text.end(), [](QChar sign) { return sign.isSpace(); }, QChar(u' '));
    return text.trimmed();
}

} // namespace xushi::domain
