"""A disk that fills up during any write: the program says so, no acknowledged row is lost, and work continues once
there is space."""

import os
import re
import shutil
import subprocess
import zipfile

import faults
from faults import FLOWS, Disk, FaultTest, log_words, note_of

PAGE = 4096
QUARTER = "2024Q3"
# The papers that are written to one file or to a folder of files.
PAPERS = {
    "sheet.pdf": ["sheet", "--quarter", QUARTER],
    "sheet.xlsx": ["sheet", "--quarter", QUARTER],
    "sheet.csv": ["sheet", "--quarter", QUARTER],
    "each": ["sheet", "--quarter", QUARTER, "--each-unit"],
    "everything": ["sheet", "--quarter", QUARTER, "--everything"],
    "bulletin.odt": ["bulletin", "--quarter", QUARTER],
    "bulletin.pdf": ["bulletin", "--quarter", QUARTER],
    "bulletin.txt": ["bulletin", "--quarter", QUARTER],
}


class DiskFullTest(FaultTest):
    def setUp(self):
        super().setUp()
        if not faults.may_mount():
            self.skipTest("no disk can be mounted here, neither as root nor in a namespace: not run")
        self.disk = Disk(self.path("disk"), "16m")
        self.addCleanup(self.disk.take_away)

    def on_disk(self, name):
        return os.path.join(self.disk.folder, name)

    def fill(self, left):
        """Leaves this many bytes free."""
        with open(self.on_disk("ballast"), "wb") as ballast:
            while self.disk.free() > left:
                ballast.write(bytes(min(self.disk.free() - left, 1 << 20)))
                ballast.flush()

    def make_space(self):
        os.remove(self.on_disk("ballast"))

    def test_logging_on_a_disk_that_fills_up(self):
        times = self.times(5, 100)
        self.xushi = self.xushi.on(self.on_disk("test.db"))
        self.xushi.have_days_backup()
        self.xushi.must("status")
        acknowledged = {}
        at_once = 0
        for time in range(times):
            self.fill(PAGE * self.random.randrange(0, 25))
            logged = self.log_until_refused(time, acknowledged)
            at_once += logged == 0
            self.examine(acknowledged)  # on the full disk
            self.make_space()
            note = f"disk {time}, with space again"
            acknowledged[note] = self.xushi.log(FLOWS[0], "+1", note)
            self.examine(acknowledged)
        self.tell(
            f"{times} disks filled up: of {len(acknowledged)} acknowledged rows 0 lost, of {times} refused 0 half there "
            f"({at_once} at the first row), logging goes on with space"
        )

    def log_until_refused(self, time, acknowledged):
        """Returns how many rows could be logged."""
        count = 0
        while True:
            # A long note takes a page of its own.
            note = f"disk {time}, row {count}" + self.random.choice(["", " and" + " on" * 1000])
            run = self.xushi.run(*log_words(self.random.choice(FLOWS), "+1", note))
            if run.exit != 0:
                self.assert_refused(run, self.xushi.database, "The disk of", "is full", "nothing was written")
                return count
            acknowledged[note] = run.out.strip()
            count += 1

    def examine(self, acknowledged):
        self.assertEqual({note_of(row): row["id"] for row in self.xushi.journal()}, acknowledged)
        self.assertEqual(self.xushi.check()[0], len(acknowledged))
        self.assertFalse(os.path.exists(self.xushi.database + "-journal"))

    def test_the_day_s_backup_on_a_disk_that_fills_up(self):
        """The backup is taken before the day's first write. The row must be written, and no half backup may be left."""
        times = self.times(4, 60)
        taken = 0
        for _ in range(times):
            self.xushi = self.xushi.on(self.on_disk("test.db"))
            self.xushi.log(FLOWS[0], "+1", "first")  # a database without rows needs no backup
            self.fill(PAGE * self.random.randrange(0, 60))
            run = self.xushi.run(*log_words(FLOWS[0], "+1", "second"))
            if run.exit == 0:
                note = r"(xushi: Note: [^\n]+\n)?"
                not_taken = r"(xushi: The day's backup was not taken: The disk of [^\n]+\n)?"
                self.assertRegex(run.err, rf"\A{note}{not_taken}\Z", run)
            else:
                self.assert_refused(run, self.xushi.database, "is full", "nothing was written")
            self.assertEqual(self.xushi.check()[0], 2 if run.exit == 0 else 1)
            taken += len(self.whole_backups())
            self.make_space()
            self.xushi.log(FLOWS[0], "+1", "third")
            self.assertGreaterEqual(len(self.whole_backups()), 1)
            shutil.rmtree(self.on_disk("test-backups"))
            os.remove(self.xushi.database)
        self.tell(f"{times} daily backups on a disk that fills up: {taken} had the room, 0 halves left; taken with space")

    def whole_backups(self):
        """Returns the backups, after checking each of them. Beside them lies only the lock file."""
        folder = self.on_disk("test-backups")
        names = [name for name in os.listdir(folder) if name != ".daily.lock"] if os.path.isdir(folder) else []
        for name in names:
            self.assertRegex(name, r"_daily\.db\Z", "left of a backup")
            self.xushi.on(os.path.join(folder, name)).check()
        return names

    def test_a_database_that_is_made_on_a_full_disk(self):
        times = self.times(3, 30)
        for time in range(times):
            xushi = self.xushi.on(self.on_disk(f"new-{time}.db"))
            self.fill(PAGE * self.random.randrange(0, 20))  # a new database takes 22 pages
            self.assert_refused(xushi.run("status"), xushi.database, "The disk of", "is full")
            self.make_space()
            xushi.log(FLOWS[0], "+1", "first")
            self.assertEqual(xushi.check()[0], 1)
            os.remove(xushi.database)
        self.tell(f"{times} databases could not be made on a full disk; with space, the next command makes them")

    def test_papers_on_a_full_disk(self):
        self.sample()
        written = refused = 0
        for name in PAPERS:
            for _ in range(self.times(1, 20)):
                self.assertFalse(self.write_paper(name, 0), "written without room")
                refused += 1
        for _ in range(self.times(4, 200)):
            is_written = self.write_paper(self.random.choice(list(PAPERS)), PAGE * self.random.randrange(1, 60))
            written += is_written
            refused += not is_written
        self.tell(f"{refused} papers refused on a full disk, {written} had the room: 0 torn files, 0 left beside them")

    def write_paper(self, name, left):
        """Returns whether the papers fitted. Half of the files exist already, from an earlier time."""
        out = self.on_disk(name)
        older = os.path.splitext(name)[1] != "" and self.random.random() < 0.5
        if older:
            with open(out, "wb") as file:
                file.write(b"an older paper")
        self.fill(left)
        run = self.xushi.run(*PAPERS[name], "--out", out)
        if run.exit == 0:
            self.assert_whole(out)
        else:
            self.assertEqual(sorted(run.out.split("\n")[:-1]), self.files_in(out), "told to be written")
            run.out, run.err = "", re.sub(r"(?m)^xushi: \d+/\d+\n", "", run.err)  # without data and progress
            self.assert_refused(run, self.disk.folder, "full")
            self.assert_nothing_torn(out, older)
        found = sorted(set(os.listdir(self.disk.folder)) - {"ballast", name})
        self.assertEqual(found, [], "left beside the paper")
        shutil.rmtree(out) if os.path.isdir(out) else os.path.exists(out) and os.remove(out)
        self.make_space()
        return run.exit == 0

    @staticmethod
    def files_in(folder):
        return sorted(os.path.join(folder, name) for name in os.listdir(folder)) if os.path.isdir(folder) else []

    def assert_nothing_torn(self, out, older):
        if os.path.isdir(out):
            self.assert_whole(out)
        elif older:
            self.assertEqual(faults.file_bytes(out), b"an older paper")
        else:
            self.assertFalse(os.path.exists(out), "a torn file under the final name")

    def assert_whole(self, out):
        """Checks a paper, or a folder of papers, with a program that reads it."""
        if os.path.isdir(out):
            for file in self.files_in(out):
                self.assert_whole(file)
            return
        kind = os.path.splitext(out)[1]
        self.assertIn(kind, {".pdf", ".xlsx", ".odt", ".csv", ".txt"}, f"{out} was left behind")
        if kind == ".pdf":
            subprocess.run(["pdftotext", out, os.devnull], check=True, capture_output=True)
            self.assertTrue(faults.file_bytes(out).rstrip().endswith(b"%%EOF"), out)
        elif kind in {".xlsx", ".odt"}:
            with zipfile.ZipFile(out) as parts:
                self.assertIsNone(parts.testzip(), out)
        else:
            self.assertTrue(faults.file_bytes(out).endswith(b"\n"), out)


if __name__ == "__main__":
    faults.where_mounting_is_allowed()
    faults.main()
