"""Figures of notebook 2: one sentence on its way through a pipeline, many texts by their score, a folded text."""

from __future__ import annotations

from markupsafe import Markup

from course_utils.model.arithmetic import softmax
from course_utils.showing.figure import new_figure, show
from course_utils.showing.page import BREAK, Page, box, element, join, side_by_side, tile
from course_utils.showing.palette import BODY, FAINT, HEAD, INK, LABELS, SPECIAL, THEME_FAINT, THEME_TEXT, TOKEN

CONVEYOR = "One sentence through a pipeline: words go in, numbers travel, a word comes out"
# what works between two stations, in the colours of the road, and the step of the pipeline it belongs to
STEPS = (
    ((("tokenizer", SPECIAL),), "pre-processing"),
    ((("body", BODY), ("head", HEAD)), "model"),
    ((("softmax", SPECIAL),), "post-processing"),
    ((("take the largest", TOKEN),), "post-processing"),
)


def show_conveyor(text: str, ids, logits, labels: dict[int, str]) -> Page:
    """Show one text at every station, and what works between the stations (V2.1).

    ids: shape (1, length), integers; logits: shape (1, labels); labels: index -> name.

    >>> import numpy as np
    >>> page = show_conveyor("Good", np.array([[2204]]), np.array([[0.0, 0.0]]), {0: "NO", 1: "YES"})
    >>> print(page.text.splitlines()[3])
    → body + head (model) → logits (shape (1, 2)): 0.000  0.000
    """
    first, *others = conveyor_data(text, ids, logits, labels)
    words, parts = [CONVEYOR, "{} ({}): {}".format(*first)], [_station(*first)]
    for (workers, step), (name, form, value) in zip(STEPS, others):
        words.append(f"→ {' + '.join(worker for worker, _ in workers)} ({step}) → {name} ({form}): {value}")
        parts += [_step(workers, step), _station(name, form, value)]
    title = element("strong", CONVEYOR, style=f"color:{THEME_TEXT}")
    return Page("\n".join(words), title + side_by_side(*parts))


def conveyor_data(text: str, ids, logits, labels: dict[int, str]) -> list[tuple[str, str, str]]:
    """Return (station, form of the data, the data in words) for each of the five stations."""
    import numpy as np

    first = np.asarray(logits, dtype=np.float64)[0]
    scores = softmax(first)
    best = int(first.argmax())
    return [
        ("text", "str", f"“{text}”"),
        ("input_ids", f"shape {tuple(ids.shape)}", " ".join(str(int(i)) for i in ids[0])),
        ("logits", f"shape {tuple(logits.shape)}", "  ".join(f"{value:.3f}" for value in first)),
        ("scores", "they sum to 1", "  ".join(f"{labels[i]} {score:.3f}" for i, score in enumerate(scores))),
        ("label + score", "the largest", f"{labels[best]} {scores[best]:.3f}"),
    ]


def _station(name: str, form: str, value: str) -> Markup:
    lines = join([element("bdi", line) for line in value.split("  ")], BREAK)
    return box(name, element("small", form, look="quiet"), lines, colour=TOKEN)


def _step(workers: tuple, step: str) -> Markup:
    """Return what works between two stations: coloured names over the name of the step, between two arrows."""
    names = join([tile(worker, fill) for worker, fill in workers], " ")
    under = element("small", step, style=f"color:{THEME_FAINT}")
    arrow = element("span", "→", aria_hidden="true")
    inner = element("span", names, BREAK, under, style="text-align:center;display:inline-block;margin:0 .3em")
    return element("span", arrow, inner, arrow, style="display:inline-flex;align-items:center")


# what a reader says -> (legend, colour, marker)
READERS = {
    "POSITIVE": ("a reader says POSITIVE", LABELS["POSITIVE"], "o"),
    "NEGATIVE": ("a reader says NEGATIVE", LABELS["NEGATIVE"], "s"),
}
NEAR, LEVEL = 0.019, 0.2  # marks closer than NEAR stand LEVEL rows above and below each other


def is_wrong(row: dict) -> bool:
    """Tell whether the model is on the wrong side of the middle.

    >>> is_wrong({"label": "NEGATIVE", "p": 0.8}), is_wrong({"label": "POSITIVE", "p": 0.8})
    (True, False)
    """
    return (row["p"] > 0.5) != (row["label"] == "POSITIVE")


def mistakes(rows: list[dict]) -> tuple[int, int]:
    """Return how many mistakes there are, and how many of them have a score above 0.9."""
    wrong = [row["p"] for row in rows if is_wrong(row)]
    return len(wrong), sum(max(p, 1 - p) > 0.9 for p in wrong)


