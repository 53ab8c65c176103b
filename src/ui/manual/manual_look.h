#pragma once

#include "models/manual/manual.h"

#include <QFont>
#include <QPalette>

class QTextBlock;
class QTextDocument;

/// The style of the manual's pages, applied to the document that Qt makes from markdown.
namespace xushi::ui {

struct ManualLook {
    QPalette palette;
    QFont font;            ///< of the text, zoomed
    int column = 0;        ///< pixels, for pictures and tables
    int line = 0;          ///< pixels, for text: a readable length
    double pixelRatio = 1; ///< of the screen
};

/// `document` holds the markdown of `manual`. Gives its headings the sections' ids as anchors, sets the fonts, colours
/// and spacing of its text and tables, and scales its pictures to the column.
void dress(QTextDocument &document, const models::Manual &manual, const ManualLook &look);

/// Whether the block is quoted text of the program; the page draws a line beside it.
bool isQuotation(const QTextBlock &block);

/// The block numbers of the sections' headings, in order.
std::vector<int> headingBlocks(const QTextDocument &document);

} // namespace xushi::ui
