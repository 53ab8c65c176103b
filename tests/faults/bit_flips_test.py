"""One bit flipped anywhere in a database: the check finds it and says what to do, or everything reads as before.

SQLite's own integrity check sees no more than about half of such flips; the rest is for the hashes and what else
`xushi check` looks at.
"""

import glob
import gzip
import os
import re
import sqlite3

import faults
from faults import FLOWS, FaultTest, log_words, side_by_side

KNOWN_AT = "2024-10-03T06:00:00"  # while the sample was being entered
READING = [
    ["status", "--as-of", "2024-09-30", "--format", "json"],
    ["journal", "--format", "json"],
    ["plan", "show", "--format", "json"],
]
MORE_READING = [
    ["status", "--as-of", "2024-12-31", "--format", "json"],
    ["status", "--as-of", "2024-09-30", "--known-at", KNOWN_AT, "--format", "json"],
    ["journal", "--known-at", KNOWN_AT, "--format", "json"],
]
HEADER_SIZE = 100  # a flip in it may say that there is a write-ahead log, which is then left behind
HEADER = range(8 * HEADER_SIZE)  # its bits
ADVICE = re.compile(r"backup|copy|[Ll]oad|Install|Name another")


class Flip:
    def __init__(self, bit, page_size):
        self.byte = bit // 8
        self.mask = 1 << bit % 8
        self.page = self.byte // page_size + 1
        self.place = self.byte % page_size

    def in_bytes(self, contents):
        flipped = bytearray(contents)
        flipped[self.byte] ^= self.mask
        return bytes(flipped)


class BitFlipsTest(FaultTest):
    def setUp(self):
        super().setUp()
        self.unpack_sample()
        self.take()

    def unpack_sample(self):
        """The sample as it was packed. Its ids are random, so a packed sample lets a seed name the same flips on every
        machine."""
        folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fixtures")
        packed_ones = glob.glob(os.path.join(folder, "schema_*.db.gz"))
        newest = max(packed_ones, key=lambda name: int(re.search(r"(\d+)\.db", name)[1]))
        with gzip.open(newest) as packed, open(self.xushi.database, "wb") as file:
            file.write(packed.read())

    def take(self):
        """Flips bits in the database as it is now."""
        self.contents = faults.file_bytes(self.xushi.database)
        with sqlite3.connect(self.xushi.database) as connection:
            self.page_size = connection.execute("PRAGMA page_size").fetchone()[0]
            try:
                self.owners = dict(connection.execute("SELECT pageno, name FROM dbstat"))
            except sqlite3.OperationalError:  # this SQLite was built without it
                self.owners = {}
        self.check = self.xushi.must("check")
        self.reading = [(words, self.xushi.must(*words)) for words in self.times(READING, READING + MORE_READING)]

    def around(self, byte, reach):
        return self.contents[max(0, byte - reach) : byte + reach]

    def where(self, flip):
        return (
            f"page {flip.page} ({self.owners.get(flip.page, 'of nothing')}), byte {flip.place}, bit {flip.mask:#04x}; "
            f"around it {self.around(flip.byte, 24)}"
        )

    def examine(self, flip):
        """"found" or "harmless", or a description of the failure."""
        xushi = self.xushi.on(self.path(f"flipped-{flip.byte}-{flip.mask}.db"))
        with open(xushi.database, "wb") as file:
            file.write(flip.in_bytes(self.contents))
        try:
            return self.judge(xushi)
        except AssertionError as wrong:
            return str(wrong)
        finally:
            for name in (xushi.database, xushi.database + "-journal"):
                if os.path.exists(name):
                    os.remove(name)

    def judge(self, xushi):
        check = xushi.run("check")
        if check.exit == 1:
            assert ADVICE.search(check.err), f"the check does not say what to do: {check.err}"
            flipped = faults.file_bytes(xushi.database)
            status = xushi.run("status")  # whatever its result
            rest = faults.file_bytes(xushi.database)[HEADER_SIZE:]
            assert rest == flipped[HEADER_SIZE:], f"looking wrote into a damaged file: {status}"
            return "found"
        assert check.exit == 0 and check.out == self.check, f"unlike before, but not found: {check}"
        for words, before in self.reading:
            now = xushi.run(*words)
            assert now.exit == 0 and now.out == before, f"not found by the check, but {words} reads otherwise: {now}"
        if faults.OPTIONS.long:
            xushi.must(*log_words(FLOWS[0], "+1", "one more"))
        return "harmless"

    def examine_all(self, flips):
        outcomes = side_by_side(self.examine, flips)
        wrong = [
            f"{self.where(flip)}: {outcome[:1000]}"
            for flip, outcome in zip(flips, outcomes)
            if outcome not in ("found", "harmless")
        ]
        self.assertEqual(wrong, [], "\n".join(wrong))
        return outcomes.count("found"), outcomes.count("harmless")

    def test_flips_anywhere(self):
        count = self.times(40, 1000)
        bits = self.random.sample(range(8 * len(self.contents)), count)
        found, harmless = self.examine_all([Flip(bit, self.page_size) for bit in bits])
        self.tell(f"{count} flips in {len(self.contents)} bytes: {found} found, {harmless} changed nothing that is read")

    def test_flips_in_the_header_and_the_schema(self):
        """Flips bits in the most sensitive bytes: every bit of the header and many of the definitions."""
        bits = self.random.sample(HEADER, self.times(6, len(HEADER)))
        bits += self.random.sample(self.schema_bits(), self.times(6, 1000))
        found, harmless = self.examine_all([Flip(bit, self.page_size) for bit in bits])
        self.tell(f"{len(bits)} flips in the header and the schema: {found} found, {harmless} changed nothing")

    def test_flips_where_the_only_plan_is_listed(self):
        """A database that seems to hold no plan is not taken for a new one: no other plan is put into it."""
        os.remove(self.xushi.database)
        for indicator in FLOWS[:3]:
            self.xushi.log(indicator, "+3", "第一批")
        self.take()
        pages = [page for page, owner in self.owners.items() if owner in ("plan", "plan_by_id")]
        self.assertGreaterEqual(len(pages), 2)  # more where the plan has the notice's text
        bits = [bit for page in pages for bit in range((page - 1) * 8 * self.page_size, page * 8 * self.page_size)]
        bits = [bit for bit in bits if any(self.around(bit // 8, 8))]
        count = self.times(10, len(bits))
        found, harmless = self.examine_all([Flip(bit, self.page_size) for bit in self.random.sample(bits, count)])
        self.tell(f"{count} of {len(bits)} flips where the plan is listed: {found} found, {harmless} changed nothing")

    def test_every_flip_in_the_header_and_the_schema(self):
        """All bits, except those surrounded by zeros."""
        if not faults.OPTIONS.every:
            self.skipTest("takes a quarter of an hour: only with --every")
        bits = list(HEADER) + [bit for bit in self.schema_bits() if any(self.around(bit // 8, 8))]
        found, harmless = self.examine_all([Flip(bit, self.page_size) for bit in bits])
        self.tell(f"all {len(bits)} flips in the header and the schema: {found} found, {harmless} changed nothing")

    def schema_bits(self):
        """The bits of the pages that hold the definitions."""
        page_bits = 8 * self.page_size
        pages = [page for page, owner in self.owners.items() if owner == "sqlite_schema"] or [1]
        bits = (bit for page in pages for bit in range((page - 1) * page_bits, page * page_bits))
        return [bit for bit in bits if bit not in HEADER]


if __name__ == "__main__":
    faults.main()
