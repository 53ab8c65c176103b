#include "report/bulletin/bulletin_content.h"

#include "report/sheet/sheet_words.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/why.h"

#include <QCoreApplication>

#include <algorithm>

namespace xushi::report {

using namespace domain;

namespace {

struct Bulletin {
    Q_DECLARE_TR_FUNCTIONS(Bulletin)
};

/// "Met 3, On track 5": the statuses that occur.
QString countsIn(const StatusCounts &counts)
{
    QStringList parts;
    for (int i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        if (counts.of(status) > 0)
            //: a status and how many indicators have it
            parts += Bulletin::tr("%1: %2").arg(wording::word(status), QString::number(counts.of(status)));
    }
    //: between the items of a list
    return parts.join(Bulletin::tr(", "));
}

class Writer {
public:
    Writer(const SheetRequest &request, const BulletinRules &rules) : m_request(request), m_rules(rules) {}

    [[nodiscard]] BulletinContent written() const
    {
        BulletinContent bulletin;
        bulletin.title =
            Bulletin::tr("Bulletin on the progress of the work plan, %1").arg(wording::quarterName(m_request.quarter));
        bulletin.sections = {
            {Bulletin::tr("1. The plan as a whole"), overall()}, {Bulletin::tr("2. Units that do well"), doingWell()},
            {Bulletin::tr("3. Units that lag"), lagging()},      {Bulletin::tr("4. Indicators behind"), behind()},
            {Bulletin::tr("5. Not reported"), notReported()},    {Bulletin::tr("How units were named"), howNamed()}};
        bulletin.date = Bulletin::tr("Date:         %1").arg(m_request.quarter.lastDay().addDays(1).year());
        bulletin.digestLine = digestLine(m_request);
        return bulletin;
    }

private:
    [[nodiscard]] const PlanAssessment &judged() const { return m_request.assessment; }

    [[nodiscard]] QString nameOf(const QString &unit) const
    {
        const Unit *found = m_request.plan.unit(unit);
        return found ? found->name : unit;
    }

    [[nodiscard]] QStringList overall() const
    {
        const StatusCounts counts = countStatuses(judged().indicators);
        const Reporting reporting = reportingOf(m_request.plan, judged().indicators, m_request.progress, judged().asOf);
        if (counts.total() == 0)
            return {Bulletin::tr("The plan has no indicators.")};
        QStringList paragraphs{Bulletin::tr("By %1, with %2 of the schedule gone, the plan's %3 indicators stand: %4.")
                                   .arg(wording::longDay(judged().asOf),
                                        wording::schedulePercent(m_request.plan.period, judged().asOf),
                                        QString::number(counts.total()), countsIn(counts))};
        if (const auto rate = reporting.rate())
            paragraphs += Bulletin::tr("Reported this quarter: %1 of %2 indicators and tasks that were due, %3.")
                              .arg(QString::number(reporting.reported), QString::number(reporting.toReport),
                                   wording::percent(*rate));
        return paragraphs;
    }

    /// The first units, up to the given number, and any that share the last one's place.
    [[nodiscard]] std::vector<const UnitAssessment *> first(std::vector<const UnitAssessment *> units) const
    {
        const auto most = static_cast<std::size_t>(std::max(0, m_rules.mostNamed));
        if (most == 0 || units.empty())
            return {};
        while (units.size() > most && units.back()->rank != units[most - 1]->rank)
            units.pop_back();
        return units;
    }

    [[nodiscard]] bool reportedEnough(const UnitAssessment &unit) const
    {
        const Reporting reporting = unit.reporting();
        return reporting.reported * 100 >= reporting.toReport * m_rules.leastReporting;
    }

    [[nodiscard]] QStringList doingWell() const
    {
        std::vector<const UnitAssessment *> units;
        for (const UnitAssessment &unit : judged().units)
            if (unit.rank && unit.basis.trailing == 0 && reportedEnough(unit))
                units.push_back(&unit);
        std::stable_sort(units.begin(), units.end(), [](const UnitAssessment *a, const UnitAssessment *b) {
            return std::pair(*a->rank, -a->basis.judged) < std::pair(*b->rank, -b->basis.judged);
        });
        QStringList paragraphs;
        for (const UnitAssessment *unit : first(units))
            paragraphs += Bulletin::tr("%1: rank %2, none of %3 judged indicators behind (%4).")
                              .arg(nameOf(unit->unit), QString::number(*unit->rank),
                                   QString::number(unit->basis.judged), countsIn(unit->counts));
        return paragraphs.isEmpty() ? QStringList{Bulletin::tr("No unit meets the rules for being named.")}
                                    : paragraphs;
    }

