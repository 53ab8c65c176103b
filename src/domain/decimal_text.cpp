#include "domain/decimal_text.h"

namespace xushi::domain {

QString decimalText(Wide scaled, int places, Zeros zeros)
{
    const bool negative = scaled < 0;
    QString reversed;
    for (int place = 0; scaled != 0 || place <= places; ++place) {
        if (place == places && places > 0)
            reversed += u'.';
        const int digit = static_cast<int>(scaled % 10);
        reversed += QChar(u'0' + (digit < 0 ? -digit : digit));
        scaled /= 10;
    }
    if (negative)
        reversed += u'-';
    QString text(reversed.size(), Qt::Uninitialized);
    std::copy(reversed.crbegin(), reversed.crend(), text.begin());
    if (zeros == Zeros::Dropped && text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

} // namespace xushi::domain
