#include "storage/temporary_database.h"

#include "storage/file/integrity.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using support::JournalMaker;

namespace {

/// A sound database with a plan and three rows, and the means to damage it.
struct Sound {
    Sound()
    {
        journal.increment("1.1.1", "1", "2024-01-31");
        journal.increment("1.1.1", "2", "2024-02-29");
        journal.note("1.1", "2024-02-29", QStringLiteral("进展"));
        temporary.load(support::aPlan().with(support::anIndicator("1.1.1")));
        temporary.append(journal.rows());
    }

    void spoil(const char *sql) { temporary.database().connection().run(QLatin1StringView(sql)); }

    [[nodiscard]] QList<FindingKind> findings()
    {
        const auto report = storage::checkIntegrity(temporary.database());
        REQUIRE(report);
        QList<FindingKind> kinds;
        for (const Finding &finding : report->findings)
            kinds += finding.kind;
        return kinds;
    }

    JournalMaker journal;
    support::TemporaryDatabase temporary;
};

} // namespace

TEST_CASE("A text in other bytes than were written is found, though SQLite reads the same letters out of them")
{
    const char *column = GENERATE("unit", "author");
    INFO(column);
    Sound sound;
    JournalRow row = sound.journal.increment("1.1.1", "3", "2024-03-31");
    row.unit = row.author = QStringLiteral("工");
    row.hash = hashOf(row);
    sound.temporary.append({row});
    REQUIRE(sound.findings().isEmpty());
    sound.spoil((std::string("UPDATE journal SET ") + column + " = CAST(x'F5B7A5' AS TEXT) WHERE seq = 4").c_str());
    const auto rows = sound.temporary.journal().rows({});
    REQUIRE(rows);
    REQUIRE((rows->back().unit == row.unit && rows->back().author == row.author)); // reading them shows no difference

    CHECK(sound.findings() == QList{FindingKind::WrongHash});
}

TEST_CASE("A sound database has no finding, and its heads follow from the rows")
{
    Sound sound;

    const auto report = storage::checkIntegrity(sound.temporary.database());

    REQUIRE(report);
    CHECK(report->findings.empty());
    CHECK(report->rows == 3);
    CHECK(report->heads == QStringList{sound.journal.rows().back().hash});
}

TEST_CASE("A changed field of a row is found, whichever it is")
{
    const char *change = GENERATE("amount = amount + 1", "author = 'someone'", "payload = '{\"note\":\"x\"}'",
                                  "as_of = '2024-01-30'", "unit = 'beta'", "subject = '1.1.2'", "plan = 'other'",
                                  "recorded_at = recorded_at - 1", "kind = 'reading'", "parents = ''");
    Sound sound;
    sound.spoil((std::string("UPDATE journal SET ") + change + " WHERE seq = 2").c_str());

    CHECK(sound.findings().contains(FindingKind::WrongHash));
}

TEST_CASE("A row that is gone is missed by the row that came after it")
{
    Sound sound;
    sound.spoil("DELETE FROM journal WHERE seq = 1");

    CHECK(sound.findings() == QList{FindingKind::MissingParent});
}

TEST_CASE("The newest row that is gone is missed in the heads")
{
    Sound sound;
    sound.spoil("DELETE FROM journal WHERE seq = 3");

    CHECK(sound.findings() == QList{FindingKind::LostHead});
}

TEST_CASE("A row that is no row of a journal is found")
{
    Sound sound;
    sound.spoil("UPDATE journal SET id = 'x' WHERE seq = 3");

    CHECK(sound.findings().contains(FindingKind::Unreadable));
}

TEST_CASE("A row that is marked as received before the one that came before it is found")
{
    Sound sound;
    sound.spoil("UPDATE journal SET received_at = received_at + 60000 WHERE seq = 2");

    CHECK(sound.findings() == QList{FindingKind::WrongArrival, FindingKind::WrongOrder});
}

TEST_CASE("A time of arrival that was changed on purpose, and still fits between its neighbours, is found")
{
    Sound sound;
    sound.spoil("UPDATE journal SET received_at = received_at + 1 WHERE seq = 2");

    CHECK(sound.findings() == QList{FindingKind::WrongArrival});
}

TEST_CASE("A damaged row is found behind more harmless findings than are listed")
{
    Sound sound;
    JournalRow many = sound.journal.increment("1.1.1", "1", "2024-04-30");
    for (qsizetype i = 0; i < qsizetype(mostFindings) + 50; ++i)
        many.parents += QStringLiteral("%1").arg(i, 40, 10, QLatin1Char('0')); // no hashes: each is missing
    many.hash = hashOf(many);
    JournalRow last = sound.journal.increment("1.1.1", "1", "2024-05-31");
    sound.temporary.append(std::vector<JournalRow>{many, last});
    sound.spoil("UPDATE journal SET author = 'someone' WHERE seq = (SELECT MAX(seq) FROM journal)");

    CHECK(sound.findings().size() == qsizetype(mostFindings));
    CHECK(sound.findings().contains(FindingKind::WrongHash));
}

TEST_CASE("A time that no clock shows is found, in a row and in a plan")
{
    const char *change = GENERATE("UPDATE journal SET received_at = 9223372036854775807 WHERE seq = 3",
                                  "UPDATE journal SET received_at = 281474976710656 WHERE seq = 3",
                                  "UPDATE journal SET received_at = -1 WHERE seq = 1");
    Sound sound;
    sound.spoil(change);
    CHECK(sound.findings().contains(FindingKind::TimeOutOfRange));

    Sound other;
    other.spoil("UPDATE plan SET loaded_at = 9223372036854775807");
    CHECK(other.findings() == QList{FindingKind::WrongPlan});
}

TEST_CASE("A plan that was changed after loading is found")
{
    Sound sound;
    sound.spoil("UPDATE indicator SET target = target + 1");

    CHECK(sound.findings() == QList{FindingKind::WrongPlan});
}

TEST_CASE("What hangs on something that is gone is found")
{
    Sound sound;
    sound.spoil("PRAGMA foreign_keys = OFF");
    sound.spoil("DELETE FROM project");

    CHECK(sound.findings().contains(FindingKind::ForeignKey));
}

TEST_CASE("A damaged index is found")
{
    Sound sound;
    sound.spoil("PRAGMA writable_schema = ON");
    sound.spoil("UPDATE sqlite_master SET sql = replace(sql, 'subject, kind, as_of', 'kind, subject, as_of') "
                "WHERE name = 'journal_by_subject'");
    sound.spoil("PRAGMA writable_schema = RESET");

    CHECK(sound.findings().contains(FindingKind::Structure));
}
