"""Shared by the tests of faults: the built program with a folder of its own, and the runner of a test.

Each test is run as: python3 NAME_test.py PROGRAM SAMPLE_DATABASE [--long] [--every] [--seed N] [TEST ...]
It is the short form unless --long is given; --every adds what is tried at each place there is, and takes long. Where the
system does not let a fault be made, the exit code is 77.
"""

import argparse
import concurrent.futures
import datetime
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

AS_OF = "2024-09-30"
NOT_RUN = 77  # ctest counts this as "skipped"
DEADLINE = 60  # seconds, in case a command never ends; none takes this long
WORKERS = os.cpu_count() or 1
MEMORY = "/dev/shm"
ROW_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
# All indicators of the built-in plan that take an increment.
FLOWS = ["1.1.1", "1.1.2", "1.1.3", "1.3.1", "5.4.1", "5.6.1"]

OPTIONS = argparse.Namespace()  # program, sample, long, every, seed; filled in by main()


class Run:
    """How a command ended."""

    def __init__(self, words, done):
        self.words = words
        self.exit = done.returncode
        self.out = done.stdout
        self.err = done.stderr

    def __str__(self):
        return f"{' '.join(self.words)}: exit {self.exit}\n{self.out}{self.err}"


class Xushi:
    """The built program with a home of its own, on one database."""

    def __init__(self, home, database):
        self.home = home
        self.database = database
        self.environment = dict(
            os.environ,
            HOME=home,
            XDG_DATA_HOME=os.path.join(home, "data"),
            XDG_CONFIG_HOME=os.path.join(home, "config"),
            XDG_STATE_HOME=os.path.join(tempfile.gettempdir(), "xushi-faults-state"),
            XDG_RUNTIME_DIR=home,
            LANG="C.UTF-8",
            LC_ALL="C.UTF-8",
            TZ="UTC",
            USER="tester",
            # For the sanitizers' build below strace and faketime; other tests look for leaks.
            ASAN_OPTIONS="detect_leaks=0:verify_asan_link_order=0",
        )

    def on(self, database):
        """The same on another database."""
        return Xushi(self.home, database)

    def command(self, *words):
        return [OPTIONS.program, "--db", self.database, "--new", "--lang", "en", *words]

    def start(self, *words, below=()):
        """The running command; `below` is a program that runs it, such as faketime."""
        return subprocess.Popen(
            [*below, *self.command(*words)],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words, below=()):
        done = subprocess.run(
            [*below, *self.command(*words)],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=DEADLINE,
        )
        return Run(words, done)

    def must(self, *words, below=()):
        """Returns the output of a command that must succeed without a warning."""
        run = self.run(*words, below=below)
        only_notes = all(": Note: " in line for line in run.err.splitlines())  # of unusual figures
        assert run.exit == 0 and only_notes, run
        return run.out

    def have_days_backup(self):
        """Takes the day's backup first, so that a write is only the write; tomorrow's too, because a test may run past
        midnight."""
        folder = os.path.splitext(self.database)[0] + "-backups"
        os.makedirs(folder, exist_ok=True)
        name = os.path.splitext(os.path.basename(self.database))[0]
        today = datetime.datetime.now(datetime.timezone.utc).date()
        for day in (today, today + datetime.timedelta(days=1)):
            with open(os.path.join(folder, f"{name}_{day}_000000_daily.db"), "wb"):
                pass

    def log(self, indicator, amount, note):
        return self.must(*log_words(indicator, amount, note)).strip()

    def journal(self, *words, below=()):
        return json.loads(self.must("journal", "--format", "json", *words, below=below))

    def status(self, *words):
        return json.loads(self.must("status", "--format", "json", *words))

    def check(self, below=()):
        """The number of rows and the digest of a journal that passes the check."""
        found = re.search(r"^Rows: (\d+)\nDigest: ([0-9a-f]{64})\nNo fault found\.\n$", self.must("check", below=below))
        assert found, "what check prints has changed"
        return int(found[1]), found[2]


def log_words(indicator, amount, note):
    return ["log", indicator, amount, "--as-of", AS_OF, "--note", note]


def note_of(row):
    return row["payload"].get("note")


def file_bytes(path):
    with open(path, "rb") as file:
        return file.read()


