#include "storage/file/file_state.h"

#include "files/state_place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <ctime>
#include <tuple>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace xushi::storage {

namespace {

constexpr qint64 nsPerSecond = 1'000'000'000;
constexpr auto kind = "pages";

/// The latest time at which a write may get the same stamp, where stamps are coarse: some disks keep whole seconds, or
/// two of them.
qint64 lastOfTick(qint64 stamp)
{
    return stamp % nsPerSecond == 0 ? stamp + 2 * nsPerSecond : stamp;
}

QByteArray lineOf(const FileState &state)
{
    QByteArray line = "xushi-pages/1";
    for (const QByteArray &number :
         {QByteArray::number(state.device), QByteArray::number(state.number), QByteArray::number(state.size),
          QByteArray::number(state.modified), QByteArray::number(state.changed), QByteArray::number(state.counter),
          QByteArray::number(state.seen)})
        line += ' ' + number;
    return line;
}

/// Shows a line that was torn, or that is about another file of the same short name.
QByteArray sealOf(const QByteArray &line, const QString &file)
{
    return QCryptographicHash::hash(line + '\n' + file.toUtf8(), QCryptographicHash::Sha256).toHex();
}

/// Takes the oldest records away when there are too many, as of files that are gone.
void makeRoom(const QString &record)
{
    constexpr qsizetype most = 200;
    QDir folder(QFileInfo(record).absolutePath());
    const QFileInfoList all = folder.entryInfoList(QDir::Files, QDir::Time); // the newest first
    for (qsizetype i = most; i < all.size(); ++i)
        folder.remove(all[i].fileName());
}

} // namespace

bool FileState::isSettled() const
{
    return lastOfTick(changed) < seen;
}

void FileState::settle()
{
    seen = std::max(seen, lastOfTick(changed) + 1);
}

bool FileState::isSame(const FileState &other) const
{
    const auto all = [](const FileState &one) {
        return std::tie(one.device, one.number, one.size, one.modified, one.changed, one.counter);
    };
    return all(*this) == all(other);
}

std::optional<FileState> stateOf([[maybe_unused]] int descriptor)
{
#ifdef Q_OS_LINUX
    constexpr off_t counterAt = 24; // https://www.sqlite.org/fileformat.html#file_change_counter
    struct stat found = {};
    timespec now{};
    quint32 counter = 0;
    // The clock first: a write after the look then has a later time than the one that is read here.
    if (descriptor < 0 || ::clock_gettime(CLOCK_REALTIME_COARSE, &now) != 0 || ::fstat(descriptor, &found) != 0
        || ::pread(descriptor, &counter, sizeof counter, counterAt) != sizeof counter)
        return std::nullopt;
    const auto ns = [](const timespec &time) { return time.tv_sec * nsPerSecond + time.tv_nsec; };
    return FileState{
        found.st_dev, found.st_ino, found.st_size, ns(found.st_mtim), ns(found.st_ctim), qFromBigEndian(counter),
        ns(now)};
#else
    return std::nullopt;
#endif
}

bool KnownPages::has(const FileState &state) const
{
    const QString record = files::stateFileAbout(m_file, QString::fromLatin1(kind));
    QFile file(record);
    if (record.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 longest = 1'000;
    const QList<QByteArray> lines = file.read(longest).split('\n');
    if (lines.size() != 3 || lines[1] != sealOf(lines[0], m_file))
        return false;
    FileState then = state;
    then.seen = lines[0].mid(lines[0].lastIndexOf(' ') + 1).toLongLong();
    return lines[0] == lineOf(then) && then.isSettled();
}

void KnownPages::remember(const FileState &state) const
{
    const QString record = files::stateFileAbout(m_file, QString::fromLatin1(kind));
    if (record.isEmpty())
        return;
    if (!QFileInfo::exists(record))
        makeRoom(record);
    const QByteArray line = lineOf(state);
    QFile file(record);
    // In place: a record that was torn counts for nothing.
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.write(line + '\n' + sealOf(line, m_file) + '\n');
}

} // namespace xushi::storage
