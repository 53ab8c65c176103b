#include "session/workspace/backup_file.h"

#include "storage/engine/connection.h"
#include "storage/file/database_copy.h"
#include "storage/file/file_sync.h"
#include "storage/file/lineage.h"

#include <QDir>
#include <QFileInfo>

namespace xushi::session {

using namespace domain;

QString unusedBackup(const QString &folder, const QString &database, BackupName name)
{
    QString file = QDir(folder).filePath(fileNameOf(database, name));
    while (QFileInfo::exists(file)) { // one was taken within the same second
        name.taken = name.taken.addSecs(1);
        file = QDir(folder).filePath(fileNameOf(database, name));
    }
    return file;
}

Result<QString> fileForBackup(const BackupPlace &place, BackupKind kind, const Clock &clock)
{
    if (const auto made = storage::makeFolder(place.folder); !made)
        return tl::unexpected<Error>(made.error());
    return unusedBackup(place.folder, place.database, {QDateTime::fromMSecsSinceEpoch(clock.nowMs()), kind});
}

Result<void> keepBeforeUpgrade(storage::Connection &connection, const BackupPlace &place, const Clock &clock)
{
    const QDir folder(place.folder);
    for (const QString &name : folder.entryList(QDir::Files)) {
        const auto backup = readBackupName(place.database, name);
        if (backup && backup->kind == BackupKind::BeforeUpgrade
            && storage::isOfSameState(connection, folder.filePath(name)))
            return {};
    }
    const auto file = fileForBackup(place, BackupKind::BeforeUpgrade, clock);
    return file ? storage::keepDatabase(connection.file(), *file) : tl::unexpected<Error>(file.error());
}

} // namespace xushi::session
