#include "papers/bulletin_memory_file.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "support/plan_maker.h"
#include "ui/sheets/bulletin_dialog.h"
#include "ui/sheets/page_setup_dialog.h"
#include "ui/sheets/sheet_view.h"
#include "ui/sheets/sheets_page.h"
#include "ui/shell.h"
#include "ui/units/units_page.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/export_bar.h"
#include "ui/window/saved_bar.h"
#include "wording/language.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>

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
    return shell.pages().sheets();
}

SheetView &viewOf(SheetsPage &page)
{
    return *page.findChild<SheetView *>();
}

} // namespace

TEST_CASE("the sheets show the quarter of the as-of day, for all units or for one")
{
    Shell shell;
    SheetsPage &page = openSheets(shell);
    const std::size_t all = viewOf(page).pages()->size();
    CHECK(all >= shell.source.plan().units.size());
    page.showUnit(s("kexie"));
    CHECK(viewOf(page).pages()->size() < all);
    CHECK(viewOf(page).pages()->front().unitLine.contains(s("科协")));
    shell.source.setAsOf(day("2024-02-15"));
    CHECK(page.currentUnit() == s("kexie"));

    Q_EMIT shell.pages().units().sheetRequested(s("gongxin"));
    CHECK(page.currentUnit() == s("gongxin"));
    CHECK(shell.window.currentPage() == MainWindow::Sheets);
}

TEST_CASE("a PDF is written to the chosen file and contains the shown pages")
{
    Shell shell;
    SheetsPage &page = openSheets(shell);
    page.showUnit(s("gongxin"));
    page.exportSheets(); // no answer: the user cancels
    CHECK(shell.prompter.asked() == QStringList{s("2024Q3_工信局(科技局).pdf")});

    const QString file = shell.file(s("sheet.pdf"));
    shell.prompter.setNextFile(file);
    page.exportSheets();
    const QString text = textOf(file);
    CHECK(text.contains(s("新增产学研合作项目")));
    CHECK(text.contains(s("57.1%")));
    CHECK(shell.window.findChild<SavedBar *>()->message() == s("Written: ") + file);

    shell.prompter.setNextFile(shell.file(s("nowhere/sheet.pdf")));
    page.exportSheets();
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
        printer.setFromTo(4, 4);
        printer.setPrintRange(QPrinter::PageRange);
    });
    press(shell.window, Qt::Key_P, Qt::ControlModifier);
    const QString text = textOf(file);
    // The second unit's sheet begins there, after the two pages of the cover and the first sheet.
    CHECK(text.contains(s("新增产学研合作项目")));
    CHECK(text.contains(s("—4—")));
    CHECK_FALSE(text.contains(s("—1—")));
}

TEST_CASE("pages are made only when they are shown")
{
    Shell shell;
    const SheetsPage &page = shell.pages().sheets();
    CHECK(page.findChild<SheetView *>()->pages()->empty());
}

TEST_CASE("zoom changes in steps, or fits the width")
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

TEST_CASE("the page setup can be changed, changes the pages, and is kept for the next start")
{
    Shell shell;
    SheetsPage &page = openSheets(shell);
    QTimer::singleShot(0, &page, [&] {
        auto *dialog = page.findChild<PageSetupDialog *>();
        REQUIRE(dialog);
        auto &orientation = control<QComboBox>(*dialog, "orientation");
        orientation.setCurrentIndex(orientation.findData(false));
        control<QSpinBox>(*dialog, "top").setValue(30);
        auto &columns = control<QListWidget>(*dialog, "columns");
        columns.item(9)->setCheckState(Qt::Unchecked); // the progress
        columns.setCurrentRow(8);
        control<QPushButton>(*dialog, "up").click(); // the unit before the status
        press(*dialog, Qt::Key_Return);
    });
    control<QPushButton>(page, "pageSetup").click();
    CHECK(page.pageSetup().margins.top == 30);
    CHECK(page.pageSetup().columns.size() == 11);
    CHECK(page.pageSetup().columns[7] == report::Column::Unit);
    const QSizeF size = viewOf(page).pages()->front().size;
    CHECK(size.height() > size.width());
    shell.window.close();

    models::ViewSource source(support::databaseBeside(*shell.workspace));
    MainWindow again(source, shell.prompter, shell.settings);
    CHECK(again.findChild<PageStack *>()->sheets().pageSetup() == page.pageSetup());
}

