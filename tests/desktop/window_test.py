"""The built program on a real X server, driven by keys and seen through AT-SPI.

Usage: dbus-run-session -- python3 window_test.py PROGRAM
"""

import json
import os
import shutil
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from desktop import Atspi, Desktop, fresh_words_of, text_of, wait_for, words_of  # noqa: E402

PROGRAM = None
INDICATOR = "1.3.1"
FIGURES = 22  # in a quarter

CONTROLS = {
    Atspi.Role.PUSH_BUTTON,
    Atspi.Role.RADIO_BUTTON,
    Atspi.Role.CHECK_BOX,
    Atspi.Role.COMBO_BOX,
    Atspi.Role.TEXT,
    Atspi.Role.SPIN_BUTTON,
    Atspi.Role.TABLE,
    Atspi.Role.TREE_TABLE,
    Atspi.Role.TREE,
    Atspi.Role.LIST,
}


class WindowTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(PROGRAM)
        self.addCleanup(self.desktop.close)
        self.database = self.desktop.path("plan.xushi")

    def open_window(self):
        window = self.desktop.open_window("--db", self.database, "--new", "--lang", "en")
        self.addCleanup(window.kill)
        return window

    def open_office(self):
        """The first start asks who works here; Return chooses the office."""
        window = self.open_window()
        self.answer(window)
        return window

    def answer(self, window):
        window.wait_for_focus("Your name")
        self.desktop.press("Return")
        wait_for("the window's listening", window.is_listening)
        window.get(Atspi.Role.TABLE, "Units by status")

    def begin_logging(self, window):
        window.press("ctrl+l")
        window.wait_for_focus("Indicator")
        self.desktop.type(INDICATOR)
        window.wait_for_text("So far nothing was reported")  # the indicator has been found
        self.desktop.press("Tab")
        window.wait_for_focus("Figure")

    def test_a_figure_is_logged_seen_taken_back_and_voided(self):
        window = self.open_office()
        self.begin_logging(window)
        self.desktop.type("7")
        window.wait_for_text(": actual 7")
        self.desktop.press("Return")
        window.wait_for_text("Saved: 1.3.1 +7")
        self.assertEqual(self.actual(), "7")

        window.press("ctrl+z")
        window.wait_for_text("Taken back: ")
        self.assertIsNone(self.actual())
        window.press("ctrl+y")
        window.wait_for_text("Done again: ")
        self.assertEqual(self.actual(), "7")

        window.go_to("Journal", "ctrl+4")
        window.wait_for_focus("Rows of the journal")
        window.get(Atspi.Role.TABLE_CELL, "+7 项")
        window.press("ctrl+Home", "Delete")
        window.wait_for_text("Why is it voided?")
        window.wait_for_writing("Void")
        self.desktop.type("entered twice")
        self.desktop.press("Return")
        window.wait_for_text("Voided: ")
        self.assertIsNone(self.actual())

    def actual(self):
        status = json.loads(self.desktop.run("status", "--db", self.database, "--format", "json"))
        return next(one for one in status["indicators"] if one["id"] == INDICATOR)["actual"]

    def test_a_quarter_s_figures_go_in_by_keyboard_and_are_saved_together(self):
        """22 figures take 22 times the figure and Return, and two shortcuts."""
        window = self.open_office()
        window.press("ctrl+g")
        window.wait_for_focus("Figures of the quarter")
        for figure in range(1, FIGURES + 1):
            self.desktop.type(str(figure))
            self.desktop.press("Return")
        self.assertEqual(self.reported(), 0)
        self.desktop.press("ctrl+Return")
        window.wait_for_text("Saved")
        self.assertEqual(self.reported(), FIGURES)

    def reported(self):
        status = json.loads(self.desktop.run("status", "--db", self.database, "--format", "json"))
        return sum(1 for one in status["indicators"] if one["actual"] is not None)

    def test_another_process_row_shows_within_a_second_and_typing_is_kept(self):
        window = self.open_office()
        self.begin_logging(window)
        self.desktop.type("9")
        outlook = window.wait_for_text(": actual 9")  # one figure alone: previewing all takes long
        self.desktop.run("log", INDICATOR, "+5", "--as-of", "2024-06-30", "--db", self.database)
        committed = time.monotonic()
        wait_for("the other's figure", lambda: ": actual 14" in fresh_words_of(outlook))
        self.assertLess(time.monotonic() - committed, 1.0)
        self.assertEqual(text_of(window.focused("Figure")), "9")
        self.desktop.press("Return")
        window.wait_for_text("Saved: 1.3.1 +9")
        self.assertEqual(self.actual(), "14")

    def test_the_sheets_are_written_to_a_pdf_and_the_page_is_there_at_the_next_start(self):
        window = self.open_office()
        window.go_to("Sheets", "ctrl+5")
        window.wait_until_enabled("Print the sheets")  # the pages are laid out
        window.press("ctrl+e")
        window.wait_for_writing("Save")
        file = self.desktop.path("sheets.pdf")
        self.desktop.press("ctrl+a")
        self.desktop.type(file)
        self.desktop.press("Return")
        window.wait_for_text("Written: ")
        words = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn("财政局", words)

        window.press("ctrl+q")
        self.assertEqual(window.wait_for_end(), 0)
        again = self.open_window()
        again.get(Atspi.Role.PUSH_BUTTON, "Print the sheets")

    def test_the_first_start_asks_makes_nothing_before_and_keeps_the_answers(self):
        place = os.path.join(self.desktop.home, "data", "xushi", "xushi.db")
        window = self.desktop.open_window("--lang", "en")
        self.addCleanup(window.kill)
        window.wait_for_focus("Your name")
        window.wait_for_text("Which plan?")
        self.assertFalse(os.path.exists(place))
        self.desktop.press("Escape")
        self.assertEqual(window.wait_for_end(), 0)
        self.assertFalse(os.path.exists(place))

        window = self.desktop.open_window("--lang", "en")
        self.addCleanup(window.kill)
        window.wait_for_focus("Your name")
        self.desktop.type("Li Na")
        self.desktop.press("Return")
        window.get(Atspi.Role.TABLE, "Units by status")
        self.assertTrue(os.path.exists(place))
        window.press("ctrl+q")
        self.assertEqual(window.wait_for_end(), 0)
        self.desktop.run("log", INDICATOR, "+5", "--as-of", "2024-06-30")
        rows = json.loads(self.desktop.run("journal", "--format", "json"))
        self.assertEqual([row["author"] for row in rows], ["Li Na"])

        shutil.rmtree(os.path.dirname(place))  # a missing database is not made again without asking
        window = self.desktop.open_window("--lang", "en")
        self.addCleanup(window.kill)
        window.wait_for_text("Which plan?")
        self.assertFalse(os.path.exists(place))

    def test_another_language_is_spoken_at_once_and_what_was_entered_can_still_be_taken_back(self):
        window = self.desktop.open_window("--db", self.database, "--new", "--lang", "en")
        self.addCleanup(window.kill)
        self.answer(window)
        self.begin_logging(window)
        self.desktop.type("7")
        window.wait_for_text(": actual 7")
        self.desktop.press("Return")
        window.wait_for_text("Saved: 1.3.1 +7")

        window.press("ctrl+comma")
        window.wait_for_focus("Your name")
        self.desktop.press("shift+Tab", "Down")  # from the system's language to Chinese
        self.desktop.press("Return")
        window.wait_for_text("总览")
        window.press("ctrl+z")
        window.wait_for_text("已撤销")
        self.assertIsNone(self.actual())

    def test_every_control_has_a_name(self):
        window = self.open_office()
        nameless = []
        for number, page in enumerate(["Overview", "Units", "Tasks", "Journal", "Sheets"], 1):
            window.go_to(page, f"ctrl+{number}")
            nameless += self.nameless(window, page)
        for keys, first in [("ctrl+l", "Indicator"), ("ctrl+g", "Figures of the quarter")]:
            window.press(keys)
            window.wait_for_focus(first)
            nameless += self.nameless(window, keys)
            self.desktop.press("Escape")
            wait_for("the dialog's end", window.is_listening)
        self.assertEqual(nameless, [])

    def nameless(self, window, where):
        found = []
        for one in window.all():
            states = one.get_state_set()
            if one.get_role() in CONTROLS and states.contains(Atspi.StateType.FOCUSABLE) and not words_of(one).strip():
                found.append(f"{where}: {one.get_role_name()}")
        return found


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
