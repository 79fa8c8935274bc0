"""Exercise 8.3: Find the leak in a split."""

from __future__ import annotations

from course_utils.checking.calling import call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import texts

CASES = (
    ("a copy in other letters", ["Salt the soup.", "Oil the hinge."], ["oil the HINGE.", "Boil the rice."]),
    ("a copy with more spaces", ["Salt  the soup.", "Oil the hinge."], [" Salt the soup. ", "Mend the saw."]),
    ("no copy at all", ["Salt the soup."], ["Salt the soup now.", "The soup."]),
    ("every note copied", ["A b.", "C d."], ["c d.", "a B."]),
    ("a note that is a part of another", ["Bring flour and a bowl."], ["Bring flour", "bring flour and a bowl."]),
    ("a copied note that stands twice", ["Oil the hinge."], ["Oil the hinge.", "Oil  the hinge.", "Salt it."]),
    ("nothing to learn from", [], ["Oil the hinge."]),
)


def same(text: str) -> str:
    """Return a text in small letters with single spaces.

    >>> same(" Oil  the HINGE. ")
    'oil the hinge.'
    """
    return " ".join(text.lower().split())


def check_leak(leaked: object) -> str:
    """Compare the leaked notes with the right ones, for seven small splits."""
    for what, training, held_out in CASES:
        seen = {same(text) for text in training}
        right = [text for text in held_out if same(text) in seen]
        given = texts(call_kept(leaked, training, held_out), "leaked(...)", "a list of texts")
        if sorted(given) == sorted(right):
            continue
        missed, extra = [t for t in right if t not in given], [t for t in given if t not in right]
        if extra:
            raise NotYet(f'With {what}, your function names "{extra[0]}". {_why_extra(extra[0], training, held_out)}')
        if missed:
            raise NotYet(
                f'With {what}, your function misses "{missed[0]}". Compare all in small letters, with every run of'
                " spaces as one."
            )
        raise NotYet(f"With {what}, your list has {len(given)} texts instead of {len(right)}: one entry for each note.")
    return "Right: copies are found whatever their letters and spaces, and notes that only look alike stay."


def _why_extra(text: str, training: list[str], held_out: list[str]) -> str:
    if text not in held_out:
        return "Return the held-out notes exactly as they were given."
    return "It is no copy of a whole training note, so it may stay."


EXERCISE = Exercise(
    id="8.3",
    title="Find the leak",
    minutes=7,
    difficulty=1,
    names=("leaked",),
    check=check_leak,
    hints=(
        "Bring every note into one form first: `.lower()` for the letters; `.split()` forgets how many spaces there"
        ' were, and `" ".join(...)` puts single ones back.',
        "Make a set of the training notes in that form. Then keep each held-out note whose form is in the set.",
    ),
    solution=(
        "def leaked(training, held_out):\n"
        "    def form(text):\n"
        "        return tuple(text.lower().split())\n"
        "\n"
        "    seen = {form(text) for text in training}\n"
        "    return [text for text in held_out if form(text) in seen]"
    ),
    why="A note in other letters is the same note, and a model that has learned it only shows that it remembers.",
)
