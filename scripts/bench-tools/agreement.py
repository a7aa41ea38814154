"""How far scores agree with the grades that people gave.

Run `python3 -m doctest` on this file to test its arithmetic.
"""
import math


def mean(values):
    """
    >>> mean([1, 2, 6])
    3.0
    """
    return sum(values) / len(values)


def pearson(pairs):
    """The correlation of two columns; None where either of them does not vary.

    >>> round(pearson([(1, 1), (2, 3), (3, 2)]), 6)
    0.5
    >>> round(pearson([(1, 10), (2, 20), (5, 50)]), 6)
    1.0
    >>> round(pearson([(1, 3), (2, 2), (3, 1)]), 6)
    -1.0
    >>> pearson([(1, 1), (2, 1)]) is None and pearson([(1, 1)]) is None and pearson([]) is None
    True
    """
    if len(pairs) < 2:
        return None
    left, right = mean([pair[0] for pair in pairs]), mean([pair[1] for pair in pairs])
    both = sum((x - left) * (y - right) for x, y in pairs)
    spread = (sum((x - left) ** 2 for x, _ in pairs) * sum((y - right) ** 2 for _, y in pairs))
    return both / math.sqrt(spread) if spread > 1e-18 else None


def rmse(pairs):
    """The root of the mean squared difference.

    >>> rmse([(0.5, 0.5), (1, 0), (0, 1), (0.5, 0.5)]) == math.sqrt(0.5)
    True
    """
    return math.sqrt(mean([(x - y) ** 2 for x, y in pairs])) if pairs else None


def by_group(pairs, groups):
    """The pairs of each group, in the order in which the groups first come.

    >>> by_group([(1, 1), (2, 2), (3, 3)], ["a", "b", "a"])
    {'a': [(1, 1), (3, 3)], 'b': [(2, 2)]}
    """
    found = {}
    for pair, group in zip(pairs, groups):
        found.setdefault(group, []).append(pair)
    return found


def weighted_mean(values, weights):
    """The mean of values with weights; what is None does not count.

    >>> round(weighted_mean([0.5, None, 0.8], [1, 7, 2]), 6)
    0.7
    >>> weighted_mean([None], [3]) is None
    True
    """
    known = [(value, weight) for value, weight in zip(values, weights) if value is not None]
    total = sum(weight for _, weight in known)
    return sum(value * weight for value, weight in known) / total if total else None


def centred(groups):
    """Every pair less the means of its group, all groups together.

    >>> centred({"a": [(1, 10), (3, 30)], "b": [(7, 7)]})
    [(-1.0, -10.0), (1.0, 10.0), (0.0, 0.0)]
    """
    result = []
    for pairs in groups.values():
        left, right = mean([pair[0] for pair in pairs]), mean([pair[1] for pair in pairs])
        result += [(x - left, y - right) for x, y in pairs]
    return result


def agreement(pairs, groups):
    """All figures of one set: pairs of a score out of 1 and a grade, and the group of each.

    >>> figures = agreement([(0.1, 0.0), (0.9, 1.0), (0.5, 0.5)], ["a", "a", "b"])
    >>> figures["n"], figures["groups"]["b"]
    (3, {'n': 1, 'r': None, 'mean_score': 0.5, 'mean_grade': 0.5})
    >>> round(figures["r_within_mean"], 6), round(figures["r_within_pooled"], 6)
    (1.0, 1.0)
    """
    parts = by_group(pairs, groups)
    own = {
        name: {"n": len(part), "r": pearson(part), "mean_score": mean([x for x, _ in part]),
               "mean_grade": mean([y for _, y in part])}
        for name, part in parts.items()}
    return {
        "n": len(pairs), "r": pearson(pairs), "rmse": rmse(pairs),
        "r_within_mean": weighted_mean(
            [group["r"] for group in own.values()], [group["n"] for group in own.values()]),
        "r_within_pooled": pearson(centred(parts)),
        "groups": own,
    }


def uncapped(result):
    """What an explain answer would have got without its caps, from one result of the scorer.

    >>> uncapped({"items": [{"weight": "must", "points": 3, "of": 3},
    ...                     {"weight": "should", "points": 0, "of": 2},
    ...                     {"weight": "bonus", "points": 3, "of": 3}],
    ...           "misconceptions": [{"points": -8}]})
    55.0
    """
    counted = [item for item in result["items"] if item["weight"] != "bonus"]
    possible = sum(item["of"] for item in counted)
    base = 100 * sum(item["points"] for item in counted) / possible if possible else 0
    bonus = min(9, sum(item["points"] for item in result["items"] if item["weight"] == "bonus"))
    penalty = sum(claim["points"] for claim in result["misconceptions"])
    return max(0.0, min(100.0, base + bonus) + penalty)


def caps(results, grades):
    """For each cap: how many answers had it, how many lost points by it, and how many of those
    people had given half of the points or more.

    >>> item = {"weight": "must", "points": 3, "of": 3}
    >>> short = {"items": [item], "misconceptions": [], "caps": [{"id": "too-short", "at": 40}]}
    >>> missed = {"items": [dict(item, points=0)], "misconceptions": [],
    ...           "caps": [{"id": "no-must", "at": 20}]}
    >>> caps([short, short, missed], [1, 0.25, 0.75])
    {'too-short': {'had': 2, 'lost': 2, 'lost_good': 1}, 'no-must': {'had': 1, 'lost': 0, 'lost_good': 0}}
    """
    counts = {}
    for result, grade in zip(results, grades):
        free = uncapped(result)
        for cap in result["caps"]:
            count = counts.setdefault(cap["id"], {"had": 0, "lost": 0, "lost_good": 0})
            count["had"] += 1
            if free > cap["at"]:
                count["lost"] += 1
                count["lost_good"] += grade >= 0.5
    return counts


def capped(results):
    """How many answers lost points by any cap.

    >>> capped([{"items": [{"weight": "must", "points": 3, "of": 3}], "misconceptions": [],
    ...          "caps": [{"id": "a", "at": 40}, {"id": "b", "at": 30}]}])
    1
    """
    return sum(
        any(uncapped(result) > cap["at"] for cap in result["caps"]) for result in results)
