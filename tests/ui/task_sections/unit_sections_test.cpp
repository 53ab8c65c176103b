// Measures, persons and notes on a unit's dashboard, by keyboard and mouse.
#include "models/entry/measure_form.h"
#include "models/plan/measure_model.h"
#include "models/tables/roles.h"
#include "session/entry/void_entry.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "support/plan_maker.h"
#include "ui/entry/assignment_dialog.h"
#include "ui/entry/entry_controller.h"
#include "ui/entry/measure_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/entry/unit_assignment_dialog.h"
#include "ui/indicator/indicator_table.h"
#include "ui/sample_journal.h"
#include "ui/scripted_prompter.h"
#include "ui/shell.h"
#include "ui/task_sections/measure_list.h"
#include "ui/task_sections/measure_section.h"
#include "ui/task_sections/note_list.h"
#include "ui/task_sections/people_table.h"
#include "ui/units/unit_dashboard.h"
#include "ui/units/units_page.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/message_banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace xushi;
using namespace xushi::ui;
using support::day;
using M = models::MeasureModel;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The units page with one unit shown; the test watches its signals.
struct Dashboard {
    explicit Dashboard(const char *unit)
    {
        page.resize(1290, 850);
        page.show();
        page.activateWindow();
        page.showUnit(s(unit));
        QApplication::processEvents();
    }

    template <typename Part> Part &part() const { return *page.findChild<Part *>(); }
    [[nodiscard]] const domain::Measure &measure(const char *task, std::size_t place) const
    {
        return source.progressOf(s(task))->measures.at(place);
    }
    [[nodiscard]] QString said() const { return saved.last().at(0).toString(); }
    [[nodiscard]] EntryController::Offer offered() const { return saved.last().at(1).value<EntryController::Offer>(); }

    QTemporaryDir folder;
    std::unique_ptr<session::Workspace> workspace = sampleWorkspace(folder.filePath(s("test.db")));
    models::ViewSource source{support::databaseBeside(*workspace)};
    ScriptedPrompter prompter;
    EntryController entry{source, prompter};
    UnitsPage page{source, entry};
    QSignalSpy saved{&entry, &EntryController::said};
};

QString cell(const QAbstractItemView &view, int row, int column)
{
    return view.model()->index(row, column).data().toString();
}

QString leadOf(const char *task, const Dashboard &dashboard)
{
    return dashboard.source.task(s(task))->units.front().unit;
}

} // namespace

TEST_CASE("a measure is marked done with Space and opened again, and keeps its place")
{
    Dashboard dashboard("kaifaqu");
    auto &list = dashboard.part<MeasureList>();
    REQUIRE(list.model()->rowCount() >= 3);
    CHECK(cell(list, 0, M::Done) == s("done"));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    const QString title = cell(list, 1, M::Title);
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK(cell(list, 1, M::Done) == s("done"));
    CHECK(cell(list, 1, M::Title) == title);
    CHECK(list.currentIndex().row() == 1);
    REQUIRE(dashboard.saved.size() == 1);
    CHECK(dashboard.said() == s("Marked done: “%1”").arg(title));
    CHECK(dashboard.offered() == EntryController::Offer::Undo);
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK(cell(list, 1, M::Done).isEmpty());
    CHECK(dashboard.said() == s("Open again: “%1”").arg(title));
}

TEST_CASE("a click on its box marks a measure done, a click beside it does not")
{
    Dashboard dashboard("kaifaqu");
    auto &list = dashboard.part<MeasureList>();
    const auto click = [&](int column) {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(1, column)).center());
    };
    click(M::Title);
    CHECK(dashboard.saved.isEmpty());
    click(M::Done);
    CHECK(cell(list, 1, M::Done) == s("done"));
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, M::Done)).center());
    CHECK_FALSE(dashboard.page.findChild<MeasureDialog *>());
}

