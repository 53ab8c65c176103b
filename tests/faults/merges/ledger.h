#pragma once

#include "domain/journal_row.h"
#include "domain/plan/plan.h"

#include <functional>
#include <map>
#include <stdexcept>
#include <vector>

namespace xushi::merges {

/// Thrown where something does not hold that must.
struct Broken : std::runtime_error {
    explicit Broken(const QString &what) : std::runtime_error(what.toStdString()) {}
};

inline void holds(bool isTrue, const QString &what)
{
    if (!isTrue)
        throw Broken(what);
}

/// The value, or Broken with the error's number and arguments.
template <typename T> T must(domain::Result<T> &&result, const char *what)
{
    if (!result)
        throw Broken(QStringLiteral("%1: error %2 (%3)")
                         .arg(QLatin1StringView(what), QString::number(int(result.error().code)),
                              result.error().args.join(QStringLiteral(", "))));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Whether a version of the plan allows a row.
using Rule = std::function<bool(const domain::Plan &)>;

/// All that was written in a run, wherever it was: what every union must have, and what of it counts.
struct Ledger {
    std::map<QString, domain::JournalRow> rows; ///< by id, as they were acknowledged or forged
    std::map<QString, Rule> foreign;            ///< by id of the rows that not every version allows
    std::vector<domain::Plan> versions;         ///< of the plan, wherever they were loaded

    void keep(const domain::JournalRow &row) { rows.insert_or_assign(row.id.toString(), row); }

    /// The rows of the plan that count, with the voids of them, counted from the rows alone.
    [[nodiscard]] std::vector<domain::JournalRow> counting(const QString &plan) const;

private:
    [[nodiscard]] bool isAllowed(const domain::JournalRow &row) const;
    [[nodiscard]] bool isVoided(const domain::JournalRow &row) const;
    [[nodiscard]] bool isAccepted(const domain::JournalRow &row) const;
};

} // namespace xushi::merges
