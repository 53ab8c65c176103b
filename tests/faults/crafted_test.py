"""Crafted files that are well made but say what they may not: voids of another plan's name, a second void of a row, a
plan that would push ours aside, and backups in which a plan version is another plan. Whatever comes in, our rows count
as they did."""

import datetime
import json
import os
import shutil

import crafted_files
import faults
from crafted_case import CraftedTest, indicator_of
from crafted_files import CraftedFile


class VoidTest(CraftedTest):
    def assert_void_has_no_effect(self, void, *words):
        """After the merge our row counts, is not shown as voided, can be voided by us, and the check names the void."""
        row, before = self.ids[0], self.actuals("--as-of", "2024-12-31")
        self.must_merge(*words)
        self.assertIn(void.id, [one.id for one in self.ours.rows()])
        self.assertEqual(self.assert_counted_right()["2024-12-31"], before)
        self.assertNotIn("forgery", self.xushi.must("journal"))
        self.assertNotIn("forgery", self.xushi.must("journal", "--format", "csv"))
        said = self.check()
        self.assertIn(void.id, said)
        self.assertIn(row, said)
        self.xushi.must("void", row, "--reason", "ours")
        self.assertIn("ours", self.xushi.must("journal"))
        self.assertNotEqual(self.assert_counted_right()["2024-12-31"], before)

    def forge_void(self, forged, plan):
        return forged.void(self.ids[0], plan=plan, as_of="2024-05-10", payload={"reason": "forgery"})

    def test_a_void_in_the_name_of_a_plan_that_nobody_has(self):
        self.assert_void_has_no_effect(self.forge_void(self.forged, "none-2024"))

    def test_a_void_in_the_name_of_a_plan_that_comes_along(self):
        other = self.xushi.on(self.path("other.db"))
        self.load_plan(lambda plan: plan.update(id="other-2024"), other, "--new")
        void = self.forge_void(CraftedFile(other.database), "other-2024")
        self.assert_void_has_no_effect(void, other.database)

    def test_a_void_in_the_name_of_a_plan_that_is_here(self):
        self.load_plan(lambda plan: plan.update(id="other-2023"))
        self.run_use("wuwei-2024")
        self.assert_void_has_no_effect(self.forge_void(self.grown_copy(), "other-2023"), self.path("grown.db"))

    def test_a_void_by_a_unit_whose_row_it_is_not(self):
        row, before = self.ids[0], self.actuals("--as-of", "2024-12-31")
        void = self.forged.void(row, unit="caizheng", as_of="2024-05-10", payload={"reason": "forgery"})
        self.must_merge()
        self.assertEqual(self.assert_counted_right()["2024-12-31"], before)
        said = self.check()
        self.assertIn(void.id, said)
        self.assertIn(row, said)
        self.xushi.must("void", row, "--reason", "ours")
        self.assertNotEqual(self.assert_counted_right()["2024-12-31"], before)

    def run_use(self, plan):
        used = self.xushi.run("plan", "use", plan)
        self.assertEqual(used.exit, 0, used)

    def test_what_was_known_of_a_row_with_a_foreign_void(self):
        void = self.forge_void(self.forged, "none-2024")
        self.must_merge()
        arrival = next(row["received_at"] for row in self.xushi.journal() if row["kind"] == "reading")
        self.assertEqual(self.actuals("--as-of", "2024-12-31", "--known-at", arrival)["1.3.1"], "10")
        self.assertNotIn(void.id, [row["id"] for row in self.xushi.journal("--known-at", arrival)])

    def test_a_void_that_comes_alone_and_takes_a_total_out_of_range_is_refused(self):
        most = "9000000000000"
        self.forged.put("increment", "1.3.1", most)
        less = self.forged.put("increment", "1.3.1", "-" + most)
        self.forged.put("increment", "1.3.1", most)
        self.must_merge()
        self.forged.void(less.id)
        before = self.state()
        self.assert_nothing_taken(self.merge(), before, "1.3.1")
        self.actuals("--as-of", "2024-12-31")

    def test_two_voids_of_one_row_are_no_fault(self):
        other = self.another("other.db")
        self.xushi.must("void", self.ids[0], "--reason", "here")
        other.must("void", self.ids[0], "--reason", "there")
        said = self.must_merge(other.database)
        self.assertNotIn("could not have been entered", said)
        self.assertEqual(self.xushi.run("check").exit, 0)
        self.assertIsNone(self.assert_counted_right()["2024-12-31"]["1.3.1"])
        again = other.run("merge", self.xushi.database)
        self.assertEqual(again.exit, 0, again)
        self.assertEqual(self.digest(other), self.digest())
        self.assert_counted_right(other)

    def test_voids_that_void_nothing(self):
        """Of a void, of a row that is nowhere, of itself: they change no figure."""
        self.xushi.must("void", self.ids[1], "--reason", "ours")
        void = next(row for row in self.ours.rows() if row.kind == "void")
        grown = self.grown_copy()
        grown.void(void.id, as_of=void.as_of)
        grown.void(crafted_files.uuid7(crafted_files.now_ms()))
        row = grown.row("void", "", payload={"reason": "itself"})
        grown.add(row.with_(subject=row.id))
        before = self.actuals("--as-of", "2024-12-31")
        self.must_merge(grown.path)
        self.assertEqual(self.assert_counted_right()["2024-12-31"], before)
        self.check()


