"""The figure of what a text loses in the tokenizer: how many of its tokens are [UNK] or single characters (V3.4)."""

from __future__ import annotations

import unicodedata

from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY_BEHIND, HATCH, INK, TOKEN, UNKNOWN


def pieces_data(cut: dict[str, list[str]]) -> list[dict]:
    """Return one row a text: its name, how many tokens it has, how many are [UNK], and how many single characters.

    Counted are letters and other signs that are part of a longer word; no punctuation mark, no word of one character.

    >>> pieces_data({"slang": ["n", "##gl", "a", "!"]})
    [{'name': 'slang', 'tokens': 4, 'unknown': 0, 'characters': 1}]
    """
    rows = []
    for name, tokens in cut.items():
        characters = 0
        for token, following in zip(tokens, [*tokens[1:], ""]):
            inside = token.startswith("##") or following.startswith("##")
            bare = token.removeprefix("##")
            characters += inside and len(bare) == 1 and unicodedata.category(bare)[0] != "P"
        rows.append({"name": name, "tokens": len(tokens), "unknown": tokens.count("[UNK]"), "characters": characters})
    return rows


def draw_unknown(rows: list[dict]):
    """Draw what each text becomes, one bar a text: tokens read whole, single characters, and [UNK] (V3.4)."""
    figure, axes = new_figure(9.5, 1.5 + 0.42 * len(rows))
    parts = {
        "words, longer pieces, punctuation": ([r["tokens"] - r["unknown"] - r["characters"] for r in rows], TOKEN, ""),
        "single characters of a word": ([r["characters"] for r in rows], BODY_BEHIND, "..."),
        "[UNK]": ([r["unknown"] for r in rows], UNKNOWN, HATCH),
    }
    left = [0] * len(rows)
    for name, (counts, colour, hatch) in parts.items():
        axes.barh(
            range(len(rows)), counts, left=left, color=colour, edgecolor=INK, linewidth=0.8, hatch=hatch, label=name
        )
        left = [start + count for start, count in zip(left, counts)]
    for i, row in enumerate(rows):
        axes.text(row["tokens"] + 0.3, i, _row_words(row), va="center", fontsize=12)
    axes.set_yticks(range(len(rows)), [row["name"] for row in rows])
    axes.invert_yaxis()
    axes.set_xlim(0, max(row["tokens"] for row in rows) * 1.5)
    axes.set_xlabel("tokens")
    figure.suptitle(
        "One sentence in many scripts: lost as [UNK], or in single characters",
        x=0.01,
        ha="left",
        weight="bold",
        fontsize=14,
    )
    figure.legend(*axes.get_legend_handles_labels(), loc="outside lower center", ncols=3, fontsize=12, frameon=False)
    return figure


def _row_words(row: dict) -> str:
    lost = [f"{row[kind]} {name}" for kind, name in (("characters", "characters"), ("unknown", "[UNK]")) if row[kind]]
    return f"{row['tokens']}, of them {', '.join(lost)}" if lost else str(row["tokens"])


def describe_unknown(rows: list[dict]) -> str:
    """Say which texts arrive whole, which fall into single characters and which lose more than half of their tokens."""
    whole = [row["name"] for row in rows if row["unknown"] == row["characters"] == 0]
    single = [
        f"{row['name']} ({row['characters']} of {row['tokens']})"
        for row in rows
        if row["characters"] * 2 > row["tokens"]
    ]
    lost = [
        f"{row['name']} ({row['unknown']} of {row['tokens']})" for row in rows if row["unknown"] * 2 > row["tokens"]
    ]
    return (
        f"{len(whole)} of {len(rows)} texts arrive in words and longer pieces alone: {', '.join(whole) or 'none'}. More"
        f" than half of the tokens are single characters of a word in {len(single)}: {', '.join(single) or 'none'}; and"
        f" [UNK] in {len(lost)}: {', '.join(lost) or 'none'}."
    )


def show_unknown(cut: dict[str, list[str]]) -> None:
    """Show what each text becomes; cut: name of a text -> its tokens."""
    rows = pieces_data(cut)
    show(draw_unknown(rows), describe_unknown(rows))
