"""A program on a pseudo-terminal of its own: start it, type into it, watch what it writes."""
import errno
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

COLUMNS, ROWS = 80, 24

# What programs ask a terminal about itself, and what an xterm would say. A program that gets no
# answer waits for it, and then the wait would be measured.
QUESTIONS = re.compile(
    rb"\x1b\[(?P<attributes>0?c)|\x1b\[>(?P<version>0?c)|\x1b\[(?P<place>6n)"
    rb"|\x1b\](?P<colour>1[01]);\?(?:\x07|\x1b\\)")


class TerminalProgram:
    """Times are in milliseconds; a program that ends while it is watched has `ended` set."""

    def __init__(self, arguments, environment=None):
        self.ended = False
        self.written = 0
        self.last_byte_at = None
        self.screen = bytearray()
        self._recent = b""
        from_child, to_parent = os.pipe()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            self._become(arguments, environment, to_parent)
        os.close(to_parent)
        # The child says when it stopped being Python; its clock is ours.
        self.started_at = int(os.read(from_child, 32) or b"0") / 1e6
        os.close(from_child)
        os.set_blocking(self.terminal, False)

    @staticmethod
    def _become(arguments, environment, to_parent):
        try:
            size = struct.pack("HHHH", ROWS, COLUMNS, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            values = dict(os.environ, TERM="xterm-256color", **(environment or {}))
            for name in ("COLUMNS", "LINES"):
                values.pop(name, None)
            os.write(to_parent, b"%d" % time.monotonic_ns())
            os.execvpe(arguments[0], arguments, values)
        finally:
            os._exit(127)

    def read(self, patience):
        """The number of bytes that come within a time; 0 when none do."""
        if self.ended:
            return 0
        ready, _, _ = select.select([self.terminal], [], [], patience / 1000)
        if not ready:
            return 0
        try:
            data = os.read(self.terminal, 1 << 16)
        except BlockingIOError:
            return 0
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            data = b""
        if not data:
            self.ended = True
            return 0
        self.last_byte_at = now()
        self.written += len(data)
        self.screen += data
        # Enough for several pictures; more would only slow the reading.
        del self.screen[:-32_768]
        self._answer(data)
        return len(data)

    def _answer(self, data):
        text = self._recent + data
        end = 0
        for question in QUESTIONS.finditer(text):
            end = question.end()
            kind = question.lastgroup
            if kind == "attributes":
                self._put(b"\x1b[?62;22c")
            elif kind == "version":
                self._put(b"\x1b[>41;370;0c")
            elif kind == "place":
                self._put(b"\x1b[1;1R")
            else:
                self._put(b"\x1b]" + question["colour"] + b";rgb:0000/0000/0000\x1b\\")
        # A question may come in two pieces.
        self._recent = text[max(end, len(text) - 16):]

    def _put(self, data):
        """Writes what the terminal takes now; returns how much that was."""
        try:
            return os.write(self.terminal, data)
        except BlockingIOError:
            return 0

    def send(self, data):
        """Types, reading what comes meanwhile: a long paste would else block both sides."""
        while data and not self.ended:
            _, room, _ = select.select([], [self.terminal], [], 0.01)
            if room:
                data = data[self._put(data[:1024]):]
            if data:
                self.read(0)

    def settle(self, quiet, limit=20_000):
        """Reads until nothing has come for a while; returns the number of bytes."""
        end = now() + limit
        total = 0
        while now() < end:
            count = self.read(quiet)
            if count == 0:
                break
            total += count
        return total

    def press(self, key, quiet=12, patience=250):
        """Sends a key; returns how long it took to the last byte of the answer, and the bytes.

        The time is None when nothing was written in answer.
        """
        began = now()
        self._put(key)
        first = self.read(patience)
        if first == 0:
            return None, 0
        count = first + self.settle(quiet, limit=1000)
        return self.last_byte_at - began, count

    def processor_time(self):
        """CPU time of the process in milliseconds, to the nearest tick."""
        fields = self._proc("stat").rsplit(")", 1)[-1].split()
        ticks = int(fields[11]) + int(fields[12]) if len(fields) > 12 else 0
        return ticks * 1000 / os.sysconf("SC_CLK_TCK")

    def wakeups(self):
        """How often its threads were put to sleep so far, which is how often they woke."""
        total = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            total += sum(
                int(line.split()[1])
                for line in self._proc(f"task/{thread}/status").splitlines()
                if "ctxt_switches" in line)
        return total

    def memory(self):
        """Resident and private memory in MiB."""
        resident = self._kilobytes("status", ("VmRSS:",))
        private = self._kilobytes("smaps_rollup", ("Private_Clean:", "Private_Dirty:"))
        return resident / 1024, private / 1024

    def _kilobytes(self, file, names):
        lines = self._proc(file).splitlines()
        return sum(int(line.split()[1]) for line in lines if line.startswith(names))

    def _proc(self, file):
        try:
            with open(f"/proc/{self.pid}/{file}", encoding="utf-8") as text:
                return text.read()
        except OSError:
            return ""

    def close(self):
        """Ends the program as a closed window does, and at last by force."""
        for number in (signal.SIGHUP, signal.SIGKILL):
            try:
                os.kill(self.pid, number)
            except ProcessLookupError:
                pass
            end = now() + 500
            while now() < end:
                done, _ = os.waitpid(self.pid, os.WNOHANG)
                if done:
                    os.close(self.terminal)
                    return
                self.read(5)
                if self.ended:
                    time.sleep(0.005)


def now():
    """Monotonic milliseconds."""
    return time.monotonic_ns() / 1e6
