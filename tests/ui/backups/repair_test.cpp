#include "session/entry/figure_entry.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/backups/backups_page.h"
#include "ui/journal/journal_page.h"
#include "ui/shell.h"
#include "ui/style/theme.h"
#include "ui/tables/table_view.h"
#include "ui/window/damage_banner.h"
#include "ui/window/saved_bar.h"
#include "ui/window/side_bar.h"
#include "wording/language.h"

#include <QApplication>
#include <QClipboard>
#include <QEventLoop>
#include <QPushButton>
#include <QTextEdit>

using namespace xushi;
using namespace xushi::ui;
using support::q;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A window whose database has a backup and can be damaged by the test.
class Office {
public:
    Office()
    {
        shell.window.showPage(MainWindow::Backups);
        clickAndWait("backUp");
    }

    void spoil(const char *sql) { shell.workspace->database().connection().run(QLatin1StringView(sql)); }

    /// Clicks on the backups page, and waits until the operation has ended.
    void clickAndWait(const char *name)
    {
        control<QPushButton>(page(), name).click();
        wait();
    }

    void start()
    {
        shell.window.beginMaintenance();
        wait();
    }

    void repair()
    {
        shell.prompter.setNextConfirmation(true);
        clickAndWait("repair");
    }

    [[nodiscard]] BackupsPage &page() const { return shell.pages().backups(); }
    [[nodiscard]] DamageBanner &banner() const { return *shell.window.findChild<DamageBanner *>(); }
    [[nodiscard]] QPushButton &button(const char *name) const { return control<QPushButton>(page(), name); }
    [[nodiscard]] QString outcome() const { return control<QTextEdit>(page(), "outcome").toPlainText(); }
    [[nodiscard]] int backups() const { return page().findChild<TableView *>()->model()->rowCount(); }

