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

/// The place of the character that begins at the given byte. A byte past the end gives the place after the last
/// character. The text before it must be well-formed.
TextPlace placeOf(QByteArrayView utf8, qsizetype byte);

/// The first byte of the first sequence that is not valid UTF-8, such as an overlong form or a surrogate; absent when
/// the whole text is well-formed.
std::optional<qsizetype> firstIllFormedByte(QByteArrayView utf8);

} // namespace xushi::exchange
