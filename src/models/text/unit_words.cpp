#include "models/text/unit_words.h"

#include "models/view/view_source.h"

#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/why.h"

#include <QCoreApplication>

#include <cmath>

namespace xushi::models {

using namespace domain;

namespace {

struct UnitWords {
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
};

} // namespace

QString rankText(const UnitAssessment &unit)
{
    if (!unit.rank)
        return wording::nothing();
    return unit.isRankShared ? UnitWords::tr("Rank %1, shared").arg(*unit.rank)
                             : UnitWords::tr("Rank %1").arg(*unit.rank);
}

QString rankSentence(const UnitAssessment &unit, const Plan &plan, QDate asOf)
{
    if (unit.rank)
        return rankText(unit);
    if (asOf < plan.period.first())
        return wording::notBegun(plan.period);
    if (asOf < plan.issuedOn)
        return UnitWords::tr("Not ranked: the plan was issued on %1").arg(wording::longDay(plan.issuedOn));
    return UnitWords::tr("Not ranked: it answers for fewer than %1 indicators that can be judged").arg(plan.rankFrom);
}

QString rankRule(int rankFrom)
{
    return UnitWords::tr("Of the indicators that a unit answers for and that can be judged, first is the unit with the "
                         "smallest share behind, missed, not reported or with an old figure; then with the smallest "
                         "share lagging. Equal shares share a rank. A unit with fewer than %1 has none.")
        .arg(rankFrom);
}

QString rankChangeText(std::optional<int> change)
{
    if (!change)
        return wording::nothing();
    if (*change == 0)
        return UnitWords::tr("same");
    return *change > 0 ? QStringLiteral("+%1").arg(*change) : QString::number(*change);
}

QString rankChangeSentence(const UnitAssessment &now, const UnitAssessment *before)
{
    const auto change = before ? rankChange(now.rank, before->rank) : std::nullopt;
    if (!change)
        return UnitWords::tr("no rank to compare with last quarter");
    QString place = UnitWords::tr("the same rank as last quarter");
    if (*change > 0)
        place = UnitWords::tr("up %1 since last quarter").arg(*change);
    else if (*change < 0)
        place = UnitWords::tr("down %1 since last quarter").arg(std::abs(*change));
    const int trailing = now.basis.trailing;
    const int trailed = before->basis.trailing;
    if (trailing == trailed)
        return UnitWords::tr("%1; trailing indicators: %2, as before").arg(place).arg(trailing);
    return UnitWords::tr("%1; trailing indicators: from %2 to %3").arg(place).arg(trailed).arg(trailing);
}

QString countsSentence(const ViewSource &source, const StatusCounts &counts)
{
    return source.hasBegun() ? countsText(counts) : wording::notBegun(source.plan().period);
}

QString countsText(const StatusCounts &counts)
{
    QStringList parts;
    for (int i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        if (counts.of(status) > 0)
            //: A status and how many have it
            parts += UnitWords::tr("%1 %2").arg(wording::word(status), QString::number(counts.of(status)));
    }
    //: Between the items of a list
    return parts.isEmpty() ? UnitWords::tr("no indicators") : parts.join(UnitWords::tr(", "));
}

QString reportingText(const Reporting &reporting)
{
    const auto rate = reporting.rate();
    return rate ? wording::percent(*rate, 0) : wording::nothing();
}

QString reportingSentence(const Reporting &reporting)
{
    if (reporting.toReport == 0)
        return UnitWords::tr("nothing is to be reported this quarter");
    return UnitWords::tr("%1 of %2 indicators and tasks reported this quarter")
        .arg(QString::number(reporting.reported), QString::number(reporting.toReport));
}

} // namespace xushi::models
