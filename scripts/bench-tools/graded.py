"""Answers that people graded, scored with checklists of one's own."""
import json
import os
import re
import subprocess
import tempfile


class BadInput(Exception):
    """Says in a sentence what cannot be used; `status` is the exit code that goes with it."""

    def __init__(self, sentence, status):
        super().__init__(sentence)
        self.status = status


def load(path):
    """The lines of a file as objects; what is wrong with any is said with its number."""
    try:
        with open(path, encoding="utf-8") as file:
            lines = file.read().split("\n")
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}; check its name.", 66) from None
    except UnicodeDecodeError:
        raise BadInput(f"{path} is not UTF-8; convert it first.", 65) from None
    answers = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            answers.append(parse(line, f"{path}:{number}"))
    if not answers:
        raise BadInput(f"{path} holds no answers; give it one JSON object a line.", 65)
    return answers


def parse(line, place):
    """One graded answer.

    >>> parse('{"question": "1.2", "answer": "Yes.", "grade": 0.5}', "f:1")["grade"]
    0.5
    >>> parse('{"question": "1.2", "answer": "Yes.", "grade": 5}', "f:1")
    Traceback (most recent call last):
    ...
    graded.BadInput: f:1: "grade" is not a number from 0 to 1; divide it by the maximum.
    """
    try:
        value = json.loads(line)
    except ValueError:
        raise BadInput(f"{place}: this is not JSON; give one object a line.", 65) from None
    for name in ("question", "answer"):
        if not isinstance(value, dict) or not isinstance(value.get(name), str):
            raise BadInput(f'{place}: the line has no text "{name}"; add it.', 65)
    grade = value.get("grade")
    if isinstance(grade, bool) or not isinstance(grade, (int, float)) or not 0 <= grade <= 1:
        raise BadInput(
            f'{place}: "grade" is not a number from 0 to 1; divide it by the maximum.', 65)
    return value


def file_names(question):
    """The names that a question's file may have.

    >>> file_names("10.2")
    ['10-2.yaml', 'saf-10-2.yaml']
    >>> file_names("explain-mvcc")
    ['explain-mvcc.yaml', 'saf-explain-mvcc.yaml']
    """
    name = re.sub(r"[^a-z0-9]+", "-", question.lower()).strip("-")
    return [f"{name}.yaml", f"saf-{name}.yaml"]


def checklist(question, folder):
    """The question file of a question in a folder."""
    for name in file_names(question):
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            return path
    names = " or ".join(file_names(question))
    raise BadInput(f'{folder} has no file for question "{question}"; write {names}.', 66)


def score(answers, folder, program):
    """A result of the scorer for each answer, and sentences about those that it refused."""
    if not os.path.isdir(folder):
        raise BadInput(f"there is no folder {folder}; give --checklists one that exists.", 66)
    names = dict.fromkeys(answer["question"] for answer in answers)
    files = {name: os.path.abspath(checklist(name, folder)) for name in names}
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as batch:
        for number, answer in enumerate(answers):
            batch.write(json.dumps({
                "id": str(number), "question_file": files[answer["question"]],
                "answer": answer["answer"]}) + "\n")
        batch.flush()
        done = subprocess.run(
            [program, "score", "--batch", batch.name], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
            check=False)
    results = [json.loads(line) for line in done.stdout.splitlines()]
    if done.returncode not in (0, 65) or len(results) != len(answers):
        raise BadInput(
            f"the program did not score the answers (status {done.returncode}): "
            f"{done.stderr.strip() or 'it said nothing'}", 70)
    return results, refusals(answers, results)


def refusals(answers, results):
    """A sentence about each reason why answers were not scored.

    >>> refusals([{"question": "1"}, {"question": "1"}, {"question": "2"}],
    ...          [{"error": "bad\\nfile"}, {"error": "bad\\nfile"}, {"score": 1}])
    ['2 answers (question "1") were not scored: bad; file']
    """
    counts = {}
    for answer, result in zip(answers, results):
        if "error" in result:
            key = (answer["question"], "; ".join(result["error"].splitlines()))
            counts[key] = counts.get(key, 0) + 1
    return [
        f'{count} answer{"s" if count > 1 else ""} (question "{question}") '
        f'{"were" if count > 1 else "was"} not scored: {reason}'
        for (question, reason), count in counts.items()]
