#include "exchange/plan/plan_reader.h"

#include "domain/plan/plan_form.h"
#include "exchange/json_parser.h"
#include "exchange/plan/project_reader.h"

#include <algorithm>
#include <iterator>

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

/// Takes the groups out of the units.
std::vector<domain::Unit> takenGroups(std::vector<domain::Unit> &units)
{
    const auto first =
        std::stable_partition(units.begin(), units.end(), [](const auto &unit) { return unit.members.isEmpty(); });
    std::vector<domain::Unit> groups(std::make_move_iterator(first), std::make_move_iterator(units.end()));
    units.erase(first, units.end());
    return groups;
}

std::optional<qint64> textLength(const std::optional<domain::PlanDocument> &document)
{
    if (!document || document->text.isEmpty())
        return std::nullopt;
    return document->text.toUcs4().size();
}

struct Rules {
    int rankFrom;
    int reportDay;
    bool isReviewed;
    bool isEvidenceRequired;
};

/// Whether the key says `yes`; any other word than `no` is a fault.
bool isSaid(ObjectReader &reader, QLatin1StringView key, QLatin1StringView yes, FaultList &faults)
{
    const QLatin1StringView no("none");
    const QString given = reader.textOrNone(key);
    const auto value = reader.find(key);
    if (value && value->type() == JsonType::String && given != yes && given != no)
        faults.add(*value, PlanFaultCode::UnknownToken,
                   {given, QStringList{QString(no), QString(yes)}.join(QStringLiteral(", "))});
    return given == yes;
}

Rules readRules(ObjectReader &reader, FaultList &faults)
{
    constexpr int mostIndicators = 1'000'000;
    constexpr int mostDays = 366;
    return {reader.wholeNumber(key::rankFrom, 1, mostIndicators).value_or(domain::rankedFrom),
            reader.wholeNumber(key::reportDay, 1, mostDays).value_or(domain::reportedBy),
            isSaid(reader, key::review, QLatin1StringView("office"), faults),
            isSaid(reader, key::evidence, QLatin1StringView("required"), faults)};
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

    const PlanScope scope{
        faults, format, period, textLength(document), unitsKnown ? &unitReader.ids() : nullptr, takenGroups(units)};
    ProjectReader projectReader(scope);
    std::vector<domain::Project> projects;
    reader.eachOf(key::projects, [&](JsonValue project) { projects.push_back(projectReader.readProject(project)); });

    const Rules rules = readRules(reader, faults);
    if (!period)
        return std::nullopt;
    domain::Plan plan{id,
                      title,
                      issuer,
                      issuedOn,
                      *period,
                      tolerance,
                      std::move(units),
                      std::move(projects),
                      office,
                      std::move(document),
                      scope.groups,
                      rules.rankFrom,
                      rules.reportDay,
                      rules.isReviewed,
                      rules.isEvidenceRequired};
    domain::complete(plan);
    return plan;
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
