#include "ui/widgets/heading.h"

#include "ui/style/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QPainter>

namespace xushi::ui {

namespace {

constexpr int titlePercent = 155;
constexpr int headingGap = theme::step(3);

} // namespace

Heading::Heading(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Heading::setTitle(const QString &title)
{
    m_title = title;
    changed();
}

void Heading::setNote(const QString &note)
{
    m_note = note;
    changed();
}

QSize Heading::sizeHint() const
{
    const QFontMetrics metrics(titleFont());
    return {metrics.horizontalAdvance(m_title) + headingGap + fontMetrics().horizontalAdvance(m_note),
            metrics.height()};
}

QSize Heading::minimumSizeHint() const
{
    const QFontMetrics metrics(titleFont());
    return {metrics.averageCharWidth() * 8, metrics.height()};
}

void Heading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics(titleFont());
    const int line = (height() - metrics.height()) / 2 + metrics.ascent();
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::WindowText));
    const QString title = metrics.elidedText(m_title, Qt::ElideRight, width());
    painter.drawText(0, line, title);
    const int start = metrics.horizontalAdvance(title) + headingGap;
    painter.setFont(font());
    painter.setPen(theme::faintText(palette()));
    painter.drawText(start, line, fontMetrics().elidedText(m_note, Qt::ElideRight, width() - start));
}

void Heading::changed()
{
    setAccessibleName(m_note.isEmpty() ? m_title : m_title + QStringLiteral(" · ") + m_note);
    setPlainToolTip(*this, m_note);
    updateGeometry();
    update();
}

QFont Heading::titleFont() const
{
    return theme::scaled(*this, titlePercent, true);
}

} // namespace xushi::ui
