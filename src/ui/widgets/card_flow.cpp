#include "ui/widgets/card_flow.h"

#include <QWidget>

#include <algorithm>
#include <functional>
#include <numeric>

namespace xushi::ui {

namespace {

int dividedUp(int all, int part)
{
    return (all + part - 1) / part;
}

} // namespace

CardFlow::CardFlow(int most, int gap) : m_most(most), m_gap(gap) {}

CardFlow::~CardFlow() = default;

void CardFlow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int CardFlow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *CardFlow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *CardFlow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

void CardFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const std::vector<int> widths = columnWidths(rect.width());
    const int height = rowHeight();
    std::size_t column = 0;
    QPoint corner = rect.topLeft();
    for (QLayoutItem *item : visibleItems()) {
        if (column == widths.size()) {
            column = 0;
            corner = {rect.left(), corner.y() + height + m_gap};
        }
        item->setGeometry({corner, QSize(widths[column], height)});
        corner.rx() += widths[column] + m_gap;
        ++column;
    }
}

int CardFlow::heightForWidth(int width) const
{
    const int cards = std::max(1, static_cast<int>(visibleItems().size()));
    const int rows = dividedUp(cards, columnsIn(width));
    return rows * rowHeight() + (rows - 1) * m_gap;
}

QSize CardFlow::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : visibleItems())
        width += item->sizeHint().width() + m_gap;
    return {std::max(0, width - m_gap), rowHeight()};
}

QSize CardFlow::minimumSize() const
{
    int widest = 0;
    for (const QLayoutItem *item : visibleItems())
        widest = std::max(widest, item->sizeHint().width());
    return {widest, rowHeight()};
}

std::vector<QLayoutItem *> CardFlow::visibleItems() const
{
    std::vector<QLayoutItem *> visible;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            visible.push_back(item.get());
    return visible;
}

int CardFlow::rowHeight() const
{
    int height = 1;
    for (const QLayoutItem *item : visibleItems())
        height = std::max(height, item->sizeHint().height());
    return height;
}

/// The width that each column needs if the cards stand in this many columns.
std::vector<int> CardFlow::columnNeeds(int columns) const
{
    std::vector<int> needs(static_cast<std::size_t>(columns), 0);
    std::size_t place = 0;
    for (const QLayoutItem *item : visibleItems()) {
        int &need = needs[place++ % needs.size()];
        need = std::max(need, item->sizeHint().width());
    }
    return needs;
}

/// As few rows as fit, then as few columns as these rows need.
int CardFlow::columnsIn(int width) const
{
    const auto fits = [&](int columns) {
        const auto needs = columnNeeds(columns);
        return std::accumulate(needs.begin(), needs.end(), (columns - 1) * m_gap) <= width;
    };
    const int cards = std::max(1, static_cast<int>(visibleItems().size()));
    int columns = cards;
    while (columns > 1 && !fits(columns))
        --columns;
    const int even = dividedUp(cards, dividedUp(cards, columns));
    return fits(even) ? even : columns;
}

/// Gives the spare width to the narrowest columns first, so that all become equally wide if possible.
std::vector<int> CardFlow::columnWidths(int width) const
{
    const int columns = columnsIn(width);
    std::vector<int> widths = columnNeeds(columns);
    std::vector<int> falling = widths;
    std::sort(falling.begin(), falling.end(), std::greater());
    int room = width - (columns - 1) * m_gap;
    int left = columns;
    for (const int need : falling) { // the widest keep their own width while an even share is less than that
        if (room / left >= need)
            break;
        room -= need;
        left = std::max(1, left - 1);
    }
    const int level = std::min(room / left, m_most);
    int odd = level < m_most ? room - level * left : 0; // pixels that are left after even shares
    for (int &one : widths) {
        const bool grows = one <= level;
        one = std::max(one, level) + (grows && odd > 0 ? 1 : 0);
        odd -= grows && odd > 0 ? 1 : 0;
    }
    return widths;
}

} // namespace xushi::ui
