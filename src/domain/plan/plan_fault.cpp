#include "domain/plan/plan_fault.h"

#include "domain/plan/plan_form.h"
#include "domain/plan/target.h"

#include <QList>

#include <algorithm>

namespace xushi::domain {

namespace {

/// What stands at a place of the document's text, of which these are the code points.
QString textAt(const QList<uint> &text, const TextPlace &place)
{
    const qsizetype first = std::min<qsizetype>(place.offset, text.size());
    const qsizetype length = std::min<qsizetype>(place.length, text.size() - first);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()) + first, length);
}

/// Looks at one indicator.
class PlanWarner {
public:
    PlanWarner(const Plan &plan, const QList<uint> &text, const IndicatorInTask &found,
               std::vector<PlanWarning> &warnings)
        : m_plan(plan), m_text(text), m_task(*found.task), m_indicator(*found.indicator), m_warnings(warnings)
    {
    }

    void look()
    {
        const bool isFlow = m_indicator.accumulation == Accumulation::Flow;
        const bool isToRise = m_indicator.direction == Direction::AtLeast;
        if (!isFlow)
            lookAtBaseline(isToRise);
        lookAtNodes(isFlow || isToRise);
        lookAtSums(isFlow);
        lookAtGroups();
        lookAtDays();
        lookAtQuote();
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

    /// Shares, and the years of a plan of several, come to the target.
    void lookAtSums(bool isFlow)
    {
        const Quantity target = m_indicator.terms.target;
        QuantitySum shares;
        for (const UnitShare &share : m_indicator.shares)
            shares.add(share.target);
        if (m_indicator.isSplit() && m_indicator.accumulation != Accumulation::Ratio && shares.total() != target)
            warn(PlanWarningCode::SharesDoNotAddUp, {textOf(shares.total()), target.toString()});
        if (m_indicator.yearly.empty())
            return;
        QuantitySum years;
        for (const YearTarget &one : m_indicator.yearly)
            years.add(one.target);
        const auto reached = isFlow ? years.total() : std::optional(m_indicator.yearly.back().target);
        if (reached != target)
            warn(PlanWarningCode::YearsDoNotAddUp, {textOf(reached), target.toString()});
    }

    /// A target of many that is not split is everybody's and nobody's.
    void lookAtGroups()
    {
        if (m_indicator.isSplit())
            return;
        for (const Unit &group : m_plan.groups) {
            const auto answers = [&](const QString &member) {
                const TaskUnit *part = m_task.partOf(member, m_indicator);
                return part && part->answers();
            };
            const auto number = std::count_if(group.members.begin(), group.members.end(), answers);
            if (isNamed(group.id) && number > 1)
                return warn(PlanWarningCode::GroupNotSplit, {QString::number(number), group.name});
        }
    }

    [[nodiscard]] bool isNamed(const QString &group) const
    {
        const auto &units = writtenUnits(m_task);
        return std::any_of(units.begin(), units.end(), [&](const TaskUnit &part) { return part.unit == group; });
    }

    void lookAtDays()
    {
        const QDate due = termOf(m_indicator.terms, m_plan.period).last();
        if (m_indicator.availableOn && *m_indicator.availableOn < due)
            warn(PlanWarningCode::AvailableBeforeDue,
                 {m_indicator.availableOn->toString(Qt::ISODate), due.toString(Qt::ISODate)});
    }

    /// The place in the document holds the sentence.
    void lookAtQuote()
    {
        const Passage &passage = m_indicator.passage;
        if (!passage.at || passage.quote.isEmpty() || m_text.isEmpty())
            return;
        const QString stands = textAt(m_text, *passage.at);
        if (stands != passage.quote)
            warn(PlanWarningCode::QuoteElsewhere, {stands});
    }

    static QString textOf(const std::optional<Quantity> &quantity)
    {
        return quantity ? quantity->toString() : QString();
    }

    void warn(PlanWarningCode code, const QStringList &args)
    {
        m_warnings.push_back({code, m_indicator.id, m_indicator.name, args});
    }

    const Plan &m_plan;
    const QList<uint> &m_text; ///< of the document, in code points
    const Task &m_task;
    const Indicator &m_indicator;
    std::vector<PlanWarning> &m_warnings;
};

} // namespace

std::vector<PlanWarning> warningsOf(const Plan &plan)
{
    std::vector<PlanWarning> warnings;
    const QList<uint> text = plan.document ? plan.document->text.toUcs4() : QList<uint>();
    for (const IndicatorInTask &found : plan.indicators())
        PlanWarner(plan, text, found, warnings).look();
    return warnings;
}

} // namespace xushi::domain
