"""Tables as Markdown has them."""


def table(head, rows):
    """Lines of a table: the first column to the left, the others to the right.

    >>> print("\\n".join(table(["cap", "n"], [["too-short", 3]])))
    | cap       | n |
    | --------- | - |
    | too-short | 3 |
    """
    cells = [head] + [[str(cell) for cell in row] for row in rows]
    widths = [max(len(line[column]) for line in cells) for column in range(len(head))]
    cells.insert(1, ["-" * width for width in widths])
    return ["| " + " | ".join(
        [line[0].ljust(widths[0])]
        + [cell.rjust(width) for cell, width in zip(line[1:], widths[1:])]) + " |"
        for line in cells]
