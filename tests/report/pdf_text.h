#pragma once

#include <QString>
#include <QStringList>

namespace xushi::report {

/// The output of Poppler's tools for a PDF file. Only the tests need these tools.
QString pdfText(const QString &file);  ///< pdftotext, in the order in which it was written
QString pdfFonts(const QString &file); ///< pdffonts
QString pdfInfo(const QString &file);  ///< pdfinfo

/// pdftohtml: for each line of the outline its page, from 1, and its name.
QStringList pdfOutline(const QString &file);

/// The text without spaces and line breaks, because the cells of a table change these.
QString withoutBlanks(QString text);

} // namespace xushi::report
