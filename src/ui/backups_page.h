#pragma once

#include "models/backup_model.h"
#include "models/housekeeping.h"

#include <QWidget>

class QPushButton;

namespace xushi::ui {

class Heading;
class Label;
class MessageBanner;
class Prompter;
class TableView;

/// The database's backups (备份): those that lie in its folder, newest first, and what is done with them: take one,
/// restore, merge another database, check. Design section 7.
class BackupsPage : public QWidget {
    Q_OBJECT

public:
    BackupsPage(models::Housekeeping &housekeeping, Prompter &prompter, QWidget *parent = nullptr);

    /// Looks at the folder anew.
    void refresh();

Q_SIGNALS:
    void done(const QString &message);
    void contentsChanged(); ///< other rows are in the database now

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpButtons();
    void layOut();
    void connectHousekeeping();
    QPushButton *button(const QString &name, const QString &text, const QString &toolTip);
    void backUpElsewhere();
    void restoreChosen();
    void mergeOther();
    void showBusy(bool busy);
    void tellMerged(const session::Merged &merged);
    void tellChecked(const session::CheckReport &report);

    models::Housekeeping &m_housekeeping;
    Prompter &m_prompter;
    models::BackupModel m_model;
    Heading *m_heading;
    Label *m_busy;
    MessageBanner *m_banner;
    TableView *m_table;
    std::vector<QPushButton *> m_buttons;
    QPushButton *m_restore = nullptr;
};

} // namespace xushi::ui
