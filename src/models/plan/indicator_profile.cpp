#include "models/plan/indicator_profile.h"

#include "models/text/indicator_figures.h"
#include "models/text/joined.h"
#include "models/view/task_scope.h"
#include "models/view/view_source.h"

#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/target_words.h"
#include "wording/why.h"

#include <QCoreApplication>

#include <algorithm>

namespace xushi::models {

using namespace domain;
using Leads = FactPart::Leads;

namespace {

struct Profile {
    Q_DECLARE_TR_FUNCTIONS(IndicatorProfile)
};

QString figure(const std::optional<Quantity> &quantity, const Indicator &indicator)
{
    return quantity ? wording::withUnit(*quantity, indicator.unitOfMeasure) : wording::nothing();
}

FactPart unitPart(const ViewSource &source, const Task &task, const TaskUnit &part)
{
    const Unit *unit = source.plan().unit(part.unit);
    const TaskProgress *progress = source.progressOf(task.id);
    const Assignment *assignment = progress ? progress->assignmentOf(part.unit) : nullptr;
    QStringList aside{wording::word(part.role)};
    if (assignment)
        aside +=
            assignment->telephone.isEmpty() ? assignment->person : assignment->person + u' ' + assignment->telephone;
    else
        aside += Profile::tr("in charge: not named");
    const auto leads =
        source.speaksFor(part.unit) ? Leads::ToUnit : Leads::Nowhere; // a liaison cannot open other units' pages
    return {unit ? unit->name : part.unit, joined(aside), leads, part.unit};
}

/// The target in the notice's own words, unless a retarget has replaced it.
Fact targetFact(const Assessment &assessment, const Course &course)
{
    const Indicator &indicator = assessment.indicator;
    const bool isNotices = course.terms.size() == 1;
    QStringList aside;
    if (isNotices && !indicator.wording.isEmpty())
        aside += indicator.wording;
    aside += {wording::word(indicator.accumulation), wording::word(comparisonOf(indicator)),
              wording::word(indicator.terms.schedule), wording::word(indicator.commitment)};
    return {Profile::tr("Target"), {{targetText(indicator), joined(aside)}}};
}

/// Adds the replaced terms, newest first, with the reasons.
void addFormerTerms(std::vector<Fact> &facts, const Course &course)
{
    for (std::size_t i = course.terms.size() - 1; i > 0; --i) {
        const CourseTerms &old = course.terms[i - 1];
        const CourseTerms &next = course.terms[i];
        QString text = termsText(course.indicator, old.terms);
        if (i == 1 && !course.indicator.wording.isEmpty())
            text = joined({text, course.indicator.wording});
        //: until when a former target held, and why it was replaced
        const QString until = Profile::tr("until %1; replaced because: %2")
                                  .arg(wording::shortDay(next.from.addDays(-1)), next.reason.simplified());
        facts.push_back({Profile::tr("Former target"), {{text, until}}});
    }
}

Fact actualFact(const Assessment &assessment)
{
    const Indicator &indicator = assessment.indicator;
    const auto reported = std::count_if(assessment.shares.begin(), assessment.shares.end(),
                                        [](const Assessment &share) { return share.position.actual.has_value(); });
    if (!assessment.position.actual && reported > 0)
        return {Profile::tr("Actual"),
                {{Profile::tr("%1 of %2 units have reported").arg(reported).arg(assessment.shares.size())}}};
    if (!assessment.position.actual)
        return {Profile::tr("Actual"),
                {{Profile::tr("nothing reported by %1").arg(wording::shortDay(assessment.asOf))}}};
    QStringList aside;
    if (const auto completion = wording::completionWords(assessment))
        aside += *completion;
    if (assessment.position.lastAsOf)
        aside += Profile::tr("last report %1").arg(wording::shortDay(*assessment.position.lastAsOf));
    return {Profile::tr("Actual"), {{figure(assessment.position.actual, indicator), joined(aside)}}};
}

/// The task with those of its units that the indicator belongs to.
Task withUnitsOf(const Task &task, const Indicator &indicator)
{
    Task own;
    own.id = task.id;
    own.units = task.partsOf(indicator);
    own.unitsOpenEnded = task.unitsOpenEnded;
    return own;
}

/// "甲镇: 60 项 (actual 45 项, on track)"
Fact sharesFact(const Assessment &assessment)
{
    Fact fact{Profile::tr("Shares"), {}};
    for (const Assessment &share : assessment.shares) {
        const Indicator &own = share.indicator;
        const QString actual = share.position.actual ? Profile::tr("actual %1").arg(figure(share.position.actual, own))
                                                     : Profile::tr("nothing reported");
        fact.parts.push_back({Profile::tr("%1: %2").arg(share.unitName, figure(own.terms.target, own)),
                              joined({actual, wording::statusWord(share)})});
    }
    return fact;
}

Fact yearsFact(const Indicator &indicator)
{
    Fact fact{Profile::tr("Years"), {}};
    for (const YearTarget &one : indicator.yearly)
        fact.parts.push_back({Profile::tr("%1: %2").arg(QString::number(one.year), figure(one.target, indicator))});
    return fact;
}

/// By when, of which years, of whose shares, and when the figure is known.
void addTargetsOf(std::vector<Fact> &facts, const Assessment &assessment, const Task &task, const ViewSource &source)
{
    const Indicator &indicator = assessment.indicator;
    const Period &period = source.plan().period;
    if (const QString due = wording::dueWords(task, indicator, period); !due.isEmpty())
        facts.push_back({Profile::tr("Due"), {{due}}});
    if (!indicator.yearly.empty())
        facts.push_back(yearsFact(indicator));
    if (!assessment.shares.empty())
        facts.push_back(sharesFact(assessment));
    if (indicator.availableOn)
        facts.push_back({Profile::tr("Published"), {{wording::longDay(*indicator.availableOn)}}});
    if (indicator.dataLagMonths > 0)
        facts.push_back({Profile::tr("Source"), {{Profile::tr("months late: %1").arg(indicator.dataLagMonths)}}});
}

} // namespace

std::optional<IndicatorProfile> indicatorProfile(const ViewSource &source, const Course &course)
{
    const auto found = source.plan().indicator(course.indicator.id);
    const Assessment *assessment = source.assessment().indicator(course.indicator.id);
    if (!found || !assessment)
        return std::nullopt;
    const Task &task = *found->task;
    const Indicator &indicator = *found->indicator;
    IndicatorProfile profile{indicator.id + u' ' + indicator.name,
                             task.id,
                             {},
                             *assessment,
                             wording::why(*assessment, source.plan().period)};
    const QString article = task.source.isEmpty() ? QString() : wording::sourceWords(task.source);
    profile.facts.push_back({Profile::tr("Task"), {{task.id + u' ' + task.title, article, Leads::ToTask, task.id}}});
    profile.facts.push_back(targetFact(*assessment, course));
    addFormerTerms(profile.facts, course);
    if (indicator.accumulation != Accumulation::Flow)
        profile.facts.push_back({Profile::tr("Baseline"),
                                 {{course.baseline ? figure(course.baseline, indicator)
                                                   : Profile::tr("not known: enter it with Log progress")}}});
    addTargetsOf(profile.facts, *assessment, task, source);
    profile.facts.push_back(unitsFact(source, withUnitsOf(task, indicator)));
    profile.facts.push_back(actualFact(*assessment));
    if (!indicator.definition.isEmpty())
        profile.facts.push_back({Profile::tr("Definition"), {{indicator.definition.simplified()}}});
    if (!indicator.dataSource.isEmpty())
        profile.facts.push_back({Profile::tr("Data source"), {{indicator.dataSource.simplified()}}});
    if (auto quote = quoteFact(indicator.passage))
        profile.facts.push_back(std::move(*quote));
    return profile;
}

std::optional<Fact> quoteFact(const Passage &passage)
{
    if (passage.quote.isEmpty())
        return std::nullopt;
    return Fact{Profile::tr("Notice"), {{passage.quote.simplified(), passage.printedNumber}}};
}

Fact unitsFact(const ViewSource &source, const Task &task)
{
    Fact fact{Profile::tr("Units"), {}};
    std::vector<TaskUnit> units = task.units;
    std::stable_sort(units.begin(), units.end(), [](const TaskUnit &a, const TaskUnit &b) { return a.role < b.role; });
    for (const TaskUnit &part : units)
        fact.parts.push_back(unitPart(source, task, part));
    if (units.empty())
        fact.parts.push_back({leadName(source, QString())});
    if (task.unitsOpenEnded)
        fact.parts.push_back({Profile::tr("and others"), Profile::tr("the notice leaves the list open")});
    return fact;
}

QString termsText(const Indicator &indicator, const Terms &terms)
{
    Indicator meant = indicator;
    meant.terms = terms;
    //: target, schedule
    return Profile::tr("%1, %2").arg(targetText(meant), wording::word(terms.schedule));
}

QString courseTextAt(const Course &course, QDate day)
{
    const CourseValue value = course.at(day);
    const QString when = wording::shortDay(day);
    if (day > course.asOf)
        return value.expectedShown
                   ? Profile::tr("%1: expected %2").arg(when, figure(value.expectedShown, course.indicator))
                   : when;
    const QString actual = value.actual ? Profile::tr("actual %1").arg(figure(value.actual, course.indicator))
                                        : Profile::tr("nothing reported");
    //: day, actual, expected
    return value.expectedShown
               ? Profile::tr("%1: %2, expected %3").arg(when, actual, figure(value.expectedShown, course.indicator))
               : Profile::tr("%1: %2").arg(when, actual);
}

QString courseText(const Course &course)
{
    constexpr std::size_t mostSteps = 12; // a screen reader's user does not listen to more
    QStringList steps;
    const std::size_t first = course.steps.size() > mostSteps ? course.steps.size() - mostSteps : 0;
    for (std::size_t i = first; i < course.steps.size(); ++i)
        steps += wording::shortDay(course.steps[i].day) + u' ' + figureText(course.steps[i].actual);
    QStringList parts{Profile::tr("Target %1").arg(termsText(course.indicator, course.termsNow().terms)),
                      courseTextAt(course, course.asOf)};
    if (!steps.isEmpty())
        parts += Profile::tr("steps: %1").arg(steps.join(Profile::tr(", ")));
    for (std::size_t i = 1; i < course.terms.size(); ++i)
        parts += Profile::tr("changed on %1").arg(wording::shortDay(course.terms[i].from));
    return parts.join(QStringLiteral("; "));
}

} // namespace xushi::models