class PlanChoiceTest(CraftedTest):
    def other_plan(self, id="other-2024", period=None):
        """A database with another plan and a row of it."""
        other = self.xushi.on(self.path(f"{id}.db"))

        def change(plan):
            plan.update(id=id, title=id)
            if period:
                plan["period"] = dict(zip(("from", "to"), period))

        plan = self.load_plan(change, other, "--new")
        CraftedFile(other.database, id).put("increment", "1.3.1", "5", as_of=plan["period"]["to"])
        return other.database

    def shown(self):
        return self.xushi.status()["plan"]

    def assert_ours_until_chosen(self, other, id):
        self.assertEqual(self.shown(), "wuwei-2024")
        self.must_merge(other)
        self.assertEqual(self.shown(), "wuwei-2024")
        self.assertEqual(json.loads(self.xushi.must("plan", "show", "--format", "json"))["id"], "wuwei-2024")
        self.xushi.must("log", "1.3.1", "+2", "--as-of", "2024-11-30")
        self.assertEqual(self.ours.rows()[-1].plan, "wuwei-2024")
        self.assertEqual(self.xushi.status("--plan", id)["plan"], id)
        for chosen in (id, "wuwei-2024", id):
            self.xushi.must("plan", "use", chosen)
            self.assertEqual(self.shown(), chosen)
        self.assert_refused(self.xushi.run("plan", "use", "none-2024"), "none-2024", "wuwei-2024")
        self.assertEqual(self.shown(), id)
        self.must_merge(other)
        self.assertEqual(self.shown(), id)

    def test_a_plan_of_the_same_period(self):
        self.assert_ours_until_chosen(self.other_plan(), "other-2024")

    def test_a_plan_whose_period_holds_today(self):


        year = datetime.date.today().year
        self.assert_ours_until_chosen(self.other_plan("now", (f"{year}-01-01", f"{year}-12-31")), "now")

    def test_what_is_the_files_own_stays_there(self):
        """Its choice of a plan, its lineage, its drafts and prints, and when it loaded a plan."""
        other = CraftedFile(self.other_plan())
        self.xushi.on(other.path).must("plan", "use", "other-2024")
        other.do(
            "UPDATE own SET value = 'forged' WHERE name = 'lineage'",
            "INSERT INTO draft VALUES ('forged', 'forged', 1, '{}')",
            "INSERT INTO print VALUES (1, 1, 'sheet', 'wuwei-2024', '', '2024-09-30', 'f', '1', 'forged.pdf', 'f')",
        )
        own = self.ours.ask("SELECT * FROM own ORDER BY name")
        self.must_merge(other.path)
        self.assertEqual(self.ours.ask("SELECT * FROM own ORDER BY name"), own)
        self.assertEqual(self.ours.ask("SELECT * FROM draft"), [])
        self.assertEqual(self.ours.ask("SELECT * FROM print"), [])
        self.assertEqual(self.ours.ask("SELECT loaded_at FROM plan WHERE id = 'other-2024'"), [(None,)])
        self.must_merge(other.path)
        self.assertEqual(self.ours.ask("SELECT count(*) FROM plan WHERE id = 'other-2024'"), [(1,)])
        self.assertEqual(self.shown(), "wuwei-2024")

    def test_a_quarter_without_a_plan_named_is_of_ours(self):
        other = self.other_plan()
        self.must_merge(other)
        self.assertEqual(self.xushi.status("--quarter", "2024Q3")["plan"], "wuwei-2024")

    def test_another_version_of_a_plan_that_came_along_and_was_chosen_is_not_in_force(self):
        others = {}
        for target in (35, 5):
            others[target] = self.xushi.on(self.path(f"{target}.db"))
            self.load_plan(
                lambda plan, target=target: (
                    plan.update(id="wuwei-2025", title="甲"), indicator_of(plan, "1.3.1").update(target=target)
                ),
                others[target],
                "--new",
            )
        self.must_merge(others[35].database)
        self.xushi.must("plan", "use", "wuwei-2025")
        known = self.xushi.journal("--plan", "wuwei-2024")[-1]["received_at"]
        self.must_merge(others[5].database)
        for words in ([], ["--known-at", known]):
            status = self.xushi.status("--plan", "wuwei-2025", "--as-of", "2024-12-31", *words)
            target = next(one["target"] for one in status["indicators"] if one["id"] == "1.3.1")
            self.assertEqual(target, "35", words)

    def test_a_version_of_our_plan_that_comes_along_is_not_in_force(self):
        other = self.another("other.db")
        self.load_plan(lambda plan: indicator_of(plan, "1.3.1").update(target=7), other)
        before = self.xushi.must("plan", "show", "--format", "json"), self.actuals("--as-of", "2024-12-31")
        self.must_merge(other.database)
        self.assertEqual(self.xushi.must("plan", "show", "--format", "json"), before[0])
        self.assertEqual(self.actuals("--as-of", "2024-12-31"), before[1])
        self.assert_usable()
        self.check()


