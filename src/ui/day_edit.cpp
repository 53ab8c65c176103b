#include "ui/day_edit.h"

#include "ui/controls.h"

#include <QLineEdit>

namespace xushi::ui {

DayEdit::DayEdit(QWidget *parent) : QDateEdit(parent)
{
    setCalendarPopup(true);
    setKeyboardTracking(false);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

/// As wide as any day, and as high as the fields beside it.
QSize DayEdit::sizeHint() const
{
    constexpr int digits = 15; // of the day, and room for the arrow
    const QLineEdit beside;
    return {digitsWide(*this, digits), beside.sizeHint().height()};
}

} // namespace xushi::ui
