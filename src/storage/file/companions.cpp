#include "storage/file/companions.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace xushi::storage {

using namespace domain;

namespace {

constexpr std::array endings{"-journal", "-wal", "-shm"};

QString companion(const QString &file, const char *ending)
{
    return file + QLatin1StringView(ending);
}

/// Also of a link that leads nowhere.
bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// SQLite follows no links there.
bool isRegularOrMissing(const QString &path)
{
    const QFileInfo info(path);
    return !info.isSymLink() && (!info.exists() || info.isFile());
}

/// Whether SQLite would look for the name of another file at the end of the journal. What cannot be read here, SQLite
/// cannot read either.
bool namesSuperJournal(const QString &journal)
{
    constexpr qint64 shortest = 16; // what follows the name
    QFile file(journal);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && file.size() >= shortest
           && file.seek(file.size() - journalMagic.size()) && file.read(journalMagic.size()) == journalMagic;
}

tl::unexpected<Error> unsafe(ErrorCode code, const QString &file, const char *cause)
{
    return failure(code, {file, QString::fromLatin1(cause)});
}

} // namespace

Result<void> requireSafeCompanions(const QString &file)
{
    const bool areFiles = std::all_of(endings.begin(), endings.end(),
                                      [&](const char *ending) { return isRegularOrMissing(companion(file, ending)); });
    if (!areFiles)
        return unsafe(ErrorCode::CannotOpen, file,
                      QT_TRANSLATE_NOOP("Causes", "what lies beside it as its journal is no file"));
    if (namesSuperJournal(companion(file, "-journal")))
        return unsafe(ErrorCode::CannotOpen, file,
                      QT_TRANSLATE_NOOP("Causes", "the journal beside it would delete another file"));
    return {};
}

bool hasCompanion(const QString &file)
{
    return isThere(companion(file, "-journal")) || isThere(companion(file, "-wal"));
}

Result<void> mayHoldDatabase(const QString &file)
{
    const bool isNamedAsOne = std::any_of(endings.begin(), endings.end(), [&](const char *ending) {
        return file.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive);
    });
    if (isNamedAsOne)
        return unsafe(ErrorCode::CannotWrite, file,
                      QT_TRANSLATE_NOOP("Causes", "its name is that of another database's journal"));
    if (QFileInfo(file).isSymLink())
        return unsafe(ErrorCode::CannotWrite, file, QT_TRANSLATE_NOOP("Causes", "the link leads in a circle"));
    return {};
}

} // namespace xushi::storage
