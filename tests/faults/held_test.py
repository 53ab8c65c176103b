"""Rows that no version of their plan here allows, merged: they are part of the union and do not count until the office
accepts them, the same in any order of merging and in every copy."""

import json
import os
import re

import crafted_files
import faults
from crafted_case import DAYS, CraftedTest, task_of
from crafted_files import CraftedFile, instant, now_ms

# What no version of the plan allows: kind, subject, amount, and the fields that differ from a sound row's. Each would
# change a figure or a page if it counted.
FOREIGN = {
    "a reading of a unit that the task lacks": ("reading", "1.3.1", "30", {"unit": "caizheng"}),
    "an increment of a unit that the task lacks": ("increment", "1.3.1", "30", {"unit": "caizheng"}),
    "a baseline of a unit that the task lacks": (
        "baseline",
        "2.1.1",
        "154",
        {"unit": "caizheng", "as_of": "2023-12-31"},
    ),
    "a retarget of a unit that the task lacks": (
        "retarget",
        "1.3.1",
        "1",
        {"unit": "caizheng", "payload": {"reason": "x", "schedule": "linear"}},
    ),
    "a reading of a unit that is nowhere": ("reading", "1.3.1", "30", {"unit": "nobody"}),
    "a reading of a unit by its name": ("reading", "1.3.1", "30", {"unit": "财政局"}),
    "a reading of the right unit by its name": ("reading", "1.3.1", "30", {"unit": "科技局"}),
    "an indicator with a blank behind it": ("reading", "1.3.1 ", "30", {}),
    "a retarget that states no schedule": ("retarget", "1.3.1", "1", {"payload": {"reason": "x"}}),
    "a retarget with a payload that is nonsense": ("retarget", "1.3.1", "1", {"payload": "[]"}),
    "an unknown indicator": ("reading", "1.3.9", "30", {}),
    "a task in place of an indicator": ("increment", "1.3", "30", {}),
    "an increment on a ratio": ("increment", "3.1.1", "20", {}),
    "a baseline of a flow": ("baseline", "1.3.1", "30", {"as_of": "2023-12-31"}),
    "a reading of a day before the period": ("reading", "1.3.1", "30", {"as_of": "2023-09-30"}),
    "an increment of a day before the period": ("increment", "1.3.1", "30", {"as_of": "2023-12-31"}),
    "a reading of a day after the period": ("reading", "1.3.1", "30", {"as_of": "2025-01-01"}),
    "a note of a unit that the task lacks": (
        "note",
        "1.2",
        None,
        {"unit": "caizheng", "payload": {"progress": "forged words", "state": "done"}},
    ),
    "a note of an unknown task": ("note", "1.9", None, {"payload": {"progress": "forged words"}}),
    "a measure of a unit that the task lacks": (
        "measure",
        "1.2",
        None,
        {"unit": "caizheng", "payload": {"title": "forged words", "due": "2024-12-01"}},
    ),
    "a person of a unit that the task lacks": (
        "assign",
        "1.2/caizheng",
        None,
        {"unit": "caizheng", "payload": {"person": "forged words"}},
    ),
    "a person of another unit than the one who writes": (
        "assign",
        "1.2/kaifaqu",
        None,
        {"unit": "gongxin", "payload": {"person": "forged words"}},
    ),
}


