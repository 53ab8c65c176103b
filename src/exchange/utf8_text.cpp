#include "exchange/utf8_text.h"

#include <unicode/utf8.h>

#include <algorithm>

namespace xushi::exchange {

namespace {

/// The character that begins at `at`, which is moved behind it; negative when it is ill-formed.
UChar32 nextCharacter(QByteArrayView utf8, qsizetype &at)
{
    const auto *bytes = reinterpret_cast<const uint8_t *>(utf8.data());
    UChar32 character = 0;
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_GCC("-Wconversion") // in ICU's macro
    U8_NEXT(bytes, at, utf8.size(), character);
    QT_WARNING_POP
    return character;
}

} // namespace

TextPlace placeOf(QByteArrayView utf8, qsizetype byte)
{
    const QByteArrayView before = utf8.first(std::clamp(byte, qsizetype(0), utf8.size()));
    TextPlace place;
    for (qsizetype at = 0; at < before.size();) {
        if (nextCharacter(before, at) == '\n')
            place = {place.line + 1, 1};
        else
            ++place.column;
    }
    return place;
}

std::optional<qsizetype> firstIllFormedByte(QByteArrayView utf8)
{
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype start = at;
        if (nextCharacter(utf8, at) < 0)
            return start;
    }
    return std::nullopt;
}

} // namespace xushi::exchange
