#include "storage/stores/journal_store.h"

#include "domain/journal_heads.h"
#include "domain/row_payload.h"
#include "domain/tokens.h"
#include "storage/engine/database.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/stores/journal_record.h"

#include <cstdlib>

namespace xushi::storage {

using namespace domain;

namespace {

QStringList parentsOf(const Statement &select, int column, const QString &row, const QString &file)
{
    auto parents = parentsFrom(select.text(column));
    if (!parents)
        failDamaged(row, file);
    return std::move(*parents);
}

/// The heads that result from the rows that this database had at `knownAt`.
QStringList headsFrom(Connection &connection, qint64 knownAt)
{
    Statement select(connection, sqlText("journal_chain"));
    select.bind("known_at", knownAt);
    JournalHeads heads;
    while (select.next())
        heads.take(select.text(0), parentsOf(select, 1, select.text(0), connection.file()));
    return heads.sorted();
}

} // namespace

/// The statements that add a row, prepared once for all rows of a store.
class JournalStore::Appending {
public:
    explicit Appending(const Connection &connection)
        : m_insert(connection, sqlText("journal_insert")),
          m_deleteHeads(connection, sqlText("journal_head_delete")),
          m_insertHead(connection, sqlText("journal_head_insert"))
    {
    }

    void add(const JournalRow &row)
    {
        m_insert.bind("id", row.id.toString())
            .bind("plan", row.plan)
            .bind("kind", tokenOf(row.kind))
            .bind("subject", row.subject)
            .bind("unit", row.unit)
            .bind("as_of", row.asOf)
            .bind("recorded_at", row.recordedAt)
            .bind("author", row.author)
            .bind("amount", row.amount)
            .bind("payload", row.payload)
            .bind("parents", row.parents.join(u' '))
            .bind("hash", row.hash)
            .bind("received_at", row.receivedAt)
            .run();
    }

    /// The row names every head as a parent, so it becomes the only head.
    void moveHead(const QString &hash)
    {
        m_deleteHeads.run();
        m_insertHead.bind("hash", hash).run();
    }

private:
    Statement m_insert;
    Statement m_deleteHeads;
    Statement m_insertHead;
};

Result<void> JournalStore::append(const JournalRow &row)
{
    const auto added = addBelow(row);
    return added ? moveHead(row.hash) : added;
}

Result<void> JournalStore::addBelow(const JournalRow &row)
{
    return guarded([&] { appending().add(row); });
}

Result<void> JournalStore::moveHead(const QString &hash)
{
    return guarded([&] { appending().moveHead(hash); });
}

JournalStore::Appending &JournalStore::appending()
{
    if (!m_appending)
        m_appending = std::make_shared<Appending>(m_database.connection());
    return *m_appending;
}

Result<NewestRow> JournalStore::newest()
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_newest"));
        NewestRow newest;
        if (select.next())
            newest = {RowId::parse(select.text(0)), select.number(1), select.number(2)};
        select.finish();
        return newest;
    });
}

Result<QStringList> JournalStore::heads()
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_heads"));
        return allTexts(select);
    });
}

Result<QStringList> JournalStore::headsAt(qint64 knownAt)
{
    if (knownAt == knownNow)
        return heads();
    return guarded([&] { return headsFrom(m_database.connection(), knownAt); });
}

Result<void> JournalStore::rebuildHeads()
{
    return guarded([&] {
        const QStringList heads = headsFrom(m_database.connection(), knownNow);
        Statement(m_database.connection(), sqlText("journal_head_delete")).run();
        Statement insert(m_database.connection(), sqlText("journal_head_insert"));
        for (const QString &hash : heads)
            insert.bind("hash", hash).run();
    });
}

Result<void> JournalStore::visitSince(qint64 seq, const std::function<Result<void>(const JournalRow &)> &visit)
{
    const auto visited = guarded([&]() -> Result<void> {
        Statement select(m_database.connection(), sqlText("journal_since"));
        select.bind("seq", seq);
        while (select.next()) {
            const auto row = recordAt(select);
            if (!row)
                failDamaged(select.text(0), m_database.file());
            if (auto done = visit(*row); !done)
                return done;
        }
        return {};
    });
    return visited ? *visited : tl::unexpected<Error>(visited.error());
}

Result<bool> JournalStore::hasHash(const QString &hash)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_has_hash"));
        select.bind("hash", hash);
        const bool has = select.next();
        select.finish();
        return has;
    });
}

Result<qint64> JournalStore::count()
{
    return guarded([&] { return m_database.connection().number(sqlText("journal_count")); });
}

Result<void> JournalStore::walkChain(const std::function<void(const ChainLink &)> &visit)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_links"));
        while (select.next())
            visit({select.text(0), select.text(1), parentsOf(select, 2, select.text(0), m_database.file()),
                   select.number(3), select.number(4)});
    });
}

