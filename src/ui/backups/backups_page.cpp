#include "ui/backups/backups_page.h"

#include "models/maintenance/merge_words.h"
#include "models/tables/roles.h"
#include "models/tables/sorted_model.h"
#include "ui/backups/backup_bar.h"
#include "ui/backups/check_outcome_panel.h"
#include "ui/backups/held_section.h"
#include "ui/backups/merge_dialog.h"
#include "ui/style/theme.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/prompter.h"

#include <QDir>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace xushi::ui {

namespace {

QString databaseFilter()
{
    return BackupsPage::tr("Xushi databases (*.db *.xushi)");
}

} // namespace

BackupsPage::BackupsPage(models::ViewSource &source, models::Maintenance &maintenance, EntryController &entry,
                         Prompter &prompter, QWidget *parent)
    : QWidget(parent),
      m_maintenance(maintenance),
      m_prompter(prompter),
      m_heading(new Heading(this)),
      m_bar(new BackupBar(this)),
      m_banner(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_outcome(new CheckOutcomePanel(this)),
      m_held(new HeldSection(source, entry, this)),
      m_table(new TableView(TableView::Height::Scrolls, true, this))
{
    m_heading->setTitle(tr("Backups"));
    setUpTable();
    layOut();
    connectBar();
    connectHousekeeping();
    setFocusProxy(m_table);
    m_banner->hide();
    m_outcome->setOutcome(maintenance.outcome());
    showBusy(maintenance.isBusy());
}

void BackupsPage::setUpTable()
{
    m_table->setModel(new models::SortedModel(m_model, m_table));
    m_table->setSortable();
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    using Model = models::BackupModel;
    m_table->setColumn(Model::Taken, {plain});
    m_table->setColumn(Model::Kind, {plain, 0, 12});
    m_table->setColumn(Model::Size, {plain});
    m_table->setColumn(Model::File, {faint, 8, 400, 1});
    m_table->setAccessibleName(tr("Backups, newest first"));
}

void BackupsPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::step(6), theme::step(4), theme::step(6), theme::step(5));
    column->setSpacing(theme::step(3));
    column->addWidget(m_heading);
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    column->addWidget(m_outcome);
    column->addWidget(m_held);
    column->addWidget(m_table, 1);
}

void BackupsPage::connectBar()
{
    connect(m_bar, &BackupBar::backUpRequested, &m_maintenance, [this] { m_maintenance.backUp(); });
    connect(m_bar, &BackupBar::backUpElsewhereRequested, this, &BackupsPage::backUpElsewhere);
    connect(m_bar, &BackupBar::restoreRequested, this, &BackupsPage::restoreChosen);
    connect(m_bar, &BackupBar::mergeRequested, this, &BackupsPage::chooseToMerge);
    connect(m_bar, &BackupBar::checkRequested, &m_maintenance, &models::Maintenance::check);
    connect(m_outcome, &CheckOutcomePanel::repairRequested, this, &BackupsPage::repair);
    connect(m_table, &TableView::chosen, this, &BackupsPage::restoreChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_bar->setRestorable(m_table->currentIndex().isValid()); });
}

void BackupsPage::connectHousekeeping()
{
    using models::Maintenance;
    connect(&m_maintenance, &Maintenance::busyChanged, this, &BackupsPage::showBusy);
    connect(&m_maintenance, &Maintenance::placeChanged, this, &BackupsPage::refresh);
    connect(&m_maintenance, &Maintenance::outcomeChanged, this, [this] {
        m_outcome->setOutcome(m_maintenance.outcome());
        m_held->refresh();
    });
    connect(m_held, &HeldSection::failed, m_banner, qOverload<const domain::Error &>(&MessageBanner::say));
    connect(&m_maintenance, &Maintenance::backupTaken, this, [this](const session::BackupTaken &taken, bool daily) {
        refresh();
        if (!daily)
            Q_EMIT written(tr("Backed up: %1").arg(QDir::toNativeSeparators(taken.file)),
                           QFileInfo(taken.file).absolutePath()); // a database is not opened by its file
    });
    connect(&m_maintenance, &Maintenance::restored, this, [this](const session::Restored &restored) {
        refresh();
        Q_EMIT contentsChanged();
        Q_EMIT done(restored.kept
                        ? tr("Restored. What the database was is kept as %1").arg(QFileInfo(*restored.kept).fileName())
                        : tr("Restored."));
    });
    // Not at once: a dialog must not stand while the job that is over still counts as running.
    connect(&m_maintenance, &Maintenance::restoreOfAnother, this,
            [this](const QString &backup) { QTimer::singleShot(0, this, [this, backup] { askToReplace(backup); }); });
    connect(&m_maintenance, &Maintenance::mergeExamined, this,
            [this](const QStringList &files, session::AcceptTimes times, const session::Merged &outlook) {
                QTimer::singleShot(0, this, [this, files, times, outlook] { askToMerge(files, times, outlook); });
            });
    connect(&m_maintenance, &Maintenance::timesAhead, this,
            [this](const QStringList &files, const domain::Error &ahead) {
                QTimer::singleShot(0, this, [this, files, ahead] { askAboutTimes(files, ahead); });
            });
    connect(&m_maintenance, &Maintenance::merged, this, &BackupsPage::tellMerged);
    connect(&m_maintenance, &Maintenance::checked, this, &BackupsPage::tellIfGood);
    connect(&m_maintenance, &Maintenance::repaired, this, [this] {
        refresh();
        Q_EMIT contentsChanged();
        tellIfGood();
    });
    connect(&m_maintenance, &Maintenance::failed, this, [this](const domain::Error &error) {
        refresh(); // the list shows the copy that was taken before the failure
        m_banner->say(error);
    });
}

