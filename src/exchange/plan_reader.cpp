#include "exchange/plan_reader.h"

#include "exchange/json_parser.h"
#include "exchange/project_reader.h"

#include <algorithm>

namespace xushi::exchange {

using domain::PlanFaultCode;

namespace {

/// 0.10; docs/semantics.md, Indicators.
constexpr auto usualTolerance = domain::Quantity::fromMillionths(100'000);

/// The number of the file's form; the newest where it is missing or unknown.
int formatOf(JsonValue root)
{
    const auto given = root.member(key::format);
    const auto found = std::find(planFormats.begin(), planFormats.end(), given ? given->text() : QString());
    return static_cast<int>(found == planFormats.end() ? planFormats.size() : found - planFormats.begin() + 1);
}

void checkFormat(ObjectReader &reader, FaultList &faults)
{
    const auto format = reader.find(key::format);
    const QString given = reader.textOrNone(key::format);
    if (format && format->type() == JsonType::String
        && std::find(planFormats.begin(), planFormats.end(), given) == planFormats.end()) {
        const QStringList accepted(planFormats.begin(), planFormats.end());
        faults.add(*format, PlanFaultCode::UnknownFormat, {given, accepted.join(QStringLiteral(", "))});
    }
}

std::optional<domain::PlanDocument> readDocument(ObjectReader &plan, FaultList &faults, int format)
{
    const auto value = plan.find(key::document);
    if (!value)
        return std::nullopt;
    ObjectReader reader(*value, keys::document, faults, format);
    return domain::PlanDocument{reader.text(key::name), reader.textOrNone(key::sha256), reader.textOrNone(key::text)};
}

std::optional<domain::Period> readPeriod(JsonValue value, FaultList &faults, int format)
{
    ObjectReader reader(value, keys::period, faults, format);
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
    const int format = formatOf(root);
    ObjectReader reader(root, keys::plan, faults, format);
    reader.textOrNone(key::schemaOfFile);
    checkFormat(reader, faults);
    const QString id = reader.id(key::id);
    const QString title = reader.text(key::title);
    const QString issuer = reader.text(key::issuer);
    const QDate issuedOn = reader.date(key::issuedOn);
    const auto periodValue = reader.find(key::period);
    const auto period = periodValue ? readPeriod(*periodValue, faults, format) : std::nullopt;
    const auto tolerance = readTolerance(reader, faults);

    const QString office = reader.textOrNone(key::office);
    auto document = readDocument(reader, faults, format);

    UnitReader unitReader(faults, format);
    auto units = unitReader.read(reader);
    const auto unitList = reader.find(key::units);
    const bool unitsKnown = unitList && unitList->type() == JsonType::Array;

    ProjectReader projectReader(unitsKnown ? &unitReader.ids() : nullptr, period, faults, format);
    std::vector<domain::Project> projects;
    reader.eachOf(key::projects, [&](JsonValue project) { projects.push_back(projectReader.readProject(project)); });

    if (!period)
        return std::nullopt;
    return domain::Plan{id,
                        title,
                        issuer,
                        issuedOn,
                        *period,
                        tolerance,
                        std::move(units),
                        std::move(projects),
                        office,
                        std::move(document)};
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
