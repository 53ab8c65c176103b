#pragma once

#include "models/manual/manual.h"

#include <QFont>
#include <QPalette>

class QTextBlock;
class QTextDocument;

/// How the manual's pages look: what Qt makes of markdown, laid out as calmly as the rest of the window.
namespace xushi::ui {

struct ManualLook {
    QPalette palette;
    QFont font;            ///< of the text, zoomed
    int column = 0;        ///< pixels, for pictures and tables
    int line = 0;          ///< pixels, for text: no longer than is good to read
    double pixelRatio = 1; ///< of the screen
};

/// `document` holds the markdown of `manual`. Gives its headings the sections' ids as anchors, its words and tables
/// fonts, colours and room, and its pictures the size that the column has room for.
void dress(QTextDocument &document, const models::Manual &manual, const ManualLook &look);

/// Whether the block is quoted: what the program says, beside which the page draws a line.
bool isQuotation(const QTextBlock &block);

/// The numbers of the blocks that the sections' headings are, in order.
std::vector<int> headingBlocks(const QTextDocument &document);

} // namespace xushi::ui
