#include "exchange/plan_text.h"
#include "exchange/printing.h"

#include "exchange/plan/plan_reader.h"

using namespace xushi;
using namespace xushi::domain;
using Code = xushi::domain::PlanFaultCode;

namespace {

constexpr auto unit0 = "/units/0";
constexpr auto taskUnits = "/projects/0/tasks/0/units";
constexpr auto target = "/projects/0/tasks/0/indicators/0/target";
constexpr auto schedule = "/projects/0/tasks/0/indicators/0/schedule";
constexpr auto nodes = "/projects/0/tasks/0/indicators/0/nodes";

constexpr auto secondTask = R"({"id": "1.2", "title": "Second", "units": [{"unit": "beta"}], "indicators": [
    {"id": "1.1.1", "name": "Again", "unit_of_measure": "items", "target": 1, "accumulation": "level"}]})";

/// An indicator with a schedule of these nodes.
QByteArray withNodes(const char *json)
{
    return aPlanText().with(schedule, "\"nodes\"").with(nodes, json);
}

} // namespace

TEST_CASE("A file of another format is a fault")
{
    CHECK(onlyFault(aPlanText().with("/format", "\"xushi-plan/3\""))
          == fault(Code::UnknownFormat, "/format", {"xushi-plan/3", "xushi-plan/1, xushi-plan/2"}));
}

TEST_CASE("What belongs to the second form of a file is a fault in the first")
{
    CHECK(onlyFault(aPlanText().with("/office", "\"创新办\"")).code == Code::UnknownKey);
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/0/leader", "\"甲副市长\"")).code == Code::UnknownKey);
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/0/indicators/0/quote", "\"x\"")).code == Code::UnknownKey);
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/0/units/0/role", "\"joint\""))
          == fault(Code::UnknownToken, "/projects/0/tasks/0/units/0/role", {"joint", "lead, support"}));
}

TEST_CASE("A place in the document is two whole numbers")
{
    const auto withPlace = [](const char *json) {
        return aPlanText().with("/format", "\"xushi-plan/2\"").with("/projects/0/tasks/0/at", json);
    };
    CHECK(faultsOf(withPlace("[0, 12]")).empty());
    CHECK(onlyFault(withPlace("12")).code == Code::WrongType);
    CHECK(onlyFault(withPlace("[\"0\", 12]")).code == Code::WrongType);
    for (const char *json : {"[]", "[0]", "[0, 1, 2]", "[-1, 2]", "[0, 1.5]", "[0, 99999999999]"})
        CHECK(onlyFault(withPlace(json)).code == Code::OutOfRange);
}

TEST_CASE("A key that is not known is a fault and names those that are")
{
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/0/indicators/0/basline", "140"))
          == fault(Code::UnknownKey, "/projects/0/tasks/0/indicators/0/basline",
                   {"basline", "id, name, unit_of_measure, target, baseline, accumulation, direction, schedule, nodes, "
                               "commitment, wording"}));
    CHECK(onlyFault(aPlanText().with("/period/$schema", "\"x\"")).code == Code::UnknownKey);
}

TEST_CASE("A missing key is a fault at the object that lacks it")
{
    for (const char *key : {"format", "id", "title", "issuer", "issued_on", "period", "units", "projects"})
        CHECK(onlyFault(aPlanText().without((std::string("/") + key).c_str())) == fault(Code::MissingKey, "", {key}));
    for (const char *key : {"id", "name", "unit_of_measure", "target", "accumulation"})
        CHECK(onlyFault(aPlanText().without((std::string(indicatorPointer) + '/' + key).c_str()))
              == fault(Code::MissingKey, indicatorPointer, {key}));
    CHECK(onlyFault(aPlanText().without("/period/to")) == fault(Code::MissingKey, "/period", {"to"}));
    CHECK(onlyFault(aPlanText().without("/units/0/name")) == fault(Code::MissingKey, unit0, {"name"}));
    CHECK(onlyFault(aPlanText().without("/projects/0/tasks")) == fault(Code::MissingKey, "/projects/0", {"tasks"}));
    CHECK(onlyFault(aPlanText().without("/projects/0/tasks/0/title"))
          == fault(Code::MissingKey, taskPointer, {"title"}));
}

