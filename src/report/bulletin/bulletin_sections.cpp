#include "report/bulletin/bulletin_sections.h"

#include "report/bulletin/bulletin_context.h"
#include "report/bulletin/bulletin_matters.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/why.h"

#include <algorithm>
#include <map>
#include <utility>

namespace xushi::report {

using namespace domain;

namespace {

/// "Met 3, On track 5": the words of the judged indicators' statuses; a cap that is exceeded has a word of its own.
QString countsIn(const std::vector<const Assessment *> &indicators)
{
    QStringList words;
    std::map<QString, int> counts;
    for (int status = 0; status < statusCount; ++status)
        for (const Assessment *one : indicators)
            if (static_cast<int>(one->status) == status && isJudged(*one)) {
                const QString word = wording::statusWord(*one);
                if (++counts[word] == 1)
                    words += word;
            }
    QStringList parts;
    for (const QString &word : words)
        //: a status and how many indicators have it
        parts += Bulletin::tr("%1: %2").arg(word, QString::number(counts[word]));
    //: between the items of a list
    return parts.join(Bulletin::tr(", "));
}

/// A day, or room to write one by hand.
QString dayOrBlank(QDate day)
{
    return day.isValid() ? wording::longDay(day) : Bulletin::tr("(month)    (day)");
}

class Sections {
public:
    Sections(const SheetRequest &request, const BulletinOptions &options, const BulletinNaming &naming)
        : m_request(request), m_options(options), m_naming(naming)
    {
    }

    std::vector<BulletinParagraph> written()
    {
        if (m_options.has(BulletinPart::Overall))
            overall();
        if (!m_naming.isBeforeIssue()) {
            if (m_options.has(BulletinPart::DoingWell))
                doingWell();
            shortcomings();
        }
        if (m_options.has(BulletinPart::Demands))
            demands();
        return std::move(m_paragraphs);
    }

private:
    void addHeading(const QString &title)
    {
        //: numbers of headings, with | between them
        const QStringList numbers = Bulletin::tr("1. |2. |3. |4. ").split(u'|');
        m_paragraphs.push_back({ParagraphStyle::Heading, numbers.value(m_headings++) + title});
        m_subheadings = 0;
    }

    void addSubheading(const QString &title)
    {
        //: numbers of headings below a heading, with | between them
        const QStringList numbers = Bulletin::tr("(1) |(2) |(3) |(4) |(5) ").split(u'|');
        m_paragraphs.push_back({ParagraphStyle::Subheading, numbers.value(m_subheadings++) + title});
    }

    void add(const QString &text) { m_paragraphs.push_back({ParagraphStyle::Text, text}); }

    void overall()
    {
        addHeading(Bulletin::tr("How the plan stands"));
        const PlanAssessment &assessment = m_request.assessment;
        const StatusCounts counts = countStatuses(assessment.indicators);
        const int yearEnd = counts.of(Status::YearEnd);
        const int unknown = counts.of(Status::NeedsBaseline);
        const int judged = counts.total() - yearEnd - unknown;
        QString text = Bulletin::tr("By %1, %2 of the schedule is gone. ")
                           .arg(wording::longDay(assessment.asOf),
                                wording::schedulePercent(m_request.plan.period, assessment.asOf));
        if (counts.total() == 0)
            text += Bulletin::tr("The plan has no indicators.");
        else if (judged == 0)
            text += Bulletin::tr("None of the %1 indicators is judged this quarter.").arg(counts.total());
        else
            text += Bulletin::tr("Of %1 indicators, %2 are judged this quarter: %3.")
                        .arg(QString::number(counts.total()), QString::number(judged), countsIn(all()));
        if (const auto stale = std::count_if(assessment.indicators.begin(), assessment.indicators.end(),
                                             [](const Assessment &one) { return one.isStale; });
            stale > 0)
            text += Bulletin::tr(" Of these with an old figure: %1.").arg(stale);
        if (yearEnd > 0)
            text += Bulletin::tr(" Judged at the year's end only, and not now: %1.").arg(yearEnd);
        if (unknown > 0)
            text += Bulletin::tr(" Without a baseline, and not to be judged yet: %1.").arg(unknown);
        add(text);
        addTasks();
        addReporting();
        if (m_naming.isBeforeIssue())
            add(Bulletin::tr(
                    "This quarter ended before the plan was issued on %1. Its figures were entered afterwards; "
                    "they are summed up, and no unit is named.")
                    .arg(wording::longDay(m_request.plan.issuedOn)));
    }

