#!/usr/bin/env python3
"""How long builds of the program take to start, side by side: for docs/packaging.md.

    tests/bench/start.py PROGRAM... [--runs 60]

Runs `--version`, `status` of the built-in plan, and the window (--measure-start, on an X server of its own), each program in
turn, and prints the medians of the whole process: milliseconds of the clock and of the processor. Asserts nothing.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

from journal import x_server


def timed(command, environment):
    started = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command} ended with {process.returncode}")
    return wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", nargs="+")
    parser.add_argument("--runs", type=int, default=60)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, x_server() as display:
        environment = dict(os.environ, HOME=folder, DISPLAY=display, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb",
                           XDG_DATA_HOME=folder + "/data", XDG_CONFIG_HOME=folder + "/config",
                           XDG_STATE_HOME=folder + "/state")
        database = ["--db", os.path.join(folder, "xushi.db")]
        commands = {"--version": ["--version"], "status": ["status", *database, "--new"],
                    "window, until it is painted": [*database, "--measure-start"]}
        results = {}
        for run in range(given.runs + 1):
            for name, words in commands.items():
                for program in given.programs:
                    times = timed([program, *words], environment)
                    if run > 0:  # the first one fills the caches
                        results.setdefault((name, program), []).append(times)
    for (name, program), times in results.items():
        walls, processors = zip(*times)
        print(f"{name:28} {statistics.median(walls):7.1f} ms {statistics.median(processors):7.1f} ms of processor"
              f"  {program}")


if __name__ == "__main__":
    sys.exit(main())
