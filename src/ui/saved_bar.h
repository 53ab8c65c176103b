#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace xushi::ui {

/// Says at the bottom of the window what was just saved, and offers to take it back.
class SavedBar : public QWidget {
    Q_OBJECT

public:
    explicit SavedBar(QWidget *parent = nullptr);

    /// `row`: what undo takes back; empty when there is nothing to undo.
    void say(const QString &message, const QString &row);

    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void undoRequested(const QString &row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void undo();

    QString m_row;
    QLabel *m_label;
    QPushButton *m_undo;
};

} // namespace xushi::ui
