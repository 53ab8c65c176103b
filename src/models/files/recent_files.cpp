#include "models/files/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace xushi::models {

namespace {

QString key()
{
    return QStringLiteral("files/recent");
}

QString folderText(const QFileInfo &file)
{
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    const bool isBelowHome = folder == home || folder.startsWith(home + QDir::separator());
    return isBelowHome ? u'~' + folder.sliced(home.size()) : folder;
}

} // namespace

/// Includes what another window has added meanwhile.
QStringList RecentFiles::kept() const
{
    m_settings.sync();
    return m_settings.value(key()).toStringList();
}

void RecentFiles::add(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList files = kept();
    if (!files.isEmpty() && files.front() == path)
        return;
    files.removeAll(path);
    files.prepend(path);
    constexpr int spares = 4; // replace files that are gone when the list is shown
    m_settings.setValue(key(), files.mid(0, most + spares));
    m_settings.sync();
}

std::vector<RecentFiles::Entry> RecentFiles::but(const QString &opened) const
{
    const QString path = QFileInfo(opened).absoluteFilePath();
    std::vector<Entry> entries;
    for (const QString &file : kept())
        if (const QFileInfo info(file); file != path && info.isFile() && entries.size() < most)
            entries.push_back({file, QStringLiteral("%1 — %2").arg(info.fileName(), folderText(info))});
    return entries;
}

} // namespace xushi::models
