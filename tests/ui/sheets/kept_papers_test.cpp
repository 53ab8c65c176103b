#include "support/catch.h"
#include "ui/sheets/kept_papers_dialog.h"
#include "ui/sheets/sheets_page.h"
#include "ui/shell.h"
#include "ui/style/theme.h"
#include "ui/tables/table_view.h"
#include "ui/window/saved_bar.h"
#include "wording/language.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>
#include <QUrl>

using namespace xushi;
using namespace xushi::ui;
using models::KeptPaperModel;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

SheetsPage &sheetsOf(Shell &shell)
{
    shell.window.showPage(MainWindow::Sheets);
    QApplication::processEvents();
    return shell.pages().sheets();
}

papers::KeptPapers keptOf(const Shell &shell)
{
    return papers::KeptPapers(shell.workspace->file());
}

void exportTo(Shell &shell, const QString &file)
{
    shell.prompter.setNextFile(file);
    sheetsOf(shell).exportSheets();
}

/// Opens the list by its button, lets `work` use it, and closes it.
void inList(Shell &shell, const std::function<void(KeptPapersDialog &)> &work)
{
    SheetsPage &page = sheetsOf(shell);
    bool isOpened = false;
    QTimer::singleShot(0, &page, [&] {
        auto *dialog = page.findChild<KeptPapersDialog *>();
        isOpened = dialog != nullptr;
        if (!dialog)
            return;
        work(*dialog);
        dialog->close();
    });
    control<QPushButton>(page, "kept").click();
    CHECK(isOpened);
}

QString cell(const KeptPapersDialog &dialog, int row, int column)
{
    return control<TableView>(dialog, "papers").model()->index(row, column).data().toString();
}

/// Takes the files that the program asks the desktop to open.
class Desktop {
public:
    Desktop() { QDesktopServices::setUrlHandler(s("file"), &m_browser, "setSource"); }
    ~Desktop() { QDesktopServices::unsetUrlHandler(s("file")); }
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;

    /// The last one.
    [[nodiscard]] QString opened() const { return m_browser.source().toLocalFile(); }

private:
    QTextBrowser m_browser;
};

} // namespace

TEST_CASE("an exported PDF is listed, opened by Return and written once more byte for byte")
{
    Shell shell;
    sheetsOf(shell).showUnit(s("gongxin"));
    const QString file = shell.file(s("sheet.pdf"));
    exportTo(shell, file);
    REQUIRE(keptOf(shell).list().size() == 1);
    const Desktop desktop;
    inList(shell, [&](KeptPapersDialog &dialog) {
        CHECK(cell(dialog, 0, KeptPaperModel::Unit) == s("工信局(科技局)"));
        CHECK(cell(dialog, 0, KeptPaperModel::Kind) == s("Sheets"));
        press(dialog, Qt::Key_Return);
        CHECK(desktop.opened() == keptOf(shell).list().front().file);
        shell.prompter.setNextFile(shell.file(s("copy.pdf")));
        control<QPushButton>(dialog, "save").click();
    });
    CHECK(contentsOf(shell.file(s("copy.pdf"))) == contentsOf(file));
    CHECK(shell.window.findChild<SavedBar *>()->message() == s("Written: ") + shell.file(s("copy.pdf")));
    CHECK(shell.prompter.told().isEmpty());
}

TEST_CASE("what is printed is kept whole, as the PDF of the same pages")
{
    Shell shell;
    SheetsPage &page = sheetsOf(shell);
    shell.prompter.setNextPrinter([&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(shell.file(s("printed.pdf")));
        printer.setFromTo(1, 1);
        printer.setPrintRange(QPrinter::PageRange);
    });
    page.print();
    const auto kept = keptOf(shell).list();
    REQUIRE(kept.size() == 1);
    exportTo(shell, shell.file(s("all.pdf")));
    CHECK(keptOf(shell).list().size() == 1); // the same bytes
    CHECK(contentsOf(kept.front().file) == contentsOf(shell.file(s("all.pdf"))));
    page.print(); // cancelled
    CHECK(keptOf(shell).list().size() == 1);
}