TEST_CASE("a measure is entered with the keyboard alone, and changed by Return")
{
    Dashboard dashboard("kaifaqu");
    auto &list = dashboard.part<MeasureList>();
    const int before = list.model()->rowCount();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Insert);
    auto *dialog = dashboard.page.findChild<MeasureDialog *>();
    REQUIRE(dialog);
    QApplication::processEvents();
    CHECK_FALSE(control(*dialog, "save").isEnabled());
    type(*dialog, s("走访科技企业"));
    CHECK(control(*dialog, "save").isEnabled());
    press(*dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(list.model()->rowCount() == before + 1);
    CHECK(dashboard.said() == s("Saved: measure “走访科技企业”"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    list.setCurrentIndex(list.model()->index(list.model()->rowCount() - 1, M::Title));
    REQUIRE(cell(list, list.currentIndex().row(), M::Title) == s("走访科技企业"));
    CHECK(cell(list, list.currentIndex().row(), M::Due) == s("31 Dec"));
    QTest::keyClick(&list, Qt::Key_Return);
    dialog = dashboard.page.findChild<MeasureDialog *>();
    REQUIRE(dialog);
    QApplication::processEvents();
    control<QCheckBox>(*dialog, "undated").setChecked(true);
    control<QLineEdit>(*dialog, "person").clear();
    control(*dialog, "person").setFocus();
    type(*dialog, s("张三"));
    press(*dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(cell(list, list.model()->rowCount() - 1, M::Due) == s("—"));
    CHECK(dashboard.said() == s("Changed: measure “走访科技企业”"));
}

TEST_CASE("a refusal is shown in the dialog, and all typed text stays")
{
    Dashboard dashboard("kaifaqu");
    const QString id = dashboard.measure("1.2", 1).id;
    MeasureDialog dialog(dashboard.entry.writer(), models::MeasureForm::of(dashboard.source, id).value(),
                         &dashboard.page);
    dialog.show();
    dialog.activateWindow();
    QApplication::processEvents();
    control<QLineEdit>(dialog, "title").setText(s("专家现场评审"));
    QSignalSpy saved(&dashboard.entry, &EntryController::said);
    REQUIRE(session::voidRow(*dashboard.workspace, id, s("录错"))); // by another user meanwhile
    press(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<MessageBanner *>(QStringLiteral("refusal"))->sentence().contains(s("录错")));
    CHECK(control<QLineEdit>(dialog, "title").text() == s("专家现场评审"));
    CHECK(saved.isEmpty());
}

TEST_CASE("a measure is voided with a reason, and not without one")
{
    Dashboard dashboard("kaifaqu");
    auto &list = dashboard.part<MeasureList>();
    const int before = list.model()->rowCount();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    CHECK(list.model()->rowCount() == before);
    CHECK(dashboard.prompter.asked().size() == 1);
    const QString title = cell(list, 0, M::Title);
    dashboard.prompter.setNextText(s("重复录入"));
    QTest::keyClick(&list, Qt::Key_Delete);
    CHECK(list.model()->rowCount() == before - 1);
    CHECK(dashboard.said() == s("Voided: measure “%1”").arg(title));
    CHECK(dashboard.offered() == EntryController::Offer::Undo);
    CHECK(dashboard.entry.nextStep(EntryController::Step::Undo) == s("void of measure “%1”").arg(title));
    dashboard.entry.undo();
    CHECK(list.model()->rowCount() == before);
    CHECK(dashboard.said() == s("Taken back: void of measure “%1”").arg(title));
    dashboard.entry.undo();
    CHECK(dashboard.said() == s("There is nothing to take back."));
}

TEST_CASE("the person in charge and the telephone are entered from the dashboard")
{
    Dashboard dashboard("kaifaqu");
    auto &table = dashboard.part<PeopleTable>();
    CHECK(table.accessibleName() == s("Persons in charge"));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_Return);
    auto *dialog = dashboard.page.findChild<AssignmentDialog *>();
    REQUIRE(dialog);
    QApplication::processEvents();
    control<QLineEdit>(*dialog, "person").clear();
    type(*dialog, s("赵立新"));
    CHECK(control(*dialog, "save").isEnabled());
    control<QLineEdit>(*dialog, "telephone").clear();
    control(*dialog, "telephone").setFocus();
    type(*dialog, s("0935-2212345"));
    press(*dialog, Qt::Key_Return, Qt::ControlModifier);
    const QModelIndex first = table.model()->index(0, 0);
    CHECK(first.siblingAtColumn(3).data().toString() == s("赵立新"));
    CHECK(first.siblingAtColumn(4).data().toString() == s("0935-2212345"));
    CHECK(dashboard.said().endsWith(s("赵立新")));
}

TEST_CASE("one person is put in charge of all tasks of the unit from the dashboard, and undo takes all of it back")
{
    Dashboard dashboard("kaifaqu");
    auto &table = dashboard.part<PeopleTable>();
    const auto persons = [&] {
        QStringList all;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            all += table.model()->index(row, 3).data().toString();
        return all;
    };
    const QStringList before = persons();
    REQUIRE(before.size() > 2);
    control<QPushButton>(dashboard.page, "allPersons").click();
    auto *dialog = dashboard.page.findChild<UnitAssignmentDialog *>();
    REQUIRE(dialog);
    QApplication::processEvents();
    CHECK(control<DayEdit>(*dialog, "day").date() == QDate(2024, 1, 1));
    control<QLineEdit>(*dialog, "person").clear();
    type(*dialog, s("赵立新"));
    if (control(*dialog, "replace").isEnabled())
        control<QCheckBox>(*dialog, "replace").setChecked(true);
    press(*dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(persons().count(s("赵立新")) == before.size());
    dashboard.entry.undo();
    CHECK(persons() == before);
}

TEST_CASE("notes are shown with their whole text, added with their button and voided with Delete")
{
    Dashboard dashboard("kaifaqu");
    auto &list = dashboard.part<NoteList>();
    const int before = list.model()->rowCount();
    control<QPushButton>(dashboard.page, "newNote").click();
    auto *dialog = dashboard.page.findChild<NoteDialog *>();
    REQUIRE(dialog);
    QApplication::processEvents();
    auto &task = control<QComboBox>(*dialog, "task");
    CHECK(task.isVisible());
    CHECK(task.count() > 1);
    control<QPlainTextEdit>(*dialog, "progress").setPlainText(s("一期已封顶"));
    press(*dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(list.model()->rowCount() == before + 1);
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents(); // the page is laid out from the inside outwards
    CHECK(list.height() >= list.heightForWidth(list.width()));
    const QModelIndex first = list.model()->index(0, 0);
    CHECK(first.data(models::MatterRole).toString().startsWith(s("一期已封顶")));
    list.setFocus();
    list.setCurrentIndex(first);
    dashboard.prompter.setNextText(s("录错"));
    QTest::keyClick(&list, Qt::Key_Delete);
    CHECK(list.model()->rowCount() == before);
}

TEST_CASE("the newest of many notes are shown, and all on demand")
{
    Dashboard dashboard("kaifaqu");
    const QString unit = leadOf("1.2", dashboard);
    for (int i = 1; i <= 6; ++i) {
        models::NoteForm form(dashboard.source, {unit, s("1.2")});
        form.setText({QString::number(i), {}, {}});
        REQUIRE(form.work()(*dashboard.workspace));
        dashboard.source.refresh();
    }
    dashboard.page.showUnit(unit);
    auto &list = dashboard.part<NoteList>();
    CHECK(list.model()->rowCount() == 4);
    auto &all = control<QPushButton>(dashboard.page, "allNotes");
    CHECK(all.isVisible());
    all.click();
    CHECK(list.model()->rowCount() >= 7);
    CHECK_FALSE(all.isVisible());
}

TEST_CASE("a unit without measures and notes shows what to do")
{
    Dashboard dashboard("tongji");
    CHECK_FALSE(dashboard.part<MeasureList>().isVisible());
    CHECK_FALSE(dashboard.part<NoteList>().isVisible());
    CHECK(control(dashboard.page, "newMeasure").isVisible());
    CHECK(dashboard.part<PeopleTable>().isVisible());
}

TEST_CASE("a unit's table is copied by its button, and any of its tables by Ctrl+C")
{
    Dashboard dashboard("gongxin");
    QClipboard &clipboard = *QApplication::clipboard();
    clipboard.clear();
    control<QPushButton>(dashboard.page, "copyTable").click();
    const QStringList lines = clipboard.text().split(u'\n');
    CHECK(lines.front() == s("No.\tIndicator\tTarget\tActual\tComplete\tStatus\tLast report\tRole"));
    CHECK(lines.size() == dashboard.part<IndicatorTable>().model()->rowCount() + 2);
    CHECK(clipboard.text().contains(s("1.3.1\t新增产学研合作项目\t35 项\t20")));
    const QString html = clipboard.mimeData()->html();
    CHECK(html.contains(s("Indicators · as of 30 September 2024</caption>")));
    CHECK(html.contains(s("text-align:right")));
    CHECK(dashboard.offered() == EntryController::Offer::Nothing);

    dashboard.page.showUnit(leadOf("1.2", dashboard));
    auto &measures = dashboard.part<MeasureList>();
    measures.setFocus();
    QTest::keyClick(&measures, Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboard.text().startsWith(s("Done\tMeasure\tTask\tDue\tIn charge\ndone\t编制孵化器建设方案")));
    auto &notes = dashboard.part<NoteList>();
    notes.setFocus();
    QTest::keyClick(&notes, Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboard.text().startsWith(s("Day\tTask\tUnit\tState\tProgress\tProblems\tNext steps\n2024-")));
}

TEST_CASE("choosing a measure scrolls the page until it is in sight")
{
    Dashboard dashboard("kaifaqu");
    dashboard.page.resize(880, 550);
    QApplication::processEvents();
    dashboard.page.showUnit(leadOf("1.2", dashboard));
    const QString wanted = dashboard.measure("1.2", 2).id;
    dashboard.page.chooseMeasure(wanted);
    auto &list = dashboard.part<MeasureList>();
    CHECK(list.hasFocus());
    CHECK(list.currentIndex().data(models::KeyRole).toString() == wanted);
    const QRect row = list.visualRect(list.currentIndex());
    CHECK(list.viewport()->visibleRegion().boundingRect().contains(row.center()));
}

TEST_CASE("another page shows the measures of one task alone, with their units")
{
    Dashboard dashboard("kaifaqu");
    MeasureSection section(dashboard.source, dashboard.entry);
    section.setScope({{}, s("1.2")});
    section.resize(900, 300);
    section.show();
    QApplication::processEvents();
    const auto &list = *section.findChild<MeasureList *>();
    CHECK(list.model()->rowCount() == 3);
    CHECK(list.isColumnHidden(M::Task));
    CHECK_FALSE(list.isColumnHidden(M::Unit));
}

TEST_CASE("a read-only database is reported to the user, and no dialog opens")
{
    const Dashboard writable("kaifaqu");
    QFile::setPermissions(writable.workspace->file(), QFileDevice::ReadOwner | QFileDevice::ReadUser);
    const auto workspace =
        session::Workspace::open(
            {writable.workspace->file(), storage::IfMissing::Refuse, {}, writable.workspace->clock(), {}})
            .value();
    models::ViewSource source(support::databaseBeside(*workspace));
    ScriptedPrompter prompter;
    EntryController entry(source, prompter);
    UnitsPage page(source, entry);
    page.show();
    const QSignalSpy told(&entry, &EntryController::failed); // which the window's banner shows
    control<QPushButton>(page, "newMeasure").click();
    REQUIRE(told.size() == 1);
    CHECK(told.front().front().value<domain::Error>().code == domain::ErrorCode::ReadOnlyDatabase);
    CHECK_FALSE(page.findChild<MeasureDialog *>());
}
