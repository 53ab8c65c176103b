"""kill -9 at any step of an upgrade: the next start finds the older file as it was or the newer one whole, with the same
rows and figures, and the older file is kept."""

import glob
import gzip
import os
import shutil
import sqlite3

import faults
from faults import FLOWS, FaultTest
from schema_test import fixture, reading, version_of

CALLS = ["openat", "pwrite64", "ftruncate", "fdatasync", "fsync", "unlink", "rename"]


def plain_rows(database):
    with sqlite3.connect(database) as connection:
        return connection.execute("SELECT id, hash, received_at FROM journal ORDER BY seq").fetchall()


class UpgradeKillTest(FaultTest):
    def setUp(self):
        super().setUp()
        if not faults.can_run("strace", "-o", os.devnull, "true"):
            self.skipTest("processes cannot be traced here, so none was killed at a system call")
        with gzip.open(fixture(1) + ".db.gz") as packed:
            self.older = packed.read()
        self.unpack()
        self.rows = plain_rows(self.xushi.database)

    def unpack(self):
        shutil.rmtree(self.path("test-backups"), ignore_errors=True)
        for name in glob.glob(self.xushi.database + "*"):
            os.remove(name)
        with open(self.xushi.database, "wb") as file:
            file.write(self.older)

    def places(self):
        """The system calls of an upgrade that touch the database or its copy, each with its number among its name's."""
        trace = self.path("trace")
        self.xushi.must("status", below=["strace", "-f", "-y", "-o", trace, "-e", "trace=" + ",".join(CALLS)])
        seen, places = {}, []
        with open(trace, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                call = line.split(None, 1)[1].split("(")[0]
                if call in CALLS:
                    seen[call] = seen.get(call, 0) + 1
                    if self.folder in line:
                        places.append((call, seen[call]))
        return places

    def test_a_kill_at_a_step_of_an_upgrade_loses_nothing(self):
        places = self.places()
        whole = reading(self.xushi)
        newest = version_of(self.xushi.database)
        self.assertEqual(whole["rows"], len(self.rows))
        tried = places if faults.OPTIONS.long else self.random_for("places").sample(places, 20)
        killed = upgraded = 0
        for call, place in tried:
            with self.subTest(call=call, place=place):
                self.unpack()
                kill = ["strace", "-f", "-o", os.devnull, "-e", f"inject={call}:signal=SIGKILL:when={place}"]
                killed += self.xushi.run("status", below=kill).exit != 0
                if not os.path.exists(self.xushi.database + "-journal"):
                    upgraded += version_of(self.xushi.database) == newest
                self.assertEqual(self.xushi.check(), (whole["rows"], whole["digest"]))
                self.assertEqual(version_of(self.xushi.database), newest)
                self.assertEqual(plain_rows(self.xushi.database), self.rows)
                kept = glob.glob(os.path.join(self.path("test-backups"), "*before-upgrade*.db"))
                self.assertEqual([version_of(file) for file in kept], [1])
                self.assertEqual(plain_rows(kept[0]), self.rows)
        self.assertGreaterEqual(killed, len(tried) - 3)  # threads that take turns may make the last calls come too late
        self.assertEqual(reading(self.xushi), whole)
        self.xushi.log(FLOWS[0], "+1", "one more")
        self.tell(
            f"{killed} kills of {len(places)} steps of an upgrade: nothing lost, the older file kept once; "
            f"{upgraded} kills found it done"
        )


if __name__ == "__main__":
    faults.main()
