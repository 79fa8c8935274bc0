"""Figures of notebook 7: what breaks when a file is missing, and which damage makes no noise."""

from __future__ import annotations

import re

from course_utils.model.messages import steady
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import FAILS, FAINT, INK, PAPER, SAME, TOKEN, UNKNOWN, VIOLET

# state -> (sign, colour): the sign says it without the colour
STATES = {"same": ("●", SAME), "changed": ("△", UNKNOWN), "fails": ("×", FAILS), "not reached": ("–", PAPER)}


def first_words(text: str, length: int = 320) -> str:
    """Return the first words of a message, without folders, layer counters and long lists of names.

    >>> first_words("Unrecognized model in /home/me/repo. Should have a `model_type` key")
    'Unrecognized model in repo.'
    >>> first_words("are newly initialized: ['b.bias', 'a.bias', 'c.bias']")
    "are newly initialized: ['a.bias' and 2 more]"
    """
    limit = re.search(r"is not in \[0, \d+\)", text)
    if limit:
        return f"a position {limit.group(0)}"
    first = steady(text.strip()).splitlines()[0] if text.strip() else ""
    first = re.sub(r"(?:[A-Za-z]:)?[/\\](?:[^\s/\\]+[/\\])+([^\s/\\]+?)(?=[\s.,:]|$)", r"\1", first)
    first = re.sub(r"\[('[^']*'), ([^\]]*)\]", lambda found: f"[{found[1]} and {found[2].count(',') + 1} more]", first)
    first = re.sub(r"(?<=repo\.) Should have.*| in directory \S+$| found in directory.*", "", first)
    return re.sub(r"(?<=[a-z])_\d+(?=')", "", first)[:length]


def is_error(words: str) -> bool:
    """Tell whether a report begins with the name of an error.

    >>> is_error("OSError: Error no file named ...")
    True
    """
    return re.match(r"\w*(Error|Exception): ", words) is not None


def compare(intact: dict[str, str], seen: dict[str, str]) -> dict[str, str]:
    """Return column -> state of one repo, next to the intact one.

    >>> compare({"model": "loads"}, {"model": "OSError: ..."})
    {'model': 'fails'}
    """
    states = {}
    for column, words in intact.items():
        found = seen.get(column)
        states[column] = (
            "not reached" if found is None else "fails" if is_error(found) else "same" if found == words else "changed"
        )
    return states


def draw_matrix(intact: dict[str, str], without: dict[str, dict[str, str]]):
    """Draw one row a removed file, one column a test: same, changed or fails (V7.3).

    intact: column -> words; without: removed file -> column -> words (columns after a failure are missing).
    """
    columns = list(intact)
    figure, axes = new_figure(12.5, 1.3 + 0.62 * len(without))
    axes.set_xlim(-1.15, len(columns))
    axes.set_ylim(len(without), -0.9)
    axes.set_axis_off()
    for c, column in enumerate(columns):
        axes.text(c + 0.5, -0.35, column, ha="center", va="center", weight="bold", fontsize=13, color=INK)
    axes.text(-1.13, -0.35, "without", va="center", weight="bold", fontsize=13, color=INK)
    for r, (file, seen) in enumerate(without.items()):
        axes.text(-1.13, r + 0.5, file, va="center", fontsize=12, color=INK)
        for c, (column, state) in enumerate(compare(intact, seen).items()):
            _cell(axes, c, r, state, seen.get(column, ""))
    return figure


def _cell(axes, c, r, state, words):
    from matplotlib.patches import Rectangle

    sign, colour = STATES[state]
    axes.add_patch(
        Rectangle(
            (c + 0.03, r + 0.06), 0.94, 0.88, facecolor=colour, edgecolor=FAINT, hatch="..." if state == "fails" else ""
        )
    )
    short = {"same": "as before", "not reached": "not reached"}.get(
        state, words.split(":")[0] if is_error(words) else words
    )
    box = {"facecolor": colour, "edgecolor": "none", "pad": 1.5}
    axes.text(c + 0.5, r + 0.5, f"{sign}  {short}", ha="center", va="center", fontsize=12, color=INK, bbox=box)


