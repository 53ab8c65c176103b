#include "domain/task_progress.h"

#include "printing.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

#include <algorithm>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::support;

namespace {

const QString task = QStringLiteral("1.1");

TaskProgress progress(const JournalMaker &journal, const char *at)
{
    return progressOf(task, journal.rows(), day(at));
}

const JournalRow &measure(JournalMaker &journal, const char *asOf, const QJsonObject &details,
                          const char *unit = "alpha")
{
    return journal.add(RowKind::Measure, task, std::nullopt, day(asOf), details, QString::fromLatin1(unit));
}

QJsonObject titled(const QString &title)
{
    return {{QStringLiteral("title"), title}};
}

/// A later row about an existing measure.
QJsonObject about(const JournalRow &first, const QJsonObject &changes)
{
    QJsonObject details = changes;
    details.insert(QStringLiteral("measure"), first.id.toString());
    return details;
}

const QJsonObject done{{QStringLiteral("done"), true}};

const JournalRow &assign(JournalMaker &journal, const char *unit, const QString &person, const char *asOf,
                         const QString &about = task)
{
    const QString name = QString::fromLatin1(unit);
    return journal.add(RowKind::Assign, assignmentSubject(about, name), std::nullopt, day(asOf),
                       {{QStringLiteral("person"), person}, {QStringLiteral("telephone"), QStringLiteral("0935-1")}},
                       name);
}

} // namespace

TEST_CASE("A task of which no unit that answers for it said anything is not reported, whoever else spoke")
{
    const Plan plan = aPlan().withTask("1.1", {QStringLiteral("alpha"), QStringLiteral("beta")});
    const auto standing = [&](const JournalMaker &journal) {
        return standingOf(*plan.task(task), progress(journal, "2024-12-31"));
    };
    JournalMaker journal;
    CHECK(standing(journal) == TaskStanding::NotReported);
    journal.note("1.1", "2024-05-10", QStringLiteral("配合"), nullptr, "beta");
    CHECK(standing(journal) == TaskStanding::NotReported);
    journal.note("1.1", "2024-05-11", QStringLiteral("筹备"), nullptr, "alpha");
    CHECK(standing(journal) == TaskStanding::NotStarted);
    journal.note("1.1", "2024-05-12", QStringLiteral("受阻"), "blocked", "alpha");
    CHECK(standing(journal) == TaskStanding::Blocked);
}

TEST_CASE("A task without journal rows is not started")
{
    const TaskProgress empty = progressOf(task, {}, day("2024-12-31"));
    CHECK(empty.task == task);
    CHECK(empty.state() == TaskState::NotStarted);
    CHECK(empty.notes.empty());
    CHECK(empty.measures.empty());
    CHECK(empty.assignments.empty());
    CHECK(empty.newestNote() == nullptr);
    CHECK(empty.assignmentOf(u"alpha") == nullptr);
}

TEST_CASE("A note has progress, problem, next step and state")
{
    JournalMaker journal;
    const JournalRow &row = journal.add(RowKind::Note, task, std::nullopt, day("2024-06-30"),
                                        {{QStringLiteral("progress"), QStringLiteral("已签约")},
                                         {QStringLiteral("problem"), QStringLiteral("缺资金")},
                                         {QStringLiteral("next"), QStringLiteral("开工")},
                                         {QStringLiteral("state"), QStringLiteral("blocked")}});
    const TaskProgress told = progress(journal, "2024-06-30");
    REQUIRE(told.notes.size() == 1);
    const TaskNote &note = told.notes.front();
    CHECK(note.row == row.id);
    CHECK(note.unit == QStringLiteral("alpha"));
    CHECK(note.asOf == day("2024-06-30"));
    CHECK(note.progress == QStringLiteral("已签约"));
    CHECK(note.problem == QStringLiteral("缺资金"));
    CHECK(note.next == QStringLiteral("开工"));
    CHECK(note.state == TaskState::Blocked);
    CHECK(told.state() == TaskState::Blocked);
}

TEST_CASE("Notes are ordered by their day, then by recording, oldest first")
{
    JournalMaker journal;
    journal.note("1.1", "2024-06-30", QStringLiteral("二"));
    journal.note("1.1", "2024-03-31", QStringLiteral("一"));
    journal.note("1.1", "2024-06-30", QStringLiteral("三"));
    const TaskProgress told = progress(journal, "2024-12-31");
    REQUIRE(told.notes.size() == 3);
    CHECK(told.notes[0].progress == QStringLiteral("一"));
    CHECK(told.notes[1].progress == QStringLiteral("二"));
    CHECK(told.notes[2].progress == QStringLiteral("三"));
}

