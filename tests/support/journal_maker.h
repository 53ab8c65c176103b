#pragma once

#include "domain/journal_row.h"

#include <vector>

namespace xushi::support {

/// Makes a journal from a test's calls: `journal.increment("1.1.1", "+5", "2024-03-31")`. Every row is recorded a
/// millisecond after the one before, names its parents and has its hash.
class JournalMaker {
public:
    explicit JournalMaker(QString plan = QStringLiteral("test-2024"));

    const domain::JournalRow &reading(const char *indicator, const char *amount, const char *asOf);
    const domain::JournalRow &increment(const char *indicator, const char *amount, const char *asOf);
    const domain::JournalRow &baseline(const char *indicator, const char *amount);
    const domain::JournalRow &retarget(const char *indicator, const char *target, const char *asOf,
                                       const char *schedule = "linear");
    const domain::JournalRow &note(const char *task, const char *asOf, const QString &progress,
                                   const char *state = nullptr, const char *unit = "alpha");
    const domain::JournalRow &takeBack(const domain::JournalRow &row);
    const domain::JournalRow &add(domain::RowKind kind, const QString &subject, std::optional<domain::Quantity> amount,
                                  QDate asOf, const QJsonObject &details = {},
                                  const QString &unit = QStringLiteral("alpha"));

    [[nodiscard]] const std::vector<domain::JournalRow> &rows() const { return m_rows; }

private:
    QString m_plan;
    qint64 m_clock = 1'727'700'000'000;
    std::vector<domain::JournalRow> m_rows;
};

} // namespace xushi::support
