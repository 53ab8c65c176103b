#include "app/state_folder.h"

#include "files/user_folder.h"

#include <QDir>

namespace xushi::app {

QString stateFolder()
{
    const QString folder = files::userFolder(files::UserFolder::State);
    if (folder.isEmpty())
        return files::nowhere();
    QDir().mkpath(folder);
    return folder;
}

} // namespace xushi::app
