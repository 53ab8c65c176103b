#include "models/plan/note_model.h"

#include "models/entry/note_form.h"
#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using domain::TaskState;
using support::aPlan;
using support::day;
using M = NoteModel;

namespace {

const QStringList both{QStringLiteral("alpha"), QStringLiteral("beta")};

domain::Plan twoTasks()
{
    return aPlan().withTask("1.1", both).withTask("1.2", {QStringLiteral("beta")});
}

} // namespace

TEST_CASE("notes are listed newest first, of a unit, of a task or of both")
{
    Office office(twoTasks());
    M model(office.source());
    const ModelWatch watch(model);
    office.note("1.1", "2024-09-20", TaskState::InProgress, QStringLiteral("启动"));
    const QString wrong = office.note("1.1", "2024-09-25", TaskState::Blocked, QStringLiteral("受阻"), "beta");
    office.note("1.2", "2024-06-30", TaskState::Done, QStringLiteral("办结"));
    office.note("1.1", "2024-09-20", TaskState::InProgress, QStringLiteral("开工"));
    CHECK(textOf(model, {M::Day, M::Task, M::Unit, M::State, M::Progress})
          == QStringLiteral("2024-09-25 | 1.1  任务1.1 | 乙局 | Blocked | 受阻\n"
                            "2024-09-20 | 1.1  任务1.1 | 甲局 | In progress | 开工\n"
                            "2024-09-20 | 1.1  任务1.1 | 甲局 | In progress | 启动\n"
                            "2024-06-30 | 1.2  任务1.2 | 乙局 | Done | 办结"));
    CHECK(model.index(0, M::Day).data(KeyRole).toString() == wrong);
    office.takeBack(wrong);
    CHECK(model.rowCount() == 3);

    model.setScope({QStringLiteral("beta"), {}});
    CHECK(textOf(model, {M::Progress}) == QStringLiteral("办结"));
    model.setScope({{}, QStringLiteral("1.1")});
    CHECK(textOf(model, {M::Day}, SubjectRole) == QStringLiteral("20 Sep · 甲局\n20 Sep · 甲局"));
    model.setLimit(1);
    CHECK(textOf(model, {M::Progress}) == QStringLiteral("开工"));
    CHECK(model.total() == 2);
}

TEST_CASE("a note says in words what was done, what the problem is and what comes next")
{
    Office office(twoTasks());
    NoteForm form(office.source(), {{}, QStringLiteral("1.2")});
    form.setText({QStringLiteral("一期完工"), QStringLiteral("缺资金"), QStringLiteral("验收")});
    form.setState(TaskState::InProgress);
    REQUIRE(office.save(form));
    M model(office.source());
    const ModelWatch watch(model);
    model.setScope({QStringLiteral("beta"), {}});
    CHECK(model.index(0, M::Day).data(MatterRole).toString()
          == QStringLiteral("一期完工\nProblems: 缺资金\nNext steps: 验收"));
    CHECK(model.index(0, M::Day).data(SubjectRole).toString() == QStringLiteral("30 Sep · 1.2  任务1.2"));
}

TEST_CASE("a new note starts with the unit's last note, and typed text stays")
{
    Office office(twoTasks());
    office.note("1.1", "2024-09-20", TaskState::InProgress, QStringLiteral("甲局说"));
    office.note("1.1", "2024-09-21", TaskState::Blocked, QStringLiteral("乙局说"), "beta");
    NoteForm form(office.source(), {QStringLiteral("alpha"), {}});
    CHECK(form.task() == QStringLiteral("1.1"));
    CHECK(form.unit() == QStringLiteral("alpha"));
    CHECK(form.state() == TaskState::Blocked); // the task's state, whichever unit reported it
    CHECK(form.text().progress == QStringLiteral("甲局说"));
    CHECK(form.units().size() == 2);
    form.setUnit(QStringLiteral("beta"));
    CHECK(form.text().progress == QStringLiteral("乙局说"));
    form.setText({QStringLiteral("新进展"), {}, {}});
    form.setUnit(QStringLiteral("alpha"));
    CHECK(form.text().progress == QStringLiteral("新进展"));
    form.setTask(QStringLiteral("1.2"));
    CHECK(form.unit() == QStringLiteral("beta"));
    CHECK(form.text().progress == QStringLiteral("新进展"));
    form.setText({});
    form.setState(TaskState::Done);
    form.setDay(day("2024-09-01"));
    const auto saved = office.save(form);
    REQUIRE(saved);
    CHECK(saved->message == QStringLiteral("Saved: note on task 1.2"));
    CHECK(office.source().progressOf(QStringLiteral("1.2"))->notes.front().asOf == day("2024-09-01"));
}

TEST_CASE("a first note on a task with reported figures starts as in progress, which alone is worth saving")
{
    Office office(aPlan().with(support::anIndicator("1.1.1")).withTask("1.2"));
    CHECK(NoteForm(office.source(), {{}, QStringLiteral("1.1")}).state() == TaskState::NotStarted);
    office.plus("1.1.1", "5", "2024-09-01");
    const NoteForm reported(office.source(), {{}, QStringLiteral("1.1")});
    CHECK(reported.state() == TaskState::InProgress);
    CHECK(reported.whyNot().isEmpty());
    office.note("1.1", "2024-09-20", TaskState::NotStarted, QStringLiteral("说明"));
    CHECK(NoteForm(office.source(), {{}, QStringLiteral("1.1")}).state() == TaskState::NotStarted); // a note said so
}

TEST_CASE("a liaison enters notes for the own unit only, also in a task that another unit leads")
{
    Office office(twoTasks());
    office.source().setLiaison(QStringLiteral("beta"));
    const NoteForm note(office.source(), {{}, QStringLiteral("1.1")});
    CHECK(note.unit() == QStringLiteral("beta"));
    CHECK(note.units().size() == 1);
    office.source().setLiaison({});
    CHECK(office.source().unit().isEmpty());
    CHECK(NoteForm(office.source(), {{}, QStringLiteral("1.1")}).units().size() == 2);
}
