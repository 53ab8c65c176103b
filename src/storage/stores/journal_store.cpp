#include "storage/stores/journal_store.h"

#include "domain/arrival_hash.h"
#include "domain/journal_heads.h"
#include "domain/row_payload.h"
#include "domain/tokens.h"
#include "storage/engine/database.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/stores/held_rows.h"
#include "storage/stores/journal_record.h"
#include "storage/stores/row_appender.h"

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

/// Whether the rows of an indicator's figures are allowed. Most are of the same kind and unit as the one before.
class FigureRules {
public:
    FigureRules(HeldRows &held, const QString &indicator) : m_held(held) { m_row.subject = indicator; }

    bool allow(RowKind kind, const QString &unit, QDate day, std::optional<Quantity> amount, const QString &payload)
    {
        if (m_isAllowed && kind == m_row.kind && unit == m_row.unit && day == m_row.asOf && kind != RowKind::Retarget)
            return true;
        m_row.kind = kind;
        m_row.unit = unit;
        m_row.asOf = day;
        m_row.amount = amount;
        m_row.payload = payload;
        m_isAllowed = orThrow(m_held.allows(m_row));
        return m_isAllowed;
    }

private:
    HeldRows &m_held;
    JournalRow m_row{RowId::make(0, std::nullopt), {}, RowKind::Reading, {}, {}, {}, 0, {}, {}, {}, {}, {}};
    bool m_isAllowed = false;
};

} // namespace

Result<void> JournalStore::append(const JournalRow &row)
{
    const auto added = addBelow(row);
    return added ? moveHead(row.hash) : added;
}

Result<void> JournalStore::addBelow(const JournalRow &row)
{
    return guarded([&] { appender().add(row); });
}

Result<void> JournalStore::moveHead(const QString &hash)
{
    return guarded([&] { appender().moveHead(hash); });
}

RowAppender &JournalStore::appender()
{
    if (!m_appender)
        m_appender = std::make_shared<RowAppender>(m_database.connection());
    return *m_appender;
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

Result<void> JournalStore::chainArrivals(qint64 seq)
{
    return guarded([&] {
        Connection &connection = m_database.connection();
        Statement last(connection, sqlText("journal_arrival_at"));
        QString before = last.bind("seq", seq).next() ? last.text(0) : QString();
        last.finish();
        Statement set(connection, sqlText("journal_arrival_set"));
        Statement select(connection, sqlText("journal_arrivals_since"));
        select.bind("seq", seq);
        while (select.next()) {
            const QString stored = select.text(4);
            before = arrivalHash(before, select.number(0), select.text(1), select.number(2));
            if (before != stored)
                set.bind("seq", select.number(0))
                    .bind("arrival_hash", before)
                    .bind("waits", qint64(isSubmitted(select.text(3)) ? 1 : 0))
                    .run();
        }
    });
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

Result<bool> JournalStore::isEmpty()
{
    return guarded([&] { return m_database.connection().number(sqlText("journal_last_seq")) == 0; });
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
        std::vector<JournalRow> rows = allRecords(select, m_database.file());
        select.finish();
        if (!rows.empty())
            orThrow(orThrow(HeldRows::about(m_database, plan, subject, knownAt)).drop(rows));
        return rows;
    });
}

Result<Figures> JournalStore::figures(HeldRows &held, const QString &indicator)
{
    bool isDoubtful = false;
    auto figures = guarded([&] {
        if (!m_figures)
            m_figures = std::make_shared<Statement>(m_database.connection(), sqlText("figures"));
        m_figures->bind("plan", held.plan()).bind("subject", indicator);
        Figures figures;
        FigureRules rules(held, indicator);
        while (m_figures->next()) {
            const auto kind = fromToken<RowKind>(m_figures->text(0));
            const QDate day = QDate::fromString(m_figures->text(1), Qt::ISODate);
            const auto amount = m_figures->quantity(2);
            if (!kind || !day.isValid())
                failDamaged(indicator, m_database.file());
            isDoubtful = isDoubtful || !rules.allow(*kind, m_figures->text(4), day, amount, m_figures->text(3));
            if (*kind == RowKind::Retarget)
                figures.retargets.push_back(
                    {day, amount ? RetargetPayload::read(m_figures->text(3)).terms(*amount) : std::nullopt,
                     m_figures->text(4)});
            else if (amount)
                figures.figures.push_back({*kind, day, *amount, m_figures->text(4)});
        }
        m_figures->finish();
        return figures;
    });
    if (!figures || !isDoubtful)
        return figures;
    const auto rows = about(held.plan(), indicator, held.knownAt());
    return rows ? figuresOf(indicator, *rows) : Result<Figures>(tl::unexpected<Error>(rows.error()));
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

Result<std::optional<LaterRow>> JournalStore::laterThan(const JournalRow &row)
{
    return guarded([&]() -> std::optional<LaterRow> {
        if (!m_later)
            m_later = std::make_shared<Statement>(m_database.connection(), sqlText("journal_stands_later"));
        m_later->bind("plan", row.plan)
            .bind("subject", row.subject)
            .bind("kind", tokenOf(row.kind))
            .bind("unit", row.unit)
            .bind("as_of", row.asOf)
            .bind("recorded_at", row.recordedAt);
        std::optional<LaterRow> later;
        if (m_later->next())
            later = LaterRow{m_later->text(0), m_later->number(1)};
        m_later->finish();
        return later;
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

Result<std::vector<JournalRow>> JournalStore::ofTasks(HeldRows &held)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_of_tasks"));
        select.bind("plan", held.plan()).bind("known_at", held.knownAt());
        std::vector<JournalRow> rows = allRecords(select, m_database.file());
        orThrow(held.drop(rows));
        return rows;
    });
}

Result<std::vector<JournalRow>> JournalStore::ofMeasures(const QString &plan)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_measures"));
        select.bind("plan", plan);
        std::vector<JournalRow> rows = allRecords(select, m_database.file());
        select.finish();
        if (!rows.empty())
            orThrow(orThrow(HeldRows::ofPlan(m_database, plan)).drop(rows));
        return rows;
    });
}

} // namespace xushi::storage
