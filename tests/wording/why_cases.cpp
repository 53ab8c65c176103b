#include "wording/why_cases.h"

#include "domain/plan_assessment.h"
#include "domain/tokens.h"
#include "support/plan_maker.h"
#include "wording/why.h"

#include <QRegularExpression>
#include <QSet>

namespace xushi::support {

using namespace domain;

namespace {

/// Figures of one indicator that bring it into each of its statuses.
struct Amounts {
    const char *unit;
    const char *target;
    QList<const char *> baselines; ///< nullptr: unknown
    QList<const char *> actuals;   ///< nullptr: nothing reported
};

/// A kind of indicator, and its figures.
struct Kind {
    Accumulation accumulation;
    Direction direction;
    QList<Amounts> amounts;
};

QList<Kind> kinds()
{
    using enum Accumulation;
    using enum Direction;
    return {
        {Flow,
         AtLeast,
         {{"项", "36", {nullptr}, {nullptr, "20", "25", "27", "30", "36", "40", "0", "-3", "26", "35"}},
          {"%", "4.5", {nullptr}, {nullptr, "2", "3.1", "3.37", "4", "4.5", "5", "0", "-0.5"}}}},
        {Flow,
         AtMost,
         {{"件", "8", {nullptr}, {nullptr, "0", "2", "6", "7", "8", "9"}},
          {"件", "0", {nullptr}, {nullptr, "0", "2"}},
          {"%", "4.5", {nullptr}, {nullptr, "1", "3.5", "4.5", "5.2"}}}},
        {Level,
         AtLeast,
         {{"家", "156", {"140", nullptr, "156"}, {nullptr, "138", "140", "146", "151", "152", "154", "156", "160"}},
          {"%", "4.5", {"3", nullptr, "4.5"}, {nullptr, "2.5", "3", "3.6", "4", "4.2", "4.5", "5"}}}},
        {Level,
         AtMost,
         {{"吨", "84", {"100", nullptr, "84", "70"}, {nullptr, "104", "100", "91", "89", "88", "86", "84", "80"}},
          {"%", "4.5", {"6", nullptr, "4.5"}, {nullptr, "7", "6", "5.4", "5", "4.8", "4.5", "4"}}}},
        {Ratio,
         AtLeast,
         {{"人/万人", "15.6", {"14", nullptr, "15.6"}, {nullptr, "13.8", "14", "14.6", "15.1", "15.2", "15.6", "16"}},
          {"%", "4.5", {"3", nullptr, "4.5"}, {nullptr, "-1.5", "2.5", "3", "3.6", "4.05", "4.2", "4.5", "5"}}}},
        {Ratio,
         AtMost,
         {{"人/万人", "8.4", {"10", nullptr, "8.4"}, {nullptr, "10.4", "10", "9.1", "8.9", "8.8", "8.6", "8.4", "8"}},
          {"%", "4.5", {"6", nullptr, "4.5", "3"}, {nullptr, "7", "6", "5.4", "5", "4.8", "4.5", "4"}}}},
    };
}

/// An indicator in a plan, with the words that tell it from the others in a key.
struct Subject {
    QString key;
    Indicator indicator;
    Period period = year2024();
    QList<const char *> actuals = {};
    QList<QPair<const char *, const char *>> days = {}; ///< of the figure, and of the look
};

/// The sentence without its figures.
QString shapeOf(QString sentence)
{
    static const QRegularExpression figures(QStringLiteral("-?[0-9][0-9.]*( (Jun|Sep|Nov|Dec)\\b)?"));
    return sentence.replace(figures, QStringLiteral("#"));
}

/// Collects lines, and drops those that say nothing new.
class Lines {
public:
    void add(const Subject &subject)
    {
        for (const auto &[reported, asOf] : subject.days)
            for (const char *actual : subject.actuals)
                add(subject, actual, reported, asOf);
    }

    [[nodiscard]] QStringList all() const
    {
        QStringList lines;
        for (const Line &line : m_lines)
            lines += QStringLiteral("%1 %2 | %3").arg(line.key, line.commitments.join(u'/'), line.sentence);
        return lines;
    }

private:
    struct Line {
        QString key;
        QStringList commitments;
        QString sentence;
    };

    void add(const Subject &subject, const char *actual, const char *reported, const char *asOf)
    {
        Position position;
        const Indicator &indicator = subject.indicator;
        position.baseline = indicator.accumulation == Accumulation::Flow ? Quantity() : indicator.baseline;
        if (actual) {
            position.actual = q(actual);
            position.lastAsOf = day(reported);
        }
        const Assessment judged =
            assess(indicator, QStringLiteral("1.1"), position, subject.period, q("0.1"), day(asOf));
        const QString basis = judged.completionBasis ? QString(tokenOf(*judged.completionBasis)) : QStringLiteral("-");
        const QString key = QStringList{subject.key, tokenOf(judged.status), basis}.join(u' ');
        const QString commitment = tokenOf(indicator.commitment);
        const QString sentence = wording::why(judged, subject.period);
        const QString seen = QStringList{key, commitment, shapeOf(sentence)}.join(u'|');
        if (m_seen.contains(seen))
            return;
        m_seen.insert(seen);
        const auto same = std::find_if(m_lines.begin(), m_lines.end(),
                                       [&](const Line &line) { return line.key == key && line.sentence == sentence; });
        if (same == m_lines.end())
            m_lines.append({key, {commitment}, sentence});
        else
            same->commitments += commitment;
    }