TEST_CASE("A value of the wrong type is a fault")
{
    CHECK(onlyFault("[]") == fault(Code::WrongType, "", {"object", "array"}));
    CHECK(onlyFault("17") == fault(Code::WrongType, "", {"object", "number"}));
    CHECK(onlyFault(aPlanText().with("/id", "7")) == fault(Code::WrongType, "/id", {"string", "number"}));
    CHECK(onlyFault(aPlanText().with("/format", "null")) == fault(Code::WrongType, "/format", {"string", "null"}));
    CHECK(onlyFault(aPlanText().with("/period", "2024")) == fault(Code::WrongType, "/period", {"object", "number"}));
    CHECK(onlyFault(aPlanText().with("/units", "{}")) == fault(Code::WrongType, "/units", {"array", "object"}));
    CHECK(onlyFault(aPlanText().with("/units/-", "\"x\"")) == fault(Code::WrongType, "/units/2", {"object", "string"}));
    CHECK(onlyFault(aPlanText().with("/units/0/aliases", "[1]"))
          == fault(Code::WrongType, "/units/0/aliases/0", {"string", "number"}));
    CHECK(onlyFault(aPlanText().with("/issued_on", "20240812")).code == Code::WrongType);
    CHECK(onlyFault(aPlanText().with(target, "true")) == fault(Code::WrongType, target, {"number", "boolean"}));
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/0/units_open_ended", "\"yes\""))
          == fault(Code::WrongType, "/projects/0/tasks/0/units_open_ended", {"boolean", "string"}));
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/0/indicators/0/baseline", "null")).code == Code::WrongType);
    CHECK(onlyFault(aPlanText().with(nodes, "{}")) == fault(Code::WrongType, nodes, {"array", "object"}));
}

TEST_CASE("A blank text is a fault where one is required")
{
    for (const char *pointer : {"/id", "/title", "/issuer", "/units/0/name", "/units/1/aliases/0", "/projects/0/id",
                                "/projects/0/title", "/projects/0/tasks/0/id", "/projects/0/tasks/0/title",
                                "/projects/0/tasks/0/indicators/0/id", "/projects/0/tasks/0/indicators/0/name",
                                "/projects/0/tasks/0/indicators/0/unit_of_measure", "/projects/0/tasks/0/units/1/unit"})
        for (const char *blank : {"\"\"", "\" \\u3000\""})
            CHECK(onlyFault(aPlanText().with(pointer, blank)) == fault(Code::EmptyText, pointer));
    CHECK(onlyFault(aPlanText().with("/units/-", R"({"id": " ", "name": "Other"})"))
          == fault(Code::EmptyText, "/units/2/id"));
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/0/deliverables", "[\" \"]"))
          == fault(Code::EmptyText, "/projects/0/tasks/0/deliverables/0"));
}

TEST_CASE("What is not a day is a fault")
{
    for (const char *written : {"2024-02-30", "2024-8-12", "12.08.2024", "2024-08-12T00:00", ""})
        CHECK(onlyFault(aPlanText().with("/issued_on", ('"' + std::string(written) + '"').c_str()))
              == fault(Code::NotADate, "/issued_on", {written}));
    CHECK(onlyFault(aPlanText().with("/period/to", "\"soon\"")) == fault(Code::NotADate, "/period/to", {"soon"}));
}

TEST_CASE("A period that ends before it begins is a fault")
{
    CHECK(onlyFault(aPlanText().with("/period/to", "\"2023-12-31\""))
          == fault(Code::PeriodReversed, "/period", {"2024-01-01", "2023-12-31"}));
}

