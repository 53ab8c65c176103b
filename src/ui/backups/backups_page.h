#pragma once

#include "models/maintenance/backup_model.h"
#include "models/maintenance/maintenance.h"

#include <QWidget>

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class BackupBar;
class CheckOutcomePanel;
class EntryController;
class Heading;
class HeldSection;
class MessageBanner;
class Prompter;
class TableView;

/// The database's backups (备份), newest first, from its backup folder, and the actions on them: take a backup,
/// restore, merge another database, check, repair; and the rows that a merge brought and that wait for a decision. See
/// docs/semantics.md, The database file.
class BackupsPage : public QWidget {
    Q_OBJECT

public:
    /// All arguments must outlive the page.
    BackupsPage(models::ViewSource &source, models::Maintenance &maintenance, EntryController &entry,
                Prompter &prompter, QWidget *parent = nullptr);

    /// Reads the backup folder again.
    void refresh();

    /// Shows what merging these databases would bring, and merges them once the user agrees.
    void merge(const QStringList &files);

Q_SIGNALS:
    void done(const QString &message);
    void written(const QString &message, const QString &folder);
    void contentsChanged(); ///< the database has other rows, or repaired ones

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
    void chooseToMerge();
    void askToMerge(const QStringList &files, session::AcceptTimes times, const session::Merged &outlook);
    void askToReplace(const QString &backup);
    void askAboutTimes(const QStringList &files, const domain::Error &ahead);
    void repair();
    void showBusy(bool busy);
    void tellMerged(const session::Merged &merged);
    void tellIfGood();

    QString m_agreedDigest; ///< of the journal as the merge was shown before it was agreed to
    models::Maintenance &m_maintenance;
    Prompter &m_prompter;
    models::BackupModel m_model;
    Heading *m_heading;
    BackupBar *m_bar;
    MessageBanner *m_banner;
    CheckOutcomePanel *m_outcome;
    HeldSection *m_held;
    TableView *m_table;
};

} // namespace xushi::ui
