#include "storage/stores/held_rows.h"

#include "domain/entry/arrived_rows.h"
#include "domain/entry/entry_rules.h"
#include "domain/tokens.h"
#include "storage/engine/database.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/stores/journal_record.h"
#include "storage/stores/journal_store.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace xushi::storage {

using namespace domain;

namespace {

// The kinds that a plan's rules are about.
constexpr std::array figureKinds{RowKind::Reading, RowKind::Increment, RowKind::Baseline, RowKind::Retarget};
constexpr std::array taskKinds{RowKind::Note, RowKind::Measure, RowKind::Assign};

bool isJudged(RowKind kind)
{
    switch (kind) {
    case RowKind::Void:
    case RowKind::Evidence:
    case RowKind::Review:
    case RowKind::Close:
        return false;
    default:
        return true;
    }
}

} // namespace

/// A version of the plan, or the part of it that is needed.
struct HeldRows::Version {
    Version(qint64 number, Plan loaded)
        : number(number), owned(std::make_unique<Plan>(std::move(loaded))), plan(*owned), index(plan)
    {
    }
    Version(qint64 number, const Plan *lent) : number(number), plan(*lent), index(plan) {}

    [[nodiscard]] bool allows(const JournalRow &row) const { return requireRules(plan, index, row).has_value(); }

    qint64 number;
    std::unique_ptr<Plan> owned = {};
    const Plan &plan;
    PlanIndex index;
};

/// What one unit said of one kind about one subject.
struct HeldRows::Lane {
    RowKind kind;
    QString subject;
    QString unit;
    QDate first;
    QDate last;

    /// A row of the lane, as far as the rules look at it.
    [[nodiscard]] JournalRow rowOn(QDate day) const
    {
        static const RowId anyId = RowId::make(0, std::nullopt);
        return {anyId, {}, kind, subject, unit, day, 0, {}, std::nullopt, {}, {}, {}};
    }
};

HeldRows::HeldRows(Database &database, const Plan &current, qint64 version, qint64 knownAt)
    : HeldRows(database, current.id, knownAt, std::nullopt)
{
    m_versions.push_back(std::make_unique<Version>(version, &current));
}

HeldRows::HeldRows(Database &database, QString plan, qint64 knownAt, std::optional<QString> subject)
    : m_database(&database), m_plan(std::move(plan)), m_knownAt(knownAt), m_subject(std::move(subject))
{
}

HeldRows::HeldRows(HeldRows &&) noexcept = default;
HeldRows &HeldRows::operator=(HeldRows &&) noexcept = default;
HeldRows::~HeldRows() = default;

Result<HeldRows> HeldRows::ofPlan(Database &database, const QString &plan, qint64 knownAt)
{
    return guarded([&] {
        HeldRows held(database, plan, knownAt, std::nullopt);
        if (const auto version = orThrow(PlanStore(database).version(plan, knownAt)))
            held.loadNext(*version);
        return held;
    });
}

Result<HeldRows> HeldRows::about(Database &database, const QString &plan, const QString &subject, qint64 knownAt)
{
    return guarded([&] {
        HeldRows held(database, plan, knownAt, subject);
        if (const auto version = orThrow(PlanStore(database).version(plan, knownAt)))
            held.loadNext(*version);
        return held;
    });
}

void HeldRows::loadNext(const PlanVersion &version)
{
    PlanStore store(*m_database);
    m_versions.push_back(std::make_unique<Version>(
        version.version,
        orThrow(m_subject ? store.loadRulesAbout(version.version, *m_subject) : store.load(version.version))));
}

Result<bool> HeldRows::allows(const JournalRow &row)
{
    return guarded([&] { return isAllowed(row); });
}

/// The other versions are loaded when none so far allows it.
bool HeldRows::isAllowedByAny(const std::function<bool(const Version &)> &allows)
{
    for (const auto &version : m_versions)
        if (allows(*version))
            return true;
    if (m_hasAll)
        return false;
    m_hasAll = true;
    bool isAny = false;
    for (const PlanVersion &other : orThrow(PlanStore(*m_database).versionsOf(m_plan, m_knownAt))) {
        const bool isLoaded = std::any_of(m_versions.begin(), m_versions.end(),
                                          [&](const auto &version) { return version->number == other.version; });
        if (isLoaded)
            continue;
        loadNext(other);
        isAny = isAny || allows(*m_versions.back());
    }
    return isAny;
}

