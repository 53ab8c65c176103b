#pragma once

#include <QWidget>

class QPushButton;

namespace xushi::ui {

class Label;

/// The actions on a database and its backups, a button each, and the progress of a running action.
class BackupBar : public QWidget {
    Q_OBJECT

public:
    explicit BackupBar(QWidget *parent);

    /// While an action is running, no other can be started.
    void setBusy(bool busy);

    /// Whether a backup is chosen that can be restored.
    void setRestorable(bool restorable);

Q_SIGNALS:
    void backUpRequested();
    void backUpElsewhereRequested();
    void restoreRequested();
    void mergeRequested();
    void checkRequested();

private:
    QPushButton *button(const char *name, const QString &text, const QString &toolTip);
    void allow();

    std::vector<QPushButton *> m_buttons;
    QPushButton *m_restore = nullptr;
    Label *m_busy;
    bool m_isBusy = false;
    bool m_isRestorable = false;
};

} // namespace xushi::ui
