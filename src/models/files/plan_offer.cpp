#include "models/files/plan_offer.h"

#include "domain/plan/plan_comparison.h"
#include "models/text/plan_names.h"
#include "wording/plan_change_words.h"
#include "wording/plan_difference_words.h"
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

/// What is new, gone and changed, the first ones by name.
QStringList differenceLines(const std::vector<PlanDifference> &differences)
{
    if (differences.empty())
        return {};
    QStringList lines{QString(), wording::differenceCount(differences)};
    for (const PlanDifference &difference : differences) {
        if (lines.size() > static_cast<qsizetype>(mostTold) + 1) {
            lines += PlanOfferWords::tr("… “xushi plan diff” names them all");
            break;
        }
        lines += wording::sentence(difference);
    }
    return lines;
}

} // namespace

Result<PlanOffer> PlanOffer::of(session::Workspace &workspace, Plan plan)
{
    const auto entries = workspace.plans();
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    PlanOffer offer{std::move(plan), Kind::New, {}};
    offer.warnings = warningsOf(offer.plan);
    const auto known = std::find_if(entries->begin(), entries->end(),
                                    [&](const session::PlanEntry &entry) { return entry.id == offer.plan.id; });
    if (known == entries->end())
        return offer;
    offer.against = known->fingerprint;
    offer.kind = known->fingerprint == fingerprintOf(offer.plan) ? Kind::Same : Kind::Newer;
    auto lost = session::lostRows(workspace, offer.plan);
    if (!lost)
        return tl::unexpected<Error>(lost.error());
    offer.lost = std::move(*lost);
    if (offer.kind == Kind::Same)
        return offer;
    auto changes = session::changesUnderRows(workspace, offer.plan);
    if (!changes)
        return tl::unexpected<Error>(changes.error());
    offer.changes = std::move(*changes);
    if (const auto before = workspace.plan(offer.plan.id)) // a damaged one cannot be compared
        offer.differences = planDifferences((*before)->plan, offer.plan);
    return offer;
}

QString PlanOffer::description() const
{
    const QStringList lines{
        planName(plan.title, plan.period),
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
    return (lines + differenceLines(differences)).join(u'\n');
}

QString PlanOffer::question() const
{
    QStringList parts{PlanOfferWords::tr("Load this plan?"), description()};
    if (const QString odd = warningLines(); !odd.isEmpty())
        parts += odd;
    return parts.join(QStringLiteral("\n\n"));
}

QString PlanOffer::warningLines() const
{
    if (warnings.empty())
        return {};
    QStringList lines{PlanOfferWords::tr("Worth a look before it is loaded:")};
    for (const PlanWarning &warning : warnings) {
        if (lines.size() > static_cast<qsizetype>(mostTold)) {
            lines += PlanOfferWords::tr("… “xushi plan check” names them all");
            break;
        }
        lines += wording::sentence(warning);
    }
    return lines.join(u'\n');
}

QString PlanOffer::done() const
{
    switch (kind) {
    case Kind::New:
        return PlanOfferWords::tr("Loaded: %1").arg(planName(plan.title, plan.period));
    case Kind::Newer:
        return PlanOfferWords::tr("Loaded as the newer version, the journal is kept: %1")
            .arg(planName(plan.title, plan.period));
    case Kind::Same:
        return PlanOfferWords::tr("The database had this plan already, nothing was changed: %1")
            .arg(planName(plan.title, plan.period));
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
