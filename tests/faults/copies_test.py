"""Copies of a database: killed while they are written, written to one place at once, taken from a file that is in use.

A backup that is killed leaves its target as it was or whole, and what it leaves beside it is cleared by the next one.
"""

import glob
import os
import signal
import sqlite3
import subprocess
import time

import faults
from faults import FLOWS, FaultTest, side_by_side

ROWS = 5
WRITES = 60  # while a merge runs


class CopiesTest(FaultTest):
    on_disk = True

    def setUp(self):
        super().setUp()
        for number in range(ROWS):
            self.xushi.log(FLOWS[0], "+1", f"row {number}")
        os.mkdir(self.path("copies"))
        self.target = self.path("copies/a.db")

    def leftovers(self, folder):
        return glob.glob(os.path.join(folder, ".xushi-*"))

    def assert_whole(self, database, rows):
        self.assertEqual(self.xushi.on(database).check()[0], rows)

    def run_time(self):
        start = time.monotonic()
        self.xushi.must("backup", self.path("copies/measure.db"))
        return time.monotonic() - start

    def test_a_killed_backup(self):
        """Also kills those that replace a backup, at each moment of their run."""
        run_time = self.run_time()
        kills, left, whole = 0, 0, 0
        while kills < self.times(12, 500):
            process = self.xushi.start("backup", self.target)
            try:
                process.wait(self.random.uniform(0.2 * run_time, 1.1 * run_time))
            except subprocess.TimeoutExpired:
                process.kill()
                kills += 1
            process.communicate()
            left += bool(self.leftovers(self.path("copies")))
            if os.path.exists(self.target):
                whole += 1
                self.assert_whole(self.target, ROWS)
        self.xushi.must("backup", self.target)
        self.assertEqual(self.leftovers(self.path("copies")), [])
        self.assert_whole(self.target, ROWS)
        self.tell(f"{kills} kills: the target whole or not there each time ({whole} whole); {left} left a part, which the "
                  "next backup cleared")

    def test_a_killed_merge(self):
        """What it leaves lies beside the database."""
        self.xushi.must("backup", self.target)
        other = self.xushi.on(self.target)
        other.log(FLOWS[1], "+1", "from elsewhere")
        start = time.monotonic()
        self.assertEqual(self.xushi.run("merge", "--dry-run", self.target).exit, 0)
        run_time = time.monotonic() - start
        left = 0
        for _ in range(self.times(8, 200)):
            process = self.xushi.start("merge", "--dry-run", self.target)
            try:
                process.wait(self.random.uniform(0.2 * run_time, run_time))
            except subprocess.TimeoutExpired:
                process.kill()
            process.communicate()
            left += bool(self.leftovers(self.folder))
        self.xushi.must("merge", self.target)
        self.assertEqual(self.leftovers(self.folder), [])
        self.assertEqual(self.xushi.check()[0], ROWS + 1)
        self.tell(f"{left} times something was left beside the database, and cleared")

    def test_backups_to_one_target_at_once(self):
        times = self.times(3, 60)

        def back_up(_):
            for _ in range(times):
                self.xushi.must("backup", self.target)

        side_by_side(back_up, range(2 * faults.WORKERS))
        self.assert_whole(self.target, ROWS)
        self.assertEqual(self.leftovers(self.path("copies")), [])
        self.tell(f"{2 * faults.WORKERS} processes x {times} backups to one file: each succeeded, the file is whole")

    def test_a_row_that_comes_into_the_target_meanwhile(self):
        """A backup is stopped while it writes its copy, and a row is entered into the older backup that it replaces."""
        self.xushi.must("backup", self.target)
        refused = 0
        for number in range(self.times(4, 60)):
            process = self.xushi.start("backup", self.target)
            while process.poll() is None and not self.leftovers(self.path("copies")):
                pass
            process.send_signal(signal.SIGSTOP)
            id = self.xushi.on(self.target).log(FLOWS[1], "+1", f"into the target {number}")
            process.send_signal(signal.SIGCONT)
            out, err = process.communicate()
            there = self.xushi.on(self.target).journal()
            self.assertIn(id, [row["id"] for row in there], out + err)
            refused += "has rows that are not here" in err
            self.xushi.must("merge", self.target)
        self.tell(f"{refused} of {self.times(4, 60)} backups refused, no row overwritten")

    def test_a_source_that_is_being_written(self):
        """Another program writes to the file again and again: a merge takes what was committed, and finds no damage."""
        self.xushi.must("backup", self.target)
        connection = sqlite3.connect(self.target, timeout=faults.DEADLINE, isolation_level=None)
        self.addCleanup(connection.close)
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("PRAGMA synchronous = OFF")

        def write():
            """More than fits into memory, so that it goes into the file before it is taken back."""
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE journal SET received_at = received_at + 1")
            connection.execute("CREATE TABLE filling AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                               "WHERE i < 300) SELECT randomblob(1000) AS a FROM n")
            connection.execute("ROLLBACK")

        for _ in range(self.times(5, 200)):
            merge = self.xushi.start("merge", self.target)
            for _ in range(WRITES):  # then it has its turn at the latest
                write()
            out, err = merge.communicate(timeout=faults.DEADLINE)
            self.assertEqual(merge.returncode, 0, out + err)
            self.assertRegex(err, r"\A(Waiting: [^\n]+\n)?\Z")
            self.assertIn("New rows: 0", out)
        self.assertEqual(self.xushi.check()[0], ROWS)


if __name__ == "__main__":
    faults.main()
