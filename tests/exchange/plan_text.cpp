#include "plan_text.h"

#include "printing.h"

#include "exchange/plan/plan_reader.h"

namespace xushi {

using Json = nlohmann::ordered_json;

namespace {

constexpr auto smallPlan = R"({
  "format": "xushi-plan/1", "id": "test-2024", "title": "Test plan", "issuer": "Test office",
  "issued_on": "2024-08-12", "period": {"from": "2024-01-01", "to": "2024-12-31"},
  "units": [{"id": "alpha", "name": "Alpha office"}, {"id": "beta", "name": "Beta office", "aliases": ["B"]}],
  "projects": [{"id": "1", "title": "Project", "tasks": [{"id": "1.1", "title": "Task",
    "units": [{"unit": "alpha"}, {"unit": "beta"}],
    "indicators": [{"id": "1.1.1", "name": "Indicator", "unit_of_measure": "items", "target": 35,
      "accumulation": "flow"}]}]}]})";

std::string placeholder(std::size_t index)
{
    return "placeholder " + std::to_string(index) + ".";
}

} // namespace

PlanText::PlanText() : m_json(Json::parse(smallPlan)) {}

PlanText &PlanText::with(const char *pointer, const char *json)
{
    m_json[Json::json_pointer(pointer)] = placeholder(m_texts.size());
    m_texts.emplace_back(json);
    return *this;
}

PlanText &PlanText::without(const char *pointer)
{
    const Json::json_pointer place(pointer);
    m_json[place.parent_pointer()].erase(place.back());
    return *this;
}

PlanText::operator QByteArray() const
{
    std::string text = m_json.dump();
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const std::string quoted = '"' + placeholder(i) + '"';
        text.replace(text.find(quoted), quoted.size(), m_texts[i]);
    }
    return QByteArray::fromStdString(text);
}

PlanText aPlanText()
{
    return {};
}

domain::PlanFault fault(domain::PlanFaultCode code, const char *pointer, std::initializer_list<const char *> args)
{
    domain::PlanFault fault{code, QString::fromUtf8(pointer)};
    for (const char *arg : args)
        fault.args += QString::fromUtf8(arg);
    return fault;
}

domain::PlanFault onlyFault(const QByteArray &json)
{
    const auto faults = faultsOf(json);
    CAPTURE(faults);
    REQUIRE(faults.size() == 1);
    return faults.front();
}

std::vector<domain::PlanFault> faultsOf(const QByteArray &json)
{
    const auto reading = exchange::readPlan(json);
    REQUIRE(reading.plan.has_value() == reading.faults.empty());
    return reading.faults;
}

} // namespace xushi
