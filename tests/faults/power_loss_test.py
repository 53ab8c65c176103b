"""A power loss at any moment of a write, simulated from the system calls of the program.

strace records every write, sync and unlink of `xushi log`. First their order is looked at; then the power is cut at a
moment of it, and of all that was not synced by then any part may have reached the disk: each sector by itself, each
change of the folder by itself. The program must find one of two states in what is left: before the row, or with it; and
with it once the id was printed.
"""

import os
import re
import shutil
import subprocess

import faults
from faults import AS_OF, FLOWS, FaultTest, log_words, side_by_side

CALLS = ["openat", "pwrite64", "write", "ftruncate", "fsync", "fdatasync", "unlink", "rename"]
SECTOR = 512
LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
HEX = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
DESCRIPTOR = re.compile(r"(\d+)<([^>]*)>")


def text(escaped):
    return bytes.fromhex(escaped.replace("\\x", ""))


class Call:
    """A system call that changes a file of the database or its folder, or that prints the id to the user."""

    def __init__(self, name, file, offset=0, data=b""):
        self.name = name
        self.file = file  # "" is the folder
        self.offset = offset
        self.data = data

    def __repr__(self):
        return f"{self.name} {self.file or 'the folder'} {self.offset}+{len(self.data)}"


def calls_in(trace, folder):
    """The system calls of a trace that concern the files of a folder."""
    calls = []
    with open(trace, encoding="ascii") as lines:
        for line in lines:
            match = LINE.match(line)
            if match and int(match[3]) >= 0:
                call = call_from(match[1], match[2], folder)
                if call:
                    calls.append(call)
    return calls


def call_from(name, words, folder):
    if name in ("openat", "unlink"):
        path = text(HEX.search(words)[1]).decode()
        made = "O_CREAT" in words
        if os.path.dirname(path) != folder or name == "openat" and not made:
            return None
        return Call("create" if made else name, os.path.basename(path))
    match = DESCRIPTOR.match(words)
    path = text(match[2]).decode() if match[2].startswith("\\x") else match[2]
    if name == "write" and match[1] == "1":
        return Call("tell", path)
    if path == folder:
        return Call(name, "")
    if os.path.dirname(path) != folder:
        return None
    if name == "pwrite64":
        data = text(HEX.search(words)[1])
        size, offset = (int(word) for word in words.rsplit(", ", 2)[1:])
        assert len(data) == size, "the trace has cut what was written"
        return Call("write", os.path.basename(path), offset, data)
    if name == "ftruncate":
        return Call(name, os.path.basename(path), int(words.rsplit(", ", 1)[1]))
    assert name in ("fsync", "fdatasync"), f"what does {name} do to {path}?"
    return Call(name, os.path.basename(path))


class Surface:
    """The contents of a folder that are certainly on the disk, and those that may be."""

    def __init__(self, files):
        self.files = dict(files)  # contents that are certainly on the disk
        self.names = set(files)
        self.pending = {name: [] for name in files}  # changes of a file's contents, in order
        self.renamed = []  # names that were added or removed, in order

    def apply(self, call):
        if call.name == "create":
            assert ("unlink", call.file) not in self.renamed, "an old and a new file of one name are not told apart"
            if call.file not in self.names_after(self.renamed):
                self.files[call.file], self.pending[call.file] = b"", []
                self.renamed.append(("create", call.file))
        elif call.name == "unlink":
            self.renamed.append(("unlink", call.file))
        elif call.name == "write":
            for start in range(0, len(call.data), SECTOR):
                self.pending[call.file].append((call.offset + start, call.data[start : start + SECTOR]))
        elif call.name == "ftruncate":
            self.pending[call.file].append((call.offset, None))
        elif call.name in ("fsync", "fdatasync") and call.file:
            for change in self.pending[call.file]:
                self.files[call.file] = changed(self.files[call.file], change)
            self.pending[call.file] = []
        elif call.name in ("fsync", "fdatasync"):
            self.names = self.names_after(self.renamed)
            self.renamed = []

    def names_after(self, changes):
        names = set(self.names)
        for change, name in changes:
            names = names | {name} if change == "create" else names - {name}
        return names

    def after_power_loss(self, random):
        """Files by name: the certain contents, and a random part of the rest."""
        likelihood = random.choice([0, 0.1, 0.5, 0.9, 1])
        names = self.names_after([change for change in self.renamed if random.random() < likelihood])
        files = {}
        for name in names:
            files[name] = self.files[name]
            for change in self.pending[name]:
                if random.random() < likelihood:
                    files[name] = changed(files[name], change)
        return files


def changed(contents, change):
    offset, data = change
    contents = contents.ljust(offset, b"\0")
    return contents[:offset] if data is None else contents[:offset] + data + contents[offset + len(data) :]


