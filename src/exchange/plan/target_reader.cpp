#include "exchange/plan/target_reader.h"

#include "domain/plan/target.h"
#include "exchange/plan/indicator_reader.h"
#include "exchange/plan/object_reader.h"

namespace xushi::exchange {

using domain::PlanFaultCode;

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool hasItems(const std::optional<JsonValue> &list)
{
    return list && list->type() == JsonType::Array && !list->children().isEmpty();
}

/// Reads the target of one indicator and checks its keys against each other.
class TargetReader {
public:
    TargetReader(ObjectReader &reader, domain::Indicator &indicator, const PlanScope &scope)
        : m_reader(reader), m_indicator(indicator), m_scope(scope), m_faults(scope.faults)
    {
    }

    void read(const std::optional<QDate> &taskDue)
    {
        domain::Terms &terms = m_indicator.terms;
        terms.target = m_reader.quantity(key::target).value_or(domain::Quantity());
        terms.due = readDue(m_reader, m_scope);
        readComparison();
        readSchedule();
        readNodes(terms.due ? terms.due : taskDue);
        readYears();
    }

private:
    /// A comparison that is no more than a direction is kept as one.
    void readComparison()
    {
        m_indicator.direction = m_reader.token(key::direction, domain::Direction::AtLeast);
        const auto given = m_reader.find(key::comparison);
        const auto comparison = m_reader.token(key::comparison, domain::comparisonOf(m_indicator));
        if (given && m_reader.find(key::direction))
            m_faults.add(*given, PlanFaultCode::ComparisonTwice);
        m_indicator.direction = domain::nearestDirection(comparison);
        if (comparison != domain::Comparison::AtLeast && comparison != domain::Comparison::AtMost)
            m_indicator.comparison = comparison;
        m_indicator.band = m_reader.quantity(key::band);
        m_indicator.targetTo = m_reader.quantity(key::targetTo);
        checkBounds(comparison);
    }

    void checkBounds(domain::Comparison comparison)
    {
        const bool isAbout = comparison == domain::Comparison::About;
        const bool isRange = comparison == domain::Comparison::Range;
        const auto &band = m_indicator.band;
        const auto &to = m_indicator.targetTo;
        if (isAbout && !m_reader.find(key::band))
            m_faults.add(m_reader.at(key::comparison), PlanFaultCode::BandMissing);
        if (!isAbout && band)
            m_faults.add(m_reader.at(key::band), PlanFaultCode::BandUnused);
        if (band && *band < domain::Quantity())
            m_faults.add(m_reader.at(key::band), PlanFaultCode::BandNegative, {band->toString()});
        if (isRange && !m_reader.find(key::targetTo))
            m_faults.add(m_reader.at(key::comparison), PlanFaultCode::TargetToMissing);
        if (!isRange && to)
            m_faults.add(m_reader.at(key::targetTo), PlanFaultCode::TargetToUnused);
        if (isRange && to && *to < m_indicator.terms.target)
            m_faults.add(m_reader.at(key::targetTo), PlanFaultCode::TargetToBelowTarget,
                         {to->toString(), m_indicator.terms.target.toString()});
    }

    void readSchedule()
    {
        const bool isRank = m_indicator.comparison == domain::Comparison::Rank;
        const auto given = m_reader.find(key::schedule);
        auto &schedule = m_indicator.terms.schedule;
        schedule = m_reader.token(key::schedule, isRank ? domain::Schedule::Constant : domain::Schedule::Linear);
        if (isRank && schedule != domain::Schedule::Constant)
            m_faults.add(m_reader.at(key::schedule), PlanFaultCode::RankNotConstant, {domain::tokenOf(schedule)});
        if (isRank && m_indicator.accumulation == domain::Accumulation::Flow)
            m_faults.add(m_reader.at(key::accumulation), PlanFaultCode::RankOfFlow);
        if (!given || domain::fromToken<domain::Schedule>(given->text())) // an unknown one may or may not need nodes
            checkNodes(schedule);
    }