    [[nodiscard]] QStringList lagging() const
    {
        std::vector<const UnitAssessment *> units;
        for (const UnitAssessment &unit : judged().units)
            if (unit.rank && unit.basis.trailing > 0
                && unit.basis.trailing * 100 >= unit.basis.judged * m_rules.leastTrailing)
                units.push_back(&unit);
        std::stable_sort(units.begin(), units.end(),
                         [](const UnitAssessment *a, const UnitAssessment *b) { return *a->rank > *b->rank; });
        QStringList paragraphs;
        for (const UnitAssessment *unit : first(units))
            paragraphs += Bulletin::tr("%1: rank %2, %3 of %4 judged indicators behind or missed.")
                              .arg(nameOf(unit->unit), QString::number(*unit->rank),
                                   QString::number(unit->basis.trailing), QString::number(unit->basis.judged));
        return paragraphs.isEmpty() ? QStringList{Bulletin::tr("No unit meets the rules for being named.")}
                                    : paragraphs;
    }

    /// The unit that leads the indicator's task; the first unit if none leads it.
    [[nodiscard]] QString leadOf(const Assessment &assessment) const
    {
        const Task *task = m_request.plan.task(assessment.task);
        if (!task || task->units.empty())
            return wording::nothing();
        return nameOf(task->lead());
    }

    [[nodiscard]] QStringList behind() const
    {
        std::vector<const Assessment *> indicators;
        for (const Assessment &one : judged().indicators)
            if (isTrailing(one.status))
                indicators.push_back(&one);
        std::stable_sort(indicators.begin(), indicators.end(),
                         [](const Assessment *a, const Assessment *b) { return a->lag > b->lag; });
        QStringList paragraphs;
        for (const Assessment *one : indicators)
            paragraphs += Bulletin::tr("%1 %2 (%3). %4")
                              .arg(one->indicator.id, one->indicator.name, leadOf(*one),
                                   wording::why(*one, m_request.plan.period));
        return paragraphs.isEmpty() ? QStringList{Bulletin::tr("No indicator is behind or missed.")} : paragraphs;
    }

    /// What a unit had to report this quarter and did not: indicators, then tasks without indicators.
    [[nodiscard]] QStringList missing(const Unit &unit) const
    {
        QStringList names;
        for (const Assessment &one : judged().indicators)
            if (one.isDue && !isReportedThisQuarter(one) && answers(unit, m_request.plan.task(one.task)))
                names += one.indicator.id + u' ' + one.indicator.name;
        const std::vector<const Task *> tasks = m_request.plan.tasks();
        for (std::size_t i = 0; i < m_request.progress.size(); ++i) {
            const TaskProgress &progress = m_request.progress[i];
            if (answers(unit, tasks[i]) && hasToReport(*tasks[i], progress, m_request.plan.period, judged().asOf)
                && !hasReported(*tasks[i], progress, judged().asOf))
                names += tasks[i]->id + u' ' + tasks[i]->title;
        }
        return names;
    }

    static bool answers(const Unit &unit, const Task *task)
    {
        const TaskUnit *part = task ? task->partOf(unit.id) : nullptr;
        return part && part->answers();
    }

    [[nodiscard]] QStringList notReported() const
    {
        QStringList paragraphs;
        for (const Unit &unit : m_request.plan.units)
            if (const QStringList names = missing(unit); !names.isEmpty())
                paragraphs += Bulletin::tr("%1 (%2): %3.")
                                  .arg(unit.name, QString::number(names.size()), names.join(Bulletin::tr("; ")));
        if (!paragraphs.isEmpty())
            return paragraphs;
        return {countStatuses(judged().indicators).total() > countStatuses(judged().indicators).of(Status::YearEnd)
                    ? Bulletin::tr("Every indicator that was due was reported.")
                    : Bulletin::tr("No indicator was due this quarter.")};
    }

    [[nodiscard]] QStringList howNamed() const
    {
        return {Bulletin::tr("Named as doing well: no indicator behind or missed and at least %1% reported. Named as "
                             "lagging: at least %2% of the judged indicators behind or missed. At most %3 of each, and "
                             "those that share the last place.")
                    .arg(QString::number(m_rules.leastReporting), QString::number(m_rules.leastTrailing),
                         QString::number(m_rules.mostNamed))};
    }

    const SheetRequest &m_request;
    const BulletinRules &m_rules;
};

} // namespace

BulletinContent bulletinOf(const SheetRequest &request, const BulletinRules &rules)
{
    return Writer(request, rules).written();
}

QString plainText(const BulletinContent &bulletin)
{
    QStringList lines{bulletin.title};
    for (const BulletinSection &section : bulletin.sections) {
        lines += {QString(), section.heading};
        lines += section.paragraphs;
    }
    lines += {QString(), bulletin.date, bulletin.digestLine};
    return lines.join(u'\n') + u'\n';
}

} // namespace xushi::report
