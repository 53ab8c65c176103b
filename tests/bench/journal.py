#!/usr/bin/env python3
"""How long Xushi takes over a large plan and a long journal, compared with the sqlite3 program and sha256sum.

Usage: tests/bench/journal.py [--rows 1000,10000,100000,1000000] [--only WORD,WORD] [--cache FOLDER] [--build build/release]

Makes a database of each length with bench_data (kept in the cache folder, else in a temporary one), then measures whole
processes, the best of three by the clock, ours and the other in turn, so that both meet the same load. The rows of
the window are measured inside of it, on an X server of their own: its start by --measure-start, the rest by
bench_window. Prints a table: the row, how many rows the journal has, ours, the other, their ratio, the ratio that is wanted, the ratio of processor
time (which another program's load disturbs less, and which leaves waiting for the disk out), the most memory that ours
took. A ratio that is wanted is wanted at the greatest length; asserts nothing.
"""

import argparse
import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from typing import Callable, Optional

RUNS = 3
PLAN = "bench-2024"
DAY = "2024-09-30"
INDICATOR, UNIT = "3.4.1", "unit7"

ALL_SUMS = (f"SELECT subject, SUM(amount) FROM journal WHERE plan = '{PLAN}' AND kind IN ('reading', 'increment') "
            "GROUP BY subject;")

# The row that `xushi log` writes, with the statements and pragmas that it uses. The hash need not be right, only as
# long.
RAW_INSERT = f"""
PRAGMA foreign_keys = ON; PRAGMA synchronous = EXTRA;
BEGIN IMMEDIATE;
INSERT INTO journal (id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash,
                     received_at, own, waits, arrival_hash)
SELECT lower(hex(randomblob(18))), '{PLAN}', 'increment', '{INDICATOR}', 'unit1', '2024-09-12', 1735689600000, 'me',
       1000000, '{{}}', (SELECT hash FROM journal_head), lower(hex(randomblob(32))), 1735689600000, 1, 0,
       lower(hex(randomblob(32)));
DELETE FROM journal_head;
INSERT INTO journal_head SELECT hash FROM journal ORDER BY seq DESC LIMIT 1;
COMMIT;
"""


@dataclass
class Run:
    seconds: float
    processor: float  # seconds, in the program and in the system for it
    peak: int  # KiB


@dataclass
class Row:
    """One line of the table: `ours` beside `other`, each a command for the database with this many rows."""
    name: str
    ours: Callable[["Bench", int], list]
    other: Optional[Callable[["Bench", int], list]] = None  # none: only ours is measured, for its growth
    wanted: Optional[float] = None
    printed: Optional[Callable[[str], float]] = None  # reads the command's own seconds from its output
    limit: Optional[float] = None  # instead of another command: at most this many seconds


