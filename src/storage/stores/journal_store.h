#pragma once

#include "domain/figures.h"
#include "storage/stores/plan_store.h"

#include <functional>
#include <memory>

namespace xushi::storage {

class HeldRows;
class RowAppender;
class Statement;

/// Which rows to read. An empty field does not filter.
struct JournalFilter {
    QString plan;
    QString subject;
    QString unit;
    qint64 knownAt = knownNow;
};

/// What the next row must come after. What came by a merge moves neither the ids nor the clock of this database.
struct NewestRow {
    std::optional<domain::RowId> id; ///< of the newest row that was written here
    qint64 recordedAt = 0;           ///< of that row, ms since 1970; 0 when none was written here
    qint64 receivedAt = 0;           ///< when this database last got a row or a plan; never goes back
};

/// A row as a link of the chain.
struct ChainLink {
    QString row; ///< its id
    QString hash;
    QStringList parents;
    qint64 recordedAt = 0; ///< ms since 1970, as is the next
    qint64 receivedAt = 0;
};

/// A row that stands in the way of an earlier one: its id, and when it was recorded (ms since 1970).
struct LaterRow {
    QString id;
    qint64 recordedAt;
};

/// Rows that a new period of their plan leaves out.
struct RowsLeftOut {
    qint64 rows = 0;
    QDate first = {}; ///< of their days; null without rows
    QDate last = {};
};

/// The append-only journal; docs/semantics.md, The journal. Write only inside Database::write().
class JournalStore {
public:
    explicit JournalStore(Database &database) : m_database(database) {}

    /// Adds a row whose parents are all the heads of the journal; it becomes the only head. Use one store to add many
    /// rows: it prepares its statements once.
    domain::Result<void> append(const domain::JournalRow &row);

    /// Adds one of several rows, each the only parent of the next. Call moveHead() to make the last one the head.
    domain::Result<void> addBelow(const domain::JournalRow &row);
    domain::Result<void> moveHead(const QString &hash);

    domain::Result<NewestRow> newest();

    /// The hashes that no row names as a parent yet, sorted.
    domain::Result<QStringList> heads();

    /// Computes the checksums of the arrivals after the place `seq`, and whether those rows wait, and stores them.
    domain::Result<void> chainArrivals(qint64 seq);

    /// Computes the heads from the rows and stores them.
    domain::Result<void> rebuildHeads();

    /// The heads among the rows that this database had at `knownAt`, sorted.
    domain::Result<QStringList> headsAt(qint64 knownAt);

    /// Every link, in the order in which this database got them.
    domain::Result<void> walkChain(const std::function<void(const ChainLink &)> &visit);

    /// Calls `visit` with each row that this database got after the place `seq`, in that order, until it refuses.
    domain::Result<void> visitSince(qint64 seq,
                                    const std::function<domain::Result<void>(const domain::JournalRow &)> &visit);

    [[nodiscard]] domain::Result<bool> hasHash(const QString &hash);

    /// Whether no row is there, written here or come by a merge.
    domain::Result<bool> isEmpty();

    /// The number of rows.
    domain::Result<qint64> count();

    domain::Result<std::optional<domain::JournalRow>> row(const QString &id);
    domain::Result<std::optional<domain::JournalRow>> voidOf(const QString &id);

    /// All voids of a plan's rows, in no order.
    domain::Result<std::vector<domain::JournalRow>> voids(const QString &plan, qint64 knownAt);

    /// Oldest first by the time of recording.
    domain::Result<std::vector<domain::JournalRow>> rows(const JournalFilter &filter);

    /// The rows about a subject and the voids of them, in no order, without held rows.
    domain::Result<std::vector<domain::JournalRow>> about(const QString &plan, const QString &subject, qint64 knownAt);

    /// The figures of an indicator of the plan of `held` that were neither voided nor are held: the same as
    /// domain::figuresOf finds row by row.
    domain::Result<domain::Figures> figures(HeldRows &held, const QString &indicator);

    /// A rough test whether the indicator's total could leave the range of a quantity on some day. False: it cannot.
    /// True: look at the rows.
    domain::Result<bool> mayLeaveRange(const QString &plan, const domain::Indicator &indicator);

    /// The subjects of a plan's rows, each once.
    domain::Result<void> walkSubjects(const QString &plan, const std::function<void(const QString &)> &visit);

    /// The rows of a plan about a subject, without voided ones; none when the subject is itself a row of the plan's
    /// journal.
    domain::Result<std::vector<domain::JournalRow>> rowsLostWith(const QString &plan, const QString &subject);

    /// How many rows of a plan are about a subject, without voided ones.
    domain::Result<qint64> countAbout(const QString &plan, const QString &subject);

    /// A row here that is recorded later than `row` and would count in its place. Absent when there is none.
    domain::Result<std::optional<LaterRow>> laterThan(const domain::JournalRow &row);

    /// The rows of a plan that the period `now` leaves out and the period `before` holds, without voided ones and
    /// without baselines, whose day follows from the period.
    domain::Result<RowsLeftOut> leftOut(const QString &plan, const domain::Period &before, const domain::Period &now);

    /// Notes, measures and assignments of the plan of `held`, as known at its time, and the voids of them, in no order,
    /// without held rows.
    domain::Result<std::vector<domain::JournalRow>> ofTasks(HeldRows &held);

    /// The rows about a plan's measures that were neither voided nor are held, by as_of, recorded_at and id.
    domain::Result<std::vector<domain::JournalRow>> ofMeasures(const QString &plan);

private:
    RowAppender &appender();

    Database &m_database;
    std::shared_ptr<RowAppender> m_appender; ///< prepared when the first row is added
    std::shared_ptr<Statement> m_losing;     ///< of rowsLostWith(), prepared by the first call
    std::shared_ptr<Statement> m_counting;   ///< of countAbout(), prepared by the first call
    std::shared_ptr<Statement> m_later;      ///< of laterThan(), prepared by the first call
    std::shared_ptr<Statement> m_figures;    ///< of figures(), prepared by the first call
};

} // namespace xushi::storage
