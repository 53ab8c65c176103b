#include "domain/row_payload.h"

#include "printing.h"
#include "support/catch.h"
#include "support/plan_maker.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::support;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Checks the text, and that the payload read from it writes the same text.
template <typename Payload> void checkText(const Payload &payload, const char *text)
{
    CHECK(payload.text() == s(text));
    CHECK(Payload::read(s(text)) == payload);
}

} // namespace

TEST_CASE("A figure's payload is its note, or nothing")
{
    checkText(FigurePayload{}, "{}");
    checkText(FigurePayload{s("签约三批\n\"续\"")}, R"({"note":"签约三批\n\"续\""})");
}

TEST_CASE("A retarget's payload is the schedule with its nodes, and the reason")
{
    checkText(RetargetPayload::of({q("40"), Schedule::YearEnd, {}}, s("上级调整")),
              R"({"reason":"上级调整","schedule":"year_end"})");
    const Terms terms{q("40"), Schedule::Nodes, {{day("2024-06-30"), q("12.5")}, {day("2024-12-31"), q("40")}}};
    const auto payload = RetargetPayload::of(terms, s("调整"));
    checkText(payload, R"({"nodes":[{"by":"2024-06-30","value":"12.5"},{"by":"2024-12-31","value":"40"}],)"
                       R"("reason":"调整","schedule":"nodes"})");
    CHECK(payload.terms(q("40")) == terms);
}

TEST_CASE("A retarget with an unreadable schedule or unreadable nodes sets no terms, but keeps its reason")
{
    for (const auto *text : {R"({"reason":"r"})", R"({"reason":"r","schedule":"weekly"})",
                             R"({"reason":"r","schedule":7})", R"({"reason":"r","schedule":" linear "})",
                             R"({"nodes":[{"by":"soon","value":"1"}],"reason":"r","schedule":"nodes"})",
                             R"({"nodes":[{"by":"2024-06-30","value":1}],"reason":"r","schedule":"linear"})",
                             R"({"nodes":[{"by":"2024-06-30","value":"1"},7],"reason":"r","schedule":"nodes"})"}) {
        CAPTURE(text);
        const auto payload = RetargetPayload::read(s(text));
        CHECK(payload == RetargetPayload{std::nullopt, {}, s("r")});
        CHECK(!payload.terms(q("40")));
    }
}

TEST_CASE("A note's payload leaves out empty members")
{
    checkText(NotePayload{}, "{}");
    checkText(NotePayload{TaskState::Blocked, s("甲"), s("乙"), s("丙")},
              R"({"next":"丙","problem":"乙","progress":"甲","state":"blocked"})");
    CHECK(NotePayload::read(s(R"({"state":"asleep","progress":7,"next":"n"})"))
          == NotePayload{std::nullopt, {}, {}, s("n")});
}

TEST_CASE("A measure's payload distinguishes an absent member from a removed one")
{
    checkText(MeasurePayload{}, "{}");
    checkText(MeasurePayload{std::nullopt, s("建园"), day("2024-09-30"), s("王敏"), false},
              R"({"done":false,"due":"2024-09-30","person":"王敏","title":"建园"})");
    checkText(MeasurePayload{s("row"), std::nullopt, QDate(), s(""), true},
              R"({"done":true,"due":"","measure":"row","person":""})");
    const auto foreign = MeasurePayload::read(s(R"({"title":7,"due":"soon","person":[],"done":"yes","measure":null})"));
    CHECK(foreign == MeasurePayload{s(""), s(""), QDate(), s(""), false});
}

TEST_CASE("An assignment's payload is the person and the telephone, a void's the reason")
{
    checkText(AssignmentPayload{s("王敏")}, R"({"person":"王敏"})");
    checkText(AssignmentPayload{s("王敏"), s("0571-1")}, R"({"person":"王敏","telephone":"0571-1"})");
    checkText(VoidPayload{s("录错")}, R"({"reason":"录错"})");
}

TEST_CASE("A payload that is no JSON object has no members of any kind")
{
    for (const auto *broken : {"", "{", "[1]", "\"note\"", "null", R"({"note":"a"} b)"}) {
        CAPTURE(broken);
        const QString payload = s(broken);
        CHECK(FigurePayload::read(payload) == FigurePayload{});
        CHECK(RetargetPayload::read(payload) == RetargetPayload{});
        CHECK(NotePayload::read(payload) == NotePayload{});
        CHECK(MeasurePayload::read(payload) == MeasurePayload{});
        CHECK(AssignmentPayload::read(payload) == AssignmentPayload{});
        CHECK(VoidPayload::read(payload) == VoidPayload{});
        CHECK(PayloadWords::read(payload).note.isEmpty());
        CHECK(payloadAgain(payload, {}) == s("{}"));
    }
}

TEST_CASE("A payload is shown with all of its texts, each on one line as it was written")
{
    const auto words = PayloadWords::read(s(
        R"({"state":" done ","schedule":" linear ","due":" next\nweek ","note":"a\n b","reason":"r","done":"yes",)"
        R"("nodes":[7],"person":"p","telephone":"t","title":"x","measure":"m","progress":"1","problem":"2","next":"3"})"));
    CHECK(words.state == TaskState::Done);
    CHECK(words.schedule == Schedule::Linear);
    CHECK(words.due == s("next week"));
    CHECK(words.note == s("a b"));
    CHECK(words.reason == s("r"));
    CHECK(!words.done);
    CHECK(words.person + words.telephone + words.title + words.measure == s("ptxm"));
    CHECK(words.progress + words.problem + words.next == s("123"));
    CHECK(PayloadWords::read(s(R"({"done":true})")).done == true);
}

TEST_CASE("A row that is entered again keeps members that this program does not know")
{
    const QString payload = s(R"({"zeal":[1, 2],"measure":"old"})");
    CHECK(payloadAgain(payload, {}) == s(R"({"measure":"old","zeal":[1,2]})"));
    CHECK(payloadAgain(payload, s("new")) == s(R"({"measure":"new","zeal":[1,2]})"));
}
