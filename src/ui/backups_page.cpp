#include "ui/backups_page.h"

#include "ui/cell_delegate.h"
#include "ui/heading.h"
#include "ui/label.h"
#include "ui/message_banner.h"
#include "ui/prompter.h"
#include "ui/table_view.h"
#include "ui/theme.h"
#include "wording/error_words.h"
#include "wording/finding_words.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPainter>
#include <QPushButton>

namespace xushi::ui {

namespace {

constexpr int mostTold = 8; ///< findings that are told in a box; a command tells all

QString databaseFilter()
{
    return BackupsPage::tr("Xushi databases (*.db)");
}

} // namespace

BackupsPage::BackupsPage(models::Housekeeping &housekeeping, Prompter &prompter, QWidget *parent)
    : QWidget(parent),
      m_housekeeping(housekeeping),
      m_prompter(prompter),
      m_heading(new Heading(this)),
      m_busy(new Label(Label::Tone::Faint, 100, false, this)),
      m_banner(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_table(new TableView(TableView::Height::Scrolls, true, this))
{
    m_heading->setTitle(tr("Backups"));
    m_heading->setNote(
        tr("one a day by itself, in %1").arg(QDir::toNativeSeparators(session::backupFolder(housekeeping.file()))));
    m_table->setModel(&m_model);
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    using Model = models::BackupModel;
    m_table->setColumn(Model::Taken, {plain});
    m_table->setColumn(Model::Kind, {plain, 0, 12});
    m_table->setColumn(Model::Size, {plain});
    m_table->setColumn(Model::File, {faint, 8, 400, 1});
    m_table->setAccessibleName(tr("Backups, newest first"));
    setUpButtons();
    layOut();
    connectHousekeeping();
    setFocusProxy(m_table);
    m_banner->hide();
    showBusy(housekeeping.isBusy());
}

QPushButton *BackupsPage::button(const QString &name, const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setToolTip(toolTip);
    m_buttons.push_back(made);
    return made;
}

void BackupsPage::setUpButtons()
{
    connect(button(QStringLiteral("backUp"), tr("Back up now"), tr("Takes a checked copy into the folder of backups")),
            &QPushButton::clicked, this, [this] { m_housekeeping.backUp(); });
    connect(
        button(QStringLiteral("backUpTo"), tr("Back up to…"), tr("Takes a checked copy elsewhere, such as a USB disk")),
        &QPushButton::clicked, this, &BackupsPage::backUpElsewhere);
    m_restore = button(QStringLiteral("restore"), tr("Restore…"),
                       tr("Makes the database what the chosen backup is; what it is now is kept"));
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restoreChosen);
    connect(button(QStringLiteral("merge"), tr("Merge…"),
                   tr("Brings the rows of another Xushi database that are not here")),
            &QPushButton::clicked, this, &BackupsPage::mergeOther);
    connect(button(QStringLiteral("check"), tr("Check"),
                   tr("Looks at every page of the file and every row of the journal")),
            &QPushButton::clicked, this, [this] { m_housekeeping.check(); });
    connect(m_table, &TableView::chosen, this, &BackupsPage::restoreChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { showBusy(m_housekeeping.isBusy()); });
}

void BackupsPage::layOut()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::step(2));
    for (QPushButton *one : m_buttons)
        bar->addWidget(one);
    bar->addStretch();
    bar->addWidget(m_busy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::step(6), theme::step(4), theme::step(6), theme::step(5));
    column->setSpacing(theme::step(3));
    column->addWidget(m_heading);
    column->addLayout(bar);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
}

