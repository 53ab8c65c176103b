#pragma once

#include "models/entry/entered.h"
#include "ui/widgets/page_area.h"

class QPushButton;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class Card;
class CourseView;
class FactCard;
class Heading;
class HistoryPanel;
class MessageBanner;
class Prompter;
class WhyPanel;

/// All about one indicator: its facts, its course over the year, why it has its status, and its journal.
class IndicatorPane : public PageArea {
    Q_OBJECT

public:
    IndicatorPane(models::ViewSource &source, Prompter &prompter, QWidget *parent = nullptr);

    void showIndicator(const QString &indicator);

    [[nodiscard]] const QString &indicator() const { return m_indicator; }

Q_SIGNALS:
    void logRequested(const QString &indicator);
    void retargetRequested(const QString &indicator);
    void taskFollowed(const QString &task);
    void unitFollowed(const QString &unit);
    void voided(const xushi::models::Entered &entered);
    void done(const QString &message);
    void correctionRequested(const QString &row);

private:
    [[nodiscard]] QWidget *headingRow();
    void refresh();

    models::ViewSource &m_source;
    QString m_indicator;
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
