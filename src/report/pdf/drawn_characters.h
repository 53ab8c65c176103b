#pragma once

#include "report/sheet/sheet_page.h"

#include <span>

namespace xushi::report {

/// What the glyphs of one font file stand for, in the order in which painting the pages first uses them.
using DrawnCharacters = std::vector<QString>;

/// A font file that pages are painted with.
struct DrawnFace {
    QString postScriptName; ///< by which a PDF calls it; empty where the file does not say
    DrawnCharacters characters;
};

/// One for each font file that the pages use.
std::vector<DrawnFace> drawnFaces(std::span<const SheetPage> pages);

} // namespace xushi::report
