"""Exercise 8.3: Find the leak in a split."""

from __future__ import annotations

from course_utils.checking.calling import call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, texts

CASES = (
    ("a copy in a different case", ["Salt the soup.", "Oil the hinge."], ["oil the HINGE.", "Boil the rice."]),
    ("a copy with more spaces", ["Salt  the soup.", "Oil the hinge."], [" Salt the soup. ", "Mend the saw."]),
    ("no copy at all", ["Salt the soup."], ["Salt the soup now.", "The soup."]),
    ("every note copied", ["A b.", "C d."], ["c d.", "a B."]),
    ("a note that is part of another", ["Bring flour and a bowl."], ["Bring flour", "bring flour and a bowl."]),
    ("a copied note that occurs twice", ["Oil the hinge."], ["Oil the hinge.", "Oil  the hinge.", "Salt it."]),
    ("nothing to learn from", [], ["Oil the hinge."]),
    ("no held-out notes", ["Oil the hinge."], []),
    ("a copied note that occurs twice in the same letters", ["Oil it."], ["Oil it.", "Salt it.", "Oil it."]),
    ("a training note that occurs twice", ["Oil it.", "Salt it.", "OIL it."], ["Oil it.", "Mend it."]),
    ("copies in another order", ["A pan.", "The saw."], ["The saw.", "No copy.", "A pan."]),
    ("three and more spaces", ["Salt   the    soup."], ["Salt the     soup.", "Salt thesoup."]),
    ("other punctuation", ["Oil the hinge."], ["Oil the hinge", "Oil the hinge!", "Oil, the hinge.", "oil the hinge."]),
    ("the same words in another order", ["The cook sees the smith again."], ["The smith sees the cook again."]),
    ("a word said once more", ["It is very very hot."], ["It is very hot."]),
    ("another number", ["Bring 2 eggs.", "Bring the 3 bolts."], ["Bring 3 eggs.", "bring 2 EGGS."]),
    ("another accent", ["The crème is sour."], ["The creme is sour.", "The CRÈME is sour."]),
    (
        "a long note with one different word",
        ["We need a plate that can hold ten sausages and the bread."],
        ["We need a plate that can hold ten sausages and the cake."],
    ),
    (
        "a long note with one different word at its beginning",
        ["The smith will oil the old hinge of the door."],
        ["The cook will oil the old hinge of the door."],
    ),
    ("two words and one", ["The tool box is new."], ["The toolbox is new."]),
)


def same(text: str) -> str:
    """Return a text in small letters with single spaces.

    >>> same(" Oil  the HINGE. ")
    'oil the hinge.'
    """
    return " ".join(text.lower().split())


def check_leak(leaked: object) -> str:
    """Compare the leaked notes with the right ones, for many small splits."""
    for what, training, held_out in CASES:
        seen = {same(text) for text in training}
        right = [text for text in held_out if same(text) in seen]
        answer = call_kept(leaked, training, held_out)
        if is_a(answer, set, frozenset):
            raise NotYet(
                f"With {what}, your function returned {describe(answer)}. A set forgets the order and the"
                " repeats; return a list."
            )
        given = texts(answer, "leaked(...)", "a list of texts")
        if given != right:
            raise NotYet(f"With {what}, {_what_differs(given, right, held_out)}")
    return "Right: copies are found whatever their case and spacing, and notes that only look alike stay."


def _what_differs(given: list[str], right: list[str], held_out: list[str]) -> str:
    missed, extra = [text for text in right if text not in given], [text for text in given if text not in right]
    if extra and extra[0] not in held_out:
        return f'your function names "{extra[0]}". Return the held-out notes exactly as they were given.'
    if extra:
        return f'your function names "{extra[0]}". It is not a copy of a whole training note, so it may stay.'
    if missed:
        return (
            f'your function misses "{missed[0]}". Compare all in small letters, with every run of spaces as one and'
            " none at the ends."
        )
    if len(given) != len(right):
        return (
            f"your list has {len(given)} texts instead of {len(right)}: name each held-out note as often as it occurs."
        )
    return "your list has the right notes in another order. Keep the order of the held-out list."


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
    why="A note in a different case is the same note, and a model that has learned it only shows that it remembers.",
)
