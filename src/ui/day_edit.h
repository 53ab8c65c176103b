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

private:
    void calmCalendar();
};

} // namespace xushi::ui
