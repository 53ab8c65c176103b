#pragma once

#include <QMetaObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace xushi::domain {

/// What went wrong. src/wording (error_words) puts it into the user's language. The comment beside each code names what
/// Error::args holds, in order. A cause is a text of the catalogue's context “Causes” in English.
enum class ErrorCode {
    // Refusals; docs/semantics.md, Entries
    UnknownPlan,           ///< given, known ids
    UnknownIndicator,      ///< given
    UnknownTask,           ///< given
    UnknownUnit,           ///< given, known names
    UnknownRow,            ///< given
    UnknownSubject,        ///< given
    AsOfOutsidePeriod,     ///< day, first day, last day
    AsOfInFuture,          ///< day, today
    IncrementOnRatio,      ///< indicator
    BaselineOfFlow,        ///< indicator
    UnitNotResponsible,    ///< unit, task, responsible units
    VoidWithoutReason,     ///< row
    VoidOfVoid,            ///< row
    RowAlreadyVoided,      ///< row, reason given then
    LaterRowCounts,        ///< row, its day
    LaterRowStands,        ///< row, its time, the time of this computer's row
    RetargetWithoutReason, ///< indicator
    RetargetIncomplete,    ///< indicator
    DueOutsidePeriod,      ///< day, first day, last day
    ShareNotNamed,         ///< indicator, units with a share
    NotAShare,             ///< indicator, unit given, units with a share
    UnknownDeliverable,    ///< given, task, the task's deliverables and goals with an id
    NothingToNote,         ///< task
    UnknownTaskState,      ///< given, accepted
    MeasureWithoutTitle,   ///< task
    MeasureUnchanged,      ///< task
    BeforeMeasure,         ///< day, day of the measure
    AssignWithoutPerson,   ///< task
    NotADecimal,           ///< text
    TooManyPlaces,         ///< text
    OutOfRange,            ///< text
    SumOutOfRange,         ///< indicator
    NameDiffers,           ///< indicator, name given, its name
    MeasureDiffers,        ///< indicator, unit of measure given, its own
    OtherMeasure,          ///< text, unit of measure behind the amount, the indicator's own
    TextTooLong,           ///< how long it is, how long it may be, in KiB
    RowNotHeld,            ///< row
    ReviewWithoutReason,   ///< row
    RowsOutsidePeriod,     ///< first day, last day of the new period; number of rows, their first day, their last day
    // A table of figures
    NotText,           ///<
    UnclosedQuote,     ///<
    TextAfterQuote,    ///<
    NoFigures,         ///<
    UnknownColumn,     ///< given, accepted
    MissingColumn,     ///< name, accepted
    DoubledColumn,     ///< name
    MissingCell,       ///< column
    UnknownFigureKind, ///< given, words for a reading, an increment and a baseline
    CellOutsideHead,   ///< text
    NotAFigure,        ///< text
    TooManyLines,      ///< lines, limit
    // Selections
    NotADate,            ///< text
    DayWithoutYear,      ///< text, days that it may mean
    NotAQuarter,         ///< text
    NotATime,            ///< text
    NotADigest,          ///< text
    NoPlan,              ///< database file
    QuarterOutsidePlans, ///< quarter, the plans with their periods
    NotAPrintedPaper,    ///< text
    NoKeptPaper,         ///< day or digest, folder, what there is
    SeveralKeptPapers,   ///< day or digest, what there is
    // The database file
    FolderMissing,    ///< folder, file
    FileMissing,      ///< file
    DatabaseMissing,  ///< file that --db names
    NotAFolder,       ///< what is no folder, file
    ReadOnlyFolder,   ///< database file, folder
    CannotOpen,       ///< file, cause
    NotADatabase,     ///< file
    ForeignDatabase,  ///< file
    NewerDatabase,    ///< file, its version, ours
    AlteredDatabase,  ///< file, table or index
    ReadOnlyDatabase, ///< file
    DatabaseBusy,     ///< file
    DatabaseHeld,     ///< file, the programs that hold it
    WaitGivenUp,      ///< file
    FileReplaced,     ///< file
    SeveralLinks,     ///< file, number of its names
    NoLocks,          ///< file, its file system
    UnfinishedWrite,  ///< file that was being written when its program ended, and that cannot be written now
    DatabaseOpen,     ///< file
    OtherLineage,     ///< file
    RowsOnlyThere,    ///< file, number of its rows that are not here
    DiskFull,         ///< file
    DatabaseDamaged,  ///< file, cause, what the library says
    DatabaseFailed,   ///< file, cause, what the library says
    FaultyDatabase,   ///< file, number of faults
    SameDatabase,     ///< file
    RowsDiffer,       ///< row, file
    MalformedRow,     ///< file, cause, row
    TimesAhead,       ///< file, row, its time, this computer's time
    BackupsThere,     ///< folder, name of the database whose backups are there
    // Other files
    CannotRead,       ///< file, cause
    CannotWrite,      ///< file, cause
    FileTooLarge,     ///< file, size in MiB, limit in MiB
    FileExists,       ///< file
    KeptPaperChanged, ///< file
    UnknownFile,      ///< file: neither database nor plan nor table
    SeveralFiles,     ///< number
    CannotStart,      ///< program
    DialogOpen,       ///< file
    NoHome,           ///< the variable that names it
    FaultyPlan,       ///< file, faults already put into words
};

/// What happened and to what. A plain value that all layers pass on.
struct Error {
    ErrorCode code;
    QStringList args = {};

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, QStringList args = {})
{
    return tl::unexpected<Error>(Error{code, std::move(args)});
}

Q_NAMESPACE // for the codes' names, see domain/error_name.h
Q_ENUM_NS(ErrorCode)

} // namespace xushi::domain
