#pragma once

#include <QByteArrayView>

#include <optional>

namespace xushi::exchange {

/// A place in a text file: line and column from 1, the column in characters (Unicode code points).
struct TextPlace {
    int line = 1;
    int column = 1;

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// Where the character stands that begins at the given byte; a byte past the end means the place after the last
/// character. The text before it must be well-formed.
TextPlace placeOf(QByteArrayView utf8, qsizetype byte);

/// First byte of the first sequence that is not UTF-8 (overlong forms and surrogates are not); absent
/// when all of it is well-formed.
std::optional<qsizetype> firstIllFormedByte(QByteArrayView utf8);

} // namespace xushi::exchange
