#include "cli/quiet_standard_error.h"

#include <QtGlobal>

#include <cstdio>

#include <fcntl.h>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace xushi::cli {

namespace {

constexpr int standardError = 2;

#ifdef Q_OS_WIN
constexpr auto nowhere = "NUL";
const auto openFile = [](const char *path) { return _open(path, _O_WRONLY); };
const auto duplicate = [](int descriptor) { return _dup(descriptor); };
const auto duplicateOnto = [](int from, int to) { _dup2(from, to); };
const auto closeFile = [](int descriptor) { _close(descriptor); };
#else
constexpr auto nowhere = "/dev/null";
const auto openFile = [](const char *path) { return open(path, O_WRONLY | O_CLOEXEC); };
const auto duplicate = [](int descriptor) { return dup(descriptor); };
const auto duplicateOnto = [](int from, int to) { dup2(from, to); };
const auto closeFile = [](int descriptor) { close(descriptor); };
#endif

} // namespace

QuietStandardError::QuietStandardError() : m_before(duplicate(standardError))
{
    std::fflush(stderr);
    const int target = m_before < 0 ? -1 : openFile(nowhere);
    if (target < 0)
        return;
    duplicateOnto(target, standardError);
    closeFile(target);
}

QuietStandardError::~QuietStandardError()
{
    if (m_before < 0)
        return;
    std::fflush(stderr);
    duplicateOnto(m_before, standardError);
    closeFile(m_before);
}

} // namespace xushi::cli
