"""Figures of notebook 7: what breaks when a file is missing, and which damage brings no message."""

from __future__ import annotations

from course_utils.lessons.repo_anatomy.bench import is_error
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, BODY_BEHIND, FAILS, FAINT, INK, PAPER, SAME, UNKNOWN, VIOLET

# state -> (sign, colour): the sign says it without the colour
STATES = {"same": ("●", SAME), "changed": ("△", UNKNOWN), "fails": ("×", FAILS), "not reached": ("–", PAPER)}


def headline(axes, words: str) -> None:
    """Write a figure's message above it."""
    axes.set_title(words, loc="left", weight="bold", fontsize=13, color=INK, pad=10)


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
    figure, axes = new_figure(10.5, 1.6 + 0.55 * len(without))
    headline(axes, _matrix_title(intact, without))
    axes.set_xlim(-1.3, len(columns))
    axes.set_ylim(len(without), -0.9)
    axes.set_axis_off()
    for c, column in enumerate(columns):
        axes.text(c + 0.5, -0.35, column, ha="center", va="center", weight="bold", fontsize=12, color=INK)
    axes.text(-1.28, -0.35, "without", va="center", weight="bold", fontsize=12, color=INK)
    for r, (file, seen) in enumerate(without.items()):
        axes.text(-1.28, r + 0.5, file, va="center", fontsize=11, color=INK)
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
    axes.text(
        c + 0.5,
        r + 0.5,
        f"{sign}  {short}",
        ha="center",
        va="center",
        fontsize=10 if len(short) > 14 else 11,
        color=INK,
        bbox=box,
    )


def _groups(intact: dict[str, str], without: dict[str, dict[str, str]]) -> dict[str, list[str]]:
    """Return the files whose loss stops the loading, shows later, or changes nothing in these tests."""
    groups: dict[str, list[str]] = {"stop": [], "late": [], "none": []}
    for file, seen in without.items():
        states = compare(intact, seen)
        early = "fails" in (states["model"], states["tokenizer"])
        groups["stop" if early else "none" if set(states.values()) == {"same"} else "late"].append(file)
    return groups


def _matrix_title(intact: dict[str, str], without: dict[str, dict[str, str]]) -> str:
    groups = _groups(intact, without)
    return (
        f"Of {len(without)} files, {len(groups['stop'])} are missed at once, {len(groups['late'])} only with a long"
        f" text, {len(groups['none'])} in none of our tests"
    )


def describe_matrix(intact: dict[str, str], without: dict[str, dict[str, str]]) -> str:
    """Say which files cannot be missed, which change something later, and which change nothing here."""
    groups = _groups(intact, without)
    return (
        f"Without {' or '.join(groups['stop'])} the model does not load (the tokenizer does). Without"
        f" {' or '.join(groups['late']) or 'one'} everything loads, and something changes later. Without"
        f" {', '.join(groups['none'])} (each on its own) nothing changes in these tests."
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


# loudness -> (sign, what the library does, colour of the band)
REPORTS = {
    "loud": ("×", "an error: nothing loads", FAILS),
    "warning": ("△", "a warning, then it loads", UNKNOWN),
    "silent": ("–", "nothing, though damaged", PAPER),
}


def draw_ladder(rows: list[dict], intact: dict):
    """Draw one row a changed config: what the library says, and what the model then gets right (V7.4).

    The rows stand in bands, from an error to silence; the dashed line is the intact model.
    """
    rows = sort_by_loudness(rows)
    figure, axes = new_figure(10, 1.9 + 0.56 * (len(rows) + 1))
    headline(axes, _ladder_title(rows, intact))
    most, left = intact["of"], 43
    for i, row in enumerate([intact, *rows]):
        kind = "intact" if row is intact else loudness(row["said"])
        sign, words, fill = REPORTS.get(kind, ("●", "nothing, and all is well", SAME))
        axes.barh(i, left - 0.6, left=-left, height=0.98, color=fill, edgecolor=FAINT, linewidth=0.6)
        axes.text(-42.4, i, "no change" if row is intact else row["change"], va="center", fontsize=11, color=INK)
        axes.text(-24.6, i, f"{sign}  {words}", va="center", fontsize=11, color=INK)
        if row["right"] is None:
            axes.text(0.6, i, "no model, so no answers", va="center", fontsize=11, color=FAINT)
            continue
        fill = {"intact": BODY_BEHIND, "warning": UNKNOWN, "silent": VIOLET}[kind]
        axes.barh(i, row["right"], height=0.6, color=fill, edgecolor=INK, linewidth=0.8)
        end = row["right"] if intact["right"] - row["right"] > 5 else max(row["right"], intact["right"])
        axes.text(end + 0.6, i, f"{row['right']}  ({row['sure']:.2f})", va="center", fontsize=11)
    line = {"color": BODY, "linestyle": "--", "linewidth": 1.4, "label": "dashed line: no change"}
    axes.plot([intact["right"]] * 2, [0.5, len(rows) + 0.5], **line)
    figure.legend(loc="outside lower right", fontsize=11, frameon=False)  # below the axis, where no row is
    for x, words in (
        (-42.4, "edit"),
        (-24.6, "what the library says"),
        (0, f"right of {most} (mean probability of the answer)"),
    ):
        axes.text(x, -0.85, words, weight="bold", fontsize=12, va="center")
    axes.set_ylim(len(rows) + 0.6, -1.3)
    axes.set_xlim(-left - 0.2, most + 16)
    axes.set_xticks(range(0, most + 1, 10))
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    return figure


def _ladder_title(rows: list[dict], intact: dict) -> str:
    silent = [row for row in rows if loudness(row["said"]) == "silent"]
    worst = min((row["right"] for row in silent), default=intact["right"])
    return f"{len(silent)} of {len(rows)} edits cause no message; one of these leaves {worst} of {intact['of']} right"


def describe_ladder(rows: list[dict], intact: dict) -> str:
    """Say how many changes fail aloud, warn or stay silent, and what the silent ones cost."""
    kinds = [loudness(row["said"]) for row in rows]
    silent = ", ".join(
        f"{row['change']} {row['right']} (mean P {row['sure']:.2f})"
        for row in rows
        if loudness(row["said"]) == "silent"
    )
    return (
        f"{len(rows)} changes to config.json: {kinds.count('loud')} give an error, {kinds.count('warning')} a warning,"
        f" {kinds.count('silent')} nothing at all. Intact: {intact['right']} of {intact['of']} right with a mean P of"
        f" {intact['sure']:.2f}; after a silent change: {silent}."
    )


def show_ladder(rows: list[dict], intact: dict) -> None:
    """Show changed configs from loud to silent, with their right answers: the silent damage is the dangerous one."""
    show(draw_ladder(rows, intact), describe_ladder(rows, intact))
