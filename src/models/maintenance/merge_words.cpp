#include "models/maintenance/merge_words.h"

#include "models/maintenance/merge_unit_model.h"
#include "models/text/plan_names.h"
#include "wording/error_words.h"
#include "wording/finding_words.h"

#include <QCoreApplication>

#include <QFileInfo>

namespace xushi::models {

namespace {

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

constexpr qsizetype mostTold = 8; ///< rows that call for a look; the check names them all
constexpr qsizetype mostUnits = 4;

QString planNameIn(const session::Merged &merged, const QString &id)
{
    const auto plan = merged.plans.find(id);
    return plan == merged.plans.end() ? id : planName(plan->second->plan.title, plan->second->plan.period);
}

} // namespace

QString unitNameIn(const session::Merged &merged, const QString &plan, const QString &unit)
{
    if (unit.isEmpty())
        return MergeWords::tr("No unit named");
    const auto known = merged.plans.find(plan);
    const domain::Unit *named = known == merged.plans.end() ? nullptr : known->second->index().unit(unit);
    return named ? named->name : unit;
}

const domain::Indicator *indicatorIn(const session::Merged &merged, const QString &plan, const QString &indicator)
{
    const auto known = merged.plans.find(plan);
    if (known == merged.plans.end())
        return nullptr;
    const auto found = known->second->index().indicator(indicator);
    return found ? found->indicator : nullptr;
}

QString mergeCounts(const session::Merged &merged)
{
    return MergeWords::tr("%1 new rows, %2 known").arg(merged.newRows).arg(merged.knownRows);
}

QStringList mergeRemarks(const session::Merged &merged)
{
    QStringList lines;
    for (const QString &id : merged.newPlans)
        lines += MergeWords::tr("A plan that is not here yet comes along, and is not shown until it is chosen: %1")
                     .arg(planNameIn(merged, id));
    for (const QString &id : merged.otherPlans)
        lines += MergeWords::tr("Another version of this plan comes along, and is not in force; the one here stays: %1")
                     .arg(planNameIn(merged, id));
    if (merged.heldRows() > 0)
        lines += MergeWords::tr("Rows that wait for a decision, and do not count until they are accepted: %1")
                     .arg(merged.heldRows());
    QStringList rows;
    for (const session::RowConflict &conflict : merged.conflicts)
        rows += wording::sentence(conflict.rule);
    for (const domain::Finding &finding : merged.missingParents)
        rows += wording::sentence(finding);
    if (rows.isEmpty())
        return lines;
    lines += MergeWords::tr("Of the new rows %1 call for a look:").arg(rows.size());
    lines += rows.mid(0, mostTold);
    if (rows.size() > mostTold)
        lines += MergeWords::tr("… “Check” names the others");
    return lines;
}

QString mergeDone(const session::Merged &merged)
{
    MergeUnitModel units;
    units.setMerged(merged);
    QStringList parts;
    for (const MergeUnitRow &row : units.rows())
        parts += MergeWords::tr("%1 %2", "a unit, and how many rows").arg(row.name).arg(row.rows);
    const bool isCut = parts.size() > mostUnits;
    parts = parts.mid(0, mostUnits);
    if (isCut)
        parts += QStringLiteral("…");
    const QString counts = mergeCounts(merged);
    const QString text = parts.isEmpty()
                             ? MergeWords::tr("Merged: %1").arg(counts)
                             : MergeWords::tr("Merged: %1 (%2)").arg(counts, parts.join(MergeWords::tr(", ")));
    const QString waiting =
        merged.heldRows() > 0 ? MergeWords::tr("; held until a decision: %1 rows").arg(merged.heldRows()) : QString();
    return merged.backup.isEmpty()
               ? text + waiting
               : text + waiting
                     + MergeWords::tr("; what was here before is kept as %1").arg(QFileInfo(merged.backup).fileName());
}

} // namespace xushi::models
