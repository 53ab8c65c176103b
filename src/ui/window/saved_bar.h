#pragma once

#include "ui/entry/entry_controller.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace xushi::ui {

class Notices;
class Prompter;

/// Shows the last action at the bottom of the window, and offers to undo or redo it, or to open what was written. It
/// goes after a while, or when the next thing is begun: a dialog, another page. What it offers stays in the menus and
/// keys.
class SavedBar : public QWidget {
    Q_OBJECT

public:
    using Offer = EntryController::Offer;

    explicit SavedBar(QWidget *parent = nullptr);

    void say(const QString &message, Offer offer);

    /// Names in the tooltips the steps that undo and redo would take next; empty where there is none.
    void nameSteps(const QString &undo, const QString &redo);

    /// Offers to open a file and its folder, or a folder.
    void sayWritten(const QString &message, const QString &path);

    /// How long a message stays. It stays longer under the mouse, with the focus, and behind a dialog.
    void setPatience(std::chrono::milliseconds patience) { m_timer.setInterval(patience); }

    void goWithNextAction() { hide(); }

    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void openRequested(const QString &file);
    void folderRequested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const char *name, const QString &toolTip);
    void goIfUnused();
    void tell(const QString &message);

    QLabel *m_label;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_open;
    QPushButton *m_folder;
    QString m_path;
    QTimer m_timer;
    bool m_isNews = false; ///< was said in this turn of the event loop
};

/// Brings to the bar what is entered and written, to the notices what failed, and back what the user wants of it.
void connectSavedBar(SavedBar &bar, EntryController &entry, Notices &notices, Prompter &prompter);

} // namespace xushi::ui
