#include "models/plan/measure_model.h"

#include "models/entry/measure_form.h"
#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "models/text/journal_words.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using support::aPlan;
using support::day;
using M = MeasureModel;

namespace {

const QStringList both{QStringLiteral("alpha"), QStringLiteral("beta")};

domain::Plan twoTasks()
{
    return aPlan().withTask("1.1", both).withTask("1.2", {QStringLiteral("beta")});
}

MeasureForm formOf(Office &office, const QString &measure)
{
    return MeasureForm::of(office.source(), measure).value();
}

} // namespace

TEST_CASE("measures are listed by due day and say how near it is")
{
    Office office(twoTasks());
    M model(office.source());
    const ModelWatch watch(model);
    office.measure("1.1", QStringLiteral("签约"), "2024-12-01");
    const QString visit = office.measure("1.1", QStringLiteral("走访"), "2024-09-10");
    office.measure("1.1", QStringLiteral("评审"), "2024-10-01");
    office.measure("1.1", QStringLiteral("备案"), "2024-09-30");
    office.measure("1.1", QStringLiteral("昨日"), "2024-09-29");
    office.measure("1.2", QStringLiteral("路演"), "2024-10-30", "beta");
    MeasureForm sometime(office.source(), {{}, QStringLiteral("1.1")});
    sometime.setTitle(QStringLiteral("择日"));
    sometime.setDue(std::nullopt);
    REQUIRE(office.save(sometime));

    CHECK(textOf(model, {M::Title, M::Due, M::Unit})
          == QStringLiteral("走访 | 10 Sep, overdue by 20 days | 甲局\n"
                            "昨日 | 29 Sep, overdue by a day | 甲局\n"
                            "备案 | 30 Sep, due today | 甲局\n"
                            "评审 | 1 Oct, a day left | 甲局\n"
                            "路演 | 30 Oct, 30 days left | 乙局\n"
                            "签约 | 1 Dec | 甲局\n"
                            "择日 | — | 甲局"));
    CHECK(textOf(model, {M::Due}, OverdueRole) == QStringLiteral("true\ntrue\nfalse\nfalse\nfalse\nfalse\nfalse"));
    CHECK(textOf(model, {M::Due}, DueSoonRole) == QStringLiteral("false\nfalse\ntrue\ntrue\ntrue\nfalse\nfalse"));
    CHECK(model.index(0, M::Title).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("走访; not done; due 10 Sep, overdue by 20 days"));

    const int resets = watch.resets;
    office.finish("1.1", visit);
    CHECK(watch.resets == resets); // the row keeps its place
    CHECK(textOf(model, {M::Done, M::Title, M::Due}).startsWith(QStringLiteral("done | 走访 | 10 Sep\n")));
    CHECK(model.index(0, M::Done).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK_FALSE(model.index(0, M::Due).data(OverdueRole).toBool());
}

TEST_CASE("measures are those of a unit, of a task, or of both")
{
    Office office(twoTasks());
    office.measure("1.1", QStringLiteral("甲一"), "2024-10-01");
    office.measure("1.1", QStringLiteral("乙一"), "2024-10-02", "beta");
    office.measure("1.2", QStringLiteral("乙二"), "2024-10-03");
    M model(office.source());
    const ModelWatch watch(model);
    const auto titles = [&](const char *unit, const char *task) {
        model.setScope({QString::fromLatin1(unit), QString::fromLatin1(task)});
        return textOf(model, {M::Title});
    };
    CHECK(titles("alpha", "") == QStringLiteral("甲一"));
    CHECK(titles("beta", "") == QStringLiteral("乙一\n乙二"));
    CHECK(titles("", "1.1") == QStringLiteral("甲一\n乙一"));
    CHECK(titles("beta", "1.1") == QStringLiteral("乙一"));
    CHECK(titles("alpha", "1.2").isEmpty()); // alpha has no part in it
    CHECK(titles("", "9.9").isEmpty());
}

TEST_CASE("a new measure suggests task, unit, the end of the quarter and the person in charge")
{
    Office office(twoTasks());
    office.assign("1.1", QStringLiteral("王建国"));
    office.assign("1.1", QStringLiteral("李梅"), "beta");
    MeasureForm form(office.source(), {});
    CHECK(form.isNew());
    CHECK(form.task() == QStringLiteral("1.1"));
    CHECK(form.unit() == QStringLiteral("alpha"));
    CHECK(form.day() == day("2024-09-30"));
    CHECK(form.due() == day("2024-12-31")); // the view is as of the third quarter's last day
    CHECK(form.person() == QStringLiteral("王建国"));
    form.setUnit(QStringLiteral("beta"));
    CHECK(form.person() == QStringLiteral("李梅"));
    form.setPerson(QStringLiteral("张三"));
    form.setUnit(QStringLiteral("alpha"));
    CHECK(form.person() == QStringLiteral("张三")); // a typed name stays
    form.setTask(QStringLiteral("1.2"));
    CHECK(form.unit() == QStringLiteral("beta")); // alpha has no part in it
    CHECK(form.tasks().size() == 2);
    CHECK(MeasureForm(office.source(), {QStringLiteral("alpha"), {}}).tasks().size() == 1);
    CHECK(form.firstDay() == day("2024-01-01"));
    CHECK(form.lastDay() == day("2024-10-08"));

    CHECK(form.whyNot() == QStringLiteral("Say what is to be done."));
    form.setTitle(QStringLiteral(" 走访 "));
    CHECK(form.whyNot().isEmpty());
    const auto saved = office.save(form);
    REQUIRE(saved);
    CHECK(saved->message == QStringLiteral("Saved: measure “走访”"));
    const domain::Measure &measure = office.source().progressOf(QStringLiteral("1.2"))->measures.at(0);
    CHECK(measure.id == saved->rows.front());
    CHECK(measure.title == QStringLiteral("走访"));
    CHECK(measure.person == QStringLiteral("张三"));
    CHECK(measure.due == day("2024-12-31"));
    CHECK(measure.unit == QStringLiteral("beta"));
}

TEST_CASE("changing a measure, marking it done and reopening it each write only what differs")
{
    Office office(twoTasks());
    const QString id = office.measure("1.1", QStringLiteral("走访"), "2024-10-01", "beta");
    CHECK_FALSE(MeasureForm::of(office.source(), QStringLiteral("none")));
    MeasureForm form = formOf(office, id);
    CHECK_FALSE(form.isNew());
    CHECK(form.units() == std::vector<Choice>{{QStringLiteral("beta"), QStringLiteral("乙局")}});
    CHECK(form.tasks().size() == 2); // it can be moved to the unit's other task
    CHECK(form.firstDay() == day("2024-08-01"));
    CHECK(form.whyNot() == QStringLiteral("Nothing is changed yet."));
    form.setDone(true);
    CHECK(office.save(form)->message == QStringLiteral("Marked done: “走访”"));
    const auto measure = [&] { return office.source().progressOf(QStringLiteral("1.1"))->measures.at(0); };
    CHECK(measure().done);

    MeasureForm again = formOf(office, id);
    again.setDone(false);
    CHECK(office.save(again)->message == QStringLiteral("Open again: “走访”"));
    MeasureForm other = formOf(office, id);
    other.setTitle(QStringLiteral("走访企业"));
    other.setDue(std::nullopt);
    const auto changed = office.save(other);
    CHECK(changed->message == QStringLiteral("Changed: measure “走访企业”"));
    CHECK_FALSE(measure().due);
    office.takeBack(changed->rows.front());
    CHECK(measure().title == QStringLiteral("走访"));
    CHECK(measure().due == day("2024-10-01"));

    MeasureForm early = formOf(office, id);
    early.setTitle(QStringLiteral("早"));
    early.setDay(day("2024-07-31"));
    CHECK(office.save(early).error().error.code == domain::ErrorCode::BeforeMeasure);
}

TEST_CASE("a measure moves to another task of its unit, and both rows say so in the journal")
{
    Office office(twoTasks());
    const QString id = office.measure("1.1", QStringLiteral("走访"), "2024-10-01", "beta");
    MeasureForm form = formOf(office, id);
    form.setTask(QStringLiteral("1.2"));
    CHECK(form.unit() == QStringLiteral("beta"));
    CHECK(form.whyNot().isEmpty());
    const auto moved = office.save(form);
    CHECK(moved->message == QStringLiteral("Moved: measure “走访” to task 1.2"));
    CHECK(moved->what == QStringLiteral("“走访” moved to task 1.2"));
    CHECK(office.source().progressOf(QStringLiteral("1.1"))->measures.empty());
    CHECK(office.source().measure(id)->task == QStringLiteral("1.2"));

    const JournalWords words(office.source());
    const auto rows = session::readJournal(office.workspace(), {}).value().rows;
    REQUIRE(rows.size() == 2);
    CHECK(words.lineFor({0, rows[0], {}, {}}).text.contains(QStringLiteral("now under task 1.2")));
    CHECK(words.lineFor({0, rows[1], {}, {}}).text.endsWith(QStringLiteral("走访 · moved from task 1.1")));

    const MeasureForm alone = formOf(office, office.measure("1.1", QStringLiteral("评审"), "2024-10-01"));
    CHECK(alone.tasks() == std::vector<Choice>{{QStringLiteral("1.1"), QStringLiteral("1.1  任务1.1")}});
}
