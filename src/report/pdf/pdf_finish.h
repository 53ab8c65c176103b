#pragma once

#include "report/pdf/drawn_characters.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace xushi::report {

/// An entry of the PDF's outline.
struct Bookmark {
    QString name;
    std::size_t page = 0; ///< from 0
};

/// The metadata of a PDF.
struct PdfFacts {
    QString author; ///< empty: none is named
    std::vector<Bookmark> bookmarks;
};

/// Adds what Qt's PDF writer leaves out: the true text of the glyphs, the author, and an outline that is shown when the
/// file is opened. Takes out what makes two files of the same pages differ. Returns anything but a PDF unchanged.
QByteArray finishedPdf(const QByteArray &pdf, const std::vector<DrawnFace> &drawn, const PdfFacts &facts);

} // namespace xushi::report
