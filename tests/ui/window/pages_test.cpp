#include "models/tables/roles.h"
#include "models/view/view_source.h"
#include "session/entry/figure_entry.h"
#include "session/entry/void_entry.h"
#include "session/plans/plan_loading.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "support/plan_maker.h"
#include "ui/entry/entry_controller.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/indicator/indicator_table.h"
#include "ui/indicator/status_card.h"
#include "ui/indicator/why_panel.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/unit_table.h"
#include "ui/sample_journal.h"
#include "ui/scripted_prompter.h"
#include "ui/shell.h"
#include "ui/units/task_table.h"
#include "ui/units/unit_list.h"
#include "ui/units/units_page.h"
#include "wording/why.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace xushi;
using namespace xushi::ui;
using support::day;
using support::q;

namespace {

/// A page with the sample journal, shown as in the window.
template <typename Page> struct Shown {
    explicit Shown(QSize size = {1290, 850}) : page(made())
    {
        page.resize(size);
        page.show();
        page.activateWindow();
        QApplication::processEvents();
    }

    Page made()
    {
        if constexpr (std::is_constructible_v<Page, models::ViewSource &, EntryController &>)
            return Page(source, entry);
        else
            return Page(source);
    }

    template <typename Part> Part &part() const { return *page.template findChild<Part *>(); }

    QTemporaryDir folder;
    std::unique_ptr<session::Workspace> workspace = sampleWorkspace(folder.filePath(QStringLiteral("test.db")));
    models::ViewSource source{support::databaseBeside(*workspace)};
    ScriptedPrompter prompter;
    EntryController entry{source, prompter};
    Page page;
};

QTableView &tableCalled(const QWidget &page, QStringView name)
{
    for (QTableView *table : page.findChildren<QTableView *>())
        if (table->accessibleName() == name)
            return *table;
    FAIL("no such table");
    throw std::logic_error("not reached");
}

QString keyAt(const QModelIndex &index)
{
    return index.data(models::KeyRole).toString();
}

/// Chooses an item of the open menu.
void chooseFromMenu(const QString &entry)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    for (QAction *action : menu->actions())
        if (action->text() == entry)
            action->trigger();
    menu->close();
}

/// The names of the widgets that Tab reaches from the page's first control.
std::set<QString> namesByTab(QWidget &page)
{
    std::set<QString> names;
    page.setFocus();
    for (int i = 0; i < 45 && QApplication::focusWidget(); ++i) {
        QWidget &focused = *QApplication::focusWidget();
        const auto *button = qobject_cast<QPushButton *>(&focused);
        if (qobject_cast<StatusCard *>(&focused))
            names.insert(QStringLiteral("a count"));
        else
            names.insert(button ? button->text() : focused.accessibleName());
        QTest::keyClick(&focused, Qt::Key_Tab);
    }
    return names;
}

} // namespace

TEST_CASE("the overview leads to a unit by Return, by double click and from its menu")
{
    Shown<OverviewPage> overview;
    auto &units = overview.part<UnitTable>();
    QSignalSpy chosen(&overview.page, &OverviewPage::unitChosen);
    CHECK(units.model()->rowCount() == 12);

    QTest::keyClick(&units, Qt::Key_Down);
    QTest::keyClick(&units, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.takeFirst().front().toString() == keyAt(units.model()->index(1, 0)));

    const QPoint third = units.visualRect(units.model()->index(2, 1)).center();
    QTest::mouseClick(units.viewport(), Qt::LeftButton, {}, third);
    CHECK(chosen.isEmpty());
    QTest::mouseDClick(units.viewport(), Qt::LeftButton, {}, third);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.takeFirst().front().toString() == keyAt(units.model()->index(2, 0)));

    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(units.viewport(), &byKey);
    chooseFromMenu(QStringLiteral("Open the unit's dashboard"));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.takeFirst().front().toString() == keyAt(units.model()->index(2, 0)));
}

