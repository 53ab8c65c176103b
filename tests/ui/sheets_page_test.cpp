#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/saved_bar.h"
#include "ui/sheet_view.h"
#include "ui/sheets_page.h"
#include "ui/shell.h"
#include "ui/units_page.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QPrinter>
#include <QProcess>

using namespace xushi;
using namespace xushi::ui;
using support::day;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The text of a PDF file, without blanks and line ends.
QString textOf(const QString &file)
{
    QProcess process;
    process.start(s("pdftotext"), {s("-raw"), s("-enc"), s("UTF-8"), file, s("-")});
    REQUIRE(process.waitForFinished());
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

SheetsPage &openSheets(Shell &shell)
{
    shell.window.showPage(MainWindow::Sheets);
    QApplication::processEvents();
    return *shell.window.findChild<SheetsPage *>();
}

SheetView &viewOf(SheetsPage &page)
{
    return *page.findChild<SheetView *>();
}

} // namespace

TEST_CASE("the sheets show the quarter of the as-of day, of all units or of one")
{
    Shell shell;
    SheetsPage &page = openSheets(shell);
    const std::size_t all = viewOf(page).pages().size();
    CHECK(all >= shell.source.plan().units.size());
    page.showUnit(s("kexie"));
    CHECK(viewOf(page).pages().size() < all);
    CHECK(viewOf(page).pages().front().unitLine.contains(s("科协")));
    shell.source.setAsOf(day("2024-02-15"));
    CHECK(page.currentUnit() == s("kexie"));

    Q_EMIT shell.window.findChild<UnitsPage *>()->sheetRequested(s("gongxin"));
    CHECK(page.currentUnit() == s("gongxin"));
    CHECK(shell.window.currentPage() == MainWindow::Sheets);
}

TEST_CASE("a PDF is written where the user says, and holds what is shown")
{
    Shell shell;
    SheetsPage &page = openSheets(shell);
    page.showUnit(s("gongxin"));
    page.writePdf(); // no answer: the user turns back
    CHECK(shell.prompter.asked() == QStringList{s("2024Q3_工信局(科技局).pdf")});

    const QString file = shell.file(s("sheet.pdf"));
    shell.prompter.setNextFile(file);
    page.writePdf();
    const QString text = textOf(file);
    CHECK(text.contains(s("新增产学研合作项目")));
    CHECK(text.contains(s("57.1%")));
    CHECK(shell.window.findChild<SavedBar *>()->message() == s("Written: ") + file);

    shell.prompter.setNextFile(shell.file(s("nowhere/sheet.pdf")));
    page.writePdf();
    CHECK(shell.prompter.told().size() == 1);
}

TEST_CASE("the sheets are printed as they are shown, all pages or some")
{
    Shell shell;
    openSheets(shell);
    const QString file = shell.file(s("printed.pdf"));
    shell.prompter.setNextPrinter([&](QPrinter &printer) {
        CHECK(printer.pageLayout().orientation() == QPageLayout::Landscape);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printer.setFromTo(3, 3);
        printer.setPrintRange(QPrinter::PageRange);
    });
    press(shell.window, Qt::Key_P, Qt::ControlModifier);
    const QString text = textOf(file);
    CHECK(text.contains(s("新增产学研合作项目"))); // the second unit's sheet begins there, after the cover and the first
    CHECK_FALSE(text.contains(s("Page1of")));
}

TEST_CASE("pages are made only when they are looked at")
{
    Shell shell;
    const SheetsPage &page = *shell.window.findChild<SheetsPage *>();
    CHECK(page.findChild<SheetView *>()->pages().empty());
}

TEST_CASE("zoom goes by steps, or fits the width")
{
    Shell shell;
    SheetView &view = viewOf(openSheets(shell));
    CHECK_FALSE(view.zoom());
    view.setZoom(1.0);
    view.zoomIn();
    CHECK(view.shownZoom() == Approx(1.25));
    view.zoomOut();
    view.zoomOut();
    CHECK(view.shownZoom() == Approx(0.75));
    CHECK(control<QComboBox>(shell.window, "zoom").currentText() == s("75%"));
    view.goToPage(3);
    CHECK(view.currentPage() == 3);
    view.setZoom(std::nullopt);
    CHECK(view.currentPage() == 3);
    CHECK(control<QComboBox>(shell.window, "zoom").currentIndex() == 0);
}
