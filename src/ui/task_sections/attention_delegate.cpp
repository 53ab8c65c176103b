#include "ui/task_sections/attention_delegate.h"

#include "models/tables/roles.h"
#include "report/marks/status_shape.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace xushi::ui {

using domain::Status;

namespace {

constexpr int attentionGap = theme::step(3);

int attentionShape(const QFontMetrics &metrics)
{
    return metrics.height() * 3 / 4;
}

int attentionTextStart(const QFontMetrics &metrics)
{
    return attentionShape(metrics) + theme::step(2);
}

QString subjectOf(const QModelIndex &index)
{
    return index.data(models::SubjectRole).toString();
}

QString matterOf(const QModelIndex &index)
{
    return index.data(models::MatterRole).toString();
}

/// The status whose colour shows the urgency; for a measure it depends on whether its due day has passed.
Status weight(const QModelIndex &index)
{
    const QVariant status = index.data(models::StatusRole);
    if (status.isValid())
        return status.value<Status>();
    return index.data(models::OverdueRole).toBool() ? Status::Behind : Status::Lagging;
}

} // namespace

void AttentionDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                     const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    const Status status = weight(index);
    const int side = attentionShape(metrics);
    const QRectF box(content.left(), content.center().y() - side / 2.0 + 0.5, side, side);
    if (index.data(models::StatusRole).isValid())
        report::drawStatusShape(painter, box, status, marks::statusColour(status, option.palette));
    else
        marks::drawClock(painter, box, marks::statusColour(status, option.palette));

    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    const QRect text = content.adjusted(attentionTextStart(metrics), 0, 0, 0);
    const int matterWidth = std::min(textWidth(metrics, matterOf(index)), text.width() / 2);
    const QString subject =
        metrics.elidedText(subjectOf(index), Qt::ElideRight, text.width() - matterWidth - attentionGap);
    painter.drawText(text, flags, subject);
    const int matterStart = metrics.horizontalAdvance(subject) + attentionGap;
    const QString matter = metrics.elidedText(matterOf(index), Qt::ElideRight, text.width() - matterStart);
    painter.setPen(marks::statusTextColour(status, option.palette));
    painter.drawText(text.adjusted(matterStart, 0, 0, 0), flags, matter);
}

int AttentionDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    return attentionTextStart(metrics) + textWidth(metrics, subjectOf(index)) + attentionGap
           + textWidth(metrics, matterOf(index));
}

int AttentionDelegate::textRoom(const QStyleOptionViewItem &option, const QRect &content,
                                const QModelIndex &index) const
{
    // A tool tip shows the whole line when it is cut. The caller compares this width with both texts together.
    const int spent = contentWidth(option, index) - textWidth(option.fontMetrics, index.data().toString());
    return content.width() - spent;
}

} // namespace xushi::ui