TEST_CASE("a matter that needs action leads to its unit and indicator")
{
    Shown<OverviewPage> overview;
    auto &matters = tableCalled(overview.page, u"Needs action");
    QSignalSpy unit(&overview.page, &OverviewPage::unitChosen);
    QSignalSpy indicator(&overview.page, &OverviewPage::indicatorChosen);
    CHECK(matters.model()->index(0, 0).data().toString()
          == QStringLiteral("4.3.2 创新创业服务及研发机构数: 35 percentage points below the schedule"));

    QTest::keyClick(&matters, Qt::Key_Return);
    REQUIRE(unit.size() == 1);
    CHECK(unit.takeFirst().front().toString() == QStringLiteral("kaifaqu"));
    CHECK(indicator.takeFirst().front().toString() == QStringLiteral("4.3.2"));

    QTest::mouseClick(matters.viewport(), Qt::LeftButton, {},
                      matters.visualRect(matters.model()->index(1, 0)).center());
    REQUIRE(unit.size() == 1);
    CHECK(unit.takeFirst().front().toString() == QStringLiteral("caizheng"));
    CHECK(indicator.takeFirst().front().toString() == QStringLiteral("5.3.1"));

    QSignalSpy measure(&overview.page, &OverviewPage::measureChosen);
    const auto choose = [&](int role) {
        const auto found = matters.model()->match(matters.model()->index(0, 0), role, QStringLiteral(".+"), 1,
                                                  Qt::MatchRegularExpression);
        REQUIRE(found.size() == 1);
        matters.setCurrentIndex(found.front());
        QTest::keyClick(&matters, Qt::Key_Return);
    };
    const int last = matters.model()->rowCount() - 1;
    for (int row = last; row >= 0; --row) { // the last line about a measure
        const QModelIndex index = matters.model()->index(row, 0);
        if (index.data(models::IndicatorRole).toString().isEmpty()
            && index.data(models::TaskRole).toString().isEmpty()) {
            matters.setCurrentIndex(index);
            break;
        }
    }
    QTest::keyClick(&matters, Qt::Key_Return);
    CHECK(unit.size() == 1);
    CHECK(indicator.isEmpty());
    REQUIRE(measure.size() == 1);
    CHECK(measure.takeFirst().front().toString() == keyAt(matters.currentIndex()));

    QSignalSpy task(&overview.page, &OverviewPage::planItemChosen);
    choose(models::TaskRole);
    REQUIRE(task.size() == 1);
    CHECK(task.takeFirst().front().toString() == keyAt(matters.currentIndex()));
}

TEST_CASE("a list without matters that need action says so")
{
    const QTemporaryDir folder;
    session::Opening opening{folder.filePath(QStringLiteral("test.db"))};
    opening.firstPlan = [] { return support::aPlan().with(support::anIndicator("1.1.1")); };
    opening.clock = {[] { return 1'727'700'000'000; }, [] { return QDate(2024, 9, 30); }};
    const auto workspace = session::openWithFirstPlan(std::move(opening)).value();
    models::ViewSource source(support::databaseBeside(*workspace));
    const OverviewPage page(source);
    const auto &matters = tableCalled(page, u"Needs action");
    CHECK(matters.isVisibleTo(&page));
    REQUIRE(session::logFigure(*workspace,
                               {{}, QStringLiteral("1.1.1"), domain::RowKind::Increment, q("80"), day("2024-09-30")}));
    source.refresh();
    CHECK_FALSE(matters.isVisibleTo(&page));
}

TEST_CASE("units are chosen with the arrow keys, and each has its dashboard")
{
    Shown<UnitsPage> units;
    auto &list = units.part<UnitList>();
    CHECK(units.page.currentUnit() == QStringLiteral("zuzhibu"));
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(units.page.currentUnit() == QStringLiteral("gongxin"));
    CHECK(units.part<IndicatorTable>().model()->rowCount() == 15);
    CHECK(units.part<TaskTable>().isVisible());
    units.page.showUnit(QStringLiteral("shuju"));
    CHECK(units.page.currentUnit() == QStringLiteral("shuju"));
    CHECK(units.page.currentIndicator().isEmpty());
    CHECK_FALSE(units.part<IndicatorTable>().isVisible());
    CHECK_FALSE(units.part<WhyPanel>().isVisible());
    CHECK(units.part<TaskTable>().isVisible());
}

TEST_CASE("an indicator is logged with Return or a double click, and its menu opens its course")
{
    Shown<UnitsPage> units;
    units.page.showUnit(QStringLiteral("gongxin"));
    auto &table = units.part<IndicatorTable>();
    /// The indicator and the unit of the open dialog.
    const auto takeLog = [&units]() -> QStringList {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *dialog = units.page.findChild<LogDialog *>();
        if (!dialog)
            return {};
        const QStringList said{control<QComboBox>(*dialog, "indicator").currentText().section(u' ', 0, 0),
                               control<QComboBox>(*dialog, "unit").currentData().toString()};
        delete dialog;
        units.page.activateWindow();
        return said;
    };
    QSignalSpy course(&units.page, &UnitsPage::courseRequested);

    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&table, Qt::Key_Down);
    CHECK(units.page.currentIndicator() == QStringLiteral("1.3.1"));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(takeLog() == QStringList{QStringLiteral("1.3.1"), QStringLiteral("gongxin")});

    const QPoint first = table.visualRect(table.model()->index(0, 1)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, first);
    CHECK(takeLog().isEmpty());
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, first);
    CHECK(takeLog().value(0) == QStringLiteral("1.1.1"));

    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(table.viewport(), &byKey);
    chooseFromMenu(QStringLiteral("Course and rows"));
    REQUIRE(course.size() == 1);
    CHECK(course.front()[0].toString() == QStringLiteral("1.1.1"));
    CHECK(takeLog().isEmpty());
}