TEST_CASE("A period of a hundred years is accepted, and a day more is a fault: something is shown for each month of it")
{
    CHECK(faultsOf(aPlanText().with("/period/to", "\"2123-12-31\"")).empty());
    CHECK(onlyFault(aPlanText().with("/period/to", "\"2124-01-01\""))
          == fault(Code::PeriodTooLong, "/period", {"2024-01-01", "2124-01-01", "100"}));
}

TEST_CASE("A period of one day is accepted")
{
    CHECK(faultsOf(aPlanText().with("/period/to", "\"2024-01-01\"")).empty());
}

TEST_CASE("What is not a decimal is a fault")
{
    CHECK(onlyFault(aPlanText().with(target, "\"about 35\"")) == fault(Code::NotADecimal, target, {"about 35"}));
    CHECK(onlyFault(aPlanText().with(target, "\"1,000\"")).code == Code::NotADecimal);
    CHECK(onlyFault(aPlanText().with(target, "\"\"")).code == Code::NotADecimal);
}

TEST_CASE("More than six places are a fault, and nothing is rounded")
{
    CHECK(onlyFault(aPlanText().with(target, "0.1234567")) == fault(Code::TooManyPlaces, target, {"0.1234567"}));
    CHECK(onlyFault(aPlanText().with(target, "\"1e-7\"")).code == Code::TooManyPlaces);
    CHECK(onlyFault(aPlanText().with(target, "1e-999999999")).code == Code::TooManyPlaces);
}

TEST_CASE("A quantity out of range is a fault")
{
    CHECK(onlyFault(aPlanText().with(target, "9200000000000.000001"))
          == fault(Code::OutOfRange, target, {"9200000000000.000001"}));
    CHECK(onlyFault(aPlanText().with(target, "18446744073709551616")).code == Code::OutOfRange);
    CHECK(onlyFault(aPlanText().with(target, "1e300")).code == Code::OutOfRange);
    CHECK(onlyFault(aPlanText().with(target, "\"1e999999999\"")) == fault(Code::OutOfRange, target, {"1e999999999"}));
}

TEST_CASE("A negative tolerance is a fault")
{
    CHECK(onlyFault(aPlanText().with("/tolerance", "-0.1")) == fault(Code::ToleranceNegative, "/tolerance", {"-0.1"}));
}

TEST_CASE("A word that is not known is a fault and names those that are")
{
    const auto of = [](const char *key, const char *accepted) {
        const std::string pointer = std::string(indicatorPointer) + '/' + key;
        CHECK(onlyFault(aPlanText().with(pointer.c_str(), "\"Sum\""))
              == fault(Code::UnknownToken, pointer.c_str(), {"Sum", accepted}));
    };
    of("accumulation", "flow, level, ratio");
    of("direction", "at_least, at_most");
    of("schedule", "linear, constant, year_end, nodes");
    of("commitment", "firm, strive");
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/0/units/0/role", "\"head\""))
          == fault(Code::UnknownToken, "/projects/0/tasks/0/units/0/role", {"head", "lead, joint, support"}));
}

TEST_CASE("An id that is taken is a fault and names the first one")
{
    CHECK(onlyFault(aPlanText().with("/units/-", R"({"id": "beta", "name": "Other"})"))
          == fault(Code::DuplicateId, "/units/2/id", {"beta", "/units/1/id"}));
    CHECK(onlyFault(aPlanText().with("/projects/-", R"({"id": "1", "title": "Other", "tasks": []})"))
          == fault(Code::DuplicateId, "/projects/1/id", {"1", "/projects/0/id"}));
    CHECK(onlyFault(aPlanText().with("/projects/-",
                                     R"({"id": "2", "title": "Other", "tasks": [{"id": "1.1", "title": "x"}]})"))
          == fault(Code::DuplicateId, "/projects/1/tasks/0/id", {"1.1", "/projects/0/tasks/0/id"}));
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/-", secondTask))
          == fault(Code::DuplicateId, "/projects/0/tasks/1/indicators/0/id",
                   {"1.1.1", "/projects/0/tasks/0/indicators/0/id"}));
}

