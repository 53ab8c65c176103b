"""kill -9 at any moment of a write: acknowledged rows are there, no row is there in part or twice.

A row is acknowledged when its id was printed. A user who was given none looks in the journal: the row is there whole or
not at all, and is entered again only when it is not there.
"""

import os
import signal
import statistics
import subprocess
import time

import faults
from faults import FLOWS, FaultTest, log_words, note_of, side_by_side

CALLS = ["openat", "pwrite64", "ftruncate", "fdatasync", "fsync", "unlink", "write"]


class Counts:
    def __init__(self):
        self.kills = 0
        self.hot = 0  # kills that left a rollback journal behind, which the next command plays back
        self.unacknowledged = 0  # rows that were committed before the kill, but whose id was not printed
        self.acknowledged = {}  # id by note
        self.entered = {}  # (indicator, amount) by note, of every row that a user wanted to enter


class Writer:
    """A user whose program is killed repeatedly; enters one row after the other."""

    def __init__(self, test, name, xushi, run_time, is_alone):
        self.test = test
        self.name = name
        self.xushi = xushi
        self.run_time = run_time
        self.is_alone = is_alone
        self.random = test.random_for(name)
        self.counts = Counts()

    def endure(self, kills):
        """Enters rows until the program was killed this many times."""
        while self.counts.kills < kills:
            note = f"{self.name}, row {len(self.counts.entered) + 1}"
            wanted = self.random.choice(FLOWS), f"+{self.random.randrange(1, 10**6)}"
            self.counts.entered[note] = wanted
            while self.counts.kills < kills and not self.enter(note, *wanted):
                pass
        return self.counts

    def enter(self, note, indicator, amount):
        """Whether the row is in the journal, by its acknowledged id or by a search."""
        process = self.xushi.start(*log_words(indicator, amount, note))
        # A run may take longer than usual, so the range ends later than the usual run time. The short form leaves out
        # most of the time in which the program is only loaded.
        out = self.killed_after(process, self.run_time * self.random.uniform(self.test.times(0.4, 0), 1.1))
        if process.returncode == -signal.SIGKILL:
            self.counts.kills += 1
            if self.is_alone:
                self.counts.hot += os.path.exists(self.xushi.database + "-journal")
        else:
            self.test.assertEqual(process.returncode, 0, f"{note}: {out}")
        if out.endswith("\n"):
            self.counts.acknowledged[note] = out.strip()
            return True
        if self.is_alone:
            self.xushi.check()
        found = self.look(note, indicator)
        self.counts.unacknowledged += found
        return found

    @staticmethod
    def killed_after(process, delay):
        """The output of a process after this many seconds."""
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            process.kill()
        out, err = process.communicate()
        assert all(": Note: " in line for line in err.splitlines()), err  # of unusual figures
        return out

    def look(self, note, indicator):
        """Whether the row is there; a user checks this before entering it again."""
        found = [row for row in self.xushi.journal("--subject", indicator) if note_of(row) == note]
        self.test.assertLessEqual(len(found), 1, note)
        return bool(found)