    [[nodiscard]] std::vector<const Assessment *> all() const
    {
        std::vector<const Assessment *> indicators;
        for (const Assessment &one : m_request.assessment.indicators)
            indicators.push_back(&one);
        return indicators;
    }

    /// How the tasks without indicators stand.
    void addTasks()
    {
        std::map<TaskStanding, int> counts;
        const std::vector<const Task *> tasks = m_request.plan.tasks();
        int all = 0;
        int silent = 0;
        const QDate asOf = m_request.assessment.asOf;
        for (std::size_t i = 0; i < m_request.progress.size(); ++i) {
            const TaskProgress &progress = m_request.progress[i];
            if (!tasks[i]->indicators.empty())
                continue;
            ++counts[standingOf(*tasks[i], progress)];
            ++all;
            silent +=
                hasToReport(*tasks[i], progress, m_request.plan.period, asOf) && !hasReported(*tasks[i], progress, asOf)
                    ? 1
                    : 0;
        }
        if (all == 0)
            return;
        QStringList parts;
        for (const auto &[standing, count] : counts)
            parts += Bulletin::tr("%1: %2").arg(wording::word(standing), QString::number(count));
        QString text =
            Bulletin::tr("Tasks without indicators: %1; %2.").arg(QString::number(all), parts.join(Bulletin::tr(", ")));
        if (silent > 0)
            text += Bulletin::tr(" Of these not reported this quarter: %1.").arg(silent);
        add(text);
    }

    void addReporting()
    {
        const Reporting reporting =
            reportingOf(m_request.plan, m_request.assessment.indicators, m_request.progress, m_request.assessment.asOf);
        if (const auto rate = reporting.rate())
            add(Bulletin::tr("Reported this quarter: %1 of %2 indicators and tasks that were due, %3.")
                    .arg(QString::number(reporting.reported), QString::number(reporting.toReport),
                         wording::shortPercent(*rate)));
    }

    /// The place of a unit, where places are asked for.
    [[nodiscard]] QString rankOf(const UnitAssessment &unit) const
    {
        if (!m_options.hasRanks)
            return {};
        return unit.isRankShared ? Bulletin::tr("; rank %1, shared").arg(*unit.rank)
                                 : Bulletin::tr("; rank %1").arg(*unit.rank);
    }

    void doingWell()
    {
        const auto indicators = ahead(m_request, m_options.rules.mostNamed);
        const auto units = m_naming.doingWell();
        addHeading(units.empty() ? Bulletin::tr("Indicators that do well")
                                 : Bulletin::tr("Indicators and units that do well"));
        for (const Assessment *one : indicators)
            addIndicator(*one, QString());
        if (!units.empty())
            add(m_options.isDraft ? Bulletin::tr("Units proposed as doing well:")
                                  : Bulletin::tr("Units that do well:"));
        for (const UnitAssessment *unit : units)
            add(Bulletin::tr("%1: answers for %2 judged indicators, of which none is behind schedule (%3)%4.")
                    .arg(nameOf(m_request.plan, unit->unit), QString::number(unit->basis.judged), ownCounts(*unit),
                         rankOf(*unit)));
        if (indicators.empty() && units.empty())
            add(Bulletin::tr("None this quarter, by the rules."));
    }

