#include "session/workspace/file_kind.h"

#include "session/temporary_workspace.h"
#include "support/catch.h"

#include <QFile>

using namespace xushi;
using namespace xushi::session;
using domain::ErrorCode;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A folder for the files of a test.
class Folder {
public:
    QString put(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(s(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

ErrorCode refusalOf(const QString &file)
{
    const auto kind = kindOf(file);
    REQUIRE_FALSE(kind);
    CHECK(kind.error().args.first() == file);
    return kind.error().code;
}

QByteArray contentsOf(const QString &file)
{
    QFile read(file);
    REQUIRE(read.open(QIODevice::ReadOnly));
    return read.readAll();
}

} // namespace

TEST_CASE("A database is recognised by its first bytes, with any name, and also while it is open")
{
    support::TemporaryWorkspace workspace(support::aPlan());
    CHECK(kindOf(workspace->file()) == FileKind::Database);

    Folder folder;
    const QByteArray bytes = contentsOf(workspace->file());
    CHECK(kindOf(folder.put("letter.json", bytes)) == FileKind::Database);
}

TEST_CASE("Another program's database and a newer one are refused")
{
    support::TemporaryWorkspace workspace(support::aPlan());
    QByteArray bytes = contentsOf(workspace->file());
    Folder folder;
    bytes[63] = 99; // the version of the schema
    CHECK(refusalOf(folder.put("newer.xushi", bytes)) == ErrorCode::NewerDatabase);
    bytes[68] = 1; // the application id
    CHECK(refusalOf(folder.put("foreign.xushi", bytes)) == ErrorCode::ForeignDatabase);
}

TEST_CASE("A plan is recognised by its name or its beginning, valid or not")
{
    Folder folder;
    CHECK(kindOf(folder.put("plan.json", "not JSON at all")) == FileKind::Plan);
    CHECK(kindOf(folder.put("plan.xushi-plan", "{}")) == FileKind::Plan);
    CHECK(kindOf(folder.put("plan.txt", "\xef\xbb\xbf \n{\"format\": \"xushi-plan/1\"}")) == FileKind::Plan);
}

TEST_CASE("A table is recognised by its name")
{
    Folder folder;
    CHECK(kindOf(folder.put("figures.CSV", "indicator,amount\n")) == FileKind::Table);
}

TEST_CASE("Other files and missing files are refused")
{
    Folder folder;
    CHECK(refusalOf(folder.put("letter.docx", "PK\x03\x04")) == ErrorCode::UnknownFile);
    CHECK(refusalOf(folder.put("empty.xushi", {})) == ErrorCode::UnknownFile);
    CHECK(refusalOf(folder.path()) == ErrorCode::UnknownFile);
    CHECK(refusalOf(folder.path() + s("/gone.xushi")) == ErrorCode::FileMissing);
}
