"""The built program on a real X server: how a file reaches its window, and what it says when something went wrong.

Usage: dbus-run-session -- python3 files_test.py PROGRAM PLAN_FILE
"""

import json
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from desktop import Atspi, Desktop, text_of, wait_for  # noqa: E402

PROGRAM = None
PLAN = None
UNIT = ["--unit", "科技局", "--lang", "en"]  # so that the program does not ask who works here


class FilesTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(PROGRAM)
        self.addCleanup(self.desktop.close)
        self.database = self.desktop.path("plan.xushi")

    def open_window(self, *words):
        window = self.desktop.open_window(*words, *UNIT)
        self.addCleanup(window.kill)
        return window

    def start_again(self, *words):
        """Starts the program again; returns its exit code."""
        return subprocess.run(
            [PROGRAM, *words, *UNIT], env=self.desktop.environment, check=False, timeout=20
        ).returncode

    def active_process(self):
        asked = ["xdotool", "getactivewindow", "getwindowpid"]
        done = subprocess.run(asked, env=self.desktop.environment, capture_output=True, text=True, check=False)
        return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else None

    def wait_until_active(self, window):
        wait_for("the window in front", lambda: self.active_process() == window.process.pid)

    def write_plan(self, name, **changes):
        with open(PLAN, encoding="utf-8") as file:
            plan = json.load(file)
        plan.update(changes)
        with open(self.desktop.path(name), "w", encoding="utf-8") as file:
            json.dump(plan, file, ensure_ascii=False)
        return self.desktop.path(name)

    def test_a_killed_window_is_told_of_and_what_was_confirmed_is_there(self):
        window = self.open_window("--db", self.database, "--new")
        window.get(Atspi.Role.PUSH_BUTTON, "Log progress")
        self.wait_until_active(window)
        window.press("ctrl+l")
        window.wait_for_focus("Indicator")
        self.desktop.type("1.3.1")
        window.wait_for_text("So far nothing was reported")
        self.desktop.press("Tab")
        window.wait_for_focus("Figure")
        self.desktop.type("7")
        self.desktop.press("Return")
        window.wait_for_text("Saved: 1.3.1 +7")
        window.kill()

        again = self.open_window("--db", self.database, "--new")
        again.wait_for_text("Xushi ended unexpectedly the last time")
        status = json.loads(self.desktop.run("status", "--db", self.database, "--format", "json"))
        self.assertEqual(next(one for one in status["indicators"] if one["id"] == "1.3.1")["actual"], "7")
        again.click("Copy details")
        again.get(Atspi.Role.PUSH_BUTTON, "Copied")
        self.wait_until_active(again)
        again.press("ctrl+f")
        again.wait_for_focus("Search")
        self.desktop.press("ctrl+v")
        wait_for("the details", lambda: again.focused_text().startswith("Xushi: "))
        self.assertIn("never came to its end", again.focused_text())
        again.click("Close the message")

    def test_a_second_start_brings_the_first_window_forward(self):
        first = self.open_window("--db", self.database, "--new")
        first.get(Atspi.Role.PUSH_BUTTON, "Log progress")
        other = self.open_window("--db", self.desktop.path("other.xushi"), "--new")
        self.wait_until_active(other)
        self.assertEqual(self.start_again(self.database), 0)
        self.wait_until_active(first)

    def test_a_plan_is_brought_by_a_second_start_and_loaded_after_a_question(self):
        window = self.open_window()
        window.get(Atspi.Role.PUSH_BUTTON, "Log progress")
        plan = self.write_plan("next.json", id="next", title="下一年的计划")
        self.assertEqual(self.start_again(plan), 0)
        window.wait_for_text("Load this plan?")
        window.click("Load the plan")
        window.wait_for_text("Loaded: 下一年的计划")

    def test_a_file_that_is_none_of_ours_is_refused_in_a_box_with_its_details(self):
        letter = self.desktop.path("letter.docx")
        with open(letter, "w", encoding="utf-8") as file:
            file.write("dear")
        window = self.open_window(letter)
        window.wait_for_text("letter.docx is nothing that Xushi opens")
        window.click("Copy details")
        window.get(Atspi.Role.PUSH_BUTTON, "Copied")
        window.click("OK")
        self.assertEqual(window.wait_for_end(), 1)

    def test_a_database_that_cannot_be_opened_goes_back_to_its_backup(self):
        self.desktop.run("log", "1.3.1", "+7", "--as-of", "2024-03-31", "--db", self.database, "--new")
        folder = self.desktop.path("plan-backups")
        os.mkdir(folder)
        self.desktop.run("backup", folder, "--db", self.database)
        with open(self.database, "r+b") as file:
            file.write(b"this is a letter, and no database")
        window = self.open_window("--db", self.database, "--new")
        window.wait_for_text("Go back to it?")
        window.click("Restore the backup")
        window.get(Atspi.Role.PUSH_BUTTON, "Log progress")
        status = json.loads(self.desktop.run("status", "--db", self.database, "--format", "json"))
        self.assertEqual(next(one for one in status["indicators"] if one["id"] == "1.3.1")["actual"], "7")

    def test_a_database_that_is_opened_from_the_window_gets_a_window_of_its_own(self):
        other = self.desktop.path("other.xushi")
        self.desktop.run("status", "--db", other, "--new")
        window = self.open_window("--db", self.database, "--new")
        window.get(Atspi.Role.PUSH_BUTTON, "Log progress")
        self.wait_until_active(window)
        window.press("ctrl+o")
        window.wait_for_writing("Cancel")
        self.desktop.press("ctrl+a")
        self.desktop.type(other)
        self.desktop.press("Return")
        process = wait_for("another window's process", lambda: self.other_process(window, other))
        self.addCleanup(os.kill, process, 9)
        wait_for("its window in front", lambda: self.active_process() == process)
        self.assertIsNone(window.process.poll())

    @staticmethod
    def other_process(window, database):
        for name in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{name}/cmdline", "rb") as file:
                    words = file.read().decode().split("\0")
            except OSError:
                continue
            if words[0] == PROGRAM and database in words and int(name) != window.process.pid:
                return int(name)
        return None


if __name__ == "__main__":
    PLAN = sys.argv.pop()
    PROGRAM = sys.argv.pop()
    unittest.main(verbosity=2)
