#pragma once

#include "merges/office.h"

#include "domain/plan_assessment.h"
#include "domain/task_progress.h"

namespace xushi::merges {

/// What all trials did, for the log.
struct Tally {
    long long merges = 0;
    long long rows = 0;
    long long forged = 0;
    long long foreign = 0;
};

/// What a database shows as of a day, as known at a time.
struct Shown {
    domain::PlanAssessment assessment;
    std::vector<domain::TaskProgress> progress;
};

/// Everything that was known in a database at a time.
struct KnownThen {
    qint64 at = 0;
    QString digest = {};
    std::vector<Shown> shown = {}; ///< on each of the days
};

/// One seed: two or three databases grow apart from a copy and are merged in several orders.
class Trial {
public:
    Trial(QString folder, unsigned seed, Tally &tally);
    void run();

private:
    /// A database as it was when the growing ended.
    struct Part {
        QString file;
        QString name;
        std::vector<KnownThen> known = {};
        qint64 newestRecorded = 0;
        std::vector<QString> own = {}; ///< the ids of its rows, where no one forged any
    };

    void growApart();
    Part grown(const QString &name, const QString &base);
    void mergeInOrders();

    /// Merges the parts at these places into a copy of the first, one after the other or at once.
    void mergeInto(const std::vector<std::size_t> &order, bool atOnce);

    /// The last part goes into the others through a third.
    void mergeThroughAnother();
    void taken(Office &office, const QStringList &files);

    void judge(Office &office, const Part &before);
    void judgeRows(Office &office);
    void judgeFigures(Office &office);
    void judgePast(Office &office, const Part &before);
    void judgeNextRow(Office &office, const Part &before);

    QString copyOf(const QString &file);
    Shown shownOf(Office &office, QDate day, qint64 knownAt);
    KnownThen knownThen(Office &office, qint64 at);

    QString m_folder;
    support::Chance m_chance;
    Tally &m_tally;
    Ledger m_ledger;
    std::vector<Part> m_parts;
    QString m_digest; ///< of the first union; all others have the same
    int m_copies = 0;
};

} // namespace xushi::merges
