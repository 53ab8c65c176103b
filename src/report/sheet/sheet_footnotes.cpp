#include "report/sheet/sheet_footnotes.h"

#include "domain/values/share.h"
#include "report/sheet/sheet_context.h"
#include "wording/figure_words.h"

#include <algorithm>

namespace xushi::report {

using namespace domain;

namespace {

constexpr int mostBaselines = 12; ///< a longer list is of no use to a reader

bool hasSchedule(const Assessment *assessment)
{
    return assessment->expected.has_value();
}

bool countsFromBaseline(const Assessment *assessment)
{
    return assessment->completion && assessment->completionBasis == CompletionBasis::FromBaseline
           && assessment->position.baseline && *assessment->position.baseline != Quantity();
}

QString legend(Quantity tolerance)
{
    const auto share = Share::of(tolerance.millionths(), Quantity::perOne);
    if (tolerance == Quantity() || !share)
        return Sheet::tr(
            "Expected: what ought to be reached by this day, rounded in the unit's favour to the places of the target; "
            "what is short of it is behind.");
    return Sheet::tr(
               "Expected: what ought to be reached by this day, rounded in the unit's favour to the places of the "
               "target; who reaches it is on schedule. Lagging: short of it by at most %1 of the year's task; "
               "behind: by more.")
        .arg(wording::shortPercent(*share));
}

QString baselines(const std::vector<const Assessment *> &indicators)
{
    QStringList named;
    for (const Assessment *one : indicators)
        if (countsFromBaseline(one) && named.size() < mostBaselines)
            //: an indicator and its baseline, with the unit of measure
            named += Sheet::tr("%1 %2").arg(one->indicator.name,
                                            wording::withUnit(*one->position.baseline, one->indicator.unitOfMeasure));
    //: between the items of a list
    return named.join(Sheet::tr(", "));
}

} // namespace

QStringList footnotesOf(const std::vector<const Assessment *> &indicators, Quantity tolerance)
{
    const auto any = [&](auto property) { return std::any_of(indicators.begin(), indicators.end(), property); };
    QStringList footnotes;
    if (any([](const Assessment *one) { return isCompletionMarked(*one); }))
        footnotes +=
            Sheet::tr("* No baseline, or one that equals the target: actual / target, or target / actual where less is "
                      "better.");
    if (any(hasSchedule))
        footnotes += legend(tolerance);
    if (any([](const Assessment *one) {
            return one->completion && one->completionBasis == CompletionBasis::OfTarget && !isCompletionMarked(*one);
        }))
        footnotes +=
            Sheet::tr("What is the same all year: completion is actual / target, or target / actual where less "
                      "is better.");
    if (any(countsFromBaseline))
        footnotes += Sheet::tr("Completion is (actual - baseline) / (target - baseline). Baselines: %1.")
                         .arg(baselines(indicators));
    if (any([](const Assessment *one) { return one->isStale; }))
        footnotes +=
            Sheet::tr("An actual with a day in brackets was reported then; nothing was reported this quarter.");
    return footnotes;
}

} // namespace xushi::report