    /// A schedule of the kind "nodes" has nodes, and no other kind has them; yearly targets make their own.
    void checkNodes(domain::Schedule schedule)
    {
        const auto given = m_reader.find(key::nodes);
        if (given && given->type() != JsonType::Array)
            return; // already reported
        const bool isYearly = hasItems(m_reader.find(key::yearly));
        const bool isWanted = schedule == domain::Schedule::Nodes && !isYearly;
        if (isWanted && !hasItems(given))
            m_faults.add(m_reader.at(key::nodes), PlanFaultCode::NodesMissing);
        if (!isWanted && hasItems(given))
            m_faults.add(*given, PlanFaultCode::NodesUnused, {domain::tokenOf(schedule)});
        if (isYearly && schedule != domain::Schedule::Nodes && schedule != domain::Schedule::Linear)
            m_faults.add(m_reader.at(key::yearly), PlanFaultCode::YearlyWithSchedule, {domain::tokenOf(schedule)});
    }

    void readNodes(const std::optional<QDate> &due)
    {
        auto &nodes = m_indicator.terms.nodes;
        QDate before;
        m_reader.eachOf(key::nodes, [&](JsonValue value) {
            nodes.push_back(readNode(value, before, due));
            if (nodes.back().by.isValid())
                before = nodes.back().by;
        });
    }

    /// Checks the node's day against the previous node's day, which may be invalid, the period and the due day.
    domain::Node readNode(JsonValue value, QDate before, const std::optional<QDate> &due)
    {
        ObjectReader reader(value, keys::node, m_faults, m_scope.format);
        const domain::Node node{reader.date(key::by), reader.quantity(key::value).value_or(domain::Quantity())};
        if (!node.by.isValid())
            return node;
        if (before.isValid() && node.by <= before)
            m_faults.add(reader.at(key::by), PlanFaultCode::NodesNotRising, {isoDay(node.by), isoDay(before)});
        if (m_scope.period && !m_scope.period->contains(node.by))
            m_faults.add(reader.at(key::by), PlanFaultCode::NodeOutsidePeriod,
                         {isoDay(node.by), isoDay(m_scope.period->first()), isoDay(m_scope.period->last())});
        else if (due && node.by > *due)
            m_faults.add(reader.at(key::by), PlanFaultCode::NodeAfterDue, {isoDay(node.by), isoDay(*due)});
        return node;
    }

    void readYears()
    {
        constexpr int firstYear = 1900;
        constexpr int lastYear = 9999;
        m_reader.eachOf(key::yearly, [&](JsonValue value) {
            ObjectReader reader(value, keys::yearTarget, m_faults, m_scope.format);
            const auto year = reader.wholeNumber(key::year, firstYear, lastYear);
            const auto target = reader.quantity(key::target).value_or(domain::Quantity());
            if (!year)
                return;
            if (m_scope.period && (*year < m_scope.period->first().year() || *year > m_scope.period->last().year()))
                m_faults.add(reader.at(key::year), PlanFaultCode::YearOutsidePeriod,
                             {QString::number(*year), QString::number(m_scope.period->first().year()),
                              QString::number(m_scope.period->last().year())});
            auto &yearly = m_indicator.yearly;
            if (!yearly.empty() && yearly.back().year >= *year)
                m_faults.add(reader.at(key::year), PlanFaultCode::YearsNotRising,
                             {QString::number(*year), QString::number(yearly.back().year)});
            yearly.push_back({*year, target});
        });
    }

    ObjectReader &m_reader;
    domain::Indicator &m_indicator;
    const PlanScope &m_scope;
    FaultList &m_faults;
};

} // namespace

void readTarget(ObjectReader &reader, domain::Indicator &indicator, const std::optional<QDate> &taskDue,
                const PlanScope &scope)
{
    TargetReader(reader, indicator, scope).read(taskDue);
}

} // namespace xushi::exchange
