#include "storage/temporary_database.h"

#include "files/state_place.h"
#include "storage/file/file_state.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <ctime>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace xushi;
using namespace xushi::domain;
using storage::FileState;
using storage::IfMissing;
using storage::KnownPages;

namespace {

/// A state folder of its own, for as long as this object lives.
class OwnState {
public:
    OwnState() { qputenv("XDG_STATE_HOME", m_folder.path().toUtf8()); }
    ~OwnState() { qputenv("XDG_STATE_HOME", m_before); }
    OwnState(const OwnState &) = delete;
    OwnState &operator=(const OwnState &) = delete;

    [[nodiscard]] QString recordOf(const QString &file) const
    {
        return files::stateFileAbout(file, QStringLiteral("pages"));
    }

private:
    QByteArray m_before = qgetenv("XDG_STATE_HOME");
    QTemporaryDir m_folder;
};

/// Returns once the next change of the file would get a later time: the kernel's clock of files goes in steps.
void waitForNextTime(const QString &file)
{
    const auto nanoseconds = [](const timespec &time) { return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec; };
    struct stat last = {};
    REQUIRE(::stat(QFile::encodeName(file).constData(), &last) == 0);
    timespec now = {};
    do {
        std::this_thread::yield();
        ::clock_gettime(CLOCK_REALTIME_COARSE, &now);
    } while (nanoseconds(now) <= nanoseconds(last.st_ctim));
}

/// What the file looks like, a moment after the last write to it.
FileState lookAt(const QString &file)
{
    waitForNextTime(file);
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY);
    const auto state = storage::stateOf(descriptor);
    ::close(descriptor);
    REQUIRE(state);
    return *state;
}

bool isKnown(const QString &file)
{
    return KnownPages(file).has(lookAt(file));
}

void change(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    file.write(bytes);
}

/// A digit that does not stand at that place.
QByteArray otherDigitAt(const QString &path, qint64 at)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().at(at) == '7' ? "8" : "7";
}

void open(const QString &file)
{
    waitForNextTime(file);
    REQUIRE(openDatabase(file, IfMissing::Refuse));
}

/// Writes as Xushi does.
void write(storage::Database &database)
{
    waitForNextTime(database.file());
    REQUIRE(database.write([&] {
        database.connection().run(QStringLiteral("DELETE FROM journal_head"));
        database.connection().run(QStringLiteral("INSERT INTO journal_head VALUES (hex(randomblob(32)))"));
        return Result<void>();
    }));
    waitForNextTime(database.file());
}

} // namespace

TEST_CASE("A file's pages are known after they were looked at, and after each write of this program since")
{
    const OwnState own;
    support::TemporaryDatabase temporary;
    temporary.close();
    CHECK_FALSE(isKnown(temporary.file()));
    open(temporary.file());
    CHECK(isKnown(temporary.file()));
    const auto opened = openDatabase(temporary.file(), IfMissing::Refuse);
    REQUIRE(opened);
    for (int times = 0; times < 3; ++times) {
        write(**opened);
        CHECK(isKnown(temporary.file()));
    }
}

TEST_CASE("A file that anything else has written is not known any more, and a write of ours does not make it so")
{
    const OwnState own;
    support::TemporaryDatabase temporary;
    temporary.load(support::aPlan());
    const QString file = temporary.file();
    temporary.close();
    open(file);
    REQUIRE(isKnown(file));

    SECTION("a byte in the middle")
    {
        const FileState before = lookAt(file);
        change(file, 8'192 + 100, "x");
        // The size and SQLite's counter are what they were, and so may be the time of the change.
        const timespec then{before.modified / 1'000'000'000, before.modified % 1'000'000'000};
        const std::array<timespec, 2> both{then, then};
        REQUIRE(utimensat(AT_FDCWD, QFile::encodeName(file).constData(), both.data(), 0) == 0);
        REQUIRE(lookAt(file).modified == before.modified);
        CHECK_FALSE(isKnown(file));
    }
    SECTION("a copy of the same bytes in its place")
    {
        REQUIRE(QFile::copy(file, file + QStringLiteral(".copy")));
        REQUIRE(QFile::remove(file));
        REQUIRE(QFile::rename(file + QStringLiteral(".copy"), file));
        CHECK_FALSE(isKnown(file));
    }
    SECTION("another program by SQLite, while this one has it open")
    {
        const auto opened = openDatabase(file, IfMissing::Refuse);
        REQUIRE(opened);
        storage::Connection(file, storage::Connection::Access::ReadWrite)
            .run(QStringLiteral("INSERT INTO journal_head VALUES ('theirs')"));
        write(**opened);
        CHECK_FALSE(isKnown(file));
    }
}

TEST_CASE("A record that is torn, of another file or from before a write counts for nothing, and nor does no home")
{
    const OwnState own;
    support::TemporaryDatabase temporary;
    const QString file = temporary.file();
    temporary.close();
    open(file);
    REQUIRE(isKnown(file));
    const QString record = own.recordOf(file);
    CHECK(QFileInfo(record).permissions()
          == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE(QFileInfo(QFileInfo(record).path()).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    CHECK_FALSE(KnownPages(file + QStringLiteral("x")).has(lookAt(file)));

    const qint64 size = QFileInfo(record).size();
    REQUIRE(QFile::resize(record, size / 2));
    CHECK_FALSE(isKnown(file));
    open(file);
    REQUIRE(isKnown(file));
    constexpr qint64 place = 20;
    change(record, place, otherDigitAt(record, place));
    CHECK_FALSE(isKnown(file));

    FileState fresh = lookAt(file);
    fresh.seen = fresh.changed; // looked at within the tick of the write
    KnownPages(file).remember(fresh);
    CHECK_FALSE(isKnown(file));
    qunsetenv("XDG_STATE_HOME");
    const QByteArray home = qgetenv("HOME");
    qunsetenv("HOME");
    CHECK(files::stateFileAbout(file, QStringLiteral("pages")).isEmpty());
    CHECK_FALSE(isKnown(file));
    open(file);
    qputenv("HOME", home);
}
