#include "models/maintenance/held_model.h"
#include "models/tables/roles.h"
#include "session/entry/figure_entry.h"
#include "session/maintenance/backups.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"
#include "ui/backups/backups_page.h"
#include "ui/backups/held_section.h"
#include "ui/held_rows.h"
#include "ui/shell.h"
#include "ui/style/theme.h"
#include "ui/tables/table_view.h"
#include "ui/window/saved_bar.h"
#include "wording/language.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>

using namespace xushi;
using namespace xushi::ui;
using models::HeldModel;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A window on the page, whose database has a held figure and a held note.
class Office {
public:
    Office()
    {
        actualBefore = actual();
        rows = addHeldRows(*shell.workspace);
        shell.source.refresh();
        shell.window.showPage(MainWindow::Backups);
        settle();
    }

    [[nodiscard]] BackupsPage &page() const { return shell.pages().backups(); }
    [[nodiscard]] TableView &table() const { return control<TableView>(page(), "held"); }
    [[nodiscard]] QPushButton &button(const char *name) const { return control<QPushButton>(page(), name); }
    [[nodiscard]] domain::Quantity actual() const { return *shell.indicator("1.3.1").position.actual; }

    void choose(const QStringList &ids) const
    {
        table().clearSelection();
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (const QModelIndex index = table().model()->index(row, HeldModel::Subject);
                ids.contains(index.data(models::KeyRole).toString()))
                table().selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    [[nodiscard]] QString state(int row) const
    {
        return table().model()->index(row, HeldModel::State).data().toString();
    }

    Shell shell;
    QStringList rows;
    domain::Quantity actualBefore;
};

} // namespace

TEST_CASE("the held rows are hidden while there are none")
{
    Shell shell;
    shell.window.showPage(MainWindow::Backups);
    settle();
    CHECK_FALSE(shell.pages().backups().findChild<HeldSection *>()->isVisible());
}

TEST_CASE("held rows are listed on the backups' page, and several are accepted at once, and taken back")
{
    Office office;
    REQUIRE(office.table().isVisible());
    REQUIRE(office.table().model()->rowCount() == 2);
    CHECK(office.actual() == office.actualBefore);
    CHECK_FALSE(office.button("acceptHeld").isEnabled()); // nothing is chosen
    CHECK_FALSE(office.button("refuseHeld").isEnabled());

    office.choose(office.rows);
    REQUIRE(office.button("acceptHeld").isEnabled());
    office.button("acceptHeld").click();
    settle();
    CHECK(office.actual().millionths() == office.actualBefore.millionths() + 4'000'000);
    CHECK_FALSE(office.table().isVisible());

    office.shell.window.entry().undo();
    settle();
    CHECK(office.actual() == office.actualBefore);
    CHECK(office.table().isVisible());
}

TEST_CASE("a held row is refused for a reason, which the list shows, and without one nothing is done")
{
    Office office;
    office.choose({office.rows.front()});
    office.button("refuseHeld").click(); // the user cancels
    settle();
    REQUIRE(office.shell.prompter.asked().size() == 1);
    CHECK(office.shell.prompter.asked().front().contains(s("1.3.1")));
    CHECK(office.state(0) == s("Held"));

    office.choose({office.rows.front()});
    office.shell.prompter.setNextText(s("不是人社局的任务"));
    office.button("refuseHeld").click();
    settle();
    CHECK(office.state(0) == s("Refused: 不是人社局的任务"));
    CHECK(office.state(1) == s("Held"));
    CHECK(office.actual() == office.actualBefore);
}

TEST_CASE("rows from a time to come are merged from the page only after a question")
{
    Shell shell;
    shell.window.showPage(MainWindow::Backups);
    auto &page = shell.pages().backups();
    const QString copy = shell.file(s("ahead.db"));
    REQUIRE(session::backUp(*shell.workspace, copy));
    {
        session::Clock ahead = shell.workspace->clock();
        ahead.nowMs = [now = ahead.nowMs] { return now() + 3LL * 24 * 60 * 60 * 1000; };
        const auto other = session::Workspace::open({copy, session::IfMissing::Refuse, {}, ahead, s("test")});
        REQUIRE(other);
        REQUIRE(session::logFigure(
            **other, {{}, s("1.3.1"), domain::RowKind::Increment, domain::Quantity::whole(5), QDate(2024, 9, 20)}));
    }
    QString said;
    QObject::connect(&page, &BackupsPage::done, &page, [&](const QString &message) { said = message; });
    shell.prompter.setInDialog([](QDialog &dialog) { control<QPushButton>(dialog, "mergeNow").click(); });
    const auto mergeAndWait = [&] {
        page.merge({copy});
        const auto isBusy = [&] { return !control<QPushButton>(page, "backUp").isEnabled(); };
        do {
            while (isBusy())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            settle(); // the question, and what follows it
        } while (isBusy());
    };
    mergeAndWait(); // the user cancels
    REQUIRE(shell.prompter.asked().size() == 1);
    CHECK(shell.prompter.asked().front().contains(s("ahead.db")));
    CHECK(said.isEmpty());

    shell.prompter.setNextConfirmation(true);
    mergeAndWait();
    CHECK(said.startsWith(s("Merged: 1 new rows")));
}

TEST_CASE("pictures of held rows, light and dark, in both languages and on a small screen", "[.screens]")
{
    const auto take = [](wording::Language language, theme::Scheme scheme, const QString &suffix) {
        wording::speak(*qApp, language);
        theme::apply(*qApp, scheme);
        Office office;
        REQUIRE(session::backUp(*office.shell.workspace));
        office.page().refresh();
        office.choose({office.rows.front()});
        office.shell.prompter.setNextText(s("不是人社局的任务"));
        office.button("refuseHeld").click();
        settle();
        office.choose({office.rows.back()});
        takePicture(office.shell.window, QStringLiteral("held") + suffix, {1366, 768});
        takePicture(office.shell.window, QStringLiteral("held-small") + suffix, {910, 480});
        CHECK(office.shell.window.size() == QSize(910, 480));
        office.shell.window.showPage(MainWindow::Journal);
        takePicture(office.shell.window, QStringLiteral("held-journal") + suffix, {1366, 768});
    };
    take(wording::Language::Chinese, theme::Scheme::Light, QStringLiteral("-zh"));
    take(wording::Language::Chinese, theme::Scheme::Dark, QStringLiteral("-zh-dark"));
    take(wording::Language::English, theme::Scheme::Light, QStringLiteral("-en"));
    wording::speak(*qApp, wording::Language::English);
    theme::apply(*qApp, theme::Scheme::Light);
}
