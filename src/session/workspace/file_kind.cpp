#include "session/workspace/file_kind.h"

#include "storage/file/database_file.h"

#include <QFile>
#include <QFileInfo>

namespace xushi::session {

using namespace domain;

namespace {

/// enough to tell a plan from other text
constexpr qint64 beginning = 4096;

/// JSON begins with an object, after what a text editor may put before it.
bool beginsAsObject(const QString &file)
{
    QFile text(file);
    if (!text.open(QIODevice::ReadOnly))
        return false;
    QByteArray first = text.read(beginning);
    if (first.startsWith("\xef\xbb\xbf"))
        first.remove(0, 3);
    return first.trimmed().startsWith('{');
}

} // namespace

Result<FileKind> kindOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {file});
    if (!info.isFile())
        return failure(ErrorCode::UnknownFile, {file});
    const auto isDatabase = storage::beginsAsDatabase(file);
    if (!isDatabase)
        return tl::unexpected<Error>(isDatabase.error());
    if (*isDatabase)
        return FileKind::Database;
    const QString suffix = info.suffix().toLower();
    if (suffix == u"csv")
        return FileKind::Table;
    if (suffix == u"json" || suffix == u"xushi-plan" || beginsAsObject(file))
        return FileKind::Plan;
    return failure(ErrorCode::UnknownFile, {file});
}

} // namespace xushi::session
