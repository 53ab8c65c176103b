// The faults of what only xushi-plan/2 says.
#include "exchange/plan_text.h"
#include "exchange/printing.h"

#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using Code = PlanFaultCode;

namespace {

constexpr const char *task = "/projects/0/tasks/0";
constexpr const char *indicator = "/projects/0/tasks/0/indicators/0";

std::string in(const char *parent, const char *key)
{
    return std::string(parent) + '/' + key;
}

/// The fault of a file whose indicator has these members, each with its JSON.
PlanFault faultWith(std::initializer_list<std::pair<const char *, const char *>> members)
{
    PlanText text = aPlanText().with("/format", "\"xushi-plan/2\"");
    for (const auto &[key, json] : members)
        text.with(in(indicator, key).c_str(), json);
    return onlyFault(text);
}

PlanFault faultAt(const char *pointer, const char *json)
{
    return onlyFault(aPlanText().with("/format", "\"xushi-plan/2\"").with(pointer, json));
}

PlanFault at(Code code, const std::string &pointer, std::initializer_list<const char *> args = {})
{
    return fault(code, pointer.c_str(), args);
}

} // namespace

TEST_CASE("A due day lies inside the period, and no dated value comes after it")
{
    CHECK(faultWith({{"due", "\"2025-01-01\""}})
          == at(Code::NodeOutsidePeriod, in(indicator, "due"), {"2025-01-01", "2024-01-01", "2024-12-31"}));
    CHECK(faultAt("/projects/0/tasks/0/due", "\"2023-12-31\"").code == Code::NodeOutsidePeriod);
    CHECK(faultAt("/projects/0/tasks/0/deliverables", R"([{"id": "d", "text": "x", "due": "2025-02-01"}])")
          == at(Code::NodeOutsidePeriod, in(task, "deliverables/0/due"), {"2025-02-01", "2024-01-01", "2024-12-31"}));
    CHECK(
        faultWith(
            {{"due", "\"2024-06-30\""}, {"schedule", "\"nodes\""}, {"nodes", R"([{"by": "2024-07-01", "value": 5}])"}})
        == at(Code::NodeAfterDue, in(indicator, "nodes/0/by"), {"2024-07-01", "2024-06-30"}));
}

TEST_CASE("A comparison has the bounds that go with it and no others")
{
    CHECK(faultWith({{"comparison", "\"at_least\""}, {"direction", "\"at_least\""}})
          == at(Code::ComparisonTwice, in(indicator, "comparison")));
    CHECK(faultWith({{"comparison", "\"about\""}}) == at(Code::BandMissing, in(indicator, "comparison")));
    CHECK(faultWith({{"band", "1"}}) == at(Code::BandUnused, in(indicator, "band")));
    CHECK(faultWith({{"comparison", "\"about\""}, {"band", "-1"}})
          == at(Code::BandNegative, in(indicator, "band"), {"-1"}));
    CHECK(faultWith({{"comparison", "\"range\""}}) == at(Code::TargetToMissing, in(indicator, "comparison")));
    CHECK(faultWith({{"target_to", "40"}}) == at(Code::TargetToUnused, in(indicator, "target_to")));
    CHECK(faultWith({{"comparison", "\"range\""}, {"target_to", "34"}})
          == at(Code::TargetToBelowTarget, in(indicator, "target_to"), {"34", "35"}));
    CHECK(faultWith({{"comparison", "\"rank\""}}) == at(Code::RankOfFlow, in(indicator, "accumulation")));
    CHECK(faultWith({{"comparison", "\"rank\""}, {"accumulation", "\"level\""}, {"schedule", "\"linear\""}})
          == at(Code::RankNotConstant, in(indicator, "schedule"), {"linear"}));
    CHECK(faultWith({{"comparison", "\"exactly\""}}).code == Code::UnknownToken);
}

TEST_CASE("Yearly targets rise inside the period and make the schedule")
{
    CHECK(faultWith({{"yearly", R"([{"year": 2025, "target": 35}])"}})
          == at(Code::YearOutsidePeriod, in(indicator, "yearly/0/year"), {"2025", "2024", "2024"}));
    CHECK(faultWith({{"yearly", R"([{"year": 2024, "target": 5}, {"year": 2024, "target": 35}])"}})
          == at(Code::YearsNotRising, in(indicator, "yearly/1/year"), {"2024", "2024"}));
    CHECK(faultWith({{"yearly", R"([{"year": 2024, "target": 35}])"}, {"schedule", "\"constant\""}})
          == at(Code::YearlyWithSchedule, in(indicator, "yearly"), {"constant"}));
    CHECK(faultWith({{"yearly", R"([{"year": 20.5, "target": 35}])"}}).code == Code::NotAWholeNumber);
}

