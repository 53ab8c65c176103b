#include "cli/status_output.h"

#include "cli/cli_context.h"
#include "domain/plan/plan_index.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/rank_words.h"
#include "wording/target_words.h"
#include "wording/why.h"

namespace xushi::cli {

using namespace domain;

namespace {

template <typename T> QString orNothing(const std::optional<T> &value)
{
    return value ? value->toString() : wording::nothing();
}

QString shareOrNothing(const std::optional<Share> &share)
{
    return share ? wording::percent(*share) : wording::nothing();
}

QString indicatorTable(const StatusReport &report)
{
    exchange::Table table{{Cli::tr("No."), Cli::tr("Indicator"), Cli::tr("Target"), Cli::tr("Actual"),
                           Cli::tr("Expected"), Cli::tr("Completion"), Cli::tr("Status"), Cli::tr("Last report")},
                          {}};
    for (const Assessment *shown : report.indicators) {
        const Assessment &one = *shown;
        table.rows.push_back(
            {one.indicator.id, one.indicator.name,
             wording::comparedTarget(
                 one.indicator,
                 [&](Quantity figure) { return wording::withUnit(figure, one.indicator.unitOfMeasure); }),
             orNothing(one.position.actual), orNothing(one.expectedShown),
             shareOrNothing(one.completion) + (isCompletionMarked(one) ? QStringLiteral("*") : QString()),
             wording::statusWord(one),
             one.position.lastAsOf ? one.position.lastAsOf->toString(Qt::ISODate) : wording::nothing()});
    }
    return exchange::toAlignedText(table, {false, false, true, true, true, true, false, false});
}

QString unitTable(const StatusReport &report)
{
    exchange::Table table{{Cli::tr("Rank"), Cli::tr("Unit"), Cli::tr("Indicators")}, {}};
    constexpr std::array shown{Status::Met,    Status::OnTrack, Status::Lagging,       Status::Behind,
                               Status::Missed, Status::NoData,  Status::NeedsBaseline, Status::YearEnd};
    QList<bool> right{true, false, true};
    for (const Status status : shown) {
        table.header += wording::word(status);
        right += true;
    }
    table.header += Cli::tr("Reported");
    right += true;
    const PlanIndex plan(report.plan);
    for (const UnitAssessment *shownUnit : report.units) {
        const UnitAssessment &unit = *shownUnit;
        QStringList row{wording::rankFigure(unit), plan.unit(unit.unit)->name, QString::number(unit.counts.total())};
        for (const Status status : shown)
            row += unit.counts.of(status) ? QString::number(unit.counts.of(status)) : QString();
        const auto rate = unit.reporting().rate();
        row += rate ? wording::shortPercent(*rate) : wording::nothing();
        table.rows.push_back(row);
    }
    return exchange::toAlignedText(table, right);
}

/// The sentences about the indicators that a leader would ask about.
QString whyLines(const StatusReport &report)
{
    QString lines;
    for (const Assessment *shown : report.indicators) {
        const Assessment &one = *shown;
        const bool asked = one.status == Status::Behind || one.status == Status::Missed || one.status == Status::Lagging
                           || one.status == Status::NeedsBaseline || one.isStale;
        if (asked)
            lines += QStringLiteral("%1 %2 [%3] %4\n")
                         .arg(one.indicator.id, one.indicator.name, wording::statusWord(one),
                              wording::why(one, report.plan.period));
    }
    return lines;
}

} // namespace

QString statusText(const StatusReport &report)
{
    QString text = Cli::tr("%1\nAs of %2 · schedule %3\n")
                       .arg(report.plan.title, wording::longDay(report.asOf),
                            wording::schedulePercent(report.plan.period, report.asOf));
    const bool hasBegun = report.asOf >= report.plan.period.first();
    if (!hasBegun)
        text += wording::notBegun(report.plan.period) + u'\n';
    text += u'\n' + indicatorTable(report);
    if (!hasBegun)
        return text;
    const bool marked = std::any_of(report.indicators.begin(), report.indicators.end(),
                                    [](const Assessment *one) { return isCompletionMarked(*one); });
    if (marked)
        text += Cli::tr("* of the target itself, as there is no baseline to count from") + u'\n';
    text += u'\n' + unitTable(report);
    const QString why = whyLines(report);
    return why.isEmpty() ? text : text + u'\n' + why;
}

} // namespace xushi::cli
