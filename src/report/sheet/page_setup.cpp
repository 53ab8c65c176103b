#include "report/sheet/page_setup.h"

#include <QMarginsF>

#include <algorithm>

namespace xushi::report {

namespace {

/// In mm; a table would not be legible in less.
constexpr double leastWidth = 120;
constexpr double leastHeight = 90;

QSizeF millimetres(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return {210, 297};
    case Paper::A3:
        return {297, 420};
    case Paper::B4:
        return {250, 353};
    }
    return {210, 297};
}

} // namespace

std::vector<Column> allColumns()
{
    std::vector<Column> columns;
    columns.reserve(columnCount);
    for (int i = 0; i < columnCount; ++i)
        columns.push_back(static_cast<Column>(i));
    return columns;
}

QSizeF PageSetup::pageSize() const
{
    const QSizeF size = millimetres(paper);
    const QSizeF turned = isLandscape ? size.transposed() : size;
    return {fromMillimetres(turned.width()), fromMillimetres(turned.height())};
}

QRectF PageSetup::textArea(std::size_t page) const
{
    const bool isBoundRight = binding == Binding::Right || (binding == Binding::Mirrored && page % 2 == 0);
    const double left = fromMillimetres(isBoundRight ? margins.outer : margins.binding);
    const double right = fromMillimetres(isBoundRight ? margins.binding : margins.outer);
    return QRectF(QPointF(), pageSize())
        .marginsRemoved({left, fromMillimetres(margins.top), right, fromMillimetres(margins.bottom)});
}

PageSetup PageSetup::sound() const
{
    PageSetup result = *this;
    for (int *margin : {&result.margins.top, &result.margins.binding, &result.margins.outer, &result.margins.bottom})
        *margin = std::clamp(*margin, leastMargin, mostMargin);
    const QRectF area = result.textArea();
    if (area.width() < fromMillimetres(leastWidth) || area.height() < fromMillimetres(leastHeight))
        result.margins = {};
    std::vector<Column> once;
    for (const Column column : columns)
        if (std::find(once.begin(), once.end(), column) == once.end())
            once.push_back(column);
    for (const Column column : {Column::Indicator, Column::Task})
        if (std::find(once.begin(), once.end(), column) == once.end())
            once.insert(once.begin(), column);
    result.columns = once;
    return result;
}

} // namespace xushi::report
