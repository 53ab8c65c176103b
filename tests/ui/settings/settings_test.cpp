#include "models/setup/first_start.h"
#include "report/text/fonts.h"
#include "session/entry/figure_entry.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "support/plan_maker.h"
#include "ui/backups/backups_page.h"
#include "ui/settings/first_start_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/sheets/sheets_page.h"
#include "ui/shell.h"
#include "ui/window/side_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace xushi;
using namespace xushi::ui;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

SettingsDialog &openSettings(Shell &shell)
{
    press(shell.window, Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = shell.dialog<SettingsDialog>();
    REQUIRE(dialog);
    return *dialog;
}

domain::Result<domain::Plan> readSample(const QString &file)
{
    if (file.isEmpty())
        return domain::Plan(support::aPlan().with(support::anIndicator("1.1.1")));
    return domain::failure(domain::ErrorCode::FaultyPlan, {file, QStringLiteral("it is empty")});
}

} // namespace

TEST_CASE("Return answers all questions of the first start")
{
    const QTemporaryDir folder;
    models::FirstStart form({}, folder.filePath(s("xushi.db")), false, readSample);
    ScriptedPrompter prompter;
    FirstStartDialog dialog(form, prompter);
    dialog.show();
    dialog.activateWindow();
    QApplication::processEvents();
    press(dialog, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.preferences().unit == QString());
}

TEST_CASE("The first start accepts a liaison's unit and another folder, and refuses a faulty plan")
{
    const QTemporaryDir folder;
    models::FirstStart form({}, folder.filePath(s("xushi.db")), false, readSample);
    ScriptedPrompter prompter;
    FirstStartDialog dialog(form, prompter);
    dialog.show();
    control<QLineEdit>(dialog, "name").setText(s("李娜"));
    control<QRadioButton>(dialog, "liaison").click();
    auto &unit = control<QComboBox>(dialog, "unit");
    CHECK(unit.isEnabled());
    CHECK(unit.count() == static_cast<int>(form.plan()->units.size()));
    prompter.setNextFile(folder.filePath(s("town")));
    control<QPushButton>(dialog, "choosePlace").click();
    CHECK(control<QLineEdit>(dialog, "place").text() == folder.filePath(s("town/xushi.db")));

    prompter.setNextFile(s("plan.json"));
    control<QRadioButton>(dialog, "fromFile").click();
    CHECK_FALSE(control<QPushButton>(dialog, "start").isEnabled());
    control<QRadioButton>(dialog, "builtIn").click();
    CHECK(control<QPushButton>(dialog, "start").isEnabled());
    CHECK(dialog.preferences().userSettings.author == s("李娜"));
    CHECK(dialog.preferences().unit == unit.currentData().toString());
    CHECK(dialog.preferences().userSettings.database == folder.filePath(s("town/xushi.db")));
}

TEST_CASE("A new name is stored with the next row, and earlier rows keep theirs")
{
    Shell shell;
    SettingsDialog &dialog = openSettings(shell);
    control<QLineEdit>(dialog, "name").setText(s("李娜"));
    control<QPushButton>(dialog, "apply").click();
    CHECK(shell.source.database().author() == s("李娜"));
    session::FigureEntry entry;
    entry.indicator = s("1.3.1");
    entry.amount = domain::Quantity::whole(2);
    entry.asOf = QDate(2024, 9, 30);
    const auto written = shell.source.database().waitFor(
        [entry](session::Workspace &workspace) { return session::logFigure(workspace, entry); });
    REQUIRE(written);
    CHECK(written->row.author == s("李娜"));
    CHECK(models::readPreferences(shell.settings).userSettings.author == s("李娜"));
}

TEST_CASE("The user is kept, and can be changed back in the side bar")
{
    Shell shell;
    {
        SettingsDialog &dialog = openSettings(shell);
        control<QRadioButton>(dialog, "liaison").click();
        auto &unit = control<QComboBox>(dialog, "unit");
        unit.setCurrentIndex(unit.findData(s("kexie")));
        press(dialog, Qt::Key_Return);
    }
    CHECK(shell.source.unit() == s("kexie"));
    CHECK(control<QPushButton>(shell.window, "user").text() == s("科协"));
    shell.window.close();

    models::ViewSource source(support::databaseBeside(*shell.workspace));
    MainWindow again(source, shell.prompter, shell.settings);
    again.show();
    CHECK(again.preferences().unit == s("kexie"));
    CHECK(again.currentPage() == MainWindow::Units);
    CHECK_FALSE(control(again, "unitFilter").isVisible());
    control<QPushButton>(again, "user").click();
    auto *change = again.findChild<SettingsDialog *>();
    REQUIRE(change);
    control<QRadioButton>(*change, "office").click();
    press(*change, Qt::Key_Return);
    CHECK(source.unit().isEmpty());
    CHECK(control(again, "unitFilter").isVisible());
}

