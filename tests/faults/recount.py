"""What the rows of a journal mean, counted once more after docs/semantics.md by other code than the program's: which
rows count, and what an indicator's actual is on a day. It takes rows as crafted_files has them, and plans as their
files are written.
"""

import datetime
import json

from crafted_files import decimal, millionths

FIGURES = ("reading", "increment", "baseline", "retarget")
ABOUT_TASKS = ("note", "measure", "assign")


def members_of(row):
    """What a payload says; nothing when it is no object."""
    try:
        members = json.loads(row.payload)
    except ValueError:
        return {}
    return members if isinstance(members, dict) else {}


def order_of(row):
    return row.as_of, row.recorded_at, row.id


class PlanRules:
    """Which rows one version of a plan allows."""

    def __init__(self, plan):
        self.id = plan["id"]
        self.period = plan["period"]
        self.tasks = {}
        self.indicators = {}
        for project in plan["projects"]:
            for task in project["tasks"]:
                self.tasks[task["id"]] = task
                for indicator in task.get("indicators", []):
                    self.indicators[indicator["id"]] = (indicator, task)

    def allows(self, row):
        if row.kind not in FIGURES + ABOUT_TASKS:
            return True  # about a row or a quarter
        if row.kind == "baseline":
            day_before = datetime.date.fromisoformat(self.period["from"]) - datetime.timedelta(days=1)
            if row.as_of != day_before.isoformat():
                return False
        elif not self.period["from"] <= row.as_of <= self.period["to"]:
            return False
        if row.kind in FIGURES:
            indicator, task = self.indicators.get(row.subject, (None, None))
            if indicator is None or (row.kind, indicator["accumulation"]) in [
                ("increment", "ratio"),
                ("baseline", "flow"),
            ]:
                return False
            if row.kind == "retarget" and not self.states_terms(row):
                return False
            return self.is_responsible(task, row.unit)
        subject, slash, unit = row.subject.partition("/") if row.kind == "assign" else (row.subject, "/", row.unit)
        task = self.tasks.get(subject)
        return task is not None and slash == "/" and unit == row.unit and self.is_responsible(task, unit)

    @staticmethod
    def states_terms(row):
        """Whether a retarget says what schedule its target has. The tests make none with nodes."""
        return members_of(row).get("schedule") in ("linear", "constant", "year_end")

    @staticmethod
    def is_responsible(task, unit):
        return unit == "" or unit in [part["unit"] for part in task["units"]]


class Recount:
    """A journal under all versions of its plans; the last version of a plan is in force."""

    def __init__(self, plans, rows, plan="wuwei-2024"):
        self.versions = [PlanRules(one) for one in plans if one["id"] == plan]
        self.rows = [row for row in rows if row.plan == plan]
        voids = [row for row in self.rows if row.kind == "void"]
        own = {row.id: row for row in self.rows}
        self.voided = {
            row.subject
            for row in voids
            if row.subject in own and own[row.subject].kind != "void" and own[row.subject].unit == row.unit
        }

    def decision(self, row):
        """True and False for a row that the office accepted or refused."""
        said = [
            (one.recorded_at, one.id, members_of(one).get("decision") == "accepted")
            for one in self.rows
            if one.kind == "review" and one.unit == "" and one.subject == row.id and one.id not in self.voided
            and members_of(one).get("decision") in ("accepted", "refused")
        ]
        return max(said)[2] if said else None

    def is_foreign(self, row):
        return not any(version.allows(row) for version in self.versions)

    def held(self):
        """Rows that wait for a decision, voided ones aside."""
        return [
            row
            for row in self.rows
            if row.id not in self.voided and self.is_foreign(row) and self.decision(row) is None
        ]

    def counting(self, subject):
        """The rows about a subject that count, oldest first."""
        return sorted(
            (
                row
                for row in self.rows
                if row.subject == subject and row.id not in self.voided
                and (not self.is_foreign(row) or self.decision(row))
            ),
            key=order_of,
        )

    def baseline(self, indicator):
        if indicator["accumulation"] == "flow":
            return 0
        entered = [row for row in self.counting(indicator["id"]) if row.kind == "baseline"]
        if entered:
            return millionths(entered[-1].amount)
        return millionths(str(indicator["baseline"])) if "baseline" in indicator else None

    def actual(self, indicator, day):
        """The actual as `status --format json` gives it: a decimal, or None."""
        figures = [row for row in self.counting(indicator["id"]) if row.as_of <= day]
        readings = [row for row in figures if row.kind == "reading"]
        increments = [row for row in figures if row.kind == "increment"]
        if readings:
            last = readings[-1]
            start = millionths(last.amount)
            increments_after = [row for row in increments if row.as_of > last.as_of]
            return decimal(start + sum(millionths(row.amount) for row in increments_after))
        start = self.baseline(indicator)
        if not increments or start is None:
            return None
        return decimal(start + sum(millionths(row.amount) for row in increments))

    def actuals(self, day):
        """By indicator of the version in force."""
        return {
            id: self.actual(indicator, day) for id, (indicator, _) in self.versions[-1].indicators.items()
        }
