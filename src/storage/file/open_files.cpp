#include "storage/file/open_files.h"

#include <QFile>
#include <QFileInfo>

#include <map>

namespace xushi::storage {

namespace {

struct OpenFiles {
    std::mutex mutex;
    std::map<QString, int> connections;                             ///< number of connections, by file
    std::multimap<QString, std::unique_ptr<QFile>> toBeClosed = {}; ///< when the last connection to the file closes
    std::map<QString, std::unique_ptr<QFile>> lookedAt = {};        ///< closed at the same time
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

/// One key for all names of a file, even if the file does not exist yet.
QString keyOf(const QString &file)
{
    const QFileInfo info(file);
    if (QString known = info.canonicalFilePath(); !known.isEmpty())
        return known;
    return QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
}

} // namespace

OpenFile::OpenFile(const QString &file) : m_key(keyOf(file))
{
    const std::lock_guard lock(openFiles().mutex);
    ++openFiles().connections[m_key];
}

OpenFile::~OpenFile()
{
    const std::lock_guard lock(openFiles().mutex);
    if (--openFiles().connections[m_key] > 0)
        return;
    openFiles().connections.erase(m_key);
    openFiles().toBeClosed.erase(m_key);
    openFiles().lookedAt.erase(m_key);
}

int OpenFile::descriptor() const
{
    const std::lock_guard lock(openFiles().mutex);
    auto &file = openFiles().lookedAt[m_key];
    if (!file)
        file = std::make_unique<QFile>(m_key);
    if (!file->isOpen() && !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    return file->handle();
}

void closeWhenFree(std::unique_ptr<QFile> file)
{
    const QString key = keyOf(file->fileName());
    const std::lock_guard lock(openFiles().mutex);
    if (openFiles().connections.contains(key))
        openFiles().toBeClosed.emplace(key, std::move(file));
}

ByteAccess::ByteAccess(const QString &file)
    : m_lock(openFiles().mutex), m_isOpen(openFiles().connections.contains(keyOf(file)))
{
}

} // namespace xushi::storage
