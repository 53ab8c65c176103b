#include "cli/status_output.h"

#include "domain/tokens.h"
#include "wording/why.h"

namespace xushi::cli {

using namespace domain;

namespace {

Json indicatorJson(const StatusReport &report, const Assessment &assessment)
{
    const Indicator &indicator = assessment.indicator;
    Json units = Json::array();
    for (const TaskUnit &part : report.plan.task(assessment.task)->units)
        units.push_back(json(part.unit));
    const auto basis = assessment.completionBasis;
    return {{"id", json(indicator.id)},
            {"task", json(assessment.task)},
            {"name", json(indicator.name)},
            {"units", units},
            {"unit_of_measure", json(indicator.unitOfMeasure)},
            {"accumulation", json(QString(tokenOf(indicator.accumulation)))},
            {"direction", json(QString(tokenOf(indicator.direction)))},
            {"schedule", json(QString(tokenOf(indicator.terms.schedule)))},
            {"baseline", json(assessment.position.baseline)},
            {"target", json(indicator.terms.target)},
            {"actual", json(assessment.position.actual)},
            {"expected", json(assessment.expected)},
            {"completion", json(assessment.completion)},
            {"completion_basis", basis ? json(QString(tokenOf(*basis))) : Json(nullptr)},
            {"lag", json(assessment.lag)},
            {"status", json(QString(tokenOf(assessment.status)))},
            {"last_as_of", json(assessment.position.lastAsOf)},
            {"why", json(wording::why(assessment, report.plan.period))}};
}

Json unitJson(const StatusReport &report, const UnitAssessment &unit)
{
    Json result{{"id", json(unit.unit)},
                {"name", json(report.plan.unit(unit.unit)->name)},
                {"indicators", unit.counts.total()}};
    for (const auto &[status, token] : Tokens<Status>::all)
        result[token] = unit.counts.of(status);
    result["reporting_rate"] = json(unit.reporting.rate());
    result["rank"] = unit.rank ? Json(*unit.rank) : Json(nullptr);
    return result;
}

/// The fields of an indicator in the order of design section 6; there also when no indicator is.
const QStringList columnsOfCsv = QStringLiteral("id,task,name,units,unit_of_measure,accumulation,direction,schedule,"
                                                "baseline,target,actual,expected,completion,completion_basis,lag,"
                                                "status,last_as_of,why")
                                     .split(u',');

QString cellText(const Json &value)
{
    if (value.is_null())
        return {};
    if (!value.is_array())
        return QString::fromStdString(value.get<std::string>());
    QStringList items;
    for (const Json &item : value)
        items += QString::fromStdString(item.get<std::string>());
    return items.join(u' ');
}

} // namespace

StatusReport statusReport(const session::View &view, const QString &unit)
{
    StatusReport report{view.plan(), view.asOf(), view.assessment.indicators, view.assessment.units};
    if (unit.isEmpty())
        return report;
    report.indicators = ofUnit(view.plan(), view.assessment, unit);
    std::erase_if(report.units, [&](const UnitAssessment &one) { return one.unit != unit; });
    return report;
}

Json statusJson(const StatusReport &report)
{
    const Fraction gone = scheduleFraction(report.plan.period, report.asOf);
    Json indicators = Json::array();
    for (const Assessment &assessment : report.indicators)
        indicators.push_back(indicatorJson(report, assessment));
    Json units = Json::array();
    for (const UnitAssessment &unit : report.units)
        units.push_back(unitJson(report, unit));
    return {{"plan", json(report.plan.id)},
            {"as_of", json(report.asOf)},
            {"schedule", json(Share::of(gone.numerator, gone.denominator))},
            {"indicators", indicators},
            {"units", units}};
}

exchange::Table statusCsv(const StatusReport &report)
{
    exchange::Table table{columnsOfCsv, {}};
    for (const Assessment &assessment : report.indicators) {
        const Json fields = indicatorJson(report, assessment);
        QStringList row;
        for (const QString &column : columnsOfCsv)
            row += cellText(fields.at(column.toStdString()));
        table.rows.push_back(row);
    }
    return table;
}

} // namespace xushi::cli