TEST_CASE("a liaison sees the papers of her own unit")
{
    Shell shell;
    SheetsPage &page = sheetsOf(shell);
    for (const char *unit : {"", "gongxin", "kexie"}) {
        page.showUnit(s(unit));
        exportTo(shell, shell.file(s("sheet.pdf")));
    }
    inList(shell,
           [](KeptPapersDialog &dialog) { CHECK(control<TableView>(dialog, "papers").model()->rowCount() == 3); });
    REQUIRE(shell.window.openAsLiaison(s("kexie")));
    inList(shell, [](KeptPapersDialog &dialog) {
        REQUIRE(control<TableView>(dialog, "papers").model()->rowCount() == 1);
        CHECK(cell(dialog, 0, KeptPaperModel::Unit) == s("科协"));
    });
}

TEST_CASE("before anything was printed the list says so, and nothing can be opened")
{
    Shell shell;
    inList(shell, [](KeptPapersDialog &dialog) {
        CHECK_FALSE(control<TableView>(dialog, "papers").isVisible());
        CHECK_FALSE(control<QPushButton>(dialog, "open").isEnabled());
        CHECK_FALSE(control<QPushButton>(dialog, "save").isEnabled());
    });
}

TEST_CASE("where no copy can be kept, the paper is written or printed, and the user is told")
{
    Shell shell;
    QFile taken(keptOf(shell).folder()); // a file in the folder's place
    REQUIRE(taken.open(QIODevice::WriteOnly));
    const QString file = shell.file(s("sheet.pdf"));
    exportTo(shell, file);
    CHECK(contentsOf(file).startsWith("%PDF"));
    REQUIRE(shell.prompter.told().size() == 1);
    CHECK(shell.prompter.told().front().contains(s("No copy was kept")));
    shell.prompter.setNextPrinter([&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(shell.file(s("printed.pdf")));
    });
    shell.pages().sheets().print();
    CHECK(QFile::exists(shell.file(s("printed.pdf"))));
    CHECK(shell.prompter.told().size() == 2);
}

TEST_CASE("a kept paper that was changed is neither opened nor copied")
{
    Shell shell;
    exportTo(shell, shell.file(s("sheet.pdf")));
    QFile kept(keptOf(shell).list().front().file);
    REQUIRE(kept.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(kept.open(QIODevice::Append));
    kept.write("% a word more");
    kept.close();
    const Desktop desktop;
    inList(shell, [&](KeptPapersDialog &dialog) {
        control<QPushButton>(dialog, "open").click();
        shell.prompter.setNextFile(shell.file(s("copy.pdf")));
        control<QPushButton>(dialog, "save").click();
    });
    CHECK(desktop.opened().isEmpty());
    CHECK_FALSE(QFile::exists(shell.file(s("copy.pdf"))));
    CHECK(shell.prompter.told().size() == 2);
}

TEST_CASE("pictures are taken of the list of kept papers, in both languages and palettes", "[.screens]")
{
    using theme::Scheme;
    for (const auto scheme : {Scheme::Dark, Scheme::Light})
        for (const auto language : {wording::Language::English, wording::Language::Chinese}) {
            wording::speak(*qApp, language);
            theme::apply(*qApp, scheme);
            Shell shell;
            const QString suffix =
                s(scheme == Scheme::Dark ? "-dark" : "-light") + s(language == wording::Language::English ? "-en" : "");
            KeptPapersDialog empty(keptOf(shell), {}, shell.prompter, &shell.window);
            takePicture(empty, s("kept-papers-none") + suffix);
            empty.close();
            for (const char *unit : {"", "gongxin", "kexie", "zuzhibu"}) {
                sheetsOf(shell).showUnit(s(unit));
                exportTo(shell, shell.file(s("sheet.pdf")));
            }
            papers::KeptPaper bulletin = keptOf(shell).list().front();
            bulletin.kind = papers::PaperKind::Bulletin;
            REQUIRE(keptOf(shell).keep("%PDF", bulletin));
            KeptPapersDialog list(keptOf(shell), {}, shell.prompter, &shell.window);
            takePicture(list, s("kept-papers") + suffix);
            list.close();
            takePicture(shell.window, s("kept-papers-page") + suffix, {1280, 800});
        }
    wording::speak(*qApp, wording::Language::English);
}