class Bench:
    def __init__(self, build, folder):
        self.xushi = os.path.join(build, "xushi")
        self.tools = os.path.join(build, "tests", "bench")
        self.folder = folder
        self.environment = dict(os.environ, HOME=folder, XDG_RUNTIME_DIR=folder, LC_ALL="C.UTF-8")
        self.scratch = tempfile.mkdtemp(dir=folder)  # beside the data: on the same disk
        self.kept = {}
        self.memory = tempfile.mkdtemp(dir="/dev/shm")  # where a commit costs next to nothing

    def tool(self, name):
        return os.path.join(self.tools, name)

    def database(self, rows, real_plan=False):
        path = os.path.join(self.folder, f"{'real' if real_plan else 'journal'}-{rows}.db")
        if not os.path.exists(path):
            start = time.monotonic()
            subprocess.run([self.tool("bench_data"), "--rows", str(rows), *(["--real-plan"] if real_plan else []),
                            path + ".new"], env=self.environment, check=True)
            os.rename(path + ".new", path)
            print(f"made {rows} rows in {time.monotonic() - start:.0f} s", file=sys.stderr)
        return path

    def written(self, rows, who):
        """A copy that may be changed."""
        path = os.path.join(self.scratch, f"{who}-{rows}.db")
        if not os.path.exists(path):
            shutil.copyfile(self.database(rows), path)
        return path

    def hashed_bytes(self, rows):
        """A file of about as many bytes as the canonical forms of all rows have."""
        path = os.path.join(self.scratch, f"bytes-{rows}")
        if not os.path.exists(path):
            connection = sqlite3.connect(self.database(rows))
            columns = "id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents"
            with open(path, "w", encoding="utf-8") as out:
                for row in connection.execute(f"SELECT {columns} FROM journal"):
                    out.write("xushi-row/1\n")
                    for name, value in zip(columns.split(", "), row):
                        text = "" if value is None else str(value)
                        out.write(f"{name} {len(text.encode())} {text}\n")
            connection.close()
        return path

    def in_memory(self, rows):
        path = os.path.join(self.memory, f"window-{rows}.db")
        if not os.path.exists(path):
            shutil.copyfile(self.database(rows), path)
        return path

    def figures(self, rows):
        """A table of this many figures, each of an indicator of the plan."""
        path = os.path.join(self.scratch, f"figures-{rows}.csv")
        if not os.path.exists(path):
            connection = sqlite3.connect(self.database(1000))
            ids = [row[0] for row in connection.execute("SELECT id FROM indicator WHERE accumulation = 'flow'")]
            connection.close()
            with open(path, "w", encoding="utf-8") as out:
                out.write("indicator,amount,as_of\n")
                for number in range(rows):
                    out.write(f"{ids[number % len(ids)]},+{number % 97}.5,2024-{number % 12 + 1:02}-15\n")
        return path

    def run(self, command, printed):
        start = time.monotonic()
        with tempfile.TemporaryFile("w+") as output:
            child = subprocess.Popen(command, env=self.environment, stdout=output if printed else subprocess.DEVNULL,
                                     stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            if child.returncode != 0:
                raise SystemExit(f"{command} ended with {child.returncode}")
            seconds = time.monotonic() - start
            if printed:
                output.seek(0)
                seconds = printed(output.read())
        return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)

    def once(self, command, printed):
        """Runs once and keeps the result, because one run measures several things, each more than once."""
        key = tuple(command)
        if key not in self.kept:
            output = []
            run = self.run(command, lambda text: output.append(text) or 0.0)
            self.kept[key] = (output[0], run)
        text, run = self.kept[key]
        return Run(printed(text), 0, run.peak)

    def best(self, commands, printed=None):
        """The fastest run of each command; the commands run in turn."""
        runs = [[self.run(command, printed) for command in commands] for _ in range(RUNS)]
        return [Run(min(run.seconds for run in own), min(run.processor for run in own), max(run.peak for run in own))
                for own in zip(*runs)]

    def command(self, rows, *words, database=None):
        return [self.xushi, "--db", database or self.database(rows), "--plan", PLAN, *words]


def status_json(bench, rows):
    return bench.command(rows, "status", "--as-of", DAY, "--format", "json")


def status_of_unit(bench, rows):
    return bench.command(rows, "status", "--as-of", DAY, "--unit", UNIT)


def log(bench, rows):
    return bench.command(rows, "log", INDICATOR, "+1", "--as-of", "2024-09-12", database=bench.written(rows, "ours"))


def check(bench, rows):
    return bench.command(rows, "check")


def sums_by_subject(bench, rows):
    return ["sqlite3", bench.database(rows), ALL_SUMS]


def raw_insert(bench, rows):
    return ["sqlite3", "-bail", bench.written(rows, "raw"), RAW_INSERT]


def log_more(bench, rows):
    return [bench.tool("log_rows"), bench.written(rows, "ours"), "logged"]


def raw_more(bench, rows):
    return [bench.tool("log_rows"), bench.written(rows, "raw-more"), "raw"]


def milliseconds_of_row(output):
    return float(output) / 1000


def hash_and_integrity(bench, rows):
    return ["sh", "-c", 'sha256sum "$1" && sqlite3 "$2" "PRAGMA integrity_check"', "sh", bench.hashed_bytes(rows),
            bench.database(rows)]


def start_of_built_in(bench, rows):
    return [bench.xushi, "--db", bench.database(rows, real_plan=True), "--measure-start"]


def start(bench, rows):
    return bench.command(rows, "--measure-start")


def bare_window(bench, _):
    return [bench.tool("bare_window")]


def milliseconds(output):
    return float(output) / 1000


def window(bench, rows):
    return [bench.tool("bench_window"), bench.in_memory(rows), PLAN, INDICATOR, UNIT]


def as_of_on(page):
    return lambda output: json.loads(output)["asOf"][page] / 1000


def entry(output):
    return json.loads(output)["entry"] / 1000


