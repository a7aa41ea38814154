"""The programs that are measured, and what is typed into them."""
import os
import random
import shutil
import subprocess

ENTER, DOWN, PASTE, PASTE_END = b"\r", b"\x1b[B", b"\x1b[200~", b"\x1b[201~"
# The last word of every text: where it is not on the screen, the keys would go astray.
LANDMARK = "finis"
QUESTION = "describe-a-production-incident-you-resolved"
SESSIONS = 1000


def prose(words):
    """Sentences of everyday words, the same ones every time."""
    source = random.Random(1)
    stock = ("the order service timed out because our database was slow and I moved a query to a "
             "replica so that latency fell by forty percent within two hours of the first alert "
             "then we wrote down what had happened").split()
    lines, line = [], []
    for number in range(1, words + 1):
        line.append(source.choice(stock) if number < words else LANDMARK)
        if len(line) == 14 or number == words:
            lines.append(" ".join(line) + ".")
            line = []
    return "\n".join(lines)


class Program:
    """A program to measure. What a kind of program cannot do, its row leaves empty."""

    name = ""
    # The keys that are pressed in turn while they are timed.
    keys = [b"x"]
    can_hold_text = True
    goes_to_the_end = True

    def __init__(self, folder):
        self.folder = folder

    def find(self):
        """Why it cannot be measured; None when it can."""
        return None if shutil.which(self.name) else "not installed"

    def prepare(self):
        """Whatever must be there before the first start."""

    def start(self):
        """Arguments and environment for the first frame, and for sitting idle."""
        return [self.name], {}

    def start_with(self, words):
        """Arguments, environment and keys that bring a text of so many words on the screen."""
        path = os.path.join(self.folder, f"{self.name}-{words}.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(prose(words) + "\n")
        return self.arguments(path), {}, self.to_the_end()

    def arguments(self, path):
        return [self.name, path]

    def to_the_end(self):
        return []


class Vim(Program):
    name = "vim"

    def start(self):
        return ["vim", "-u", "NONE", "-i", "NONE"], {}

    def arguments(self, path):
        # Without a swap file it would not do what a careful editor does: write as one types.
        return ["vim", "-u", "NONE", "-i", "NONE", "-c", "set wrap ruler", path]

    def to_the_end(self):
        return [b"G", b"A"]


class Nano(Program):
    name = "nano"

    def start(self):
        return ["nano", "--ignorercfiles"], {}

    def arguments(self, path):
        return ["nano", "--ignorercfiles", "--softwrap", path]

    def to_the_end(self):
        return [b"\x1b/"]


class Less(Program):
    name = "less"
    keys = [b"j"]
    goes_to_the_end = False

    def start(self):
        path = os.path.join(self.folder, "less.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(prose(2000) + "\n")
        return ["less", path], {}


class Htop(Program):
    name = "htop"
    keys = [DOWN]
    can_hold_text = False

    def start(self):
        # Ten minutes between its own updates, or they would be taken for answers to keys.
        return ["htop", "--delay=6000"], {"HTOPRC": os.path.join(self.folder, "htoprc")}


class Greenroom(Program):
    name = "greenroom"

    def __init__(self, folder, path):
        super().__init__(folder)
        self.path = path
        self.copies = 0

    def find(self):
        is_there = os.path.isfile(self.path) and os.access(self.path, os.X_OK)
        return None if is_there else f"no program at {self.path}"

    def environment(self, home):
        folders = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config",
                   "XDG_STATE_HOME": "state", "XDG_CACHE_HOME": "cache"}
        return {name: os.path.join(home, folder) for name, folder in folders.items()}

    def prepare(self):
        self.home = os.path.join(self.folder, "greenroom-home")
        for folder in self.environment(self.home).values():
            os.makedirs(folder, mode=0o700)
        seeding = subprocess.run(
            [self.path, "develop", "seed-history", "--sessions", str(SESSIONS)],
            env=dict(os.environ, **self.environment(self.home)), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if seeding.returncode != 0:
            said = seeding.stdout.strip().splitlines() or [f"status {seeding.returncode}"]
            print(f"greenroom: the history could not be seeded: {said[-1]}")

    def fresh_environment(self):
        """The seeded history in a place of its own: a session left open there bars the next."""
        self.copies += 1
        copy = os.path.join(self.folder, f"greenroom-{self.copies}")
        shutil.copytree(self.home, copy)
        return self.environment(copy)

    def start(self):
        return [self.path], self.environment(self.home)

    def start_with(self, words):
        arguments = [self.path, "start", "behavioral", "--mode", "practice", "--question", QUESTION]
        text = PASTE + prose(words).encode() + PASTE_END
        return arguments, self.fresh_environment(), [ENTER, text]
