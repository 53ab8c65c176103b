#include "models/entry/retarget_form.h"

#include "models/office.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using domain::ErrorCode;
using domain::Schedule;
using domain::Status;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using Kind = EntryPreview::Kind;

namespace {

const QString subject = QStringLiteral("1.1.1");

domain::Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").to("35").named(QStringLiteral("产学研项目"), QStringLiteral("项")));
}

} // namespace

TEST_CASE("a retarget starts with the terms in force and does nothing until something is changed")
{
    Office office(plan());
    RetargetForm form(office.source(), subject);
    CHECK(form.title() == QStringLiteral("1.1.1 产学研项目"));
    CHECK(form.currentTerms() == QStringLiteral("35 项, By the month"));
    CHECK(form.target() == QStringLiteral("35"));
    CHECK(form.schedule() == Schedule::Linear);
    CHECK(form.day() == day("2024-09-30"));
    CHECK(form.lastDay() == day("2024-10-08"));
    CHECK(office.preview(form).kind == Kind::Incomplete);
    CHECK(office.preview(form).text.startsWith(QStringLiteral("These are the terms in force")));
}

TEST_CASE("the preview shows the new expected value and the status before and after, even without a reason")
{
    Office office(plan());
    office.plus("1.1.1", "20", "2024-09-12");
    RetargetForm form(office.source(), subject);
    form.setTarget(QStringLiteral("２４"));
    const EntryPreview seen = office.preview(form);
    CHECK(seen.kind == Kind::Ready);
    CHECK(seen.text == QStringLiteral("After saving: expected by 30 Sep 18 项 (now 26 项)"));
    CHECK(seen.before.status == Status::Behind);
    CHECK(seen.after.status == Status::OnTrack);
    CHECK(seen.warnings.size() == 1);
    CHECK(office.whyNot(form).startsWith(QStringLiteral("Say why")));
    form.setReason(QStringLiteral("上级调整"));
    CHECK(office.whyNot(form).isEmpty());
    CHECK(office.preview(form).warnings.isEmpty());

    const auto saved = office.save(form);
    REQUIRE(saved);
    CHECK(saved->message == QStringLiteral("Saved: 1.1.1 → 24 项, By the month from 30 Sep"));
    CHECK(office.source().assessment().indicator(subject)->indicator.terms.target == q("24"));
    office.takeBack(saved->rows.front());
    CHECK(office.source().assessment().indicator(subject)->indicator.terms.target == q("35"));
}

TEST_CASE("each new node is at the next quarter's end, and nodes are sorted by day")
{
    Office office(plan());
    RetargetForm form(office.source(), subject);
    form.setReason(QStringLiteral("上级调整"));
    form.setSchedule(Schedule::Nodes);
    CHECK(office.preview(form).text == QStringLiteral("Add the days and what is to be reached by each."));
    CHECK(form.nextNode() == TypedNode{day("2024-03-31"), {}});
    form.setNodes({{day("2024-09-30"), QStringLiteral("30")}, {day("2024-06-30"), {}}});
    CHECK(office.preview(form).text == QStringLiteral("Type what is to be reached by 30 June 2024."));
    CHECK(form.nextNode() == TypedNode{day("2024-09-30"), {}});
    form.setNodes({{day("2024-09-30"), QStringLiteral("30")}, {day("2024-06-30"), QStringLiteral("12")}});
    CHECK(office.preview(form).text == QStringLiteral("After saving: expected by 30 Sep 30 项 (now 26 项)"));
    REQUIRE(office.save(form));
    const auto &nodes = office.source().assessment().indicator(subject)->indicator.terms.nodes;
    CHECK(nodes == std::vector<domain::Node>{{day("2024-06-30"), q("12")}, {day("2024-09-30"), q("30")}});
    CHECK(RetargetForm(office.source(), subject).nodes().size() == 2);
}

TEST_CASE("a form that cannot be saved says why and keeps what was typed")
{
    Office office(plan());
    RetargetForm form(office.source(), subject);
    form.setTarget(QStringLiteral("1.2.3"));
    CHECK(office.preview(form).kind == Kind::Refused);
    CHECK(office.preview(form).text.contains(QStringLiteral("not a decimal")));
    form.setTarget(QStringLiteral(" "));
    CHECK(office.preview(form).text == QStringLiteral("Type the new target."));
    form.setTarget(QStringLiteral("40"));
    form.setSchedule(Schedule::Nodes);
    form.setNodes({{day("2024-06-30"), QStringLiteral("1")}, {day("2024-06-30"), QStringLiteral("2")}});
    CHECK(office.preview(form).kind == Kind::Refused);
    form.setSchedule(Schedule::Constant);
    form.setDay(day("2024-12-01"));
    CHECK(office.preview(form).kind == Kind::Refused);
    form.setDay(day("2024-09-30"));
    const auto refused = office.save(form);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error.code == ErrorCode::RetargetWithoutReason);
    CHECK(form.target() == QStringLiteral("40"));
}