TEST_CASE("The order of rows in the journal does not matter")
{
    JournalMaker journal;
    journal.note("1.1", "2024-03-31", QStringLiteral("一"), "in_progress");
    journal.note("1.1", "2024-06-30", QStringLiteral("二"), "done");
    const JournalRow &first = measure(journal, "2024-03-31", titled(QStringLiteral("建中心")));
    measure(journal, "2024-06-30", about(first, done));
    assign(journal, "alpha", QStringLiteral("张三"), "2024-03-31");
    assign(journal, "alpha", QStringLiteral("李四"), "2024-06-30");
    std::vector<JournalRow> turned(journal.rows().rbegin(), journal.rows().rend());
    const TaskProgress told = progressOf(task, turned, day("2024-12-31"));
    CHECK(told.state() == TaskState::Done);
    CHECK(told.newestNote()->progress == QStringLiteral("二"));
    REQUIRE(told.measures.size() == 1);
    CHECK(told.measures.front().done);
    CHECK(told.measures.front().title == QStringLiteral("建中心"));
    CHECK(told.assignmentOf(u"alpha")->person == QStringLiteral("李四"));
}

TEST_CASE("The state is that of the newest note that has one")
{
    JournalMaker journal;
    journal.note("1.1", "2024-03-31", QStringLiteral("开工"), "in_progress");
    journal.note("1.1", "2024-06-30", QStringLiteral("完工"), "done");
    journal.note("1.1", "2024-08-31", QStringLiteral("验收")); // has no state
    CHECK(progress(journal, "2024-03-30").state() == TaskState::NotStarted);
    CHECK(progress(journal, "2024-03-31").state() == TaskState::InProgress);
    CHECK(progress(journal, "2024-12-31").state() == TaskState::Done);
}

TEST_CASE("An unknown state is ignored")
{
    JournalMaker journal;
    journal.note("1.1", "2024-03-31", QStringLiteral("开工"), "in_progress");
    journal.note("1.1", "2024-06-30", QStringLiteral("完工"), "finished");
    CHECK(progress(journal, "2024-12-31").state() == TaskState::InProgress);
}

TEST_CASE("A back-dated note does not change the state of a newer note")
{
    JournalMaker journal;
    journal.note("1.1", "2024-06-30", QStringLiteral("完工"), "done");
    journal.note("1.1", "2024-03-31", QStringLiteral("开工"), "in_progress");
    CHECK(progress(journal, "2024-12-31").state() == TaskState::Done);
}

TEST_CASE("The newest note is that of the named unit, or of any unit when none is named")
{
    JournalMaker journal;
    journal.note("1.1", "2024-03-31", QStringLiteral("甲一"), nullptr, "alpha");
    journal.note("1.1", "2024-06-30", QStringLiteral("乙一"), nullptr, "beta");
    journal.note("1.1", "2024-09-30", QStringLiteral("办"), nullptr, "");
    const TaskProgress told = progress(journal, "2024-12-31");
    CHECK(told.newestNote()->progress == QStringLiteral("办"));
    CHECK(told.newestNote(u"alpha")->progress == QStringLiteral("甲一"));
    CHECK(told.newestNote(u"beta")->progress == QStringLiteral("乙一"));
    CHECK(told.newestNote(u"gamma") == nullptr);
}

TEST_CASE("Rows about other tasks and about indicators are ignored")
{
    JournalMaker journal;
    journal.note("1.10", "2024-03-31", QStringLiteral("别的"), "done");
    journal.reading("1.1", "5", "2024-03-31");
    journal.add(RowKind::Measure, QStringLiteral("1.2"), std::nullopt, day("2024-03-31"),
                titled(QStringLiteral("别的")));
    assign(journal, "alpha", QStringLiteral("张三"), "2024-03-31", QStringLiteral("1.2"));
    const TaskProgress told = progress(journal, "2024-12-31");
    CHECK(told.state() == TaskState::NotStarted);
    CHECK(told.notes.empty());
    CHECK(told.measures.empty());
    CHECK(told.assignments.empty());
}

TEST_CASE("A voided note is gone, and so is its state")
{
    JournalMaker journal;
    journal.note("1.1", "2024-03-31", QStringLiteral("开工"), "in_progress");
    journal.takeBack(journal.note("1.1", "2024-06-30", QStringLiteral("完工"), "done"));
    CHECK(progress(journal, "2024-12-31").state() == TaskState::InProgress);
    CHECK(progress(journal, "2024-12-31").notes.size() == 1);
}

