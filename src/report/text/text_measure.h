#pragma once

#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

#include <vector>

namespace xushi::report {

/// A part of a text that is not broken unless it is wider than the line.
struct TextPiece {
    QString text;
    double width;   ///< with trailing spaces, for a piece inside a line
    double visible; ///< without trailing spaces, for a piece at the end of a line
    bool endsLine;  ///< the text's own line feed follows
};

/// A text divided into pieces, so that it can be broken at any width quickly.
using MeasuredText = std::vector<TextPiece>;

/// The width that the text needs without line breaks of ours, and the width of its widest piece.
double naturalWidth(const MeasuredText &text);
double widestPiece(const MeasuredText &text);

/// The number of lines of the text in `room`, at least 1; an estimate when a piece is wider than `room`.
int lineCount(const MeasuredText &text, double room);

/// Measures and breaks texts in one font; lengths in the font's pixels.
class TextMeasure {
public:
    /// `measures`: units of measure that are not broken after a number.
    explicit TextMeasure(const QFont &font, QStringList measures = {});

    /// Breaks running text, by proseBreaks().
    static TextMeasure ofProse(const QFont &font);

    [[nodiscard]] double width(const QString &line) const;
    [[nodiscard]] MeasuredText measured(const QString &text) const;

    /// Lines of at most `room`, without trailing spaces. Breaks a piece that is wider than `room` by Unicode's rules
    /// alone, and if need be between any two characters. Never empty.
    [[nodiscard]] QStringList lines(const QString &text, double room) const;

private:
    [[nodiscard]] TextPiece piece(const QString &text, bool endsLine) const;
    [[nodiscard]] MeasuredText narrowed(const MeasuredText &text, double room) const;
    [[nodiscard]] MeasuredText parts(const TextPiece &piece, double room) const;

    QFontMetricsF m_metrics;
    QStringList m_measures;
    bool m_isProse = false;
    mutable QHash<QString, double> m_widths; // Chinese text repeats its pieces
};

} // namespace xushi::report
