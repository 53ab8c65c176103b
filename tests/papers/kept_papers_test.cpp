#include "kept_sample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace xushi;
using namespace xushi::papers;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void checkRead(const KeptPaper &paper)
{
    const QString name = keptPaperName(paper);
    INFO(name.toStdString());
    CHECK(name.toUtf8().size() <= 255);
    const auto read = readKeptPaperName(name);
    REQUIRE(read);
    CHECK(read->printed == paper.printed);
    CHECK(read->quarter == paper.quarter);
    CHECK(read->kind == paper.kind);
    CHECK(read->unitId == inKeptName(paper.unitId));
    CHECK(read->plan == inKeptName(paper.plan));
    CHECK(read->digest == paper.digest);
    CHECK(read->rules == paper.rules);
    CHECK(read->checksum == paper.checksum);
}

} // namespace

TEST_CASE("a kept paper's name says when it was printed and what it is, and can be read again")
{
    KeptPaper all = aPaper("2024-10-08 09:30");
    all.checksum = s("5d41402a");
    CHECK(keptPaperName(all)
          == s("2024-10-08_093000_2024Q3_sheets_all-units_a-plan_7f3a-91c2-e04d_rules-2_5d41402a.pdf"));
    checkRead(all);
    checkRead(asBulletin(all));
    checkRead(withUnit(all, "jia", s("甲局")));
    checkRead(withUnit(all, "a_b(c)/d", s("乙_局(丙)/丁")));
    checkRead(withUnit(all, "jia", QString(300, QChar(u'局'))));
    KeptPaper long_ = withUnit(all, std::string(200, 'x').c_str(), QString(300, QChar(u'局')));
    long_.plan = QString(300, u'p');
    checkRead(long_);
}

TEST_CASE("a name is read whatever language it was written in, and other files are passed over")
{
    const auto chinese =
        readKeptPaperName(s("/x/2024-10-08_093000_2024Q3_季报_甲局(jia)_p_7f3a-91c2-e04d_口径第2版_5d41402a.pdf"));
    REQUIRE(chinese);
    CHECK(chinese->kind == PaperKind::Sheets);
    CHECK(chinese->unit == s("甲局"));
    CHECK(chinese->rules == 2);
    for (const char *other :
         {"2024Q3.pdf", "notes.txt", "2024-13-08_093000_2024Q3_sheets_all_p_7f3a-91c2-e04d_rules-2_5d41402a.pdf",
          "2024-10-08_093000_2024Q3_sheets_all_p_7f3a-91c2-e04d_rules-2_5d41402a.pdf.part"})
        CHECK_FALSE(readKeptPaperName(s(other)));
}

TEST_CASE("what is kept lies in a folder beside the database, for its owner alone, and cannot be written to")
{
    const Archive archive;
    CHECK(archive.kept().list().empty());
    archive.keep(aPaper("2024-10-08 09:30"), "%PDF first");
    const QFileInfo folder(archive.path(s("year-papers")));
    CHECK(folder.isDir());
    CHECK_FALSE(folder.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther));
    const auto list = archive.kept().list();
    REQUIRE(list.size() == 1);
    CHECK(contentsOf(list[0].file) == "%PDF first");
    CHECK_FALSE(
        QFileInfo(list[0].file).permissions().testAnyFlags(QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
}

TEST_CASE("the same bytes of one day are kept once, those of another day and other bytes each for themselves")
{
    const Archive archive;
    archive.keep(aPaper("2024-10-08 09:30"), "%PDF first");
    archive.keep(aPaper("2024-10-08 11:00"), "%PDF first");
    CHECK(archive.kept().list().size() == 1);
    archive.keep(aPaper("2024-10-08 11:00"), "%PDF second");
    archive.keep(aPaper("2024-10-09 09:30"), "%PDF first");
    archive.keep(withUnit(aPaper("2024-10-08 09:30"), "jia", s("甲局")), "%PDF first");
    const auto list = archive.kept().list();
    REQUIRE(list.size() == 4);
    CHECK(list.front().printed.date() == QDate(2024, 10, 9)); // newest first
}

TEST_CASE("a copy has the very bytes, and one that was changed since is refused")
{
    const Archive archive;
    archive.keep(aPaper("2024-10-08 09:30"), "%PDF first");
    const KeptPaper paper = archive.kept().list().front();
    const QString copy = archive.path(s("copy.pdf"));
    REQUIRE(KeptPapers::copy(paper, copy));
    CHECK(contentsOf(copy) == "%PDF first");
    QFile::setPermissions(paper.file, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(paper.file);
    REQUIRE(file.open(QIODevice::Append));
    file.write("!");
    file.close();
    const auto refused = KeptPapers::copy(paper, archive.path(s("other.pdf")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == domain::ErrorCode::KeptPaperChanged);
    CHECK_FALSE(QFile::exists(archive.path(s("other.pdf"))));
}

TEST_CASE("a folder that cannot be made or written is an error, and leaves nothing")
{
    const Archive archive;
    QFile taken(archive.path(s("year-papers")));
    REQUIRE(taken.open(QIODevice::WriteOnly)); // a file in the folder's place
    taken.close();
    const auto refused = archive.kept().keep("%PDF", aPaper("2024-10-08 09:30"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == domain::ErrorCode::CannotWrite);
    CHECK(refused.error().args.value(0) == taken.fileName());
    REQUIRE(taken.remove());
    if (::geteuid() == 0)
        return; // root may write anywhere
    REQUIRE(QDir().mkdir(archive.path(s("year-papers")), QFile::ReadOwner | QFile::ExeOwner));
    CHECK_FALSE(archive.kept().keep("%PDF", aPaper("2024-10-08 09:30")));
}
