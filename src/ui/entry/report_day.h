#pragma once

#include "domain/values/calendar.h"

#include <QWidget>

#include <vector>

namespace xushi::ui {

class DayEdit;

/// The day of the reported figures, with shortcuts to the ends of past quarters (Alt+1 …).
class ReportDay : public QWidget {
    Q_OBJECT

public:
    ReportDay(std::vector<domain::Quarter> over, QWidget *parent);

    [[nodiscard]] DayEdit *edit() const { return m_day; }

    void setDay(QDate day);

Q_SIGNALS:
    void changed(QDate day);

private:
    void addQuarter(const domain::Quarter &quarter, int place);

    DayEdit *m_day;
};

} // namespace xushi::ui
