#pragma once

#include "report/course/course_layout.h"

#include "domain/assessment.h"

#include <QWidget>

namespace xushi::ui {

/// The course of an indicator as a chart. When the user points at a day or moves to it with the arrow keys, it shows
/// the actual and the expected value of that day.
class CourseView : public QWidget {
    Q_OBJECT

public:
    explicit CourseView(QWidget *parent = nullptr);

    void setCourse(const domain::Course &course, domain::Status status);

    /// The values of the chosen day as text; empty when no day is chosen.
    [[nodiscard]] QString reading() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void point(const std::optional<QDate> &day);
    void pointToNext(int direction);
    void paintReading(QPainter &painter) const;
    [[nodiscard]] QFont chartFont() const;

    std::optional<domain::Course> m_course;
    domain::Status m_status = domain::Status::NoData;
    report::CourseLayout m_layout;
    std::optional<QDate> m_day;
};

} // namespace xushi::ui
