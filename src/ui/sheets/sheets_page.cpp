#include "ui/sheets/sheets_page.h"

#include "models/entry/known_choice.h"
#include "models/view/view_source.h"
#include "papers/quarter_papers.h"
#include "ui/sheets/kept_papers_dialog.h"
#include "ui/sheets/page_setup_dialog.h"
#include "ui/sheets/sheet_exporter.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/export_bar.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/prompter.h"
#include "wording/figure_words.h"
#include "wording/waiting_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

#include <array>

namespace xushi::ui {

using namespace domain;

namespace {

struct LaidOut {
    std::shared_ptr<const papers::QuarterPapers> papers;
    SheetView::Pages pages;
};

} // namespace

SheetsPage::SheetsPage(models::ViewSource &source, Prompter &prompter, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_prompter(prompter),
      m_heading(new Heading(this)),
      m_unit(new QComboBox(this)),
      m_zoom(new QComboBox(this)),
      m_place(new Label(Label::Tone::Faint, 100, false, this)),
      m_print(new QPushButton(tr("Print…"), this)),
      m_export(new QPushButton(tr("Export"), this)),
      m_known(new QComboBox(this)),
      m_knownDay(new DayEdit(this)),
      m_banner(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_view(new SheetView(this)),
      m_exportBar(new ExportBar(this)),
      m_exporter(new SheetExporter(prompter, *m_exportBar, this))
{
    setUpBar();
    setUpZoom();
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        layOut();
        m_view->goToPage(0);
    });
    connect(m_print, &QPushButton::clicked, this, &SheetsPage::print);
    connect(m_exporter, &SheetExporter::done, this, &SheetsPage::done);
    connect(m_exporter, &SheetExporter::written, this, &SheetsPage::written);
    connect(m_view, &SheetView::currentPageChanged, this, &SheetsPage::showPlace);
    connect(m_view, &SheetView::zoomChanged, this, &SheetsPage::showZoom);
    source.follow(this, &SheetsPage::sourceChanged);
    sourceChanged();
}

SheetsPage::~SheetsPage() = default;

void SheetsPage::setUpBar()
{
    m_heading->setTitle(tr("Sheets"));
    m_unit->setAccessibleName(tr("Unit of the sheets"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_unit->setObjectName(QStringLiteral("sheetUnit"));
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("How large the pages are shown (Ctrl++, Ctrl+-, Ctrl+0)"));
    m_unit->setToolTip(tr("Whose sheets are shown; all units come with a summary before them"));
    m_print->setAccessibleName(tr("Print the sheets"));
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setToolTip(tr("Prints the pages that are shown (Ctrl+P)"));
    m_export->setAccessibleName(tr("Write papers of the quarter to files"));
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setToolTip(
        tr("These sheets as PDF, workbook or table (Ctrl+E), the bulletin, or every paper of the quarter"));
    setUpExport();
    setUpKnown();
    auto *setup = new QPushButton(tr("Page setup…"), this);
    setup->setObjectName(QStringLiteral("pageSetup"));
    setup->setAccessibleName(tr("Page setup"));
    setup->setToolTip(tr("Paper, margins, binding side, and which columns stand where"));
    connect(setup, &QPushButton::clicked, this, &SheetsPage::askPageSetup);
    auto *kept = new QPushButton(tr("Kept papers…"), this);
    kept->setObjectName(QStringLiteral("kept"));
    kept->setAccessibleName(tr("Kept papers"));
    kept->setToolTip(tr("What was printed and exported before, to open it or to print it again as it was"));
    connect(kept, &QPushButton::clicked, this, &SheetsPage::showKept);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::step(2));
    head->addWidget(m_heading, 1);
    for (QWidget *one : {kept, setup, m_print, m_export})
        head->addWidget(one);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(theme::step(2));
    for (QWidget *one : std::initializer_list<QWidget *>{m_unit, m_known, m_knownDay})
        choices->addWidget(one);
    choices->addStretch();
    choices->addWidget(m_place);
    choices->addWidget(m_zoom);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(theme::step(6), theme::step(4), theme::step(6), theme::step(3));
    bar->setSpacing(theme::step(2));
    bar->addLayout(head);
    bar->addLayout(choices);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_exportBar);
    setFocusProxy(m_unit);
}

