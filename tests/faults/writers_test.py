"""Several processes that write to one file at once: all rows are there, and no process is refused."""

import concurrent.futures

import faults
from faults import FLOWS, FaultTest, note_of

PROCESSES = 4


class WritersTest(FaultTest):
    on_disk = True

    def test_four_at_once_lose_nothing_and_are_never_turned_away(self):
        rows_each = self.times(20, 500)
        self.xushi.must("status")

        def write(writer):
            """The acknowledged ids by note. A command that fails or warns of anything ends the test."""
            return {
                note: self.xushi.log(FLOWS[writer], "+1", note)
                for note in (f"writer {writer}, row {number}" for number in range(rows_each))
            }

        acknowledged = {}
        with concurrent.futures.ThreadPoolExecutor(PROCESSES) as pool:
            for ids in pool.map(write, range(PROCESSES)):
                acknowledged.update(ids)

        rows = self.xushi.journal()
        self.assertEqual({note_of(row): row["id"] for row in rows}, acknowledged)
        self.assertEqual(len(rows), PROCESSES * rows_each)
        self.assertEqual([row["id"] for row in rows], sorted(row["id"] for row in rows))
        self.assertEqual([row["parents"] for row in rows], [[]] + [[row["hash"]] for row in rows[:-1]])
        self.assertEqual(self.xushi.check()[0], len(rows))
        actual = {one["id"]: one["actual"] for one in self.xushi.status("--as-of", faults.AS_OF)["indicators"]}
        self.assertEqual([actual[FLOWS[writer]] for writer in range(PROCESSES)], [str(rows_each)] * PROCESSES)
        self.tell(f"{PROCESSES} processes x {rows_each} rows: all {len(rows)} there, none turned away, one chain")


if __name__ == "__main__":
    faults.main()
