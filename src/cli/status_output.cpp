#include "cli/status_output.h"

#include "domain/plan/plan_form.h"
#include "domain/plan/plan_index.h"
#include "domain/plan/target.h"
#include "domain/tokens.h"
#include "exchange/json_writer.h"
#include "wording/why.h"

#include <variant>

namespace xushi::cli {

using namespace domain;

namespace {

constexpr qsizetype partSize = 1 << 16;

/// A member of an indicator: null, true or false, text, or a list of texts.
struct Field {
    QLatin1StringView name;
    std::variant<std::monostate, bool, QString, QStringList> value;
};

template <typename T> Field orNull(const char *name, const std::optional<T> &value)
{
    const QLatin1StringView key(name);
    if (!value)
        return {key, {}};
    if constexpr (std::is_same_v<T, QDate>)
        return {key, value->toString(Qt::ISODate)};
    else
        return {key, value->toString()};
}

Field field(const char *name, const QString &text)
{
    return {QLatin1StringView(name), text};
}

template <typename E> Field token(const char *name, E value)
{
    return field(name, QString(tokenOf(value)));
}

/// In the order in which JSON and CSV have them; scripts rely on it.
std::array<Field, 20> fieldsOf(const Assessment &assessment, const Task &task, const Period &period)
{
    const Indicator &indicator = assessment.indicator;
    QStringList units;
    for (const TaskUnit &part : task.partsOf(indicator))
        units += part.unit;
    const auto basis = assessment.completionBasis;
    return {field("id", indicator.id),
            field("task", assessment.task),
            field("name", indicator.name),
            Field{QLatin1StringView("units"), units},
            field("unit_of_measure", indicator.unitOfMeasure),
            token("accumulation", indicator.accumulation),
            token("direction", indicator.direction),
            token("schedule", indicator.terms.schedule),
            orNull("baseline", assessment.position.baseline),
            field("target", indicator.terms.target.toString()),
            orNull("actual", assessment.position.actual),
            orNull("expected", assessment.expected),
            orNull("expected_shown", assessment.expectedShown),
            Field{QLatin1StringView("stale"), assessment.isStale},
            orNull("completion", assessment.completion),
            basis ? token("completion_basis", *basis) : Field{QLatin1StringView("completion_basis"), {}},
            orNull("lag", assessment.lag),
            token("status", assessment.status),
            orNull("last_as_of", assessment.position.lastAsOf),
            field("why", wording::why(assessment, period))};
}

/// The names of the fields, printed even without any indicator.
const QStringList columnsOfCsv =
    QStringLiteral("id,task,name,units,unit_of_measure,accumulation,direction,schedule,"
                   "baseline,target,actual,expected,expected_shown,stale,completion,completion_basis,lag,"
                   "status,last_as_of,why")
        .split(u',');

QString cellText(const Field &field)
{
    if (const auto *text = std::get_if<QString>(&field.value))
        return *text;
    if (const auto *truth = std::get_if<bool>(&field.value))
        return *truth ? QStringLiteral("true") : QStringLiteral("false");
    const auto *list = std::get_if<QStringList>(&field.value);
    return list ? list->join(u' ') : QString();
}

void write(exchange::JsonWriter &json, const Field &field)
{
    json.key(field.name);
    if (const auto *text = std::get_if<QString>(&field.value)) {
        json.string(*text);
    } else if (const auto *list = std::get_if<QStringList>(&field.value)) {
        json.beginArray();
        for (const QString &one : *list)
            json.string(one);
        json.endArray();
    } else if (const auto *truth = std::get_if<bool>(&field.value)) {
        json.boolean(*truth);
    } else {
        json.null();
    }
}

/// What an indicator of a plan of the second form has besides: the day on which it is due, and its shares.
void writeMore(exchange::JsonWriter &json, const Assessment &assessment, const Period &period)
{
    const auto dayOf = [&](const Assessment &one) { return termOf(one.indicator.terms, period).last(); };
    write(json, field("due", dayOf(assessment).toString(Qt::ISODate)));
    if (assessment.shares.empty())
        return;
    json.key(QLatin1StringView("shares"));
    json.beginArray();
    for (const Assessment &share : assessment.shares) {
        const auto basis = share.completionBasis;
        json.beginObject();
        write(json, field("unit", share.unit));
        write(json, orNull("baseline", share.position.baseline));
        write(json, field("target", share.indicator.terms.target.toString()));
        write(json, orNull("actual", share.position.actual));
        write(json, orNull("expected", share.expected));
        write(json, orNull("completion", share.completion));
        write(json, basis ? token("completion_basis", *basis) : Field{QLatin1StringView("completion_basis"), {}});
        write(json, orNull("lag", share.lag));
        write(json, token("status", share.status));
        write(json, orNull("last_as_of", share.position.lastAsOf));
        json.endObject();
    }
    json.endArray();
}

void write(exchange::JsonWriter &json, const UnitAssessment &unit, const QString &name)
{
    const auto number = [&](QLatin1StringView key, int value) {
        json.key(key);
        json.number(QString::number(value));
    };
    json.beginObject();
    write(json, field("id", unit.unit));
    write(json, field("name", name));
    number(QLatin1StringView("indicators"), unit.counts.total());
    for (const auto &[status, token] : Tokens<Status>::all)
        number(QLatin1StringView(token), unit.counts.of(status));
    number(QLatin1StringView("stale"), unit.stale);
    number(QLatin1StringView("to_report"), unit.reporting().toReport);
    number(QLatin1StringView("reported"), unit.reporting().reported);
    write(json, orNull("reporting_rate", unit.reporting().rate()));
    if (unit.rank)
        number(QLatin1StringView("rank"), *unit.rank);
    else
        write(json, {QLatin1StringView("rank"), {}});
    write(json, Field{QLatin1StringView("rank_shared"), unit.isRankShared});
    json.endObject();
}

} // namespace

StatusReport statusReport(const session::View &view, const QString &unit)
{
    StatusReport report{view.plan(), view.asOf(), {}, {}};
    const PlanIndex plan(view.plan());
    for (const Assessment &one : view.assessment.indicators)
        if (unit.isEmpty() || plan.task(one.task)->partOf(unit, one.indicator))
            report.indicators.push_back(unit.isEmpty() ? &one : &one.of(unit));
    for (const UnitAssessment &one : view.assessment.units)
        if (unit.isEmpty() || one.unit == unit)
            report.units.push_back(&one);
    return report;
}

void writeStatusJson(const StatusReport &report, const std::function<void(const QByteArray &)> &put)
{
    const PlanIndex plan(report.plan);
    const Fraction gone = scheduleFraction(report.plan.period, report.asOf);
    const bool isSecondForm = formatOf(report.plan) > 1;
    exchange::JsonWriter json;
    json.beginObject();
    write(json, field("plan", report.plan.id));
    write(json, field("as_of", report.asOf.toString(Qt::ISODate)));
    write(json, orNull("schedule", Share::of(gone.numerator, gone.denominator)));
    json.key(QLatin1StringView("indicators"));
    json.beginArray();
    for (const Assessment *assessment : report.indicators) {
        json.beginObject();
        for (const Field &field : fieldsOf(*assessment, *plan.task(assessment->task), report.plan.period))
            write(json, field);
        if (isSecondForm)
            writeMore(json, *assessment, report.plan.period);
        json.endObject();
        if (json.size() >= partSize)
            put(json.takeText());
    }
    json.endArray();
    json.key(QLatin1StringView("units"));
    json.beginArray();
    for (const UnitAssessment *unit : report.units)
        write(json, *unit, plan.unit(unit->unit)->name);
    json.endArray();
    json.endObject();
    put(json.text());
}

exchange::Table statusCsv(const StatusReport &report)
{
    const PlanIndex plan(report.plan);
    exchange::Table table{columnsOfCsv, {}};
    for (const Assessment *assessment : report.indicators) {
        QStringList row;
        for (const Field &field : fieldsOf(*assessment, *plan.task(assessment->task), report.plan.period))
            row += cellText(field);
        table.rows.push_back(row);
    }
    return table;
}

} // namespace xushi::cli
