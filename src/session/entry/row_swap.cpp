#include "session/entry/row_swap.h"

#include "domain/entry/entry_rules.h"
#include "domain/entry/order_rule.h"
#include "session/entry/review_draft.h"
#include "session/entry/void_entry.h"
#include "storage/stores/journal_store.h"

#include <algorithm>

#include <QSet>

namespace xushi::session {

using namespace domain;

namespace {

bool isAboutIndicator(RowKind kind)
{
    return kind == RowKind::Reading || kind == RowKind::Increment || kind == RowKind::Baseline
           || kind == RowKind::Retarget;
}

/// The row was accepted once, so only a change of the plan can make it invalid.
Result<RowDraft> draftLike(const JournalRow &row, const Plan &plan, const QString &measure)
{
    RowDraft draft{row.kind, row.subject, row.unit, row.asOf, row.amount, payloadAgain(row.payload, measure), {}, {}};
    if (isAboutIndicator(row.kind)) {
        const auto found = requireIndicator(plan, row.subject);
        if (!found)
            return tl::unexpected<Error>(found.error());
        draft.indicators = {found->indicator->id};
        draft.tasks = {found->task->id};
        return draft;
    }
    const QString task = row.subject.section(u'/', 0, 0); // the task in an assignment's "task/unit"
    if (const auto found = requireTask(plan, task); !found)
        return tl::unexpected<Error>(found.error());
    draft.tasks = {task};
    return draft;
}

Result<JournalRow> requireEarlier(storage::JournalStore &journal, const QString &id)
{
    auto found = journal.row(id);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownRow, {id});
    if (const auto first = requireNoVoid(**found); !first)
        return tl::unexpected<Error>(first.error());
    return std::move(**found);
}

/// The measure that a row changes; empty where it changes none.
QString changedMeasureOf(const JournalRow &row)
{
    return MeasurePayload::read(row.payload).measure.value_or(QString());
}

std::vector<JournalRow> copies(const std::vector<const JournalRow *> &rows)
{
    std::vector<JournalRow> all;
    for (const JournalRow *row : rows)
        all.push_back(*row);
    return all;
}

/// Plans a swap: which rows are voided, and which are entered again in which order.
class Swapping {
public:
    Swapping(Workspace &workspace, const RowSwap &swap, const RowAliases &aliases)
        : m_workspace(workspace), m_journal(workspace.database()), m_swap(swap), m_aliases(aliases)
    {
    }

    SwapResult make()
    {
        for (std::size_t i = 0; i < std::size_t(m_swap.toVoid.size()); ++i)
            planVoid(i, m_swap.toVoid[qsizetype(i)]);
        for (std::size_t i = 0; i < std::size_t(m_swap.toEnterAgain.size()); ++i)
            if (const auto planned = planAgain(m_swap.toEnterAgain[qsizetype(i)]); !planned)
                m_refusals.push_back({std::size_t(m_swap.toVoid.size()) + i, planned.error()});
        if (m_voids.empty() && m_again.empty() && m_refusals.empty())
            m_refusals = std::move(m_gone);
        if (!m_refusals.empty())
            return tl::unexpected(std::move(m_refusals));
        return write();
    }

private:
    /// Only rows that are voided without a substitute may have been voided by someone else: the same is reached.
    void planVoid(std::size_t place, const QString &row)
    {
        const auto voidable = voidableRow(m_workspace, row);
        const bool isGone = !voidable && voidable.error().code == ErrorCode::RowAlreadyVoided;
        if (isGone && m_swap.toEnterAgain.isEmpty())
            m_gone.push_back({place, voidable.error()});
        else
            m_voids.push_back({row, m_swap.reason});
    }

    Result<void> planAgain(const QString &id)
    {
        auto row = requireEarlier(m_journal, id);
        if (!row)
            return tl::unexpected<Error>(row.error());
        if (row->kind == RowKind::Review) {
            add(std::move(*row));
            return {};
        }
        if (const auto behind = planRowsBehind(*row); !behind)
            return behind;
        if (const auto changes = planChanges(*row); !changes)
            return changes;
        add(std::move(*row));
        return {};
    }

    /// A row that is entered again becomes the newest of its day, so those that came after it are entered again too.
    Result<void> planRowsBehind(const JournalRow &row)
    {
        const auto rows = row.kind == RowKind::Measure ? m_journal.ofMeasures(row.plan)
                                                       : m_journal.about(row.plan, row.subject, knownNow);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        const LateRow late{row.id.toString(), row.kind, row.asOf, changedMeasureOf(row)};
        const auto after = rowsAfter(*rows, late, {m_swap.toVoid.begin(), m_swap.toVoid.end()}, firstOf());
        for (const JournalRow *one : after)
            if (one->author != m_workspace.author())
                return failure(ErrorCode::LaterRowCounts, {late.replaced, late.asOf.toString(Qt::ISODate)});
        repeat(copies(after));
        return {};
    }

