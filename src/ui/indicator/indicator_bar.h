#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class WhyPanel;

/// A bar below a list of indicators: why the chosen one has its status, and the actions on it. It is always visible.
class IndicatorBar : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorBar(models::ViewSource &source, QWidget *parent = nullptr);

    /// Hides the bar for an empty id, or one that the plan does not have.
    void showIndicator(const QString &indicator);

Q_SIGNALS:
    void logRequested(const QString &indicator);
    void noteRequested(const QString &task);
    void courseRequested(const QString &indicator); ///< its course over the year and its rows of the journal

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *button(const QString &text, const char *objectName);
    void refresh();

    models::ViewSource &m_source;
    QString m_indicator;
    QString m_task;
    WhyPanel *m_why;
    QPushButton *m_log;
    QPushButton *m_note;
    QPushButton *m_course;
    QBoxLayout *m_layout;
    QBoxLayout *m_buttons;
};

} // namespace xushi::ui
