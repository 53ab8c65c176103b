#pragma once

#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

#include <vector>

namespace xushi::report {

/// A part of a text that is not broken unless it is wider than the line.
struct TextPiece {
    QString text;
    double width;   ///< with the blanks at its end, as it counts inside a line
    double visible; ///< without them, as it counts at a line's end
    bool endsLine;  ///< the text's own line feed follows
};

/// A text in its pieces; can be broken at any width at little cost.
using MeasuredText = std::vector<TextPiece>;

/// The width that the text needs to have no lines but its own, and its widest piece.
double naturalWidth(const MeasuredText &text);
double widestPiece(const MeasuredText &text);

/// How many lines the text has in `room`; where a piece is wider than that, about how many. At least 1.
int lineCount(const MeasuredText &text, double room);

/// Measures and breaks texts in one font; lengths in the font's pixels.
class TextMeasure {
public:
    /// `measures`: units of measure that stay whole after a number.
    explicit TextMeasure(const QFont &font, QStringList measures = {});

    [[nodiscard]] double width(const QString &line) const;
    [[nodiscard]] MeasuredText measured(const QString &text) const;

    /// Lines of at most `room`, without the blanks at their ends. A piece that is wider than that by itself is broken
    /// by Unicode's rules alone, else between any two characters. Never empty.
    [[nodiscard]] QStringList lines(const QString &text, double room) const;

private:
    [[nodiscard]] TextPiece piece(const QString &text, bool endsLine) const;
    [[nodiscard]] MeasuredText narrowed(const MeasuredText &text, double room) const;
    [[nodiscard]] MeasuredText parts(const TextPiece &piece, double room) const;

    QFontMetricsF m_metrics;
    QStringList m_measures;
    mutable QHash<QString, double> m_widths; // Chinese text repeats its pieces
};

} // namespace xushi::report