def title_of(rows: list[dict]) -> str:
    """Return what the figure says: how many mistakes were made with a high score.

    >>> title_of([{"label": "NEGATIVE", "p": 0.95}, {"label": "POSITIVE", "p": 0.3}])
    'A model can be sure and wrong: 1 of 2 mistakes scored above 0.9'
    """
    wrong, sure = mistakes(rows)
    if not sure:
        return f"{wrong} mistakes, none of them with a score above 0.9"
    return f"A model can be sure and wrong: {sure} of {wrong} mistakes scored above 0.9"


def levels(values: list[float]) -> list[float]:
    """Return a height for each value, 0 where it stands alone, so that no two marks cover each other.

    >>> levels([0.99, 0.1, 0.991])
    [0.0, 0.0, 0.2]
    """
    placed: list[tuple[float, float]] = []
    for value in values:
        heights = [LEVEL * step * sign for step in range(len(values)) for sign in (1, -1)]
        free = [h for h in heights if all(abs(value - v) >= NEAR or abs(h - other) > 1e-9 for v, other in placed)]
        placed.append((value, free[0]))
    return [height for _, height in placed]


def draw_strip(rows: list[dict]):
    """Draw one mark per text: x = P(POSITIVE), y = the group it belongs to, mark = a reader's label (V2.3).

    rows: {"slice", "text", "label", "p"}.
    """
    groups = list(dict.fromkeys(row["slice"] for row in rows))
    figure, axes = new_figure(10, 1.7 + 0.62 * len(groups))
    axes.axvspan(0.1, 0.9, color=TOKEN, alpha=0.7, zorder=0)
    axes.axvline(0.5, color=FAINT, linestyle="--", linewidth=1)
    for y, group in enumerate(groups):
        inside = [row for row in rows if row["slice"] == group]
        for row, height in zip(inside, levels([row["p"] for row in inside])):
            _, colour, marker = READERS[row["label"]]
            look = {"edgecolor": INK, "linewidth": 2.6} if is_wrong(row) else {"edgecolor": FAINT, "linewidth": 0.8}
            axes.scatter(row["p"], y - height, s=85, color=colour, marker=marker, zorder=3, clip_on=False, **look)
        axes.text(1.03, y, _count(inside), va="center", fontsize=12)
    for legend, colour, marker in READERS.values():
        axes.scatter([], [], s=85, color=colour, marker=marker, edgecolor=FAINT, label=legend)
    axes.scatter([], [], s=85, color="none", marker="o", edgecolor=INK, linewidth=2.6, label="thick edge: a mistake")
    axes.set_yticks(range(len(groups)), groups)
    axes.set(xlim=(-0.01, 1.01), ylim=(len(groups) - 0.4, -0.6))
    axes.set_title(title_of(rows), loc="left", fontsize=14, fontweight="bold")
    axes.set_xticks([0, 0.1, 0.5, 0.9, 1], ["0", "0.1", "0.5", "0.9", "1"])
    axes.set_xlabel("← NEGATIVE      P(POSITIVE); grey: the winner scored 0.9 or less      POSITIVE →")
    figure.legend(loc="outside lower center", ncols=4, fontsize=11, frameon=False)
    return figure


def _count(inside: list[dict]) -> str:
    return f"{mistakes(inside)[0]} of {len(inside)} wrong"


def describe_strip(rows: list[dict]) -> str:
    """Say how many mistakes each group has, and how many of all were made with a high score."""
    wrong, sure = mistakes(rows)
    groups = list(dict.fromkeys(row["slice"] for row in rows))
    counts = [f"{group} {_count([row for row in rows if row['slice'] == group])}" for group in groups]
    return (
        f"{len(rows)} texts, placed by P(POSITIVE). {wrong} are on the wrong side of the middle, {sure} of them with a"
        f" score above 0.9: {', '.join(counts)}."
    )


def show_strip(rows: list[dict]) -> None:
    """Show how sure the model is of each text, group by group, beside what a reader says."""
    show(draw_strip(rows), describe_strip(rows))


def folded(title: str, text: str) -> Page:
    """Show a long text behind one line that opens it; as plain text the line alone.

    >>> folded("The card", "# Model").text
    'The card (1 line, folded)'
    """
    count = len(text.splitlines())
    line = f"{title} ({count} line{'' if count == 1 else 's'}, folded)"
    body = element("pre", text, style="white-space:pre-wrap;max-height:30em;overflow:auto")
    return Page(line, element("details", element("summary", line), body, style=f"color:{THEME_TEXT}"))
