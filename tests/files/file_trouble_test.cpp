#include "files/file_trouble.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>

#include <sys/stat.h>

using namespace xushi;
using namespace xushi::domain;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A folder with a file, a folder and a pipe.
class Place {
public:
    Place()
    {
        QFile file(path("file"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(QDir().mkpath(path("folder")));
        REQUIRE(mkfifo(path("pipe").toLocal8Bit().constData(), 0600) == 0);
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(s(name)); }
    [[nodiscard]] qsizetype entries() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
            .size();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("A path goes wrong at the first thing on it that is no folder")
{
    const Place place;
    CHECK(files::requireFolder(place.path("new")));
    CHECK(files::requireFolder(place.path("none/new")).error()
          == Error{ErrorCode::FolderMissing, {place.path("none"), s("new")}});
    CHECK(files::requireFolder(place.path("none/deep/new")).error().code == ErrorCode::FolderMissing);
    for (const char *name : {"file/new", "file/deep/new", "pipe/new"}) {
        const Error error = files::requireFolder(place.path(name)).error();
        CHECK(error
              == Error{ErrorCode::NotAFolder,
                       {place.path(name).section(u'/', 0, place.path("file").count(u'/')), place.path(name)}});
    }
}

TEST_CASE("What cannot be written is told apart by what stands there and what the system says")
{
    const Place place;
    CHECK(files::writeError(place.path("none/new")).code == ErrorCode::FolderMissing);
    CHECK(files::writeError(place.path("file/new")).code == ErrorCode::NotAFolder);
    CHECK(files::writeError(place.path("folder")).args.value(1) == s("a folder has this name"));
    CHECK(files::writeError(place.path("pipe")).args.value(1) == s("it is a device or a pipe"));
    CHECK(files::writeError(place.path("new"), ENOSPC).code == ErrorCode::DiskFull);
    for (const auto &[number, cause] :
         {std::pair(EACCES, "permission is denied"), std::pair(EPERM, "permission is denied"),
          std::pair(EROFS, "the disk is read-only"), std::pair(ENAMETOOLONG, "the name is too long"),
          std::pair(EIO, "the disk does not read or write properly"),
          std::pair(EOPNOTSUPP, "no file can be made there")})
        CHECK(files::writeError(place.path("new"), number)
              == Error{ErrorCode::CannotWrite, {place.path("new"), s(cause)}});
    CHECK(files::writeError(place.path("new")).args.value(1) == s("the system gives no reason"));
    CHECK(place.entries() == 3); // the trial left nothing
}

TEST_CASE("A place that makes no files is no full disk")
{
    for (const char *folder : {"/proc", "/sys"}) {
        if (!QFileInfo::exists(s(folder)))
            continue;
        const Error error = files::writeError(s(folder) + s("/xushi.db"));
        CHECK(error.code == ErrorCode::CannotWrite);
        CHECK_FALSE(error.args.value(1) == s("the system gives no reason"));
        CHECK(files::folderError(s(folder) + s("/xushi")).code == ErrorCode::CannotWrite);
    }
}

TEST_CASE("A device and a file in the place of a folder are said to be so")
{
    if (QFileInfo::exists(s("/dev/full")))
        CHECK(files::writeError(s("/dev/full")).code == ErrorCode::CannotWrite); // which is a device
    CHECK(files::folderError(s("/dev/null/x")).code == ErrorCode::NotAFolder);
    const Place place;
    CHECK(files::folderError(place.path("file"))
          == Error{ErrorCode::CannotWrite, {place.path("file"), s("a file has this name")}});
    CHECK(files::folderError(place.path("file/x"))
          == Error{ErrorCode::NotAFolder, {place.path("file"), place.path("file/x")}});
}

TEST_CASE("What cannot be read is told apart, too")
{
    const Place place;
    CHECK(files::readError(place.path("none")) == Error{ErrorCode::FileMissing, {place.path("none")}});
    CHECK(files::readError(place.path("none/deep")).code == ErrorCode::FileMissing);
    CHECK(files::readError(place.path("file/deep")).code == ErrorCode::NotAFolder);
    CHECK(files::readError(place.path("folder"))
          == Error{ErrorCode::CannotRead, {place.path("folder"), s("a folder has this name")}});
    CHECK(files::readError(place.path("file"), EACCES).args.value(1) == s("permission is denied"));
}

TEST_CASE("A database that can only be read is so itself, or for its folder")
{
    const Place place;
    QFile::setPermissions(place.path("file"), QFileDevice::ReadOwner);
    CHECK(files::isProtected(place.path("file")));
    CHECK(files::readOnlyError(place.path("file")) == Error{ErrorCode::ReadOnlyDatabase, {place.path("file")}});

    QFile inside(place.path("folder/inside"));
    REQUIRE(inside.open(QIODevice::WriteOnly));
    QFile::setPermissions(place.path("folder"), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    CHECK(files::readOnlyError(inside.fileName())
          == Error{ErrorCode::ReadOnlyFolder, {inside.fileName(), place.path("folder")}});
    QFile::setPermissions(place.path("folder"),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

TEST_CASE("A name is a path from the root, whatever it looks like")
{
    const QString here = QDir::currentPath() + u'/';
    for (const char *name : {"a.db", ":memory:", "file:a.db?mode=memory", "a b%20#.db", "序时.db"})
        CHECK(files::absolutePath(s(name)) == here + s(name));
    CHECK(files::absolutePath(s("/a/../b.db")) == s("/b.db"));
    CHECK(files::absolutePath(s("file:///a.db")) == here + s("file:/a.db"));
}
