#pragma once

#include <QDateEdit>

namespace xushi::ui {

/// A day, written 2024-09-30 or 20240930, also over one that is there, with a calendar to choose it from. Says that it
/// changed when the writing is done. Where a day is no answer, that is for whoever asks to say: a range would put
/// another day in its place without a word.
class DayEdit : public QDateEdit {
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// What its arrow opens.
    QCalendarWidget &calendar();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

    /// Tab leaves the field at once; Qt's own would go from the year to the month first, as a written hyphen does.
    bool focusNextPrevChild(bool next) override;

private:
    bool m_hasCalendar = false;
    bool m_isLeaving = false;
};

} // namespace xushi::ui
