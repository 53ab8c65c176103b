#include "report/sheet/cover_content.h"

#include "domain/plan/plan_index.h"
#include "report/sheet/sheet_context.h"
#include "report/sheet/sheet_notes.h"
#include "report/sheet/sheet_words.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/rank_words.h"
#include "wording/why.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace xushi::report {

using namespace domain;
using wording::nothing;

namespace {

std::vector<CoverColumn> columnsOf(const std::vector<Status> &statuses)
{
    std::vector<CoverColumn> columns{{Sheet::tr("No."), {}}, {Sheet::tr("Responsible unit"), {}, true}};
    columns.push_back({Sheet::tr("Answers\nfor"), {}});
    columns.push_back({Sheet::tr("Supports"), {}});
    for (const Status status : statuses)
        columns.push_back({wording::word(status), status});
    columns.push_back({Sheet::tr("Reported"), {}});
    columns.push_back({Sheet::tr("Rank"), {}});
    columns.push_back({Sheet::tr("vs last\nquarter"), {}});
    return columns;
}

/// "1/6": how many of the judged indicators trail.
QString shareText(const RankBasis &basis)
{
    return QStringLiteral("%1/%2").arg(basis.trailing).arg(basis.judged);
}

/// How the rank changed, and in brackets how many indicators trailed before and now.
QString changeText(const UnitAssessment &now, const UnitAssessment *before)
{
    const auto change = before ? rankChange(now.rank, before->rank) : std::nullopt;
    if (!change)
        return nothing();
    const QString place =
        *change == 0 ? Sheet::tr("same") : QChar(*change > 0 ? 0x2191 : 0x2193) + QString::number(std::abs(*change));
    //: an arrow with the change of a rank; the number of trailing indicators before, and now
    return Sheet::tr("%1 (%2\u2192%3)").arg(place, shareText(before->basis), shareText(now.basis));
}

/// `counts`: of the indicators that a unit answers for.
QStringList statusCells(const StatusCounts &counts, const QString &supported, const Reporting &reporting,
                        const std::vector<Status> &statuses)
{
    QStringList cells{QString::number(counts.total()), supported};
    for (const Status status : statuses)
        cells += counts.of(status) > 0 ? QString::number(counts.of(status)) : QString();
    cells += reportedShare(reporting);
    return cells;
}

QStringList rowOf(const SheetRequest &request, const UnitAssessment &unit, const std::vector<Status> &statuses,
                  std::size_t number)
{
    const Unit *named = request.plan.unit(unit.unit);
    const UnitAssessment *before = request.previous ? request.previous->unit(unit.unit) : nullptr;
    QStringList cells{QString::number(number), named ? named->name : unit.unit};
    cells += statusCells(unit.answered, QString::number(unit.supported()), unit.reporting(), statuses);
    cells += wording::rankFigure(unit);
    cells += changeText(unit, before);
    return cells;
}

/// What is behind or missed, in the plan's order: the indicator, who leads it, why it is so, and the unit's reason.
QStringList mattersOf(const SheetRequest &request)
{
    const PlanIndex plan(request.plan);
    QHash<QString, const TaskProgress *> progress;
    for (const TaskProgress &one : request.progress)
        progress.insert(one.task, &one);
    QStringList matters;
    for (const Assessment *judged : answeredFor(request.assessment.indicators)) {
        const Assessment &one = *judged;
        const QDate due = termOf(one.indicator.terms, request.plan.period).last();
        const bool isOverdue = one.status == Status::NoData && one.asOf >= due;
        if (!isTrailing(one.status) && !isOverdue)
            continue;
        const Task *task = plan.task(one.task);
        if (!task || !progress.contains(task->id))
            continue;
        const QString unit = task->lead(one.indicator);
        const Unit *named = plan.unit(unit);
        if (isBeforeIssue(request) || unit.isEmpty()) { // nobody is named
            matters +=
                one.indicator.id + u' ' + one.indicator.name + Sheet::tr(": ") + wording::why(one, request.plan.period);
            continue;
        }
        //: number and name of an indicator, its lead unit, why it is behind, the unit's reason
        matters += Sheet::tr("%1 %2 (%3): %4 %5")
                       .arg(one.indicator.id, one.indicator.name, named ? named->name : unit,
                            wording::why(one, request.plan.period),
                            reasonFor(*progress.value(task->id), unit, request.quarter));
    }
    return matters;
}

} // namespace

CoverContent coverOf(const SheetRequest &request)
{
    const PlanAssessment &assessment = request.assessment;
    const auto statuses = possibleStatuses(request.plan, assessment.asOf);
    CoverContent cover;
    cover.title = Sheet::tr("Summary of progress on the work plan, %1").arg(wording::quarterName(request.quarter));
    cover.planLine = request.plan.title;
    cover.asOfLine = asOfLine(request);
    cover.columns = columnsOf(statuses);
    for (const UnitAssessment &unit : assessment.units)
        cover.rows.push_back(rowOf(request, unit, statuses, cover.rows.size() + 1));
    QStringList whole{QString(), Sheet::tr("The whole plan")};
    whole += statusCells(countStatuses(assessment.indicators), nothing(),
                         reportingOf(request.plan, assessment.indicators, request.progress, assessment.asOf), statuses);
    whole += {nothing(), nothing()};
    cover.rows.push_back(whole);
    cover.footnotes = {
        Sheet::tr("A unit answers for the indicators that it leads or shares jointly: the statuses and the rank are of "
                  "these. Of those that it supports only the number is shown. The whole plan counts each indicator "
                  "once."),
        Sheet::tr("Ranked are units that answer for at least %1 indicators that can be judged: by the share of these "
                  "that is behind, missed, not reported or has an old figure, then by the share that is lagging. In "
                  "the last column: places gained or lost; in brackets how many of those judged were behind, missed, "
                  "not reported or old last quarter, and are now.")
            .arg(request.plan.rankFrom),
        Sheet::tr("Reported: of the indicators and tasks that a unit has to report this quarter, the share that it "
                  "reported.")};
    if (isBeforeIssue(request))
        cover.footnotes[1] = beforeIssueNote(request); // in place of how units are ranked: none is
    cover.matters = mattersOf(request);
    if (!cover.matters.isEmpty())
        cover.mattersTitle = Sheet::tr("Behind, missed or overdue (%1)").arg(cover.matters.size());
    cover.signOff = {Sheet::tr("Reviewed by:"), Sheet::tr("Head in charge (signature):"),
                     Sheet::tr("Date:         %1").arg(request.quarter.lastDay().addDays(1).year())};
    cover.digestLine = digestLine(request);
    return cover;
}

} // namespace xushi::report
