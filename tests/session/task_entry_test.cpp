#include "session/temporary_workspace.h"

#include "session/task_entry.h"
#include "session/viewpoint.h"
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
    return session::taskProgress(*workspace, *view).value().front();
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

TEST_CASE("A measure is entered, changed and done by later rows with its id")
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
