#include "app/window_host.h"

#include "app/window_needs.h"
#include "session/entry/figure_entry.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "ui/entry/entry_controller.h"

#include <QApplication>
#include <QTest>

using namespace xushi;
using app::WindowHost;
using app::WindowNeeds;

namespace {

/// Chooses the language in the window, and waits for the window in that language.
ui::MainWindow &chooseLanguage(WindowHost &host, const std::vector<ui::MainWindow *> &built, wording::Language language)
{
    const std::size_t before = built.size();
    models::Preferences chosen = host.window().preferences();
    chosen.language = language;
    host.window().setPreferences(chosen);
    REQUIRE(QTest::qWaitFor([&] { return built.size() > before; }));
    return host.window();
}

} // namespace

TEST_CASE("In another language a liaison's window is still that liaison's, though nobody ever set it so")
{
    WindowNeeds needs;
    std::vector<ui::MainWindow *> built;
    WindowHost host(needs.source, needs.prompter, needs.settings, QLocale(QLocale::English),
                    [&](ui::MainWindow &window) { built.push_back(&window); });
    const QString unit = needs.source.plan().units.front().id;
    REQUIRE(host.window().openAsLiaison(unit));
    host.window().show();

    ui::MainWindow &anew = chooseLanguage(host, built, wording::Language::Chinese);
    CHECK(wording::spoken() == wording::Language::Chinese);
    CHECK(anew.liaison() == unit);
    CHECK(needs.source.unit() == unit);
    CHECK(anew.isVisible());
    chooseLanguage(host, built, wording::Language::English);
    CHECK(host.window().liaison() == unit);
}

TEST_CASE("In another language the window of a liaison who is kept in the settings shows that unit alone, as before")
{
    WindowNeeds needs;
    const QString unit = needs.source.plan().units.back().id;
    models::Preferences kept;
    kept.unit = unit;
    models::keepPreferences(needs.settings, kept);
    std::vector<ui::MainWindow *> built;
    WindowHost host(needs.source, needs.prompter, needs.settings, QLocale(QLocale::English),
                    [&](ui::MainWindow &window) { built.push_back(&window); });
    host.window().show();
    REQUIRE(needs.source.unit() == unit);
    chooseLanguage(host, built, wording::Language::Chinese);
    CHECK(needs.source.liaison() == unit);
    CHECK(needs.source.unit() == unit);
    needs.source.setUnit({});
    CHECK(needs.source.unit() == unit);
    chooseLanguage(host, built, wording::Language::English);
}

TEST_CASE("In another language what was entered can still be taken back, and what a check found is still known")
{
    WindowNeeds needs;
    std::vector<ui::MainWindow *> built;
    WindowHost host(needs.source, needs.prompter, needs.settings, QLocale(QLocale::English),
                    [&](ui::MainWindow &window) { built.push_back(&window); });
    host.window().show();
    const auto maintenance = host.window().maintenance();
    const auto logged = session::logFigure(
        *needs.workspace,
        {{}, QStringLiteral("1.1.1"), domain::RowKind::Increment, support::q("7"), QDate(2024, 9, 30)});
    REQUIRE(logged);
    host.window().entry().writer().undoStack()->add({QStringLiteral("entered"), {logged->row.id.toString()}});

    ui::MainWindow &anew = chooseLanguage(host, built, wording::Language::Chinese);
    CHECK(anew.maintenance() == maintenance);
    const auto rows = [&] { return session::readJournal(*needs.workspace, {}).value().rows.size(); };
    const auto before = rows();
    anew.entry().undo();
    CHECK(rows() == before + 1); // the row's void
    wording::speak(*qApp, wording::Language::English);
}