class FaultTest(unittest.TestCase):
    """A test with a folder, a database and a seed of its own. In the short form the folder lies in memory, where syncing
    takes no time, unless the fault is one of a disk."""

    on_disk = False

    def setUp(self):
        is_in_memory = not (self.on_disk or OPTIONS.long) and os.access(MEMORY, os.W_OK)
        self.folder = tempfile.mkdtemp(prefix="xushi-faults-", dir=MEMORY if is_in_memory else None)
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.xushi = Xushi(self.folder, self.path("test.db"))
        self.random = random.Random(OPTIONS.seed)

    def path(self, name):
        return os.path.join(self.folder, name)

    def random_for(self, part):
        """A random generator for a part of the test, so that parts may run side by side."""
        return random.Random(f"{OPTIONS.seed}/{part}")

    @staticmethod
    def times(short, long):
        return long if OPTIONS.long else short

    def some(self, short, cases):
        """All cases in the long form, in the short one a random few of them, in their order."""
        cases = list(cases)
        chosen = range(len(cases)) if OPTIONS.long else sorted(self.random.sample(range(len(cases)), short))
        return [cases[place] for place in chosen]

    @staticmethod
    def tell(counts):
        """Prints the figures of a test, for the log and docs/reliability.md."""
        print(f"\n  {counts} [seed {OPTIONS.seed}]", file=sys.stderr)

    def sample(self):
        """A database with rows of every kind and two versions of a plan."""
        subprocess.run([OPTIONS.sample, self.xushi.database], env=self.xushi.environment, check=True)

    def assert_refused(self, run, *saying):
        """Checks for exit code 1 and one line that contains each of these texts."""
        self.assertEqual(run.exit, 1, run)
        self.assertEqual(run.out, "", run)
        self.assertRegex(run.err, r"\Axushi: [^\n]+\n\Z", run)
        for part in saying:
            self.assertIn(part, run.err)

    def assert_same_row(self, row, indicator, amount, note):
        self.assertEqual(
            (row["subject"], row["amount"], note_of(row), row["as_of"]), (indicator, amount.lstrip("+="), note, AS_OF)
        )


def side_by_side(work, parts):
    """The results of work(part) for all parts; as many run at once as there are processors."""
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        return list(pool.map(work, parts))


class Disk:
    """A small disk in memory, mounted at a folder until it is taken away."""

    def __init__(self, folder, size):
        self.folder = folder
        os.makedirs(folder)
        self._mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs")

    def _mount(self, *words):
        subprocess.run(["mount", *words, self.folder], check=True, capture_output=True)

    def make_read_only(self):
        self._mount("-o", "remount,ro")

    def free(self):
        about = os.statvfs(self.folder)
        return about.f_bavail * about.f_frsize

    def take_away(self):
        subprocess.run(["umount", "--lazy", self.folder], check=True, capture_output=True)


def may_mount():
    with tempfile.TemporaryDirectory(prefix="xushi-faults-") as folder:
        try:
            Disk(os.path.join(folder, "disk"), "64k").take_away()
            return True
        except (subprocess.CalledProcessError, OSError):
            return False


def where_mounting_is_allowed():
    """Runs this test again in a namespace of its own where mounting needs that. The tests skip if even that fails."""
    marker = "XUSHI_FAULTS_UNSHARED"
    if may_mount() or marker in os.environ or not shutil.which("unshare"):
        return
    again = ["unshare", "--user", "--map-root-user", "--mount", sys.executable, "-B", *sys.argv]
    if subprocess.run([*again[:4], "true"], capture_output=True, check=False).returncode == 0:
        os.execvpe(again[0], again, dict(os.environ, **{marker: "1"}))


def can_run(*command):
    """Whether a tool that causes a fault is installed and may be used."""
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("sample", type=os.path.abspath)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--every", action="store_true")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    rest = parser.parse_known_args(namespace=OPTIONS)[1]
    print(f"seed {OPTIONS.seed}, {'long' if OPTIONS.long else 'short'} form", file=sys.stderr)
    result = unittest.main("__main__", argv=[sys.argv[0], *rest], exit=False, verbosity=2).result
    if not result.wasSuccessful():
        sys.exit(1)
    sys.exit(NOT_RUN if result.testsRun == len(result.skipped) else 0)