class HeldTest(CraftedTest):
    def forge(self, name, forged=None):
        kind, subject, amount, fields = FOREIGN[name]
        return (forged or self.forged).put(kind, subject, amount, **fields)

    def held(self, xushi=None):
        """The ids of the rows that wait for a decision. Those that were refused are listed with the reason."""
        rows = json.loads((xushi or self.xushi).must("held", "--format", "json"))
        return [row["id"] for row in rows if row["refused"] is None]

    def papers(self):
        """What pages and papers say, but for the digest, which stands for all rows."""
        said = [self.xushi.must("status", "--as-of", day, "--format", "json") for day in DAYS]
        for name, command in (("sheet.csv", "sheet"), ("bulletin.txt", "bulletin")):
            paper = self.path(name)
            self.xushi.must(command, "--quarter", "2024Q3", "--out", paper)
            said.append(faults.file_bytes(paper).decode())
            os.remove(paper)
        return re.sub(r"\b[0-9a-f]{4}(-[0-9a-f]{4})+\b|\b[0-9a-f]{8,64}\b", "", "\n".join(said))

    def assert_held(self, *rows):
        ids = {row.id for row in rows}
        self.assertEqual(set(self.held()), ids)
        listed = self.xushi.must("held", "list")
        for id in ids:
            self.assertIn(id, listed)
        self.assertEqual(self.xushi.must("held"), listed)
        self.assertEqual({row.id for row in self.recount().held()}, ids)
        said = self.check()
        for id in ids:
            self.assertIn(id, said)
        self.assert_counted_right()

    def test_each_kind_of_foreign_row(self):
        """Each in a file of its own, in random order; the short form merges several files at once."""
        papers = self.papers()
        names = self.random.sample(list(FOREIGN), len(FOREIGN))
        at_once = self.times(-(-len(names) // 4), 1)
        rows = {}
        for start in range(0, len(names), at_once):
            files = []
            for number, name in enumerate(names[start : start + at_once], start):
                forged = crafted_files.of_version_1(self.path(f"{number}.db"), like=self.xushi.database)
                rows[self.forge(name, forged).id] = name
                files.append(forged.path)
            self.must_merge(*files)
            held = self.held()
            self.assertEqual(sorted(rows.get(id, id) for id in held), sorted(rows.values()))
            if faults.OPTIONS.long:
                self.assertEqual(self.papers(), papers)
        self.assertEqual(self.papers(), papers)
        held = [row for row in self.ours.rows() if row.author == "forger"]
        self.assertEqual({row.id for row in held}, set(rows))
        self.assert_held(*held)
        self.assert_usable()

    def test_sound_rows_beside_a_foreign_one_count(self):
        self.forged.put("increment", "1.3.1", "1")
        row = self.forge("a reading of a unit that the task lacks")
        self.forged.put("increment", "1.3.1", "2")
        self.forged.put("increment", "1.3.1", "4", unit="")
        self.must_merge()
        self.assertEqual(self.actuals("--as-of", "2024-09-30")["1.3.1"], "17")
        self.assert_held(row)

    def test_accepting(self):
        for number, name in enumerate(self.some(3, FOREIGN)):
            with self.subTest(name):
                forged = crafted_files.of_version_1(self.path(f"{number}.db"), like=self.xushi.database)
                row = self.forge(name, forged)
                self.must_merge(forged.path)
                accepted = self.xushi.run("held", "accept", row.id)
                self.assertEqual(accepted.exit, 0, accepted)
                self.assertEqual(self.held(), [])
                review = self.ours.rows()[-1]
                self.assertEqual((review.kind, review.subject, review.plan), ("review", row.id, row.plan))
                self.assert_counted_right()
        self.check()

    def test_accepting_and_refusing_change_the_figure_and_the_past_stays(self):
        row = self.forge("a reading of a unit that the task lacks")
        self.must_merge()
        known = {}

        def remember(figure):
            self.assertEqual(self.assert_counted_right()["2024-09-30"]["1.3.1"], figure)
            known[instant(self.ours.rows()[-1].received_at)] = figure

        def assert_known():
            for time, then in known.items():
                self.assertEqual(self.actuals("--as-of", "2024-09-30", "--known-at", time)["1.3.1"], then, time)

        remember("10")
        self.xushi.must("held", "accept", row.id)
        remember("30")
        self.xushi.must("held", "refuse", row.id, "--reason", "非责任单位")
        remember("10")
        self.assertEqual(self.held(), [])
        assert_known()
        self.xushi.must("held", "accept", row.id)
        remember("30")
        self.xushi.must("void", row.id, "--reason", "twice")
        remember("10")
        assert_known()

    def test_a_refused_row_waits_no_more_and_does_not_count(self):
        row = self.forge("a reading of a unit that the task lacks")
        self.must_merge()
        self.xushi.must("held", "refuse", row.id, "--reason", "非责任单位")
        self.assertEqual(self.held(), [])
        self.assertIn("非责任单位", self.xushi.must("held"))
        self.assertEqual(self.actuals("--as-of", "2024-09-30")["1.3.1"], "10")
        self.assertIn("非责任单位", self.xushi.must("journal"))
        self.assertEqual(self.xushi.run("check").exit, 0)

    def test_what_is_refused_of_a_decision(self):
        row = self.forge("a reading of a unit that the task lacks")
        self.must_merge()
        before = self.state()
        self.assertEqual(self.xushi.run("held", "refuse", row.id).exit, 2 if self.needs_reason_as_usage() else 1)
        for words in (
            ["held", "refuse", row.id, "--reason", "  "],
            ["held", "accept", self.ids[0]],
            ["held", "refuse", self.ids[0], "--reason", "x"],
            ["held", "accept", crafted_files.uuid7(now_ms())],
            ["held", "accept", "no row"],
            ["held", "accept", row.id, self.ids[0]],
        ):
            with self.subTest(words):
                self.assert_nothing_taken(self.xushi.run(*words), before)
        self.assert_held(row)

    def test_decisions_about_rows_of_two_plans_are_taken_together_or_not(self):
        """The second one would take a total out of its range."""
        other = self.xushi.on(self.path("other.db"))
        self.load_plan(lambda plan: plan.update(id="other-2024"), other, "--new")
        first = CraftedFile(other.database, "other-2024").put("increment", "1.3.1", "30", unit="caizheng")
        half = "9000000000000"
        self.forged.put("increment", "1.3.1", half)
        second = self.forged.put("increment", "1.3.1", half, unit="caizheng")
        self.must_merge(other.database, self.forged.path)
        before = self.state()
        for ids in ([first.id, second.id], [second.id, first.id]):
            self.assert_nothing_taken(self.xushi.run("held", "accept", *ids), before)
        self.xushi.must("held", "accept", first.id)
        self.assertEqual(self.held(), [second.id])

    def needs_reason_as_usage(self):
        """Whether a missing --reason is a wrong usage, as of `void`, rather than a refusal."""
        return self.xushi.run("void", self.ids[0]).exit == 2

    def test_the_newest_decision_holds_whichever_came_first(self):
        """By the time of recording, then by id; several copies decide otherwise."""
        row = self.forge("a reading of a unit that the task lacks")
        self.must_merge()
        start = now_ms() - 60_000
        for accepts in self.some(2, ([True, False], [False, True], [True, False, True])):
            with self.subTest(accepts):
                copies = []
                for number, accept in enumerate(accepts):
                    copy = self.grown_copy(f"copy{number}.db")
                    start += 1000
                    copy.put(
                        "review",
                        row.id,
                        unit="",
                        payload={"decision": "accepted" if accept else "refused", "reason": "because"},
                        as_of=row.as_of,
                        at=start,
                    )
                    copies.append(copy.path)
                self.random.shuffle(copies)
                for copy in copies:
                    self.must_merge(copy)
                self.assertEqual(self.held(), [])
                figure = self.assert_counted_right()["2024-09-30"]["1.3.1"]
                self.assertEqual(figure, "30" if accepts[-1] else "10")

    def test_a_decision_that_is_not_the_offices_decides_nothing(self):
        """In another plan's name, of a unit, without a word of yes or no, and one that was taken back."""
        row = self.forge("a reading of a unit that the task lacks")
        self.must_merge()
        yes = {"decision": "accepted"}
        not_the_offices = [
            {"plan": "none-2024", "unit": ""},
            {"unit": "caizheng"},
            {"unit": "gongxin"},
            {"unit": "", "payload": {}},
        ]
        for number, fields in enumerate(self.some(2, not_the_offices)):
            with self.subTest(fields):
                grown = self.grown_copy(f"decided{number}.db")
                grown.put("review", row.id, **{"payload": yes, "as_of": row.as_of, **fields})
                self.must_merge(grown.path)
                self.assertEqual(self.held(), [row.id])
                self.assert_counted_right()
        grown = self.grown_copy()
        review = grown.put("review", row.id, unit="", payload=yes, as_of=row.as_of)
        grown.void(review.id, unit="", as_of=row.as_of)
        self.must_merge(grown.path)
        self.assertEqual(self.held(), [row.id])
        self.assert_counted_right()

    def test_a_decision_that_says_nothing_sets_no_earlier_one_aside(self):
        row = self.forge("a reading of a unit that the task lacks")
        self.must_merge()
        self.xushi.must("held", "accept", row.id)
        grown = self.grown_copy()
        for payload in ({}, "[]", {"decision": "perhaps"}, {"decision": True}):
            grown.put("review", row.id, unit="", payload=payload, as_of=row.as_of)
        self.must_merge(grown.path)
        self.assertEqual(self.assert_counted_right()["2024-09-30"]["1.3.1"], "30")

    def test_a_decision_about_a_sound_row_takes_nothing_from_it(self):
        grown = self.grown_copy()
        refusal = {"decision": "refused", "reason": "forgery"}
        grown.put("review", self.ids[0], unit="", as_of="2024-05-10", payload=refusal)
        self.must_merge(grown.path)
        self.assertEqual(self.assert_counted_right()["2024-09-30"]["1.3.1"], "10")

    def test_a_held_row_that_is_voided_is_held_no_more(self):
        row = self.forge("a reading of a unit that the task lacks")
        self.forged.void(row.id, unit="caizheng")
        self.must_merge()
        self.assertEqual(self.held(), [])
        self.assert_counted_right()

    def test_a_foreign_change_of_our_measure(self):
        """A change to a measure of ours, and a move of it, by a unit that the task lacks."""
        measure = self.ours.put("measure", "1.2", unit="kaifaqu", payload={"title": "每月调度", "due": "2024-12-01"})
        papers = self.papers()
        grown = self.grown_copy()
        change = {"done": True, "measure": measure.id}
        row = grown.put("measure", "1.2", unit="caizheng", as_of="2024-09-25", payload=change)
        self.must_merge(grown.path)
        self.assertEqual(self.papers(), papers)
        self.assert_held(row)

    def load_allowing_plan(self, xushi):
        """A version in which the finance office takes part in 1.3."""
        part = {"unit": "caizheng", "role": "support"}
        return self.load_plan(lambda plan: task_of(plan, "1.3")["units"].append(part), xushi, "--confirm", "1.3.1")

    def test_a_version_of_the_plan_that_comes_along_and_allows_the_row(self):
        row = self.forge("a reading of a unit that the task lacks")
        self.must_merge()
        self.assertEqual(self.held(), [row.id])
        self.assertEqual(self.actuals("--as-of", "2024-09-30")["1.3.1"], "10")
        before = self.xushi.journal()[-1]["received_at"]
        other = self.another("other.db")
        allowing = self.load_allowing_plan(other)
        self.must_merge(other.database)
        self.plans.insert(0, allowing)  # here, but not in force
        self.assertEqual(self.held(), [])
        self.assertEqual(self.assert_counted_right()["2024-09-30"]["1.3.1"], "30")
        self.assertEqual(self.actuals("--as-of", "2024-09-30", "--known-at", before)["1.3.1"], "10")

    def test_an_old_version_of_the_plan_that_allowed_the_row(self):
        """A row that was allowed when it was entered stays what it was, whatever the plan in force says."""
        units = [{"unit": "kexie", "role": "lead"}]
        changed = self.load_plan(lambda plan: task_of(plan, "1.3").update(units=units), None, "--confirm", "1.3.1")
        self.plans.append(changed)
        self.assertEqual(self.held(), [])
        self.assertEqual(self.assert_counted_right()["2024-09-30"]["1.3.1"], "10")

    def test_rows_of_a_plan_that_nobody_has_are_no_ones_to_decide(self):
        self.forged.put("increment", "1.3.1", "5", plan="none-2024")
        figures = self.actuals("--as-of", "2024-12-31")
        self.must_merge()
        self.assertEqual(self.assert_counted_right()["2024-12-31"], figures)
        self.check()

    def test_any_order_of_merging(self):
        """Foreign rows, decisions, voids and an allowing version, each from another file, in any order: same digest,
        same held rows, same figures."""
        base = self.another("base.db")
        kinds = list(FOREIGN)
        files, plans = [], list(self.plans)
        for number in range(self.times(3, 6)):
            file = crafted_files.copy_of(base.database, self.path(f"part{number}.db"))
            rows = [self.forge(self.random.choice(kinds), file) for _ in range(3)]
            sound = file.put("increment", "1.3.1", str(number + 1))
            for row in self.random.sample(rows, 2):
                decision = {"decision": self.random.choice(["accepted", "refused"])}
                file.put("review", row.id, unit="", as_of=row.as_of, payload=decision)
            file.void(self.random.choice([*rows, sound]).id)
            files.append(file.path)
        plans.insert(0, self.load_allowing_plan(self.xushi.on(files[0])))
        self.plans = plans
        seen = set()
        for order in range(self.times(3, 30)):
            self.random.shuffle(files)
            one = self.xushi.on(self.path(f"order{order}.db"))
            crafted_files.copy_of(base.database, one.database)
            one.have_days_backup()
            for file in files:
                merged = one.run("merge", file)
                self.assertEqual(merged.exit, 0, merged)
            figures = self.assert_counted_right(one)["2024-12-31"]
            held = frozenset(self.held(one))
            self.assertEqual(held, {row.id for row in self.recount(one.database).held()})
            seen.add((self.digest(one), held, str(figures)))
        self.assertEqual(len(seen), 1)
        self.tell(f"{len(files)} files in {self.times(3, 30)} orders: one digest, the same held rows, the same figures")


if __name__ == "__main__":
    faults.main()
