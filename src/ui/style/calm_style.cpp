#include "ui/style/calm_style.h"

#include "ui/style/calm_shapes.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace xushi::ui {

namespace {

constexpr int comboArrowWidth = theme::step(6);
constexpr int fieldPadding = theme::step(2);
constexpr int scrollBarWidth = theme::step(3);

/// What the widest text of a combo box takes. Qt measures the ink only, and a full-width bracket at the end has ink in
/// half of its width.
int widestItem(const QWidget *widget, const QFontMetrics &metrics)
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    if (!combo || combo->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon)
        return 0;
    int widest = 0;
    for (int i = 0; i < combo->count(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(combo->itemText(i)));
    return widest;
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(CalmStyle::primary).toBool();
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

/// Gives combo boxes a styled delegate, so that the style sets the spacing of their lists.
void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *combo = qobject_cast<QComboBox *>(widget);
    if (combo && !qobject_cast<QStyledItemDelegate *>(combo->itemDelegate()))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return calm::drawButton(*painter, *option, isPrimary(widget));
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton *>(widget))
            return calm::drawFocusLine(*painter, *option);
        break;
    case PE_FrameLineEdit:
    case PE_FrameButtonBevel:
        return calm::drawField(*painter, *option, option->state.testFlag(State_HasFocus));
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return calm::drawField(*painter, *option, option->state.testFlag(State_HasFocus));
        return;
    case PE_Frame:
        return calm::drawFrame(*painter, *option, option->state.testFlag(State_HasFocus));
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QToolButton *>(widget))
            return; // the month button of a calendar, which has no space for an arrow
        if (qobject_cast<const QAbstractButton *>(widget)) // a button that opens a menu
            return calm::drawChevron(*painter, *option, option->rect);
        break;
    case PE_IndicatorRadioButton:
        return calm::drawRadio(*painter, *option);
    case PE_IndicatorCheckBox:
        return marks::drawCheck(*painter, QRectF(option->rect), option->state.testFlag(State_On), option->palette);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && isPrimary(widget) && option->state.testFlag(State_Enabled)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton white = *button;
            white.palette.setColor(QPalette::ButtonText, calm::onAccent(option->palette));
            return QProxyStyle::drawControl(element, &white, painter, widget);
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return calm::drawHeader(*painter, *option);
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader faint = *header;
            faint.palette.setColor(QPalette::ButtonText, theme::faintText(option->palette));
            return QProxyStyle::drawControl(element, &faint, painter, widget);
        }
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox fitting = *combo; // a name that is cut ends with an ellipsis
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - theme::step(1);
            fitting.currentText = option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            return QProxyStyle::drawControl(element, &fitting, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!combo || combo->frame)
            calm::drawField(*painter, *option, option->state.testFlag(State_HasFocus));
        calm::drawChevron(*painter, *option, subControlRect(control, option, SC_ComboBoxArrow, widget));
        return;
    }
    if (control == CC_ScrollBar)
        return calm::drawScrollBar(*painter, *option, subControlRect(control, option, SC_ScrollBarSlider, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return rect.adjusted(theme::step(1), 0, -theme::step(1), 0);
    return rect;
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                const QWidget *widget) const
{
    if (control == CC_ComboBox && (subControl == SC_ComboBoxArrow || subControl == SC_ComboBoxEditField)) {
        const QRect arrow(option->rect.right() - comboArrowWidth + 1, option->rect.top(), comboArrowWidth,
                          option->rect.height());
        const QRect text = option->rect.adjusted(fieldPadding - 1, 2, -comboArrowWidth, -2);
        return visualRect(option->direction, option->rect, subControl == SC_ComboBoxArrow ? arrow : text);
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return calm::scrollBarPart(*bar, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize full = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = option->fontMetrics.height() + theme::step(3);
    switch (type) {
    case CT_PushButton:
        return {std::max(size.width() + 2 * theme::step(3), theme::step(14)),
                std::max(height, size.height() + theme::step(2))};
    case CT_LineEdit:
        return {full.width() + 2 * theme::step(1), height};
    case CT_ComboBox:
        return {std::max(size.width(), widestItem(widget, option->fontMetrics)) + fieldPadding + comboArrowWidth
                    + theme::step(1),
                height};
    case CT_ItemViewItem:
        return widget && widget->inherits("QComboBoxListView") ? QSize(full.width() + theme::step(2), height) : full;
    case CT_HeaderSection:
        return {full.width(), std::max(full.height(), option->fontMetrics.height() + theme::step(4))};
    default:
        return full;
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return theme::step(7);
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return theme::step(2);
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme::step(4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // opens the list below the box, not over it
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace xushi::ui
