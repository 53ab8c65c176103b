#pragma once

#include "ui/entry/entry_controller.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace xushi::ui {

/// Shows the last action at the bottom of the window, and offers to undo or redo it.
class SavedBar : public QWidget {
    Q_OBJECT

public:
    using Offer = EntryController::Offer;

    explicit SavedBar(QWidget *parent = nullptr);

    void say(const QString &message, Offer offer);

    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QPushButton *m_undo;
    QPushButton *m_redo;
};

} // namespace xushi::ui
