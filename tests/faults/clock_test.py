"""The clock set back and forward by 400 days between writes: rows keep the order in which they were written, and what
was known at a time stays what was known."""

import datetime
import json

import faults
from faults import FLOWS, FaultTest, log_words, note_of

BEGINNING = datetime.datetime(2026, 6, 1, 8)  # 400 days before, the plan's year is also over
JUMP = datetime.timedelta(days=400)


def below(time):
    """Runs a program at this time; its clock then stands still."""
    return ["faketime", "-f", time.strftime("%Y-%m-%d %H:%M:%S")]


def moment(text):
    """The time of an instant as `xushi journal` prints it."""
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


class ClockTest(FaultTest):
    def setUp(self):
        super().setUp()
        if not faults.can_run("faketime", "-f", "2026-06-01 08:00:00", "true"):
            self.skipTest("faketime does not work here, so no clock was set")

    def known_at(self, time):
        """The answers of all commands about the state known at a time."""
        known = ["--known-at", time]
        sheet = self.path("sheet.csv")
        self.xushi.must("sheet", "--quarter", "2024Q3", "--out", sheet, *known)
        return self.xushi.journal(*known), self.xushi.status("--quarter", "2024Q3", *known), faults.file_bytes(sheet)

    def test_order_and_past_stand_whatever_the_clock_says(self):
        rows = self.times(2, 25)
        self.xushi.must("status", below=below(BEGINNING))
        ids, past = [], {}
        clocks = self.clocks(rows)
        for number, clock in enumerate(clocks):
            words = log_words(self.random.choice(FLOWS), f"+{number + 1}", f"row {number}")
            ids.append(self.xushi.must(*words, below=below(clock)).strip())
            if number % 3 == 2:
                self.load_plan(number, clock)
            received = self.xushi.journal()[-1]["received_at"]
            past[received] = self.known_at(received)

        journal = self.xushi.journal()
        self.assertEqual([row["id"] for row in journal], ids)
        self.assertEqual([note_of(row) for row in journal], [f"row {number}" for number in range(len(clocks))])
        self.assertEqual(ids, sorted(ids))
        for field in ("recorded_at", "received_at"):
            times = [moment(row[field]) for row in journal]
            self.assertEqual(times, sorted(times), field)
        self.assertEqual(len(past), len(clocks), "two writes share a time of being received")
        for time, then in past.items():
            self.assertEqual(self.known_at(time), then, time)
        latest = below(BEGINNING + 2 * JUMP)  # a clock that no row is later than
        self.assertEqual(self.xushi.check(below=latest)[0], len(clocks))
        self.tell(
            f"{len(clocks)} rows under a clock set back and forward by 400 days: in order, "
            f"{len(past)} questions about the past answered as then"
        )

    def test_one_start_with_the_clock_seven_years_ahead_is_told_of_before_and_after(self):
        later = BEGINNING + datetime.timedelta(hours=1)
        ahead = BEGINNING.replace(year=BEGINNING.year + 7)
        first = self.xushi.run(*log_words(FLOWS[0], "+1", "in time"), below=below(BEGINNING))
        self.assertEqual((first.exit, first.err), (0, ""), first)
        before = self.xushi.run(*log_words(FLOWS[0], "+2", "too late"), below=below(ahead))
        self.assertEqual(before.exit, 0, before)
        self.assertIn("xushi: Note: This computer's clock says 2033-06-01 08:00", before.err)

        for words in (["status"], log_words(FLOWS[0], "+4", "in time again")):
            run = self.xushi.run(*words, below=below(later))
            self.assertEqual(run.exit, 0, run)
            self.assertRegex(run.err, "xushi: Note: The newest row bears the time 2033-06-01 08:0[01], but .* 2026-06-01 09:00")
        check = self.xushi.run("check", below=below(later))
        self.assertEqual(check.exit, 1, check)
        self.assertIn("The newest row bears the time 2033-", check.err)
        self.assertIn("Faults found in", check.err)

        known = self.xushi.journal("--known-at", "2026-06-02", below=below(later))
        self.assertEqual([note_of(row) for row in known], ["in time"])  # as the check says
        self.assertEqual(self.xushi.check(below=below(ahead + datetime.timedelta(days=1)))[0], 3)

    def clocks(self, rows):
        """Logs this many rows at the real time, 400 days back, 400 days ahead, and at the real time again; then at
        random times of these."""
        clocks = [
            time + datetime.timedelta(minutes=number)
            for time in (BEGINNING, BEGINNING - JUMP, BEGINNING + JUMP, BEGINNING)
            for number in range(rows)
        ]
        return clocks + [BEGINNING + JUMP * self.random.choice([-1, 0, 1]) for _ in range(2 * rows)]

    def load_plan(self, number, clock):
        """A newer version of the plan, which changes what a sheet says."""
        plan = self.xushi.must("plan", "show", "--format", "json").replace('"name": "', f'"name": "{number} ', 40)
        file = self.path("plan.json")
        with open(file, "w", encoding="utf-8") as out:
            out.write(plan)
        ids = [
            indicator["id"]
            for project in json.loads(plan)["projects"]
            for task in project["tasks"]
            for indicator in task["indicators"]
        ]
        self.xushi.must("plan", "load", file, "--confirm", ",".join(ids), below=below(clock))


if __name__ == "__main__":
    faults.main()
