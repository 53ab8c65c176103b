#include "storage/temporary_database.h"

#include "storage/stores/journal_pages.h"
#include "support/catch.h"

#include <QFile>

using namespace xushi;
using namespace xushi::domain;
using storage::IfMissing;

namespace {

/// A database whose file is taken from under it in one of the ways there are.
class Undermined {
public:
    Undermined()
    {
        m_other.load(support::aPlan());
        m_other.close();
        m_journal.increment("1.1.1", "1", "2024-01-31");
    }

    void moveOver() { REQUIRE(rename(name(m_other.file()).constData(), name(file()).constData()) == 0); }
    void moveAway() { REQUIRE(QFile::rename(file(), aside())); }
    void moveBack() { REQUIRE(QFile::rename(aside(), file())); }
    void remove() { REQUIRE(QFile::remove(file())); }

    /// What each way of reading and writing says; Done (absent) where it works.
    [[nodiscard]] QList<std::optional<ErrorCode>> answers()
    {
        const auto answer = [](const auto &result) {
            return result ? std::nullopt : std::optional(result.error().code);
        };
        auto &database = m_temporary.database();
        return {answer(database.changeCounter()),
                answer(database.read([&] { return m_temporary.plans().list(); })),
                answer(m_temporary.plans().list()),    // outside a snapshot
                answer(m_temporary.journal().heads()), // the same
                answer(m_temporary.journal().newest()),
                answer(m_temporary.journal().count()),
                answer(database.write([&] { return m_temporary.journal().append(m_journal.rows()[0]); }))};
    }

    [[nodiscard]] QString file() const { return m_temporary.file(); }
    support::TemporaryDatabase &temporary() { return m_temporary; }

private:
    [[nodiscard]] QString aside() const { return file() + QStringLiteral(".aside"); }
    static QByteArray name(const QString &path) { return QFile::encodeName(path); }

    support::TemporaryDatabase m_temporary;
    support::TemporaryDatabase m_other;
    support::JournalMaker m_journal;
};

const QList<std::optional<ErrorCode>> allRefused(7, ErrorCode::FileReplaced);

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("When another file is moved over an open database, nothing is read or written any more")
{
    Undermined database;
    database.moveOver();
    const QByteArray before = contentsOf(database.file());
    CHECK(database.answers() == allRefused);
    CHECK(contentsOf(database.file()) == before);
    // Opened again, it is the other file.
    const auto again = openDatabase(database.file(), IfMissing::Refuse);
    REQUIRE(again);
    CHECK(storage::PlanStore(**again).list()->size() == 1);
    CHECK(database.answers() == allRefused);
}

TEST_CASE("When an open database is moved away or deleted, nothing is read or written any more")
{
    Undermined moved;
    moved.moveAway();
    CHECK(moved.answers() == allRefused);
    CHECK_FALSE(QFile::exists(moved.file()));
    moved.moveBack();
    for (const auto &answer : moved.answers())
        CHECK_FALSE(answer);

    Undermined deleted;
    deleted.remove();
    CHECK(deleted.answers() == allRefused);
    CHECK_FALSE(QFile::exists(deleted.file()));
}

TEST_CASE("A file that is moved away within a write keeps it from being committed as if nothing had happened")
{
    Undermined database;
    const auto written = database.temporary().database().write([&] {
        database.moveAway();
        return database.temporary().plans().add(support::aPlan(), 0);
    });
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FileReplaced);
    database.moveBack();
    CHECK(database.temporary().plans().list()->empty());
}
