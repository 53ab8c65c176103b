#include "storage/stores/position_store.h"

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
};
using VoidedIncrements = std::unordered_map<QString, std::vector<VoidedIncrement>>;

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
        Statement select = statement("positions");
        select.bind("version", m_query.version);
        Positions positions;
        positions.reserve(m_indicators.size());
        while (select.next()) {
            const auto found = m_indicators.find(select.text(Subject));
            if (found != m_indicators.end())
                positions.emplace(found->first, positionFrom(select, *found->second));
        }
        return positions;
    }

    Statement statement(const char *name) const
    {
        Statement select(m_database.connection(), sqlText(name));
        select.bind("plan", m_query.plan.id).bind("as_of", m_query.asOf).bind("known_at", m_query.knownAt);
        return select;
    }

    void readVoided()
    {
        Statement select = statement("voided_increments");
        while (select.next())
            m_voided[select.text(1)].push_back({select.text(2), select.number(3)});
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
                                         Wide &sum) const
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
                if (increment.day > after) {
                    sum -= increment.millionths;
                    isNewestVoided = isNewestVoided || increment.day == found[2];
                }
        return isNewestVoided ? newestIncrement(indicator, after) : found[2];
    }

    std::optional<QString> newestIncrement(const QString &indicator, const QString &after) const
    {
        Statement select = statement("newest_increment");
        select.bind("subject", indicator).bind("after", after);
        return select.next() ? std::optional(select.text(0)) : std::nullopt;
    }

    Position positionFrom(const Statement &row, const Indicator &indicator) const
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
        const auto newest = sumIncrements(row, indicator.id, reading ? reading->day : QString(), sum);
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