class KillTest(FaultTest):
    on_disk = True
    measured_time = None  # once for all tests

    def run_time(self):
        """The seconds that one `xushi log` takes while this many run at once."""

        def measured(place):
            xushi = self.xushi.on(self.path(f"measure-{place}.db"))
            xushi.must("status")
            seconds = []
            for number in range(self.times(3, 5)):
                start = time.monotonic()
                xushi.log(FLOWS[0], "+1", f"row {number}")
                seconds.append(time.monotonic() - start)
            return statistics.median(seconds)

        if KillTest.measured_time is None:
            KillTest.measured_time = max(side_by_side(measured, range(faults.WORKERS)))
        return KillTest.measured_time

    def examine(self, xushi, counts):
        """Checks that every row is there once and complete, every acknowledged row under its id, and that the check
        finds no fault."""
        rows = {}
        for row in xushi.journal():
            self.assertNotIn(note_of(row), rows, "twice")
            rows[note_of(row)] = row
        for note, wanted in counts.entered.items():
            if note in counts.acknowledged:
                self.assertIn(note, rows, "lost")
                self.assertEqual(rows[note]["id"], counts.acknowledged[note])
            if note in rows:
                self.assert_same_row(rows[note], *wanted, note)
        self.assertLessEqual(set(rows), set(counts.entered))
        self.assertEqual(xushi.check()[0], len(rows))
        return len(rows)

    def tell_of(self, kinds, counts, rows, run_time):
        self.tell(
            f"{sum(one.kills for one in counts)} kills {kinds}, over {1000 * run_time:.0f} ms: 0 acknowledged rows lost, "
            f"0 half-done, 0 twice; of {rows} rows {sum(len(one.acknowledged) for one in counts)} were acknowledged, "
            f"{sum(one.unacknowledged for one in counts)} found by looking"
        )

    def test_kills_while_a_row_is_written(self):
        run_time = self.run_time()

        def endure(place):
            xushi = self.xushi.on(self.path(f"alone-{place}.db"))
            xushi.must("status")
            return xushi, Writer(self, f"writer {place}", xushi, run_time, True).endure(kills)

        kills = self.times(20, 700) // faults.WORKERS
        done = side_by_side(endure, range(faults.WORKERS))
        rows = sum(self.examine(xushi, counts) for xushi, counts in done)
        counts = [counts for _, counts in done]
        self.tell_of("of lone writers", counts, rows, run_time)
        self.tell(f"{sum(one.hot for one in counts)} of them left a rollback journal, played back by the next command")

    def test_kills_among_others_that_write_to_the_same_file(self):
        run_time = self.run_time()
        self.xushi.must("status")
        writers = 2 * faults.WORKERS
        kills = self.times(12, 300) // writers

        def endure(place):
            return Writer(self, f"writer {place}", self.xushi, run_time, False).endure(kills)

        counts = side_by_side(endure, range(writers))
        together = Counts()
        for one in counts:
            together.entered.update(one.entered)
            together.acknowledged.update(one.acknowledged)
        self.tell_of(f"of {writers} writers on one file", counts, self.examine(self.xushi, together), run_time)

    def test_a_kill_at_each_system_call_of_a_write(self):
        """Kills the program at every step of a commit, one after the other; in the short form at some of them, and at
        the last one, when the row is written and its id is not yet printed."""
        if not faults.can_run("strace", "-o", os.devnull, "true"):
            self.skipTest("processes cannot be traced here, so none was killed at a system call")
        self.xushi.have_days_backup()
        self.xushi.log(FLOWS[0], "+1", "first")
        sound = faults.file_bytes(self.xushi.database)
        before = self.xushi.check()
        places = self.places()
        count = len(places)
        places = [*self.some(14, places[:-1]), places[-1]]
        there = 0
        for call, place in places:
            with open(self.xushi.database, "wb") as file:
                file.write(sound)
            wanted = FLOWS[0], "+2", f"killed at {call} {place}"
            fault = f"inject={call}:signal=SIGKILL:when={place}"
            kill = ["strace", "-f", "-o", os.devnull, "-e", f"trace={call}", "-e", fault]
            run = self.xushi.run(*log_words(*wanted), below=kill)
            self.assertNotEqual(run.exit, 0, run)
            self.assertEqual(run.out, "", run)
            if self.xushi.check() != before:
                there += 1
                rows = self.xushi.journal()
                self.assertEqual(len(rows), 2)
                self.assert_same_row(rows[1], *wanted)
        self.assertGreater(there, 0)
        self.tell(
            f"{len(places)} kills at a system call each of the {count} of a write: the row whole {there} times, "
            f"else the file as it was before"
        )

    def places(self):
        """The system calls from the opening of the database on, each with its number among those of its name."""
        trace = self.path("trace")
        self.xushi.must(
            *log_words(FLOWS[0], "+2", "reference"),
            below=["strace", "-f", "--seccomp-bpf", "-y", "-o", trace, "-e", "trace=" + ",".join(CALLS)],
        )
        seen, places = {}, []
        with open(trace, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                call = line.split(None, 1)[1].split("(")[0]
                if call in CALLS:
                    seen[call] = seen.get(call, 0) + 1
                    if self.xushi.database in line or call == "write" and "(1<" in line:
                        places.append((call, seen[call]))
        return places


if __name__ == "__main__":
    faults.main()