    QList<Line> m_lines;
    QSet<QString> m_seen;
};

/// The days of a look in the year: with a figure of the day, and with an old one.
const QList<QPair<const char *, const char *>> daysOfYear = {
    {"2024-09-30", "2024-09-30"}, {"2024-06-30", "2024-09-30"}, {"2024-11-30", "2024-11-30"},
    {"2024-12-28", "2024-12-28"}, {"2024-12-31", "2024-12-31"}, {"2024-09-30", "2024-12-31"}};

Indicator made(const Kind &kind, const Amounts &amounts, const char *baseline, Schedule schedule, Commitment commitment)
{
    IndicatorMaker maker = anIndicator("1.1.1");
    maker.named(QStringLiteral("某项工作"), QString::fromUtf8(amounts.unit)).to(amounts.target);
    if (baseline)
        maker.from(baseline);
    Indicator indicator = maker;
    indicator.accumulation = kind.accumulation;
    indicator.direction = kind.direction;
    indicator.commitment = commitment;
    indicator.terms.schedule = schedule;
    if (schedule == Schedule::Nodes) { // as the line runs from the start of 0, or of the baseline, but in steps
        const Quantity from = baseline ? q(baseline) : Quantity();
        const Wide way = Wide(indicator.terms.target.millionths()) - from.millionths();
        indicator.terms.nodes = {{day("2024-06-30"), *Quantity::fromMillionths(from.millionths() + way / 4)},
                                 {day("2024-09-30"), *Quantity::fromMillionths(from.millionths() + way * 3 / 4)}};
    }
    return indicator;
}

void addYear(Lines &lines)
{
    for (const Kind &kind : kinds())
        for (const Amounts &amounts : kind.amounts)
            for (const Schedule schedule : {Schedule::Linear, Schedule::Constant, Schedule::YearEnd, Schedule::Nodes})
                for (const char *baseline : amounts.baselines)
                    for (const Commitment commitment : {Commitment::Firm, Commitment::Strive}) {
                        const Indicator one = made(kind, amounts, baseline, schedule, commitment);
                        const QString key = QStringList{tokenOf(kind.accumulation), tokenOf(kind.direction),
                                                        tokenOf(schedule), QString::fromUtf8(amounts.unit)}
                                                .join(u' ');
                        lines.add({key, one, year2024(), amounts.actuals, daysOfYear});
                    }
}

void addGrowth(Lines &lines)
{
    IndicatorMaker growth = anIndicator("1.1.1").ratio().constant().to("8");
    growth.named(QStringLiteral("工业增加值增速"), QStringLiteral("%")).worded(QStringLiteral("不低于8%"));
    lines.add({QStringLiteral("growth at_least constant %"),
               growth,
               year2024(),
               {nullptr, "-2.3", "0", "6.1", "8", "8.5", "9"},
               daysOfYear});
}

void addPlaces(Lines &lines, const QString &unit)
{
    const auto place = [&unit] {
        IndicatorMaker maker = anIndicator("1.1.1").level().atMost().to("3");
        maker.named(QStringLiteral("全省位次"), unit);
        return maker;
    };
    const QList<const char *> actuals = {nullptr, "8", "5", "4", "3", "1"};
    lines.add({QStringLiteral("place constant"), place().constant(), year2024(), actuals, daysOfYear});
    lines.add({QStringLiteral("place constant"), place().constant().strive(), year2024(), actuals, daysOfYear});
    lines.add({QStringLiteral("place linear"), place().from("9"), year2024(), actuals, daysOfYear});
    lines.add({QStringLiteral("place linear"), place(), year2024(), actuals, daysOfYear});
    lines.add({QStringLiteral("place year_end"), place().yearEnd(), year2024(), actuals, daysOfYear});
}

void addYears(Lines &lines)
{
    const Period years = *Period::between(day("2024-01-01"), day("2027-12-31"));
    const QList<QPair<const char *, const char *>> days = {{"2024-09-30", "2024-09-30"},
                                                           {"2025-09-30", "2025-09-30"},
                                                           {"2024-09-30", "2025-09-30"},
                                                           {"2027-09-30", "2027-09-30"},
                                                           {"2027-12-31", "2027-12-31"}};
    const auto devices = [] {
        return anIndicator("1.1.1").named(QStringLiteral("装备"), QStringLiteral("台")).to("5218");
    };
    const QList<const char *> counts = {nullptr, "600", "800", "900", "1000", "2000", "2300", "4500", "5218", "5300"};
    lines.add({QStringLiteral("years flow linear"), devices(), years, counts, days});
    lines.add({QStringLiteral("years flow nodes"),
               devices().node("2024-12-31", "1200").node("2025-12-31", "2500").node("2026-12-31", "3800"), years,
               counts, days});
    const auto firms = [] {
        return anIndicator("1.1.1").named(QStringLiteral("企业"), QStringLiteral("家")).level().from("140").to("180");
    };
    const QList<const char *> levels = {nullptr, "138", "140", "146", "150", "155", "165", "180", "182"};
    lines.add({QStringLiteral("years level linear"), firms(), years, levels, days});
    lines.add({QStringLiteral("years level nodes"),
               firms().node("2024-12-31", "150").node("2025-12-31", "160").node("2026-12-31", "170"), years, levels,
               days});
    lines.add({QStringLiteral("years cap linear"),
               anIndicator("1.1.1").named(QStringLiteral("事故"), QStringLiteral("件")).atMost().to("20"),
               years,
               {nullptr, "2", "5", "20", "22"},
               days});
}

} // namespace

QStringList whyCases(const QString &unitOfPlace)
{
    Lines lines;
    addYear(lines);
    addGrowth(lines);
    addPlaces(lines, unitOfPlace);
    addYears(lines);
    lines.add({QStringLiteral("before the period"),
               anIndicator("1.1.1").to("35"),
               year2024(),
               {nullptr},
               {{"2023-12-20", "2023-12-20"}}});
    return lines.all();
}

} // namespace xushi::support