TEST_CASE("A measure has a title, a person and a due day")
{
    JournalMaker journal;
    const JournalRow &row = measure(journal, "2024-03-31",
                                    {{QStringLiteral("title"), QStringLiteral("建中心")},
                                     {QStringLiteral("due"), QStringLiteral("2024-10-31")},
                                     {QStringLiteral("person"), QStringLiteral("张三")}});
    CHECK(progress(journal, "2024-03-30").measures.empty());
    const TaskProgress told = progress(journal, "2024-03-31");
    REQUIRE(told.measures.size() == 1);
    const Measure &made = told.measures.front();
    CHECK(made.id == row.id.toString());
    CHECK(made.unit == QStringLiteral("alpha"));
    CHECK(made.title == QStringLiteral("建中心"));
    CHECK(made.due == day("2024-10-31"));
    CHECK(made.person == QStringLiteral("张三"));
    CHECK_FALSE(made.done);
}

TEST_CASE("A later row of the same measure marks it done or changes the members that it names, and keeps the rest")
{
    JournalMaker journal;
    const JournalRow &first = measure(journal, "2024-03-31",
                                      {{QStringLiteral("title"), QStringLiteral("建中心")},
                                       {QStringLiteral("due"), QStringLiteral("2024-10-31")},
                                       {QStringLiteral("person"), QStringLiteral("张三")}});
    measure(journal, "2024-05-31", about(first, {{QStringLiteral("due"), QStringLiteral("2024-11-30")}}));
    measure(journal, "2024-06-30", about(first, done));
    const auto at = [&](const char *asOf) { return progress(journal, asOf).measures.at(0); };
    CHECK(at("2024-05-30").due == day("2024-10-31"));
    CHECK(at("2024-05-31").due == day("2024-11-30"));
    CHECK_FALSE(at("2024-05-31").done);
    CHECK(at("2024-06-30").done);
    CHECK(at("2024-06-30").title == QStringLiteral("建中心"));
    CHECK(at("2024-06-30").person == QStringLiteral("张三"));
    CHECK(at("2024-06-30").due == day("2024-11-30"));
    CHECK(progress(journal, "2024-12-31").measures.size() == 1);
}

TEST_CASE("A done measure can be opened again, and its due day removed")
{
    JournalMaker journal;
    const JournalRow &first = measure(
        journal, "2024-03-31",
        {{QStringLiteral("title"), QStringLiteral("建中心")}, {QStringLiteral("due"), QStringLiteral("2024-10-31")}});
    measure(journal, "2024-06-30", about(first, done));
    measure(journal, "2024-07-31", about(first, {{QStringLiteral("done"), false}, {QStringLiteral("due"), QString()}}));
    const TaskProgress told = progress(journal, "2024-12-31");
    REQUIRE(told.measures.size() == 1);
    CHECK_FALSE(told.measures.front().done);
    CHECK_FALSE(told.measures.front().due);
}

TEST_CASE("When the row that marked a measure done is voided, the measure is open again")
{
    JournalMaker journal;
    const JournalRow &first = measure(journal, "2024-03-31", titled(QStringLiteral("建中心")));
    journal.takeBack(measure(journal, "2024-06-30", about(first, done)));
    CHECK_FALSE(progress(journal, "2024-12-31").measures.at(0).done);
}

TEST_CASE("Measures of one task are kept apart, in the order of entry")
{
    JournalMaker journal;
    const JournalRow &first = measure(journal, "2024-03-31", titled(QStringLiteral("一")));
    measure(journal, "2024-04-30", titled(QStringLiteral("二")), "beta");
    measure(journal, "2024-05-31", about(first, done));
    const auto measures = progress(journal, "2024-12-31").measures;
    REQUIRE(measures.size() == 2);
    CHECK(measures[0].title == QStringLiteral("一"));
    CHECK(measures[0].done);
    CHECK(measures[1].title == QStringLiteral("二"));
    CHECK(measures[1].unit == QStringLiteral("beta"));
    CHECK_FALSE(measures[1].done);
}

TEST_CASE("A voided measure is gone, though a later row had marked it done")
{
    JournalMaker journal;
    const JournalRow &first = measure(journal, "2024-03-31", titled(QStringLiteral("录错")));
    measure(journal, "2024-06-30", about(first, done));
    journal.takeBack(first);
    CHECK(progress(journal, "2024-12-31").measures.empty());
}

