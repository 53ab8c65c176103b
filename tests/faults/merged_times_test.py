"""Times that come in with a file: they move neither our clock nor the order of our ids, and what was known at a time
stays what was known, also when a merge runs under a clock that was set back or waits for another program."""

import sqlite3

import crafted_files
import faults
from clock_test import moment
from crafted_case import CraftedTest, DAY_MS
from crafted_files import GREATEST, instant, now_ms, uuid7

LONG_AGO = "2020-01-01 08:00:00"
LATER = 2 * DAY_MS


class TimesAheadTest(CraftedTest):
    def forge(self, ahead=0, at=None):
        """Sound rows before and after one that was recorded so many ms from now, or at a time."""
        self.forged.put("increment", "1.3.1", "1")
        row = self.forged.put("increment", "1.3.1", "2", at=at or now_ms() + ahead)
        self.forged.put("increment", "1.3.1", "4")
        return row

    def test_a_row_of_the_day_after_tomorrow_is_refused_until_it_is_accepted(self):
        row = self.forge(LATER)
        before = self.state()
        for words in ([], ["--dry-run"]):
            self.assert_nothing_taken(
                self.merge(self.forged.path, *words), before, self.forged.path, row.id, "--accept-times"
            )
        self.must_merge(self.forged.path, "--accept-times", "--dry-run")
        self.assertEqual(self.state(), before)
        self.must_merge(self.forged.path, "--accept-times")
        self.assertIn(row.id, [one.id for one in self.ours.rows()])
        self.assert_usable()

    def test_a_row_of_this_evening_is_taken_and_does_not_move_our_clock(self):
        row = self.forge(DAY_MS - 3600_000)
        self.must_merge()
        self.assertIn(row.id, [one.id for one in self.ours.rows()])
        self.assertLess(self.assert_usable().recorded_at, row.recorded_at)

    def test_the_last_time_that_an_id_can_carry(self):
        row = self.forge(at=2**48 - 1)
        before = self.state()
        self.assert_nothing_taken(self.merge(), before, self.forged.path, row.id)
        run = self.merge(self.forged.path, "--accept-times")
        self.assertIn(run.exit, (0, 1), run)
        self.assert_usable(rows=3)

    def test_the_last_id_of_all(self):
        """An id that cannot be counted on."""
        ms = 2**48 - 1
        row = self.forged.add(
            self.forged.row("increment", "1.3.1", "2").with_(id="ffffffff-ffff-7fff-bfff-ffffffffffff", recorded_at=ms)
        )
        before = self.state()
        self.assert_nothing_taken(self.merge(), before, self.forged.path, row.id)
        run = self.merge(self.forged.path, "--accept-times")
        self.assertIn(run.exit, (0, 1), run)
        self.assert_usable(rows=3)

    def test_our_newest_reading_counts_after_a_merge_of_rows_ahead(self):
        self.forged.put("reading", "2.1.1", "151", as_of="2024-09-30", at=now_ms() + LATER)
        self.must_merge(self.forged.path, "--accept-times")
        self.xushi.run("log", "2.1.1", "=152", "--as-of", "2024-10-31")
        self.assertEqual(self.assert_counted_right()["2024-12-31"]["2.1.1"], "152")


