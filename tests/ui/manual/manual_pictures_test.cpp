// Takes the pictures of the manual and of the README from the window; scripts/pictures puts them into docs/pictures.
#include "session/entry/void_entry.h"
#include "session/maintenance/backups.h"
#include "support/catch.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/quarter_entry_dialog.h"
#include "ui/manual/manual_page.h"
#include "ui/manual/manual_window.h"
#include "ui/sheets/sheet_view.h"
#include "ui/shell.h"
#include "ui/style/theme.h"
#include "ui/tasks/tasks_page.h"
#include "ui/units/units_page.h"
#include "ui/widgets/heading.h"
#include "ui/window/help_controller.h"
#include "wording/language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <map>

using namespace xushi;
using namespace xushi::ui;
using wording::Language;

namespace {

constexpr QSize pageSize(1000, 640);

/// The same picture with its 256 most frequent colours: a third of the size, without a visible difference.
QImage inFewColours(const QImage &picture)
{
    constexpr QRgb coarse = 0xfff8f8f8; // colours closer than this count as one
    constexpr std::size_t mostColours = 256;
    std::map<QRgb, std::pair<int, QRgb>> uses; // how often, and the colour that came first
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb colour = picture.pixel(x, y) | 0xff000000;
            ++uses.try_emplace(colour & coarse, 0, colour).first->second.first;
        }
    std::vector<std::pair<int, QRgb>> ordered;
    for (const auto &[key, use] : uses)
        ordered.push_back(use);
    std::sort(ordered.rbegin(), ordered.rend());
    ordered.resize(std::min(ordered.size(), mostColours));
    QList<QRgb> table;
    for (const auto &[count, colour] : ordered)
        table += colour;
    return picture.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither | Qt::AvoidDither);
}

void keep(const QPixmap &picture, const QString &name)
{
    const QString file = QStringLiteral(XUSHI_SCREENS_DIR) + QStringLiteral("/docs/") + name + QStringLiteral(".png");
    QDir().mkpath(QFileInfo(file).path());
    CHECK(inFewColours(picture.toImage().convertToFormat(QImage::Format_RGB32)).save(file, "PNG", 0));
    CHECK(QFileInfo(file).size() < 120'000); // all of them become part of the program
}

void takeWidget(QWidget &widget, const QString &name, QSize size = {})
{
    if (size.isValid())
        widget.resize(size);
    widget.show();
    widget.activateWindow();
    settle();
    keep(widget.grab(), name);
}

void takePages(Shell &shell, const QString &folder)
{
    const auto take = [&](MainWindow::Page page, const char *name) {
        shell.window.showPage(page);
        settle();
        takeWidget(shell.window, folder + QString::fromLatin1(name), pageSize);
    };
    take(MainWindow::Overview, "overview");
    REQUIRE(shell.window.openUnit(QStringLiteral("gongxin")));
    shell.pages().units().chooseIndicator(QStringLiteral("1.3.1"));
    take(MainWindow::Units, "units");
    shell.pages().tasks().show(QStringLiteral("2.1.1"));
    take(MainWindow::Tasks, "tasks");
    take(MainWindow::Journal, "journal");
    take(MainWindow::Sheets, "sheets");
    shell.window.showPage(MainWindow::Backups);
    settle();
    auto &page = *shell.pages().currentWidget();
    page.findChild<Heading *>()->setNote({}); // hides this test's file
    takeWidget(shell.window, folder + QStringLiteral("backups"), QSize(1000, 520));
}

void takeDialogs(Shell &shell, const QString &folder)
{
    models::EntryMemory memory;
    LogDialog log(shell.writer, memory, QStringLiteral("1.3.1"), QStringLiteral("gongxin"), LogDialog::Start::Figure,
                  &shell.window);
    control<QLineEdit>(log, "amount").setText(QStringLiteral("7"));
    takeWidget(log, folder + QStringLiteral("log"));
    QuarterEntryDialog grid(shell.writer, memory, shell.prompter, QStringLiteral("gongxin"), models::GridOf::Figures,
                            &shell.window);
    grid.show();
    settle();
    auto &figures = *grid.findChild<QAbstractItemView *>()->model();
    const auto fill = [&](int row, const char *figure) {
        figures.setData(figures.index(row, models::QuarterEntryModel::Figure), QString::fromLatin1(figure));
    };
    fill(1, "5");
    fill(3, "7");
    fill(4, "154");
    fill(10, "51");
    takeWidget(grid, folder + QStringLiteral("quarter"), QSize(960, 620));
}

/// Makes a journal in which a figure was mistyped, voided and entered again.
void makeMistake(session::Workspace &workspace)
{
    const auto wrong = session::logFigure(workspace, {{},
                                                      QStringLiteral("5.4.1"),
                                                      domain::RowKind::Increment,
                                                      domain::Quantity::parse(u"87020").value(),
                                                      QDate(2024, 9, 30),
                                                      {},
                                                      QStringLiteral("三季度报表")});
    REQUIRE(wrong);
    REQUIRE(session::voidRow(workspace, wrong->row.id.toString(), QStringLiteral("单位填错,应为万元")));
}

/// Makes as many backups as a database has after some days.
void makeBackups(session::Workspace &workspace)
{
    const auto taken = session::backUp(workspace);
    REQUIRE(taken);
    for (int days = 0; days < 6; ++days) {
        const QDateTime time(QDate(2024, 9, 30).addDays(-days), QTime(8, 30 + days, 7 * days));
        const QString name = session::fileNameOf(workspace.file(), {time, session::BackupKind::Daily});
        CHECK(QFile::copy(taken->file, QFileInfo(taken->file).dir().filePath(name)));
    }
}

void takeAll(Language language, const QString &folder)
{
    wording::speak(*qApp, language);
    theme::apply(*qApp, theme::Scheme::Light);
    Shell shell;
    makeMistake(*shell.workspace);
    makeBackups(*shell.workspace);
    shell.source.refresh();
    takePages(shell, folder);
    takeDialogs(shell, folder);
    REQUIRE(shell.window.openAsLiaison(QStringLiteral("kaifaqu")));
    shell.window.showPage(MainWindow::Units);
    takeWidget(shell.window, folder + QStringLiteral("liaison"), pageSize);
}

} // namespace