TEST_CASE("Shares and units are the task's own")
{
    CHECK(faultWith({{"units", R"(["gamma"])"}})
          == at(Code::UnitNotOfTask, in(indicator, "units/0"), {"gamma", "1.1", "alpha, beta"}));
    CHECK(faultWith({{"units", R"(["alpha", "alpha"])"}})
          == at(Code::RepeatedUnit, in(indicator, "units/1"), {"alpha"}));
    CHECK(faultWith({{"shares", R"([{"unit": "gamma", "target": 35}])"}})
          == at(Code::UnitNotOfTask, in(indicator, "shares/0/unit"), {"gamma", "1.1", "alpha, beta"}));
    CHECK(faultWith({{"shares", R"([{"unit": "alpha", "target": 35, "baseline": 1}])"}})
          == at(Code::BaselineOfFlow, in(indicator, "shares/0/baseline"), {"1"}));
    CHECK(faultWith({{"shares", R"([{"unit": "alpha"}])"}})
          == at(Code::MissingKey, in(indicator, "shares/0"), {"target"}));
    CHECK(
        faultWith({{"shares", R"([{"unit": "alpha", "target": 35}])"}, {"yearly", R"([{"year": 2024, "target": 35}])"}})
        == at(Code::SplitWithNodes, in(indicator, "shares")));
    CHECK(faultWith({{"shares", R"([{"unit": "alpha", "target": 3}])"},
                     {"comparison", "\"rank\""},
                     {"accumulation", "\"level\""}})
          == at(Code::SplitRank, in(indicator, "shares")));
    CHECK(faultWith({{"shares", R"([{"unit": "alpha", "target": 3}])"}, {"accumulation", "\"ratio\""}})
          == at(Code::SplitRatio, in(indicator, "shares")));
}

TEST_CASE("A group has members, which are units and no groups")
{
    CHECK(faultAt("/units/-", R"({"id": "towns", "name": "各镇", "members": []})")
          == at(Code::EmptyGroup, "/units/2/members"));
    CHECK(faultAt("/units/-", R"({"id": "towns", "name": "各镇", "members": ["delta"]})")
          == at(Code::UnknownUnit, "/units/2/members/0", {"delta"}));
    CHECK(faultAt("/units/-", R"({"id": "towns", "name": "各镇", "members": ["alpha", "alpha"]})")
          == at(Code::RepeatedUnit, "/units/2/members/1", {"alpha"}));
    CHECK(faultAt("/units", R"([{"id": "alpha", "name": "A"}, {"id": "beta", "name": "B"},
                                {"id": "some", "name": "C", "members": ["alpha"]},
                                {"id": "all", "name": "D", "members": ["some"]}])")
          == at(Code::GroupInGroup, "/units/3/members/0", {"some"}));
}

TEST_CASE("Ids of deliverables and goals are unique in the plan, and a place lies inside the document")
{
    CHECK(onlyFault(aPlanText()
                        .with("/format", "\"xushi-plan/2\"")
                        .with("/projects/0/tasks/0/deliverables", R"([{"id": "d", "text": "x"}])")
                        .with("/projects/0/tasks/0/goals", R"([{"id": "d", "text": "y"}])"))
          == at(Code::DuplicateId, in(task, "goals/0/id"), {"d", "/projects/0/tasks/0/deliverables/0/id"}));
    CHECK(onlyFault(aPlanText()
                        .with("/format", "\"xushi-plan/2\"")
                        .with("/document", R"({"name": "n", "text": "甲乙丙"})")
                        .with("/projects/0/tasks/0/at", "[2, 2]"))
          == at(Code::PlaceOutsideText, in(task, "at"), {"4", "3"}));
}

TEST_CASE("Numbers and words of the plan's rules are checked")
{
    CHECK(faultAt("/rank_from", "0") == at(Code::NotAWholeNumber, "/rank_from", {"0", "1", "1000000"}));
    CHECK(faultAt("/report_day", "367").code == Code::NotAWholeNumber);
    CHECK(faultAt("/review", "\"everyone\"") == at(Code::UnknownToken, "/review", {"everyone", "none, office"}));
    CHECK(faultAt("/evidence", "\"office\"").code == Code::UnknownToken);
    CHECK(faultWith({{"data_lag_months", "-1"}}).code == Code::NotAWholeNumber);
}

TEST_CASE("In the first form all of this is unknown")
{
    for (const char *key :
         {"due", "comparison", "shares", "yearly", "units", "available_on", "data_lag_months", "parts", "continues"})
        CHECK(faultsOf(aPlanText().with(in(indicator, key).c_str(), "1")).front().code == Code::UnknownKey);
    CHECK(faultsOf(aPlanText().with("/projects/0/tasks/0/goals", "[]")).front().code == Code::UnknownKey);
    CHECK(faultsOf(aPlanText().with("/units/0/members", "[\"beta\"]")).front().code == Code::UnknownKey);
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/0/deliverables", R"([{"id": "d", "text": "x"}])")).code
          == Code::WrongType);
}
