"""Exercise 10.1: Which kind of fault?"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import text
from course_utils.lessons.capstone.asking import unknown
from course_utils.lessons.capstone.faults import FAULTS
from course_utils.lessons.capstone.parts import PARTS
from course_utils.lessons.capstone.plan import Plan
from course_utils.lessons.capstone.rubric import Line, drawn_for, judged
from course_utils.lessons.capstone.unknown import faulty_parts, sound_parts

REPORTS = ("loud", "warning", "silent")


def check_diagnosis(my_name: object, kind: object, part: object, report: object) -> str:
    """Check the three words; part and report are found by looking at the repo, drawn anew."""
    drawn = drawn_for(my_name)
    kind = _one_of(FAULTS, kind, "kind", "one of the twelve names in the table above")
    part = _one_of(PARTS, part, "part", '"config", "tokenizer" or "weights"')
    report = _one_of(REPORTS, report, "report", '"loud", "warning" or "silent"')
    lines = [
        _line(3, "kind", kind, kind == drawn.kind, "Let the part you found say which kinds are left."),
        _line(1, "part", part, part == part_at_fault(drawn), "Exchange one part at a time (section 4)."),
        _line(1, "report", report, report == unknown(drawn).report, "Load and use it with messages shown."),
    ]
    return judged(drawn, "10.1", lines, "You know what is wrong and where. Now show it to somebody else.")


def _one_of(known, value: object, name: str, asked: str) -> str:
    word = " ".join(text(value, name).casefold().split())
    if word not in known:
        raise NotYet(f'`{name}` is "{word[:60]}"; it should be {asked}, spelled exactly like that.')
    return word


def _line(worth: int, name: str, word: str, is_right: bool, next_step: str) -> Line:
    if is_right:
        return Line(worth, worth, f'the {name} is "{word}".')
    return Line(worth, 0, f'the {name} is not "{word}". {next_step}')


@lru_cache(maxsize=64)
def part_at_fault(drawn: Plan) -> str:
    """Return the part in which a learner's repo differs from what it should be.

    Example:
        >>> part_at_fault(plan("your name"))        # doctest: +SKIP
        'weights'
    """
    here, there = faulty_parts(drawn), sound_parts(drawn)
    if here.config != there.config:
        return "config"
    if any(getattr(here, name) != getattr(there, name) for name in ("settings", "tokenizer", "words")):
        return "tokenizer"
    same = here.lost_shard is None and here.tensors.keys() == there.tensors.keys()
    same = same and all(np.array_equal(here.tensors[name], there.tensors[name]) for name in there.tensors)
    return "" if same else "weights"


EXERCISE = Exercise(
    id="10.1",
    title="Which kind of fault?",
    minutes=12,
    difficulty=2,
    names=("my_name", "kind", "part", "report"),
    check=check_diagnosis,
    hints=(
        "Run the steps of sections 1 to 4 on `repo` in place of `practice`: `compare_config`, `load_aloud`,"
        " `count_right`, `exchange_each`, `compare_tensors`. The part is what an error names, or what brings the"
        " answers back when it is exchanged.",
        "In the config, compare each entry with the original's: the names of the labels may differ, and their order"
        " may not. In the tokenizer, compare `tokenizer.tokenize(...)` for a text in capitals and for a long one, and a"
        " few lines of vocab.txt. In the weights, `compare_tensors` names what differs; look at these numbers.",
    ),
    solution='kind = "head made of random weights"\npart = "weights"\nreport = "silent"',
    why='This answers for the repo of "your name"; another name has a different fault, and the instructor has its key.',
)
