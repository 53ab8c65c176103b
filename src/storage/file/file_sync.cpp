#include "storage/file/file_sync.h"

#include "files/file_trouble.h"
#include "storage/file/new_file.h"
#include "storage/file/open_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace xushi::storage {

using namespace domain;

namespace {

bool syncHandle(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return fsync(handle) == 0;
#endif
}

/// Syncs a folder, so that a new name in it survives a power failure. Windows does this by itself.
void syncFolder([[maybe_unused]] const QString &folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    fsync(handle);
    ::close(handle);
#endif
}

enum class Copied { Whole, NotRead, NotWritten };

Copied copyBytes(QFile &source, const QString &target)
{
    constexpr qint64 atATime = 1 << 20;
    QFile copy(target);
    if (!copy.open(QIODevice::WriteOnly))
        return Copied::NotWritten;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(atATime);
        if (bytes.isEmpty())
            return Copied::NotRead;
        if (copy.write(bytes) != bytes.size())
            return Copied::NotWritten;
    }
    return copy.flush() ? Copied::Whole : Copied::NotWritten;
}

std::filesystem::path pathOf(const QString &file)
{
    return std::filesystem::path(file.toStdU16String());
}

} // namespace

Result<void> syncFile(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadWrite) || !syncHandle(opened.handle()))
        return tl::unexpected<Error>(files::writeError(file));
    return {};
}

Result<void> replaceFile(const QString &part, const QString &file)
{
    std::error_code failed;
    std::filesystem::rename(pathOf(part), pathOf(file), failed);
    if (failed) {
        QFile::remove(part);
        return tl::unexpected<Error>(files::writeError(file, failed.value()));
    }
    syncFolder(QFileInfo(file).absolutePath());
    return {};
}

Result<void> placeFile(const QString &part, const QString &file)
{
    int number = 0;
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, QFile::encodeName(part).constData(), AT_FDCWD, QFile::encodeName(file).constData(),
                    RENAME_NOREPLACE)
        == 0) {
        syncFolder(QFileInfo(file).absolutePath());
        return {};
    }
    number = errno;
#endif
    if (number == EEXIST || QFileInfo::exists(file) || QFileInfo(file).isSymLink())
        return failure(ErrorCode::FileExists, {file});
    return replaceFile(part, file); // also on a disk that cannot tell, where there was nothing just now
}

Result<void> copyFile(const QString &file, const QString &target)
{
    if (!files::notAFile(file).isEmpty()) // a pipe would be waited for
        return tl::unexpected<Error>(files::readError(file));
    auto source = std::make_unique<QFile>(file);
    if (!source->open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(files::readError(file));
    std::optional<Error> why;
    if (auto copy = NewFile::beside(target); !copy) {
        why = copy.error();
    } else {
        const Copied copied = copyBytes(*source, copy->path());
        if (copied == Copied::Whole) {
            if (const auto placed = copy->place(target, file); !placed)
                why = placed.error();
        } else {
            why = copied == Copied::NotRead ? files::readError(file) : files::writeError(target);
        }
    }
    closeWhenFree(std::move(source)); // the source may be the open database
    return why ? Result<void>(tl::unexpected<Error>(*why)) : Result<void>();
}

Result<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return tl::unexpected<Error>(files::folderError(folder));
    return {};
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString first = QFileInfo(a).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(b).canonicalFilePath();
}

} // namespace xushi::storage