Result<std::optional<JournalRow>> JournalStore::row(const QString &id)
{
    return guarded([&]() -> std::optional<JournalRow> {
        Statement select(m_database.connection(), sqlText("journal_row"));
        select.bind("id", id);
        auto rows = allRecords(select, m_database.file());
        return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
    });
}

Result<std::optional<JournalRow>> JournalStore::voidOf(const QString &id)
{
    return guarded([&]() -> std::optional<JournalRow> {
        Statement select(m_database.connection(), sqlText("journal_void_of"));
        select.bind("id", id);
        auto rows = allRecords(select, m_database.file());
        return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
    });
}

Result<std::vector<JournalRow>> JournalStore::voids(const QString &plan, qint64 knownAt)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_voids"));
        select.bind("plan", plan).bind("known_at", knownAt);
        return allRecords(select, m_database.file());
    });
}

Result<std::vector<JournalRow>> JournalStore::rows(const JournalFilter &filter)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_rows"));
        select.bind("plan", filter.plan)
            .bind("subject", filter.subject)
            .bind("unit", filter.unit)
            .bind("known_at", filter.knownAt);
        return allRecords(select, m_database.file());
    });
}

Result<std::vector<JournalRow>> JournalStore::about(const QString &plan, const QString &subject, qint64 knownAt)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_about"));
        select.bind("plan", plan).bind("subject", subject).bind("known_at", knownAt);
        return allRecords(select, m_database.file());
    });
}

Result<Figures> JournalStore::figures(const QString &plan, const QString &indicator)
{
    return guarded([&] {
        if (!m_figures)
            m_figures = std::make_shared<Statement>(m_database.connection(), sqlText("figures"));
        m_figures->bind("plan", plan).bind("subject", indicator);
        Figures figures;
        while (m_figures->next()) {
            const auto kind = fromToken<RowKind>(m_figures->text(0));
            const QDate day = QDate::fromString(m_figures->text(1), Qt::ISODate);
            const auto amount = m_figures->quantity(2);
            if (!kind || !day.isValid())
                failDamaged(indicator, m_database.file());
            if (*kind == RowKind::Retarget)
                figures.retargets.push_back(
                    {day, amount ? RetargetPayload::read(m_figures->text(3)).terms(*amount) : std::nullopt});
            else if (amount)
                figures.figures.push_back({*kind, day, *amount});
        }
        m_figures->finish();
        return figures;
    });
}

Result<bool> JournalStore::mayLeaveRange(const QString &plan, const Indicator &indicator)
{
    return guarded([&] {
        constexpr qint64 milliard = 1'000'000'000;
        const auto magnitude = [](qint64 millionths) { return std::abs(millionths / milliard) + 1; };
        Statement select(m_database.connection(), sqlText("figure_magnitude"));
        select.bind("plan", plan).bind("subject", indicator.id);
        qint64 furthest = indicator.baseline ? magnitude(indicator.baseline->millionths()) : 0;
        if (select.next())
            furthest += select.number(0);
        select.finish();
        return furthest >= Quantity::limit / milliard;
    });
}

Result<void> JournalStore::walkSubjects(const QString &plan, const std::function<void(const QString &)> &visit)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_subjects"));
        select.bind("plan", plan);
        while (select.next())
            visit(select.text(0));
    });
}

Result<std::vector<JournalRow>> JournalStore::rowsLostWith(const QString &plan, const QString &subject)
{
    return guarded([&] {
        if (!m_losing)
            m_losing = std::make_shared<Statement>(m_database.connection(), sqlText("journal_lost_with"));
        m_losing->bind("plan", plan).bind("subject", subject);
        return allRecords(*m_losing, m_database.file());
    });
}

Result<qint64> JournalStore::countAbout(const QString &plan, const QString &subject)
{
    return guarded([&] {
        if (!m_counting)
            m_counting = std::make_shared<Statement>(m_database.connection(), sqlText("journal_count_about"));
        m_counting->bind("plan", plan).bind("subject", subject);
        const qint64 rows = m_counting->next() ? m_counting->number(0) : 0;
        m_counting->finish();
        return rows;
    });
}

Result<RowsLeftOut> JournalStore::leftOut(const QString &plan, const Period &before, const Period &now)
{
    return guarded([&]() -> RowsLeftOut {
        Statement select(m_database.connection(), sqlText("journal_left_out"));
        select.bind("plan", plan)
            .bind("old_first", before.first())
            .bind("old_last", before.last())
            .bind("first", now.first())
            .bind("last", now.last());
        if (!select.next() || select.number(0) == 0)
            return {};
        return {select.number(0), select.day(1), select.day(2)};
    });
}

Result<std::vector<JournalRow>> JournalStore::ofTasks(const QString &plan, qint64 knownAt)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_of_tasks"));
        select.bind("plan", plan).bind("known_at", knownAt);
        return allRecords(select, m_database.file());
    });
}

Result<std::vector<JournalRow>> JournalStore::ofMeasures(const QString &plan)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_measures"));
        select.bind("plan", plan);
        return allRecords(select, m_database.file());
    });
}

} // namespace xushi::storage
