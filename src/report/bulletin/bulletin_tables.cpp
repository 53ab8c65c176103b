#include "report/bulletin/bulletin_tables.h"

#include "report/bulletin/bulletin_context.h"
#include "report/bulletin/bulletin_matters.h"
#include "report/sheet/sheet_figures.h"
#include "report/sheet/sheet_footnotes.h"
#include "report/sheet/sheet_notes.h"
#include "report/sheet/sheet_words.h"
#include "wording/figure_words.h"

#include <QHash>

namespace xushi::report {

using namespace domain;
using wording::nothing;

namespace {

/// "Target", or in a plan of several years "Target of the period".
QString targetHead(const Period &period)
{
    return period.first().year() == period.last().year() ? Bulletin::tr("Target") : Bulletin::tr("Target in all");
}

/// The units of a task that answer for it, but for struck ones.
QString unitsOf(const SheetRequest &request, const Assessment &assessment, const BulletinNaming &naming)
{
    const Task *task = request.plan.task(assessment.task);
    QStringList names;
    if (task)
        for (const TaskUnit &part : task->partsOf(assessment.indicator))
            if (part.answers() && !naming.isStruck(part.unit))
                names += nameOf(request.plan, part.unit);
    return names.isEmpty() ? nothing() : names.join(Bulletin::tr(", "));
}

BulletinTable indicatorTable(const SheetRequest &request, const BulletinNaming &naming)
{
    BulletinTable table;
    table.title = Bulletin::tr("Indicators: how far they are");
    table.columns = {{Bulletin::tr("No.")},
                     {Bulletin::tr("Indicator")},
                     {targetHead(request.plan.period), true},
                     {Bulletin::tr("Expected"), true},
                     {Bulletin::tr("Actual"), true},
                     {Bulletin::tr("Completion"), true},
                     {Bulletin::tr("Status"), true}};
    const bool hasUnits = !naming.isBeforeIssue();
    if (hasUnits)
        table.columns.push_back({Bulletin::tr("Responsible unit")});
    for (const Assessment &one : request.assessment.indicators) {
        const SheetFigures figures = figuresOf(one, 0);
        QStringList row{figures.id,     figures.indicator,  figures.target,    figures.expected,
                        figures.actual, figures.completion, figures.statusWord};
        if (hasUnits)
            row += unitsOf(request, one, naming);
        table.rows.push_back(row);
    }
    std::vector<const Assessment *> all;
    for (const Assessment &one : request.assessment.indicators)
        all.push_back(&one);
    table.footnotes = footnotesOf(all, request.plan.tolerance);
    return table;
}

/// A task's reason stands once, at its first indicator. The units stand in the first table.
BulletinTable trailingTable(const SheetRequest &request, const BulletinNaming &naming)
{
    BulletinTable table;
    table.title = Bulletin::tr("What is behind or not done");
    table.columns = {{Bulletin::tr("No.")},
                     {Bulletin::tr("Indicator")},
                     {targetHead(request.plan.period), true},
                     {Bulletin::tr("Expected"), true},
                     {Bulletin::tr("Actual"), true},
                     {Bulletin::tr("Status"), true},
                     {Bulletin::tr("Reason")}};
    QHash<QString, const TaskProgress *> progress;
    for (const TaskProgress &one : request.progress)
        progress.insert(one.task, &one);
    QStringList told;
    for (const Status status : {Status::Missed, Status::Behind, Status::NoData})
        for (const Assessment *one : withStatus(request, status)) {
            const QDate due = termOf(one->indicator.terms, request.plan.period).last();
            if (status == Status::NoData && one->asOf < due) // what was not reported by then is overdue
                continue;
            SheetFigures figures = figuresOf(*one, 0);
            if (!one->unitName.isEmpty())
                figures.indicator = withBracket(figures.indicator, one->unitName);
            const Task *task = request.plan.task(one->task);
            const QString unit = task ? task->lead(one->indicator) : QString();
            QString reason = progress.contains(one->task) && !naming.isStruck(unit)
                                 ? reasonGiven(*progress.value(one->task), unit, request.quarter)
                                 : QString();
            if (!reason.isEmpty() && told.contains(one->task))
                reason = Bulletin::tr("as above, of the same task");
            told += one->task;
            table.rows.push_back({figures.id, figures.indicator, figures.target, figures.expected, figures.actual,
                                  figures.statusWord, reason.isEmpty() ? Bulletin::tr("none given") : reason});
        }
    return table;
}

BulletinTable reportingTable(const SheetRequest &request, const BulletinNaming &naming)
{
    BulletinTable table;
    table.title = Bulletin::tr("What the units reported");
    table.columns = {{Bulletin::tr("Unit")},
                     {Bulletin::tr("To report"), true},
                     {Bulletin::tr("Reported"), true},
                     {Bulletin::tr("Rate"), true},
                     {Bulletin::tr("Not reported")}};
    for (const Unit &unit : request.plan.units) {
        if (naming.isStruck(unit.id))
            continue;
        const UnitAssessment *judged = request.assessment.unit(unit.id);
        const Reporting reporting = judged ? judged->reporting() : Reporting();
        const QStringList missing = notReported(request, unit);
        table.rows.push_back({unit.name, QString::number(reporting.toReport), QString::number(reporting.reported),
                              reportedShare(reporting),
                              missing.isEmpty() ? nothing() : missing.join(Bulletin::tr("; "))});
    }
    return table;
}

} // namespace

std::vector<BulletinTable> attachmentsOf(const SheetRequest &request, const BulletinNaming &naming)
{
    std::vector<BulletinTable> tables;
    if (!request.assessment.indicators.empty())
        tables.push_back(indicatorTable(request, naming));
    if (!naming.isBeforeIssue())
        if (BulletinTable trailing = trailingTable(request, naming); !trailing.rows.empty())
            tables.push_back(std::move(trailing));
    if (!request.plan.units.empty() && !naming.isBeforeIssue())
        tables.push_back(reportingTable(request, naming));
    for (std::size_t i = 0; i < tables.size(); ++i)
        tables[i].label = tables.size() == 1 ? Bulletin::tr("Attachment") : Bulletin::tr("Attachment %1").arg(i + 1);
    return tables;
}

} // namespace xushi::report
