#include "app/log_file.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <thread>

using xushi::app::LogFile;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("Lines are kept in their order, and the newest are handed out")
{
    const QTemporaryDir folder;
    LogFile log(folder.path());
    CHECK(log.newest(3).isEmpty());
    for (int i = 1; i <= 5; ++i)
        log.add(QString::number(i));
    CHECK(log.newest(3) == QStringList{s("3"), s("4"), s("5")});
    CHECK(log.newest(30).size() == 5);
}

TEST_CASE("A message of several lines is one line of the log")
{
    const QTemporaryDir folder;
    LogFile log(folder.path());
    log.add(s("what\nis\r\n said"));
    CHECK(log.newest(9) == QStringList{s("what is said")});
}

TEST_CASE("A full file is put aside once, and two of at most a megabyte are kept, and nothing new is lost")
{
    const QTemporaryDir folder;
    LogFile log(folder.path());
    const QString line(999, u'x'); // 1000 bytes with its line end
    for (int i = 0; i < 2500; ++i)
        log.add(line);
    CHECK(QFileInfo(log.file()).size() <= LogFile::largest);
    CHECK(QFileInfo(log.fileBefore()).size() == LogFile::largest);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
    log.add(s("last"));
    CHECK(log.newest(1) == QStringList{s("last")});
}

TEST_CASE("After it was put aside the newest lines are those of both files")
{
    const QTemporaryDir folder;
    LogFile log(folder.path());
    QFile full(log.file());
    REQUIRE(full.open(QIODevice::WriteOnly));
    full.write(QByteArray(LogFile::largest - 4, 'x') + "\nend");
    full.close();
    log.add(s("new"));
    CHECK(log.newest(2) == QStringList{s("end"), s("new")});
}

TEST_CASE("Several that write at once lose no line and break none")
{
    const QTemporaryDir folder;
    const auto write = [&](QChar letter) {
        LogFile log(folder.path());
        for (int i = 0; i < 500; ++i)
            log.add(QString(100, letter));
    };
    std::thread a(write, u'a');
    std::thread b(write, u'b');
    a.join();
    b.join();
    const QStringList lines = LogFile(folder.path()).newest(2000);
    CHECK(lines.count(QString(100, u'a')) == 500);
    CHECK(lines.count(QString(100, u'b')) == 500);
    CHECK(lines.size() == 1000);
}

TEST_CASE("Where nothing can be written nothing is, and nobody minds")
{
    LogFile nowhere(s("/proc/no/such/folder"));
    nowhere.add(s("a line"));
    CHECK(nowhere.newest(9).isEmpty());
}
