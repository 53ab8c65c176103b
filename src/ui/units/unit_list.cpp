#include "ui/units/unit_list.h"

#include "models/plan/unit_list_model.h"
#include "models/tables/roles.h"
#include "report/marks/status_count_bar.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace xushi::ui {

namespace {

constexpr int unitListSide = theme::step(4);
constexpr int unitListTop = theme::step(2);
constexpr int barGap = theme::step(1);
constexpr int unitBarHeight = 6;

class UnitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem current = option;
        initStyleOption(&current, index);
        painter->save();
        paintGround(*painter, current);
        const QRect inside = current.rect.adjusted(unitListSide, unitListTop, -unitListSide, -unitListTop);
        paintWords(*painter, current, {inside.left(), inside.top(), inside.width(), current.fontMetrics.height()},
                   index);
        const int barTop = inside.top() + current.fontMetrics.height() + barGap;
        report::drawStatusCountBar(*painter, QRectF(inside.left(), barTop, inside.width(), unitBarHeight),
                                   index.data(models::CountsRole).value<domain::StatusCounts>(),
                                   marks::paletteOf(current.palette), marks::track(current.palette));
        if (current.state.testFlag(QStyle::State_HasFocus))
            marks::drawFocus(*painter, current.rect, current.palette);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {10 * option.fontMetrics.height(),
                option.fontMetrics.height() + barGap + unitBarHeight + 2 * unitListTop + 2};
    }

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter.fillRect(option.rect, theme::accentWash(option.palette));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    }

    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                           const QModelIndex &index)
    {
        const QFont small = theme::scaled(*option.widget, 92, false);
        const QFontMetrics smallMetrics(small);
        const QString rank = index.data(models::RankTextRole).toString();
        const int rankWidth = smallMetrics.horizontalAdvance(rank) + theme::step(2);
        const int baseline = line.top() + option.fontMetrics.ascent();
        const QString name =
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width() - rankWidth);
        painter.setFont(option.font);
        painter.setPen(option.palette.color(QPalette::Text));
        painter.drawText(line.left(), baseline, name);
        painter.setFont(small);
        painter.setPen(theme::faintText(option.palette));
        painter.drawText(line.right() + 1 - smallMetrics.horizontalAdvance(rank), baseline, rank);
    }
};

} // namespace

UnitList::UnitList(models::UnitListModel &model, QWidget *parent) : QListView(parent)
{
    setModel(&model);
    setModelColumn(models::UnitListModel::Name);
    setItemDelegate(new UnitDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setViewportMargins(0, unitListTop, 0, unitListTop);
    setBackgroundRole(QPalette::Base); // also colours the margins
    setAutoFillBackground(true);
    setAccessibleName(tr("Units"));
    marks::standOnCard(*verticalScrollBar(), palette());
}

QSize UnitList::sizeHint() const
{
    return {14 * fontMetrics().height(), 20 * fontMetrics().height()};
}

void UnitList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        marks::standOnCard(*verticalScrollBar(), palette());
}

QSize UnitList::minimumSizeHint() const
{
    return {8 * fontMetrics().height(), 4 * fontMetrics().height()};
}

} // namespace xushi::ui
