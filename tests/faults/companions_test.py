"""What lies beside a database by its name, or in the place of one: a journal that would delete another file, a pipe in
place of a journal, a pipe or a link in a circle in place of the database. Nothing is deleted, replaced or waited for."""

import os

import crafted_files
import faults
from crafted_files import CraftedFile
from faults import FLOWS, FaultTest

JOURNAL = bytes.fromhex("d9d505f920a163d7")
PAGE = 4096
SECTOR = 512


def word(number):
    return number.to_bytes(4, "big")


def journal_against(victim):
    """A rollback journal of no pages that names a super-journal: SQLite deletes that after it has played it back."""
    name = victim.encode()
    header = JOURNAL + word(0) + word(0) + word(0) + word(SECTOR) + word(PAGE)
    return (header.ljust(SECTOR, b"\0") + word(0x40000000 // PAGE + 1) + name + word(len(name))
            + word(sum(name) & 0xFFFFFFFF) + JOURNAL)


class CompanionsTest(FaultTest):
    def setUp(self):
        super().setUp()
        self.xushi.log(FLOWS[0], "+1", "ours")
        self.xushi.have_days_backup()
        os.mkdir(self.path("stick"))
        self.unit = self.path("stick/unit.db")
        crafted_files.copy_of(self.xushi.database, self.unit).put("increment", FLOWS[1], "2")
        self.thesis = self.path("thesis.txt")
        with open(self.thesis, "w", encoding="utf-8") as file:
            file.write("my work\n")

    def openings(self):
        """Every command that opens the unit's file, as (who runs it, its words)."""
        there = self.xushi.on(self.unit)
        return [
            (self.xushi, ["merge", "--dry-run", self.unit]),
            (self.xushi, ["merge", self.unit]),
            (self.xushi, ["restore", self.unit]),
            (self.xushi, ["restore", self.unit, "--replace"]),
            (self.xushi, ["backup", self.unit]),
            (there, ["status"]),
            (there, ["check"]),
            (there, ["check", "--repair"]),
            (there, ["held"]),
            (there, ["log", FLOWS[0], "+1", "--as-of", faults.AS_OF]),
            (there, ["restore", self.xushi.database, "--replace"]),
        ]

    def assert_all_refused(self, saying):
        names = sorted(os.listdir(self.path("stick")))
        before = faults.file_bytes(self.xushi.database), faults.file_bytes(self.unit)
        for xushi, words in self.openings():
            with self.subTest(" ".join(words)):
                self.assert_refused(xushi.run(*words), saying)
                self.assertEqual((faults.file_bytes(self.xushi.database), faults.file_bytes(self.unit)), before)
                self.assertEqual(sorted(os.listdir(self.path("stick"))), names)
                self.assertTrue(os.path.exists(self.thesis))
        self.tell(f"{len(self.openings())} commands refused: {saying}")

    def test_a_journal_that_names_another_file_to_delete(self):
        for victim in (self.thesis, self.xushi.database):
            with open(self.unit + "-journal", "wb") as file:
                file.write(journal_against(victim))
            self.assert_all_refused("the journal beside it would delete another file")

    def test_a_pipe_in_place_of_a_journal_or_log(self):
        for ending in ("-journal", "-wal", "-shm"):
            os.mkfifo(self.unit + ending)
            self.assert_all_refused("what lies beside it as its journal is no file")
            os.remove(self.unit + ending)

    def test_an_empty_file_beside_a_pipe(self):
        """Where a new database may be made, an empty file is one; its journal is looked into first."""
        empty = self.path("stick/empty.db")
        with open(empty, "wb"):
            pass
        os.mkfifo(empty + "-journal")
        self.assert_refused(self.xushi.on(empty).run("status"), "what lies beside it as its journal is no file")

    def test_a_restore_over_what_is_no_database(self):
        pipe = self.path("pipe.db")
        os.mkfifo(pipe)
        self.assert_refused(self.xushi.on(pipe).run("restore", self.unit, "--replace"), "a device or a pipe")
        round = self.path("round.db")
        os.symlink("round.db", round)
        self.assert_refused(self.xushi.on(round).run("restore", self.unit, "--replace"), "circle")
        self.assertTrue(os.path.islink(round))
        there = self.xushi.on(self.thesis)
        self.assert_refused(there.run("restore", self.unit), "not the database", "--replace")
        self.assertEqual(faults.file_bytes(self.thesis), b"my work\n")
        self.assertFalse(os.path.exists(self.path("thesis-backups")))
        self.assertEqual(there.run("restore", self.unit, "--replace").exit, 0)
        kept = os.listdir(self.path("thesis-backups"))
        self.assertEqual([faults.file_bytes(self.path(f"thesis-backups/{name}")) for name in kept], [b"my work\n"])

    def test_a_backup_to_a_name_of_another_databases_or_to_a_link_in_a_circle(self):
        for ending in ("-journal", "-wal", "-shm"):
            target = self.xushi.database + ending
            self.assert_refused(self.xushi.run("backup", target), "another database")
            self.assert_refused(self.xushi.on(target).run("status"), "another database")
            self.assert_refused(self.xushi.on(target).run("restore", self.unit), "another database")
            self.assertFalse(os.path.exists(target))
        round = self.path("round.db")
        os.symlink("round.db", round)
        self.assert_refused(self.xushi.run("backup", round), "circle")
        self.assertTrue(os.path.islink(round))

    def test_a_killed_merge_leaves_a_journal_that_can_be_played_back(self):
        """SQLite ties the writes to two files in one transaction together by a super-journal; a merge writes to one."""
        if not faults.can_run("strace", "-V"):
            self.skipTest("no strace here")
        trace = self.path("trace")
        done = self.xushi.run("merge", self.unit, below=["strace", "-f", "-o", trace, "-e", "trace=openat,open"])
        self.assertEqual(done.exit, 0, done)
        with open(trace, encoding="utf-8", errors="replace") as file:
            opened = file.read()
        self.assertIn("test.db-journal", opened)
        self.assertNotIn("-mj", opened)
        self.assertEqual(len(CraftedFile(self.xushi.database).rows()), 2)


if __name__ == "__main__":
    faults.main()
