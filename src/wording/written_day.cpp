#include "wording/written_day.h"

#include "domain/half_width.h"

#include <QRegularExpression>

namespace xushi::wording {

std::optional<QDate> writtenDay(const QString &text, int year)
{
    // An optional year of four digits, a month and a day: separated by the same sign, by the words for them, or by
    // nothing.
    static const QRegularExpression parted(
        QStringLiteral("^(?:([0-9]{4})([-/.]))?([0-9]{1,2})(?:(?(2)\\2|[-/.]))([0-9]{1,2})$"));
    static const QRegularExpression inWords(
        QStringLiteral("^(?:([0-9]{4})\\x{5E74})?()([0-9]{1,2})\\x{6708}([0-9]{1,2})[\\x{65E5}\\x{53F7}]?$"));
    static const QRegularExpression together(QStringLiteral("^([0-9]{4})?()([0-9]{2})([0-9]{2})$"));
    const QString plain = domain::halfWidth(text).remove(u' ');
    for (const QRegularExpression &form : {parted, inWords, together}) {
        const auto match = form.match(plain);
        if (!match.hasMatch())
            continue;
        const QString ofYear = match.captured(1);
        const QDate day(ofYear.isEmpty() ? year : ofYear.toInt(), match.captured(3).toInt(), match.captured(4).toInt());
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace xushi::wording
