#include "exchange/figure_csv.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/entry/figure_import_dialog.h"
#include "ui/entry/figure_import_file.h"
#include "ui/entry/figure_import_table.h"
#include "ui/shell.h"
#include "ui/style/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/message_banner.h"
#include "ui/window/saved_bar.h"
#include "wording/language.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPushButton>

using namespace xushi;
using namespace xushi::ui;
using support::q;
using Table = models::FigureImportModel;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString write(const Shell &shell, const char *name, const QByteArray &text)
{
    QFile file(shell.file(s(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

FigureImportDialog &openDialog(Shell &shell)
{
    press(shell.window, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = shell.dialog<FigureImportDialog>();
    REQUIRE(dialog);
    QApplication::processEvents();
    return *dialog;
}

FigureImportDialog &openWith(Shell &shell, const QString &file)
{
    shell.window.logTable(file);
    auto *dialog = shell.dialog<FigureImportDialog>();
    REQUIRE(dialog);
    QApplication::processEvents();
    return *dialog;
}

QString cell(const FigureImportDialog &dialog, int row, int column)
{
    return dialog.findChild<FigureImportTable *>()->model()->index(row, column).data().toString();
}

std::size_t rowCount(Shell &shell)
{
    return session::readJournal(*shell.workspace, {}).value().rows.size();
}

void comeBack(Shell &shell)
{
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    shell.window.activateWindow();
    QApplication::processEvents();
}

constexpr auto sound = "indicator,unit,kind,amount,as_of,note\n"
                       "1.3.1,科技局,increment,3,2024/9/20,第三批签约\n"
                       "1.3.1,科技局,increment,4,2024-09-28,\n"
                       "2.1.1,,reading,154,2024-09-30,\n";

} // namespace

TEST_CASE("a table is chosen, previewed line by line, saved as a whole, and undone as a whole")
{
    Shell shell;
    shell.window.showPage(MainWindow::Overview);
    const std::size_t before = rowCount(shell);
    FigureImportDialog &dialog = openDialog(shell);
    CHECK_FALSE(control<QPushButton>(dialog, "save").isEnabled());
    shell.prompter.setNextFile(write(shell, "third.csv", sound));
    control<QPushButton>(dialog, "choose").click();
    CHECK(cell(dialog, 0, Table::Actual) == s("20"));
    CHECK(cell(dialog, 0, Table::After) == s("23")); // on its own day
    CHECK(cell(dialog, 0, Table::Day) == s("2024-09-20"));
    CHECK(cell(dialog, 2, Table::After) == s("154"));
    CHECK(rowCount(shell) == before);
    press(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog.isVisible());
    CHECK(rowCount(shell) == before + 3);
    CHECK(shell.indicator("1.3.1").position.actual == q("27"));
    CHECK(shell.window.findChild<SavedBar *>()->message() == s("Saved together: 3 figures of third.csv"));

    comeBack(shell);
    press(shell.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(shell.indicator("1.3.1").position.actual == q("20"));
    CHECK(shell.indicator("2.1.1").position.actual == q("152"));
    press(shell.window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(shell.indicator("1.3.1").position.actual == q("27"));
}

TEST_CASE("while a line is faulty nothing is saved, and the file is read again after it was corrected")
{
    Shell shell;
    const std::size_t before = rowCount(shell);
    const QString file = write(shell, "f.csv", "indicator,amount\n1.3.1,+3\n1.3.1,3\n9.9.9,+1\n");
    FigureImportDialog &dialog = openWith(shell, file);
    CHECK(dialog.findChild<FigureImportTable *>()->currentIndex().row() == 1); // the first faulty line
    CHECK(cell(dialog, 1, Table::Outcome).contains(s("does not say whether it adds or is the total")));
    CHECK(cell(dialog, 2, Table::Outcome).contains(s("9.9.9")));
    CHECK_FALSE(control<QPushButton>(dialog, "save").isEnabled());
    press(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.isVisible());

    write(shell, "f.csv", "indicator,amount\n1.3.1,+3\n1.3.1,+3\n");
    control<QPushButton>(dialog, "again").click();
    REQUIRE(control<QPushButton>(dialog, "save").isEnabled());
    control<QPushButton>(dialog, "save").click();
    CHECK(rowCount(shell) == before + 2);
}

TEST_CASE("a file that is no table is reported, and the former table stays")
{
    Shell shell;
    FigureImportDialog &dialog = openWith(shell, write(shell, "f.csv", sound));
    shell.prompter.setNextFile(shell.file(s("gone.csv")));
    control<QPushButton>(dialog, "choose").click();
    CHECK(dialog.findChild<MessageBanner *>(QStringLiteral("refusal"))->sentence().contains(s("gone.csv")));
    CHECK(cell(dialog, 0, Table::Id) == s("1.3.1"));

    shell.prompter.setNextFile(write(shell, "letter.csv", "Dear Sir,\nI have no figures.\n"));
    control<QPushButton>(dialog, "choose").click();
    CHECK(cell(dialog, 0, Table::Line) == s("1"));
    CHECK(cell(dialog, 0, Table::Outcome).contains(s("Dear Sir")));
    CHECK_FALSE(control<QPushButton>(dialog, "save").isEnabled());
}

TEST_CASE("a table that is too long for a preview is left to the command line")
{
    Shell shell;
    QByteArray text("indicator,amount\n");
    for (std::size_t i = 0; i <= mostTableLines; ++i)
        text += "1.3.1,+1\n";
    const FigureImportDialog &dialog = openWith(shell, write(shell, "long.csv", text));
    CHECK(dialog.findChild<MessageBanner *>(QStringLiteral("refusal"))->sentence().contains(s("20001")));
    CHECK_FALSE(control<QPushButton>(dialog, "save").isEnabled());
}

TEST_CASE("a template for the unit and the day is saved, filled in and read back")
{
    Shell shell;
    REQUIRE(shell.window.openUnit(s("科技局")));
    control<QPushButton>(shell.window, "fromTable").click();
    auto *dialog = shell.dialog<FigureImportDialog>();
    REQUIRE(dialog);
    CHECK(control<QComboBox>(*dialog, "unit").currentText() == s("工信局(科技局)"));
    control<DayEdit>(*dialog, "day").setDate(QDate(2024, 6, 30));
    const QString file = shell.file(s("template.csv"));
    shell.prompter.setNextFile(file);
    control<QPushButton>(*dialog, "template").click();
    CHECK(shell.prompter.asked().last().endsWith(s("_figures.csv")));
    CHECK(shell.prompter.asked().last().startsWith(s("2024Q2_")));

    QFile made(file);
    REQUIRE(made.open(QIODevice::ReadOnly));
    QByteArray text = made.readAll();
    made.close();
    CHECK(text.startsWith("\xEF\xBB\xBF"));
    CHECK(exchange::readFigures(text, {shell.source.plan(), QDate(2024, 12, 31)}).open.size()
          == 15); // the unit's indicators
    const QByteArray open = "increment,,2024-06-30";
    REQUIRE(text.contains(open));
    text.replace(text.indexOf(open), open.size(), "increment,2,2024/6/30");
    write(shell, "template.csv", text);
    shell.prompter.setNextFile(file);
    control<QPushButton>(*dialog, "choose").click();
    REQUIRE(dialog->findChild<FigureImportTable *>()->model()->rowCount() == 1);
    CHECK(cell(*dialog, 0, Table::Unit) == s("工信局(科技局)"));
    CHECK(control<QPushButton>(*dialog, "save").isEnabled());
}

TEST_CASE("no table is imported into a read-only database")
{
    Shell shell;
    const QString file = write(shell, "f.csv", sound);
    REQUIRE(QFile::setPermissions(shell.workspace->file(), QFileDevice::ReadOwner));
    shell.window.logTable(file);
    CHECK((shell.dialog<FigureImportDialog>() != nullptr) != shell.source.database().isReadOnly());
}

TEST_CASE("the dialog of a table is painted empty, correct and with faults")
{
    using wording::Language;
    const auto paint = [](Language language, theme::Scheme scheme, const QString &suffix) {
        wording::speak(*qApp, language);
        theme::apply(*qApp, scheme);
        Shell shell;
        REQUIRE(shell.window.openUnit(s("科技局")));
        takePicture(shell.window, s("units-table-button") + suffix, {1024, 600});
        shell.window.showPage(MainWindow::Overview);
        models::EntryMemory memory;
        FigureImportDialog dialog(shell.writer, memory, shell.prompter, {}, &shell.window);
        takePicture(dialog, s("figure-table-empty") + suffix, {1100, 680});
        dialog.read(write(shell, "2024Q3_上报.csv", sound));
        takePicture(dialog, s("figure-table") + suffix, {1100, 680});
        dialog.read(write(shell, "2024Q3_有误.csv",
                          "indicator,name,unit,kind,amount,as_of,note\n"
                          "1.1.1,,科技局,increment,1,2024-09-30,首批\n1.3.1,,财政局,increment,4,2024-09-28,\n"
                          "1.3.1,,,increment,4000,,\n2.1.1,高新技术企业,,reading,154,2024-09-30,\n"
                          "3.1.1,,,increment,3,2024-09-30,\n5.4.1,,,increment,一千,2024-09-30,\n"
                          "5.5.1,,,increment,300,2024-13-30,\n9.9,,,reading,3,2024-09-30,\n5.5.2,,,reading,19.2,,\n"));
        takePicture(dialog, s("figure-table-faults") + suffix, {1100, 680});
        takePicture(dialog, s("figure-table-small") + suffix, {880, 520});
        dialog.close();
    };
    paint(Language::English, theme::Scheme::Dark, s("-dark-en"));
    paint(Language::Chinese, theme::Scheme::Light, s("-light"));
    wording::speak(*qApp, Language::English);
}