class ArrivalTest(CraftedTest):
    """received_at and loaded_at of a file are what its maker wrote there."""

    def forge(self, arrival):
        self.forged.put("increment", "1.3.1", "1")
        return self.forged.put("increment", "1.3.1", "2", received_at=arrival)

    def assert_neutral(self, run):
        """Refused, or taken with no time of arrival that no clock shows; work goes on."""
        self.assertIn(run.exit, (0, 1), run)
        for row in self.ours.rows():
            self.assertTrue(0 <= row.received_at < 2**48, row)
        self.assert_usable(rows=2)
        self.check()

    def test_merging_the_greatest_arrival(self):
        self.forge(GREATEST)
        self.assert_neutral(self.merge())

    def test_restoring_the_greatest_arrival(self):
        for arrival in self.some(2, (GREATEST, GREATEST - 1, 2**48, -1)):
            with self.subTest(arrival=arrival):
                grown = self.grown_copy()
                grown.put("increment", "1.3.1", "2", received_at=arrival)
                self.assert_neutral(self.xushi.run("restore", grown.path))

    def test_restoring_the_greatest_arrival_in_a_file_of_the_first_version(self):
        for arrival in (GREATEST, -1):
            with self.subTest(arrival=arrival):
                grown = crafted_files.of_version_1(self.path(f"first{arrival}.db"), like=self.xushi.database)
                for row in self.ours.rows():
                    grown.add(row)
                grown.put("increment", "1.3.1", "2", received_at=arrival)
                self.assert_neutral(self.xushi.run("restore", grown.path))

    def test_restoring_a_row_of_the_last_time_and_id(self):
        """A file in which the forger says that the row was written there."""
        for id in ("ffffffff-ffff-7fff-bfff-ffffffffffff", uuid7(2**48 - 1)):
            with self.subTest(id):
                grown = self.grown_copy()
                row = grown.row("increment", "1.3.1", "2")
                grown.add(row.with_(id=id, recorded_at=2**48 - 1))
                run = self.xushi.run("restore", grown.path)
                self.assertIn(run.exit, (0, 1), run)
                for _ in range(2):
                    before = max(row.id for row in self.ours.rows())
                    entered = self.xushi.run("log", "1.3.1", "+1", "--as-of", "2024-11-30")
                    self.assertEqual(entered.exit, 0, entered)
                    self.assertGreater(entered.out.strip(), before)
                self.assert_counted_right()

    def test_a_plan_that_was_loaded_at_the_greatest_time(self):
        for name in ("merge", "restore"):
            with self.subTest(name):
                forged = crafted_files.of_version_1(self.path(f"{name}.db"), like=self.xushi.database)
                for row in self.ours.rows():
                    forged.add(row)
                forged.do(f"UPDATE plan SET loaded_at = {GREATEST}")
                self.assert_neutral(self.xushi.run(name, forged.path))
                plan = self.load_plan(lambda plan: plan.update(title=f"{name}之后"))
                self.plans.append(plan)
                self.assertEqual(self.xushi.must("plan", "show", "--format", "json").count(f"{name}之后"), 1)

    def test_a_file_with_an_arrival_that_no_clock_shows_is_no_reason_to_lose_ours(self):
        """Whatever the check says about a file that bears such a time already, entering rows goes on or is refused with
        a word about it, and the rows can be merged elsewhere."""
        self.ours.put("increment", "1.3.1", "2", received_at=GREATEST)
        log = self.xushi.run("log", "1.3.1", "+1", "--as-of", "2024-11-30")
        self.assertIn(log.exit, (0, 1), log)
        self.assertNotIn("overflow", log.err)
        self.assertEqual(self.xushi.run("check").exit, 1)
        other = self.xushi.on(self.path("other.db"))
        other.must("--new", "status")
        run = other.run("merge", self.xushi.database)
        self.assertIn(run.exit, (0, 1), run)
        self.assertEqual(other.run("log", "1.3.1", "+1", "--as-of", "2024-11-30").exit, 0)


