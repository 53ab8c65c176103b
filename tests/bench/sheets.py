#!/usr/bin/env python3
"""How long Xushi takes for the sheets of all units, compared with LibreOffice printing the same tables to PDF.

Usage: tests/bench/sheets.py [build/release/xushi]

Prints seconds, the best of three runs each as whole processes, and their ratio; asserts nothing.
"""

import os
import subprocess
import sys
import tempfile
import time

RUNS = 3


def best(command, environment):
    times = []
    for _ in range(RUNS):
        start = time.monotonic()
        subprocess.run(command, env=environment, check=True, capture_output=True)
        times.append(time.monotonic() - start)
    return min(times)


def main():
    program = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "build/release/xushi")
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, HOME=folder, QT_QPA_PLATFORM="offscreen")
        database, pdf, book = (os.path.join(folder, name) for name in ("plan.db", "all.pdf", "all.xlsx"))
        xushi = [program, "--db", database, "--new", "--lang", "zh"]
        for number, indicator in enumerate(["1.1.1", "1.1.2", "1.3.1", "5.4.1", "5.6.1"]):
            figure = f"+{number + 2}"
            subprocess.run([*xushi, "log", indicator, figure, "--as-of", "2024-09-12"], env=environment, check=True,
                           capture_output=True)
        ours = best([*xushi, "sheet", "--quarter", "2024Q3", "--out", pdf], environment)
        subprocess.run([*xushi, "sheet", "--quarter", "2024Q3", "--out", book], env=environment, check=True,
                       capture_output=True)
        pages = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
        count = next(int(line.split()[1]) for line in pages.splitlines() if line.startswith("Pages:"))
        one = best([*xushi, "sheet", "--quarter", "2024Q3", "--unit", "kexie", "--out", pdf], environment)
        theirs = best(["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, book], environment)
        print(f"xushi sheet, all units, {count} pages: {ours:.3f} s")
        print(f"one page alone: {one:.3f} s; each further page: {1000 * (ours - one) / (count - 1):.1f} ms")
        print(f"LibreOffice, the workbook of the same sheets to PDF: {theirs:.3f} s")
        print(f"ratio: {ours / theirs:.2f}")


if __name__ == "__main__":
    main()