def figures_logged(bench, rows):
    bench.figures(rows)
    database = os.path.join(bench.scratch, f"from-{rows}.db")
    if not os.path.exists(database):  # the day's backup is taken before, so it is not measured
        shutil.copyfile(bench.database(1000), database)
        subprocess.run(bench.command(1000, "log", INDICATOR, "+1", "--as-of", "2024-09-12", database=database),
                       env=bench.environment, stdout=subprocess.DEVNULL, check=True)
        shutil.move(database, database + ".base")
    ours = " ".join(bench.command(rows, "log", "--from", bench.figures(rows), database=database))
    return ["sh", "-c", f"cp {database}.base {database} && {ours}"]


def figures_imported(bench, rows):
    base = os.path.join(bench.scratch, f"from-{rows}.db.base")
    database = os.path.join(bench.scratch, f"import-{rows}.db")
    return ["sh", "-c", f"cp {base} {database} && sqlite3 {database} 'PRAGMA synchronous = EXTRA' '.mode csv' "
                        f"'.import {bench.figures(rows)} figures'"]


TABLE = [
    Row("window to its first paint, built-in plan / a bare window", start_of_built_in, bare_window, 1.6, milliseconds),
    Row("window to its first paint / the same with 1,000 rows", start, lambda bench, _: start(bench, 1000), 1.3,
        milliseconds),
    Row("Return in the dialog to the repainted row / a frame", window, None, 1.0, entry, 0.016),
    *[Row(f"another as-of day, {page} / 100 ms", window, None, 1.0, as_of_on(page), 0.1)
      for page in ("overview", "units", "tasks", "journal", "sheets")],
    Row("so many figures: log --from / .import", figures_logged, figures_imported, 3.0),
    Row("status of everything as JSON / sums by subject in sqlite3", status_json, sums_by_subject, 1.5),
    Row("status of a unit / the same with 1,000 rows", status_of_unit, lambda bench, _: status_of_unit(bench, 1000), 1.3),
    Row("one row logged / inserted raw by sqlite3", log, raw_insert, 6.0),
    Row("one more row by the same connection / inserted raw", log_more, raw_more, 1.5, milliseconds_of_row),
    Row("check / sha256sum and integrity_check", check, hash_and_integrity, 2.0),
]


@contextlib.contextmanager
def x_server():
    """The name of a private display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield ":" + told.readline().strip()
    finally:
        server.terminate()
        server.wait()


def line(row, rows, ours, other, is_longest):
    seconds = f"{other.seconds:.3f}" if other else ""
    ratio = f"{ours.seconds / other.seconds:.2f}" if other else ""
    processor = f"{ours.processor / max(other.processor, 0.001):.2f}" if other and not row.limit else ""
    wanted = f"{row.wanted:.1f}" if row.wanted and is_longest else ""
    return (f"| {row.name:60} | {rows:9,} | {ours.seconds:8.3f} | {seconds:>8} | {ratio:>5} | {wanted:>6} |"
            f" {processor:>12} | {ours.peak / 1024:8.0f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", default="1000,10000,100000,1000000")
    parser.add_argument("--only", default="", help="measure only the lines whose name has one of these words")
    parser.add_argument("--cache", help="where the data stays between runs")
    parser.add_argument("--build", default="build/release")
    options = parser.parse_args()
    lengths = [int(word) for word in options.rows.split(",")]

    with tempfile.TemporaryDirectory() as temporary, contextlib.ExitStack() as closing:
        folder = os.path.abspath(options.cache or temporary)
        os.makedirs(folder, exist_ok=True)
        bench = Bench(os.path.abspath(options.build), folder)
        bench.environment["DISPLAY"] = closing.enter_context(x_server())
        try:
            print(f"| {'':60} | {'rows':>9} | {'ours s':>8} | {'other s':>8} | ratio | wanted | of processor |"
                  f" {'peak MiB':>8} |")
            print(f"|{'-' * 62}|{'-' * 10}:|{'-' * 9}:|{'-' * 9}:|------:|-------:|-------------:|{'-' * 9}:|", flush=True)
            for row in TABLE:
                if not any(word in row.name for word in options.only.split(",")):
                    continue
                for rows in lengths:
                    commands = [row.ours(bench, rows)] + ([row.other(bench, rows)] if row.other else [])
                    if row.limit:
                        ours, others = bench.once(commands[0], row.printed), [Run(row.limit, 0, 0)]
                    else:
                        ours, *others = bench.best(commands, row.printed)
                    print(line(row, rows, ours, others[0] if others else None, rows == max(lengths)), flush=True)
        finally:
            shutil.rmtree(bench.scratch)
            shutil.rmtree(bench.memory)


if __name__ == "__main__":
    main()
