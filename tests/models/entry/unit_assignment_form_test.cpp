#include "models/entry/unit_assignment_form.h"

#include "models/entry/undo_stack.h"
#include "models/office.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using support::aPlan;
using support::day;

namespace {

const QStringList both{QStringLiteral("alpha"), QStringLiteral("beta")};

domain::Plan threeTasks()
{
    return aPlan().withTask("1.1", both).withTask("1.2", {QStringLiteral("beta")}).withTask("1.3", both);
}

QString personOf(Office &office, const char *task)
{
    const auto *one = office.source().progressOf(QString::fromLatin1(task))->assignmentOf(u"beta");
    return one ? one->person + u' ' + one->since.toString(Qt::ISODate) : QStringLiteral("nobody");
}

} // namespace

TEST_CASE("one person is put in charge of all tasks of a unit, from the period's first day, in one step")
{
    Office office(threeTasks());
    UnitAssignmentForm form(office.source(), QStringLiteral("beta"));
    CHECK(form.heading() == QStringLiteral("乙局 · all 3 tasks"));
    CHECK(form.day() == day("2024-01-01"));
    CHECK(form.whyNot() == QStringLiteral("Type the name of who is in charge."));
    form.setPerson(QStringLiteral("李梅"));
    form.setTelephone(QStringLiteral("138"));
    CHECK(form.summary() == QStringLiteral("Tasks that are given this person: 3."));
    CHECK(form.whyNot().isEmpty());

    const auto saved = office.save(form);
    REQUIRE(saved);
    CHECK(saved->message == QStringLiteral("Saved: 李梅 in charge for 乙局 of 3 tasks"));
    CHECK(saved->rows.size() == 3);
    for (const char *task : {"1.1", "1.2", "1.3"})
        CHECK(personOf(office, task) == QStringLiteral("李梅 2024-01-01"));
    const UnitAssignmentForm again(office.source(), QStringLiteral("beta"));
    CHECK(again.person() == QStringLiteral("李梅"));
    CHECK(again.telephone() == QStringLiteral("138"));
    CHECK(again.whyNot() == QStringLiteral("Nothing would change: every task has a person."));
}

TEST_CASE("tasks of another person are named, and kept unless they are to be replaced")
{
    Office office(threeTasks());
    office.assign("1.2", QStringLiteral("王建国"), "beta");
    UnitAssignmentForm form(office.source(), QStringLiteral("beta"));
    CHECK(form.telephone().isEmpty());
    form.setTelephone(QStringLiteral("138"));
    form.setPerson(QStringLiteral("李梅"));
    CHECK(form.telephone() == QStringLiteral("138"));
    form.setTelephone({});
    CHECK(form.others() == QStringList{QStringLiteral("1.2 王建国")});
    CHECK(form.summary()
          == QStringLiteral("Tasks that are given this person: 2. Another person is kept in: 1.2 王建国."));
    form.setReplacing(true);
    CHECK(form.summary()
          == QStringLiteral("Tasks that are given this person: 3. Another person is replaced in: 1.2 王建国."));
    form.setReplacing(false);
    REQUIRE(office.save(form));
    CHECK(personOf(office, "1.1") == QStringLiteral("李梅 2024-01-01"));
    CHECK(personOf(office, "1.2").startsWith(QStringLiteral("王建国")));

    UnitAssignmentForm replacing(office.source(), QStringLiteral("beta"));
    replacing.setPerson(QStringLiteral("李梅"));
    replacing.setReplacing(true);
    const auto saved = office.save(replacing);
    REQUIRE(saved);
    CHECK(saved->rows.size() == 1);                                    // the others have this person already
    CHECK(personOf(office, "1.2").startsWith(QStringLiteral("李梅"))); // though the other's row is of a later day
}

TEST_CASE("a new person is put in charge no earlier than the one before, for such a row would change nothing")
{
    Office office(threeTasks());
    office.assign("1.2", QStringLiteral("王建国"), "beta");
    const QDate since = office.source().progressOf(QStringLiteral("1.2"))->assignmentOf(u"beta")->since;
    AssignmentForm form(office.source(), QStringLiteral("1.2"), QStringLiteral("beta"));
    CHECK(form.day() == since);
    form.setPerson(QStringLiteral("李梅"));
    REQUIRE(office.save(form));
    CHECK(personOf(office, "1.2").startsWith(QStringLiteral("李梅")));
}
