"""Figures of lab 11: what dropout does to an answer, and what the library says while it loads."""

from __future__ import annotations

import re
from collections import Counter
from math import prod

from course_utils.lessons.pytorch.then_and_now import THEN, show_then_and_now  # noqa: F401  (for `draw`)
from course_utils.model.messages import listening
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, FAINT, HEAD, INK

ROW = re.compile(r"^(\S.*?)\s*\| (MISSING|UNEXPECTED|MISMATCH|CONVERSION)\b", re.M)


def attempt(action):
    """Run action(); return its result (None after an error), and what the library said or the error, as a short text.

    >>> attempt(lambda: 1 + 1)
    (2, '')
    >>> attempt(lambda: int("x"))[1].startswith("ValueError")
    True
    """
    with listening() as said:
        try:
            return action(), " ".join(short(one) for one in said)
        except Exception as error:
            report = " ".join(short(one) for one in said)
            return None, f"{type(error).__name__}: {short(str(error))}" + (f" [{report}]" if report else "")


def short(message: str) -> str:
    """Return the first sentence of a message without folders; a LOAD REPORT as its counts and one name of each kind.

    >>> short("M LOAD REPORT from: x\\nKey | Status\\nb.w | MISSING | \\na.w | MISSING | \\n")
    'LOAD REPORT: 2 MISSING, first a.w'
    """
    if "LOAD REPORT" in message:
        found = sorted((kind, name) for name, kind in ROW.findall(message))
        counts = Counter()
        for kind, name in found:
            counts[kind] += prod(group.count(",") + 1 for group in re.findall(r"\{(.*?)\}", name))  # {0, 1}: two layers
        firsts = {kind: next(name for other, name in found if other == kind) for kind in counts}
        return "LOAD REPORT: " + "; ".join(f"{n} {kind}, first {firsts[kind]}" for kind, n in counts.items())
    first = message.strip().splitlines()[0] if message.strip() else ""
    first = re.sub(r"(?<![\w.])(?:[A-Za-z]:)?[/\\]\S*[/\\](?=[^/\\\s])", "", first)
    return re.split(r"(?<=[a-z`)])\. ", first)[0][:160]


def kind(words: str) -> str:
    """Return how a report counts: loud (an error), warning, or silent.

    >>> kind("RuntimeError: no [LOAD REPORT: 2 MISMATCH, first a]"), kind("LOAD REPORT: 1 MISSING, first a"), kind("")
    ('loud', 'warning', 'silent')
    """
    return "silent" if not words else "loud" if "Error: " in words.split("[")[0] else "warning"


def report_lines(said: list[str]) -> str:
    """Return a LOAD REPORT as a plain text with its rows in order: the library lists them as chance has it.

    >>> print(report_lines(["M LOAD REPORT from: /a/b\\nKey | Status\\n----\\nb | MISSING | \\na | MISSING | \\n"]))
    Key | Status
    a | MISSING
    b | MISSING
    """
    lines = [line.rstrip(" |-+") for text in said if "LOAD REPORT" in text for line in text.splitlines()]
    head = [line for line in lines if line.startswith("Key")]
    return "\n".join(head[:1] + sorted(line for line in lines if ROW.match(line + " ")))


def draw_modes(training: list[float], still: float):
    """Draw the shares of many calls in training mode beside the one answer of evaluation mode."""
    figure, axes = new_figure(10, 3.4)
    axes.hist(training, bins=[i / 40 for i in range(41)], color=HEAD, edgecolor=INK)
    axes.axvline(still, color=BODY, linewidth=3)
    top = axes.get_ylim()[1]
    axes.set_ylim(0, top * 1.3)
    axes.vlines(0.5, 0, top * 1.08, color=INK, linestyle="--", linewidth=2)
    axes.text(0.495, top * 0.98, "NEGATIVE below 0.5", color=INK, ha="right", fontsize=13)
    side = "right" if still > 0.5 else "left"
    axes.text(still, top * 1.17, f" eval(): {still:.2f} at every call ", color=INK, ha=side, fontsize=13)
    axes.text(
        0.02, top * 0.75, f"train(): {len(training)} copies,\n{len(set(training))} answers", fontsize=13, color=INK
    )
    axes.set_xlim(0, 1)
    axes.set_xlabel("P(POSITIVE) for one and the same sentence")
    axes.set_ylabel("copies", color=FAINT)
    axes.set_title(
        "In training mode the same model answers differently each time", loc="left", weight="bold", fontsize=14
    )
    return figure


def describe_modes(training: list[float], still: float) -> str:
    """Say how far the answers of training mode lie apart."""
    return (
        f"In training mode the same model answers differently each time: {len(training)} copies of one sentence get"
        f" {len(set(training))} different answers, spread widely around the single one in evaluation mode,"
        f" P(POSITIVE) = {still:.2f}. A dashed line marks 0.5; below it the label is NEGATIVE."
    )


def show_modes(training: list[float], still: float) -> None:
    """Show what dropout does to one answer: many in training mode, one in evaluation mode."""
    show(draw_modes(training, still), describe_modes(training, still))
