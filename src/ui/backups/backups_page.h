#pragma once

#include "models/maintenance/backup_model.h"
#include "models/maintenance/maintenance.h"

#include <QWidget>

namespace xushi::ui {

class BackupBar;
class CheckOutcomePanel;
class Heading;
class MessageBanner;
class Prompter;
class TableView;

/// The database's backups (备份): those that lie in its folder, newest first, and what is done with them: take one,
/// restore, merge another database, check,
/// repair. See docs/semantics.md, The database file.
class BackupsPage : public QWidget {
    Q_OBJECT

public:
    BackupsPage(models::Maintenance &maintenance, Prompter &prompter, QWidget *parent = nullptr);

    /// Looks at the folder anew.
    void refresh();

Q_SIGNALS:
    void done(const QString &message);
    void contentsChanged(); ///< other rows are in the database now, or the same ones mended

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpTable();
    void layOut();
    void connectBar();
    void connectHousekeeping();
    void backUpElsewhere();
    void restoreChosen();
    void mergeOther();
    void repair();
    void showBusy(bool busy);
    void tellMerged(const session::Merged &merged);
    void tellIfGood();

    models::Maintenance &m_maintenance;
    Prompter &m_prompter;
    models::BackupModel m_model;
    Heading *m_heading;
    BackupBar *m_bar;
    MessageBanner *m_banner;
    CheckOutcomePanel *m_outcome;
    TableView *m_table;
};

} // namespace xushi::ui
