#include "models/plan/assignment_model.h"

#include "models/entry/assignment_form.h"
#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using support::aPlan;
using support::day;
using M = AssignmentModel;

namespace {

const QStringList both{QStringLiteral("alpha"), QStringLiteral("beta")};

domain::Plan twoTasks()
{
    return aPlan().withTask("1.1", both).withTask("1.2", {QStringLiteral("beta")});
}

} // namespace

TEST_CASE("the persons in charge are listed for each task of a unit, or each unit of a task")
{
    Office office(twoTasks());
    M model(office.source());
    const ModelWatch watch(model);
    model.setScope({QStringLiteral("beta"), {}});
    office.assign("1.1", QStringLiteral("王建国"));
    CHECK(textOf(model, {M::Task, M::Part, M::Person, M::Telephone})
          == QStringLiteral("1.1  任务1.1 | Support | not named | —\n1.2  任务1.2 | Lead | not named | —"));
    AssignmentForm form(office.source(), QStringLiteral("1.1"), QStringLiteral("beta"));
    form.setPerson(QStringLiteral("李梅"));
    form.setTelephone(QStringLiteral("0935-2212345"));
    REQUIRE(office.save(form));
    CHECK(watch.resets == 1);
    CHECK(textOf(model, {M::Person, M::Telephone}) == QStringLiteral("李梅 | 0935-2212345\nnot named | —"));
    CHECK(model.index(0, M::Person).data(KeyRole).toString() == QStringLiteral("1.1/beta"));
    CHECK(model.index(0, M::Telephone).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("telephone: 0935-2212345"));

    model.setScope({{}, QStringLiteral("1.1")});
    CHECK(textOf(model, {M::Unit, M::Person}) == QStringLiteral("甲局 | 王建国\n乙局 | 李梅"));
    model.setScope({QStringLiteral("beta"), QStringLiteral("1.1")});
    CHECK(textOf(model, {M::Person}) == QStringLiteral("李梅"));
}

TEST_CASE("the form for the person in charge starts with the present one and knows the unit's others")
{
    Office office(twoTasks());
    AssignmentForm first(office.source(), QStringLiteral("1.2"), QStringLiteral("beta"));
    CHECK(first.part() == QStringLiteral("1.2  任务1.2 · 乙局"));
    CHECK(first.whyNot() == QStringLiteral("Type the name of who is in charge."));
    CHECK(office.save(first).error().error.code == domain::ErrorCode::AssignWithoutPerson);
    first.setPerson(QStringLiteral("李梅"));
    first.setTelephone(QStringLiteral("138"));
    CHECK(first.whyNot().isEmpty());
    CHECK(office.save(first)->message == QStringLiteral("Saved: in charge of task 1.2: 李梅"));

    const AssignmentForm same(office.source(), QStringLiteral("1.2"), QStringLiteral("beta"));
    CHECK(same.person() == QStringLiteral("李梅"));
    CHECK(same.telephone() == QStringLiteral("138"));
    CHECK(same.whyNot() == QStringLiteral("Nothing is changed yet."));

    AssignmentForm other(office.source(), QStringLiteral("1.1"), QStringLiteral("beta"));
    CHECK(other.known() == std::vector<Person>{{QStringLiteral("李梅"), QStringLiteral("138")}});
    CHECK(other.day() == day("2024-01-01")); // the period's first
    other.setPerson(QStringLiteral("李梅"));
    CHECK(other.telephone() == QStringLiteral("138"));
    other.setTelephone(QStringLiteral("139"));
    other.setPerson(QStringLiteral("李"));
    other.setPerson(QStringLiteral("李梅"));
    CHECK(other.telephone() == QStringLiteral("139")); // a typed telephone stays
}