void SheetsPage::setUpExport()
{
    auto *menu = new QMenu(m_export);
    QAction *sheets = menu->addAction(tr("These sheets…"), this, &SheetsPage::exportSheets);
    sheets->setObjectName(QStringLiteral("sheets"));
    sheets->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    sheets->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(sheets);
    m_bulletin = menu->addAction(tr("Bulletin…"), this, [this] {
        if (const auto papers =
                m_papers) // keeps the papers alive, because a new layout may replace them while a dialog is open
            m_exporter->writeBulletin(*papers);
    });
    m_everything = menu->addAction(tr("Every paper of the quarter…"), this, [this] {
        if (const auto papers = m_papers)
            m_exporter->writeEverything(*papers, m_setup);
    });
    m_bulletin->setObjectName(QStringLiteral("bulletin"));
    m_everything->setObjectName(QStringLiteral("everything"));
    m_export->setMenu(menu);
}

/// Sets up the choice between the rows known at an earlier time and all rows.
void SheetsPage::setUpKnown()
{
    using models::KnownAtChoice;
    m_known->setObjectName(QStringLiteral("known"));
    m_known->setAccessibleName(tr("Rows of the journal to include"));
    m_known->setToolTip(tr("Rows that came in later are not counted"));
    setItems(*m_known, {{tr("All rows known now"), int(KnownAtChoice::Now)},
                        {tr("As known at the quarter's end"), int(KnownAtChoice::QuarterEnd)},
                        {tr("As known on a day"), int(KnownAtChoice::Day)}});
    m_knownDay->setObjectName(QStringLiteral("knownDay"));
    m_knownDay->setAccessibleName(tr("As known at the end of this day"));
    m_knownDay->setDate(m_source.today());
    m_knownDay->hide();
    connect(m_known, &QComboBox::activated, this, [this] {
        m_knownDay->setVisible(m_known->currentData().toInt() == int(KnownAtChoice::Day));
        layOut();
    });
    connect(m_knownDay, &DayEdit::dateChanged, this, &SheetsPage::layOut);
}

/// Refuses a known-at day that is invalid or in the future.
Result<void> SheetsPage::requireKnownDay() const
{
    const QDate day = m_knownDay->date();
    const QDate today = m_source.today();
    if (m_known->currentData().toInt() != int(models::KnownAtChoice::Day))
        return {};
    if (!day.isValid())
        return domain::failure(domain::ErrorCode::NotADate, {m_knownDay->currentText()});
    if (day > today)
        return domain::failure(domain::ErrorCode::AsOfInFuture,
                               {day.toString(Qt::ISODate), today.toString(Qt::ISODate)});
    return {};
}

qint64 SheetsPage::knownAt() const
{
    const auto from = static_cast<models::KnownAtChoice>(m_known->currentData().toInt());
    return models::knownAtOf(from, m_source.quarter(), m_knownDay->date());
}

void SheetsPage::setUpZoom()
{
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its first item says how much that is
    m_zoom->addItem(tr("Fit width"), QVariant());
    for (const int percent : std::array{50, 75, 100, 125, 150, 200})
        m_zoom->addItem(QStringLiteral("%1%").arg(percent), percent);
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const QVariant percent = m_zoom->currentData();
        m_view->setZoom(percent.isValid() ? std::optional(percent.toInt() / 100.0) : std::nullopt);
    });
    const auto onKeys = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                m_view, action);
    };
    onKeys(QKeySequence(QKeySequence::ZoomIn), [this] { m_view->zoomIn(); });
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { m_view->zoomIn(); });
    onKeys(QKeySequence(QKeySequence::ZoomOut), [this] { m_view->zoomOut(); });
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->setZoom(std::nullopt); });
}

void SheetsPage::showUnit(const QString &unit)
{
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit)));
}

QString SheetsPage::currentUnit() const
{
    return m_unit->currentData().toString();
}

void SheetsPage::sourceChanged()
{
    if (!m_source.hasView())
        return;
    m_heading->setNote(wording::quarterName(m_source.quarter()));
    fillUnits();
    layOut();
}

/// Keeps the chosen unit if the plan still has it and the unit filter allows it.
void SheetsPage::fillUnits()
{
    const QString chosen = currentUnit();
    std::vector<ComboItem> items;
    if (m_source.unit().isEmpty())
        items.push_back({tr("All units"), QString()});
    for (const Unit &unit : m_source.plan().units)
        if (m_source.unit().isEmpty() || unit.id == m_source.unit())
            items.push_back({unit.name, unit.id});
    setItems(*m_unit, items);
    const QSignalBlocker quiet(m_unit);
    showUnit(chosen);
}

