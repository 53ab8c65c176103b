#pragma once

#include "report/drawn_characters.h"

#include <QByteArray>

namespace xushi::report {

/// Qt's PDF writer guesses which character a glyph stands for: it knows none beyond U+FFFF, and where a font draws two
/// characters alike it takes the lower one (U+2F00 for 一 with Noto). This appends, as an incremental update of the
/// file, what the glyphs really stand for, so that text taken out is the text put in. What it does not recognise,
/// it leaves as it is.
QByteArray withTrueText(const QByteArray &pdf, const std::vector<DrawnCharacters> &drawn);

} // namespace xushi::report
