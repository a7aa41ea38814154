"""How long the scorer takes, as the program itself measures it."""
import json
import subprocess

from tables import table


class NotMeasured(Exception):
    """Says in a sentence why there are no times."""


def measure(program):
    """Times are in milliseconds."""
    done = subprocess.run(
        [program, "develop", "time-scoring", "--format", "json"], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise NotMeasured(
            f"`greenroom develop time-scoring` ended with status {done.returncode}: "
            f"{done.stderr.strip() or 'it said nothing'}")
    return json.loads(done.stdout)


def longest(rows):
    """Of the rows that time the same thing, the one with most words, which shows the growth.

    >>> longest([{"name": "a", "words": 1}, {"name": "b", "words": 1}, {"name": "a", "words": 5}])
    [{'name': 'a', 'words': 5}, {'name': 'b', 'words': 1}]
    """
    kept = {}
    for row in rows:
        if row["name"] not in kept or row["words"] > kept[row["name"]]["words"]:
            kept[row["name"]] = row
    return list(kept.values())


def lines(times):
    """The times as a table; of odd answers, which are many, the longest of each kind.

    >>> row = {"name": "answer", "items": 12, "words": 250, "runs": 9, "median_ms": 0.5,
    ...        "p99_ms": 0.75, "us_per_word": 2.0, "growth": None}
    >>> print("\\n".join(lines({"compiling": [], "scoring": [row]})))
    | timed  | items | words | median ms | p99 ms | µs a word | growth |
    | ------ | ----- | ----- | --------- | ------ | --------- | ------ |
    | answer |    12 |   250 |     0.500 |  0.750 |      2.00 |      – |
    """
    usual = [row for row in times["scoring"] if ": " not in row["name"]]
    odd = [row for row in times["scoring"] if ": " in row["name"]]
    head = ["timed", "items", "words", "median ms", "p99 ms", "µs a word", "growth"]
    return table(head, [
        [row["name"], row["items"], row["words"] or "–", number(row["median_ms"], ".3f"),
         number(row["p99_ms"], ".3f"), number(row["us_per_word"], ".2f"),
         number(row["growth"], ".1f")]
        for row in times["compiling"] + usual + longest(odd)])


def number(value, form):
    return "–" if value is None else format(value, form)
