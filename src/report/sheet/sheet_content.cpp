#include "report/sheet/sheet_content.h"

#include "report/sheet/sheet_context.h"
#include "report/sheet/sheet_figures.h"
#include "report/sheet/sheet_footnotes.h"
#include "report/sheet/sheet_notes.h"
#include "report/sheet/sheet_words.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/target_words.h"

#include <QHash>

#include <algorithm>

namespace xushi::report {

using namespace domain;
using wording::nothing;
using wording::word;

namespace {

/// The state that the unit itself gave last, or else how the task stands.
TaskStanding standingFor(const Task &task, const TaskProgress &progress, const QString &unit)
{
    const auto note = std::find_if(progress.notes.rbegin(), progress.notes.rend(),
                                   [&](const TaskNote &one) { return one.unit == unit && one.state; });
    return note == progress.notes.rend() ? standingOf(task, progress) : standing(*note->state);
}

/// Sets what is shown of a task without indicators in place of figures.
void setState(SheetTask &shown, const Task &task, const TaskProgress &progress, const QString &unit,
              const Period &period, QDate asOf)
{
    const auto isOwn = [&](const Measure &measure) { return measure.unit == unit; };
    const auto own = std::count_if(progress.measures.begin(), progress.measures.end(), isOwn);
    const auto done = std::count_if(progress.measures.begin(), progress.measures.end(),
                                    [&](const Measure &measure) { return isOwn(measure) && measure.done; });
    shown.stateWord = word(standingFor(task, progress, unit));
    const bool isSilent = hasToReport(task, progress, period, asOf) && !hasReported(task, progress, asOf)
                          && standingFor(task, progress, unit) != TaskStanding::NotReported;
    //: a task's state that was reported in an earlier quarter
    const QString state = isSilent ? Sheet::tr("%1 (not reported this quarter)").arg(shown.stateWord) : shown.stateWord;
    if (own == 0) {
        shown.state = Sheet::tr("No numeric target · state: %1 · no measures entered").arg(state);
        shown.measuresText = isSilent ? Sheet::tr("No numeric target · not reported this quarter · no measures entered")
                                      : Sheet::tr("No numeric target · no measures entered");
        return;
    }
    const QStringList counts{QString::number(own), QString::number(done)};
    shown.state = Sheet::tr("No numeric target · state: %1 · measures: %2, done: %3").arg(state, counts[0], counts[1]);
    shown.measuresText = isSilent ? Sheet::tr("No numeric target · not reported this quarter · measures: %1, done: %2")
                                        .arg(counts[0], counts[1])
                                  : Sheet::tr("No numeric target · measures: %1, done: %2").arg(counts[0], counts[1]);
}

/// Finds a task's data and a unit's parts in tasks in constant time.
struct ByTask {
    explicit ByTask(const SheetRequest &request) : period(request.plan.period), asOf(request.assessment.asOf)
    {
        for (const Assessment &assessment : request.assessment.indicators)
            assessments[assessment.task].push_back(&assessment);
        for (const TaskProgress &one : request.progress)
            progress.insert(one.task, &one);
        for (const Task *task : request.plan.tasks())
            for (const TaskUnit &part : task->units)
                parts[part.unit].push_back({task, &part});
    }

    struct Part {
        const Task *task;
        const TaskUnit *part;
    };

