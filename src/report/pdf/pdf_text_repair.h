#pragma once

#include "report/pdf/drawn_characters.h"

#include <QByteArray>

namespace xushi::report {

/// Qt's PDF writer guesses which character a glyph stands for: it knows none beyond U+FFFF, and where a font draws two
/// characters alike it takes the lower one (U+2F00 for 一 with Noto). Returns one font's map from glyphs to text (its
/// ToUnicode stream) with the true characters, so that extracted text equals the original. `font` is the name of the
/// font in the PDF ("QAAAAA+Name"). Returns the map unchanged if it does not recognise it or finds no face for it.
QByteArray withTrueText(const QByteArray &textMap, const QByteArray &font, const std::vector<DrawnFace> &drawn);

} // namespace xushi::report