TEST_CASE("a past quarter is shown as it was known then, and the foot says so")
{
    Shell shell(day("2024-10-20"));
    shell.source.setAsOf(day("2024-09-30"));
    SheetsPage &page = openSheets(shell);
    page.showUnit(s("gongxin"));
    const auto foot = [&] {
        for (const auto &run : viewOf(page).pages()->front().runs)
            if (run.text.startsWith(s("Journal digest")))
                return run.text;
        return QString();
    };
    CHECK(foot().contains(s("as known when printed")));
    auto &known = control<QComboBox>(page, "known");
    known.setCurrentIndex(1);
    Q_EMIT known.activated(1);
    CHECK(foot().contains(s("as known at 2024-09-30 23:59:59")));
    known.setCurrentIndex(2);
    Q_EMIT known.activated(2);
    auto &day = control<DayEdit>(page, "knownDay");
    CHECK(day.isVisible());
    day.setDate(QDate(2024, 10, 1));
    CHECK(foot().contains(s("as known at 2024-10-01 23:59:59")));
    for (const QDate none : {QDate(), QDate(2024, 10, 21)}) { // nothing is known of no day or of tomorrow
        day.setDate(none);
        CHECK(viewOf(page).pages()->empty());
        page.showUnit(s("kexie"));
        CHECK(viewOf(page).pages()->empty());
        for (const auto *button : page.findChildren<QPushButton *>())
            CHECK_FALSE((button->accessibleName() == s("Print the sheets") && button->isEnabled()));
    }
    day.setDate(QDate(2024, 10, 20));
    CHECK_FALSE(viewOf(page).pages()->empty());
}

TEST_CASE("the bulletin is drafted by its rules and written")
{
    Shell shell;
    SheetsPage &page = openSheets(shell);
    const QString file = shell.file(s("b.txt"));
    shell.prompter.setNextFile(file);
    QTimer::singleShot(0, &page, [&] {
        auto *dialog = page.findChild<BulletinDialog *>();
        REQUIRE(dialog);
        auto &draft = control<QPlainTextEdit>(*dialog, "draft");
        CHECK(draft.toPlainText().contains(s("At most 3 of each")));
        control<QSpinBox>(*dialog, "most").setValue(1);
        CHECK(draft.toPlainText().contains(s("At most 1 of each")));
        control<QLineEdit>(*dialog, "number").setText(s("7"));
        CHECK(draft.toPlainText().contains(s("(No. 7)")));
        control<QCheckBox>(*dialog, "part-number").setChecked(false);
        CHECK_FALSE(draft.toPlainText().contains(s("(No. 7)")));
        control<QCheckBox>(*dialog, "draft-names").setChecked(false);
        CHECK_FALSE(draft.toPlainText().contains(s("At most 1 of each")));
        control<QPushButton>(*dialog, "save").click();
    });
    page.findChild<QAction *>(s("bulletin"))->trigger();
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written.readAll()).contains(s("2. ")));
    const auto papers =
        papers::QuarterPapers::read(*shell.workspace, {}, domain::Quarter::of(QDate(2024, 9, 30)), session::knownNow);
    REQUIRE(papers);
    const report::BulletinOptions kept = papers::rememberedBulletin(*papers);
    CHECK(kept.number == s("7"));
    CHECK(kept.leftOut == std::set{report::BulletinPart::Number});
}

