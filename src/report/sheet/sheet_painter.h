#pragma once

#include "report/sheet/sheet_page.h"

class QPainter;

namespace xushi::report {

/// Paints the page so that it fills `target`, the whole sheet of paper with its margins; the same on a screen, on a
/// printer and in a PDF. Paints black without a background: paper is white, and a preview paints white first.
void drawPage(QPainter &painter, const SheetPage &page, const QRectF &target);

} // namespace xushi::report
