#include "session/entry/journal_writing.h"

#include "domain/plan/plan_index.h"
#include "domain/row_payload.h"
#include "session/entry/total_rule.h"
#include "storage/stores/held_rows.h"
#include "storage/stores/journal_store.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <span>

namespace xushi::session {

using namespace domain;

namespace {

/// The end of the journal, to which the next row is added.
struct JournalEnd {
    storage::NewestRow newest;
    QStringList heads;
    qint64 receivedFrom = 0; ///< the earliest time at which the next row is received
};

Result<JournalEnd> endOf(storage::JournalStore &journal)
{
    const auto newest = journal.newest();
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    auto heads = journal.heads();
    if (!heads)
        return tl::unexpected<Error>(heads.error());
    return JournalEnd{*newest, std::move(*heads), newest->receivedAt + 1};
}

/// Makes a whole row of a draft. Time never runs backwards: a row is never recorded before the newest row, and its id
/// sorts after the newest id, whatever the clock says. Each write is received later than the write before, so that what
/// was known at a time never changes. All rows of a write are received at the time `now`.
JournalRow stamped(const Workspace &workspace, const QString &plan, const RowDraft &draft, const JournalEnd &end,
                   qint64 now)
{
    const qint64 recordedAt = std::max(now, end.newest.recordedAt);
    JournalRow row{RowId::make(recordedAt, end.newest.id),
                   plan,
                   draft.kind,
                   draft.subject,
                   draft.unit,
                   draft.asOf,
                   recordedAt,
                   workspace.author(),
                   draft.amount,
                   draft.payload,
                   end.heads,
                   {},
                   std::max(now, end.receivedFrom)};
    row.hash = hashOf(row);
    return row;
}

/// Whether the row of a kind that was recorded last counts alone.
bool isOverruled(RowKind kind)
{
    return kind == RowKind::Reading || kind == RowKind::Baseline || kind == RowKind::Retarget || kind == RowKind::Note
           || kind == RowKind::Assign || kind == RowKind::Review;
}

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// Several rows that are written in one transaction, and the refusals.
class Batch {
public:
    Batch(Workspace &workspace, const LoadedPlan &loaded)
        : m_workspace(workspace), m_loaded(loaded), m_journal(workspace.database()), m_now(workspace.clock().nowMs())
    {
    }

    Result<void> add(const MakeDraft &makeDraft)
    {
        const std::size_t place = m_count++;
        const auto draft = makeDraft(m_loaded.plan);
        if (!draft) {
            m_refusals.push_back({place, draft.error()});
            return {};
        }
        if (const auto room = requireRoom(draft->payload); !room)
            m_refusals.push_back({place, room.error()});
        if (!m_refusals.empty())
            return {}; // nothing will be written: the loop only looks for more faults
        for (const QString &indicator : draft->indicators)
            m_lastPlaces[indicator] = place;
        if (auto added = append(*draft); !added)
            return added;
        return refuseIfOverruled(m_changes.back().row, place);
    }

    /// Checks each indicator once, for any number of rows about it.
    Result<void> checkTotals()
    {
        for (const auto &[id, place] : m_lastPlaces) {
            const auto found = m_loaded.index().indicator(id);
            auto sound = found ? requireTotals(m_workspace, m_loaded.plan.id, *found->indicator)
                               : Result<void>(); // nothing more to check
            if (sound)
                continue;
            if (sound.error().code != ErrorCode::SumOutOfRange)
                return sound;
            m_refusals.push_back({place, sound.error()});
        }
        return {};
    }

    [[nodiscard]] const std::vector<Refusal> &refusals() const { return m_refusals; }

    /// Makes the last row the head of the journal.
    Result<std::vector<Change>> finish()
    {
        if (!m_changes.empty())
            if (auto moved = m_journal.moveHead(m_changes.back().row.hash); !moved)
                return tl::unexpected<Error>(moved.error());
        return std::move(m_changes);
    }

private:
    Result<void> append(const RowDraft &draft)
    {
        if (m_changes.empty()) {
            auto end = endOf(m_journal);
            if (!end)
                return tl::unexpected<Error>(end.error());
            m_end = std::move(*end);
        }
        RowDraft named = draft;
        if (draft.measureAt)
            named.payload = payloadAgain(draft.payload, m_changes[*draft.measureAt].row.id.toString());
        JournalRow row = stamped(m_workspace, m_loaded.plan.id, named, m_end, m_now);
        if (auto added = m_journal.addBelow(row); !added)
            return added;
        m_end = {{row.id, row.recordedAt, row.receivedAt}, {row.hash}, row.receivedAt};
        m_changes.push_back({std::move(row), draft.indicators, draft.tasks});
        return {};
    }

