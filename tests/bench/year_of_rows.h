#pragma once

#include "bench/dice.h"
#include "domain/journal_row.h"

namespace xushi::bench {

/// A journal like that of an office over a year, row by row: mostly figures (increments of flows, readings of ratios,
/// both of levels), about 2% notes, 1% voids with reasons, 1% baselines, 0.5% measures, a few assignments and
/// retargets. Rows are in the order of their times, and each names the one before; some are dated long before.
class YearOfRows {
public:
    YearOfRows(const domain::Plan &plan, int rows, Dice &dice);

    /// The next row; call at most `rows` times.
    domain::JournalRow next();

private:
    /// A row that can still be voided.
    struct Written {
        QString id;
        QString unit;
        QDate asOf;
    };

    domain::JournalRow rowOf(domain::RowKind kind, const domain::Task &task, const QString &subject);
    domain::JournalRow figure();
    domain::JournalRow entered(domain::RowKind kind);
    domain::JournalRow aboutTask(domain::RowKind kind);
    domain::JournalRow takeBack();
    domain::RowId nextId();
    QDate dayOfRow();

    const domain::Plan &m_plan;
    std::vector<domain::IndicatorInTask> m_indicators;
    std::vector<const domain::Task *> m_tasks;
    Dice &m_dice;
    qint64 m_step; ///< ms between two rows
    qint64 m_now;  ///< ms since 1970
    QString m_newestHash;
    std::vector<Written> m_written; ///< some of the newest figures
    std::size_t m_oldest = 0;       ///< the next to be forgotten
};

} // namespace xushi::bench