TEST_CASE("Ids of different kinds may be alike")
{
    CHECK(
        faultsOf(aPlanText().with("/projects/0/id", "\"alpha\"").with("/projects/0/tasks/0/id", "\"alpha\"")).empty());
}

TEST_CASE("A name that means another unit is a fault, case and width of letters aside")
{
    CHECK(onlyFault(aPlanText().with("/units/1/name", "\"Alpha Office\""))
          == fault(Code::DuplicateName, "/units/1/name", {"Alpha Office", "/units/0/name"}));
    CHECK(onlyFault(aPlanText().with("/units/1/aliases/0", "\"ＡＬＰＨＡ\""))
          == fault(Code::DuplicateName, "/units/1/aliases/0", {"ＡＬＰＨＡ", "/units/0/id"}));
    CHECK(onlyFault(aPlanText().with("/units/-", R"({"id": "b", "name": "Other"})"))
          == fault(Code::DuplicateName, "/units/2/id", {"b", "/units/1/aliases/0"}));
    CHECK(
        onlyFault(aPlanText().with("/units/0/aliases", R"(["甲（乙）"])").with("/units/1/aliases/0", "\"甲(乙)\"")).code
        == Code::DuplicateName);
}

TEST_CASE("A task of an unknown unit is a fault")
{
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/0/units/1/unit", "\"gamma\""))
          == fault(Code::UnknownUnit, "/projects/0/tasks/0/units/1/unit", {"gamma"}));
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/0/units/1/unit", "\"Beta office\"")).code == Code::UnknownUnit);
}

TEST_CASE("A unit named twice in a task is a fault")
{
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/0/units/1/unit", "\"alpha\""))
          == fault(Code::RepeatedUnit, "/projects/0/tasks/0/units/1/unit", {"alpha"}));
}

TEST_CASE("An id with a slash, a control character or a blank at an end is a fault")
{
    const auto of = [](const char *json, const char *id, const char *reserved) {
        for (const char *pointer :
             {"/id", "/projects/0/id", "/projects/0/tasks/0/id", "/projects/0/tasks/0/indicators/0/id"})
            CHECK(onlyFault(aPlanText().with(pointer, json)) == fault(Code::IdTakesReserved, pointer, {id, reserved}));
    };
    of("\"1/1\"", "1/1", "/");
    of("\"1\\n\"", "1\n", "U+000A");
    of("\"1\\u007f1\"",
       "1\x7f"
       "1",
       "U+007F");
    of("\" 1\"", " 1", " ");
    of("\"1\\u3000\"", "1　", " ");
    CHECK(onlyFault(aPlanText().with("/units/-", R"({"id": "a/b", "name": "Other"})")).pointer
          == QStringLiteral("/units/2/id"));
}

TEST_CASE("A blank inside an id is accepted")
{
    CHECK(faultsOf(aPlanText().with("/id", "\"test 2024\"")).empty());
}

TEST_CASE("A task with indicators and no unit is a fault")
{
    CHECK(onlyFault(aPlanText().with(taskUnits, "[]")) == fault(Code::IndicatorWithoutUnit, taskPointer, {"1.1"}));
    CHECK(onlyFault(aPlanText().without(taskUnits)) == fault(Code::IndicatorWithoutUnit, taskPointer, {"1.1"}));
}

TEST_CASE("A flow with a baseline other than 0 is a fault")
{
    CHECK(onlyFault(aPlanText().with("/projects/0/tasks/0/indicators/0/baseline", "140"))
          == fault(Code::BaselineOfFlow, "/projects/0/tasks/0/indicators/0/baseline", {"140"}));
}

TEST_CASE("A schedule of nodes without nodes is a fault")
{
    CHECK(onlyFault(aPlanText().with(schedule, "\"nodes\"")) == fault(Code::NodesMissing, indicatorPointer));
    CHECK(onlyFault(withNodes("[]")) == fault(Code::NodesMissing, nodes));
}

