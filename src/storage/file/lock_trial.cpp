#include "storage/file/lock_trial.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace xushi::storage {

#ifdef Q_OS_UNIX

namespace {

/// SQLite's locks are the bytes from 0x40000000 to 0x400001ff; see https://www.sqlite.org/src/file/src/os.h.
constexpr off_t triedByte = 0x40000000 + 600;

enum class Answer { Granted, Held, Refused };

/// Async-signal-safe: it runs between fork() and _exit(), too.
Answer askFor(int descriptor, short kind)
{
    struct flock lock = {};
    lock.l_type = kind;
    lock.l_whence = SEEK_SET;
    lock.l_start = triedByte;
    lock.l_len = 1;
    int done = 0;
    do // NOLINT(cppcoreguidelines-avoid-do-while)
        done = ::fcntl(descriptor, F_SETLK, &lock);
    while (done != 0 && errno == EINTR);
    if (done == 0)
        return Answer::Granted;
    return errno == EACCES || errno == EAGAIN ? Answer::Held : Answer::Refused;
}

/// What another process is answered while this one holds the lock.
Answer asAnother(int descriptor)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(static_cast<int>(askFor(descriptor, F_WRLCK)));
    int status = 0;
    pid_t ended = child;
    do // NOLINT(cppcoreguidelines-avoid-do-while)
        ended = ::waitpid(child, &status, 0);
    while (ended < 0 && errno == EINTR);
    // Where no process can be made or waited for, nothing is known against the file system.
    return ended > 0 && ended == child && WIFEXITED(status) ? static_cast<Answer>(WEXITSTATUS(status)) : Answer::Held;
}

} // namespace

bool doLocksWork(int descriptor, bool isWritable)
{
    const Answer own = askFor(descriptor, isWritable ? F_WRLCK : F_RDLCK);
    if (own != Answer::Granted)
        return own == Answer::Held; // another program is trying it right now
    const bool work = !isWritable || asAnother(descriptor) == Answer::Held;
    askFor(descriptor, F_UNLCK);
    return work;
}

#else

bool doLocksWork(int, bool)
{
    return true; // Windows' own locks cannot be left out by a drive
}

#endif

} // namespace xushi::storage
