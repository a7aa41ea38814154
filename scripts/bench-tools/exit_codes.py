"""Sees whether scripts/evaluate-scoring says what is wrong with its input, in one sentence and with
the right exit code. Nothing is built and nothing is measured.
"""
import os
import subprocess
import sys
import tempfile

SCRIPT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                      "evaluate-scoring")
GOOD = '{"question": "1.2", "answer": "Yes.", "grade": 1}\n'


def cases(folder):
    """Arguments, the exit code, and a piece of the sentence."""
    def graded(name, text):
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        # Any program will do, since the input is looked at first.
        return ["--program", "/bin/true", "--graded", path, "--checklists", folder]

    missing = os.path.join(folder, "missing")
    return [
        (["--frob"], 64, "unrecognized arguments"),
        (["--graded", missing], 64, "go together"),
        (["--checklists", folder], 64, "go together"),
        (["--program", missing], 66, "there is no program"),
        (["--program", "/bin/true", "--graded", missing, "--checklists", folder], 66,
         "cannot be read"),
        (graded("empty", "\n"), 65, "holds no answers"),
        (graded("json", GOOD + "{"), 65, "json:2: this is not JSON"),
        (graded("list", "[1]"), 65, 'no text "question"'),
        (graded("grade", GOOD.replace("1}", '"A"}')), 65, "from 0 to 1"),
        (graded("good", GOOD)[:-1] + [missing], 66, "there is no folder"),
        (graded("good", GOOD), 66, "write 1-2.yaml or saf-1-2.yaml"),
    ]


def main():
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="greenroom-evaluate-") as folder:
        for arguments, status, piece in cases(folder):
            done = subprocess.run(
                [SCRIPT, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, text=True, check=False)
            sentence = done.stderr.strip()
            if (done.returncode != status or piece not in sentence or "\n" in sentence
                    or done.stdout):
                print(f"evaluate-scoring {' '.join(arguments)}: status {done.returncode} for "
                      f"{status}: {sentence}")
                wrong += 1
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