class BackupTest(CraftedTest):
    def backups(self, xushi, kind):
        folder = os.path.splitext(xushi.database)[0] + "-backups"
        return [name for name in os.listdir(folder) if kind in name] if os.path.isdir(folder) else []

    def test_a_database_whose_rows_all_came_by_merges_has_backups(self):
        office = self.xushi.on(self.path("office.db"))
        office.must("--new", "status")
        self.assertEqual(office.run("merge", self.xushi.database).exit, 0)
        self.assertEqual(self.backups(office, "merge"), [])  # nothing was there to lose
        self.forged.put("increment", "1.3.1", "1")
        self.assertEqual(office.run("merge", self.forged.path).exit, 0)
        self.assertEqual(len(self.backups(office, "merge")), 1)
        office.must("plan", "use", "wuwei-2024")
        office.must("log", "1.3.1", "+1", "--as-of", "2024-11-30")
        self.assertEqual(len(self.backups(office, "daily")), 1)


class OverruledTest(CraftedTest):
    """Rows that were recorded later than our clock says: nothing of ours is confirmed that would not count."""

    def ahead(self):
        return crafted_files.now_ms() + 20 * 3600 * 1000

    def test_a_reading_and_a_baseline(self):
        self.forged.put("reading", "3.1.1", "50", as_of="2024-06-20", at=self.ahead())
        self.forged.put("baseline", "2.1.1", "1", as_of="2023-12-31", at=self.ahead())
        self.must_merge()
        for words in (["log", "3.1.1", "=46", "--as-of", "2024-06-20"], ["baseline", "2.1.1", "141"]):
            before = self.state()
            self.assert_nothing_taken(self.xushi.run(*words), before, "would not count")
        self.xushi.must("log", "3.1.1", "=47", "--as-of", "2024-06-21")
        self.assertEqual(self.assert_counted_right()["2024-06-30"]["3.1.1"], "47")

    def test_a_decision(self):
        grown = self.grown_copy()
        row = grown.put("increment", "1.3.1", "400", unit="caizheng")
        review = grown.put("review", row.id, unit="", at=self.ahead(), payload={"decision": "refused", "reason": "no"})
        self.must_merge(grown.path)
        before = self.state()
        self.assert_nothing_taken(self.xushi.run("held", "accept", row.id), before, "would not count", review.id)
        self.xushi.must("void", review.id, "--reason", "wrong")
        self.xushi.must("held", "accept", row.id)
        self.assertEqual(self.assert_counted_right()["2024-12-31"]["1.3.1"], "410")

    def test_a_held_row_overrules_nothing(self):
        self.forged.put("reading", "3.1.1", "50", unit="caizheng", as_of="2024-06-20", at=self.ahead())
        self.must_merge()
        self.xushi.must("log", "3.1.1", "=46", "--as-of", "2024-06-20")
        self.assertEqual(self.assert_counted_right()["2024-06-30"]["3.1.1"], "46")

    def test_a_baseline_of_a_day_that_is_none_is_held(self):
        row = self.forged.put("baseline", "2.1.1", "1", as_of="9999-12-31")
        self.must_merge()
        self.assertIn(row.id, self.xushi.must("held"))
        self.xushi.must("baseline", "2.1.1", "141")
        self.assert_counted_right()