    QHash<QString, std::vector<const Assessment *>> assessments;
    QHash<QString, const TaskProgress *> progress;
    QHash<QString, std::vector<Part>> parts; ///< of each unit, in the plan's order
    Period period;
    QDate asOf;
};

/// "2 of 3 units" or the sum: how far the whole of a split target is.
QString wholeActual(const Assessment &whole)
{
    if (whole.position.actual)
        return whole.position.actual->toString();
    const auto reported = std::count_if(whole.shares.begin(), whole.shares.end(),
                                        [](const Assessment &share) { return share.position.actual.has_value(); });
    //: of how many units figures are there, and of how many they are wanted
    return Sheet::tr("%1/%2 reported").arg(reported).arg(whole.shares.size());
}

/// The unit's row: where it has a share, with the whole below the name; with the due day below the target.
SheetFigures figuresFor(const Assessment &whole, const Assessment &own, const Task &task, const Period &period,
                        int number)
{
    SheetFigures figures = figuresOf(own, number);
    if (!own.unit.isEmpty())
        //: below an indicator of which the unit has a share
        figures.indicator += u'\n'
                             + Sheet::tr("(the unit's share; in all: target %1, actual %2)")
                                   .arg(whole.indicator.terms.target.toString(), wholeActual(whole));
    if (const QString due = wording::dueWords(task, own.indicator, period); !due.isEmpty())
        //: below a target: by when
        figures.target += u'\n' + Sheet::tr("(%1)", "by when").arg(due);
    return figures;
}

/// "印发方案 (due 30 Jun: done 20 Jun)"
QString plannedText(const Deliverable &one, const TaskProgress &progress, const Period &period, QDate asOf)
{
    const DeliverableState state = stateOf(one, progress);
    QStringList said;
    if (state.due)
        said += Sheet::tr("due %1").arg(wording::dueDay(*state.due, period));
    if (state.isDone())
        said += Sheet::tr("done %1").arg(wording::dueDay(*state.doneOn, period));
    else if (dueAt(state.due, false, asOf) == Due::Overdue)
        said += Sheet::tr("overdue");
    else
        said += Sheet::tr("not done yet");
    return withBracket(one.text, said.join(Sheet::tr(", ")));
}

/// What the plan wants brought about besides figures and has a state, below the task's rows.
void addPlanned(SheetTask &shown, const Task &task, const TaskProgress &progress, const ByTask &byTask)
{
    QStringList texts;
    for (const Deliverable *one : task.toBringAbout())
        if (!one->id.isEmpty())
            texts += plannedText(*one, progress, byTask.period, byTask.asOf);
    if (!texts.isEmpty())
        //: below a task's rows: the task, and what it is to bring about
        shown.below.push_back(
            {Column::Progress, Sheet::tr("%1, to be brought about: %2").arg(shown.task, texts.join(Sheet::tr("; ")))});
}

SheetTask taskFor(const Task &task, const TaskUnit &part, const Unit &unit, const ByTask &byTask,
                  const Quarter &quarter, int &number)
{
    const TaskProgress none{task.id, {}, {}, {}};
    const TaskProgress *found = byTask.progress.value(task.id);
    const TaskProgress &progress = found ? *found : none;
    const TaskNote *note = newestWords(progress, unit.id);

    SheetTask result;
    result.id = task.id;
    result.task = task.id + u' ' + task.title;
    result.taskAndRole = withBracket(result.task, word(part.role));
    result.unit = withBracket(unit.name, word(part.role));
    result.progress = note ? noteText(*note, note->progress, quarter) : nothing();
    result.problem = note ? noteText(*note, note->problem, quarter) : nothing();
    result.next = note ? noteText(*note, note->next, quarter) : nothing();
    std::vector<const Assessment *> own;
    for (const Assessment *whole : byTask.assessments.value(task.id)) {
        if (!task.partOf(unit.id, whole->indicator))
            continue;
        own.push_back(&whole->of(unit.id));
        result.figures.push_back(figuresFor(*whole, *own.back(), task, byTask.period, ++number));
    }
    addPlanned(result, task, progress, byTask);
    const bool isSilent = !note || note->problem.trimmed().isEmpty();
    if (isSilent && part.answers()
        && std::any_of(own.begin(), own.end(), [](auto *one) { return isTrailing(one->status); }))
        result.problem = Sheet::tr("no reason given");
    if (result.figures.empty()) {
        result.number = QString::number(++number);
        setState(result, task, progress, unit.id, byTask.period, byTask.asOf);
    }
    return result;
}

std::array<QString, columnCount> heads()
{
    return {Sheet::tr("No."),
            Sheet::tr("Task"),
            Sheet::tr("Indicator"),
            Sheet::tr("Year's\ntarget"),
            Sheet::tr("Actual\nto date"),
            Sheet::tr("Completion"),
            Sheet::tr("Expected"),
            Sheet::tr("Status"),
            Sheet::tr("Unit"),
            Sheet::tr("Progress"),
            Sheet::tr("Problems"),
            Sheet::tr("Next steps")};
}

/// The texts that do not depend on the unit's figures.
SheetContent frameOf(const SheetRequest &request, const Unit &unit)
{
    SheetContent sheet;
    sheet.unit = unit.name;
    sheet.title = sheetTitle(request.quarter);
    //: the plan, and whose sheet it is
    sheet.unitLine = Sheet::tr("%1   Reporting unit: %2").arg(request.plan.title, unit.name);
    sheet.asOfLine = asOfLine(request);
    sheet.heads = heads();
    sheet.signOff = {Sheet::tr("Filled in by:"), Sheet::tr("Reviewed by:"), Sheet::tr("Head in charge (signature):"),
                     Sheet::tr("Telephone:")};
    sheet.seal = Sheet::tr("Unit (seal):");
    // A quarter is signed after its end: the fourth one in the next year.
    //: The date of signature; month and day are filled in by hand
    sheet.date = Sheet::tr("Date:         %1").arg(request.quarter.lastDay().addDays(1).year());
    sheet.digestLine = digestLine(request);
    return sheet;
}

SheetContent sheetOf(const SheetRequest &request, const Unit &unit, const ByTask &byTask)
{
    SheetContent sheet = frameOf(request, unit);
    int number = 0;
    std::vector<const Assessment *> indicators;
    for (const auto &[task, part] : byTask.parts.value(unit.id)) {
        sheet.tasks.push_back(taskFor(*task, *part, unit, byTask, request.quarter, number));
        for (const Assessment *assessment : byTask.assessments.value(task->id)) {
            if (!task->partOf(unit.id, assessment->indicator))
                continue;
            indicators.push_back(&assessment->of(unit.id));
            const QString &measure = assessment->indicator.unitOfMeasure;
            if (measure.size() > 1 && !sheet.measures.contains(measure))
                sheet.measures += measure;
        }
    }
    sheet.measures += wordsBehindTargets();
    if (sheet.tasks.empty())
        sheet.empty = Sheet::tr("This unit has no task in the plan.");
    sheet.footnotes = footnotesOf(indicators, request.plan.tolerance);
    if (isBeforeIssue(request))
        sheet.footnotes.prepend(beforeIssueNote(request));
    return sheet;
}

} // namespace

QString columnName(Column column)
{
    return onOneLine(heads()[indexOf(column)]);
}

QString sheetTitle(const Quarter &quarter)
{
    return Sheet::tr("Progress on the work plan, %1").arg(wording::quarterName(quarter));
}

SheetContent sheetOf(const SheetRequest &request, const Unit &unit)
{
    return sheetOf(request, unit, ByTask(request));
}

std::vector<SheetContent> sheetsOfAllUnits(const SheetRequest &request)
{
    const ByTask byTask(request);
    std::vector<SheetContent> sheets;
    for (const Unit &unit : request.plan.units)
        sheets.push_back(sheetOf(request, unit, byTask));
    return sheets;
}

QString shortDigest(const QString &digest)
{
    QStringList groups;
    for (qsizetype from = 0; from < 12 && from < digest.size(); from += 4)
        groups += digest.mid(from, 4);
    return groups.join(u'-');
}

} // namespace xushi::report
