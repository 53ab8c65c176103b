"""A private desktop for one test: an X server, an accessibility bus, and the program in a window on it.

Run below dbus-run-session. The program is seen through AT-SPI, as a screen reader sees it, and driven through the X
server's keyboard, as a person drives it.
"""

import os
import shutil
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

DEADLINE = 20  # seconds until a test gives up; nothing takes this long


class Desktop:
    """An X server with a folder that is the user's home."""

    def __init__(self, program):
        self.program = program
        self.home = tempfile.mkdtemp(prefix="xushi-desktop-")
        self.server, display = self._start_server()
        self.environment = dict(
            os.environ,
            DISPLAY=display,
            HOME=self.home,
            XDG_CONFIG_HOME=os.path.join(self.home, "config"),
            XDG_DATA_HOME=os.path.join(self.home, "data"),
            XDG_STATE_HOME=os.path.join(self.home, "state"),
            XDG_RUNTIME_DIR=self.home,
            XDG_DOCUMENTS_DIR=self.home,
            LANG="C.UTF-8",
            LC_ALL="C.UTF-8",
            LANGUAGE="en",
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        )
        os.environ["DISPLAY"] = display
        self.manager = self._start_manager()
        Atspi.init()

    def _start_server(self):
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            return server, ":" + pipe.readline().strip()

    def _start_manager(self):
        """A window manager, as every desktop has one: without it, no window is active."""
        manager = subprocess.Popen(["openbox", "--sm-disable"], env=self.environment, stderr=subprocess.DEVNULL)
        asked = ["xdotool", "get_num_desktops"]
        wait_for(
            "the window manager",
            lambda: subprocess.run(asked, env=self.environment, capture_output=True, check=False).returncode == 0,
        )
        return manager

    def path(self, name):
        return os.path.join(self.home, name)

    def run(self, *arguments):
        """The program as a command beside the window; its output."""
        done = subprocess.run(
            [self.program, *arguments], env=self.environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, (arguments, done.returncode, done.stderr)
        return done.stdout

    def open_window(self, *arguments):
        return Window(self, subprocess.Popen([self.program, *arguments], env=self.environment))

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "0", text], env=self.environment, check=True)

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "0", *keys], env=self.environment, check=True)

    def close(self):
        self.manager.terminate()
        self.manager.wait()
        self.server.terminate()
        self.server.wait()
        shutil.rmtree(self.home, ignore_errors=True)


class Window:
    """The running program, as AT-SPI shows it."""

    def __init__(self, desktop, process):
        self.desktop = desktop
        self.process = process
        self.application = wait_for("the program on the accessibility bus", self._find_application)

    def _find_application(self):
        bus = Atspi.get_desktop(0)
        for place in range(bus.get_child_count()):
            child = bus.get_child_at_index(place)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def all(self):
        """Everything that is visible."""
        found, left = [], [self.application]
        while left:
            one = left.pop()
            for child in children(one):
                if child.get_state_set().contains(Atspi.StateType.SHOWING):
                    found.append(child)
                    left.append(child)
        return found

    def find(self, role, name):
        for one in self.all():
            if one.get_role() == role and (one.get_name() or "") == name:
                return one
        return None

    def get(self, role, name):
        return wait_for(f"{name!r}", lambda: self.find(role, name))

    def wait_for_text(self, part):
        """A visible element with this text."""
        return wait_for(f"the words {part!r}", lambda: next((one for one in self.all() if part in words_of(one)), None))

    def focused(self, name):
        for one in self.all():
            if one.get_name() == name and one.get_state_set().contains(Atspi.StateType.FOCUSED):
                return one
        return None

    def focused_text(self):
        """The text of the focused field; empty where the focus is not in a field."""
        for one in self.all():
            if one.get_role() == Atspi.Role.TEXT and one.get_state_set().contains(Atspi.StateType.FOCUSED):
                return text_of(one)
        return ""

    def wait_for_focus(self, name):
        return wait_for(f"the focus on {name!r}", lambda: self.focused(name))

    def wait_for_writing(self, dialog_shows):
        """Waits until keys go into a field of the dialog that has this button."""

        def looked():
            writes = any(
                one.get_role() == Atspi.Role.TEXT and fresh_states_of(one).contains(Atspi.StateType.FOCUSED)
                for one in self.all()
            )
            return writes and self.find(Atspi.Role.PUSH_BUTTON, dialog_shows) and self._dialogs()

        return wait_for(f"a field beside {dialog_shows!r}", looked)

    def _dialogs(self):
        return [one for one in children(self.application) if one.get_role() == Atspi.Role.DIALOG and is_showing(one)]

    def is_listening(self):
        """Whether keys go to the window itself: it is active, and no dialog is open."""
        if self._dialogs():
            return False
        windows = children(self.application)
        return any(fresh_states_of(one).contains(Atspi.StateType.ACTIVE) for one in windows)

    def press(self, *keys):
        """Presses keys for the window itself as soon as it is active; keys pressed earlier would be lost."""
        wait_for("the window's listening", self.is_listening)
        self.desktop.press(*keys)

    def go_to(self, page, key):
        self.press(key)
        wait_for(f"the page {page!r}", lambda: self._is_current(page))

    def _is_current(self, page):
        return any(
            one.get_name() == page and fresh_states_of(one).contains(Atspi.StateType.CHECKED) for one in self.all()
        )

    def click(self, name):
        """Clicks the button as soon as it is enabled."""
        button = self.get(Atspi.Role.PUSH_BUTTON, name)
        wait_for(f"{name!r} being enabled", lambda: fresh_states_of(button).contains(Atspi.StateType.ENABLED))
        Atspi.Action.do_action(button, 0)

    def wait_until_enabled(self, name):
        def looked():
            button = self.find(Atspi.Role.PUSH_BUTTON, name)
            return button and fresh_states_of(button).contains(Atspi.StateType.ENABLED)

        wait_for(f"{name!r} being enabled", looked)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def wait_for_end(self):
        return self.process.wait(timeout=DEADLINE)


def children(accessible):
    try:
        return [one for one in (accessible.get_child_at_index(i) for i in range(accessible.get_child_count())) if one]
    except gi.repository.GLib.Error:  # it disappeared meanwhile
        return []


def words_of(accessible):
    return " ".join(filter(None, [accessible.get_name(), accessible.get_description()]))


def fresh_states_of(accessible):
    """The current words of an element that was found before."""
    accessible.clear_cache()
    return accessible.get_state_set()


def is_showing(accessible):
    return fresh_states_of(accessible).contains(Atspi.StateType.SHOWING)


def fresh_words_of(accessible):
    """The current text of an element that was found before."""
    accessible.clear_cache()
    return words_of(accessible)


def text_of(accessible):
    return Atspi.Text.get_text(accessible, 0, -1)


def wait_for(what, look, deadline=DEADLINE):
    """The first result of `look` that is not empty."""
    end = time.monotonic() + deadline
    while True:
        try:
            seen = look()
        except gi.repository.GLib.Error:  # an element disappeared during the search
            seen = None
        if seen:
            return seen
        if time.monotonic() > end:
            raise AssertionError(f"never came: {what}")
        time.sleep(0.01)
