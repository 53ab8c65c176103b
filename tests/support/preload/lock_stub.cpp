// Preloaded into the program by a test: the locks of a drive that refuses them, or grants every one, by the variable
// XUSHI_TEST_LOCKS ("refused" or "pretended").
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>

namespace {

using Fcntl = int (*)(int, int, ...);

bool isLock(int command)
{
    return command == F_SETLK || command == F_SETLKW;
}

int answered(const char *name, int descriptor, int command, void *argument)
{
    const char *how = std::getenv("XUSHI_TEST_LOCKS");
    if (how && isLock(command)) {
        if (std::strcmp(how, "pretended") == 0)
            return 0;
        errno = ENOLCK;
        return -1;
    }
    return reinterpret_cast<Fcntl>(dlsym(RTLD_NEXT, name))(descriptor, command, argument);
}

void *argumentOf(std::va_list list)
{
    return va_arg(list, void *);
}

} // namespace

extern "C" {

int fcntl(int descriptor, int command, ...)
{
    std::va_list list;
    va_start(list, command);
    void *argument = argumentOf(list);
    va_end(list);
    return answered("fcntl", descriptor, command, argument);
}

int fcntl64(int descriptor, int command, ...)
{
    std::va_list list;
    va_start(list, command);
    void *argument = argumentOf(list);
    va_end(list);
    return answered("fcntl64", descriptor, command, argument);
}
}
