#include "ui/tasks/plan_tree_delegate.h"

#include "models/tables/roles.h"
#include "report/marks/status_count_bar.h"
#include "report/marks/status_shape.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"
#include "wording/plan_words.h"

#include <QPainter>

namespace xushi::ui {

namespace {

constexpr int treeBarHeight = 5;
constexpr int treeBarWidth = theme::step(9);
constexpr int treeGap = theme::step(2);

} // namespace

void PlanTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem current = option;
    initStyleOption(&current, index);
    painter->save();
    QRect line = current.rect.adjusted(0, 0, -theme::step(3), 0);
    line.setLeft(line.left() + paintShape(*painter, current, line, index));
    line.setRight(line.right() - paintEnd(*painter, current, line, index));
    QFont font = current.font;
    font.setBold(!index.parent().isValid());
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(current.palette.color(QPalette::Text));
    painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize PlanTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {10 * option.fontMetrics.height(), option.fontMetrics.height() + theme::step(3)};
}

/// Returns the width that it used.
int PlanTreeDelegate::paintShape(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                                 const QModelIndex &index)
{
    const QVariant status = index.data(models::StatusRole);
    if (!status.isValid())
        return 0;
    const auto which = status.value<domain::Status>();
    const int side = option.fontMetrics.height() * 3 / 4;
    report::drawStatusShape(painter, QRectF(line.left(), line.center().y() - side / 2.0 + 0.5, side, side), which,
                            marks::statusColour(which, option.palette));
    return side + theme::step(1) + 1;
}

int PlanTreeDelegate::paintEnd(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                               const QModelIndex &index)
{
    if (const QVariant state = index.data(models::TaskStandingRole); state.isValid()) {
        const auto which = state.value<domain::TaskStanding>();
        const QFont small = theme::scaled(*option.widget, 90, false);
        const QString word = wording::word(which);
        const int width = QFontMetrics(small).horizontalAdvance(word) + 1;
        painter.setFont(small);
        painter.setPen(marks::taskStandingColour(which, option.palette));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, word);
        return width + treeGap;
    }
    const auto counts = index.data(models::CountsRole).value<domain::StatusCounts>();
    if (counts.total() == 0)
        return 0;
    report::drawStatusCountBar(
        painter, QRectF(line.right() + 1 - treeBarWidth, line.center().y() - 2, treeBarWidth, treeBarHeight), counts,
        marks::paletteOf(option.palette), marks::track(option.palette));
    return treeBarWidth + treeGap;
}

} // namespace xushi::ui
