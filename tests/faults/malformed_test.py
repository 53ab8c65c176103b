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
# The most that refusing a huge text may take: what the program takes anyway, some more, and the text this many times.
SOME_MORE = 32 * MEGABYTE
TIMES_OF_ROW = 4
TIMES_OF_PLAN = 6  # a plan is read as a whole


def peak_memory(words, environment):
    """The most memory that a command took, in bytes, and how it ended."""
    environment = dict(environment, ASAN_OPTIONS=environment["ASAN_OPTIONS"] + ":quarantine_size_mb=1")
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


def at(ms):
    """The fields of a row that was recorded at this time."""
    return {"id": uuid7(ms), "recorded_at": ms}


def id_of_another_variant():
    id = uuid7(now_ms())
    return id[:19] + "c" + id[20:]


def id_a_millisecond_off():
    ms = now_ms()
    return {"id": uuid7(ms), "recorded_at": ms + 1}


# What no row of ours can bear: the fields that differ from a sound row's, as they are at the time of the test.
IMPOSSIBLE = {
    "an id of all f": lambda row: {"id": "ffffffff-ffff-ffff-ffff-ffffffffffff"},
    "an id of another version": lambda row: {"id": "1b4e28ba-2fa1-41d2-883f-0016d3cca427"},
    "an id of another variant": lambda row: {"id": id_of_another_variant()},
    "an id that is none": lambda row: {"id": "row of the forger"},
    "an id in capitals": lambda row: {"id": uuid7(now_ms()).upper()},
    "an id whose time is not the row's": lambda row: {"id": uuid7(now_ms() - DAY_MS)},
    "an id whose time is a millisecond off": lambda row: id_a_millisecond_off(),
    "a time that no id can carry": lambda row: at(2**48 + now_ms()),
    "the greatest time": lambda row: at(GREATEST),
    "a time before 1970": lambda row: at(-1),
    "a time before 1970 whose id has the same bits": lambda row: at(-(2**48) + now_ms()),
    "a hash that is another row's": lambda row: {"hash": row.with_(amount="3").hash},
    "a hash in capitals": lambda row: {"hash": row.hash.upper()},
    "a day that is none": lambda row: {"as_of": "2024-02-30"},
    "a null in the subject": lambda row: {"subject": "1.3.1\0"},
    "a null in the unit": lambda row: {"unit": "gongxin\0"},
    "a null in the author": lambda row: {"author": "\0me"},
    "a null in the payload": lambda row: {"payload": '{"a":"\0","submitted":true}'},
    "no plan": lambda row: {"plan": ""},
    "a payload of more than a megabyte": lambda row: {"payload": payload_text({"note": "长" * (MEGABYTE // 3)})},
}


class MalformedTest(CraftedTest):
    def forge_anew(self, name):
        self.forged = crafted_files.of_version_1(self.path(name), like=self.xushi.database)

    def assert_refused_whole(self, fields):
        """The file with this row and sound ones before and after it is refused by the row's name, alone and beside a
        sound file, tried and done, with --accept-times too; in the short form in one of these ways."""
        self.forged.put("increment", "1.3.1", "1")
        sound_row = self.forged.row("increment", "1.3.1", "2")
        row = self.forged.add(sound_row.with_(**fields(sound_row)))
        self.forged.put("increment", "1.3.1", "4")
        before = self.state()
        ways = [
            [self.forged.path],
            [self.forged.path, "--accept-times"],
            [self.path("sound.db"), self.forged.path],
            [self.forged.path, "--dry-run"],
            [self.forged.path, self.path("sound.db")],
        ]
        for words in self.some(1, ways):
            with self.subTest(words[1:]):
                self.assert_nothing_taken(self.merge(*words), before, self.forged.path, row.id)

    def test_a_row_that_no_program_wrote(self):
        sound = crafted_files.of_version_1(self.path("sound.db"), like=self.xushi.database)
        sound.put("increment", "1.3.1", "8")
        for number, (name, fields) in enumerate(IMPOSSIBLE.items()):
            with self.subTest(name):
                self.forge_anew(f"forged{number}.db")
                self.assert_refused_whole(fields)
                if faults.OPTIONS.long:
                    self.assert_usable()
        self.assert_usable()

    def test_a_payload_of_nearly_a_megabyte_is_taken(self):
        row = self.forged.put("increment", "1.3.1", "2", payload={"note": "x" * (MEGABYTE - 100)})
        self.must_merge()
        self.assertIn(row.id, [one.id for one in self.ours.rows()])
        self.assert_usable()

    def huge(self, letter="x"):
        """A text that nobody would enter."""
        return letter * self.times(40, 150) * MEGABYTE

    def peak_memory(self, *words):
        return peak_memory(self.xushi.command(*words), self.xushi.environment)

    def assert_refused_in_little_memory(self, what, *saying, times=TIMES_OF_ROW):
        size = self.times(40, 150)
        before = self.state()
        usual = self.peak_memory("check")[0]
        memory, run = self.peak_memory("merge", self.forged.path)
        self.assert_nothing_taken(run, before, self.forged.path, *saying)
        self.assertLess(memory, usual + SOME_MORE + times * size * MEGABYTE, what)
        self.tell(f"{what} of {size} MB: refused with {memory // MEGABYTE} MB of memory")

    def test_a_note_of_many_megabytes_is_refused_without_reading_it(self):
        row = self.forged.put("note", "1.3", payload={"progress": self.huge()})
        self.assert_refused_in_little_memory("a note", row.id)
        self.assert_usable()

    def test_any_other_text_of_many_megabytes(self):
        for field in self.some(2, ["author", "subject", "unit", "plan", "parents"]):
            with self.subTest(field):
                os.remove(self.forged.path)
                self.forge_anew("forged.db")
                row = self.forged.row("increment", "1.3.1", "2")
                self.forged.add(row.with_(**{field: [self.huge("f")] if field == "parents" else self.huge()}))
                self.assert_refused_in_little_memory(f"a row's {field}", row.id)

    def test_a_long_author_behind_a_null(self):
        row = self.forged.row("increment", "1.3.1", "2")
        self.forged.add(row.with_(author="\0" + self.huge()))
        self.assert_refused_in_little_memory("a row's author", row.id)

    def test_a_subject_that_is_not_utf_8(self):
        row = self.forged.put("increment", "z\ufffd", "2")
        self.forged.do(f"UPDATE journal SET subject = CAST(x'7aff' AS TEXT) WHERE id = '{row.id}'")
        before = self.state()
        self.assert_nothing_taken(self.merge(), before, self.forged.path, row.id)

    def test_a_place_after_which_none_is_left(self):
        grown = self.grown_copy()
        grown.do("UPDATE journal SET seq = 9223372036854775807 WHERE seq = (SELECT max(seq) FROM journal)")
        for words in (["merge", grown.path], ["restore", grown.path]):
            before = self.state()
            self.assert_nothing_taken(self.xushi.run(*words), before, grown.path)

    def test_a_plans_title_of_many_megabytes(self):
        self.forged.do(("UPDATE plan SET title = ?", (self.huge(),)))
        self.assert_refused_in_little_memory("a plan's title", times=TIMES_OF_PLAN)

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
            self.forge_anew("forged.db")
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
