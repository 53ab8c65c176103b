"""A forged file in which the long texts of many rows share one chain of pages is refused in little memory: to
SQLite the chain reads like a text of each row, so a file may say far more than it is long."""

import os
import sqlite3

import faults
from crafted_case import CraftedTest
from malformed_test import MEGABYTE, peak_memory

ROWS = 100
NOTE = 900_000  # characters, each row's own were the file sound
MEMORY = 300 * MEGABYTE


def varint(bytes, at):
    """SQLite's number of up to nine bytes, and the place after it."""
    number = 0
    for place in range(at, at + 8):
        number = number << 7 | bytes[place] & 0x7F
        if bytes[place] < 0x80:
            return number, place + 1
    return number << 8 | bytes[at + 8], at + 9


def long_cells(file, longer_than):
    """Where in a database the cells of tables with so much payload name their first overflow page, with its number."""
    size = int.from_bytes(file[16:18], "big")
    found = []
    for page in range(0, len(file), size):
        header = page + (100 if page == 0 else 0)
        if file[header] != 13:  # no leaf of a table
            continue
        for cell in range(int.from_bytes(file[header + 3 : header + 5], "big")):
            pointer = header + 8 + 2 * cell
            payload, rest = varint(file, page + int.from_bytes(file[pointer : pointer + 2], "big"))
            if payload <= longer_than or payload > 100 * MEGABYTE:
                continue
            _, start = varint(file, rest)
            least = (size - 12) * 32 // 255 - 23
            local = least + (payload - least) % (size - 4)
            place = start + (local if local <= size - 35 else least)
            if place + 4 <= page + size:
                found.append((place, file[place : place + 4]))
    return found


class SharedChainTest(CraftedTest):
    def share(self, forged=None):
        """Gives the forged file many rows with a long text, all of them on the pages of the first one's."""
        forged = forged or self.forged
        payload = {"progress": "x" * NOTE}
        forged.add(*[forged.row("note", "1.3", payload=payload) for _ in range(ROWS)])
        file = bytearray(faults.file_bytes(forged.path))
        cells = long_cells(file, NOTE)
        self.assertEqual(len(cells), ROWS)
        chain = cells[0][1]
        for place, _ in cells:
            file[place : place + 4] = chain
        with open(forged.path, "wb") as out:
            out.write(file)

    def test_a_chain_of_many_rows_is_refused_in_little_memory(self):
        self.share()
        with sqlite3.connect(self.forged.path) as connection:
            said = connection.execute("SELECT SUM(LENGTH(payload)) FROM journal").fetchone()[0]
        self.assertGreater(said, ROWS * NOTE)  # SQLite alone reads them all
        for words in [["merge", self.forged.path], ["restore", self.forged.path, "--replace"]]:
            with self.subTest(words[0]):
                before = self.state()
                memory, run = peak_memory(self.xushi.command(*words), self.xushi.environment)
                self.assert_nothing_taken(run, before, self.forged.path)
                self.assertLess(memory, MEMORY)
                self.tell(f"{words[0]}: {said // MEGABYTE} MB that share a chain, refused with {memory // MEGABYTE} MB")
        self.assert_usable()

    def run_on(self, database, *words):
        """A command of another user of this program, which is killed when it writes a file larger than the forged one."""
        size = os.path.getsize(database) + MEGABYTE
        return self.xushi.on(database).run(*words, below=["prlimit", f"--fsize={size}"])

    def test_an_upgrade_and_a_backup_of_such_a_file_write_no_more_than_it_is_long(self):
        self.share()
        before = faults.file_bytes(self.forged.path)
        self.assert_refused(self.run_on(self.forged.path, "status"), self.forged.path)  # which would upgrade it
        self.assertEqual(faults.file_bytes(self.forged.path), before)
        self.assertFalse(os.path.exists(self.path("forged-backups")))

        grown = self.grown_copy()
        self.share(grown)
        self.assert_refused(self.run_on(grown.path, "backup", self.path("copy.db")), grown.path)
        self.assertFalse(os.path.exists(self.path("copy.db")))
        restored = self.run_on(grown.path, "restore", self.xushi.database)
        self.assertEqual(restored.exit, 0, restored)
        self.assertEqual(len(os.listdir(self.path("grown-backups"))), 1)
        self.assertEqual(len(grown.rows()), len(self.ours.rows()))


if __name__ == "__main__":
    faults.main()
