#pragma once

#include <QWidget>

class QPushButton;

namespace xushi::ui {

class Label;

/// What can be done with a database and its backups, a button each, and whether something is being done.
class BackupBar : public QWidget {
    Q_OBJECT

public:
    explicit BackupBar(QWidget *parent);

    /// While something is at work, nothing else is begun.
    void setBusy(bool busy);

    /// Whether a backup is chosen that could be gone back to.
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
