#include "ui/style/calm_shapes.h"

#include "ui/style/theme.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace xushi::ui::calm {

namespace {

constexpr double radius = theme::step(1);

QColor mixed(const QColor &a, const QColor &b, float share)
{
    const auto mix = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

void drawRounded(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(width > 0 ? QPen(line, width) : QPen(Qt::NoPen));
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QColor fieldFill(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled) ? option.palette.color(QPalette::Base)
                                                        : option.palette.color(QPalette::AlternateBase);
}

QColor primaryFill(const QStyleOption &option)
{
    const QColor accent = option.palette.color(QPalette::Highlight);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return mixed(theme::line(option.palette), option.palette.color(QPalette::Window), 0.3F);
    if (option.state.testFlag(QStyle::State_Sunken))
        return accent.darker(120);
    return option.state.testFlag(QStyle::State_MouseOver) ? accent.lighter(115) : accent;
}

QColor plainFill(const QStyleOption &option)
{
    const QColor card = fieldFill(option);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return card;
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return theme::accentWash(option.palette);
    return option.state.testFlag(QStyle::State_MouseOver) ? mixed(card, theme::accentWash(option.palette), 0.6F) : card;
}

void strokeChevron(QPainter &painter, QPointF middle, Direction direction, const QColor &colour)
{
    QPainterPath path(QPointF(-4, -2));
    path.lineTo(0, 2);
    path.lineTo(4, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    painter.rotate(direction == Direction::Left ? 90 : direction == Direction::Right ? -90 : 0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

} // namespace

QColor onAccent(const QPalette &palette)
{
    return palette.color(QPalette::HighlightedText);
}

void drawButton(QPainter &painter, const QStyleOption &option, bool isPrimary)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (!isPrimary) {
        drawRounded(painter, option.rect, plainFill(option),
                    hasFocus ? theme::accent(option.palette) : theme::line(option.palette), hasFocus ? 2 : 1);
        return;
    }
    drawRounded(painter, option.rect, primaryFill(option), {}, 0);
    if (hasFocus) // inside, so that it is visible on the accent
        drawRounded(painter, option.rect.adjusted(2, 2, -2, -2), Qt::transparent, onAccent(option.palette), 1.5);
}

void drawField(QPainter &painter, const QStyleOption &option, bool hasFocus)
{
    drawRounded(painter, option.rect, fieldFill(option),
                hasFocus ? theme::accent(option.palette) : theme::line(option.palette), hasFocus ? 2 : 1);
}

void drawFrame(QPainter &painter, const QStyleOption &option, bool hasFocus)
{
    drawRounded(painter, option.rect, Qt::transparent,
                hasFocus ? theme::accent(option.palette) : theme::line(option.palette), hasFocus ? 2 : 1);
}

void drawFocusLine(QPainter &painter, const QStyleOption &option)
{
    if (option.type != QStyleOption::SO_FocusRect)
        return;
    drawRounded(painter, option.rect, Qt::transparent, theme::accent(option.palette), 1.5);
}

void drawRadio(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QColor accent =
        isEnabled ? theme::accent(option.palette) : option.palette.color(QPalette::Disabled, QPalette::Text);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOn ? accent : theme::faintText(option.palette), isOn ? 1.5 : 1));
    painter.setBrush(fieldFill(option));
    painter.drawEllipse(box);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        const double inset = box.width() * 0.27;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void drawHeader(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, theme::line(option.palette));
}

void drawChevron(QPainter &painter, const QStyleOption &option, const QRect &rect)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    strokeChevron(painter, QRectF(rect).center() + QPointF(-1, 0.5), Direction::Down,
                  isEnabled ? theme::faintText(option.palette)
                            : option.palette.color(QPalette::Disabled, QPalette::Text));
}

QIcon chevronIcon(const QColor &colour, Direction direction)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap picture(theme::step(4) * scale, theme::step(4) * scale);
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        strokeChevron(painter, {theme::step(2), theme::step(2)}, direction, colour);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

void drawScrollBar(QPainter &painter, const QStyleOption &option, const QRect &slider)
{
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor ground = option.palette.color(QPalette::Window);
    painter.fillRect(option.rect, ground);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(ground, theme::faintText(option.palette), isActive ? 0.75F : 0.4F));
    const QRectF bar = QRectF(slider).adjusted(3, 3, -3, -3);
    const double round = std::min(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, round, round);
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool isLevel = bar.orientation == Qt::Horizontal;
    const int length = isLevel ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int slider = length;
    if (range > 0) {
        const auto share = int(qint64(bar.pageStep) * length / (range + bar.pageStep));
        slider = std::clamp(share, std::min(theme::step(7), length), length);
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    const auto along = [&](int from, int size) {
        return isLevel ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                       : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, slider);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default:
        return {};
    }
}

} // namespace xushi::ui::calm
