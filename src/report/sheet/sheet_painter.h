#pragma once

#include "report/sheet/sheet_page.h"

class QPainter;

namespace xushi::report {

/// Paints the page so that it fills `target`, the whole sheet of paper with its margins; the same on a screen, a
/// printer and in a PDF. Black on whatever is there: paper is white, a preview paints white first.
void drawPage(QPainter &painter, const SheetPage &page, const QRectF &target);

} // namespace xushi::report
