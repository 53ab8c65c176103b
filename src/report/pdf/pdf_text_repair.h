#pragma once

#include "report/pdf/drawn_characters.h"

#include <QByteArray>

namespace xushi::report {

/// Qt's PDF writer guesses which character a glyph stands for: it knows none beyond U+FFFF, and where a font draws two
/// characters alike it takes the lower one (U+2F00 for 一 with Noto). This is the map of one font from glyphs to text
/// (its ToUnicode stream) with what the glyphs really stand for, so that text taken out is the text put in.
/// `font` is what the PDF calls the font ("QAAAAA+Name"). A map that it does not recognise, or that no face goes with,
/// comes back as it is.
QByteArray withTrueText(const QByteArray &textMap, const QByteArray &font, const std::vector<DrawnFace> &drawn);

} // namespace xushi::report
