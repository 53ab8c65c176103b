#include "app/window_host.h"

#include "app/desk.h"
#include "session/entry/figure_entry.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "ui/entry/entry_controller.h"

#include <QApplication>
#include <QTest>

using namespace xushi;
using app::UserSettings;
using app::WindowHost;

namespace {

/// Chooses the language in the window, and waits for the window in that language.
ui::MainWindow &chooseLanguage(WindowHost &front, const std::vector<ui::MainWindow *> &built,
                               wording::Language language)
{
    const std::size_t before = built.size();
    models::Preferences chosen = front.window().preferences();
    chosen.language = language;
    front.window().setPreferences(chosen);
    REQUIRE(QTest::qWaitFor([&] { return built.size() > before; }));
    return front.window();
}

} // namespace

TEST_CASE("In another language a liaison's window is still that liaison's, though nobody ever set it so")
{
    UserSettings desk;
    std::vector<ui::MainWindow *> built;
    WindowHost front(desk.source, desk.prompter, desk.settings, QLocale(QLocale::English),
                     [&](ui::MainWindow &window) { built.push_back(&window); });
    const QString unit = desk.source.plan().units.front().id;
    REQUIRE(front.window().openAsLiaison(unit));
    front.window().show();

    ui::MainWindow &anew = chooseLanguage(front, built, wording::Language::Chinese);
    CHECK(wording::spoken() == wording::Language::Chinese);
    CHECK(anew.liaison() == unit);
    CHECK(desk.source.unit() == unit);
    CHECK(anew.isVisible());
    chooseLanguage(front, built, wording::Language::English);
    CHECK(front.window().liaison() == unit);
}

TEST_CASE("In another language the window of a liaison who is kept in the settings shows that unit alone, as before")
{
    UserSettings desk;
    const QString unit = desk.source.plan().units.back().id;
    models::Preferences kept;
    kept.unit = unit;
    models::keepPreferences(desk.settings, kept);
    std::vector<ui::MainWindow *> built;
    WindowHost front(desk.source, desk.prompter, desk.settings, QLocale(QLocale::English),
                     [&](ui::MainWindow &window) { built.push_back(&window); });
    front.window().show();
    REQUIRE(desk.source.unit() == unit);
    chooseLanguage(front, built, wording::Language::Chinese);
    CHECK(desk.source.liaison() == unit);
    CHECK(desk.source.unit() == unit);
    desk.source.setUnit({});
    CHECK(desk.source.unit() == unit);
    chooseLanguage(front, built, wording::Language::English);
}

TEST_CASE("In another language what was entered can still be taken back, and what a check found is still known")
{
    UserSettings desk;
    std::vector<ui::MainWindow *> built;
    WindowHost front(desk.source, desk.prompter, desk.settings, QLocale(QLocale::English),
                     [&](ui::MainWindow &window) { built.push_back(&window); });
    front.window().show();
    const auto maintenance = front.window().maintenance();
    const auto logged = session::logFigure(
        *desk.workspace,
        {{}, QStringLiteral("1.1.1"), domain::RowKind::Increment, support::q("7"), QDate(2024, 9, 30)});
    REQUIRE(logged);
    front.window().entry().writer().undoStack()->add({QStringLiteral("entered"), {logged->row.id.toString()}});

    ui::MainWindow &anew = chooseLanguage(front, built, wording::Language::Chinese);
    CHECK(anew.maintenance() == maintenance);
    const auto rows = [&] { return session::readJournal(*desk.workspace, {}).value().rows.size(); };
    const auto before = rows();
    anew.entry().undo();
    CHECK(rows() == before + 1); // the row's void
    wording::speak(*qApp, wording::Language::English);
}