def describe_matrix(intact: dict[str, str], without: dict[str, dict[str, str]]) -> str:
    """Say which files cannot be missed, which change something later, and which change nothing here."""
    groups: dict[str, list[str]] = {"stop": [], "late": [], "none": []}
    for file, seen in without.items():
        states = compare(intact, seen)
        early = "fails" in (states["model"], states["tokenizer"])
        groups["stop" if early else "none" if set(states.values()) == {"same"} else "late"].append(file)
    return (
        f"Without {' or '.join(groups['stop'])} the model does not load (the tokenizer does). Without"
        f" {' or '.join(groups['late']) or 'one'} everything loads, and something changes later. Without"
        f" {', '.join(groups['none'])} (each one alone) nothing changes in these tests."
    )


def show_matrix(intact: dict[str, str], without: dict[str, dict[str, str]]) -> None:
    """Show what each missing file breaks, and how late: at loading, at the tokenizer, or only in the answers."""
    show(draw_matrix(intact, without), describe_matrix(intact, without))


def loudness(words: str) -> str:
    """Return how the library reports a damage: loud (an error), warning, or silent.

    >>> loudness("")
    'silent'
    """
    return "loud" if is_error(words) else "warning" if words else "silent"


def sort_by_loudness(rows: list[dict]) -> list[dict]:
    """Return rows {"change", "said", "right", "of", "sure"} from loud to silent; right is None where nothing loaded."""
    return sorted(rows, key=lambda row: ("loud", "warning", "silent").index(loudness(row["said"])))


def draw_ladder(rows: list[dict], intact: dict):
    """Draw one bar a changed config: right answers, from what fails aloud to what fails in silence (V7.4)."""
    rows = [intact, *sort_by_loudness(rows)]
    figure, axes = new_figure(12, 1.2 + 0.62 * len(rows))
    for i, row in enumerate(rows):
        kind = "intact" if row is intact else loudness(row["said"])
        if row["right"] is None:
            axes.text(0.3, i, f"no model: {row['said'].split(':')[0]}", va="center", fontsize=13, color=INK)
        else:
            axes.barh(
                i,
                row["right"],
                color={"intact": TOKEN, "warning": UNKNOWN, "silent": VIOLET}[kind],
                edgecolor=INK,
                height=0.62,
            )
            axes.text(
                row["right"] + 0.5,
                i,
                f"{row['right']} of {row['of']} right, mean P {row['sure']:.2f}",
                va="center",
                fontsize=13,
                color=INK,
            )
    names = ["intact" if row is intact else f"{row['change']}   [{loudness(row['said'])}]" for row in rows]
    axes.axvline(intact["of"] / 2, color=FAINT, linestyle="--", linewidth=1)
    axes.text(intact["of"] / 2 + 0.5, 1.5, "as good as guessing", va="center", fontsize=12, color=FAINT)
    axes.set_yticks(range(len(rows)), names, fontsize=12)
    axes.set_ylim(len(rows) - 0.5, -0.6)
    axes.set_xlim(0, intact["of"] * 1.4)
    axes.set_xticks(range(0, intact["of"] + 1, 10))
    axes.set_xlabel(f"right answers of {intact['of']} plain sentences (in brackets: how the library reports the edit)")
    return figure


def describe_ladder(rows: list[dict], intact: dict) -> str:
    """Say how many changes fail aloud, warn or stay silent, and what the silent ones cost."""
    kinds = [loudness(row["said"]) for row in rows]
    silent = ", ".join(
        f"{row['change']} {row['right']} (mean P {row['sure']:.2f})"
        for row in rows
        if loudness(row["said"]) == "silent"
    )
    return (
        f"{len(rows)} changes of config.json: {kinds.count('loud')} give an error, {kinds.count('warning')} a warning,"
        f" {kinds.count('silent')} nothing at all. Intact: {intact['right']} of {intact['of']} right with a mean P of"
        f" {intact['sure']:.2f}; after a silent change: {silent}."
    )


def show_ladder(rows: list[dict], intact: dict) -> None:
    """Show changed configs from loud to silent, with their right answers: the silent damage is the dangerous one."""
    show(draw_ladder(rows, intact), describe_ladder(rows, intact))