class KnownThenTest(CraftedTest):
    """What was known before a merge."""

    def known(self, time):
        known = ["--known-at", time]
        days = ("2024-09-30", "2024-12-31")
        return self.xushi.journal(*known), [self.xushi.status("--as-of", day, *known) for day in days]

    def assert_known_stays(self, merge):
        """All that was known at each write is known after the merge; in the short form at the newest and another one."""
        self.forged.put("reading", "1.3.1", "30")
        self.forged.put("increment", "1.1.2", "50")
        self.forged.void(self.ids[3], unit="gongxin", as_of="2024-09-10")
        times = sorted({row["received_at"] for row in self.xushi.journal()})
        then = {time: self.known(time) for time in [*self.some(1, times[:-1]), times[-1]]}
        merge()
        self.assertEqual(self.assert_counted_right()["2024-09-30"]["1.3.1"], "30")
        for time, known in then.items():
            self.assertEqual(self.known(time), known, time)
        arrivals = [row.received_at for row in self.ours.rows()]
        self.assertEqual(arrivals, sorted(arrivals))
        self.assertGreater(arrivals[-1], moment(times[-1]).timestamp() * 1000)

    def test_a_merge(self):
        self.assert_known_stays(self.must_merge)

    def test_a_merge_at_once(self):
        """In the millisecond of the last write."""
        self.ours.put("increment", "1.3.1", "1", author=self.ours.rows()[0].author, received_at=now_ms() + 5000)
        self.assert_known_stays(self.must_merge)

    def merge_below(self, clock):
        run = self.xushi.run("merge", self.forged.path, "--accept-times", below=["faketime", "-f", clock])
        self.assertEqual(run.exit, 0, run)

    def test_a_merge_after_the_clock_was_set_back(self):
        if not faults.can_run("faketime", "-f", LONG_AGO, "true"):
            self.skipTest("faketime does not work here, so no clock was set")
        self.assert_known_stays(lambda: self.merge_below(LONG_AGO))

    def test_several_merges_after_the_clock_was_set_back(self):
        if not faults.can_run("faketime", "-f", LONG_AGO, "true"):
            self.skipTest("faketime does not work here, so no clock was set")
        self.assert_known_stays(lambda: self.merge_below(LONG_AGO))
        for number in range(self.times(1, 20)):
            more = crafted_files.of_version_1(self.path(f"more{number}.db"), like=self.xushi.database)
            more.put("increment", "1.1.3", "1")
            time = self.xushi.journal()[-1]["received_at"]
            then = self.known(time)
            self.forged = more
            self.merge_below(LONG_AGO)
            self.assertEqual(self.known(time), then)

    def test_a_plan_that_comes_along_after_the_clock_was_set_back(self):
        if not faults.can_run("faketime", "-f", LONG_AGO, "true"):
            self.skipTest("faketime does not work here, so no clock was set")
        other = self.another("other.db")
        self.load_plan(lambda plan: plan["units"][0].update(name="另一名称"), other)
        newest = self.xushi.journal()[-1]["received_at"]
        then = self.known(newest), self.xushi.must("plan", "show", "--format", "json")
        merge = self.xushi.run("merge", other.database, below=["faketime", "-f", LONG_AGO])
        self.assertEqual(merge.exit, 0, merge)
        self.assertEqual((self.known(newest), self.xushi.must("plan", "show", "--format", "json")), then)

    def test_a_merge_that_waited_for_another_program(self):
        """Another program holds the lock while the merge begins, and writes a row before it lets go."""
        for number in range(self.times(1, 10)):
            forged = crafted_files.of_version_1(self.path(f"waiting{number}.db"), like=self.xushi.database)
            forged.put("increment", "1.3.1", "1")
            theirs = {row.id for row in forged.rows()}
            holder = sqlite3.connect(self.xushi.database, isolation_level=None)
            try:
                holder.execute("BEGIN IMMEDIATE")
                merge = self.xushi.start("merge", forged.path)
                said = merge.stderr.readline()  # by then it has read its clock
                self.assertIn("Waiting: test.db is held by", said)
                row = self.ours.row("increment", "1.3.1", "1", received_at=now_ms())
                self.ours.add_through(holder, row)
                holder.execute("COMMIT")
            finally:
                holder.close()
            out, err = merge.communicate(timeout=faults.DEADLINE)
            self.assertEqual(merge.returncode, 0, out + err)
            known = {one["id"] for one in self.xushi.journal("--known-at", instant(row.received_at))}
            self.assertIn(row.id, known)
            self.assertFalse(known & theirs, "a row that came later is known at an earlier time")
            self.assertTrue(theirs <= {one["id"] for one in self.xushi.journal()})
        self.assert_counted_right()


if __name__ == "__main__":
    faults.main()
