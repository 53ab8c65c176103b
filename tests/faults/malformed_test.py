"""A file with a row that no program of ours can have written is refused whole, by that row's name, and our database
keeps every byte."""

import os
import resource
import subprocess
import sys

import crafted_files
import faults
from crafted_case import CraftedTest, DAY_MS
from crafted_files import GREATEST, now_ms, payload_text, uuid7

MEGABYTE = 1 << 20
HUGE = 150 * MEGABYTE
MEMORY = 700 * MEGABYTE  # the most that refusing a row may take
MEMORY_OF_PLAN = 1000 * MEGABYTE  # a plan is read as a whole


def peak_memory(run):
    """The most memory that a command took, in bytes, and how it ended; `run` are its words and environment."""
    words, environment = run
    code = (
        "import resource, subprocess, sys\n"
        "done = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, capture_output=True, text=True)\n"
        "sys.stdout.write(done.stdout)\nsys.stderr.write(done.stderr)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024, file=sys.stderr)\n"
        "sys.exit(done.returncode)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words], env=environment, capture_output=True, text=True, check=False
    )
    lines = done.stderr.splitlines(keepends=True)
    done.stderr = "".join(lines[:-1])
    return int(lines[-1]), faults.Run(words, done)


class MalformedTest(CraftedTest):
    def refuse(self, forged, *saying):
        """The file with this row and sound ones before and after it is refused by the row's name, alone and beside a
        sound file, tried and done, with --accept-times too."""
        self.forged.put("increment", "1.3.1", "1")
        row = self.forged.add(self.forged.row("increment", "1.3.1", "2").with_(**forged))
        self.forged.put("increment", "1.3.1", "4")
        sound = crafted_files.of_version_1(self.path("sound.db"), like=self.xushi.database)
        sound.put("increment", "1.3.1", "8")
        before = self.state()
        ways = [
            [self.forged.path],
            [self.forged.path, "--accept-times"],
            [sound.path, self.forged.path],
            [self.forged.path, "--dry-run"],
            [self.forged.path, sound.path],
        ]
        for words in ways if faults.OPTIONS.long else self.random.sample(ways, 1):
            with self.subTest(words[1:]):
                self.assert_nothing_taken(self.merge(*words), before, self.forged.path, row.id, *saying)
        self.assert_usable()

    def at(self, ms):
        """The fields of a row that was recorded at this time."""
        return {"id": uuid7(ms), "recorded_at": ms}

    def test_an_id_of_all_f(self):
        self.refuse({"id": "ffffffff-ffff-ffff-ffff-ffffffffffff"})

    def test_an_id_of_another_version(self):
        self.refuse({"id": "1b4e28ba-2fa1-41d2-883f-0016d3cca427"})

    def test_an_id_of_another_variant(self):
        id = uuid7(now_ms())
        self.refuse({"id": id[:19] + "c" + id[20:]})

    def test_an_id_that_is_none(self):
        self.refuse({"id": "row of the forger"})

    def test_an_id_in_capitals(self):
        self.refuse({"id": uuid7(now_ms()).upper()})

    def test_an_id_whose_time_is_not_the_rows(self):
        self.refuse({"id": uuid7(now_ms() - DAY_MS)})

    def test_an_id_whose_time_is_a_millisecond_off(self):
        ms = now_ms()
        self.refuse({"id": uuid7(ms), "recorded_at": ms + 1})

    def test_a_time_that_no_id_can_carry(self):
        self.refuse(self.at(2**48 + now_ms()))

    def test_the_greatest_time(self):
        self.refuse(self.at(GREATEST))

    def test_a_time_before_1970(self):
        self.refuse(self.at(-1))

    def test_a_time_before_1970_whose_id_has_the_same_bits(self):
        self.refuse(self.at(-(2**48) + now_ms()))

    def test_a_hash_that_is_another_rows(self):
        self.refuse({"hash": self.forged.row("increment", "1.3.1", "3").hash})

    def test_a_hash_in_capitals(self):
        row = self.forged.row("increment", "1.3.1", "2")
        self.refuse({**vars(row), "hash": row.hash.upper()})

    def test_a_day_that_is_none(self):
        self.refuse({"as_of": "2024-02-30"})

    def test_a_payload_of_more_than_a_megabyte(self):
        self.refuse({"payload": payload_text({"note": "长" * (MEGABYTE // 3)})})

    def test_a_payload_of_nearly_a_megabyte_is_taken(self):
        row = self.forged.put("increment", "1.3.1", "2", payload={"note": "x" * (MEGABYTE - 100)})
        self.must_merge()
        self.assertIn(row.id, [one.id for one in self.ours.rows()])
        self.assert_usable()

    def assert_refused_in_little_memory(self, what, *saying, memory_at_most=MEMORY):
        before = self.state()
        memory, run = peak_memory((self.xushi.command("merge", self.forged.path), self.xushi.environment))
        self.assert_nothing_taken(run, before, self.forged.path, *saying)
        self.assertLess(memory, memory_at_most, what)
        self.tell(f"{what} of 150 MB: refused with {memory // MEGABYTE} MB of memory")

    def test_a_note_of_150_megabytes_is_refused_without_reading_it(self):
        row = self.forged.put("note", "1.3", payload={"progress": "x" * HUGE})
        self.assert_refused_in_little_memory("a note", row.id)
        self.assert_usable()

    def test_any_other_text_of_150_megabytes(self):
        fields = ["author", "subject", "unit", "plan", "parents"]
        for field in fields if faults.OPTIONS.long else self.random.sample(fields, 1):
            with self.subTest(field):
                os.remove(self.forged.path)
                self.forged = crafted_files.of_version_1(self.forged.path, like=self.xushi.database)
                row = self.forged.row("increment", "1.3.1", "2")
                self.forged.add(row.with_(**{field: ["f" * HUGE] if field == "parents" else "x" * HUGE}))
                self.assert_refused_in_little_memory(f"a row's {field}", row.id)

    def test_a_plans_title_of_150_megabytes(self):
        self.forged.do(("UPDATE plan SET title = ?", ("x" * HUGE,)))
        self.assert_refused_in_little_memory("a plan's title", memory_at_most=MEMORY_OF_PLAN)

    def test_a_row_that_is_ours_with_other_contents(self):
        mine = self.ours.rows()[0]
        self.forged.add(mine.with_(amount="3", parents=[]))
        before = self.state()
        self.assert_nothing_taken(self.merge(), before, self.forged.path, mine.id)

    def test_any_field_of_any_row(self):
        """One field of a row is anything: the file is refused and nothing changes, or the union is counted right."""
        refused = taken = 0
        for number in range(self.times(12, 400)):
            os.remove(self.forged.path)
            self.forged = crafted_files.of_version_1(self.forged.path, like=self.xushi.database)
            for _ in range(3):
                self.forged.put("increment", self.random.choice(faults.FLOWS[:4]), "1")
            field, value = self.random.choice(self.any_values())
            row = self.forged.row("increment", "1.3.1", "2")
            forged = row.with_(**{field: value})
            if self.random.random() < 0.2:
                forged = forged.with_(hash=row.hash)
            self.forged.add(forged)
            before = self.state()
            run = self.merge()
            with self.subTest(number=number, field=field, value=str(value)[:80]):
                if run.exit == 1:
                    self.assertEqual(self.state(), before, run)
                    told = [self.forged.path] + (["1.3.1"] if field == "amount" else [])  # a total out of its range
                    self.assertTrue(any(one in run.err for one in told), run)
                    refused += 1
                else:
                    self.assertEqual(run.exit, 0, run)
                    self.check()
                    taken += 1
        self.assert_counted_right()
        self.assert_usable()
        self.tell(f"{refused + taken} files with a forged field: {refused} refused, {taken} taken and counted right")

    def any_values(self):
        text = self.random.choice(["", "x", "1.3.1", "wuwei-2024", "ÿ" * 40, "a\nb", "../..", "=1+1", "1.3.1 "])
        number = self.random.choice([0, 1, -1, 2**31, 2**48, GREATEST, -GREATEST, now_ms() + DAY_MS // 2])
        day = self.random.choice(["", "2024-09-30", "2023-12-31", "9999-12-31", "2024-9-3", "2024-02-30", "0000-00-00"])
        return [
            ("id", text),
            ("id", uuid7(number)),
            ("plan", text),
            ("subject", text),
            ("unit", text),
            ("author", text),
            ("payload", text),
            ("payload", self.random.choice(["[]", "{", '{"note":1}', '{"note":"a","note":"b"}', "null"])),
            ("as_of", day),
            ("recorded_at", number),
            ("received_at", number),
            ("amount", self.random.choice(["-5", "0", "9200000000000", "-9200000000000", "0.000001"])),
            ("parents", [self.random.choice([text, "0" * 64, "f" * 64, "F" * 64])]),
            ("kind", self.random.choice(["reading", "baseline", "retarget"])),
        ]


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    faults.main()
