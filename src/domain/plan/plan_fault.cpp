#include "domain/plan/plan_fault.h"

#include "domain/plan/plan.h"

namespace xushi::domain {

namespace {

/// Looks at one indicator.
class PlanWarner {
public:
    PlanWarner(const Indicator &indicator, std::vector<PlanWarning> &warnings)
        : m_indicator(indicator), m_warnings(warnings)
    {
    }

    void look()
    {
        const bool isFlow = m_indicator.accumulation == Accumulation::Flow;
        const bool isToRise = m_indicator.direction == Direction::AtLeast;
        if (!isFlow)
            lookAtBaseline(isToRise);
        lookAtNodes(isFlow || isToRise);
    }

private:
    void lookAtBaseline(bool isToRise)
    {
        const auto &baseline = m_indicator.baseline;
        const Quantity target = m_indicator.terms.target;
        if (!baseline || target == *baseline)
            return;
        if (isToRise && target < *baseline)
            warn(PlanWarningCode::TargetBelowBaseline, {target.toString(), baseline->toString()});
        if (!isToRise && target > *baseline)
            warn(PlanWarningCode::TargetAboveBaseline, {target.toString(), baseline->toString()});
    }

    /// A cap of a flow adds up like any flow, so its nodes rise up to the target too.
    void lookAtNodes(bool isToRise)
    {
        std::optional<Quantity> before = m_indicator.baseline;
        bool isTurned = false;
        bool isPast = false;
        for (const Node &node : m_indicator.terms.nodes) {
            const QString day = node.by.toString(Qt::ISODate);
            if (before && !isTurned && (isToRise ? node.value < *before : node.value > *before)) {
                isTurned = true;
                warn(isToRise ? PlanWarningCode::NodeFalls : PlanWarningCode::NodeRises,
                     {day, node.value.toString(), before->toString()});
            }
            const Quantity target = m_indicator.terms.target;
            if (!isPast && (isToRise ? node.value > target : node.value < target)) {
                isPast = true;
                warn(PlanWarningCode::NodePastTarget, {day, node.value.toString(), target.toString()});
            }
            before = node.value;
        }
    }

    void warn(PlanWarningCode code, const QStringList &args)
    {
        m_warnings.push_back({code, m_indicator.id, m_indicator.name, args});
    }

    const Indicator &m_indicator;
    std::vector<PlanWarning> &m_warnings;
};

} // namespace

std::vector<PlanWarning> warningsOf(const Plan &plan)
{
    std::vector<PlanWarning> warnings;
    for (const IndicatorInTask &found : plan.indicators())
        PlanWarner(*found.indicator, warnings).look();
    return warnings;
}

} // namespace xushi::domain
