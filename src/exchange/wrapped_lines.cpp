#include "exchange/wrapped_lines.h"

#include "exchange/display_width.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace xushi::exchange {

namespace {

/// Counts dashes and quotation marks as Chinese fonts draw them, which a terminal takes for narrow.
int widthInCell(QStringView text)
{
    const auto isAmbiguous = [](QChar c) { return c >= QChar(0x2010) && c <= QChar(0x2026); };
    return displayWidth(text) + static_cast<int>(std::count_if(text.begin(), text.end(), isAmbiguous));
}

int linesOfParagraph(const QString &text, int room)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    int lines = 1;
    int used = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const int width = widthInCell(QStringView(text).mid(from, to - from).trimmed());
        if (used > 0 && used + width > room) {
            ++lines;
            used = 0;
        }
        used += widthInCell(QStringView(text).mid(from, to - from));
        if (used > room && width > room) { // a word that is wider than the cell
            lines += (used - 1) / room;
            used = (used - 1) % room + 1;
        }
        from = to;
    }
    return lines;
}

} // namespace

int wrappedLines(const QString &text, int width)
{
    const int room = std::max(2, width - 1); // the edges of the cell
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n'))
        lines += linesOfParagraph(paragraph, room);
    return lines;
}

} // namespace xushi::exchange
