#pragma once

#include <QStringList>

#include <cstddef>

namespace xushi::domain {

/// What a check of the database can find.
enum class FindingKind {
    Structure,     ///< SQLite's own integrity check: its message
    ForeignKey,    ///< table, row
    Unreadable,    ///< row id: no row of a journal
    WrongHash,     ///< row id
    MissingParent, ///< row id, hash of the parent
    WrongHeads,    ///< the kept heads do not follow from the journal
    WrongPlan,     ///< version: its contents are not what was loaded
    LostSubject,   ///< row id, kind, subject: nothing in the plan or journal has this id
};

struct Finding {
    FindingKind kind;
    QStringList args;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// As many findings of one check as are listed: a file that is wrong throughout is told as well by these.
inline constexpr std::size_t mostFindings = 1000;

} // namespace xushi::domain
