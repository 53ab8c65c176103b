#include "session/temporary_workspace.h"

#include "session/entry/task_entry.h"
#include "session/entry/void_entry.h"
#include "session/maintenance/check.h"
#include "session/view/journal_reading.h"
#include "session/view/viewpoint.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using support::aPlan;
using support::day;
using support::TemporaryWorkspace;

namespace {

TaskProgress progressOfTask(TemporaryWorkspace &workspace, const char *asOf)
{
    const auto view = session::look(*workspace, {{}, day(asOf)});
    return view->progress->front();
}

} // namespace

TEST_CASE("A note gives a task its state, progress, problem and next step")
{
    TemporaryWorkspace workspace(aPlan().withTask("1.1"));
    session::NoteEntry entry{{}, QStringLiteral("1.1"), day("2024-09-20")};
    entry.state = TaskState::InProgress;
    entry.progress = QStringLiteral("完成申报材料");
    entry.problem = QStringLiteral("缺场地");
    entry.next = QStringLiteral("现场评审");

    REQUIRE(session::enterNote(*workspace, entry));

    const TaskProgress progress = progressOfTask(workspace, "2024-09-30");
    CHECK(progress.state() == TaskState::InProgress);
    REQUIRE(progress.newestNote(u"alpha"));
    CHECK(progress.newestNote(u"alpha")->progress == QStringLiteral("完成申报材料"));
    CHECK(progress.newestNote(u"alpha")->problem == QStringLiteral("缺场地"));
    CHECK(progress.newestNote(u"alpha")->next == QStringLiteral("现场评审"));
    CHECK(progressOfTask(workspace, "2024-09-19").state() == TaskState::NotStarted);
}

TEST_CASE("Refused: a note that says nothing, on an unknown task, by a unit that is not responsible")
{
    TemporaryWorkspace workspace(aPlan().withTask("1.1"));
    session::NoteEntry entry{{}, QStringLiteral("1.1"), day("2024-09-20")};
    CHECK(session::enterNote(*workspace, entry).error().code == ErrorCode::NothingToNote);
    entry.progress = QStringLiteral("x");
    entry.unit = QStringLiteral("beta");
    CHECK(session::enterNote(*workspace, entry).error().code == ErrorCode::UnitNotResponsible);
    entry.unit.clear();
    entry.task = QStringLiteral("9.9");
    CHECK(session::enterNote(*workspace, entry).error().code == ErrorCode::UnknownTask);
}

TEST_CASE("A measure is entered, changed and marked done by later rows with its id")
{
    TemporaryWorkspace workspace(aPlan().withTask("1.1"));
    session::MeasureEntry entry{{}, QStringLiteral("1.1"), day("2024-08-20")};
    CHECK(session::enterMeasure(*workspace, entry).error().code == ErrorCode::MeasureWithoutTitle);
    entry.title = QStringLiteral("现场评审");
    entry.due = day("2024-10-15");
    const auto first = session::enterMeasure(*workspace, entry);
    REQUIRE(first);
    session::MeasureEntry done{{}, QStringLiteral("1.1"), day("2024-09-20")};
    done.measure = first->row.id.toString();
    done.done = true;
    REQUIRE(session::enterMeasure(*workspace, done));
    done.measure = QStringLiteral("unknown");
    CHECK(session::enterMeasure(*workspace, done).error().code == ErrorCode::UnknownRow);

    const TaskProgress progress = progressOfTask(workspace, "2024-09-30");
    REQUIRE(progress.measures.size() == 1);
    CHECK(progress.measures.front().title == QStringLiteral("现场评审"));
    CHECK(progress.measures.front().due == day("2024-10-15"));
    CHECK(progress.measures.front().done);
    CHECK_FALSE(progressOfTask(workspace, "2024-09-19").measures.front().done);
}