TEST_CASE("Settings neither change nor store the command line's values until the user changes them")
{
    Shell shell;
    shell.source.database().setAuthor(s("李四")); // as with --author
    REQUIRE(shell.window.openAsLiaison(s("kexie")));
    const auto preferencesBefore = shell.window.preferences();
    openSettings(shell).accept();
    CHECK(shell.window.liaison() == s("kexie"));
    CHECK(shell.window.preferences().unit == preferencesBefore.unit);
    CHECK(shell.source.database().author() == s("李四"));

    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    SettingsDialog &again = openSettings(shell);
    control<QRadioButton>(again, "office").click();
    again.accept();
    CHECK(shell.window.liaison().isEmpty());
}

TEST_CASE("A unit that this plan does not have stays the liaison's, whatever else is set")
{
    Shell shell;
    models::Preferences elsewhere = shell.window.preferences();
    elsewhere.unit = s("of-another-plan");
    SettingsDialog dialog(shell.source, {elsewhere, {}}, shell.prompter, nullptr);
    dialog.show();
    CHECK(dialog.settings().preferences.unit == s("of-another-plan"));
}

TEST_CASE("Backups go to the folder that is set, and an unusable folder is refused")
{
    Shell shell;
    const QTemporaryDir disk;
    SettingsDialog &dialog = openSettings(shell);
    shell.prompter.setNextFile(disk.filePath(s("none")));
    control<QPushButton>(dialog, "chooseBackups").click();
    CHECK(control<QLineEdit>(dialog, "backups").text() == shell.file(s("xushi-backups")));
    shell.prompter.setNextFile(disk.path());
    control<QPushButton>(dialog, "chooseBackups").click();
    CHECK(control<QLineEdit>(dialog, "backups").text() == disk.path());
    control<QPushButton>(dialog, "apply").click();
    shell.window.showPage(MainWindow::Backups);
    QSignalSpy taken(&shell.pages().backups(), &BackupsPage::written);
    control<QPushButton>(shell.pages().backups(), "backUp").click();
    REQUIRE(taken.wait());
    CHECK(QDir(disk.path()).entryList({s("*.db")}).size() == 1);

    MainWindow again(shell.source, shell.prompter, shell.settings); // as after a change of language
    again.showPage(MainWindow::Backups);
    auto &page = *again.findChild<BackupsPage *>();
    QSignalSpy takenAgain(&page, &BackupsPage::written);
    control<QPushButton>(page, "backUp").click();
    REQUIRE(takenAgain.wait());
    CHECK(QDir(disk.path()).entryList({s("*.db")}).size() == 2);
}

TEST_CASE("A new language is announced once, and Cancel changes nothing")
{
    Shell shell;
    QSignalSpy told(&shell.window, &MainWindow::languageChosen);
    {
        SettingsDialog &dialog = openSettings(shell);
        auto &language = control<QComboBox>(dialog, "language");
        language.setCurrentIndex(language.findText(s("简体中文")));
        press(dialog, Qt::Key_Escape);
        CHECK(told.isEmpty());
    }
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    SettingsDialog &dialog = openSettings(shell);
    auto &language = control<QComboBox>(dialog, "language");
    language.setCurrentIndex(language.findText(s("简体中文")));
    control<QPushButton>(dialog, "apply").click();
    CHECK(told.size() == 1);
    CHECK(models::readPreferences(shell.settings).language == wording::Language::Chinese);
}

TEST_CASE("The pages are laid out with the font chosen for the sheet's title")
{
    Shell shell;
    SettingsDialog &dialog = openSettings(shell);
    auto &title = control<QComboBox>(dialog, "titleFace");
    const int other = title.findData(s("WenQuanYi Zen Hei"));
    REQUIRE(other > 0);
    title.setCurrentIndex(other);
    control<QPushButton>(dialog, "apply").click();
    shell.window.showPage(MainWindow::Sheets);
    CHECK(shell.pages().sheets().pageSetup().faces.title == s("WenQuanYi Zen Hei"));
    CHECK(shell.pages().sheetFaces().title == s("WenQuanYi Zen Hei"));
}
