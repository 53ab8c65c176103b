#include "models/files/plan_offer.h"

#include "domain/plan_fingerprint.h"
#include "wording/plan_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

struct PlanOfferWords {
    Q_DECLARE_TR_FUNCTIONS(PlanOfferWords)
};

constexpr std::size_t mostTold = 8; ///< rows named in the message; the journal shows them all

QString fate(const PlanOffer &offer)
{
    switch (offer.kind) {
    case PlanOffer::Kind::New:
        return PlanOfferWords::tr("The database does not have this plan yet. What it has stays as it is.");
    case PlanOffer::Kind::Newer:
        return offer.lost.empty()
                   ? PlanOfferWords::tr(
                       "It becomes the version in force of the plan that the database has. The journal is kept.")
                   : PlanOfferWords::tr(
                         "It becomes the version in force of the plan that the database has. The journal is kept, "
                         "also its rows about what this version no longer has: %1.")
                         .arg(offer.lost.size());
    case PlanOffer::Kind::Same:
        return PlanOfferWords::tr("The database has this very version already.");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<PlanOffer> PlanOffer::of(session::Workspace &workspace, Plan plan)
{
    const auto entries = workspace.plans();
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    PlanOffer offer{std::move(plan), Kind::New, {}};
    const auto known = std::find_if(entries->begin(), entries->end(),
                                    [&](const session::PlanEntry &entry) { return entry.id == offer.plan.id; });
    if (known == entries->end())
        return offer;
    offer.kind = known->fingerprint == fingerprintOf(offer.plan) ? Kind::Same : Kind::Newer;
    auto lost = session::lostRows(workspace, offer.plan);
    if (!lost)
        return tl::unexpected<Error>(lost.error());
    offer.lost = std::move(*lost);
    return offer;
}

QString PlanOffer::question() const
{
    const QStringList lines{
        plan.title,
        PlanOfferWords::tr("%1 to %2")
            .arg(plan.period.first().toString(Qt::ISODate), plan.period.last().toString(Qt::ISODate)),
        PlanOfferWords::tr("%1 projects, %2 tasks, %3 indicators, %4 units")
            .arg(plan.projects.size())
            .arg(plan.tasks().size())
            .arg(plan.indicators().size())
            .arg(plan.units.size()),
        {},
        fate(*this),
    };
    return PlanOfferWords::tr("Load this plan?") + QStringLiteral("\n\n") + lines.join(u'\n');
}

QString PlanOffer::done() const
{
    switch (kind) {
    case Kind::New:
        return PlanOfferWords::tr("Loaded: %1").arg(plan.title);
    case Kind::Newer:
        return PlanOfferWords::tr("Loaded as the newer version, the journal is kept: %1").arg(plan.title);
    case Kind::Same:
        return PlanOfferWords::tr("The database had this plan already, nothing was changed: %1").arg(plan.title);
    }
    Q_UNREACHABLE();
}

QString PlanOffer::lostRows() const
{
    if (lost.empty())
        return {};
    QStringList lines{
        PlanOfferWords::tr("Rows of the journal are about what this plan no longer has. They are kept, and count "
                           "again when a version has it again. There are %1:")
            .arg(lost.size())};
    for (const session::LostRow &row : lost) {
        if (lines.size() > static_cast<qsizetype>(mostTold)) {
            lines += PlanOfferWords::tr("… “xushi check” names them all");
            break;
        }
        lines += QStringLiteral("%1 %2 (%3)").arg(wording::word(row.kind), row.subject, row.row.toString());
    }
    return lines.join(u'\n');
}

} // namespace xushi::models