class RepairTest(CraftedTest):
    """A damaged plan version, and a backup in which the same number is another plan."""

    def setUp(self):
        super().setUp()
        self.load_plan(lambda plan: plan.update(title="甲"))  # version 3 here
        self.folder_of_backups = os.path.splitext(self.xushi.database)[0] + "-backups"
        shutil.rmtree(self.folder_of_backups)

    def lay_backup(self, database, name):
        os.makedirs(self.folder_of_backups, exist_ok=True)
        shutil.copyfile(database, os.path.join(self.folder_of_backups, f"test_{name}_by-hand.db"))

    def another_plan_under_the_number(self):
        """A copy of ours from before that has gone on with another version 3, in which a target is easily met."""
        other = self.another("other.db")
        CraftedFile(other.database).do(
            *[f"DELETE FROM {table} WHERE version = 3" for table in reversed(crafted_files.PLAN_TABLES)]
        )
        self.load_plan(lambda plan: indicator_of(plan, "1.3.1").update(target=1), other)
        self.assertEqual(CraftedFile(other.database).ask("SELECT max(version) FROM plan"), [(3,)])
        return other.database

    def plan_rows(self):
        return {table: self.ours.ask(f"SELECT * FROM {table} ORDER BY 1, 2") for table in crafted_files.PLAN_TABLES}

    def damage(self, sql):
        self.ours.do(sql)
        run = self.xushi.run("check")
        self.assertEqual(run.exit, 1, run)
        self.assertIn("version 3", run.err)

    def assert_left_and_named(self):
        before = self.plan_rows()
        run = self.xushi.run("check", "--repair")
        self.assertEqual(run.exit, 1, run)
        self.assertIn("version 3", run.err)
        self.assertEqual(self.plan_rows(), before)
        self.assertEqual(self.xushi.run("check").exit, 1)

    DAMAGES = [
        "UPDATE indicator SET target = target + 1 WHERE version = 3 AND id = '5.4.1'",
        "UPDATE unit SET name = 'x' WHERE version = 3 AND id = 'gongxin'",
        "UPDATE plan SET title = 'x' WHERE version = 3",
        "DELETE FROM task_unit WHERE version = 3 AND task = '2.2' AND unit = 'tongji'",
    ]

    def test_another_plan_is_not_installed(self):
        other = self.another_plan_under_the_number()
        sound = faults.file_bytes(self.xushi.database)
        for damage in self.some(2, self.DAMAGES):
            with self.subTest(damage):
                with open(self.xushi.database, "wb") as file:
                    file.write(sound)
                self.lay_backup(other, "2026-10-08_093000")
                self.damage(damage)
                self.assert_left_and_named()

    def test_a_backup_of_another_database_is_not_used(self):
        other = self.xushi.on(self.path("unrelated.db"))
        self.load_plan(lambda plan: None, other, "--new")
        self.load_plan(lambda plan: indicator_of(plan, "1.3.1").update(target=1), other)
        self.lay_backup(other.database, "2026-10-08_093000")
        self.damage(self.DAMAGES[0])
        self.assert_left_and_named()

    def test_the_true_plan_is_taken_from_an_older_backup(self):
        true_plan = self.plan_rows()
        other = self.another_plan_under_the_number()
        for damage in self.some(2, self.DAMAGES):
            with self.subTest(damage):
                shutil.rmtree(self.folder_of_backups, ignore_errors=True)
                self.lay_backup(self.xushi.database, "2026-09-08_093000")
                self.lay_backup(other, "2026-10-08_093000")
                self.damage(damage)
                run = self.xushi.run("check", "--repair")
                self.assertEqual(run.exit, 0, run)
                self.assertEqual(self.plan_rows(), true_plan)
                self.assert_counted_right()

    def test_a_forged_fingerprint_proves_nothing(self):
        """A damaged fingerprint is not replaced by that of another plan, with the plan."""
        other = self.another_plan_under_the_number()
        self.lay_backup(other, "2026-10-08_093000")
        content = {table: rows for table, rows in self.plan_rows().items() if table != "plan"}
        self.damage(f"UPDATE plan SET fingerprint = '{'0' * 64}' WHERE version = 3")
        self.xushi.run("check", "--repair")
        self.assertEqual({table: rows for table, rows in self.plan_rows().items() if table != "plan"}, content)

    def test_a_lost_row_whose_place_was_taken_since_is_put_back_before_it(self):
        self.assertEqual(self.xushi.run("backup", self.path("kept.db")).exit, 0)
        rows, last = self.ours.rows(), self.ours.ask("SELECT max(seq) FROM journal")[0][0]
        self.ours.do(f"DELETE FROM journal WHERE seq = {last}")
        self.xushi.run("log", "1.3.1", "+5", "--as-of", "2024-09-05")
        later = self.ours.rows()[-1]
        self.lay_backup(self.path("kept.db"), "2024-09-30_120000")
        self.xushi.run("check", "--repair")
        self.assertEqual(self.xushi.run("check").exit, 0)
        self.assertEqual([one.id for one in self.ours.rows()], [one.id for one in rows] + [later.id])
        self.assert_counted_right()

    def test_a_row_is_not_replaced_by_one_that_its_hash_does_not_prove(self):
        """A damaged row, and a backup in which another sound row stands under its id."""
        row = self.ours.rows()[0]
        other = self.another("other.db")
        forged = CraftedFile(other.database)
        forged.do("DELETE FROM journal", "DELETE FROM journal_head")
        forged.add(row.with_(amount="30"))
        self.lay_backup(other.database, "2026-10-08_093000")
        self.ours.do(("UPDATE journal SET amount = 11000000 WHERE id = ?", (row.id,)))
        run = self.xushi.run("check", "--repair")
        self.assertEqual(run.exit, 1, run)
        self.assertIn(row.id, run.err)
        self.assertNotIn("30", [one.amount for one in self.ours.rows()])


if __name__ == "__main__":
    faults.main()