    /// What came by a merge may have been recorded later than this computer's clock. It is not to be confirmed then
    /// that something counts which does not.
    Result<void> refuseIfOverruled(const JournalRow &row, std::size_t place)
    {
        if (!isOverruled(row.kind))
            return {};
        const auto later = m_journal.laterThan(row);
        if (!later)
            return tl::unexpected<Error>(later.error());
        if (!*later)
            return {};
        const auto counts = doesCount((*later)->id);
        if (!counts)
            return tl::unexpected<Error>(counts.error());
        if (*counts)
            m_refusals.push_back({place,
                                  {ErrorCode::LaterRowStands,
                                   {(*later)->id, timeText((*later)->recordedAt), timeText(row.recordedAt)}}});
        return {};
    }

    /// A held row overrules nothing.
    Result<bool> doesCount(const QString &id)
    {
        const auto row = m_journal.row(id);
        if (!row || !*row)
            return row ? Result<bool>(false) : tl::unexpected<Error>(row.error());
        const auto held = storage::HeldRows(m_workspace.database(), m_loaded.plan, m_loaded.version).holds(**row);
        return held ? Result<bool>(!*held) : held;
    }

    Workspace &m_workspace;
    const LoadedPlan &m_loaded;
    storage::JournalStore m_journal;
    qint64 m_now;
    std::size_t m_count = 0;
    JournalEnd m_end;
    std::map<QString, std::size_t> m_lastPlaces; ///< by changed indicator, the last entry that changes it
    std::vector<Change> m_changes;
    std::vector<Refusal> m_refusals;
};

/// Rows of one plan.
struct RowsOfPlan {
    std::function<Result<PlanHandle>()> findPlan;
    std::span<const MakeDraft> makeDrafts;
};

/// Inside a write transaction.
Result<std::vector<Change>> writeInside(Workspace &workspace, const RowsOfPlan &rows, std::vector<Refusal> &refusals)
{
    const auto loaded = rows.findPlan();
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    Batch batch(workspace, **loaded);
    for (const MakeDraft &makeDraft : rows.makeDrafts)
        if (const auto added = batch.add(makeDraft); !added)
            return tl::unexpected<Error>(added.error());
    if (batch.refusals().empty())
        if (const auto sound = batch.checkTotals(); !sound)
            return tl::unexpected<Error>(sound.error());
    if (batch.refusals().empty())
        return batch.finish();
    refusals = batch.refusals();
    return tl::unexpected<Error>(refusals.front().error);
}

/// The rows of all plans, or none.
BatchResult write(Workspace &workspace, const std::vector<RowsOfPlan> &plans)
{
    std::vector<Refusal> refusals;
    auto written = workspace.database().write([&]() -> Result<std::vector<Change>> {
        std::vector<Change> changes;
        for (const RowsOfPlan &rows : plans) {
            auto ofPlan = writeInside(workspace, rows, refusals);
            if (!ofPlan)
                return ofPlan;
            std::move(ofPlan->begin(), ofPlan->end(), std::back_inserter(changes));
        }
        return changes;
    });
    if (!refusals.empty())
        return tl::unexpected(std::move(refusals));
    if (!written)
        return tl::unexpected(std::vector<Refusal>{{std::nullopt, written.error()}});
    return std::move(*written);
}

} // namespace

Result<void> requireRoom(const QString &payload)
{
    constexpr qsizetype kib = 1024;
    constexpr qsizetype mostForLetter = 3; // in UTF-8, of one in UTF-16
    if (payload.size() <= mostPayloadBytes / mostForLetter)
        return {};
    const qsizetype bytes = payload.toUtf8().size();
    if (bytes <= mostPayloadBytes)
        return {};
    return failure(ErrorCode::TextTooLong,
                   {QString::number((bytes + kib - 1) / kib), QString::number(mostPayloadBytes / kib)});
}

Result<Change> writeRow(Workspace &workspace, const EntrySubject &subject, const MakeDraft &makeDraft)
{
    auto changes = write(workspace, {{[&] { return workspace.planAbout(subject.plan, subject.id); }, {&makeDraft, 1}}});
    if (!changes)
        return tl::unexpected<Error>(changes.error().front().error);
    return std::move(changes->front());
}

BatchResult writeRows(Workspace &workspace, const QString &plan, const std::vector<MakeDraft> &makeDrafts)
{
    return write(workspace, {{[&] { return workspace.plan(plan); }, makeDrafts}});
}

BatchResult writeRows(Workspace &workspace, const std::map<QString, std::vector<MakeDraft>> &makeDrafts)
{
    std::vector<RowsOfPlan> plans;
    for (const auto &[plan, ofPlan] : makeDrafts)
        plans.push_back({[&workspace, id = plan] { return workspace.plan(id); }, ofPlan});
    return write(workspace, plans);
}

BatchResult writeRows(Workspace &workspace, const std::vector<Result<PlannedRow>> &rows)
{
    std::vector<Refusal> refusals;
    std::vector<MakeDraft> makeDrafts;
    QString plan;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i]) {
            refusals.push_back({i, rows[i].error()});
            continue;
        }
        plan = rows[i]->plan;
        makeDrafts.push_back(rows[i]->makeDraft);
    }
    if (!refusals.empty())
        return tl::unexpected(std::move(refusals));
    return writeRows(workspace, plan, makeDrafts);
}

} // namespace xushi::session
