"""A file, a folder or a disk that is read-only: everything can be read, and nothing is written, not even a file
time."""

import os

import faults
from faults import FLOWS, Disk, FaultTest, log_words

READING = [
    ["status"],
    ["status", "--format", "json", "--quarter", "2024Q3"],
    ["journal"],
    ["plan", "show"],
    ["check"],
]


class ReadOnlyTest(FaultTest):
    on_disk = True

    def setUp(self):
        super().setUp()
        self.plan = self.path("plan.json")
        self.row = None

    def fill(self, folder):
        """A database with a row in it, in this folder."""
        self.xushi = self.xushi.on(os.path.join(folder, "test.db"))
        self.row = self.xushi.log(FLOWS[0], "+1", "first")
        plan = self.xushi.must("plan", "show", "--format", "json")
        with open(self.plan, "w", encoding="utf-8") as file:
            file.write(plan.replace('"title": "', '"title": "Newer ', 1))

    def writing(self):
        return [
            log_words(FLOWS[0], "+1", "second"),
            ["baseline", "2.1.1", "140"],
            ["note", "1.1", "--as-of", faults.AS_OF, "--progress", "some"],
            ["void", self.row, "--reason", "twice"],
            ["plan", "load", self.plan],
        ]

    def state(self):
        """Everything about the database's folder and its files that can be seen from outside."""
        folder = os.path.dirname(self.xushi.database)
        names = sorted(os.listdir(folder))
        times = [os.stat(os.path.join(folder, name)).st_mtime_ns for name in [".", *names]]
        return names, times, faults.file_bytes(self.xushi.database)

    def examine(self, before, reading, why="read-only"):
        """Checks that reading works as before, writing is refused, and nothing changes."""
        self.assertEqual([self.xushi.must(*words) for words in READING], reading)
        self.xushi.must("sheet", "--quarter", "2024Q3", "--out", self.path("sheet.csv"))
        for words in self.writing():
            self.assert_refused(self.xushi.run(*words), self.xushi.database, why)
        self.assertEqual(self.state(), before)

    def export_without_a_copy(self):
        """A PDF is exported, and the command says that no copy of it could be kept beside the database."""
        out = self.path("sheet.pdf")
        run = self.xushi.run("sheet", "--quarter", "2024Q3", "--out", out)
        self.assertEqual(run.exit, 0)
        self.assertIn("No copy was kept", run.err)
        self.assertTrue(faults.file_bytes(out).startswith(b"%PDF"))

    def seen(self):
        return self.state(), [self.xushi.must(*words) for words in READING]

    def test_a_read_only_file(self):
        os.makedirs(self.path("office"))
        self.fill(self.path("office"))
        seen = self.seen()
        os.chmod(self.xushi.database, 0o444)
        self.examine(*seen)

    def test_a_read_only_folder(self):
        os.makedirs(self.path("office"))
        self.fill(self.path("office"))
        seen = self.seen()
        os.chmod(self.path("office"), 0o555)
        self.examine(*seen, "its folder %s takes no files" % self.path("office"))
        new = self.xushi.on(os.path.join(self.path("office"), "new.db"))
        self.assert_refused(new.run("status"), new.database, "nothing may be written to its folder")
        self.assertFalse(os.path.exists(new.database))
        os.chmod(self.path("office"), 0o755)

    def test_a_read_only_disk(self):
        if not faults.may_mount():
            self.skipTest("no disk can be mounted here, neither as root nor in a namespace: not run")
        disk = Disk(self.path("disk"), "4m")
        self.addCleanup(disk.take_away)
        self.fill(disk.folder)
        seen = self.seen()
        disk.make_read_only()
        self.examine(*seen)
        self.export_without_a_copy()
        self.examine(*seen)


if __name__ == "__main__":
    faults.where_mounting_is_allowed()
    faults.main()
