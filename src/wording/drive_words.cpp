#include "wording/drive_words.h"

#include <QCoreApplication>
#include <QDir>

namespace xushi::wording {

namespace {

struct Drives {
    Q_DECLARE_TR_FUNCTIONS(Drives)
};

} // namespace

QString networkNotice(const QString &file)
{
    return Drives::tr(
               "%1 lies on a network drive. Two computers that write to it at once can destroy it. Better put the "
               "file on this computer's own disk, and share by backups and merges.")
        .arg(QDir::toNativeSeparators(file));
}

} // namespace xushi::wording