TEST_CASE("Return enters a note on a task without indicators, and its button opens the sheet")
{
    Shown<UnitsPage> units;
    units.page.showUnit(QStringLiteral("kaifaqu"));
    QSignalSpy sheet(&units.page, &UnitsPage::sheetRequested);
    QTest::keyClick(&units.part<TaskTable>(), Qt::Key_Return);
    auto *note = units.page.findChild<NoteDialog *>();
    REQUIRE(note);
    CHECK(note->windowTitle() == QStringLiteral("Note on task 1.2"));
    CHECK(control<QComboBox>(*note, "unit").currentData() == QVariant(QStringLiteral("kaifaqu")));
    delete note;
    QTest::keyClick(units.page.findChild<QPushButton *>(QStringLiteral("sheet")), Qt::Key_Space);
    REQUIRE(sheet.size() == 1);
    CHECK(sheet.front()[0].toString() == QStringLiteral("kaifaqu"));
}

TEST_CASE("the selection stays when rows are logged or voided, and when the view changes")
{
    Shown<UnitsPage> units;
    units.page.showUnit(QStringLiteral("gongxin"));
    units.page.chooseIndicator(QStringLiteral("2.1.1"));
    const auto stays = [&] {
        return units.page.currentUnit() == QStringLiteral("gongxin")
               && units.page.currentIndicator() == QStringLiteral("2.1.1");
    };
    const auto change = session::logFigure(
        *units.workspace, {{}, QStringLiteral("2.1.1"), domain::RowKind::Reading, q("154"), day("2024-09-30")});
    REQUIRE(change);
    units.source.refresh();
    CHECK(stays());
    REQUIRE(session::voidRow(*units.workspace, change->row.id.toString(), QStringLiteral("录错")));
    units.source.refresh();
    CHECK(stays());
    units.source.setAsOf(day("2024-03-31"));
    CHECK(stays());
    units.part<IndicatorTable>().sortByColumn(3, Qt::DescendingOrder);
    CHECK(stays());
    units.page.showUnit(QStringLiteral("shuju"));
    units.page.showUnit(QStringLiteral("gongxin"));
    CHECK(stays());
}

TEST_CASE("the panel explains the chosen indicator, and its sentence can be selected")
{
    Shown<UnitsPage> units;
    units.page.showUnit(QStringLiteral("gongxin"));
    units.page.chooseIndicator(QStringLiteral("1.3.1"));
    const auto &sentence = *units.part<WhyPanel>().findChild<QLabel *>();
    const auto why = [&] {
        return wording::why(*units.source.assessment().indicator(u"1.3.1"), units.source.plan().period);
    };
    CHECK(sentence.text() == why());
    CHECK(sentence.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    const QString before = why();
    units.source.setAsOf(day("2024-06-30"));
    CHECK(sentence.text() == why());
    CHECK(sentence.text() != before);
}

TEST_CASE("every control is reached with Tab and has a name")
{
    Shown<OverviewPage> overview;
    CHECK(namesByTab(overview.page)
          == std::set<QString>{QStringLiteral("a count"), QStringLiteral("Projects"), QStringLiteral("Needs action"),
                               QStringLiteral("Units by status")});
    overview.page.hide();
    Shown<UnitsPage> units;
    units.page.showUnit(QStringLiteral("kaifaqu"));
    CHECK(namesByTab(units.page)
          == std::set<QString>{QStringLiteral("a count"),
                               QStringLiteral("Units"),
                               QStringLiteral("A quarter's figures…"),
                               QStringLiteral("Baselines…"),
                               QStringLiteral("From a table…"),
                               QStringLiteral("Copy"),
                               QStringLiteral("Status sheet…"),
                               QStringLiteral("Indicators of the unit"),
                               QStringLiteral("Not reported, why"),
                               QStringLiteral("The rule"),
                               QStringLiteral("Tasks without numbers"),
                               QStringLiteral("New measure…"),
                               QStringLiteral("Measures"),
                               QStringLiteral("Change…"),
                               QStringLiteral("Persons in charge"),
                               QStringLiteral("All tasks…"),
                               QStringLiteral("New note…"),
                               QStringLiteral("Notes, newest first"),
                               QStringLiteral("Log progress…"),
                               QStringLiteral("Note…"),
                               QStringLiteral("Course and rows")});
}

TEST_CASE("the tables show all of their rows and all required columns, also in a small window")
{
    for (const QSize size : {QSize(880, 550), QSize(1290, 850), QSize(3600, 2000)}) {
        Shown<UnitsPage> units(size);
        units.page.showUnit(QStringLiteral("gongxin"));
        QApplication::processEvents();
        const auto &table = units.part<IndicatorTable>();
        CHECK(table.verticalScrollBar()->maximum() == 0);
        CHECK(table.horizontalScrollBar()->maximum() == 0);
        CHECK(table.columnWidth(4) > 6 * table.fontMetrics().averageCharWidth());
        CHECK(table.columnWidth(4) < 40 * table.fontMetrics().height());
    }
}
