#include "models/text/unit_words.h"

#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <QCoreApplication>

#include <cmath>

namespace xushi::models {

using namespace domain;

namespace {

struct UnitWords {
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
};

} // namespace

QString rankText(std::optional<int> rank)
{
    return rank ? UnitWords::tr("Rank %1").arg(*rank) : wording::nothing();
}

QString rankRule()
{
    return UnitWords::tr("First is the unit with the smallest share of indicators behind or missed among those that "
                         "can be judged; equal shares share a rank.");
}

QString rankChangeText(std::optional<int> change)
{
    if (!change)
        return wording::nothing();
    if (*change == 0)
        return UnitWords::tr("same");
    return *change > 0 ? QStringLiteral("+%1").arg(*change) : QString::number(*change);
}

QString rankChangeSentence(std::optional<int> change)
{
    if (!change)
        return UnitWords::tr("no rank to compare with last quarter");
    if (*change == 0)
        return UnitWords::tr("the same rank as last quarter");
    return *change > 0 ? UnitWords::tr("up %1 since last quarter").arg(*change)
                       : UnitWords::tr("down %1 since last quarter").arg(std::abs(*change));
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
    if (reporting.due == 0)
        return UnitWords::tr("nothing is to be reported each quarter");
    return UnitWords::tr("%1 of %2 indicators reported this quarter")
        .arg(QString::number(reporting.reported), QString::number(reporting.due));
}

} // namespace xushi::models
