#include "ui/sheets_page.h"

#include "models/view_source.h"
#include "papers/sheet_workbook.h"
#include "report/sheet_file_name.h"
#include "ui/controls.h"
#include "ui/heading.h"
#include "ui/label.h"
#include "ui/message_banner.h"
#include "ui/prompter.h"
#include "ui/sheet_printing.h"
#include "ui/sheet_view.h"
#include "ui/theme.h"
#include "wording/error_words.h"
#include "wording/figure_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>

#include <array>

namespace xushi::ui {

using namespace domain;

SheetsPage::SheetsPage(models::ViewSource &source, Prompter &prompter, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_prompter(prompter),
      m_heading(new Heading(this)),
      m_unit(new QComboBox(this)),
      m_zoom(new QComboBox(this)),
      m_place(new Label(Label::Tone::Faint, 100, false, this)),
      m_print(new QPushButton(tr("Print…"), this)),
      m_pdf(new QPushButton(tr("Export…"), this)),
      m_banner(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_view(new SheetView(this))
{
    setUpBar();
    setUpZoom();
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        layOut();
        m_view->goToPage(0);
    });
    connect(m_print, &QPushButton::clicked, this, &SheetsPage::print);
    connect(m_pdf, &QPushButton::clicked, this, &SheetsPage::writePdf);
    connect(m_view, &SheetView::currentPageChanged, this, &SheetsPage::showPlace);
    connect(m_view, &SheetView::zoomChanged, this, &SheetsPage::showZoom);
    connect(&source, &models::ViewSource::changed, this, &SheetsPage::sourceChanged);
    sourceChanged();
}

SheetsPage::~SheetsPage() = default;

void SheetsPage::setUpBar()
{
    m_unit->setAccessibleName(tr("Unit of the sheets"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_unit->setObjectName(QStringLiteral("sheetUnit"));
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_print->setAccessibleName(tr("Print the sheets"));
    m_print->setToolTip(tr("Ctrl+P"));
    m_pdf->setAccessibleName(tr("Write the sheets to a file"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_heading->setTitle(tr("Sheets"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::step(6), theme::step(4), theme::step(6), theme::step(4));
    bar->setSpacing(theme::step(2));
    bar->addWidget(m_heading, 1);
    bar->addWidget(m_unit);
    bar->addWidget(m_zoom);
    bar->addWidget(m_place);
    bar->addWidget(m_print);
    bar->addWidget(m_pdf);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_unit);
}

void SheetsPage::setUpZoom()
{
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
    m_heading->setNote(wording::quarterName(Quarter::of(m_source.asOf())));
    fillUnits();
    layOut();
}

/// Keeps the unit that is chosen, where the plan still has it and the page is not narrowed to another.
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
    if (const auto made = makePages(); made) {
        m_banner->hide();
    } else {
        m_view->setPages({});
        m_banner->say(wording::sentence(made.error()));
    }
    m_print->setEnabled(!m_view->pages().empty());
    m_pdf->setEnabled(!m_view->pages().empty());
}

Result<void> SheetsPage::makePages()
{
    auto read = papers::QuarterPapers::read(m_source.workspace(), m_source.plan().id, Quarter::of(m_source.asOf()),
                                            m_source.view().knownAt);
    if (!read)
        return tl::unexpected<Error>(read.error());
    m_papers = std::make_unique<papers::QuarterPapers>(std::move(*read));
    m_view->setPages(m_papers->pages(m_papers->plan().unit(currentUnit())));
    return {};
}

void SheetsPage::print()
{
    if (m_view->pages().empty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepareForSheets(printer, m_papers->title());
    if (!m_prompter.askPrinter(this, printer))
        return;
    if (printSheets(printer, m_view->pages()))
        Q_EMIT done(tr("Sent to the printer: %1").arg(m_papers->title()));
    else
        m_prompter.tell(this, Prompter::Tone::Error,
                        tr("The printer did not take the sheets. Check it and print again."));
}

void SheetsPage::writePdf()
{
    if (m_view->pages().empty())
        return;
    const Plan &plan = m_papers->plan();
    const Unit *unit = plan.unit(currentUnit());
    const Quarter quarter = m_papers->quarter();
    const QString name = unit ? report::sheetFileName(quarter, plan, *unit) : report::sheetFileName(quarter);
    const QStringList filters{tr("PDF files (*.pdf)"), tr("Workbooks (*.xlsx)"), tr("CSV (*.csv)")};
    const auto file = m_prompter.askSaveFile(
        this, {tr("Write the sheets"), name, filters.join(QStringLiteral(";;")), QStringLiteral("pdf")});
    if (!file)
        return;
    if (const auto written = papers::writeSheets(*file, *m_papers, unit); written)
        Q_EMIT done(tr("Written: %1").arg(*file));
    else
        m_prompter.tell(this, Prompter::Tone::Error, wording::sentence(written.error()));
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
    const auto pages = static_cast<int>(m_view->pages().size());
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
