#include "files/real_path.h"

#include "files/file_trouble.h"

#include <QFileInfo>

#include <filesystem>

namespace xushi::files {

QString realPath(const QString &path)
{
    constexpr int mostLinks = 40; // as many as Linux follows
    QString place = absolutePath(path);
    for (int links = 0; links <= mostLinks; ++links) {
        const QFileInfo info(place);
        if (QString found = info.canonicalFilePath(); !found.isEmpty())
            return found;
        if (!info.isSymLink()) {
            const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
            if (folder.isEmpty())
                return place;
            // Not QDir::filePath(): it takes a name that begins with a colon for a resource.
            return folder.endsWith(u'/') ? folder + info.fileName() : folder + u'/' + info.fileName();
        }
        place = info.symLinkTarget(); // from the root
    }
    return absolutePath(path);
}

int nameCount(const QString &path)
{
    std::error_code failed;
    const auto count = std::filesystem::hard_link_count(std::filesystem::path(path.toStdU16String()), failed);
    return failed ? 0 : static_cast<int>(count);
}

} // namespace xushi::files
