#pragma once

#include "domain/values/calendar.h"

#include <QComboBox>
#include <QDate>

class QCalendarWidget;
class QFrame;

namespace xushi::ui {

/// A day, typed in any usual form (domain::readDay) or chosen from a calendar. The up and down keys step by days,
/// the page keys by months. The field reports a change when the typing is finished. A text that is no day stays as it
/// was typed, the date is then invalid, and the reader of the date refuses it. The field never replaces it by another
/// day.
class DayEdit : public QComboBox {
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent);

    [[nodiscard]] QDate date() const { return m_date; } ///< invalid while the text is no day
    void setDate(QDate day);

    /// A day that is typed without its year is one of the period; else it is of the year that the field last showed.
    void setPeriod(const domain::Period &period) { m_period = period; }

    /// Takes over the text, also while it is being typed.
    void take();

    /// The calendar that the arrow opens.
    QCalendarWidget &calendar();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void showPopup() override;
    void hidePopup() override;

Q_SIGNALS:
    void dateChanged(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] domain::Result<QDate> written(const QString &text) const;
    void noteWriting(const QString &text);
    void choose(QDate day);
    void change(QDate day);

    QDate m_date;
    QString m_taken;               ///< the text that the date was read from
    bool m_isToBePutRight = false; ///< the text was no day
    std::optional<domain::Period> m_period;
    int m_year = 0; ///< the year of a day that is typed without one, where no period is set
    QFrame *m_popup = nullptr;
};

/// Makes every day field below `dialog` take over its text, as before saving: a shortcut presses a button without
/// leaving the field.
void commitDays(const QWidget &dialog);

} // namespace xushi::ui
