#pragma once

#include <QString>
#include <QStringList>

namespace xushi::report {

/// What the tools of Poppler say about a PDF file; they are not part of the program, the tests need them.
QString pdfText(const QString &file);  ///< pdftotext, in the order in which it was written
QString pdfFonts(const QString &file); ///< pdffonts
QString pdfInfo(const QString &file);  ///< pdfinfo

/// pdftohtml: for each line of the outline its page, from 1, and its name.
QStringList pdfOutline(const QString &file);

/// Without blanks and line ends, which a table's cells do not keep.
QString withoutBlanks(QString text);

} // namespace xushi::report
