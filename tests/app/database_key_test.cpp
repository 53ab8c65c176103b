#include "app/database_key.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using xushi::app::keyOf;

TEST_CASE("A database has one key by whatever path it is named, also before it is made")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("plan.xushi"));
    const QString before = keyOf(file);
    REQUIRE(QFile(file).open(QIODevice::WriteOnly));
    CHECK(keyOf(file) == before);
    CHECK(keyOf(folder.filePath(QStringLiteral("../%1/./plan.xushi").arg(QDir(folder.path()).dirName()))) == before);
    CHECK(keyOf(QDir::current().relativeFilePath(file)) == before);
    const QString link = folder.filePath(QStringLiteral("link.xushi"));
    REQUIRE(QFile::link(file, link));
    CHECK(keyOf(link) == before);
    REQUIRE(QFile::link(folder.path(), folder.filePath(QStringLiteral("home"))));
    CHECK(keyOf(folder.filePath(QStringLiteral("home/new/deep/plan.xushi")))
          == keyOf(folder.filePath(QStringLiteral("new/deep/plan.xushi"))));
}

TEST_CASE("Another database has another key, and so has another user's")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("plan.xushi"));
    const QString mine = keyOf(file);
    CHECK(keyOf(folder.filePath(QStringLiteral("other.xushi"))) != mine);
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", "/home/somebody-else");
    CHECK(keyOf(file) != mine);
    qputenv("HOME", home);
}