    /// The changes to a measure name its first row, so they are entered again with it.
    Result<void> planChanges(const JournalRow &row)
    {
        if (row.kind != RowKind::Measure || !changedMeasureOf(row).isEmpty())
            return {};
        auto rows = m_journal.ofMeasures(row.plan);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        const QString measure = m_aliases.first(row.id.toString());
        std::erase_if(*rows, [&](const JournalRow &one) {
            return changedMeasureOf(one).isEmpty() || m_aliases.first(changedMeasureOf(one)) != measure
                   || m_swap.toVoid.contains(one.id.toString());
        });
        repeat(std::move(*rows));
        return {};
    }

    void repeat(std::vector<JournalRow> rows)
    {
        for (JournalRow &row : rows) {
            const QString id = row.id.toString();
            if (m_planned.contains(id) || m_swap.toEnterAgain.contains(id))
                continue;
            m_voids.push_back({id, m_swap.orderReason});
            add(std::move(row));
        }
    }

    void add(JournalRow row)
    {
        if (m_planned.contains(row.id.toString()))
            return;
        m_planned.insert(row.id.toString());
        m_again.push_back(std::move(row));
    }

    SwapResult write()
    {
        std::sort(m_again.begin(), m_again.end(), [&](const JournalRow &a, const JournalRow &b) {
            return m_aliases.first(a.id.toString()) < m_aliases.first(b.id.toString());
        });
        std::vector<Result<PlannedRow>> rows;
        for (const auto &[row, reason] : m_voids)
            rows.push_back(plannedVoid(m_workspace, row, reason));
        for (const JournalRow &row : m_again)
            rows.push_back(plannedAgain(row));
        auto changes = writeRows(m_workspace, rows);
        if (!changes)
            return tl::unexpected(std::move(changes.error()));
        Swapped swapped{std::move(*changes)};
        for (const Refusal &gone : m_gone)
            swapped.gone += m_swap.toVoid[qsizetype(*gone.entry)];
        for (std::size_t i = 0; i < m_again.size(); ++i)
            swapped.again.push_back({m_again[i].id.toString(), swapped.changes[m_voids.size() + i].row.id.toString()});
        return swapped;
    }

    [[nodiscard]] PlannedRow plannedAgain(const JournalRow &row)
    {
        if (row.kind == RowKind::Review)
            return {row.plan, [this, row](const Plan &current) { return reviewAgain(row, current); }};
        const QString changed = changedMeasureOf(row);
        std::optional<std::size_t> measureAt;
        for (std::size_t i = 0; i < m_again.size() && !changed.isEmpty(); ++i)
            if (m_aliases.first(m_again[i].id.toString()) == m_aliases.first(changed))
                measureAt = m_voids.size() + i;
        const QString measure = changed.isEmpty() ? QString() : m_aliases.newest(changed);
        return {row.plan, [row, measure, measureAt](const Plan &current) {
                    auto draft = draftLike(row, current, measure);
                    if (draft)
                        draft->measureAt = measureAt;
                    return draft;
                }};
    }

    Result<RowDraft> reviewAgain(const JournalRow &row, const Plan &plan)
    {
        const auto judged = m_journal.row(row.subject);
        if (!judged)
            return tl::unexpected<Error>(judged.error());
        if (!*judged)
            return failure(ErrorCode::UnknownRow, {row.subject});
        return reviewDraft(plan, **judged, row.asOf, row.payload);
    }

    [[nodiscard]] FirstOf firstOf() const
    {
        return [this](const QString &id) { return m_aliases.first(id); };
    }

    struct PlannedVoid {
        QString row;
        QString reason;
    };

    Workspace &m_workspace;
    storage::JournalStore m_journal;
    const RowSwap &m_swap;
    const RowAliases &m_aliases;
    std::vector<PlannedVoid> m_voids;
    std::vector<JournalRow> m_again;
    QSet<QString> m_planned; ///< the ids in m_again
    std::vector<Refusal> m_gone;
    std::vector<Refusal> m_refusals;
};

} // namespace

void RowAliases::addAlias(const QString &before, const QString &now)
{
    const QString origin = first(before);
    m_firsts.insert(now, origin);
    m_newest.insert(origin, now);
}

QString RowAliases::newest(const QString &row) const
{
    return m_newest.value(first(row), row);
}

SwapResult swapRows(Workspace &workspace, const RowSwap &swap, const RowAliases &aliases)
{
    return Swapping(workspace, swap, aliases).make();
}

} // namespace xushi::session