TEST_CASE("A measure does not exist before it was entered, though a back-dated row mentions it")
{
    JournalMaker journal;
    const JournalRow &first = measure(journal, "2024-06-30", titled(QStringLiteral("建中心")));
    measure(journal, "2024-05-31", about(first, done));
    CHECK(progress(journal, "2024-06-15").measures.empty());
    REQUIRE(progress(journal, "2024-06-30").measures.size() == 1);
    CHECK(progress(journal, "2024-06-30").measures.front().title == QStringLiteral("建中心"));
}

TEST_CASE("A measure belongs to the unit that entered it and counts from that day, even if another unit's row is dated "
          "earlier")
{
    JournalMaker journal;
    const JournalRow &first = measure(journal, "2024-06-30", titled(QStringLiteral("建中心")), "beta");
    measure(journal, "2024-05-31", about(first, done), "alpha");
    const Measure made = progress(journal, "2024-06-30").measures.at(0);
    CHECK(made.unit == QStringLiteral("beta"));
    CHECK(made.since == day("2024-06-30"));
}

TEST_CASE("A measure is due soon from thirty days before its due day, and overdue after that day")
{
    const QDate asOf = day("2024-09-30");
    const auto due = [asOf](const char *on, bool isDone = false) {
        return dueAt({{}, {}, {}, day(on), {}, isDone, {}}, asOf);
    };
    CHECK(due("2024-09-29") == Due::Overdue);
    CHECK(due("2024-09-30") == Due::Soon);
    CHECK(due("2024-10-30") == Due::Soon);
    CHECK(due("2024-10-31") == Due::Later);
    CHECK(due("2024-09-29", true) == Due::None);
    CHECK(dueAt({{}, {}, {}, std::nullopt, {}, false, {}}, asOf) == Due::None);
}

TEST_CASE("The person in charge of a unit's part is the one assigned last")
{
    JournalMaker journal;
    assign(journal, "alpha", QStringLiteral("张三"), "2024-03-31");
    assign(journal, "beta", QStringLiteral("王五"), "2024-03-31");
    const JournalRow &later = assign(journal, "alpha", QStringLiteral("李四"), "2024-06-30");
    CHECK(progress(journal, "2024-06-29").assignmentOf(u"alpha")->person == QStringLiteral("张三"));
    const TaskProgress told = progress(journal, "2024-06-30");
    CHECK(told.assignments.size() == 2);
    CHECK(told.assignmentOf(u"alpha")->person == QStringLiteral("李四"));
    CHECK(told.assignmentOf(u"alpha")->telephone == QStringLiteral("0935-1"));
    CHECK(told.assignmentOf(u"beta")->person == QStringLiteral("王五"));
    CHECK(told.assignmentOf(u"gamma") == nullptr);
    journal.takeBack(later);
    CHECK(progress(journal, "2024-12-31").assignmentOf(u"alpha")->person == QStringLiteral("张三"));
}

TEST_CASE("The subject of an assignment is a unit's part of a task")
{
    CHECK(assignmentSubject(u"1.1", u"alpha") == QStringLiteral("1.1/alpha"));
}

TEST_CASE("A measure is one of the task that its newest row is about, in any order of the rows")
{
    JournalMaker journal;
    const JournalRow first = measure(journal, "2024-03-01", titled(QStringLiteral("建园")));
    const auto move = [&](const char *to, const char *asOf) -> JournalRow {
        return journal.add(RowKind::Measure, QString::fromLatin1(to), std::nullopt, day(asOf), about(first, {}),
                           QStringLiteral("alpha"));
    };
    move("1.2", "2024-06-01");
    const JournalRow back = move("1.1", "2024-09-01");
    const auto where = [&](const char *asOf) {
        QStringList all;
        for (const char *one : {"1.1", "1.2"})
            for (const Measure &each : progressOf(QString::fromLatin1(one), journal.rows(), day(asOf)).measures)
                all += QString::fromLatin1(one) + u' ' + each.title;
        return all.join(u',');
    };
    CHECK(where("2024-05-31") == QStringLiteral("1.1 建园"));
    CHECK(where("2024-06-01") == QStringLiteral("1.2 建园"));
    CHECK(where("2024-09-01") == QStringLiteral("1.1 建园"));
    journal.takeBack(back);
    CHECK(where("2024-09-01") == QStringLiteral("1.2 建园"));
    journal.takeBack(first);
    CHECK(where("2024-09-01").isEmpty());
}