    Shell shell;

private:
    void wait() const
    {
        while (!control<QPushButton>(page(), "backUp").isEnabled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
};

/// Changes a row of 1.3.1, whose actual is 20.
constexpr auto changeRow = "UPDATE journal SET amount = 95000000 WHERE subject = '1.3.1' AND amount = 5000000";
constexpr auto loseProjects = "DELETE FROM project";

} // namespace

TEST_CASE("the page lists all findings of a check, and they can be copied")
{
    Office office;
    office.spoil("UPDATE journal SET author = 'x' WHERE seq <= 12");
    office.clickAndWait("check");
    CHECK(office.outcome().count(s("was changed after it was written")) == 12);
    CHECK(office.outcome().contains(s("What to do, about the next 11 as well: “Repair…” looks for it")));
    office.button("copyOutcome").click();
    CHECK(QApplication::clipboard()->text().startsWith(s("The check found faults: 12\n")));
    CHECK(QApplication::clipboard()->text().count(s("was changed after it was written")) == 12);
    office.button("closeOutcome").click();
    CHECK_FALSE(control(office.page(), "outcome").isVisible());
}

TEST_CASE("faults are repaired after a question, and the window shows the repaired contents at once")
{
    Office office;
    office.shell.window.showPage(MainWindow::Journal);
    office.spoil(changeRow);
    office.shell.source.reloadAll();
    REQUIRE(office.shell.indicator("1.3.1").position.actual == q("200")); // two rows of 5 were changed to 95
    office.shell.window.showPage(MainWindow::Backups);
    office.clickAndWait("check");
    CHECK(office.button("repair").isVisible());

    office.clickAndWait("repair"); // the user cancels
    REQUIRE(office.shell.prompter.asked().size() == 1);
    CHECK(office.shell.prompter.asked().front().contains(s("Nothing is invented")));
    CHECK(office.backups() == 1);
    CHECK(office.shell.indicator("1.3.1").position.actual == q("200"));

    office.repair();
    CHECK(office.shell.indicator("1.3.1").position.actual == q("20"));
    CHECK(office.outcome().contains(s("Damaged rows that were taken from backups: 2")));
    CHECK(office.outcome().contains(s("before-repair")));
    CHECK(office.backups() == 2);
    CHECK_FALSE(office.button("repair").isVisible());

    office.shell.window.showPage(MainWindow::Journal);
    const auto *journal = office.shell.pages().journal().findChild<TableView *>()->model();
    for (int row = 0; row < journal->rowCount(); ++row)
        for (int column = 0; column < journal->columnCount(); ++column)
            CHECK_FALSE(journal->index(row, column).data().toString().contains(s("95")));
}

TEST_CASE("faults that a repair could not fix are reported with what is left to do, and the file is kept")
{
    Office office;
    office.shell.source.refresh();
    const auto row = session::logFigure(*office.shell.workspace,
                                        {{}, s("1.3.1"), domain::RowKind::Increment, q("7"), QDate(2024, 9, 20)});
    REQUIRE(row);
    office.spoil("UPDATE journal SET author = 'x' WHERE seq = (SELECT max(seq) FROM journal)");
    office.clickAndWait("check");
    office.repair();
    CHECK(office.outcome().contains(row->row.id.toString()));
    CHECK(office.outcome().contains(s("No backup has it whole.")));
    CHECK(office.outcome().contains(s("before-repair")));
    CHECK(office.backups() == 2);
}

TEST_CASE("damage found at the start is reported above every page and leads to the backups page, where it is repaired")
{
    Office office;
    office.shell.window.showPage(MainWindow::Overview);
    office.spoil("PRAGMA foreign_keys = OFF");
    office.spoil(loseProjects);
    office.start();
    CHECK(office.banner().isVisible());
    CHECK(office.banner().sentence().contains(s("hangs on something that is gone")));
    control<QPushButton>(office.shell.window, "seeToDamage").click();
    CHECK(office.shell.window.currentPage() == MainWindow::Backups);
    CHECK_FALSE(office.banner().isVisible()); // the page lists all of it
    CHECK(office.outcome().contains(s("hangs on something that is gone")));
    office.repair();
    CHECK(office.outcome().contains(s("Versions of plans that were taken from backups: 1")));
    office.shell.window.showPage(MainWindow::Overview);
    CHECK_FALSE(office.banner().isVisible());
    CHECK(office.shell.source.plan().projects.size() == 5);
}

TEST_CASE("a liaison whose file is damaged may repair it, too")
{
    Office office;
    REQUIRE(office.shell.window.openAsLiaison(s("kaifaqu")));
    office.spoil("PRAGMA foreign_keys = OFF");
    office.spoil(loseProjects);
    office.start();
    control<QPushButton>(office.shell.window, "seeToDamage").click();
    CHECK(office.shell.window.currentPage() == MainWindow::Backups);
    office.repair();
    CHECK(office.outcome().contains(s("Versions of plans")));
}

TEST_CASE("a window that cannot read a damaged plan reads it after the repair")
{
    Office office;
    office.spoil("UPDATE plan SET period_from = '2024-00-01'");
    QList<domain::ErrorCode> errors;
    QObject::connect(&office.shell.source, &models::ViewSource::failed, &office.page(),
                     [&](const domain::Error &error) { errors += error.code; });
    office.shell.source.reloadAll();
    CHECK(errors == QList{domain::ErrorCode::DatabaseDamaged});
    office.clickAndWait("check");
    office.repair();
    CHECK(errors.size() == 1);
    CHECK(office.shell.source.plan().period.first() == QDate(2024, 1, 1));
}

TEST_CASE("findings and a repair's outcome are painted in both languages and palettes")
{
    using wording::Language;
    const auto paint = [](Language language, theme::Scheme scheme, const QString &suffix) {
        wording::speak(*qApp, language);
        theme::apply(*qApp, scheme);
        Office office;
        REQUIRE(session::logFigure(*office.shell.workspace,
                                   {{}, s("1.3.1"), domain::RowKind::Increment, q("7"), QDate(2024, 9, 20)}));
        office.spoil("PRAGMA foreign_keys = OFF");
        office.spoil("DELETE FROM project WHERE id = '4'");
        office.shell.window.showPage(MainWindow::Overview);
        office.start();
        takePicture(office.shell.window, s("damage-banner") + suffix, {1280, 800});
        office.spoil("UPDATE journal SET author = 'x' WHERE seq < 7 OR seq = (SELECT max(seq) FROM journal)");
        office.spoil("DELETE FROM journal WHERE seq = 20");
        office.shell.window.showPage(MainWindow::Backups);
        office.clickAndWait("check");
        takePicture(office.shell.window, s("check-found") + suffix, {1280, 800});
        takePicture(office.shell.window, s("check-found-small") + suffix, {1024, 600});
        office.repair();
        takePicture(office.shell.window, s("repaired") + suffix, {1280, 800});
    };
    paint(Language::English, theme::Scheme::Dark, s("-dark-en"));
    paint(Language::Chinese, theme::Scheme::Light, s("-light"));
    wording::speak(*qApp, Language::English);
}

TEST_CASE("A window that replaces another still reports the damage found before")
{
    Office office;
    office.spoil("UPDATE plan SET title = title || 'x'");
    office.clickAndWait("check");
    MainWindow next(office.shell.source, office.shell.prompter, office.shell.settings,
                    office.shell.window.maintenance());
    next.show();
    next.showPage(MainWindow::Backups);
    settle();
    CHECK(next.maintenance()->outcome());
    CHECK_FALSE(control<QTextEdit>(next.findChild<PageStack *>()->backups(), "outcome").toPlainText().isEmpty());
}
