#include "exchange/plan_reader.h"

#include "exchange/json_parser.h"
#include "exchange/project_reader.h"

namespace xushi::exchange {

using domain::PlanFaultCode;

namespace {

/// 0.10; docs/semantics.md, Indicators.
constexpr auto usualTolerance = domain::Quantity::fromMillionths(100'000);

void checkFormat(ObjectReader &reader, FaultList &faults)
{
    const auto format = reader.find(key::format);
    const QString given = reader.textOrNone(key::format);
    if (format && format->type() == JsonType::String && given != planFormat)
        faults.add(*format, PlanFaultCode::UnknownFormat, {given, planFormat});
}

std::optional<domain::Period> readPeriod(JsonValue value, FaultList &faults)
{
    ObjectReader reader(value, keys::period, faults);
    const QDate from = reader.date(key::from);
    const QDate to = reader.date(key::to);
    const auto period = domain::Period::between(from, to);
    if (!period && from.isValid() && to.isValid()) {
        const QStringList days{from.toString(Qt::ISODate), to.toString(Qt::ISODate)};
        if (to < from)
            faults.add(value, PlanFaultCode::PeriodReversed, days);
        else
            faults.add(value, PlanFaultCode::PeriodTooLong,
                       days + QStringList{QString::number(domain::Period::mostYears)});
    }
    return period;
}

domain::Quantity readTolerance(ObjectReader &reader, FaultList &faults)
{
    const auto tolerance = reader.quantity(key::tolerance).value_or(*usualTolerance);
    if (tolerance < domain::Quantity())
        faults.add(reader.at(key::tolerance), PlanFaultCode::ToleranceNegative, {tolerance.toString()});
    return tolerance;
}

/// Absent when there is no valid period.
std::optional<domain::Plan> readRoot(JsonValue root, FaultList &faults)
{
    ObjectReader reader(root, keys::plan, faults);
    reader.textOrNone(key::schemaOfFile);
    checkFormat(reader, faults);
    const QString id = reader.id(key::id);
    const QString title = reader.text(key::title);
    const QString issuer = reader.text(key::issuer);
    const QDate issuedOn = reader.date(key::issuedOn);
    const auto periodValue = reader.find(key::period);
    const auto period = periodValue ? readPeriod(*periodValue, faults) : std::nullopt;
    const auto tolerance = readTolerance(reader, faults);

    UnitReader unitReader(faults);
    auto units = unitReader.read(reader);
    const auto unitList = reader.find(key::units);
    const bool unitsKnown = unitList && unitList->type() == JsonType::Array;

    ProjectReader projectReader(unitsKnown ? &unitReader.ids() : nullptr, period, faults);
    std::vector<domain::Project> projects;
    reader.eachOf(key::projects, [&](JsonValue project) { projects.push_back(projectReader.readProject(project)); });

    if (!period)
        return std::nullopt;
    return domain::Plan{id, title, issuer, issuedOn, *period, tolerance, std::move(units), std::move(projects)};
}

} // namespace

PlanReading readPlan(const QByteArray &json)
{
    FaultList faults;
    const auto document = parseJson(json, faults);
    auto plan = document ? readRoot(document->root(), faults) : std::nullopt;
    if (!faults.isEmpty())
        plan.reset();
    return {std::move(plan), faults.inOrder()};
}

} // namespace xushi::exchange
