#include "storage/stores/position_store.h"

#include "domain/plan/target.h"
#include "domain/position.h"
#include "domain/row_payload.h"
#include "storage/engine/database.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/stores/held_rows.h"
#include "storage/stores/journal_store.h"

#include <unordered_map>

namespace xushi::storage {

using namespace domain;

namespace {

/// Columns of positions.sql.
enum Column { Subject, BaselineAmount, ReadingFound, NewTarget, NewTerms, IncrementsFound };

/// "2024-09-30 155000000": the reading in force.
struct Reading {
    QString day; ///< ISO, so that texts sort like days
    Quantity amount;
};

/// A voided increment.
struct VoidedIncrement {
    QString day;
    qint64 millionths;
    QString unit;
};
using VoidedIncrements = std::unordered_map<QString, std::vector<VoidedIncrement>>;

/// The rows that a position is made of: of the indicators from one id to another, of one unit or of all.
struct Series {
    QString first = {};
    QString last = QString(1, QChar(0xFFFF));
    QString unit = {};
    QDate asOf;

    static Series of(const QString &indicator, const QString &unit, QDate asOf)
    {
        return {indicator, indicator, unit, asOf};
    }

    [[nodiscard]] bool has(const VoidedIncrement &increment) const
    {
        return increment.day <= asOf.toString(Qt::ISODate) && (unit.isEmpty() || unit == increment.unit);
    }
};

[[noreturn]] void failUnreadable(const Database &database, const QString &found)
{
    fail(ErrorCode::DatabaseFailed,
         {database.file(), QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "a figure cannot be read")), found});
}

/// Computes the positions of one query: one position from each row of positions.sql.
class PositionFinder {
public:
    PositionFinder(Database &database, const PositionQuery &query) : m_database(database), m_query(query)
    {
        const auto indicators = query.plan.indicators();
        m_indicators.reserve(indicators.size());
        for (const auto &[task, indicator] : indicators)
            m_indicators.emplace(indicator->id, indicator);
        readVoided();
    }

    /// What is not held, found by SQL, and the indicators with figures that may be held, found row by row.
    Positions find()
    {
        Positions positions = found();
        HeldRows held(m_database, m_query.plan, m_query.version, m_query.knownAt);
        for (const QString &doubtful : orThrow(held.doubtfulIndicators())) {
            const auto indicator = m_indicators.find(doubtful);
            if (indicator == m_indicators.end())
                continue;
            const auto rows = orThrow(JournalStore(m_database).about(m_query.plan.id, doubtful, m_query.knownAt));
            positions.insert_or_assign(doubtful, orThrow(positionOf(*indicator->second, rows, m_query.asOf)));
        }
        return positions;
    }

private:
    Positions found()
    {
        Series all;
        all.asOf = m_query.asOf;
        Statement select = positionsOf(all);
        Positions positions;
        positions.reserve(m_indicators.size());
        while (select.next()) {
            const auto found = m_indicators.find(select.text(Subject));
            if (found != m_indicators.end() && !found->second->isSplit())
                positions.emplace(found->first, positionFrom(select, *found->second, all));
        }
        for (auto &[id, position] : positions)
            addAtDue(position, *m_indicators.at(id), {});
        for (const auto &[id, indicator] : m_indicators)
            if (indicator->isSplit())
                positions.emplace(id, split(*indicator));
        return positions;
    }

    /// A position for each share, and their sums.
    Position split(const Indicator &indicator)
    {
        std::vector<Position> shares;
        for (const UnitShare &share : indicator.shares) {
            const Indicator own = ofShare(indicator, share);
            shares.push_back(one(own, Series::of(indicator.id, share.unit, m_query.asOf)));
            addAtDue(shares.back(), own, share.unit);
        }
        return orThrow(wholeOf(indicator, std::move(shares)));
    }

    Position one(const Indicator &indicator, const Series &series)
    {
        Statement select = positionsOf(series);
        Position position = select.next() ? positionFrom(select, indicator, series) : untouched(indicator);
        select.finish();
        return position;
    }

    void addAtDue(Position &position, const Indicator &indicator, const QString &unit)
    {
        if (const auto due = passedDue(indicator, position, m_query.asOf); due && position.lastAsOf)
            position.atDue = one(indicator, Series::of(indicator.id, unit, *due)).actual;
    }