TEST_CASE("a name is struck from the bulletin only with a reason, which is remembered")
{
    Shell shell;
    SheetsPage &page = openSheets(shell);
    const auto papers =
        papers::QuarterPapers::read(*shell.workspace, {}, domain::Quarter::of(QDate(2024, 9, 30)), session::knownNow);
    REQUIRE(papers);
    papers::BulletinDraft draft(*papers);
    BulletinDialog dialog(draft, &page);
    const auto names = draft.names();
    REQUIRE_FALSE(names.empty());
    const QByteArray unit = names.front().unit.toUtf8();
    auto &save = control<QPushButton>(dialog, "save");
    auto &reason = control<QLineEdit>(dialog, ("reason-" + unit).constData());
    CHECK_FALSE(reason.isEnabled());
    control<QCheckBox>(dialog, ("strike-" + unit).constData()).setChecked(true);
    CHECK_FALSE(save.isEnabled());
    reason.setText(QStringLiteral("受灾停工"));
    CHECK(save.isEnabled());
    CHECK(control<QPlainTextEdit>(dialog, "draft").toPlainText().contains(QStringLiteral("受灾停工")));
    REQUIRE(papers::rememberBulletin(*papers, draft.options()));
    papers::BulletinDraft again(*papers);
    CHECK(again.names().front().isStruck);
    CHECK(again.names().front().reason == QStringLiteral("受灾停工"));
    again.strike(names.front().unit, false);
    CHECK_FALSE(again.names().front().isStruck);
}

TEST_CASE(
    "every paper of the quarter is written into a folder while the window stays responsive, and this can be cancelled")
{
    Shell shell;
    SheetsPage &page = openSheets(shell);
    const QString folder = shell.file(s("papers"));
    QDir().mkdir(folder);
    QSignalSpy done(&page, &SheetsPage::written);
    shell.prompter.setNextFile(folder);
    page.findChild<QAction *>(s("everything"))->trigger();
    REQUIRE(done.wait(60'000));
    CHECK(done.front().back().toString() == folder); // it can be opened
    CHECK(QDir(folder).entryList(QDir::Files).size() == 18);

    const QString partly = shell.file(s("partly"));
    QDir().mkdir(partly);
    shell.prompter.setNextFile(partly);
    page.findChild<QAction *>(s("everything"))->trigger();
    QApplication::processEvents();
    page.findChild<ExportBar *>()->findChild<QPushButton *>()->click();
    QApplication::processEvents();
    CHECK(QDir(partly).entryList(QDir::Files).size() < 18);
    CHECK(done.size() == 1);
}

TEST_CASE("a liaison writes the unit's sheet, but not the bulletin")
{
    Shell shell;
    REQUIRE(shell.window.openAsLiaison(s("kexie")));
    SheetsPage &page = openSheets(shell);
    CHECK_FALSE(page.findChild<QAction *>(s("bulletin"))->isVisible());
    CHECK_FALSE(page.findChild<QAction *>(s("everything"))->isVisible());
    CHECK(page.findChild<QAction *>(s("sheets"))->isVisible());
}

TEST_CASE("pictures are taken of the paper dialogs", "[.screens]")
{
    Shell shell;
    SheetsPage &page = openSheets(shell);
    for (const auto language : {wording::Language::English, wording::Language::Chinese}) {
        wording::speak(*qApp, language);
        const QString suffix = language == wording::Language::English ? s("-en") : QString();
        PageSetupDialog setup({}, &page);
        takePicture(setup, s("page-setup") + suffix);
        const auto papers = papers::QuarterPapers::read(*shell.workspace, {}, domain::Quarter::of(QDate(2024, 9, 30)),
                                                        session::knownNow);
        REQUIRE(papers);
        papers::BulletinDraft draft(*papers);
        BulletinDialog bulletin(draft, &page);
        takePicture(bulletin, s("bulletin") + suffix);
    }
    wording::speak(*qApp, wording::Language::English);
}
