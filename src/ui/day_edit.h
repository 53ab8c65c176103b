#pragma once

#include <QDateEdit>

namespace xushi::ui {

/// A day, written 2024-09-30, with a calendar to choose it from. Says that it changed when the writing is done.
class DayEdit : public QDateEdit {
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// What its arrow opens.
    QCalendarWidget &calendar();

protected:
    void mousePressEvent(QMouseEvent *event) override;

    /// Tab leaves the field at once; Qt's own would go from the year to the month first.
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }

private:
    bool m_hasCalendar = false;
};

} // namespace xushi::ui
