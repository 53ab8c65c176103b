#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace xushi::ui {

/// Says at the bottom of a page that a file is being written and how far it is, and lets the user give it up.
class ExportBar : public QWidget {
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    void begin(const QString &file);
    void setPercent(int percent);

    /// The last bit, of which nobody knows how long it takes and which is not given up.
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
