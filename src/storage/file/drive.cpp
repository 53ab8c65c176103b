#include "storage/file/drive.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace xushi::storage {

bool isNetworkFileSystem(const QString &name)
{
    static constexpr std::array names{"nfs",    "nfs4",   "cifs",     "smb",    "smb2",      "smb3",  "smbfs",
                                      "ncpfs",  "ncp",    "9p",       "afs",    "coda",      "ceph",  "gfs2",
                                      "ocfs2",  "lustre", "gpfs",     "beegfs", "glusterfs", "davfs", "vboxsf",
                                      "prl_fs", "vmhgfs", "virtiofs", "acfs"};
    const QString known = name.toLower();
    // What a program mounts may come from anywhere; only “fuseblk” is a disk, such as one with NTFS.
    if (known == u"fuse" || known.startsWith(u"fuse."))
        return true;
    return std::any_of(names.begin(), names.end(), [&](const char *one) { return known == QLatin1StringView(one); });
}

QString fileSystemOf(const QString &file)
{
    return QString::fromLatin1(QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType());
}

} // namespace xushi::storage
