#include "report/bulletin/bulletin_tables.h"

#include "report/bulletin/bulletin_context.h"
#include "report/bulletin/bulletin_matters.h"
#include "report/sheet/sheet_figures.h"
#include "report/sheet/sheet_notes.h"
#include "report/sheet/sheet_words.h"
#include "wording/figure_words.h"

#include <QHash>

namespace xushi::report {

using namespace domain;
using wording::nothing;

namespace {

/// The units of a task that answer for it.
QString unitsOf(const SheetRequest &request, const Assessment &assessment)
{
    const Task *task = request.plan.task(assessment.task);
    QStringList names;
    if (task)
        for (const TaskUnit &part : task->units)
            if (part.answers())
                names += nameOf(request.plan, part.unit);
    return names.isEmpty() ? nothing() : names.join(Bulletin::tr(", "));
}

BulletinTable indicatorTable(const SheetRequest &request)
{
    BulletinTable table;
    table.title = Bulletin::tr("Indicators: how far they are");
    table.columns = {{Bulletin::tr("No."), 10},          {Bulletin::tr("Indicator"), 29},
                     {Bulletin::tr("Target"), 15, true}, {Bulletin::tr("Expected"), 15, true},
                     {Bulletin::tr("Actual"), 12, true}, {Bulletin::tr("Completion"), 14, true},
                     {Bulletin::tr("Status"), 15, true}, {Bulletin::tr("Responsible unit"), 21}};
    int number = 0;
    for (const Assessment &one : request.assessment.indicators) {
        const SheetFigures figures = figuresOf(one, ++number);
        table.rows.push_back({figures.id, figures.indicator, figures.target, figures.expected, figures.actual,
                              figures.completion, figures.statusWord, unitsOf(request, one)});
    }
    return table;
}

BulletinTable trailingTable(const SheetRequest &request, const BulletinNaming &naming)
{
    BulletinTable table;
    table.title = Bulletin::tr("What is behind or not done");
    table.columns = {{Bulletin::tr("No."), 11},
                     {Bulletin::tr("Indicator"), 25},
                     {Bulletin::tr("Target"), 14, true},
                     {Bulletin::tr("Expected"), 15, true},
                     {Bulletin::tr("Actual"), 13, true},
                     {Bulletin::tr("Status"), 15, true},
                     {Bulletin::tr("Responsible unit"), 18},
                     {Bulletin::tr("Reason"), 30}};
    QHash<QString, const TaskProgress *> progress;
    for (const TaskProgress &one : request.progress)
        progress.insert(one.task, &one);
    for (const Status status : {Status::Missed, Status::Behind})
        for (const Assessment *one : withStatus(request, status)) {
            const SheetFigures figures = figuresOf(*one, 0);
            const Task *task = request.plan.task(one->task);
            const QString unit = task ? task->lead() : QString();
            const bool isNamed = !unit.isEmpty() && !naming.isStruck(unit);
            const QString reason = progress.contains(one->task)
                                       ? reasonGiven(*progress.value(one->task), unit, request.quarter)
                                       : QString();
            table.rows.push_back({figures.id, figures.indicator, figures.target, figures.expected, figures.actual,
                                  figures.statusWord, isNamed ? nameOf(request.plan, unit) : nothing(),
                                  reason.isEmpty() ? Bulletin::tr("none given") : reason});
        }
    return table;
}

BulletinTable reportingTable(const SheetRequest &request)
{
    BulletinTable table;
    table.title = Bulletin::tr("What the units reported");
    table.columns = {{Bulletin::tr("Unit"), 30},
                     {Bulletin::tr("To report"), 14, true},
                     {Bulletin::tr("Reported"), 14, true},
                     {Bulletin::tr("Rate"), 14, true},
                     {Bulletin::tr("Not reported"), 60}};
    for (const Unit &unit : request.plan.units) {
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
        tables.push_back(indicatorTable(request));
    if (!naming.isBeforeIssue())
        if (BulletinTable trailing = trailingTable(request, naming); !trailing.rows.empty())
            tables.push_back(std::move(trailing));
    if (!request.plan.units.empty() && !naming.isBeforeIssue())
        tables.push_back(reportingTable(request));
    for (std::size_t i = 0; i < tables.size(); ++i)
        tables[i].label = tables.size() == 1 ? Bulletin::tr("Attachment") : Bulletin::tr("Attachment %1").arg(i + 1);
    return tables;
}

} // namespace xushi::report
