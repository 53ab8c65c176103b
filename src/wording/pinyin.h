#pragma once

#include <QString>

namespace xushi::wording {

/// How a text sounds, in small plain letters and figures, for who types it without Chinese characters.
struct Pinyin {
    QString whole;    ///< "chanxueyan"
    QString initials; ///< "cxy"

    friend bool operator==(const Pinyin &, const Pinyin &) = default;
};

/// A character that is read in more ways than one is read in its commonest. Empty when the library has no readings.
Pinyin pinyinOf(const QString &text);

} // namespace xushi::wording
