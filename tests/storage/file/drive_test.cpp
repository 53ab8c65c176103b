#include "storage/file/drive.h"
#include "support/catch.h"

using namespace xushi;

TEST_CASE("A file system of another computer is known by its name, and a disk is not one")
{
    for (const char *name : {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "fuse", "fuse.sshfs", "fuse.gvfsd-fuse",
                             "fuse.rclone", "9p", "afs", "ceph", "NFS"})
        CHECK(storage::isNetworkFileSystem(QString::fromLatin1(name)));
    for (const char *name : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "exfat", "ntfs3", "fuseblk", "zfs",
                             "iso9660", "apfs", "NTFS", ""})
        CHECK_FALSE(storage::isNetworkFileSystem(QString::fromLatin1(name)));
    CHECK_FALSE(storage::fileSystemOf(QStringLiteral("/dev/shm/none.db")).isEmpty());
}
