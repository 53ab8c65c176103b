#include "domain/values/error_name.h"

#include <QMetaEnum>
#include <QRegularExpression>

namespace xushi::domain {

namespace {

/// How many of the args, from the first on, may be logged because no person wrote them. For a code that is not named
/// here, none.
qsizetype loggedOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FaultyPlan:
    case ErrorCode::RowAlreadyVoided:
    case ErrorCode::AlteredDatabase:
        return 1;
    case ErrorCode::LaterRowCounts:
    case ErrorCode::AsOfOutsidePeriod:
    case ErrorCode::RowsOutsidePeriod:
    case ErrorCode::AsOfInFuture:
    case ErrorCode::BeforeMeasure:
    case ErrorCode::VoidWithoutReason:
    case ErrorCode::VoidOfVoid:
    case ErrorCode::NoPlan:
    case ErrorCode::FolderMissing:
    case ErrorCode::BackupsThere:
    case ErrorCode::FileMissing:
    case ErrorCode::DatabaseMissing:
    case ErrorCode::NotAFolder:
    case ErrorCode::ReadOnlyFolder:
    case ErrorCode::CannotOpen:
    case ErrorCode::NotADatabase:
    case ErrorCode::ForeignDatabase:
    case ErrorCode::NewerDatabase:
    case ErrorCode::ReadOnlyDatabase:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseHeld:
    case ErrorCode::WaitGivenUp:
    case ErrorCode::FileReplaced:
    case ErrorCode::SeveralLinks:
    case ErrorCode::NoLocks:
    case ErrorCode::UnfinishedWrite:
    case ErrorCode::DatabaseOpen:
    case ErrorCode::OtherLineage:
    case ErrorCode::RowsOnlyThere:
    case ErrorCode::MalformedRow:
    case ErrorCode::TimesAhead:
    case ErrorCode::NoHome:
    case ErrorCode::TextTooLong:
    case ErrorCode::RowNotHeld:
    case ErrorCode::ReviewWithoutReason:
    case ErrorCode::DiskFull:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::FaultyDatabase:
    case ErrorCode::SameDatabase:
    case ErrorCode::RowsDiffer:
    case ErrorCode::CannotRead:
    case ErrorCode::CannotWrite:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileExists:
    case ErrorCode::KeptPaperChanged:
    case ErrorCode::UnknownFile:
    case ErrorCode::SeveralFiles:
    case ErrorCode::CannotStart:
    case ErrorCode::DialogOpen:
        return error.args.size();
    default:
        return 0;
    }
}

} // namespace

QString nameOf(ErrorCode code)
{
    return QLatin1StringView(QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(code)));
}

QStringList particularsForLog(const Error &error)
{
    static const QRegularExpression quoted(QStringLiteral("“[^”]*”")); // for example a text of a damaged row
    return error.args.mid(0, loggedOf(error)).replaceInStrings(quoted, QStringLiteral("“…”"));
}

} // namespace xushi::domain
