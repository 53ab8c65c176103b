#include "exchange/indicator_reader.h"

#include "exchange/object_reader.h"

namespace xushi::exchange {

using domain::PlanFaultCode;

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Reads a node and checks its day against the previous node's day, which may be invalid, and against the period.
domain::Node readNode(JsonValue value, QDate before, const std::optional<domain::Period> &period, FaultList &faults,
                      int format)
{
    ObjectReader reader(value, keys::node, faults, format);
    const domain::Node node{reader.date(key::by), reader.quantity(key::value).value_or(domain::Quantity())};
    if (!node.by.isValid())
        return node;
    if (before.isValid() && node.by <= before)
        faults.add(reader.at(key::by), PlanFaultCode::NodesNotRising, {isoDay(node.by), isoDay(before)});
    if (period && !period->contains(node.by))
        faults.add(reader.at(key::by), PlanFaultCode::NodeOutsidePeriod,
                   {isoDay(node.by), isoDay(period->first()), isoDay(period->last())});
    return node;
}

/// Checks that a schedule of the kind "nodes" has nodes, and no other kind has them.
void checkNodes(const ObjectReader &reader, domain::Schedule schedule, FaultList &faults)
{
    const auto given = reader.find(key::nodes);
    if (given && given->type() != JsonType::Array)
        return; // already reported
    const bool wanted = schedule == domain::Schedule::Nodes;
    const bool hasNodes = given && !given->children().isEmpty();
    if (wanted && !hasNodes)
        faults.add(reader.at(key::nodes), PlanFaultCode::NodesMissing);
    if (!wanted && hasNodes)
        faults.add(*given, PlanFaultCode::NodesUnused, {domain::tokenOf(schedule)});
}

domain::Terms readTerms(ObjectReader &reader, const std::optional<domain::Period> &period, FaultList &faults,
                        int format)
{
    domain::Terms terms;
    terms.target = reader.quantity(key::target).value_or(domain::Quantity());
    terms.schedule = reader.token(key::schedule, domain::Schedule::Linear);
    const auto given = reader.find(key::schedule);
    if (!given || domain::fromToken<domain::Schedule>(given->text())) // an unknown schedule may or may not need nodes
        checkNodes(reader, terms.schedule, faults);
    QDate before;
    reader.eachOf(key::nodes, [&](JsonValue value) {
        terms.nodes.push_back(readNode(value, before, period, faults, format));
        if (terms.nodes.back().by.isValid())
            before = terms.nodes.back().by;
    });
    return terms;
}

} // namespace

domain::Passage readPassage(ObjectReader &reader)
{
    return {reader.textOrNone(key::quote), reader.place(key::at), reader.textOrNone(key::printedNumber)};
}

domain::Indicator readIndicator(JsonValue value, const std::optional<domain::Period> &period, FaultList &faults,
                                int format)
{
    ObjectReader reader(value, keys::indicator, faults, format);
    domain::Indicator indicator;
    indicator.id = reader.id(key::id);
    indicator.name = reader.text(key::name);
    indicator.unitOfMeasure = reader.text(key::unitOfMeasure);
    indicator.terms = readTerms(reader, period, faults, format);
    indicator.accumulation = reader.token(key::accumulation, domain::Accumulation::Level);
    indicator.direction = reader.token(key::direction, domain::Direction::AtLeast);
    indicator.commitment = reader.token(key::commitment, domain::Commitment::Firm);
    indicator.wording = reader.textOrNone(key::wording);
    indicator.baseline = reader.quantity(key::baseline);
    indicator.definition = reader.textOrNone(key::definition);
    indicator.dataSource = reader.textOrNone(key::dataSource);
    indicator.passage = readPassage(reader);
    if (indicator.accumulation == domain::Accumulation::Flow && indicator.baseline
        && *indicator.baseline != domain::Quantity())
        faults.add(reader.at(key::baseline), PlanFaultCode::BaselineOfFlow, {indicator.baseline->toString()});
    return indicator;
}

} // namespace xushi::exchange
