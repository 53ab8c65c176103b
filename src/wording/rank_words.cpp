#include "wording/rank_words.h"

#include "wording/figure_words.h"

#include <QCoreApplication>

namespace xushi::wording {

namespace {

struct RankWords {
    Q_DECLARE_TR_FUNCTIONS(RankWords)
};

} // namespace

QString rankFigure(const domain::UnitAssessment &unit)
{
    if (!unit.rank)
        return nothing();
    return unit.isRankShared ? RankWords::tr("%1, shared").arg(*unit.rank) : QString::number(*unit.rank);
}

} // namespace xushi::wording