    /// The counts of what the unit answers for.
    [[nodiscard]] QString ownCounts(const UnitAssessment &unit) const
    {
        std::vector<const Assessment *> own;
        for (const Assessment &one : m_request.assessment.indicators) {
            const Task *task = m_request.plan.task(one.task);
            const TaskUnit *part = task ? task->partOf(unit.unit, one.indicator) : nullptr;
            if (part && part->answers())
                own.push_back(&one.of(unit.unit));
        }
        return countsIn(own);
    }

    void addIndicator(const Assessment &one, const QString &unit)
    {
        const QString why = wording::why(one, m_request.plan.period);
        //: number and name of an indicator, its unit in brackets, why it stands so
        add(Bulletin::tr("%1%2: %3").arg(nameOf(one), unit, why));
    }

    void addTrailing(const std::vector<const Assessment *> &indicators)
    {
        for (const Assessment *one : indicators) {
            const Task *task = m_request.plan.task(one->task);
            const QString unit = task ? task->lead(one->indicator) : QString();
            addIndicator(*one, m_naming.mayBlame(unit, *one) ? inBrackets(unit) : QString());
        }
    }

    /// " (甲局)"; nothing without a unit, or where it is struck.
    QString inBrackets(const QString &unit)
    {
        if (unit.isEmpty() || m_naming.isStruck(unit))
            return {};
        m_hasNames = true;
        return Bulletin::tr(" (%1)").arg(nameOf(m_request.plan, unit));
    }

    /// A heading below which units are named; in a draft it says that they are proposed.
    void addNamingHeading(const QString &title)
    {
        //: a heading below which the names of units are proposed
        addSubheading(m_options.isDraft ? Bulletin::tr("%1 (names are proposed)").arg(title) : title);
    }

    void shortcomings()
    {
        addHeading(Bulletin::tr("What is wrong"));
        const std::size_t before = m_paragraphs.size();
        if (m_options.has(BulletinPart::Overdue))
            addMissed();
        const auto behind = withStatus(m_request, Status::Behind);
        if (m_options.has(BulletinPart::Behind) && !behind.empty()) {
            addNamingHeading(Bulletin::tr("Behind schedule"));
            addTrailing(behind);
            addLagging(m_naming.lagging());
        }
        if (m_options.has(BulletinPart::NotReported))
            addNotReported();
        if (m_options.has(BulletinPart::Blocked))
            addObstacles();
        m_hasShortcomings = m_paragraphs.size() > before;
        if (m_hasShortcomings)
            return;
        if (hasAnyShortcomingPart())
            add(Bulletin::tr("None this quarter."));
        else
            takeHeadingBack();
    }

    /// What was not done in time, and caps that are exceeded, which may be long before the end.
    void addMissed()
    {
        std::vector<const Assessment *> caps = withStatus(m_request, Status::Missed);
        const auto others = std::stable_partition(caps.begin(), caps.end(),
                                                  [](const Assessment *one) { return isCap(one->indicator); });
        const std::vector<const Assessment *> missed(others, caps.end());
        caps.erase(others, caps.end());
        if (!missed.empty()) {
            addNamingHeading(Bulletin::tr("Overdue and not done"));
            addTrailing(missed);
        }
        if (!caps.empty()) {
            addNamingHeading(Bulletin::tr("Over the cap"));
            addTrailing(caps);
        }
    }

    void addObstacles()
    {
        const auto obstacles = blockedAndOverdue(m_request);
        if (obstacles.empty())
            return;
        addNamingHeading(Bulletin::tr("Blocked tasks and overdue measures"));
        for (const Obstacle &one : obstacles)
            add(one.task + inBrackets(one.unit) + one.said);
    }

    [[nodiscard]] bool hasAnyShortcomingPart() const
    {
        return m_options.has(BulletinPart::Overdue) || m_options.has(BulletinPart::Behind)
               || m_options.has(BulletinPart::NotReported) || m_options.has(BulletinPart::Blocked);
    }

