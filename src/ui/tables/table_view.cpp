#include "ui/tables/table_view.h"

#include "ui/style/marks.h"
#include "ui/style/theme.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/table_copier.h"
#include "ui/tables/table_header.h"
#include "ui/tables/table_sorting.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/popup_menu.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace xushi::ui {

namespace {

constexpr int rowsMeasured = 300; // more rows are hardly wider, and measuring takes long

} // namespace

TableView::TableView(Height height, bool framed, QWidget *parent)
    : QTableView(parent), m_height(height), m_header(new TableHeader(this)), m_framed(framed)
{
    setHorizontalHeader(m_header);
    setFrameShape(framed ? QFrame::StyledPanel : QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(fontMetrics()));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const bool fits = height == Height::FitsRows;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    marks::standOnCard(*verticalScrollBar(), palette());
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::chosen);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_columns.resize(static_cast<std::size_t>(model->columnCount()));
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::measure);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_steady)
            measure();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (first < rowsMeasured)
            measure();
    });
}

void TableView::setColumn(int column, const ColumnStyle &style)
{
    m_columns[static_cast<std::size_t>(column)].style = style;
    setItemDelegateForColumn(column, style.delegate);
}

void TableView::setColumnWanted(int column, bool wanted)
{
    bool &known = m_columns[static_cast<std::size_t>(column)].wanted;
    if (known == wanted)
        return;
    known = wanted;
    layOut();
}

void TableView::setLegendColumn(int column)
{
    m_header->setLegendSection(column);
}

void TableView::setSortable(int column, Qt::SortOrder order)
{
    m_header->setSectionsClickable(true);
    setSortingEnabled(true);
    sortByColumn(column, order);
}

void TableView::setSortable()
{
    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder); // or the view would sort by the first column at once
    m_header->setSectionsClickable(true);
    setSortingEnabled(true);
}

void TableView::setHeaderShown(bool shown)
{
    m_header->setVisible(shown);
}

void TableView::setHoverable(bool hoverable)
{
    m_hoverable = hoverable;
    viewport()->setMouseTracking(hoverable);
    viewport()->setCursor(hoverable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TableView::addSortMenu(QMenu &menu)
{
    if (!isSortingEnabled())
        return;
    fillSortMenu(*this, *menu.addMenu(tr("Sort by")));
}

void TableView::setCopyCaption(std::function<QString()> caption)
{
    delete m_copier;
    m_copier = new TableCopier(*this, std::move(caption));
}

void TableView::copy()
{
    if (m_copier)
        m_copier->copy();
}

void TableView::addCopyAction(QMenu &menu)
{
    if (m_copier)
        connect(menu.addAction(tr("Copy the table")), &QAction::triggered, this, &TableView::copy);
}

QSize TableView::sizeHint() const
{
    constexpr int rowsWanted = 5;
    const int rows = m_height == Height::FitsRows ? rowsHeight() : rowsWanted * ui::rowHeight(fontMetrics());
    const int header = m_header->isVisibleTo(this) ? m_header->sizeHint().height() : 0;
    const bool scrolls = m_header->length() > viewport()->width() && viewport()->width() > 0;
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {QTableView::sizeHint().width(), header + rows + bar + 2 * frameWidth()};
}

QSize TableView::minimumSizeHint() const
{
    const int row = ui::rowHeight(fontMetrics());
    return {row * 4, m_height == Height::FitsRows ? sizeHint().height() : row * 3};
}

bool TableView::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && m_framed) { // square, so that the contents do not cover a corner
        QPainter painter(this);
        marks::drawOutline(painter, rect(), theme::line(palette()));
        return true;
    }
    return QTableView::event(event);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        marks::standOnCard(*verticalScrollBar(), palette());
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setDefaultSectionSize(ui::rowHeight(fontMetrics()));
        measure();
    }
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove && m_hoverable)
        setHovered(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    marks::drawFocus(painter, rowRect(currentIndex().row()), palette());
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
    viewport()->update(); // the outline surrounds the whole row
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    const QRect row = rowRect(index.row());
    const QPoint below(row.left() + cellPadding(), row.bottom());
    const QPoint place = byMouse ? event->globalPos() : viewport()->mapToGlobal(below);
    if (isSignalConnected(QMetaMethod::fromSignal(&TableView::menuRequested)))
        Q_EMIT menuRequested(index, place);
    else if (isSortingEnabled())
        showOwnMenu(place);
}

/// What every table can do, where nothing more can be done with its rows.
void TableView::showOwnMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    addSortMenu(*menu);
    addCopyAction(*menu);
    popUp(menu, globalPosition);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (hasFocus() && current.isValid() && m_height == Height::FitsRows)
        PageArea::showIn(*viewport(), rowRect(current.row())); // the page scrolls, not the table
}

/// Measures the width that every column needs.
void TableView::measure()
{
    if (!model())
        return;
    m_needs.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_needs.push_back(needOf(column));
    layOut();
    updateGeometry();
}

void TableView::layOut()
{
    if (!model())
        return;
    if (m_needs.empty())
        return measure();
    std::vector<ColumnNeed> needs = m_needs;
    for (std::size_t i = 0; i < needs.size(); ++i)
        if (!m_columns[i].wanted)
            needs[i] = {0, 0, 0, 0};
    const auto scrolls = [this] { return m_header->length() > viewport()->width(); };
    const bool scrolledBefore = scrolls();
    const auto widths = columnWidths(needs, viewport()->width());
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int column = static_cast<int>(i);
        setColumnHidden(column, widths[i] == 0);
        if (widths[i] > 0)
            setColumnWidth(column, widths[i]);
    }
    if (scrolledBefore != scrolls())
        updateGeometry();
    fitRows();
}

void TableView::fitRows()
{
    if (m_wrapped < 0)
        return;
    const CellDelegate *delegate = m_columns[static_cast<std::size_t>(m_wrapped)].style.delegate;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int height = delegate->heightIn(columnWidth(m_wrapped), option, model()->index(row, m_wrapped));
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

ColumnNeed TableView::needOf(int column) const
{
    const ColumnStyle &style = m_columns[static_cast<std::size_t>(column)].style;
    const int em = fontMetrics().height();
    const auto pixels = [em](double ems) { return static_cast<int>(std::lround(ems * em)); };
    const int content = contentWidth(column);
    const int natural = std::max(content, pixels(style.least));
    const int least = style.least > 0 ? std::min(natural, pixels(style.least)) : natural;
    return {least, natural, std::max(natural, pixels(style.most)), style.dropOrder};
}

int TableView::contentWidth(int column) const
{
    const ColumnStyle &style = m_columns[static_cast<std::size_t>(column)].style;
    int width = m_header->isVisibleTo(this) ? m_header->contentWidth(column) + 2 * cellPadding() : 0;
    if (!style.delegate)
        return width;
    style.delegate->prepare(*model(), column, fontMetrics());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < std::min(rowsMeasured, model()->rowCount()); ++row)
        width = std::max(width, style.delegate->sizeHint(option, model()->index(row, column)).width());
    return width;
}

int TableView::rowsHeight() const
{
    return model() ? model()->rowCount() * verticalHeader()->defaultSectionSize() : 0;
}

QRect TableView::rowRect(int row) const
{
    const int width = std::min(viewport()->width(), m_header->length());
    return {0, rowViewportPosition(row), width, verticalHeader()->sectionSize(row) - 1};
}

} // namespace xushi::ui
