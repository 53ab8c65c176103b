#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace xushi::report {

/// How large text is in the chart's font.
struct TextSize {
    double height = 0;
    std::function<double(const QString &)> width;
};

/// A text on a chart, and where it stands.
struct ChartLabel {
    enum class Kind { Unit, Value, Month, AsOf, Target, FormerTarget, Schedule, Baseline, Retarget, Nothing };

    Kind kind;
    QString text;
    QRectF rect;
};

/// A drawn line, corner by corner.
using ChartLine = std::vector<QPointF>;

/// Finds places for labels where they cover neither one another nor a line.
class LabelPlaces {
public:
    /// No label leaves `area`.
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

/// Spreads labels of one height, given by the middles that they ask for, so that none covers another and all stay
/// between `top` and `bottom`; in the order given by the middles. Too many stand as evenly as there is room.
std::vector<double> spread(std::vector<double> middles, double height, double top, double bottom);

} // namespace xushi::report
