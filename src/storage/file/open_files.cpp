#include "storage/file/open_files.h"

#include "storage/engine/storage_exception.h"
#include "storage/file/companions.h"
#include "storage/file/drive.h"
#include "storage/file/lock_trial.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <map>
#include <thread>
#include <tuple>
#include <vector>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace xushi::storage {

using namespace std::chrono_literals;
using domain::ErrorCode;

namespace {

struct FileKey {
    quint64 device = 0;
    quint64 number = 0;
    QByteArray path = {}; ///< only where there is no number

    friend bool operator<(const FileKey &a, const FileKey &b)
    {
        return std::tie(a.device, a.number, a.path) < std::tie(b.device, b.number, b.path);
    }
    friend bool operator==(const FileKey &, const FileKey &) = default;
};

/// A file that is open as a database.
struct Held {
    int connections = 0;
    int databases = 0; ///< those connections that are more than a comparison
    int descriptor = -1;
    bool isMarked = false;                                 ///< other programs see that it is open
    std::vector<std::unique_ptr<QFile>> filesToClose = {}; ///< when the last connection closes
    std::vector<int> descriptorsToClose = {};
};

/// What was found out about a device.
struct Drive {
    QString fileSystem;
    bool isNetwork = false;
    bool hasLocks = false; ///< tried in full
};

struct OpenFiles {
    std::mutex mutex;
    std::map<FileKey, Held> held;
    std::map<quint64, Drive> drives;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

void enterOnce(Held &held, FileUse use)
{
    ++held.connections;
    held.databases += isForAMoment(use) ? 0 : 1;
}

/// Of what stands at the path now.
FileKey keyOf(const QByteArray &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(path.constData(), &found) == 0)
        return {found.st_dev, found.st_ino};
#endif
    return {0, 0, path};
}

QString nameOf(const QByteArray &path)
{
#ifdef Q_OS_UNIX
    return QFile::decodeName(path);
#else
    return QString::fromUtf8(path);
#endif
}

Drive &driveOf(const FileKey &key, const QByteArray &path)
{
    auto &drives = openFiles().drives;
    const auto known = drives.find(key.device);
    if (known != drives.end() && key.number != 0) // without a number, the device is not known either
        return known->second;
    const QString name = fileSystemOf(nameOf(path));
    return drives.insert_or_assign(key.device, Drive{name, isNetworkFileSystem(name)}).first->second;
}

#ifdef Q_OS_UNIX

FileKey keyOf(int descriptor)
{
    struct stat found = {};
    return ::fstat(descriptor, &found) == 0 ? FileKey{found.st_dev, found.st_ino} : FileKey{};
}

/// Another program holds the file for itself only while it replaces it.
constexpr auto longestReplacing = 2s;
constexpr auto nap = 10ms;

/// Marks an open file for other programs, or takes it for this one alone; false if another program prevents it.
bool mark(int descriptor, int how, std::chrono::milliseconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (::flock(descriptor, how | LOCK_NB) != 0) {
        if (errno != EINTR && (errno != EWOULDBLOCK || std::chrono::steady_clock::now() > end))
            return errno != EWOULDBLOCK; // a system without such marks prevents nothing
        std::this_thread::sleep_for(nap);
    }
    return true;
}

/// A new descriptor of the file; makes the file if that is allowed. -1 if that fails.
int descriptorOf(const QByteArray &path, Connection::Access access, bool &isMade)
{
    constexpr int always = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK; // a pipe would be waited for
    constexpr mode_t forOwner = 0600;
    const bool isToWrite = access == Connection::Access::ReadWrite;
    const int found = ::open(path.constData(), always | (isToWrite ? O_RDWR : O_RDONLY));
    if (found >= 0 || errno != ENOENT || !isToWrite)
        return found;
    const int made = ::open(path.constData(), always | O_RDWR | O_CREAT | O_EXCL, forOwner);
    isMade = made >= 0;
    return made >= 0 || errno != EEXIST ? made : ::open(path.constData(), always | O_RDWR);
}

/// Throws NoLocks.
void requireLocks(int descriptor, const QByteArray &path, Connection::Access access, FileUse use)
{
    Drive &drive = driveOf(keyOf(descriptor), path);
    if (drive.hasLocks)
        return;
    const bool isFull = access == Connection::Access::ReadWrite && use == FileUse::Database;
    if (!doLocksWork(descriptor, isFull))
        fail(ErrorCode::NoLocks, {QFile::decodeName(path), drive.fileSystem});
    drive.hasLocks = isFull;
}

/// Opens a file that this program does not have open yet. The descriptor is -1 if that fails.
Held openAnew(const QByteArray &path, Connection::Access access, FileUse use)
{
    bool isMade = false;
    const int descriptor = descriptorOf(path, access, isMade);
    if (descriptor < 0 || openFiles().held.contains(keyOf(descriptor)))
        return {0, 0, descriptor};
    try {
        requireLocks(descriptor, path, access, use);
    } catch (const StorageException &) {
        if (isMade)
            ::unlink(path.constData());
        ::close(descriptor);
        throw;
    }
    return {0, 0, descriptor};
}

void markAsOpen(Held &held, const QByteArray &path)
{
    if (held.isMarked || held.descriptor < 0 || driveOf(keyOf(held.descriptor), path).isNetwork)
        return; // on network drives such marks get in the way of SQLite's locks
    mark(held.descriptor, LOCK_SH, longestReplacing);
    held.isMarked = true;
}

/// The file at the path among those that are open, opened if need be.
FileKey enter(const QByteArray &path, Connection::Access access, FileUse use)
{
    auto &all = openFiles().held;
    constexpr int mostTries = 5;
    for (int tries = 0; tries < mostTries; ++tries) {
        FileKey key = keyOf(path);
        if (key.number == 0 || !all.contains(key)) {
            Held opened = openAnew(path, access, use);
            if (opened.descriptor < 0)
                break;
            key = keyOf(opened.descriptor);
            if (const auto known = all.find(key); known != all.end())
                known->second.descriptorsToClose.push_back(opened.descriptor);
            else
                all.emplace(key, std::move(opened));
        }
        Held &held = all.at(key);
        if (use == FileUse::Database)
            markAsOpen(held, path);
        if (keyOf(path) == key || held.connections > 0 || tries + 1 == mostTries) {
            enterOnce(held, use);
            return key;
        }
        ::close(held.descriptor); // another file took its place while this one waited
        all.erase(key);
    }
    FileKey unknown{0, 0, path};
    enterOnce(all[unknown], use);
    return unknown;
}

/// Closes a descriptor, or keeps it until the last connection to its file closes.
void closeOrKeep(int descriptor)
{
    ::flock(descriptor, LOCK_UN);
    const auto known = openFiles().held.find(keyOf(descriptor));
    if (known != openFiles().held.end())
        known->second.descriptorsToClose.push_back(descriptor);
    else
        ::close(descriptor);
}

#else

FileKey enter(const QByteArray &path, Connection::Access, FileUse use)
{
    const FileKey key = keyOf(path);
    enterOnce(openFiles().held[key], use);
    return key;
}

#endif

QByteArray systemPath(const QString &file)
{
#ifdef Q_OS_UNIX
    return QFile::encodeName(file);
#else
    return file.toUtf8();
#endif
}

} // namespace

