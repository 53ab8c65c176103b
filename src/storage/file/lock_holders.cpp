#include "storage/file/lock_holders.h"

#include "storage/file/open_files.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace xushi::storage {

#ifdef Q_OS_UNIX

namespace {

/// The bytes that SQLite locks, https://www.sqlite.org/src/file/src/os.h: who writes has the first two, who reads some
/// of the others.
constexpr off_t pendingByte = 0x40000000;
constexpr off_t reservedByte = pendingByte + 1;
constexpr off_t sharedFirst = pendingByte + 2;
constexpr off_t sharedSize = 510;

/// The process of another program that has a lock there; 0 if none has, or if it is not known here.
pid_t holderOf(int descriptor, off_t first, off_t size)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = first;
    lock.l_len = size;
    if (::fcntl(descriptor, F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK)
        return 0;
    return std::max<pid_t>(lock.l_pid, 0);
}

QString programOf(pid_t process)
{
    constexpr qsizetype lettersKept = 15; // by the system, of a longer name
    const QString folder = QStringLiteral("/proc/%1/").arg(process);
    QFile command(folder + QStringLiteral("comm"));
    if (!command.open(QIODevice::ReadOnly))
        return {};
    QString name = QString::fromUtf8(command.readAll()).trimmed();
    const QString whole = QFileInfo(QFileInfo(folder + QStringLiteral("exe")).symLinkTarget()).fileName();
    return name.size() == lettersKept && whole.startsWith(name) ? whole : name;
}

} // namespace

QStringList lockHolders(const OpenFile &file)
{
    const int descriptor = file.descriptor();
    if (descriptor < 0)
        return {};
    QStringList programs;
    const auto look = [&](off_t first, off_t size) {
        const pid_t process = holderOf(descriptor, first, size);
        const QString program = process > 0 ? programOf(process) : QString();
        if (!program.isEmpty() && !programs.contains(program))
            programs += program;
    };
    look(pendingByte, 1);
    look(reservedByte, 1);
    if (programs.isEmpty())
        look(sharedFirst, sharedSize);
    return programs;
}

#else

QStringList lockHolders(const OpenFile &)
{
    return {};
}

#endif

} // namespace xushi::storage
