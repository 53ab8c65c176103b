#include "ui/sheets/sheet_exporter.h"

#include "papers/bulletin_draft.h"
#include "papers/bulletin_file.h"
#include "papers/bulletin_memory_file.h"
#include "papers/sheet_writer.h"
#include "report/sheet/sheet_file_name.h"
#include "ui/sheets/bulletin_dialog.h"
#include "ui/sheets/sheet_printing.h"
#include "ui/widgets/export_bar.h"
#include "ui/widgets/prompter.h"

#include <QPrinter>

namespace xushi::ui {

using namespace domain;

SheetExporter::SheetExporter(Prompter &prompter, ExportBar &bar, QWidget *window)
    : QObject(window), m_prompter(prompter), m_bar(bar), m_window(window)
{
    m_timer.setInterval(0); // the window handles events between two files
    connect(&m_timer, &QTimer::timeout, this, &SheetExporter::writeNext);
    connect(&m_bar, &ExportBar::cancelRequested, this, &SheetExporter::stop);
}

SheetExporter::~SheetExporter() = default;

void SheetExporter::print(const papers::QuarterPapers &papers, const Unit *unit,
                          const std::vector<report::SheetPage> &pages)
{
    QPrinter printer(QPrinter::HighResolution);
    prepareForSheets(printer, papers.title(), pages.front().size);
    if (!m_prompter.askPrinter(m_window, printer))
        return;
    if (!printSheets(printer, pages))
        return m_prompter.tell(m_window, Prompter::Tone::Error,
                               tr("The printer did not take the sheets. Check it and print again."));
    Q_EMIT done(tr("Sent to the printer: %1").arg(papers.title()));
    tellKeeping(papers::keepPrinted(pages, papers, unit));
}

void SheetExporter::writeSheets(const papers::QuarterPapers &papers, const Unit *unit, const report::PageSetup &setup)
{
    const QString name =
        unit ? report::sheetFileName(papers.quarter(), papers.plan(), *unit) : report::sheetFileName(papers.quarter());
    const QStringList filters{tr("PDF files (*.pdf)"), tr("Workbooks (*.xlsx)"), tr("CSV (*.csv)")};
    const auto file = m_prompter.askSaveFile(
        m_window, {tr("Write the sheets"), name, filters.join(QStringLiteral(";;")), QStringLiteral("pdf")});
    if (file)
        tellWritten(papers::writeSheets(*file, papers, unit, setup), *file);
}

void SheetExporter::writeBulletin(const papers::QuarterPapers &papers)
{
    papers::BulletinDraft draft(papers);
    BulletinDialog dialog(draft, m_window);
    if (!m_prompter.run(dialog))
        return;
    if (const auto remembered = papers::rememberBulletin(papers, draft.options()); !remembered)
        m_prompter.tellError(m_window, remembered.error());
    const QStringList filters{tr("Documents (*.odt)"), tr("PDF files (*.pdf)"), tr("Text (*.txt)")};
    const auto file =
        m_prompter.askSaveFile(m_window, {tr("Write the bulletin"), papers::bulletinName(papers.quarter()),
                                          filters.join(QStringLiteral(";;")), QStringLiteral("odt")});
    if (file)
        tellWritten(papers::writeBulletin(*file, papers, draft.options()), *file);
}

void SheetExporter::writeEverything(const papers::QuarterPapers &papers, const report::PageSetup &setup)
{
    if (m_run)
        return;
    const auto folder = m_prompter.askFolder(m_window, tr("A folder for every paper of the quarter"));
    if (!folder)
        return;
    m_folder = *folder;
    m_keeping = {};
    m_run = std::make_unique<papers::PaperRun>(m_folder, papers, setup);
    m_bar.begin(m_folder);
    m_timer.start();
}

void SheetExporter::writeNext()
{
    if (m_run->isOver()) {
        const int total = m_run->total();
        stop();
        Q_EMIT written(tr("Written: %1 files in %2").arg(QString::number(total), m_folder), m_folder);
        tellKeeping(m_keeping);
        return;
    }
    if (const auto written = m_run->writeNext(); !written) {
        stop();
        m_prompter.tellError(m_window, written.error());
    } else {
        m_bar.setPercent(written->number * 100 / written->total);
        if (written->keeping.failure)
            m_keeping = written->keeping; // said once, at the end
    }
}

void SheetExporter::stop()
{
    m_timer.stop();
    m_run.reset();
    m_bar.hide();
}

void SheetExporter::tellWritten(const Result<papers::Keeping> &written, const QString &file)
{
    if (!written)
        return m_prompter.tellError(m_window, written.error());
    Q_EMIT this->written(tr("Written: %1").arg(file), file);
    tellKeeping(*written);
}

void SheetExporter::tellKeeping(const papers::Keeping &keeping)
{
    if (keeping.failure)
        m_prompter.tell(m_window, Prompter::Tone::Error, keeping.warning());
}

} // namespace xushi::ui