OpenFile::OpenFile(const QString &file, Connection::Access access, FileUse use)
    : m_file(file), m_path(systemPath(file)), m_use(use)
{
    orThrow(requireSafeCompanions(file));
    const std::lock_guard lock(openFiles().mutex);
    const FileKey key = enter(m_path, access, use);
    m_device = key.device;
    m_number = key.number;
    m_descriptor = openFiles().held.at(key).descriptor;
    m_isOnNetwork = driveOf(key, m_path).isNetwork;
}

OpenFile::~OpenFile()
{
    const std::lock_guard lock(openFiles().mutex);
    const auto known = openFiles().held.find(FileKey{m_device, m_number, m_number == 0 ? m_path : QByteArray()});
    if (known == openFiles().held.end())
        return;
    known->second.databases -= isForAMoment(m_use) ? 0 : 1;
    if (--known->second.connections > 0)
        return;
#ifdef Q_OS_UNIX
    known->second.descriptorsToClose.push_back(known->second.descriptor);
    for (const int descriptor : known->second.descriptorsToClose)
        if (descriptor >= 0)
            ::close(descriptor);
#endif
    openFiles().held.erase(known);
}

bool OpenFile::isInPlace() const
{
#ifdef Q_OS_UNIX
    if (m_number == 0)
        return true;
    struct stat found = {};
    if (::stat(m_path.constData(), &found) != 0)
        return errno != ENOENT && errno != ENOTDIR; // for another reason SQLite finds words
    return found.st_dev == m_device && found.st_ino == m_number;
#else
    return true; // Windows lets nobody move a file that is open
#endif
}

