#pragma once

#include <QStringList>

#include <cstddef>

namespace xushi::domain {

/// What a check of the database can find.
enum class FindingKind {
    // Damage
    Structure,        ///< SQLite's own integrity check: its message
    ForeignKey,       ///< table, row
    Unreadable,       ///< row id: no row of a journal
    AmountOutOfRange, ///< row id
    WrongHash,        ///< row id
    WrongOrder,       ///< row id: received before the row that came before it
    LostHead,         ///< hash: the newest row is gone
    WrongHeads,       ///< the kept heads do not follow from the journal
    WrongPlan,        ///< version: its contents are not what was loaded
    TimeOutOfRange,   ///< row id: a time that no clock shows
    WrongArrival,     ///< row id: received at another time than was recorded
    // What the rows say
    MissingParent,   ///< row id, hash of the parent
    TotalOutOfRange, ///< indicator: its total cannot be held
    OutsidePeriod,   ///< row id, day, first day, last day
    LostPlan,        ///< plan id, number of rows
    LostSubject,     ///< row id, kind, subject: nothing in the plan or journal has this id
    MalformedRow,    ///< row id, cause: other databases will not take it
    HeldRow,         ///< row id, kind, subject, unit: no version of its plan allows it
    ForeignVoid,     ///< row id, the row of another plan or unit that it names
    ClockBehind,     ///< time of the newest row, this computer's time
};

/// Whether the file itself is damaged. The other findings are about the contents of rows: a copy with the same contents
/// is an intact file.
constexpr bool isDamage(FindingKind kind)
{
    return kind < FindingKind::MissingParent;
}

struct Finding {
    FindingKind kind;
    QStringList args;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The largest number of findings that one check lists. A file with more faults needs the same repair.
inline constexpr std::size_t mostFindings = 1000;

} // namespace xushi::domain
