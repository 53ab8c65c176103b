#include "exchange/utf8_text.h"

#include <algorithm>

namespace xushi::exchange {

namespace {

constexpr bool isContinuation(uchar byte)
{
    return (byte & 0xC0) == 0x80;
}

/// What may follow the first byte of a character beyond ASCII: the number of bytes, and the bounds of the second byte.
struct Sequence {
    int following;
    uchar secondFrom = 0x80;
    uchar secondTo = 0xBF;
};

/// Table 3-7 of the Unicode standard.
std::optional<Sequence> sequenceAfter(uchar first)
{
    if (first < 0xC2 || first > 0xF4)
        return std::nullopt;
    if (first <= 0xDF)
        return Sequence{1};
    switch (first) {
    case 0xE0:
        return Sequence{2, 0xA0, 0xBF};
    case 0xED:
        return Sequence{2, 0x80, 0x9F};
    case 0xF0:
        return Sequence{3, 0x90, 0xBF};
    case 0xF4:
        return Sequence{3, 0x80, 0x8F};
    default:
        return Sequence{first <= 0xEF ? 2 : 3};
    }
}

/// The length of the sequence beyond ASCII that begins at `at`; 0 when it is ill-formed.
qsizetype lengthOfSequence(QByteArrayView utf8, qsizetype at)
{
    const auto byteAt = [&](qsizetype i) { return static_cast<uchar>(utf8[i]); };
    const auto sequence = sequenceAfter(byteAt(at));
    if (!sequence || at + sequence->following >= utf8.size())
        return 0;
    if (byteAt(at + 1) < sequence->secondFrom || byteAt(at + 1) > sequence->secondTo)
        return 0;
    for (int i = 2; i <= sequence->following; ++i)
        if (!isContinuation(byteAt(at + i)))
            return 0;
    return sequence->following + 1;
}

} // namespace

TextPlace placeOf(QByteArrayView utf8, qsizetype byte)
{
    const qsizetype end = std::clamp(byte, qsizetype(0), utf8.size());
    TextPlace place;
    for (const char c : utf8.first(end)) {
        if (c == '\n')
            place = {place.line + 1, 1};
        else if (!isContinuation(static_cast<uchar>(c)))
            ++place.column;
    }
    return place;
}

std::optional<qsizetype> firstIllFormedByte(QByteArrayView utf8)
{
    qsizetype at = 0;
    while (at < utf8.size()) {
        if (static_cast<uchar>(utf8[at]) <= 0x7F) { // nearly all of a large file
            ++at;
            continue;
        }
        const qsizetype length = lengthOfSequence(utf8, at);
        if (length == 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

} // namespace xushi::exchange
