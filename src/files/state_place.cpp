#include "files/state_place.h"

#include "files/user_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace xushi::files {

namespace {

/// Makes the folder and those above it, for their owner alone; leaves those that exist as they are.
bool makePrivate(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return true;
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    // Another process may have made it meanwhile.
    return makePrivate(info.absolutePath()) && (QDir().mkdir(folder, owner) || QFileInfo(folder).isDir());
}

} // namespace

QString stateFileAbout(const QString &subject, const QString &kind)
{
    constexpr int enough = 32; // digits, of 64
    const QString place = userFolder(UserFolder::State);
    if (place.isEmpty())
        return {};
    const QString folder = QDir(place).filePath(kind);
    if (!makePrivate(folder))
        return {};
    const QByteArray name = QCryptographicHash::hash(subject.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(QString::fromLatin1(name.first(enough)));
}

bool isFirstTime(const QString &subject, const QString &kind)
{
    const QString record = stateFileAbout(subject, kind);
    if (record.isEmpty())
        return true;
    if (QFile::exists(record))
        return false;
    QFile(record).open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return true;
}

} // namespace xushi::files