void BackupsPage::connectHousekeeping()
{
    using models::Housekeeping;
    connect(&m_housekeeping, &Housekeeping::busyChanged, this, &BackupsPage::showBusy);
    connect(&m_housekeeping, &Housekeeping::backupTaken, this, [this](const session::BackupTaken &taken, bool daily) {
        refresh();
        if (!daily)
            Q_EMIT done(tr("Backed up: %1").arg(QDir::toNativeSeparators(taken.file)));
    });
    connect(&m_housekeeping, &Housekeeping::restored, this, [this](const session::Restored &restored) {
        refresh();
        Q_EMIT contentsChanged();
        Q_EMIT done(restored.kept
                        ? tr("Restored. What the database was is kept as %1").arg(QFileInfo(*restored.kept).fileName())
                        : tr("Restored."));
    });
    connect(&m_housekeeping, &Housekeeping::merged, this, &BackupsPage::tellMerged);
    connect(&m_housekeeping, &Housekeeping::checked, this, &BackupsPage::tellChecked);
    connect(&m_housekeeping, &Housekeeping::failed, this, [this](const domain::Error &error) { m_banner->say(error); });
    connect(&m_housekeeping, &Housekeeping::damageFound, this, [this](const std::vector<domain::Finding> &findings) {
        m_banner->say(wording::sentence(findings.front()));
    });
}

void BackupsPage::refresh()
{
    m_model.setBackups(m_housekeeping.backups());
    showBusy(m_housekeeping.isBusy());
}

void BackupsPage::backUpElsewhere()
{
    const QString name = session::fileNameOf(
        m_housekeeping.file(), {QFileInfo(m_housekeeping.file()).lastModified(), session::BackupKind::ByHand});
    const auto file = m_prompter.askSaveFile(this, {tr("Back up to"), name, databaseFilter(), QStringLiteral("db")});
    if (file)
        m_housekeeping.backUp(*file);
}

void BackupsPage::restoreChosen()
{
    const QModelIndex index = m_table->currentIndex();
    const QString file = m_model.fileOf(index);
    if (file.isEmpty() || m_housekeeping.isBusy())
        return;
    const QString taken = index.siblingAtColumn(models::BackupModel::Taken).data().toString();
    if (m_prompter.confirm(this,
                           {tr("Make the database what it was on %1? What was entered since leaves the window; it is "
                               "kept in the folder of backups, and merging brings it back.")
                                .arg(taken),
                            tr("Restore")}))
        m_housekeeping.restore(file);
}

void BackupsPage::mergeOther()
{
    if (const auto file = m_prompter.askOpenFile(this, {tr("Merge a Xushi database"), databaseFilter()}))
        m_housekeeping.merge(*file);
}

void BackupsPage::showBusy(bool busy)
{
    if (busy)
        m_banner->hide();
    m_busy->setText(busy ? tr("At work…") : QString());
    for (QPushButton *one : m_buttons)
        one->setEnabled(!busy);
    m_restore->setEnabled(!busy && m_table->currentIndex().isValid());
}

void BackupsPage::tellMerged(const session::Merged &merged)
{
    Q_EMIT contentsChanged();
    Q_EMIT done(tr("Merged: %1 new rows, %2 known").arg(merged.newRows).arg(merged.knownRows));
    QStringList lines;
    for (const session::RowConflict &conflict : merged.conflicts)
        lines += wording::sentence(conflict.rule);
    for (const domain::Finding &finding : merged.missingParents)
        lines += wording::sentence(finding);
    if (lines.isEmpty())
        return;
    const qsizetype all = lines.size();
    lines = lines.mid(0, mostTold);
    m_prompter.tell(this, Prompter::Tone::Information,
                    tr("Merged. Of the new rows %1 call for a look:").arg(all) + u'\n' + lines.join(u'\n'));
}

void BackupsPage::tellChecked(const session::CheckReport &report)
{
    if (report.isSound()) {
        Q_EMIT done(tr("Checked: %1 rows, no fault found").arg(report.rows));
        return;
    }
    QStringList lines;
    for (const domain::Finding &finding : report.findings)
        if (lines.size() < mostTold)
            lines += wording::sentence(finding);
    m_banner->say(tr("The check found %1 faults:").arg(report.findings.size()) + u'\n' + lines.join(u'\n'));
}

void BackupsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void BackupsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::page(palette()));
}

} // namespace xushi::ui
