#include "report/text/text_measure.h"

#include "report/text/line_breaks.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace xushi::report {

namespace {

QString withoutTrailingBlanks(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return text.left(end);
}

/// Calls `lineEnds` after each line with the range of its pieces.
template <typename F> void eachLine(const MeasuredText &text, double room, F lineEnds)
{
    std::size_t from = 0;
    double used = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > from && used + text[i].visible > room) {
            lineEnds(from, i);
            from = i;
            used = 0;
        }
        used += text[i].width;
        if (text[i].endsLine) {
            lineEnds(from, i + 1);
            from = i + 1;
            used = 0;
        }
    }
}

} // namespace

double naturalWidth(const MeasuredText &text)
{
    double widest = 0;
    double used = 0;
    for (const TextPiece &piece : text) {
        widest = std::max(widest, used + piece.visible);
        used = piece.endsLine ? 0 : used + piece.width;
    }
    return widest;
}

double widestPiece(const MeasuredText &text)
{
    double widest = 0;
    for (const TextPiece &piece : text)
        widest = std::max(widest, piece.visible);
    return widest;
}

int lineCount(const MeasuredText &text, double room)
{
    int lines = 0;
    eachLine(text, room, [&](std::size_t from, std::size_t to) {
        lines += to == from + 1 ? std::max(1, static_cast<int>(std::ceil(text[from].visible / room))) : 1;
    });
    return lines;
}

TextMeasure::TextMeasure(const QFont &font, QStringList measures) : m_metrics(font), m_measures(std::move(measures)) {}

TextMeasure TextMeasure::ofProse(const QFont &font)
{
    TextMeasure measure(font);
    measure.m_isProse = true;
    return measure;
}

double TextMeasure::width(const QString &line) const
{
    const auto known = m_widths.constFind(line);
    if (known != m_widths.constEnd())
        return *known;
    return *m_widths.insert(line, m_metrics.horizontalAdvance(line));
}

TextPiece TextMeasure::piece(const QString &text, bool endsLine) const
{
    return {text, width(text), width(withoutTrailingBlanks(text)), endsLine};
}

MeasuredText TextMeasure::measured(const QString &text) const
{
    MeasuredText pieces;
    for (const QString &paragraph : text.split(u'\n')) {
        qsizetype from = 0;
        for (const qsizetype to : m_isProse ? proseBreaks(paragraph) : lineBreaks(paragraph, m_measures)) {
            pieces.push_back(piece(paragraph.mid(from, to - from), false));
            from = to;
        }
        pieces.push_back(piece(paragraph.mid(from), true));
    }
    return pieces;
}

QStringList TextMeasure::lines(const QString &text, double room) const
{
    const MeasuredText pieces = narrowed(measured(text), room);
    QStringList lines;
    eachLine(pieces, room, [&](std::size_t from, std::size_t to) {
        QString line;
        for (std::size_t i = from; i < to; ++i)
            line += pieces[i].text;
        lines += withoutTrailingBlanks(line);
    });
    return lines;
}

MeasuredText TextMeasure::narrowed(const MeasuredText &text, double room) const
{
    MeasuredText result;
    for (const TextPiece &one : text) {
        if (one.visible <= room) {
            result.push_back(one);
        } else {
            const MeasuredText broken = parts(one, room);
            result.insert(result.end(), broken.begin(), broken.end());
        }
    }
    return result;
}

MeasuredText TextMeasure::parts(const TextPiece &whole, double room) const
{
    MeasuredText parts;
    for (const auto type : {QTextBoundaryFinder::Line, QTextBoundaryFinder::Grapheme}) {
        parts.clear();
        QTextBoundaryFinder finder(type, whole.text);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
            parts.push_back(piece(whole.text.mid(from, to - from), whole.endsLine && to == whole.text.size()));
            from = to;
        }
        if (widestPiece(parts) <= room)
            break;
    }
    return parts;
}

} // namespace xushi::report
