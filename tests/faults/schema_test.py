"""A database of every older schema is read with the same contents; one of a newer schema is refused and not changed by
a byte.

fixtures/ has for each version of the schema a database that the program of that version wrote (sample_database, packed by
gzip) and what that program read from it. A new version adds its two files:

    python3 schema_test.py PROGRAM SAMPLE_DATABASE --write-fixture
"""

import glob
import gzip
import json
import os
import re
import sqlite3
import sys

import faults
from faults import FLOWS, FaultTest, log_words

FIXTURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fixtures")
DAYS = ["2024-06-30", "2024-09-30", "2024-12-31"]


def version_of(database):
    with sqlite3.connect(database) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def fixture(version):
    return os.path.join(FIXTURES, f"schema_{version}")


# What an indicator's figures are. How they are judged follows the rules of the program that reads them, which may change.
FIGURES = ["id", "baseline", "target", "actual", "expected", "last_as_of"]


def reading(xushi):
    """The contents that must never change: rows, digest, figures."""
    rows, digest = xushi.check()
    figures = {
        day: [[one[name] for name in FIGURES] for one in xushi.status("--as-of", day)["indicators"]] for day in DAYS
    }
    return {"rows": rows, "digest": digest, "journal": xushi.journal(), "figures": figures}


class SchemaTest(FaultTest):
    def unpack(self, version):
        with gzip.open(fixture(version) + ".db.gz") as packed, open(self.xushi.database, "wb") as file:
            file.write(packed.read())

    def test_each_older_schema_is_read_as_it_was(self):
        newest = self.newest_version()
        versions = sorted(int(re.search(r"_(\d+)\.db", name)[1]) for name in glob.glob(fixture("*") + ".db.gz"))
        self.assertEqual(versions, list(range(1, newest + 1)), "each version has a fixture")
        for version in versions:
            with self.subTest(schema=version):
                self.unpack(version)
                self.assertEqual(version_of(self.xushi.database), version)
                with open(fixture(version) + ".json", encoding="utf-8") as file:
                    self.assertEqual(reading(self.xushi), json.load(file))
                self.assertEqual(version_of(self.xushi.database), newest)
                rows = self.xushi.check()[0]
                self.xushi.log(FLOWS[0], "+1", "one more")
                self.assertEqual(self.xushi.check()[0], rows + 1)
                os.remove(self.xushi.database)
        self.tell(f"{len(versions)} schema versions read as they were, of {newest}")

    def test_an_older_schema_is_kept_once_before_it_is_brought_up_to_date(self):
        """An upgrade that was broken off leaves the file as it was: the next one finds it kept already."""
        for _ in range(2):
            self.unpack(1)
            before = faults.file_bytes(self.xushi.database)
            digest = self.xushi.check()[1]
            (kept,) = glob.glob(os.path.join(self.path("test-backups"), "*before-upgrade.db"))
            self.assertEqual(version_of(kept), 1)
            with sqlite3.connect(kept) as connection:
                rows = connection.execute("SELECT id, hash, received_at FROM journal ORDER BY seq").fetchall()
            with sqlite3.connect(self.xushi.database) as connection:
                now = connection.execute("SELECT id, hash, received_at FROM journal ORDER BY seq").fetchall()
            self.assertEqual(rows, now)
            self.assertNotEqual(before, faults.file_bytes(self.xushi.database))
            self.assertEqual(self.xushi.check()[1], digest)

    def test_an_upgrade_that_cannot_keep_the_file_changes_nothing(self):
        self.unpack(1)
        before = faults.file_bytes(self.xushi.database)
        with open(self.path("test-backups"), "w", encoding="utf-8") as file:
            file.write("no folder")
        self.assertEqual(self.xushi.run("status").exit, 1)
        self.assertEqual(faults.file_bytes(self.xushi.database), before)

    def newest_version(self):
        xushi = self.xushi.on(self.path("newest.db"))
        xushi.must("status")
        return version_of(xushi.database)

    def test_the_fixture_of_the_newest_schema_has_every_kind_of_row(self):
        self.unpack(self.newest_version())
        kinds = {row["kind"] for row in self.xushi.journal()}
        self.assertEqual(
            kinds, {"reading", "increment", "baseline", "retarget", "note", "measure", "assign", "void"}
        )

    def test_a_newer_schema_is_refused_by_every_command_and_left_byte_for_byte(self):
        self.sample()
        row = self.xushi.journal()[0]["id"]
        plan = self.path("plan.json")
        with open(plan, "w", encoding="utf-8") as file:
            file.write(self.xushi.must("plan", "show", "--format", "json"))
        with sqlite3.connect(self.xushi.database) as connection:
            connection.execute(f"PRAGMA user_version = {self.newest_version() + 1}")
        before = faults.file_bytes(self.xushi.database), os.stat(self.xushi.database).st_mtime_ns
        out = self.path("papers")
        for words in [
            ["status"],
            log_words(FLOWS[0], "+1", "none"),
            ["baseline", "2.1.1", "140"],
            ["note", "1.1", "--as-of", faults.AS_OF, "--progress", "some"],
            ["void", row, "--reason", "twice"],
            ["journal"],
            ["sheet", "--quarter", "2024Q3", "--out", out + ".pdf"],
            ["sheet", "--quarter", "2024Q3", "--everything", "--out", out],
            ["bulletin", "--quarter", "2024Q3", "--out", out + ".txt"],
            ["plan", "load", plan],
            ["plan", "show"],
            ["check"],
            ["check", "--digest", "0123456789ab"],
        ]:
            self.assert_refused(self.xushi.run(*words), self.xushi.database, "newer Xushi", "Install the newer version")
        self.assertEqual((faults.file_bytes(self.xushi.database), os.stat(self.xushi.database).st_mtime_ns), before)
        self.assertEqual(sorted(os.listdir(self.folder)), ["newest.db", "plan.json", "test.db"])


class WriteFixture(FaultTest):
    """Not a test: run by --write-fixture."""

    def write(self):
        self.sample()
        version = version_of(self.xushi.database)
        os.makedirs(FIXTURES, exist_ok=True)
        with open(fixture(version) + ".db.gz", "wb") as out, gzip.GzipFile("", "wb", 9, out, 0) as packed:
            packed.write(faults.file_bytes(self.xushi.database))
        with open(fixture(version) + ".json", "w", encoding="utf-8") as out:
            json.dump(reading(self.xushi), out, ensure_ascii=False, indent=1)
            out.write("\n")


if __name__ == "__main__":
    if "--write-fixture" in sys.argv:
        sys.argv[sys.argv.index("--write-fixture")] = "WriteFixture.write"
    faults.main()