void SheetsPage::layOut()
{
    m_stale = !isVisible();
    if (m_stale || !m_source.hasView())
        return;
    setWritable(false);
    if (!openDatabase())
        return;
    if (const auto known = requireKnownDay(); !known) {
        m_reading->forget();
        return showFailure(known.error());
    }
    m_reading->ask(
        [plan = m_source.plan().id, quarter = m_source.quarter(), known = knownAt(), unit = currentUnit(),
         setup = m_setup](session::Workspace &workspace) -> Result<LaidOut> {
            auto read = papers::QuarterPapers::read(workspace, plan, quarter, known);
            if (!read)
                return tl::unexpected<Error>(read.error());
            const auto papers = std::make_shared<const papers::QuarterPapers>(std::move(*read));
            return LaidOut{papers, std::make_shared<const std::vector<report::SheetPage>>(
                                       papers->pages(papers->plan().unit(unit), setup))};
        },
        [this](const Result<LaidOut> &laidOut) {
            if (!laidOut)
                return showFailure(laidOut.error());
            m_banner->hide();
            letGo(std::exchange(m_papers, laidOut->papers), m_view->setPages(laidOut->pages));
            showPlace();
            setWritable(!m_view->pages()->empty());
        });
    if (m_reading->isOpen())
        m_place->setText(tr("Laying out the pages…"));
}

bool SheetsPage::openDatabase()
{
    if (m_database)
        return true;
    const auto database = m_source.database().another();
    constexpr std::chrono::milliseconds untilNextTry(300);
    if (!database
        && (database.error().code == ErrorCode::DatabaseHeld || database.error().code == ErrorCode::DatabaseBusy)) {
        m_place->setText(wording::waitingFor(m_source.database().file(), {}));
        QTimer::singleShot(untilNextTry, this, &SheetsPage::layOut);
        return false;
    }
    if (!database) {
        showFailure(database.error());
        return false;
    }
    m_database = *database;
    m_reading = std::make_unique<models::LatestQuery>(*m_database);
    return true;
}

void SheetsPage::showFailure(const Error &error)
{
    m_view->setPages(std::make_shared<const std::vector<report::SheetPage>>());
    showPlace();
    m_banner->say(error);
}

/// Frees the pages on the database thread, because freeing thousands of pages takes a while.
void SheetsPage::letGo(std::shared_ptr<const papers::QuarterPapers> papers, SheetView::Pages pages)
{
    m_database->post([papers = std::move(papers), pages = std::move(pages)](session::Workspace &) mutable {
        papers.reset();
        pages.reset();
    });
}

/// Disabled while the pages still show an earlier choice.
void SheetsPage::setWritable(bool writable)
{
    m_print->setEnabled(writable);
    m_export->setEnabled(writable);
    m_bulletin->setVisible(m_source.unit().isEmpty());
    m_everything->setVisible(m_source.unit().isEmpty());
}

void SheetsPage::print()
{
    const auto papers = m_papers;
    const auto pages = m_view->pages();
    if (m_print->isEnabled())
        m_exporter->print(*papers, papers->plan().unit(currentUnit()), *pages);
}

void SheetsPage::exportSheets()
{
    const auto papers = m_papers;
    if (m_print->isEnabled())
        m_exporter->writeSheets(*papers, papers->plan().unit(currentUnit()), m_setup);
}

void SheetsPage::askPageSetup()
{
    PageSetupDialog dialog(m_setup, this);
    if (m_prompter.run(dialog)) {
        report::PageSetup setup = dialog.setup();
        setup.faces = m_setup.faces; // the fonts are chosen in the settings
        setPageSetup(setup);
    }
}

void SheetsPage::showKept()
{
    KeptPapersDialog dialog(papers::KeptPapers(m_source.database().file()), m_source.unit(), m_prompter, this);
    connect(&dialog, &KeptPapersDialog::written, this, &SheetsPage::written);
    m_prompter.run(dialog);
}

void SheetsPage::setPageSetup(const report::PageSetup &setup)
{
    m_setup = setup.sound();
    layOut();
}

void SheetsPage::showZoom()
{
    const int percent = qRound(m_view->shownZoom() * 100);
    m_zoom->setItemText(0, m_view->zoom() ? tr("Fit width") : tr("Fit width (%1%)").arg(percent));
    m_zoom->setCurrentIndex(m_view->zoom() ? m_zoom->findData(percent) : 0);
    m_zoom->setPlaceholderText(QStringLiteral("%1%").arg(percent));
}

void SheetsPage::showPlace()
{
    const auto pages = static_cast<int>(m_view->pages()->size());
    m_place->setText(pages == 0
                         ? QString()
                         : tr("Page %1 of %2").arg(QString::number(m_view->currentPage() + 1), QString::number(pages)));
}

void SheetsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        layOut();
}

void SheetsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::page(palette()));
}

} // namespace xushi::ui
