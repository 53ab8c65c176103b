#pragma once

#include <QString>

namespace xushi::domain {

/// Turns full-width digits, letters, signs and blanks, which an input method may produce, into plain ones. Nothing else
/// is changed: a footnote's mark is no digit.
inline QString halfWidth(QString text)
{
    constexpr char16_t firstFull = 0xFF01;
    constexpr char16_t lastFull = 0xFF5E;
    constexpr char16_t fullBlank = 0x3000;
    constexpr char16_t apart = 0xFEE0; ///< from a plain sign to its full-width one
    for (QChar &sign : text)
        if (sign.unicode() >= firstFull && sign.unicode() <= lastFull)
            sign = QChar(char16_t(sign.unicode() - apart));
        else if (sign.unicode() == fullBlank)
            sign = u' ';
    return text;
}

} // namespace xushi::domain