void BackupsPage::refresh()
{
    m_model.setBackups(m_maintenance.backups());
    const QString folder = QDir::toNativeSeparators(m_maintenance.place().folder);
    m_heading->setNote(m_model.rowCount() > 0 ? tr("one a day by itself, in %1").arg(folder)
                                              : tr("one a day by itself once something is entered, in %1").arg(folder));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_table->model()->index(0, models::BackupModel::Taken)); // the newest
    m_bar->setRestorable(m_table->currentIndex().isValid());
}

void BackupsPage::backUpElsewhere()
{
    const QString name = session::fileNameOf(
        m_maintenance.file(), {QFileInfo(m_maintenance.file()).lastModified(), session::BackupKind::ByHand});
    const auto file = m_prompter.askSaveFile(this, {tr("Back up to"), name, databaseFilter(), QStringLiteral("db")});
    if (file)
        m_maintenance.backUp(*file);
}

void BackupsPage::restoreChosen()
{
    const QModelIndex index = m_table->currentIndex();
    const QString file = index.data(models::KeyRole).toString();
    if (file.isEmpty() || m_maintenance.isBusy())
        return;
    const QString taken = index.siblingAtColumn(models::BackupModel::Taken).data().toString();
    if (m_prompter.confirm(this,
                           {tr("Make the database what it was on %1? What was entered since leaves the window; it is "
                               "kept in the folder of backups, and merging brings it back.")
                                .arg(taken),
                            tr("Restore")}))
        m_maintenance.restore(file);
}

void BackupsPage::askToReplace(const QString &backup)
{
    const QString text =
        tr("%1 is a backup of another database, not of this one. Replace this database by it all the "
           "same? Every row of this one leaves the window; the file as it is now is kept in the folder "
           "of backups.")
            .arg(QFileInfo(backup).fileName());
    if (m_prompter.confirm(this, {text, tr("Replace the database")}))
        m_maintenance.restore(backup, session::RestoreOver::Any);
}

void BackupsPage::chooseToMerge()
{
    const QString chosen = m_table->currentIndex()
                               .data(models::KeyRole)
                               .toString(); // the chosen backup may be one that a restore has set aside
    merge(m_prompter.askOpenFiles(this, {tr("Merge Xushi databases"), databaseFilter(), chosen}));
}

void BackupsPage::merge(const QStringList &files)
{
    if (!files.isEmpty())
        m_maintenance.examineMerge(files);
}

/// A wrong clock here is set right first; a wrong clock there has made the rows what they are.
void BackupsPage::askAboutTimes(const QStringList &files, const domain::Error &ahead)
{
    const QString text =
        tr("Row %2 in %1 was recorded at %3, which is still to come: this computer's clock says %4. If "
           "this clock is wrong, cancel and set it right. If it is right, the other one was wrong: take "
           "the rows all the same, with the times that they bear?")
            .arg(QDir::toNativeSeparators(ahead.args.value(0)), ahead.args.value(1), ahead.args.value(2),
                 ahead.args.value(3));
    if (m_prompter.confirm(this, {text, tr("Take the rows")}))
        m_maintenance.examineMerge(files, session::AcceptTimes::All);
}

void BackupsPage::askToMerge(const QStringList &files, session::AcceptTimes times, const session::Merged &outlook)
{
    if (!outlook.bringsAnything()) {
        const QString nothing = tr("Nothing is new there: this database has every row already.");
        m_prompter.tell(this, Prompter::Tone::Information,
                        QStringList(QStringList{nothing} + models::mergeRemarks(outlook)).join(u'\n'));
        return;
    }
    MergeDialog dialog(files, outlook, this);
    m_agreedDigest = outlook.digest;
    if (m_prompter.run(dialog))
        m_maintenance.merge(files, times);
}

void BackupsPage::repair()
{
    const QString text = tr("Repair the database? The file is kept as it is first, in the folder of backups. Then what "
                            "is damaged or missing is taken out of the backups that have it whole, proved row by row. "
                            "Nothing is invented: what no backup has stays as it is and is named.");
    if (m_prompter.confirm(this, {text, tr("Repair")}))
        m_maintenance.repair();
}

void BackupsPage::showBusy(bool busy)
{
    if (busy)
        m_banner->hide();
    m_bar->setBusy(busy);
    m_outcome->setBusy(busy);
    m_held->setBusy(busy);
}

/// The dialog has named what calls for a look, unless a file or this database changed after it was shown.
void BackupsPage::tellMerged(const session::Merged &merged)
{
    refresh(); // a backup was taken
    Q_EMIT contentsChanged();
    Q_EMIT done(models::mergeDone(merged));
    if (merged.digest == m_agreedDigest)
        return;
    const QStringList told =
        QStringList{
            tr("Something was written between the look and the merge. What came in: new rows %1, same figures on "
               "both sides %2.")
                .arg(merged.newRows)
                .arg(merged.sameFigures.size())}
        + models::mergeRemarks(merged);
    m_prompter.tell(this, Prompter::Tone::Information, told.join(u'\n'));
}

/// Announces a good outcome. The page itself shows the findings of a bad one.
void BackupsPage::tellIfGood()
{
    if (m_maintenance.outcome()->isGood())
        Q_EMIT done(m_maintenance.outcome()->title());
}

void BackupsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_held->refresh();
}

void BackupsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::page(palette()));
}

} // namespace xushi::ui