TEST_CASE("A change to a measure changes only the given fields, and it can reopen it and remove its day and person")
{
    TemporaryWorkspace workspace(aPlan().withTask("1.1", {QStringLiteral("alpha"), QStringLiteral("beta")}));
    session::MeasureEntry entry{{}, QStringLiteral("1.1"), day("2024-08-20"), QStringLiteral("beta")};
    entry.title = QStringLiteral("现场评审");
    entry.due = day("2024-10-15");
    entry.person = QStringLiteral("张三");
    session::MeasureEntry change{{}, QStringLiteral("1.1"), day("2024-08-20")};
    change.measure = session::enterMeasure(*workspace, entry).value().row.id.toString();
    const auto measure = [&] { return progressOfTask(workspace, "2024-09-30").measures.at(0); };

    change.done = true;
    const auto done = session::enterMeasure(*workspace, change);
    REQUIRE(done);
    CHECK(done->row.unit == QStringLiteral("beta")); // the measure's unit, not the task's lead
    change.done = false;
    change.title = QStringLiteral("专家评审");
    REQUIRE(session::enterMeasure(*workspace, change));
    CHECK_FALSE(measure().done);
    CHECK(measure().title == QStringLiteral("专家评审"));
    CHECK(measure().due == day("2024-10-15"));
    CHECK(measure().person == QStringLiteral("张三"));

    session::MeasureEntry rid{{}, QStringLiteral("1.1"), day("2024-09-01"), {}, change.measure};
    rid.due = QDate();
    rid.person = QStringLiteral("  ");
    REQUIRE(session::enterMeasure(*workspace, rid));
    CHECK_FALSE(measure().due);
    CHECK(measure().person.isEmpty());
    CHECK(measure().since == day("2024-08-20"));
}

TEST_CASE("Refused: a change to a measure that says nothing, is dated before it, or would be lost")
{
    TemporaryWorkspace workspace(aPlan().withTask("1.1").withTask("1.2"));
    session::MeasureEntry entry{{}, QStringLiteral("1.1"), day("2024-08-20")};
    entry.title = QStringLiteral("现场评审");
    const QString measure = session::enterMeasure(*workspace, entry).value().row.id.toString();
    const auto refused = [&](const session::MeasureEntry &change) {
        const auto written = session::enterMeasure(*workspace, change);
        REQUIRE_FALSE(written);
        return written.error();
    };
    session::MeasureEntry change{{}, QStringLiteral("1.1"), day("2024-08-20"), {}, measure};
    CHECK(refused(change).code == ErrorCode::MeasureUnchanged);
    change.title = QString();
    CHECK(refused(change).code == ErrorCode::MeasureWithoutTitle);
    change.title = QStringLiteral("评审");
    change.asOf = day("2024-08-19");
    CHECK(refused(change)
          == Error{ErrorCode::BeforeMeasure, {QStringLiteral("2024-08-19"), QStringLiteral("2024-08-20")}});
    change.asOf = day("2024-08-21");
    change.measure = session::enterMeasure(*workspace, change).value().row.id.toString();
    CHECK(refused(change).code == ErrorCode::UnknownRow); // a change, not the row that entered the measure
    change.measure = measure;
    REQUIRE(session::voidRow(*workspace, measure, QStringLiteral("录错")));
    CHECK(refused(change).code == ErrorCode::RowAlreadyVoided);
    CHECK(progressOfTask(workspace, "2024-09-30").measures.empty());
}

