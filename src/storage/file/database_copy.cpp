#include "storage/file/database_copy.h"

#include "files/file_trouble.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/file/database_opening.h"
#include "storage/file/file_sync.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace xushi::storage {

using namespace domain;

namespace {

/// Opens a copy, which upgrades its schema, and checks every row.
Result<IntegrityReport> examined(const QString &file)
{
    const auto opened = openDatabase(file, IfMissing::Refuse);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    return checkIntegrity(**opened);
}

/// The report of a file without faults.
Result<IntegrityReport> wholeOnly(Result<IntegrityReport> report, const QString &file)
{
    if (!report)
        return report;
    const auto damages = std::count_if(report->findings.begin(), report->findings.end(),
                                       [](const Finding &finding) { return isDamage(finding.kind); });
    if (damages > 0)
        return failure(ErrorCode::FaultyDatabase, {file, QString::number(damages)});
    return report;
}

/// Whether it is the place of the copy that SQLite could not write to.
bool isOfTheTarget(ErrorCode code)
{
    return code == ErrorCode::ReadOnlyDatabase || code == ErrorCode::ReadOnlyFolder || code == ErrorCode::CannotWrite
           || code == ErrorCode::CannotOpen || code == ErrorCode::FolderMissing;
}

Result<IntegrityReport> checkedPart(Database &database, const QString &target)
{
    const QString part = partOf(target);
    QFile::remove(part);
    const auto copied = guarded([&] {
        Statement(database.connection(), sqlText("vacuum_into")).bind("file", files::absolutePath(part)).run();
    });
    if (!copied && copied.error().code == ErrorCode::DiskFull) // SQLite has made room again
        return failure(ErrorCode::DiskFull, {target});
    if (!copied)
        return tl::unexpected<Error>(isOfTheTarget(copied.error().code) ? files::writeError(target) : copied.error());
    if (const auto synced = syncFile(part); !synced)
        return tl::unexpected<Error>(synced.error());
    return wholeOnly(examined(part), database.file());
}

} // namespace

Result<IntegrityReport> copyDatabase(Database &database, const QString &target)
{
    if (isSameFile(database.file(), target))
        return failure(ErrorCode::SameDatabase, {target});
    if (const auto folder = files::requireFolder(target); !folder)
        return tl::unexpected<Error>(folder.error());
    // Replace only a database of this program.
    if (QFileInfo::exists(target))
        if (const auto ours = inspect(target, IfMissing::Refuse); !ours)
            return tl::unexpected<Error>(ours.error());
    auto report = checkedPart(database, target);
    if (!report) {
        QFile::remove(partOf(target));
        return report;
    }
    if (const auto placed = replaceFile(partOf(target), target); !placed)
        return tl::unexpected<Error>(placed.error());
    return report;
}

struct ReceivedCopy::Folder {
    explicit Folder(const QString &where) : temporary(where + QStringLiteral("/.xushi-XXXXXX")) {}

    QTemporaryDir temporary;
};

ReceivedCopy::ReceivedCopy(std::unique_ptr<Folder> folder, IntegrityReport report)
    : m_folder(std::move(folder)), m_report(std::move(report))
{
}

ReceivedCopy::ReceivedCopy(ReceivedCopy &&) noexcept = default;
ReceivedCopy &ReceivedCopy::operator=(ReceivedCopy &&) noexcept = default;
ReceivedCopy::~ReceivedCopy() = default;

Result<ReceivedCopy> ReceivedCopy::take(const QString &file, const QString &folder)
{
    if (const auto ours = inspect(file, IfMissing::Refuse); !ours)
        return tl::unexpected<Error>(ours.error());
    auto own = std::make_unique<Folder>(folder);
    if (!own->temporary.isValid())
        return tl::unexpected<Error>(files::writeError(folder + u'/' + QFileInfo(file).fileName()));
    const QString copy = own->temporary.filePath(QStringLiteral("copy.db"));
    // The files beside it belong to it: they hold what was being written when its program ended.
    for (const char *suffix : {"", "-journal", "-wal"}) {
        const QString beside = file + QLatin1StringView(suffix);
        if (!QFileInfo::exists(beside))
            continue;
        if (const auto copied = copyFile(beside, copy + QLatin1StringView(suffix)); !copied)
            return tl::unexpected<Error>(copied.error());
    }
    auto report = wholeOnly(examined(copy), file);
    if (!report)
        return tl::unexpected<Error>(report.error());
    return ReceivedCopy(std::move(own), std::move(*report));
}

QString ReceivedCopy::copy() const
{
    return m_folder->temporary.filePath(QStringLiteral("copy.db"));
}

Result<std::unique_ptr<Database>> ReceivedCopy::open() const
{
    return openDatabase(copy(), IfMissing::Refuse);
}

} // namespace xushi::storage
