#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class DayEdit;
class Label;
class SearchBox;
class UnitFilter;

/// The bar above every page: the as-of day (截至), the unit filter, the search, and the button for logging.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(models::ViewSource &source, QWidget *parent = nullptr);

    /// Hidden in a liaison's window, which shows one unit only.
    void setUnitFilterShown(bool shown);

    [[nodiscard]] SearchBox &search() { return *m_search; }

    void setLoggingAllowed(bool allowed, const QString &whyNot);

Q_SIGNALS:
    void logRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void fillQuarters();
    void choose(int index);
    void fitWords();

    models::ViewSource &m_source;
    QLabel *m_label = nullptr;
    QComboBox *m_quarters; ///< item data: the day, or none for today
    DayEdit *m_day;
    Label *m_schedule;
    QString m_percent; ///< of the schedule
    UnitFilter *m_unit;
    SearchBox *m_search;
    QPushButton *m_log;
};

} // namespace xushi::ui