TEST_CASE("A measure is moved to another task from a day on, and the move can be taken back")
{
    TemporaryWorkspace workspace(aPlan().withTask("1.1").withTask("1.2").withTask("1.3", {QStringLiteral("beta")}));
    session::MeasureEntry entry{{}, QStringLiteral("1.1"), day("2024-08-20")};
    entry.title = QStringLiteral("现场评审");
    const QString measure = session::enterMeasure(*workspace, entry).value().row.id.toString();
    const auto titles = [&](const char *asOf) {
        QStringList all;
        const auto view = session::look(*workspace, {{}, day(asOf)}).value();
        for (const TaskProgress &progress : *view.progress)
            for (const Measure &one : progress.measures)
                all += progress.task + u' ' + one.title + (one.done ? QStringLiteral(" done") : QString());
        return all.join(u',');
    };

    session::MeasureEntry move{{}, QStringLiteral("1.3"), day("2024-09-10"), {}, measure};
    CHECK(session::enterMeasure(*workspace, move).error().code == ErrorCode::UnitNotResponsible);
    move.task = QStringLiteral("9.9");
    CHECK(session::enterMeasure(*workspace, move).error().code == ErrorCode::UnknownTask);
    move.task = QStringLiteral("1.2");
    const auto moved = session::enterMeasure(*workspace, move);
    REQUIRE(moved);
    CHECK(moved->row.subject == QStringLiteral("1.2"));
    CHECK(moved->row.details()[QStringLiteral("from")] == QStringLiteral("1.1"));
    CHECK(moved->tasks == QStringList{QStringLiteral("1.2"), QStringLiteral("1.1")});
    CHECK(titles("2024-09-09") == QStringLiteral("1.1 现场评审"));
    CHECK(titles("2024-09-10") == QStringLiteral("1.2 现场评审"));

    move.asOf = day("2024-09-11");
    CHECK(session::enterMeasure(*workspace, move).error().code == ErrorCode::MeasureUnchanged); // it is there already
    session::MeasureEntry done{{}, {}, day("2024-09-20"), {}, measure};
    done.done = true;
    const auto marked = session::enterMeasure(*workspace, done);
    REQUIRE(marked);
    CHECK(marked->row.subject == QStringLiteral("1.2")); // a change that names no task leaves it where it is
    CHECK(titles("2024-09-30") == QStringLiteral("1.2 现场评审 done"));

    REQUIRE(session::voidRow(*workspace, marked->row.id.toString(), QStringLiteral("录错")));
    REQUIRE(session::voidRow(*workspace, moved->row.id.toString(), QStringLiteral("录错")));
    CHECK(titles("2024-09-30") == QStringLiteral("1.1 现场评审"));
}

TEST_CASE("Persons for several tasks are written all or not at all")
{
    TemporaryWorkspace workspace(aPlan().withTask("1.1").withTask("1.2"));
    const QString person = QStringLiteral("张三");
    std::vector<session::AssignmentEntry> entries{{{}, QStringLiteral("1.1"), day("2024-01-01"), {}, person},
                                                  {{}, QStringLiteral("9.9"), day("2024-01-01"), {}, person}};
    const auto refused = session::assignAll(*workspace, {}, entries);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == std::vector<session::Refusal>{{1, {ErrorCode::UnknownTask, {QStringLiteral("9.9")}}}});
    CHECK(session::readJournal(*workspace, {}).value().rows.empty());
    entries.back().task = QStringLiteral("1.2");
    REQUIRE(session::assignAll(*workspace, {}, entries));
    const auto view = session::look(*workspace, {{}, day("2024-01-01")}).value();
    for (const TaskProgress &progress : *view.progress)
        CHECK(progress.assignmentOf(u"alpha")->person == person);
}

TEST_CASE("The person in charge is that of the newest assignment")
{
    TemporaryWorkspace workspace(aPlan().withTask("1.1"));
    session::AssignmentEntry entry{{}, QStringLiteral("1.1"), day("2024-08-20"), {}, {}, {}};
    CHECK(session::assign(*workspace, entry).error().code == ErrorCode::AssignWithoutPerson);
    entry.person = QStringLiteral("张三");
    REQUIRE(session::assign(*workspace, entry));
    entry.person = QStringLiteral("李四");
    entry.telephone = QStringLiteral("0553-1234567");
    REQUIRE(session::assign(*workspace, entry));

    const TaskProgress progress = progressOfTask(workspace, "2024-09-30");
    REQUIRE(progress.assignmentOf(u"alpha"));
    CHECK(progress.assignmentOf(u"alpha")->person == QStringLiteral("李四"));
    CHECK(progress.assignmentOf(u"alpha")->telephone == QStringLiteral("0553-1234567"));
}

TEST_CASE("A note is written without letters that SQLite would return changed, and its hash holds")
{
    TemporaryWorkspace workspace(aPlan().with(support::anIndicator("1.1.1")));
    session::NoteEntry entry;
    entry.task = QStringLiteral("1.1");
    entry.asOf = day("2024-06-30");
    entry.progress = QStringLiteral("a") + QChar(0xFFFF) + QStringLiteral("b") + QChar(0xFFFE) + QChar(u'\0');
    REQUIRE(session::enterNote(*workspace, entry));
    CHECK(session::check(*workspace)->isSound());
    const auto rows = session::readJournal(*workspace, {}).value().rows;
    CHECK(rows.back().details()[QStringLiteral("progress")] == QStringLiteral("ab"));
}
