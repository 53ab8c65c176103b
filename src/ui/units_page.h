#pragma once

#include <QWidget>

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

/// The units (单位): the list of units with their state, and the dashboard of the chosen one.
class UnitsPage : public QWidget {
    Q_OBJECT

public:
    explicit UnitsPage(models::ViewSource &source, QWidget *parent = nullptr);

    /// Shows a unit's dashboard.
    void showUnit(const QString &unit);

    [[nodiscard]] QString currentUnit() const;
    [[nodiscard]] QString currentIndicator() const; ///< empty when none is chosen

Q_SIGNALS:
    void logRequested(const QString &indicator, const QString &unit); ///< double click, Return or context menu
    void historyRequested(const QString &indicator);                  ///< the rows of an indicator, to void one
    void noteRequested(const QString &task, const QString &unit);     ///< double click or Return on a task without numbers
    void sheetRequested(const QString &unit);

private:
    models::ViewSource &m_source;
};

} // namespace xushi::ui