void OpenFile::writeBegins()
{
    m_counterBefore.reset();
    if (m_use != FileUse::Database)
        return;
    const auto state = stateOf(m_descriptor);
    if (state && KnownPages(m_file).has(*state))
        m_counterBefore = state->counter;
}

void OpenFile::writeIsDone()
{
    if (!m_counterBefore)
        return;
    auto state = stateOf(m_descriptor);
    // Another program may have written since the lock was given up: the counter then rose by more, or its write is
    // under way and will change the file's time once more.
    if (state && state->counter == *m_counterBefore + 1) {
        state->settle();
        KnownPages(m_file).remember(*state);
    }
    m_counterBefore.reset();
}

void closeWhenFree(std::unique_ptr<QFile> file)
{
    const std::lock_guard lock(openFiles().mutex);
#ifdef Q_OS_UNIX
    const auto known = openFiles().held.find(keyOf(file->handle()));
#else
    const auto known = openFiles().held.find(keyOf(systemPath(QFileInfo(*file).canonicalFilePath())));
#endif
    if (known != openFiles().held.end())
        known->second.filesToClose.push_back(std::move(file));
    file.reset();
}

void closeWhenFree([[maybe_unused]] int descriptor)
{
#ifdef Q_OS_UNIX
    const std::lock_guard lock(openFiles().mutex);
    closeOrKeep(descriptor);
#endif
}

ByteAccess::ByteAccess(const QString &file)
    : m_lock(openFiles().mutex), m_isOpen(openFiles().held.contains(keyOf(systemPath(file))))
{
}

Replacing::Replacing(const QString &file)
{
    const QByteArray path = systemPath(file);
    constexpr auto patience = 1s;
    constexpr auto pause = 20ms;
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!take(path) && std::chrono::steady_clock::now() < end) {
        m_lock.unlock();
        std::this_thread::sleep_for(pause);
    }
}

bool Replacing::take([[maybe_unused]] const QByteArray &path)
{
    m_lock = std::unique_lock(openFiles().mutex);
    const auto known = openFiles().held.find(keyOf(path));
    if (known != openFiles().held.end() && known->second.databases > 0)
        return false;
    m_isFree = true;
#ifdef Q_OS_UNIX
    m_descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (m_descriptor < 0 || driveOf(keyOf(m_descriptor), path).isNetwork)
        return true;
    m_isFree = mark(m_descriptor, LOCK_EX, 0ms);
    if (!m_isFree)
        closeOrKeep(std::exchange(m_descriptor, -1));
#endif
    return m_isFree;
}

Replacing::~Replacing()
{
#ifdef Q_OS_UNIX
    if (m_descriptor >= 0)
        closeOrKeep(m_descriptor);
#endif
}

} // namespace xushi::storage
