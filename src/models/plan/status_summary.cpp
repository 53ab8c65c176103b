#include "models/plan/status_summary.h"

#include "models/text/unit_words.h"
#include "models/view/view_source.h"

#include "wording/plan_words.h"

#include <QCoreApplication>

namespace xushi::models {

using namespace domain;

namespace {

struct StatusSummary {
    Q_DECLARE_TR_FUNCTIONS(StatusSummary)
};

SummaryCard countCard(Status status, int count)
{
    const QString figure = QString::number(count);
    const QString label = wording::word(status);
    return {SummaryCard::Kind::Count, status, figure, label, {}, StatusSummary::tr("%1: %2").arg(label, figure),
            wording::rule(status)};
}

SummaryCard reportingCard(const Reporting &reporting)
{
    const QString figure = reportingText(reporting);
    const QString label = StatusSummary::tr("Reporting rate");
    return {SummaryCard::Kind::ReportingRate,
            {},
            figure,
            label,
            {},
            StatusSummary::tr("%1: %2 (%3)").arg(label, figure, reportingSentence(reporting))};
}

SummaryCard rankCard(const ViewSource &source, const UnitAssessment &now)
{
    const UnitAssessment *before = source.previousQuarter().unit(now.unit);
    const auto change = rankChange(now.rank, before ? before->rank : std::nullopt);
    const QString compared = change ? StatusSummary::tr("vs last quarter") : StatusSummary::tr("No rank last quarter");
    const QString label = now.rank ? compared : StatusSummary::tr("Not ranked");
    const QString standing = rankSentence(now, source.plan(), source.asOf());
    const QString sentence =
        now.rank ? StatusSummary::tr("%1: %2").arg(standing, rankChangeSentence(now, before)) : standing;
    return {SummaryCard::Kind::Rank, {}, rankText(now), label, change, sentence, rankRule(source.plan().rankFrom)};
}

bool isRare(Status status)
{
    return status == Status::NeedsBaseline || status == Status::YearEnd;
}

} // namespace

std::vector<SummaryCard> cardsOfPlan(const ViewSource &source)
{
    if (!source.unit().isEmpty())
        return cardsOfUnit(source, source.unit());
    const auto &indicators = source.assessment().indicators;
    const StatusCounts counts = countStatuses(indicators);
    std::vector<SummaryCard> cards;
    for (const Status status : possibleStatuses(source.plan(), source.asOf()))
        cards.push_back(countCard(status, counts.of(status)));
    cards.push_back(reportingCard(reportingOf(source.plan(), indicators, source.progress(), source.asOf())));
    return cards;
}

std::vector<SummaryCard> cardsOfUnit(const ViewSource &source, const QString &unit)
{
    const UnitAssessment *now = source.assessment().unit(unit);
    if (!now)
        return {};
    std::vector<SummaryCard> cards;
    for (const Status status : possibleStatuses(source.plan(), source.asOf()))
        if (!isRare(status) || now->counts.of(status) > 0)
            cards.push_back(countCard(status, now->counts.of(status)));
    cards.push_back(reportingCard(now->reporting()));
    cards.push_back(rankCard(source, *now));
    return cards;
}

} // namespace xushi::models
