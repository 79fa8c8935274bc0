"""Print the instructor's key of the capstone: what is planted in the folder of each name."""

from __future__ import annotations

from course_utils.lessons.capstone.plan import CLAIMS, plan
from course_utils.lessons.capstone.unknown import faulty_parts


def line(name: str) -> str:
    """Return one line: the name, the fault, what it changed, and how the folder looks.

    Example:
        >>> line("your name")        # doctest: +SKIP
        'your name: head made of random weights (classifier.weight, classifier.bias); reviews of the Norven desk; ...'
    """
    drawn = plan(name)
    changed = faulty_parts(drawn).changed
    more = f" and {len(changed) - 3} more" if len(changed) > 3 else ""
    return (
        f"{name}: {drawn.kind} ({', '.join(changed[:3])}{more}); reviews of the {drawn.thing};"
        f' labels {" and ".join(drawn.labels)}; the card says "{CLAIMS[drawn.claim][0]}"'
    )


def main(names: list[str]) -> int:
    """Print one line for each name."""
    for name in names:
        print(line(name))
    return 0
