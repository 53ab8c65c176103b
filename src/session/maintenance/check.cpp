#include "session/maintenance/check.h"

#include "domain/entry/arrived_rows.h"
#include "domain/entry/entry_rules.h"
#include "domain/tokens.h"
#include "session/entry/subject_index.h"
#include "session/entry/total_rule.h"
#include "session/maintenance/clock_trouble.h"
#include "storage/file/integrity.h"
#include "storage/stores/held_rows.h"
#include "storage/stores/journal_store.h"

#include <QSet>

#include <set>

namespace xushi::session {

using namespace domain;

namespace {

/// Checks what the rows say under their plans, row by row.
class Meaning {
public:
    explicit Meaning(Workspace &workspace) : m_workspace(workspace), m_journal(workspace.database()) {}

    Result<std::vector<Finding>> findings()
    {
        if (auto ready = readPlans(); !ready)
            return tl::unexpected<Error>(ready.error());
        auto visited = m_journal.visitSince(0, [this](const JournalRow &row) { return look(row); });
        if (!visited)
            return tl::unexpected<Error>(visited.error());
        for (const auto &[plan, rows] : m_lostPlans)
            note({FindingKind::LostPlan, {plan, QString::number(rows)}});
        for (const auto &[plan, indicator] : m_indicators)
            lookAtTotal(plan, m_plans.at(plan).handle->index().indicator(indicator));
        if (auto clock = lookAtClock(); !clock)
            return tl::unexpected<Error>(clock.error());
        return std::move(m_findings);
    }

private:
    struct KnownPlan {
        PlanHandle handle;
        SubjectIndex subjects;
        QSet<QString> voided; ///< ids of voided rows
        storage::HeldRows held;
    };

    Result<void> readPlans()
    {
        const auto entries = m_workspace.plans();
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        for (const auto &entry : *entries) {
            const auto plan = m_workspace.plan(entry.id);
            if (!plan)
                return tl::unexpected<Error>(plan.error());
            const auto voids = m_journal.voids(entry.id, knownNow);
            if (!voids)
                return tl::unexpected<Error>(voids.error());
            KnownPlan known{*plan,
                            SubjectIndex((*plan)->plan),
                            {},
                            storage::HeldRows(m_workspace.database(), (*plan)->plan, (*plan)->version)};
            for (const JournalRow &row : *voids)
                known.voided.insert(row.subject);
            m_plans.emplace(entry.id, std::move(known));
        }
        return {};
    }

    Result<void> look(const JournalRow &row)
    {
        const auto found = m_plans.find(row.plan);
        if (found == m_plans.end()) {
            ++m_lostPlans[row.plan];
            return row.kind == RowKind::Void ? lookAtVoid(row, row.id.toString()) : Result<void>();
        }
        KnownPlan &known = found->second;
        const QString id = row.id.toString();
        if (row.kind == RowKind::Void)
            return lookAtVoid(row, id);
        if (known.voided.contains(id))
            return {};
        const auto isHeld = known.held.holds(row);
        if (!isHeld)
            return tl::unexpected<Error>(isHeld.error());
        if (*isHeld)
            return lookAtHeld(known, row);
        if (row.kind == RowKind::Evidence || row.kind == RowKind::Review || row.kind == RowKind::Close)
            return {};
        if (!known.subjects.has(row.subject))
            note({FindingKind::LostSubject, {id, QString(tokenOf(row.kind)), row.subject}});
        else if (const auto day = requireRowDay(known.handle->plan.period, row); !day)
            note({FindingKind::OutsidePeriod, QStringList{id} + day.error().args});
        if (row.amount)
            m_indicators.insert({row.plan, row.subject});
        return {};
    }

    /// A row that was refused needs nothing more.
    Result<void> lookAtHeld(KnownPlan &known, const JournalRow &row)
    {
        const auto decision = known.held.decisionOn(row);
        if (!decision)
            return tl::unexpected<Error>(decision.error());
        if (!*decision)
            note({FindingKind::HeldRow, {row.id.toString(), QString(tokenOf(row.kind)), row.subject, row.unit}});
        return {};
    }

    Result<void> lookAtVoid(const JournalRow &row, const QString &id)
    {
        const auto target = m_journal.row(row.subject);
        if (!target)
            return tl::unexpected<Error>(target.error());
        if (!*target)
            note({FindingKind::LostSubject, {id, QString(tokenOf(row.kind)), row.subject}});
        else if ((*target)->plan != row.plan || (*target)->unit != row.unit)
            note({FindingKind::ForeignVoid, {id, row.subject}});
        return {};
    }

    Result<void> lookAtClock()
    {
        const auto trouble = clockTrouble(m_workspace);
        if (!trouble)
            return tl::unexpected<Error>(trouble.error());
        if (*trouble && (*trouble)->kind == ClockTrouble::Kind::Behind)
            note({FindingKind::ClockBehind, {(*trouble)->newestText(), (*trouble)->nowText()}});
        return {};
    }

    void note(Finding finding)
    {
        if (m_findings.size() < mostFindings)
            m_findings.push_back(std::move(finding));
    }

    void lookAtTotal(const QString &plan, const std::optional<IndicatorInTask> &found)
    {
        if (found && !requireTotals(m_workspace, plan, *found->indicator))
            note({FindingKind::TotalOutOfRange, {found->indicator->id}});
    }

    Workspace &m_workspace;
    storage::JournalStore m_journal;
    std::map<QString, KnownPlan> m_plans;
    std::map<QString, qint64> m_lostPlans;              ///< how many rows belong to plans that are not here
    std::set<std::pair<QString, QString>> m_indicators; ///< plan and indicator of all amounts
    std::vector<Finding> m_findings;
};

Result<CheckReport> findings(Workspace &workspace)
{
    auto integrity = storage::checkIntegrity(workspace.database());
    if (!integrity)
        return tl::unexpected<Error>(integrity.error());
    CheckReport report{integrity->rows, digestOf(integrity->heads), std::move(integrity->findings)};
    if (report.isDamaged())
        return report; // damaged rows say nothing reliable about their subjects
    auto meaning = Meaning(workspace).findings();
    if (!meaning)
        return tl::unexpected<Error>(meaning.error());
    const std::size_t room = mostFindings - std::min<std::size_t>(mostFindings, report.findings.size());
    report.findings.insert(report.findings.end(), meaning->begin(),
                           meaning->begin() + static_cast<std::ptrdiff_t>(std::min(room, meaning->size())));
    return report;
}

} // namespace

Result<CheckReport> check(Workspace &workspace)
{
    return workspace.inOneSnapshot([&] { return findings(workspace); });
}

Result<std::vector<Finding>> quickCheck(Workspace &workspace)
{
    return storage::checkStructure(workspace.database());
}

} // namespace xushi::session
