#pragma once

#include "domain/plan/plan.h"

/// What one version of a plan has that another has not, or says otherwise: every field of the plan file.
namespace xushi::domain {

enum class PlanPart { Plan, Unit, Project, Task, Indicator };

/// A field that both versions have, with what it says in each.
struct FieldChange {
    QString field;  ///< its key in a plan file
    QString before; ///< as the file writes it, units by their names; lists with a line for each item
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

struct PlanDifference {
    enum class Kind { New, Gone, Changed };

    Kind kind;
    PlanPart part;
    QString id;
    QString name;
    std::vector<FieldChange> fields = {}; ///< of a change

    friend bool operator==(const PlanDifference &, const PlanDifference &) = default;
};

/// In the order of the plan that is `after`, what is gone behind each kind of part. Parts are the same where their ids
/// are.
std::vector<PlanDifference> planDifferences(const Plan &before, const Plan &after);

} // namespace xushi::domain
