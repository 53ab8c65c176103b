#include "storage/file/new_file.h"

#include "files/file_trouble.h"
#include "storage/file/drive.h"
#include "storage/file/file_sync.h"
#include "storage/file/open_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace xushi::storage {

using namespace domain;

namespace {

constexpr auto beginning = ".xushi-copy-";
constexpr auto ending = ".part";
constexpr auto journalEnding = "-journal";
constexpr int mostTries = 20;

/// A name that nothing has yet, most likely.
QString nameIn(const QString &folder, const char *end)
{
    constexpr int digits = 8;
    constexpr int base = 16;
    return QStringLiteral("%1/%2%3%4")
        .arg(folder, QLatin1StringView(beginning))
        .arg(QRandomGenerator::system()->generate(), digits, base, QLatin1Char('0'))
        .arg(QLatin1StringView(end));
}

#ifdef Q_OS_UNIX

/// Marks what was just made as being written. False if another program, which clears up, took it away just then.
bool markOwn(int descriptor)
{
    while (::flock(descriptor, LOCK_SH) != 0)
        if (errno != EINTR)
            return true; // a system without such marks
    struct stat found = {};
    return ::fstat(descriptor, &found) == 0 && found.st_nlink > 0;
}

/// A descriptor of a new file; or the negative of the system's number.
int makeFile(const QString &path)
{
    constexpr mode_t forOwner = 0600;
    const int made =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, forOwner);
    return made >= 0 ? made : -errno;
}

int makeFolderOnly(const QString &path)
{
    constexpr mode_t forOwner = 0700;
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), forOwner) != 0)
        return -errno;
    const int opened = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    return opened >= 0 ? opened : -errno;
}

#else

int makeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ? 0 : -EACCES;
}

int makeFolderOnly(const QString &path)
{
    return QDir().mkdir(path) ? 0 : -EACCES;
}

bool markOwn(int)
{
    return true;
}

#endif

/// What `make` made, and its mark.
Result<std::pair<QString, int>> makeNamed(const QString &folder, const char *end, int (*make)(const QString &),
                                          const QString &target)
{
    if (const auto reachable = files::requireFolder(target); !reachable)
        return tl::unexpected<Error>(reachable.error());
    const bool isMarked = !isNetworkFileSystem(fileSystemOf(target));
    int number = EEXIST;
    for (int tries = 0; tries < mostTries; ++tries) {
        const QString path = nameIn(folder, end);
        const int descriptor = make(path);
        if (descriptor < 0) {
            number = -descriptor;
            if (number != EEXIST && number != ENOENT)
                break;
            continue;
        }
#ifdef Q_OS_UNIX
        if (!isMarked || markOwn(descriptor))
            return std::pair(path, descriptor);
        ::close(descriptor);
#else
        return std::pair(path, -1);
#endif
    }
    return tl::unexpected<Error>(files::writeError(target, number));
}

/// Whether nobody writes it any more. Then nobody can begin to before the descriptor is closed.
bool isLeft([[maybe_unused]] const QFileInfo &info, [[maybe_unused]] int &descriptor)
{
#ifdef Q_OS_UNIX
    descriptor = ::open(QFile::encodeName(info.filePath()).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    return descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
#else
    return true; // what is open cannot be taken away
#endif
}

/// Takes a file away, with the rollback journal that SQLite writes beside it.
void removeWithJournal(const QString &part)
{
    QFile::remove(part + QLatin1StringView(journalEnding)); // first, as nothing else tells of it
    QFile::remove(part);
}

void clearIfLeft(const QFileInfo &info)
{
    int descriptor = -1;
    if (isLeft(info, descriptor)) {
        if (info.isDir())
            QDir(info.filePath()).removeRecursively();
        else
            removeWithJournal(info.filePath());
    }
#ifdef Q_OS_UNIX
    if (descriptor >= 0)
        ::close(descriptor);
#endif
}

} // namespace

Result<NewFile> NewFile::beside(const QString &target)
{
    const auto file = makeNamed(QFileInfo(target).absolutePath(), ending, makeFile, target);
    if (!file)
        return tl::unexpected<Error>(file.error());
    return NewFile(file->first, file->second);
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_mark(std::exchange(other.m_mark, -1))
{
}

NewFile::~NewFile()
{
    if (!m_path.isEmpty())
        removeWithJournal(m_path);
    if (m_mark >= 0)
        closeWhenFree(m_mark);
}

Result<void> NewFile::replace(const QString &target, const QString &original)
{
    return moveTo(target, original, replaceFile);
}

Result<void> NewFile::place(const QString &target, const QString &original)
{
    return moveTo(target, original, placeFile);
}

Result<void> NewFile::moveTo(const QString &target, const QString &original,
                             Result<void> (*move)(const QString &part, const QString &file))
{
    const QFileInfo there(target);
    QFile::setPermissions(m_path, QFile::permissions(there.exists() ? target : original) | QFileDevice::ReadOwner
                                      | QFileDevice::WriteOwner);
    if (auto synced = syncFile(m_path); !synced)
        return tl::unexpected<Error>(synced.error().code == ErrorCode::DiskFull ? Error{ErrorCode::DiskFull, {target}}
                                                                                : synced.error());
    if (auto placed = move(m_path, target); !placed)
        return placed;
    m_path.clear();
#ifdef Q_OS_UNIX
    if (m_mark >= 0)
        ::flock(m_mark, LOCK_UN); // from now on it is a file like any other
#endif
    return {};
}

Result<NewFolder> NewFolder::in(const QString &folder)
{
    const auto made = makeNamed(folder, "", makeFolderOnly, folder + QStringLiteral("/copy.db"));
    if (!made)
        return tl::unexpected<Error>(made.error());
    return NewFolder(made->first, made->second);
}

NewFolder::NewFolder(NewFolder &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_mark(std::exchange(other.m_mark, -1))
{
}

NewFolder &NewFolder::operator=(NewFolder &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_mark, other.m_mark);
    return *this;
}

NewFolder::~NewFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
#ifdef Q_OS_UNIX
    if (m_mark >= 0)
        ::close(m_mark);
#endif
}

void clearLeftovers(const QString &folder)
{
    // On a network drive nobody sees whether another computer still writes.
    if (files::isProtected(folder) || isNetworkFileSystem(fileSystemOf(folder + QStringLiteral("/x"))))
        return;
    const QString names = QLatin1StringView(beginning) + QStringLiteral("*");
    constexpr auto kinds = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &info : QDir(folder).entryInfoList({names}, kinds)) {
        // A journal belongs to the part that it lies beside, which shows whether anybody writes.
        const bool isJournal = info.fileName().endsWith(QLatin1StringView(journalEnding));
        if (!info.isSymLink() && !isJournal)
            clearIfLeft(info);
    }
}

} // namespace xushi::storage
