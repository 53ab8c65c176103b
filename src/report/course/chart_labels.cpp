#include "report/course/chart_labels.h"

#include <QLineF>

#include <algorithm>
#include <numeric>

namespace xushi::report {

namespace {

bool crosses(const QRectF &rect, const QPointF &from, const QPointF &to)
{
    if (rect.contains(from) || rect.contains(to))
        return true;
    const QLineF line(from, to);
    const std::array edges{QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
                           QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::any_of(edges.begin(), edges.end(),
                       [&](const QLineF &edge) { return line.intersects(edge) == QLineF::BoundedIntersection; });
}

bool crosses(const QRectF &rect, const ChartLine &line)
{
    for (std::size_t i = 1; i < line.size(); ++i)
        if (crosses(rect, line[i - 1], line[i]))
            return true;
    return false;
}

} // namespace

std::optional<QRectF> LabelPlaces::take(QSizeF size, std::span<const QPointF> places)
{
    for (const QPointF &place : places) {
        const QRectF rect(place, size);
        if (!isFree(rect))
            continue;
        m_taken.push_back(rect);
        return rect;
    }
    return std::nullopt;
}

bool LabelPlaces::isFree(const QRectF &rect) const
{
    constexpr double hair = 0.01;
    return m_area.adjusted(-hair, -hair, hair, hair).contains(rect)
           && std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF &taken) { return taken.intersects(rect); })
           && std::none_of(m_lines.begin(), m_lines.end(), [&](const ChartLine &line) { return crosses(rect, line); });
}

std::vector<double> spread(std::vector<double> middles, double height, double top, double bottom)
{
    if (middles.empty())
        return middles;
    std::vector<std::size_t> order(middles.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return middles[a] < middles[b]; });
    const double most = middles.size() > 1 ? (bottom - top - height) / static_cast<double>(middles.size() - 1) : height;
    const double gap = std::min(height, most);
    double least = top + height / 2;
    for (const std::size_t i : order) { // down from the top
        middles[i] = std::max(middles[i], least);
        least = middles[i] + gap;
    }
    double greatest = bottom - height / 2;
    for (auto i = order.rbegin(); i != order.rend(); ++i) { // and back up from the bottom
        middles[*i] = std::min(middles[*i], greatest);
        greatest = middles[*i] - gap;
    }
    return middles;
}

} // namespace xushi::report
