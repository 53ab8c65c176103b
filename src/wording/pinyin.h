#pragma once

#include <QString>

namespace xushi::wording {

/// The pinyin of a text in lower-case letters and digits, for users who type without an input method.
struct Pinyin {
    QString whole;    ///< "chanxueyan"
    QString initials; ///< "cxy"

    friend bool operator==(const Pinyin &, const Pinyin &) = default;
};

/// Uses the most common reading of a character with several. Empty when the library has no readings.
Pinyin pinyinOf(const QString &text);

} // namespace xushi::wording
