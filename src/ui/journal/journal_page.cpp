#include "ui/journal/journal_page.h"

#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"
#include "ui/journal/journal_export.h"
#include "ui/journal/journal_filter_bar.h"
#include "ui/journal/journal_table.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/export_bar.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/popup_menu.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/tool_tip.h"

#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xushi::ui {

namespace {

constexpr int patienceMilliseconds = 400;

/// A widget that replaces the table, with its contents at the top.
QWidget *inPlaceOfTable(const QString &sentence, QPushButton *button)
{
    auto *place = new QWidget;
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::step(3));
    layout->addWidget(new EmptyState(sentence));
    if (button)
        layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch();
    return place;
}

} // namespace

JournalPage::JournalPage(models::ViewSource &source, EntryController &entry, Prompter &prompter, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_entry(entry),
      m_prompter(prompter),
      m_model(source, this),
      m_heading(new Heading(this)),
      m_banner(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_filter(new JournalFilterBar(source, this)), // Tab goes from here to the rows, then to the buttons
      m_table(new JournalTable(m_model, this)),
      m_stack(new QStackedWidget(this)),
      m_stop(new QPushButton(this)),
      m_correct(new QPushButton(tr("Correct…"), this)),
      m_void(new QPushButton(tr("Void…"), this)),
      m_export(new QPushButton(tr("Export…"), this)),
      m_exportBar(new ExportBar(this))
{
    m_heading->setTitle(tr("Journal"));
    m_heading->setObjectName(QStringLiteral("journalHeading"));
    setUpButtons();
    setUpStack();
    layOut();
    connectParts();
    setFocusProxy(m_table);
    sourceChanged();
    showProgress();
    showChoice();
}

void JournalPage::setUpButtons()
{
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->hide();
    m_correct->setObjectName(QStringLiteral("correct"));
    m_correct->setAccessibleName(tr("Correct the chosen figure"));
    m_correct->setToolTip(tr("Voids the chosen figure and enters the right one in its place (F2)"));
    m_void->setObjectName(QStringLiteral("void"));
    m_void->setAccessibleName(tr("Void the chosen row"));
    m_void->setToolTip(tr("Takes the chosen row back, with a reason; it stays to be seen (Delete)"));
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setAccessibleName(tr("Write the rows to a file"));
    m_export->setToolTip(tr("All rows that the filter lets through, as a workbook or CSV"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
}

void JournalPage::setUpStack()
{
    auto *clear = new QPushButton(tr("Clear filter"));
    clear->setAccessibleName(clear->text());
    clear->setObjectName(QStringLiteral("clearNoMatch"));
    clear->setToolTip(tr("Shows all rows again"));
    connect(clear, &QPushButton::clicked, m_filter, &JournalFilterBar::clear);
    m_looking = inPlaceOfTable(tr("Looking through the journal…"), nullptr);
    m_nothing = inPlaceOfTable(tr("Nothing has been logged yet. Ctrl+L logs the first figure."), nullptr);
    m_noMatch = inPlaceOfTable(tr("No row matches the filter."), clear);
    for (QWidget *one : {static_cast<QWidget *>(m_table), m_looking, m_nothing, m_noMatch})
        m_stack->addWidget(one);
}

void JournalPage::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::step(2));
    head->addWidget(m_heading, 1);
    head->addWidget(m_stop);
    head->addWidget(m_correct);
    head->addWidget(m_void);
    head->addWidget(m_export);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(theme::step(6), theme::step(4), theme::step(6), theme::step(5));
    column->setSpacing(theme::step(3));
    column->addLayout(head);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(column, 1);
    layout->addWidget(m_exportBar);
}

void JournalPage::connectParts()
{
    m_source.follow(this, &JournalPage::sourceChanged);
    connect(&m_model, &models::JournalModel::progressed, this, &JournalPage::showProgress);
    connect(&m_model, &models::JournalModel::failed, this,
            [this](const domain::Error &error) { m_banner->say(error); });
    connect(&m_patience, &QTimer::timeout, this, &JournalPage::showProgress);
    connect(m_filter, &JournalFilterBar::changed, this, &JournalPage::search);
    connect(m_filter, &JournalFilterBar::failed, this, [this](const domain::Error &error) { m_banner->say(error); });
    connect(m_stop, &QPushButton::clicked, this, &JournalPage::stopOrGoOn);
    connect(m_correct, &QPushButton::clicked, this, &JournalPage::correctChosen);
    connect(m_void, &QPushButton::clicked, this, &JournalPage::voidChosen);
    connect(m_export, &QPushButton::clicked, this, &JournalPage::exportRows);
    connect(new QShortcut(QKeySequence(Qt::Key_Delete), m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &JournalPage::voidChosen);
    connect(new QShortcut(QKeySequence(Qt::Key_F2), m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &JournalPage::correctChosen);
    connect(m_table, &JournalTable::choiceChanged, this, &JournalPage::showChoice);
    connect(m_table, &TableView::chosen, this, &JournalPage::choose);
    connect(m_table, &TableView::menuRequested, this,
            [this](const QModelIndex &, const QPoint &globalPosition) { showMenu(globalPosition); });
    connect(m_exportBar, &ExportBar::cancelRequested, this, [this] {
        if (m_running)
            m_running->cancel();
    });
}

void JournalPage::showTask(const QString &task)
{
    m_filter->showTask(task);
}

/// Updates the page; the model updates its rows itself.
void JournalPage::sourceChanged()
{
    if (!m_source.hasView())
        return;
    m_banner->hide();
    if (isVisible())
        m_filter->refresh();
    if (m_filter->search() != m_model.search())
        search();
    showChoice();
}

void JournalPage::search()
{
    m_isStopped = false;
    m_banner->hide();
    m_model.setSearch(m_filter->search());
    m_model.setSearching(isVisible());
}

void JournalPage::stopOrGoOn()
{
    m_isStopped = m_model.isSearching();
    m_model.setSearching(!m_isStopped);
}

void JournalPage::showProgress()
{
    const bool isSearching = m_model.isSearching();
    const bool isComplete = m_model.progress().isComplete();
    if (!isSearching)
        m_patience.stop();
    else if (!m_patience.isActive() && m_stop->isHidden())
        m_patience.start();
    const bool isLong = isSearching && (m_patience.remainingTime() <= 0 || !m_stop->isHidden());
    m_stop->setVisible(isLong || (m_isStopped && !isComplete));
    m_stop->setText(isSearching ? tr("Stop") : tr("Look further"));
    m_stop->setAccessibleName(isSearching ? tr("Stop looking") : tr("Look further"));
    setPlainToolTip(*m_stop, isSearching ? tr("Leaves it at the rows found so far")
                                         : tr("Goes on where the search was stopped"));
    m_heading->setNote(m_model.progressText());
    QWidget *empty = !isComplete ? m_looking : m_model.search().isEmpty() ? m_nothing : m_noMatch;
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? m_table : empty);
    m_export->setEnabled(m_model.rowCount() > 0 && !m_running);
}

void JournalPage::showChoice()
{
    const bool mayChange = !m_source.database().isReadOnly();
    m_correct->setEnabled(m_table->canCorrect() && mayChange);
    m_void->setEnabled(m_table->canVoid() && mayChange);
}

void JournalPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    QAction *open = menu->addAction(tr("Open the task or indicator"), this, &JournalPage::choose);
    open->setEnabled(!m_table->chosenAbout().isEmpty());
    QAction *correct = menu->addAction(tr("Correct…"), this, &JournalPage::correctChosen);
    correct->setEnabled(m_correct->isEnabled());
    QAction *takeBack = menu->addAction(tr("Void…"), this, &JournalPage::voidChosen);
    takeBack->setEnabled(m_void->isEnabled());
    menu->addSeparator();
    m_table->addSortMenu(*menu);
    popUp(menu, globalPosition);
}

void JournalPage::choose()
{
    if (const QString about = m_table->chosenAbout(); !about.isEmpty())
        Q_EMIT subjectChosen(about);
}

void JournalPage::correctChosen()
{
    if (m_correct->isEnabled())
        m_entry.correct(this, m_table->chosenRow());
}

void JournalPage::voidChosen()
{
    if (!m_void->isEnabled())
        return;
    const QString what = m_table->chosenWords();
    m_entry.voidRow(this, {m_table->chosenRow(), what});
}

void JournalPage::exportRows()
{
    if (m_running)
        return;
    const QString name = tr("Journal") + u'-' + m_source.today().toString(Qt::ISODate);
    const auto file = m_prompter.askSaveFile(this, {tr("Write the journal"), name,
                                                    tr("Workbooks (*.xlsx)") + QStringLiteral(";;") + tr("CSV (*.csv)"),
                                                    QStringLiteral("xlsx")});
    if (!file)
        return;
    m_banner->hide();
    m_running = new JournalExport(m_source, m_model.search(), *file, this);
    connectExport();
    m_exportBar->begin(*file);
    m_export->setEnabled(false);
    m_running->start();
}

void JournalPage::connectExport()
{
    const auto over = [this] {
        m_exportBar->hide();
        std::exchange(m_running, nullptr)->deleteLater();
        showProgress();
    };
    connect(m_running, &JournalExport::progressed, m_exportBar, &ExportBar::setPercent);
    connect(m_running, &JournalExport::finishing, m_exportBar, &ExportBar::setFinishing);
    connect(m_running, &JournalExport::cancelled, this, over);
    connect(m_running, &JournalExport::done, this, [this, over, file = m_running->file()](qint64 rows) {
        over();
        m_entry.sayWritten(tr("Written: %1 (%2 rows)").arg(file, QLocale().toString(rows)), file);
    });
    connect(m_running, &JournalExport::failed, this, [this, over](const domain::Error &error) {
        over();
        m_prompter.tellError(this, error);
    });
}

void JournalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_source.hasView())
        m_filter->refresh();
    if (m_source.hasView() && m_filter->search() != m_model.search())
        search(); // the unit filter changed while this page was hidden
    m_model.setSearching(!m_isStopped);
}

void JournalPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setSearching(false);
}

void JournalPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::page(palette()));
}

} // namespace xushi::ui
