"""The release build that is measured."""
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.join(ROOT, ".build", "release", "greenroom")


class BuildFailed(Exception):
    """Says why there is no program, in a sentence; `status` is the exit code that goes with it."""

    def __init__(self, sentence, status):
        super().__init__(sentence)
        self.status = status


def build():
    command = ["swift", "build", "--package-path", ROOT, "-c", "release", "--static-swift-stdlib",
               "--product", "greenroom"]
    print("building the release …", file=sys.stderr)
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False)
    except FileNotFoundError:
        raise BuildFailed(
            "no Swift was found; run scripts/setup, which says where to get it.", 69) from None
    if done.returncode != 0:
        raise BuildFailed(f"the release build failed:\n{done.stdout.rstrip()}", 1)


def forget_own_places():
    """Whoever measures keeps a history and packs of their own, which are not to be measured."""
    for name in ("DATABASE", "PACKS", "CONFIG", "STATE"):
        os.environ.pop(f"GREENROOM_{name}", None)