TEST_CASE("the pictures of the manual and the README are taken", "[.screens]")
{
    takeAll(Language::Chinese, QStringLiteral("zh/"));
    takeAll(Language::English, QStringLiteral("en/"));
    Shell shell; // still in English
    REQUIRE(shell.window.openUnit(QStringLiteral("gongxin")));
    shell.pages().units().chooseIndicator(QStringLiteral("1.3.1"));
    takeWidget(shell.window, QStringLiteral("dashboard"), QSize(1440, 880));
}

TEST_CASE("pictures are taken of the manual's window, in both languages and palettes", "[.screens]")
{
    for (const auto scheme : {theme::Scheme::Dark, theme::Scheme::Light})
        for (const auto language : {Language::English, Language::Chinese}) {
            wording::speak(*qApp, language);
            theme::apply(*qApp, scheme);
            Shell shell;
            const QString suffix = (scheme == theme::Scheme::Dark ? QStringLiteral("-dark") : QStringLiteral("-light"))
                                   + (language == Language::English ? QStringLiteral("-en") : QString());
            control<QPushButton>(shell.window, "help").click();
            takePicture(*QApplication::activePopupWidget(), QStringLiteral("popup-help") + suffix);
            QApplication::activePopupWidget()->close();
            auto &desk = *shell.window.findChild<HelpController *>();
            for (const char *section : {"", "overview", "log", "status-lagging", "ranking", "keys", "q-red"}) {
                desk.open(QString::fromLatin1(section));
                takePicture(*desk.manual(), QStringLiteral("manual-") + QString::fromLatin1(section) + suffix,
                            {1040, 760});
            }
            control<QLineEdit>(*desk.manual(), "manualSearch").setText(QStringLiteral("1.3.1"));
            takePicture(*desk.manual(), QStringLiteral("manual-found") + suffix, {720, 560});
        }
    wording::speak(*qApp, Language::English);
}