bool HeldRows::isAllowed(const JournalRow &row)
{
    return !isJudged(row.kind) || isAllowedByAny([&](const Version &version) { return version.allows(row); });
}

/// Whether all rows of the lane are allowed: if one version allows its first and its last day, it allows those between.
/// Each retarget is looked at for what it says, and each baseline has a day of its own.
bool HeldRows::isAllowed(const Lane &lane)
{
    const bool isOfOneDay = lane.first == lane.last;
    if (lane.kind != RowKind::Retarget && (lane.kind != RowKind::Baseline || isOfOneDay))
        return isAllowedByAny([&](const Version &version) {
            return version.allows(lane.rowOn(lane.first)) && version.allows(lane.rowOn(lane.last));
        });
    const std::vector<JournalRow> rows = rowsOf(lane);
    return std::all_of(rows.begin(), rows.end(), [&](const JournalRow &row) { return isAllowed(row); });
}

Result<std::optional<ReviewPayload>> HeldRows::decisionOn(const JournalRow &row)
{
    return guarded([&] {
        if (!m_decisions)
            m_decisions = std::make_unique<Statement>(m_database->connection(), sqlText("journal_review_of"));
        m_decisions->bind("id", row.id.toString()).bind("plan", row.plan).bind("known_at", m_knownAt);
        std::optional<ReviewPayload> decision; // a review that states none sets no earlier one aside
        while (!decision && m_decisions->next())
            decision = ReviewPayload::read(m_decisions->text(0));
        m_decisions->finish();
        return decision;
    });
}

Result<bool> HeldRows::holds(const JournalRow &row)
{
    return guarded([&] {
        if (isAllowed(row))
            return false;
        const auto decision = orThrow(decisionOn(row));
        return !decision || !decision->accepted;
    });
}

Result<void> HeldRows::drop(std::vector<JournalRow> &rows)
{
    return guarded([&] { std::erase_if(rows, [&](const JournalRow &row) { return orThrow(holds(row)); }); });
}

Result<QSet<QString>> HeldRows::doubtfulIndicators()
{
    return guarded([&] {
        QSet<QString> doubtful;
        for (const RowKind kind : figureKinds)
            for (const Lane &lane : lanes(kind))
                if (!isAllowed(lane))
                    doubtful.insert(lane.subject);
        return doubtful;
    });
}

Result<std::vector<HeldRow>> HeldRows::list()
{
    return guarded([&] {
        JournalStore journal(*m_database);
        std::vector<HeldRow> held;
        const auto look = [&](JournalRow row) {
            if (isAllowed(row) || orThrow(journal.voidOf(row.id.toString())))
                return;
            auto decision = orThrow(decisionOn(row));
            if (!decision || !decision->accepted)
                held.push_back({std::move(row), std::move(decision)});
        };
        const auto lookAt = [&](RowKind kind) {
            for (const Lane &lane : lanes(kind))
                if (!isAllowed(lane))
                    for (JournalRow &row : rowsOf(lane))
                        look(std::move(row));
        };
        std::for_each(figureKinds.begin(), figureKinds.end(), lookAt);
        std::for_each(taskKinds.begin(), taskKinds.end(), lookAt);
        std::sort(held.begin(), held.end(), [](const HeldRow &a, const HeldRow &b) {
            return std::tie(a.row.recordedAt, a.row.id) < std::tie(b.row.recordedAt, b.row.id);
        });
        return held;
    });
}

std::vector<HeldRows::Lane> HeldRows::lanes(RowKind kind)
{
    std::vector<Lane> lanes;
    Statement select(m_database->connection(), sqlText("journal_lanes"));
    select.bind("plan", m_plan).bind("kind", tokenOf(kind));
    while (select.next())
        lanes.push_back({kind, select.text(0), select.text(1), select.day(2), select.day(3)});
    return lanes;
}

std::vector<JournalRow> HeldRows::rowsOf(const Lane &lane)
{
    if (!m_rowsOf)
        m_rowsOf = std::make_unique<Statement>(m_database->connection(), sqlText("journal_lane"));
    m_rowsOf->bind("plan", m_plan)
        .bind("kind", tokenOf(lane.kind))
        .bind("subject", lane.subject)
        .bind("unit", lane.unit)
        .bind("known_at", m_knownAt);
    std::vector<JournalRow> rows = allRecords(*m_rowsOf, m_database->file());
    m_rowsOf->finish();
    return rows;
}

} // namespace xushi::storage
