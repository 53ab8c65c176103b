#pragma once

#include "report/pdf/drawn_characters.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace xushi::report {

/// A place that the PDF's outline leads to.
struct Bookmark {
    QString name;
    std::size_t page = 0; ///< from 0
};

/// What a reader of the PDF is told beside its pages.
struct PdfFacts {
    QString author; ///< empty: none is named
    std::vector<Bookmark> bookmarks;
};

/// What Qt's PDF writer leaves out of the file it wrote, added: the true text of its glyphs, the author, an outline
/// that is open when the file is opened. What is no PDF comes back as it is.
QByteArray finishedPdf(const QByteArray &pdf, const std::vector<DrawnFace> &drawn, const PdfFacts &facts);

} // namespace xushi::report
