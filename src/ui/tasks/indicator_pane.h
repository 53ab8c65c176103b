#pragma once

#include "models/view/latest_query.h"
#include "session/view/course.h"
#include "ui/widgets/page_area.h"

class QPushButton;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class Card;
class CourseView;
class EntryController;
class FactCard;
class Heading;
class HistoryPanel;
class MessageBanner;
class Prompter;
class WhyPanel;

/// The page of one indicator: its facts, its course over the year, the reason for its status, and its journal.
class IndicatorPane : public PageArea {
    Q_OBJECT

public:
    IndicatorPane(models::ViewSource &source, EntryController &entry, Prompter &prompter, QWidget *parent = nullptr);

    void showIndicator(const QString &indicator);

    [[nodiscard]] const QString &indicator() const { return m_indicator; }

Q_SIGNALS:
    void taskFollowed(const QString &task);
    void unitFollowed(const QString &unit);

private:
    [[nodiscard]] QWidget *headingRow();
    void refresh();
    void showCourse(const domain::Course &course);
    void allowEntry();

    models::ViewSource &m_source;
    EntryController &m_entry;
    models::LatestQuery m_reading;
    QString m_indicator;
    QString m_shown; ///< the indicator that the pane shows now
    Heading *m_heading;
    QPushButton *m_log;
    QPushButton *m_retarget;
    MessageBanner *m_banner;
    FactCard *m_facts;
    CourseView *m_course;
    WhyPanel *m_why;
    HistoryPanel *m_history;
};

} // namespace xushi::ui
