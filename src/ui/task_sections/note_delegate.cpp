#include "ui/task_sections/note_delegate.h"

#include "models/plan/note_model.h"
#include "models/tables/roles.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"
#include "ui/tables/cell_delegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace xushi::ui {

namespace {

constexpr int noteTop = theme::step(2);
constexpr int paragraphGap = theme::step(1) / 2;
constexpr int bodyFlags = Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap;

int bodyHeight(const QString &body, int width, const QFontMetrics &metrics)
{
    constexpr int unbounded = 1 << 20;
    return body.isEmpty()
               ? 0
               : metrics.boundingRect(0, 0, std::max(1, width), unbounded, bodyFlags, body).height() + paragraphGap;
}

void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const QModelIndex &index)
{
    const QVariant state = index.data(models::TaskStandingRole);
    const QString word =
        state.isValid() ? index.siblingAtColumn(models::NoteModel::State).data().toString() : QString();
    const int wordWidth = word.isEmpty() ? 0 : textWidth(option.fontMetrics, word) + theme::step(3);
    const QString head = option.fontMetrics.elidedText(index.data(models::SubjectRole).toString(), Qt::ElideRight,
                                                       line.width() - wordWidth);
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setPen(theme::faintText(option.palette));
    painter.drawText(line, flags, head);
    if (word.isEmpty())
        return;
    painter.setPen(marks::taskStandingColour(state.value<domain::TaskStanding>(), option.palette));
    painter.drawText(line.adjusted(textWidth(option.fontMetrics, head) + theme::step(3), 0, 0, 0), flags, word);
}

} // namespace

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem current = option;
    initStyleOption(&current, index);
    const bool isChosen =
        current.state.testFlag(QStyle::State_Selected) && current.widget && current.widget->hasFocus();
    painter->save();
    painter->fillRect(current.rect, isChosen ? theme::accentWash(current.palette) : theme::card(current.palette));
    if (index.row() < index.model()->rowCount() - 1)
        painter->fillRect(QRect(current.rect.left(), current.rect.bottom(), current.rect.width(), 1),
                          current.palette.color(QPalette::Midlight));
    painter->setFont(current.font);
    const QRect inside = current.rect.adjusted(cellPadding(), noteTop, -cellPadding(), -noteTop);
    paintHead(*painter, current, {inside.left(), inside.top(), inside.width(), current.fontMetrics.height()}, index);
    painter->setPen(current.palette.color(QPalette::Text));
    painter->drawText(inside.adjusted(0, current.fontMetrics.height() + paragraphGap, 0, 0), bodyFlags,
                      index.data(models::MatterRole).toString());
    if (isChosen)
        marks::drawFocus(*painter, current.rect, current.palette);
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, heightFor(index, width, option.fontMetrics)};
}

int NoteDelegate::heightFor(const QModelIndex &index, int width, const QFontMetrics &metrics)
{
    const QString body = index.data(models::MatterRole).toString();
    return 2 * noteTop + metrics.height() + bodyHeight(body, width - 2 * cellPadding(), metrics) + 1;
}

} // namespace xushi::ui
