#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace xushi::ui {

/// Shows at the bottom of a page the progress of an export, and lets the user stop it.
class ExportBar : public QWidget {
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    void begin(const QString &file);
    void setPercent(int percent);

    /// Shows the last step, whose duration is not known and which cannot be stopped.
    void setFinishing();

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace xushi::ui
