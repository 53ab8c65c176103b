#include "ui/tables/figure_delegate.h"

#include "models/tables/roles.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace xushi::ui {

namespace {

constexpr int figuresMeasured = 500;

QString figureOf(const QModelIndex &index)
{
    const QString figure = index.data(models::FigureRole).toString();
    return figure.isEmpty() ? index.data().toString() : figure;
}

} // namespace

void FigureDelegate::prepare(const QAbstractItemModel &model, int column, const QFontMetrics &metrics)
{
    m_tailWidth = 0;
    for (int row = 0; row < std::min(figuresMeasured, model.rowCount()); ++row) {
        const QString tail = model.index(row, column).data(models::TailRole).toString();
        m_tailWidth = std::max(m_tailWidth, textWidth(metrics, tail));
    }
}

void FigureDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                  const QModelIndex &index) const
{
    painter.setFont(marks::tabular(option.font));
    if (index.data() == QVariant(QStringLiteral("—")))
        painter.setPen(theme::faintText(option.palette));
    const QRect figure = content.adjusted(0, 0, -m_tailWidth, 0);
    constexpr int vertical = Qt::AlignVCenter | Qt::TextSingleLine;
    const QString text = option.fontMetrics.elidedText(figureOf(index), Qt::ElideRight, figure.width());
    painter.drawText(figure, vertical | Qt::AlignRight, text);
    if (m_tailWidth == 0)
        return;
    painter.setPen(theme::faintText(option.palette));
    const QRect tail(figure.right() + 1, content.top(), m_tailWidth, content.height());
    painter.drawText(tail, vertical | Qt::AlignLeft, index.data(models::TailRole).toString());
}

int FigureDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return textWidth(option.fontMetrics, figureOf(index)) + m_tailWidth;
}

} // namespace xushi::ui