    Statement statement(const char *name, const Series &series) const
    {
        Statement select(m_database.connection(), sqlText(name));
        select.bind("plan", m_query.plan.id)
            .bind("known_at", m_query.knownAt)
            .bind("as_of", series.asOf)
            .bind("unit", series.unit);
        return select;
    }

    Statement positionsOf(const Series &series) const
    {
        Statement select = statement("positions", series);
        select.bind("version", m_query.version).bind("first", series.first).bind("last", series.last);
        return select;
    }

    void readVoided()
    {
        Statement select(m_database.connection(), sqlText("voided_increments"));
        select.bind("plan", m_query.plan.id).bind("known_at", m_query.knownAt).bind("as_of", m_query.asOf);
        while (select.next())
            m_voided[select.text(1)].push_back({select.text(2), select.number(3), select.text(4)});
    }

    std::optional<Reading> readingFrom(const Statement &row) const
    {
        if (row.isNull(ReadingFound))
            return std::nullopt;
        const QString found = row.text(ReadingFound);
        const auto amount = Quantity::fromMillionths(found.section(u' ', 1).toLongLong());
        if (!amount)
            failUnreadable(m_database, found);
        return Reading{found.section(u' ', 0, 0), *amount};
    }

    /// Sums the increments after `after` that count into `sum`, and returns the newest one's day; absent without any.
    std::optional<QString> sumIncrements(const Statement &row, const QString &indicator, const QString &after,
                                         const Series &series, Wide &sum) const
    {
        if (row.isNull(IncrementsFound))
            return std::nullopt;
        constexpr Wide highPart = 1'000'000'000;
        const QStringList found = row.text(IncrementsFound).split(u' ');
        if (found.size() != 3)
            failUnreadable(m_database, row.text(IncrementsFound));
        sum += found[0].toLongLong() * highPart + found[1].toLongLong();
        const auto voided = m_voided.find(indicator);
        bool isNewestVoided = false;
        if (voided != m_voided.end())
            for (const VoidedIncrement &increment : voided->second)
                if (increment.day > after && series.has(increment)) {
                    sum -= increment.millionths;
                    isNewestVoided = isNewestVoided || increment.day == found[2];
                }
        return isNewestVoided ? newestIncrement(indicator, after, series) : found[2];
    }

    std::optional<QString> newestIncrement(const QString &indicator, const QString &after, const Series &series) const
    {
        Statement select = statement("newest_increment", series);
        select.bind("subject", indicator).bind("after", after);
        return select.next() ? std::optional(select.text(0)) : std::nullopt;
    }

    Position positionFrom(const Statement &row, const Indicator &indicator, const Series &series) const
    {
        Position position;
        if (indicator.accumulation == Accumulation::Flow)
            position.baseline = Quantity();
        else
            position.baseline = row.isNull(BaselineAmount) ? indicator.baseline : row.quantity(BaselineAmount);
        if (!row.isNull(NewTarget))
            position.retargeted = RetargetPayload::read(row.text(NewTerms)).terms(*row.quantity(NewTarget));
        const auto reading = readingFrom(row);
        const auto start = reading ? std::optional(reading->amount) : position.baseline;
        Wide sum = start ? start->millionths() : 0;
        const auto newest = sumIncrements(row, indicator.id, reading ? reading->day : QString(), series, sum);
        if (!newest && !reading)
            return position;
        position.lastAsOf = QDate::fromString(newest ? *newest : reading->day, Qt::ISODate);
        if (!start)
            return position;
        position.actual = Quantity::fromMillionths(sum);
        if (!position.actual)
            fail(ErrorCode::SumOutOfRange, {indicator.id});
        return position;
    }

    Database &m_database;
    const PositionQuery &m_query;
    std::unordered_map<QString, const Indicator *> m_indicators;
    VoidedIncrements m_voided;
};

} // namespace

Result<Positions> positionsAt(Database &database, const PositionQuery &query)
{
    return guarded([&] {
        const Snapshot snapshot(database.connection()); // three statements must see one state of the file
        return PositionFinder(database, query).find();
    });
}

} // namespace xushi::storage
