#include "storage/temporary_database.h"

#include "files/real_path.h"
#include "storage/file/database_copy.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace xushi;
using namespace xushi::domain;
using storage::copyDatabase;
using storage::IfMissing;
using storage::openDatabase;

namespace {

void link(const QString &to, const QString &name)
{
    REQUIRE(QFile::link(to, name));
}

/// Another name of the same file.
void hardLink(const QString &to, const QString &name)
{
    std::filesystem::create_hard_link(to.toStdString(), name.toStdString());
}

} // namespace

TEST_CASE("A database that is opened through links, one leading to the next, is the real file from then on")
{
    support::TemporaryDatabase temporary;
    QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("first.db"));
    const QString second = folder.filePath(QStringLiteral("second.db"));
    link(temporary.file(), second);
    link(QStringLiteral("second.db"), first); // beside it

    const auto opened = openDatabase(first, IfMissing::Refuse);
    REQUIRE(opened);
    CHECK((*opened)->file() == temporary.file());
    (*opened)->connection().run(QStringLiteral("BEGIN IMMEDIATE"));
    (*opened)->connection().run(QStringLiteral("INSERT INTO journal_head VALUES ('x')"));
    CHECK(QFile::exists(temporary.file() + QStringLiteral("-journal")));
    CHECK_FALSE(QFile::exists(first + QStringLiteral("-journal")));
    (*opened)->connection().run(QStringLiteral("ROLLBACK"));
}

TEST_CASE("A database is made where a link leads to that has no file yet, and the link stays")
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("name.db"));
    const QString real = folder.filePath(QStringLiteral("real.db"));
    link(real, name);

    const auto opened = openDatabase(name, IfMissing::Create);
    REQUIRE(opened);
    CHECK((*opened)->file() == real);
    CHECK(QFileInfo(name).isSymLink());
    CHECK(QFileInfo(real).size() > 0);
}

TEST_CASE("A link whose folder is missing, and links in a circle, are refused, and nothing is made")
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("name.db"));
    link(folder.filePath(QStringLiteral("none/real.db")), name);
    CHECK(openDatabase(name, IfMissing::Create).error().code == ErrorCode::FolderMissing);
    const QString other = folder.filePath(QStringLiteral("other.db"));
    const QString round = folder.filePath(QStringLiteral("round.db"));
    link(other, round);
    link(round, other);
    CHECK(openDatabase(round, IfMissing::Refuse).error().code == ErrorCode::FileMissing);
    CHECK_FALSE(openDatabase(round, IfMissing::Create));
    CHECK(QFileInfo(round).isSymLink());
    CHECK(files::realPath(round) == round);
}

TEST_CASE("A copy through a link goes to the file that it leads to, and the link stays")
{
    support::TemporaryDatabase temporary;
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("name.db"));
    const QString real = folder.filePath(QStringLiteral("real.db"));
    link(real, name);
    for (int times = 0; times < 2; ++times) { // into a new file, then over it
        REQUIRE(copyDatabase(temporary.database(), name));
        CHECK(QFileInfo(name).isSymLink());
        CHECK(QFileInfo(real).size() > 0);
    }
    link(temporary.file(), folder.filePath(QStringLiteral("self.db")));
    CHECK(copyDatabase(temporary.database(), folder.filePath(QStringLiteral("self.db"))).error().code
          == ErrorCode::SameDatabase);
}

TEST_CASE("A file with several names is refused by each of them, and left as it is")
{
    support::TemporaryDatabase temporary;
    support::TemporaryDatabase other;
    other.close();
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("name.db"));
    hardLink(other.file(), name);

    for (const QString &file : {other.file(), name}) {
        const Error refusal{ErrorCode::SeveralLinks, {file, QStringLiteral("2")}};
        CHECK(openDatabase(file, IfMissing::Create).error() == refusal);
        CHECK(copyDatabase(temporary.database(), file).error() == refusal);
    }
    CHECK(QFileInfo(name).size() == QFileInfo(other.file()).size());
    REQUIRE(QFile::remove(name));
    CHECK(openDatabase(other.file(), IfMissing::Refuse));
}
