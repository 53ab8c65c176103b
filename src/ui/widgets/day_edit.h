#pragma once

#include <QComboBox>
#include <QDate>

class QCalendarWidget;
class QFrame;

namespace xushi::ui {

/// A day, written as people write days (wording::writtenDay), with a calendar to choose it from; the arrows up and down
/// go by days, the page keys by months. Says that it changed when the writing is done. What is no day is none: it stays
/// as it was written, and whoever asks refuses it. Nothing puts another day in its place.
class DayEdit : public QComboBox {
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent);

    [[nodiscard]] QDate date() const { return m_date; } ///< invalid while no day is written
    void setDate(QDate day);

    /// Takes what is written, also where the writing has not come to its end.
    void take();

    /// What its arrow opens.
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
    void noteWriting(const QString &text);
    void choose(QDate day);
    void change(QDate day);

    QDate m_date;
    QString m_taken;               ///< what was written when the day was taken from it
    bool m_isToBePutRight = false; ///< what was taken was no day
    int m_year = 0;                ///< of a day that is written without one
    QFrame *m_popup = nullptr;
};

/// Has every day below `dialog` take what is written, as before it is saved: not every way to a button leaves its
/// field.
void takeDays(const QWidget &dialog);

} // namespace xushi::ui
