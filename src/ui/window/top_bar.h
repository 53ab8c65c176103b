#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class DayEdit;
class Label;
class SearchBox;
class UnitFilter;

/// Above every page: the day that everything is looked at as of (截至), the unit that every page is narrowed to, the
/// search, and the way to logging.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(models::ViewSource &source, QWidget *parent = nullptr);

    /// Where the window is one unit's there is nothing to narrow.
    void setUnitFilterShown(bool shown);

    [[nodiscard]] SearchBox &search() { return *m_search; }

    void setLoggingAllowed(bool allowed, const QString &whyNot);

Q_SIGNALS:
    void logRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void fillQuarters();
    void choose(int index);

    models::ViewSource &m_source;
    QComboBox *m_quarters; ///< item data: the day, or none for today
    DayEdit *m_day;
    Label *m_schedule;
    UnitFilter *m_unit;
    SearchBox *m_search;
    QPushButton *m_log;
};

} // namespace xushi::ui
