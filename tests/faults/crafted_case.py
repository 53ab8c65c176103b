"""Shared by the tests of crafted files: a database of ours with some rows, a crafted one beside it, and the judge, who
counts the rows of both once more."""

import json
import os
import re
import shutil

import crafted_files
import faults
from crafted_files import CraftedFile
from faults import FaultTest
from recount import Recount

PLAN_FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../data/plan_2024.json")
DAYS = ["2024-06-30", "2024-09-30", "2024-12-31"]
DAMAGE = re.compile(
    r"file is damaged|something that is gone|cannot be read as|hash does not fit|written last .* is gone"
    r"|does not follow|not what was loaded|out of range|time of arrival|no clock shows|did not arrive"
)
DAY_MS = 24 * 3600 * 1000
ENTERED = [
    ["log", "1.3.1", "+10", "--as-of", "2024-05-10"],
    ["log", "1.1.2", "=40", "--as-of", "2024-08-31"],
    ["baseline", "2.1.1", "140"],
    ["log", "2.1.1", "=150", "--as-of", "2024-09-10"],
    ["log", "3.1.1", "=45.5", "--as-of", "2024-06-20"],
    ["note", "1.2", "--as-of", "2024-09-12", "--progress", "方案已定"],
]


def read_plan(file=PLAN_FILE):
    with open(file, encoding="utf-8") as text:
        return json.load(text)


def of_first_form(plan):
    """The plan as files of the schema's first version can hold it."""
    first = {**plan, "format": "xushi-plan/1"}
    for key in ("office", "document"):
        first.pop(key, None)
    for project in first["projects"]:
        for task in project["tasks"]:
            for part in [task, *task["indicators"]]:
                part.pop("quote", None)
                part.pop("at", None)
            for place, part in enumerate(task["units"]):
                part["role"] = "lead" if place == 0 else "support"
    return first


class CraftedTest(FaultTest):
    """Each test begins with the rows of ENTERED in our database and an empty crafted file with the same plan."""

    entered = None  # the database with these rows and their ids, made once

    def setUp(self):
        super().setUp()
        self.plans = [of_first_form(read_plan())]
        if CraftedTest.entered is None:
            with open(self.path("first.json"), "w", encoding="utf-8") as file:
                json.dump(self.plans[0], file, ensure_ascii=False)
            self.xushi.must("plan", "load", self.path("first.json"))
            ids = [self.xushi.must(*words).strip() for words in ENTERED]
            CraftedTest.entered = faults.file_bytes(self.xushi.database), ids
        contents, self.ids = CraftedTest.entered
        with open(self.xushi.database, "wb") as file:
            file.write(contents)
        self.xushi.have_days_backup()
        self.ours = CraftedFile(self.xushi.database)
        self.forged = crafted_files.of_version_1(self.path("forged.db"), like=self.xushi.database)

    def grown_copy(self, name="grown.db"):
        """A copy of our database as it is now, to write to behind the program's back."""
        return crafted_files.copy_of(self.xushi.database, self.path(name))

    def merge(self, *words):
        return self.xushi.run("merge", *(words or [self.forged.path]))

    def must_merge(self, *words):
        """Merges, which may warn; returns what it says."""
        run = self.merge(*words)
        self.assertEqual(run.exit, 0, run)
        return run.out + run.err

    def actuals(self, *words, xushi=None):
        status = (xushi or self.xushi).run("status", "--format", "json", *words)
        self.assertEqual(status.exit, 0, status)
        return {one["id"]: one["actual"] for one in json.loads(status.out)["indicators"]}

    def recount(self, database=None):
        return Recount(self.plans, (CraftedFile(database) if database else self.ours).rows())

    def assert_counted_right(self, xushi=None):
        """Every indicator's actual on several days is what the recount finds; returns them by day."""
        counted = self.recount(xushi.database if xushi else None)
        actuals = {day: self.actuals("--as-of", day, xushi=xushi) for day in DAYS}
        for day in DAYS:
            self.assertEqual(actuals[day], counted.actuals(day), day)
        return actuals

    def state(self):
        """Everything in our database and the names of the files around it."""
        return faults.file_bytes(self.xushi.database), sorted(os.listdir(self.folder))

    def assert_nothing_taken(self, run, before, *saying):
        """The command was refused with these words, and left everything as it was."""
        self.assert_refused(run, *saying)
        self.assertEqual(self.state(), before)

    def assert_usable(self, rows=1):
        """Rows can be entered and count, their times are those of the clock, a backup can be taken, nothing is damaged;
        returns the last row."""
        for _ in range(rows):
            row = self.assert_enters_row()
        self.assert_counted_right()
        copy = self.path("usable.db")
        self.assertEqual(self.xushi.run("backup", copy).exit, 0)
        os.remove(copy)
        return row

    def assert_enters_row(self):
        """A row can be entered, its id comes after all of ours, and its time is that of the clock."""
        before = crafted_files.now_ms()
        id = self.xushi.run("log", "1.3.1", "+1", "--as-of", "2024-11-30")
        self.assertEqual(id.exit, 0, id)
        rows = self.ours.rows()
        row = next(one for one in rows if one.id == id.out.strip())
        own = [one for one in rows if one.author == row.author and one.id != row.id]
        self.assertGreater(row.id, max(one.id for one in own))
        self.assertLessEqual(row.recorded_at, max([crafted_files.now_ms()] + [one.recorded_at for one in own]))
        self.assertGreaterEqual(row.recorded_at, before)
        self.assertEqual(self.time_of(row.id), row.recorded_at)
        return row

    @staticmethod
    def time_of(id):
        return int(id.replace("-", "")[:12], 16)

    def check(self, xushi=None):
        """What the check prints, and that it found no damage; rows that want a decision are none."""
        run = (xushi or self.xushi).run("check")
        self.assertIn(run.exit, (0, 1), run)
        self.assertRegex(run.out, r"^Rows: \d+\nDigest: [0-9a-f]{64}\n", run)
        self.assertNotRegex(run.err, DAMAGE, run)
        return run.out + run.err

    def digest(self, xushi=None):
        return re.search(r"Digest: ([0-9a-f]{64})", self.check(xushi))[1]

    def load_plan(self, change, xushi=None, *words):
        """Loads a version of the plan that `change` has changed in place; the recount knows it from then on."""
        plan = json.loads(json.dumps(self.plans[-1]))
        change(plan)
        file = self.path("plan.json")
        with open(file, "w", encoding="utf-8") as out:
            json.dump(plan, out, ensure_ascii=False)
        run = (xushi or self.xushi).run("plan", "load", file, *words)
        os.remove(file)
        self.assertEqual(run.exit, 0, run)
        return plan

    def another(self, name):
        """A second database of ours, with the same rows, that grows on its own."""
        shutil.copyfile(self.xushi.database, self.path(name))
        xushi = self.xushi.on(self.path(name))
        xushi.have_days_backup()
        return xushi


def task_of(plan, id):
    return next(task for project in plan["projects"] for task in project["tasks"] if task["id"] == id)


def indicator_of(plan, id):
    return next(one for one in task_of(plan, id.rpartition(".")[0])["indicators"] if one["id"] == id)
