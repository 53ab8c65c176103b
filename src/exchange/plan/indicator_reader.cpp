#include "exchange/plan/indicator_reader.h"

#include "domain/plan/plan_form.h"
#include "domain/plan/target.h"
#include "exchange/plan/object_reader.h"
#include "exchange/plan/target_reader.h"

#include <QSet>

#include <algorithm>

namespace xushi::exchange {

using domain::PlanFaultCode;

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool names(const std::vector<domain::TaskUnit> &parts, const QString &unit)
{
    return std::any_of(parts.begin(), parts.end(), [&](const domain::TaskUnit &part) { return part.unit == unit; });
}

QString listed(const std::vector<domain::TaskUnit> &parts)
{
    QStringList units;
    for (const domain::TaskUnit &part : parts)
        units += part.unit;
    return units.join(QStringLiteral(", "));
}

std::optional<domain::RatioParts> readParts(ObjectReader &indicator, const PlanScope &scope)
{
    const auto value = indicator.find(key::parts);
    if (!value)
        return std::nullopt;
    ObjectReader reader(*value, keys::parts, scope.faults, scope.format);
    return domain::RatioParts{reader.text(key::numerator), reader.text(key::denominator)};
}

std::optional<domain::EarlierIndicator> readContinues(ObjectReader &indicator, const PlanScope &scope)
{
    const auto value = indicator.find(key::continues);
    if (!value)
        return std::nullopt;
    ObjectReader reader(*value, keys::continues, scope.faults, scope.format);
    return domain::EarlierIndicator{reader.id(key::plan), reader.id(key::id)};
}

} // namespace

domain::Passage readPassage(ObjectReader &reader, const PlanScope &scope)
{
    domain::Passage passage{reader.textOrNone(key::quote), reader.place(key::at),
                            reader.textOrNone(key::printedNumber)};
    const qint64 end = passage.at ? passage.at->offset + passage.at->length : 0;
    if (scope.textLength && end > *scope.textLength)
        scope.faults.add(reader.at(key::at), PlanFaultCode::PlaceOutsideText,
                         {QString::number(end), QString::number(*scope.textLength)});
    return passage;
}

std::optional<QDate> readDue(ObjectReader &reader, const PlanScope &scope)
{
    const QDate due = reader.date(key::due);
    if (!due.isValid())
        return std::nullopt;
    if (scope.period && !scope.period->contains(due))
        scope.faults.add(reader.at(key::due), PlanFaultCode::NodeOutsidePeriod,
                         {isoDay(due), isoDay(scope.period->first()), isoDay(scope.period->last())});
    return due;
}

IndicatorReader::IndicatorReader(const domain::Task &task, const PlanScope &scope)
    : m_task(task), m_parts(domain::expanded(task.units, scope.groups)), m_scope(scope)
{
}

domain::Indicator IndicatorReader::read(JsonValue value) const
{
    ObjectReader reader(value, keys::indicator, m_scope.faults, m_scope.format);
    domain::Indicator indicator;
    indicator.id = reader.id(key::id);
    indicator.name = reader.text(key::name);
    indicator.unitOfMeasure = reader.text(key::unitOfMeasure);
    indicator.accumulation = reader.token(key::accumulation, domain::Accumulation::Level);
    readTarget(reader, indicator, m_task.due, m_scope);
    indicator.commitment = reader.token(key::commitment, domain::Commitment::Firm);
    indicator.wording = reader.textOrNone(key::wording);
    indicator.baseline = reader.quantity(key::baseline);
    indicator.definition = reader.textOrNone(key::definition);
    indicator.dataSource = reader.textOrNone(key::dataSource);
    indicator.passage = readPassage(reader, m_scope);
    indicator.dueWording = reader.textOrNone(key::dueWording);
    if (const QDate day = reader.date(key::availableOn); day.isValid())
        indicator.availableOn = day;
    indicator.dataLagMonths = reader.wholeNumber(key::dataLagMonths, 0, mostLagMonths).value_or(0);
    indicator.parts = readParts(reader, m_scope);
    indicator.continues = readContinues(reader, m_scope);
    indicator.units = readUnits(reader);
    indicator.shares = readShares(reader, indicator);
    checkBaseline(reader, indicator.baseline, indicator.accumulation);
    return indicator;
}

void IndicatorReader::checkBaseline(ObjectReader &reader, const std::optional<domain::Quantity> &baseline,
                                    domain::Accumulation accumulation) const
{
    if (accumulation == domain::Accumulation::Flow && baseline && *baseline != domain::Quantity())
        m_scope.faults.add(reader.at(key::baseline), PlanFaultCode::BaselineOfFlow, {baseline->toString()});
}

QStringList IndicatorReader::readUnits(ObjectReader &reader) const
{
    const QStringList units = reader.texts(key::units);
    const auto given = reader.find(key::units);
    if (!given || given->type() != JsonType::Array)
        return units;
    QSet<QString> seen;
    for (const JsonValue unit : given->children()) {
        const QString id = unit.text();
        if (seen.contains(id))
            m_scope.faults.add(unit, PlanFaultCode::RepeatedUnit, {id});
        else if (!names(m_task.units, id) && !names(m_parts, id))
            m_scope.faults.add(unit, PlanFaultCode::UnitNotOfTask, {id, m_task.id, listed(m_task.units)});
        seen.insert(id);
    }
    return units;
}

std::vector<domain::UnitShare> IndicatorReader::readShares(ObjectReader &indicator,
                                                           const domain::Indicator &whole) const
{
    std::vector<domain::UnitShare> shares;
    QSet<QString> seen;
    indicator.eachOf(key::shares, [&](JsonValue value) {
        ObjectReader reader(value, keys::share, m_scope.faults, m_scope.format);
        shares.push_back({reader.text(key::unit), reader.quantity(key::target).value_or(domain::Quantity()),
                          reader.quantity(key::baseline)});
        const QString &unit = shares.back().unit;
        checkBaseline(reader, shares.back().baseline, whole.accumulation);
        if (unit.trimmed().isEmpty())
            return; // already reported
        if (seen.contains(unit))
            m_scope.faults.add(reader.at(key::unit), PlanFaultCode::RepeatedUnit, {unit});
        else if (!names(m_parts, unit))
            m_scope.faults.add(reader.at(key::unit), PlanFaultCode::UnitNotOfTask, {unit, m_task.id, listed(m_parts)});
        seen.insert(unit);
    });
    if (shares.empty())
        return shares;
    const JsonValue where = indicator.at(key::shares);
    if (whole.terms.schedule == domain::Schedule::Nodes || !whole.yearly.empty())
        m_scope.faults.add(where, PlanFaultCode::SplitWithNodes);
    if (whole.comparison == domain::Comparison::Rank)
        m_scope.faults.add(where, PlanFaultCode::SplitRank);
    if (whole.accumulation == domain::Accumulation::Ratio && !whole.parts)
        m_scope.faults.add(where, PlanFaultCode::SplitRatio);
    return shares;
}

} // namespace xushi::exchange
