#include "ui/widgets/pill_button.h"

#include "ui/style/calm_shapes.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace xushi::ui {

PillButton::PillButton(const QString &text, QWidget *parent) : QRadioButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PillButton::sizeHint() const
{
    return {QRadioButton::sizeHint().width() + 2 * theme::step(2), fontMetrics().height() + theme::step(3)};
}

void PillButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    calm::drawField(painter, option, hasFocus());
    option.rect.adjust(theme::step(2), 0, -theme::step(2), 0);
    option.state.setFlag(QStyle::State_HasFocus, false); // the border shows the focus
    style()->drawControl(QStyle::CE_RadioButton, &option, &painter, this);
}

} // namespace xushi::ui
