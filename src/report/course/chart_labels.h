#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace xushi::report {

/// The size of text in the chart's font.
struct TextSize {
    double height = 0;
    std::function<double(const QString &)> width;
};

/// A text on a chart and its position.
struct ChartLabel {
    enum class Kind { Unit, Value, Month, AsOf, Target, FormerTarget, Schedule, Baseline, Retarget, Nothing };

    Kind kind;
    QString text;
    QRectF rect;
};

/// A drawn line, corner by corner.
using ChartLine = std::vector<QPointF>;

/// Finds places for labels where they cover neither each other nor a line.
class LabelPlaces {
public:
    /// Keeps all labels inside `area`.
    explicit LabelPlaces(const QRectF &area) : m_area(area) {}

    void avoid(const ChartLine &line) { m_lines.push_back(line); }

    /// Takes the first of `places` (top left corners) that is free for a label of this size; absent when none is.
    std::optional<QRectF> take(QSizeF size, std::span<const QPointF> places);

private:
    [[nodiscard]] bool isFree(const QRectF &rect) const;

    QRectF m_area;
    std::vector<ChartLine> m_lines;
    std::vector<QRectF> m_taken;
};

/// Spreads labels of one height so that none covers another and all stay between `top` and `bottom`, in the order of
/// their wanted middles. If there is not enough room, spaces them evenly.
std::vector<double> spread(std::vector<double> middles, double height, double top, double bottom);

} // namespace xushi::report
