#pragma once

#include "domain/journal_row.h"
#include "domain/plan/plan_index.h"
#include "domain/row_payload.h"
#include "storage/stores/plan_store.h"

#include <QSet>

#include <functional>
#include <memory>

namespace xushi::storage {

class Statement;

/// A held row, and what the office decided about it if it was refused.
struct HeldRow {
    domain::JournalRow row;
    std::optional<domain::ReviewPayload> decision = {};
};

/// Which rows of a plan are held (待核实): no version of the plan that this database had at a time allows them, and the
/// office has not accepted them. They do not count; docs/semantics.md, Held rows. Derived from the journal and the
/// plan's versions whenever it is asked, and never stored. Errors: those of the database.
class HeldRows {
public:
    /// `current` is the version with the number `version`; it must outlive this object. Its rules are asked first.
    HeldRows(Database &database, const domain::Plan &current, qint64 version, qint64 knownAt = knownNow);

    /// Loads the plan's version in force. Without a version, all rows are held.
    static domain::Result<HeldRows> ofPlan(Database &database, const QString &plan, qint64 knownAt = knownNow);

    /// For rows about this subject only: loads no more of each version than it needs.
    static domain::Result<HeldRows> about(Database &database, const QString &plan, const QString &subject,
                                          qint64 knownAt = knownNow);

    HeldRows(HeldRows &&) noexcept;
    HeldRows &operator=(HeldRows &&) noexcept;
    ~HeldRows();

    [[nodiscard]] const QString &plan() const { return m_plan; }
    [[nodiscard]] qint64 knownAt() const { return m_knownAt; }

    /// Whether a version allows the row, whatever the office decided.
    domain::Result<bool> allows(const domain::JournalRow &row);

    domain::Result<bool> holds(const domain::JournalRow &row);

    /// Takes the held rows out of `rows`.
    domain::Result<void> drop(std::vector<domain::JournalRow> &rows);

    /// The indicators about which there are figures that may be held, also if they were accepted.
    domain::Result<QSet<QString>> doubtfulIndicators();

    /// The held rows that were not voided, oldest first.
    domain::Result<std::vector<HeldRow>> list();

    /// The office's newest decision about a row; absent when there is none.
    domain::Result<std::optional<domain::ReviewPayload>> decisionOn(const domain::JournalRow &row);

private:
    struct Version;
    struct Lane;
    HeldRows(Database &database, QString plan, qint64 knownAt, std::optional<QString> subject);

    void loadNext(const PlanVersion &version);
    bool isAllowedByAny(const std::function<bool(const Version &)> &allows);
    bool isAllowed(const domain::JournalRow &row);
    bool isAllowed(const Lane &lane);
    std::vector<Lane> lanes(domain::RowKind kind);
    std::vector<domain::JournalRow> rowsOf(const Lane &lane);

    Database *m_database;
    QString m_plan;
    qint64 m_knownAt;
    std::optional<QString> m_subject; ///< the versions hold only this
    std::vector<std::unique_ptr<Version>> m_versions;
    bool m_hasAll = false; ///< all versions are loaded, and not only the first
    std::unique_ptr<Statement> m_decisions;
    std::unique_ptr<Statement> m_rowsOf;
};

} // namespace xushi::storage