TEST_CASE("Nodes with another schedule are a fault")
{
    constexpr auto oneNode = R"([{"by": "2024-03-31", "value": 5}])";
    CHECK(onlyFault(aPlanText().with(nodes, oneNode)) == fault(Code::NodesUnused, nodes, {"linear"}));
    CHECK(onlyFault(aPlanText().with(schedule, "\"year_end\"").with(nodes, oneNode))
          == fault(Code::NodesUnused, nodes, {"year_end"}));
    CHECK(faultsOf(aPlanText().with(nodes, "[]")).empty());
}

TEST_CASE("A schedule that is not known does not make nodes a fault too")
{
    CHECK(onlyFault(aPlanText().with(schedule, "\"node\"").with(nodes, R"([{"by": "2024-03-31", "value": 5}])")).code
          == Code::UnknownToken);
}

TEST_CASE("Nodes that do not rise by day are a fault")
{
    CHECK(onlyFault(withNodes(R"([{"by": "2024-06-30", "value": 5}, {"by": "2024-06-30", "value": 6}])"))
          == fault(Code::NodesNotRising, "/projects/0/tasks/0/indicators/0/nodes/1/by", {"2024-06-30", "2024-06-30"}));
    CHECK(onlyFault(withNodes(R"([{"by": "2024-06-30", "value": 5}, {"by": "2024-03-31", "value": 6}])")).code
          == Code::NodesNotRising);
}

TEST_CASE("A node outside the period is a fault")
{
    CHECK(onlyFault(withNodes(R"([{"by": "2025-01-01", "value": 5}])"))
          == fault(Code::NodeOutsidePeriod, "/projects/0/tasks/0/indicators/0/nodes/0/by",
                   {"2025-01-01", "2024-01-01", "2024-12-31"}));
    CHECK(faultsOf(withNodes(R"([{"by": "2024-01-01", "value": 5}, {"by": "2024-12-31", "value": 6}])")).empty());
}

TEST_CASE("A faulty list of units does not make every task's unit unknown")
{
    CHECK(onlyFault(aPlanText().without("/units")).code == Code::MissingKey);
    CHECK(onlyFault(aPlanText().with("/units", "7")).code == Code::WrongType);
}

TEST_CASE("All faults of a file are listed, in the document's order")
{
    const auto faults =
        faultsOf(aPlanText()
                     .with("/title", "\"\"")
                     .with("/period", R"({"from": "2024-13-01", "to": "2024-12-31", "to": "x", "till": 1})")
                     .with("/projects/0/tasks/0/units/0/unit", "\"gamma\"")
                     .with(target, "\"x\"")
                     .without("/issuer"));
    CHECK(faults
          == std::vector{fault(Code::MissingKey, "", {"issuer"}), fault(Code::EmptyText, "/title"),
                         fault(Code::NotADate, "/period/from", {"2024-13-01"}),
                         fault(Code::DuplicateKey, "/period/to", {"to"}),
                         fault(Code::UnknownKey, "/period/till", {"till", "from, to"}),
                         fault(Code::UnknownUnit, "/projects/0/tasks/0/units/0/unit", {"gamma"}),
                         fault(Code::NotADecimal, target, {"x"})});
}

TEST_CASE("A control character in a text is a fault, a line break is none")
{
    CHECK(onlyFault(aPlanText().with("/title", "\"a\\u0000b\""))
          == fault(Code::ControlCharacter, "/title", {"U+0000"}));
    CHECK(faultsOf(aPlanText().with("/title", "\"a\\nb\"")).empty());
}

TEST_CASE("A day before 1900 is a fault")
{
    CHECK(onlyFault(aPlanText().with("/issued_on", "\"0001-01-01\""))
          == fault(Code::NotADate, "/issued_on", {"0001-01-01"}));
}