    void takeHeadingBack()
    {
        m_paragraphs.pop_back();
        --m_headings;
    }

    void addLagging(const std::vector<const UnitAssessment *> &units)
    {
        if (units.empty())
            return;
        add(m_options.isDraft ? Bulletin::tr("Units proposed as lagging:") : Bulletin::tr("Units that lag:"));
        for (const UnitAssessment *unit : units)
            add(Bulletin::tr("%1: answers for %2 judged indicators, of which %3 are behind%4.")
                    .arg(nameOf(m_request.plan, unit->unit), QString::number(unit->basis.judged),
                         QString::number(m_naming.behind(unit->unit)), rankOf(*unit)));
        m_hasNames = true;
    }

    void addNotReported()
    {
        bool isFirst = true;
        for (const Unit &unit : m_request.plan.units) {
            const QStringList names = notReported(m_request, unit);
            if (names.isEmpty() || m_naming.isStruck(unit.id))
                continue;
            if (std::exchange(isFirst, false))
                addNamingHeading(Bulletin::tr("Not reported as asked"));
            //: a unit, how many, what
            add(Bulletin::tr("%1 (%2): %3.")
                    .arg(unit.name, QString::number(names.size()), names.join(Bulletin::tr("; "))));
            m_hasNames = true;
        }
    }

    void demands()
    {
        QStringList clauses;
        const QString explainBy = dayOrBlank(m_options.explainBy);
        const QString objectBy = dayOrBlank(m_options.objectBy);
        if (m_hasShortcomings && m_hasNames)
            clauses +=
                Bulletin::tr("The units above, and those responsible for what is listed, are asked to explain in "
                             "writing by %1 why, what they will do and by when")
                    .arg(explainBy);
        else if (m_hasShortcomings)
            clauses += Bulletin::tr("The units responsible for what is listed above are asked to explain in writing by "
                                    "%1 why, what they will do and by when")
                           .arg(explainBy);
        clauses += m_hasShortcomings
                       ? Bulletin::tr("objections to the figures are made in writing by %1").arg(objectBy)
                       : Bulletin::tr("Units are asked to object to figures in writing by %1").arg(objectBy);
        const Quarter next = m_request.quarter.next();
        const QDate reportBy = m_options.reportBy.isValid() ? m_options.reportBy : reportDayOf(next);
        if (next.firstDay() <= m_request.plan.period.last() && reportBy > m_request.plan.issuedOn)
            clauses +=
                Bulletin::tr("figures of the %1 are reported by %2").arg(quarterOnly(next), dayOrBlank(reportBy));
        addHeading(Bulletin::tr("What is asked for"));
        //: clauses of one sentence, joined
        add(Bulletin::tr("%1.").arg(clauses.join(Bulletin::tr("; "))));
    }

    const SheetRequest &m_request;
    const BulletinOptions &m_options;
    const BulletinNaming &m_naming;
    std::vector<BulletinParagraph> m_paragraphs;
    int m_headings = 0;
    int m_subheadings = 0;
    bool m_hasShortcomings = false;
    bool m_hasNames = false; ///< a unit is named for what is wrong
};

} // namespace

QString quarterOnly(const Quarter &quarter)
{
    //: the four quarters of a year, with | between them
    return Bulletin::tr("first quarter|second quarter|third quarter|fourth quarter")
        .split(u'|')
        .value(quarter.number() - 1);
}

QDate reportDayOf(const Quarter &quarter)
{
    constexpr int daysAfterItsEnd = 10;
    return quarter.lastDay().addDays(daysAfterItsEnd);
}

std::vector<BulletinParagraph> sectionsOf(const SheetRequest &request, const BulletinOptions &options,
                                          const BulletinNaming &naming)
{
    return Sections(request, options, naming).written();
}

} // namespace xushi::report
