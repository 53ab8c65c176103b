#pragma once

#include "domain/plan/plan_fault.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <string>
#include <vector>

namespace xushi {

/// The text of a small plan file that a test changes in some places: `aPlanText().with("/tolerance", "-1")`.
/// It has units "alpha" and "beta" (alias "B"), project "1", task "1.1" of both units and indicator "1.1.1",
/// a flow with the target 35; and no optional keys.
class PlanText {
public:
    PlanText();

    /// Replaces a value by any text; "-" at the end of the pointer appends to an array.
    PlanText &with(const char *pointer, const char *json);
    PlanText &without(const char *pointer);

    operator QByteArray() const; // NOLINT: a maker reads as what it makes

private:
    nlohmann::ordered_json m_json;
    std::vector<std::string> m_texts;
};

PlanText aPlanText();

/// The JSON pointers of its indicator and its task.
inline constexpr auto taskPointer = "/projects/0/tasks/0";
inline constexpr auto indicatorPointer = "/projects/0/tasks/0/indicators/0";

domain::PlanFault fault(domain::PlanFaultCode code, const char *pointer, std::initializer_list<const char *> args = {});

/// The only fault of a file, which then has no plan.
domain::PlanFault onlyFault(const QByteArray &json);

std::vector<domain::PlanFault> faultsOf(const QByteArray &json);

} // namespace xushi