class PowerLossTest(FaultTest):
    on_disk = True

    def setUp(self):
        super().setUp()
        if not faults.can_run("strace", "-o", os.devnull, "true"):
            self.skipTest("processes cannot be traced here, so no power loss was played through")
        self.disk = self.path("disk")
        os.makedirs(self.disk)
        self.xushi = self.xushi.on(os.path.join(self.disk, "test.db"))
        self.xushi.have_days_backup()

    def traced(self, *words):
        """The system calls on the database's folder by a command that must succeed."""
        trace = self.path("trace")
        recorder = ["strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", "1000000", "-o", trace, "-e", "trace=" + ",".join(CALLS)]
        self.xushi.must(*words, below=recorder)
        return calls_in(trace, self.disk)

    def files(self):
        names = [name for name in os.listdir(self.disk) if os.path.isfile(os.path.join(self.disk, name))]
        return {name: faults.file_bytes(os.path.join(self.disk, name)) for name in names}

    def test_every_step_of_a_commit_is_synced_before_the_next_one(self):
        self.xushi.must("status")
        rows = self.times(5, 50)
        syncs = 0
        for number in range(rows):
            calls = self.traced(*log_words(self.random.choice(FLOWS), "+1", f"row {number}"))
            self.assert_order([f"{call.name} {call.file}".strip() for call in calls])
            syncs += sum(call.name in ("fsync", "fdatasync") for call in calls)
        self.tell(f"{rows} acknowledged rows: {syncs} syncs, each in its place")

    def assert_order(self, calls):
        """The journal is on the disk before the database changes, the database before the journal goes, the journal's
        end before the id is printed."""
        database, journal = "test.db", "test.db-journal"

        def first(call):
            self.assertIn(call, calls)
            return calls.index(call)

        def last(call):
            return len(calls) - 1 - calls[::-1].index(call)

        def synced_between(name, begin, end):
            names = {f"fsync {name}".strip(), f"fdatasync {name}".strip()}
            return any(call in names for call in calls[begin:end])

        changed_at, kept_at, gone_at = first(f"write {database}"), last(f"write {database}"), first(f"unlink {journal}")
        journal_at = max(at for at in range(changed_at) if calls[at] == f"write {journal}")
        self.assertTrue(synced_between(journal, journal_at, changed_at), calls)
        self.assertTrue(synced_between("", first(f"create {journal}"), changed_at), calls)
        self.assertNotIn(f"write {journal}", calls[changed_at:])
        self.assertTrue(synced_between(database, kept_at, gone_at), calls)
        told_at = next(at for at, call in enumerate(calls) if call.startswith("tell"))
        self.assertTrue(synced_between("", gone_at, told_at), calls)

    def moments(self, calls, short):
        """By the number of calls that were made before the power is cut: each of them in turn in the long form, in the
        short one a random part of them and the last four."""
        if faults.OPTIONS.long:
            return [number % (len(calls) + 1) for number in range(1000)]
        last = range(len(calls) - 3, len(calls) + 1)
        return [*sorted(self.random.sample(range(last[0]), short - len(last))), *last]

    def test_a_power_loss_while_a_row_is_written(self):
        self.sample()
        outcomes = self.cut_power()
        self.assertEqual(set(outcomes), {"before", "with it"})
        self.tell(
            f"{sum(outcomes.values())} power losses while a row was written: 0 acknowledged rows lost, 0 half-done; "
            f"before it {outcomes['before']}, with it {outcomes['with it']}"
        )

    def cut_power(self):
        """Logs a row and cuts the power at many moments; returns how often each state was found."""
        before = self.xushi.check()
        files = self.files()
        calls = self.traced(*log_words(FLOWS[0], "+1", "row"))
        after = self.xushi.check()
        self.assertEqual(after[0], before[0] + 1)
        told_at = next(at for at, call in enumerate(calls) if call.name == "tell")

        def cut(numbered):
            number, moment = numbered
            random = self.random_for(f"power {number}")
            xushi = self.left_at(files, calls[:moment], random, number)
            found = xushi.check()
            where = f"power loss {number}, at call {moment} of {calls}"
            self.assertIn(found, [after] if moment > told_at else [before, after], where)
            shutil.rmtree(os.path.dirname(xushi.database))
            return "before" if found == before else "with it"

        found = side_by_side(cut, enumerate(self.moments(calls, 30)))
        return {state: found.count(state) for state in set(found)}

    def left_at(self, files, calls, random, number):
        """Runs the program on the files that are left when the power is cut after these calls."""
        surface = Surface(files)
        for call in calls:
            surface.apply(call)
        folder = self.path(f"left-{number}")
        os.makedirs(folder)
        for name, contents in surface.after_power_loss(random).items():
            with open(os.path.join(folder, name), "wb") as file:
                file.write(contents)
        return self.xushi.on(os.path.join(folder, "test.db"))

    def test_a_power_loss_while_a_database_is_made(self):
        """Nothing was acknowledged, so the database may be missing; but the program must judge correctly what is
        there."""
        calls = self.traced("status")
        moments = self.moments(calls, 36)
        times = len(moments)

        def cut(numbered):
            number, moment = numbered
            random = self.random_for(f"making {number}")
            xushi = self.left_at({}, calls[:moment], random, number)
            xushi.log(FLOWS[0], "+1", "first")
            rows = xushi.check()[0]
            shutil.rmtree(os.path.dirname(xushi.database))
            return rows

        self.assertEqual(side_by_side(cut, enumerate(moments)), [1] * times)
        self.tell(f"{times} power losses while a database was made: the next command works with what is left")


if __name__ == "__main__":
    faults.main()
