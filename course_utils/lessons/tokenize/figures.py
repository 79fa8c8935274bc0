"""Figures of notebook 3: what the tokenizer changes, how a batch becomes a rectangle, what is lost on the way."""

from __future__ import annotations

from difflib import SequenceMatcher
from statistics import median_low

from markupsafe import Markup

from course_utils.showing.chips import HATCHED, chip, chips_html
from course_utils.showing.figure import new_figure, show
from course_utils.showing.page import Page, element, join, note, side_by_side, table, tile
from course_utils.showing.palette import BODY, EDGE, HATCH, INK, NEGATIVE, PAPER, TOKEN, UNKNOWN

_LETTER = (
    "display:inline-block;min-width:1.1em;margin:1px;padding:.05em .15em;border-radius:.2em;text-align:center;"
    f"font-family:monospace;color:{INK};border:1px solid {EDGE}"
)
KEY = (
    "Struck through = removed here; bold with a thick line below = changed here; ␣ = a space; ZW = an invisible"
    " zero-width space."
)
_NAMES = {" ": "␣", "\u200b": "ZW", "\n": "↵", "\t": "⇥"}  # characters that nobody sees


def ladder_data(before: str, after: str) -> list[tuple[str, str]]:
    """Return one (character, fate) for each character of `before`; the fate is "kept", "removed" or "changed".

    A changed character is shown as what it became.

    >>> ladder_data("É!", "e")
    [('e', 'changed'), ('!', 'removed')]
    """
    cells = []
    for kind, i, j, k, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            cells += [(letter, "kept") for letter in before[i:j]]
            continue
        cells += [(letter, "changed") for letter in after[k:end]]
        cells += [(letter, "removed") for letter in before[i + (end - k) : j]]
    return cells


def show_stages(stages: dict[str, str | list[str]]) -> Page:
    """Show a text on its way through the tokenizer, one row a stage (V3.2).

    stages: name -> the whole text after that stage (str), or the parts it is cut into (list of str).

    >>> show_stages({"typed": "Hi!", "lower case": "hi!", "cut": ["hi", "!"]}).text.splitlines()[1]
    'lower case  hi!  (1 changed)'
    """
    lines, rows, before = [], [], None
    for name, value in stages.items():
        if isinstance(value, str):
            cells = ladder_data(value if before is None else before, value)
            lines.append(f"{name}  {_visible(value)}{_changes(cells)}")
            rows.append((name, join(_character(*cell) for cell in cells), _quiet(_changes(cells))))
            before = value
        else:
            lines.append(f"{name}  {' | '.join(value)}  ({len(value)} parts)")
            rows.append((name, chips_html(value), _quiet(f"{len(value)} parts")))
    return Page("\n".join([*lines, KEY]), table((), rows) + note(KEY))


def _quiet(words: str) -> Markup:
    return element("span", words.strip(" ()"), look="quiet")


def _visible(text: str) -> str:
    return text.replace("\u200b", "[ZW]")


def _changes(cells: list[tuple[str, str]]) -> str:
    counts = {fate: sum(cell[1] == fate for cell in cells) for fate in ("changed", "removed")}
    words = ", ".join(f"{count} {fate}" for fate, count in counts.items() if count)
    return f"  ({words})" if words else ""


def _character(letter: str, fate: str) -> Markup:
    shown = element("bdi", _NAMES.get(letter, letter))
    if fate == "changed":
        return element("strong", shown, style=f"{_LETTER};background:{PAPER};border-bottom:4px solid {INK}")
    if fate == "removed":
        return element("del", shown, style=f"{_LETTER};{HATCHED};text-decoration:line-through 2px {INK}")
    return element("span", shown, style=f"{_LETTER};background:{TOKEN}")


def show_batch(tokens: list[list[str]], ids, mask) -> Page:
    """Show a batch as the rectangle it is: tokens and ids, and under each row its attention mask (V3.3).

    tokens: one list of tokens a text, padding included; ids and mask: shape (texts, length), integers.

    >>> print(show_batch([["hi", "[PAD]"]], [[7632, 0]], [[1, 0]]))
    text 1  hi·7632  [PAD]·0
    mask 1  1  0
    1 of 2 places in this batch is padding.
    """
    lines, rows = [], []
    for n, (pieces, numbers, looks) in enumerate(zip(tokens, ids, mask), start=1):
        lines.append(f"text {n}  " + "  ".join(f"{token}·{int(i)}" for token, i in zip(pieces, numbers)))
        lines.append(f"mask {n}  " + "  ".join(str(int(look)) for look in looks))
        rows.append((f"text\u00a0{n}", *(chip(token, i) for token, i in zip(pieces, numbers))))
        rows.append((f"mask\u00a0{n}", *(tile(int(look), INK if look else PAPER) for look in looks)))
    places, padded = sum(len(row) for row in tokens), sum(row.count("[PAD]") for row in tokens)
    words = f"{padded} of {places} places in this batch {'is' if padded == 1 else 'are'} padding."
    return Page("\n".join([*lines, words]), table((), rows, cell="tight") + note(words))


def show_twins(texts: list[str], tokens: list[list[str]], ids: list[list[int]]) -> Page:
    """Show texts beside the tokens and ids they become, one row a text.

    >>> print(show_twins(["Hi", "hi"], [["hi"], ["hi"]], [[7632], [7632]]))
    Hi  →  hi·7632
    hi  →  hi·7632
    """
    lines, rows = [], []
    for text, pieces, numbers in zip(texts, tokens, ids):
        lines.append(f"{text}  →  " + "  ".join(f"{token}·{int(i)}" for token, i in zip(pieces, numbers)))
        typed = element("bdi", text, style="font-size:150%")
        rows.append(side_by_side(typed, chips_html(pieces, numbers), arrow="→"))
    return Page("\n".join(lines), join(rows))


def draw_unknown(rows: list[dict]):
    """Draw how much of each text is lost, one bar a text (V3.4). rows: {"name", "tokens", "unknown"}."""
    figure, axes = new_figure(9.5, 0.9 + 0.45 * len(rows))
    shares = [row["unknown"] / row["tokens"] for row in rows]
    axes.barh(range(len(rows)), [1] * len(rows), color=TOKEN, edgecolor=INK, linewidth=0.8)
    axes.barh(range(len(rows)), shares, color=UNKNOWN, edgecolor=INK, linewidth=0.8, hatch=HATCH)
    for i, (row, share) in enumerate(zip(rows, shares)):
        axes.text(
            1.015,
            i,
            f"{row['unknown']} of {row['tokens']}",
            va="center",
            fontsize=12,
            color=INK,
            weight="bold" if share > 0.5 else "normal",
        )
    axes.set_yticks(range(len(rows)), [row["name"] for row in rows])
    axes.invert_yaxis()
    axes.set_xlim(0, 1.003)
    axes.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "¼", "½", "¾", "all"])
    axes.set_xlabel("share of the tokens that are [UNK] (hatched; grey: known)")
    return figure


def describe_unknown(rows: list[dict]) -> str:
    """Say which texts lose nothing and which lose more than half of their tokens."""
    whole = [row["name"] for row in rows if row["unknown"] == 0]
    lost = [
        f"{row['name']} ({row['unknown']} of {row['tokens']})" for row in rows if row["unknown"] * 2 > row["tokens"]
    ]
    return (
        f"Nothing is unknown in {len(whole)} of {len(rows)} texts: {', '.join(whole) or 'none'}. "
        f"More than half of the tokens are [UNK] in {len(lost)}: {', '.join(lost) or 'none'}."
    )


def show_unknown(rows: list[dict]) -> None:
    """Show how much of each text the vocabulary cannot spell: the share of its tokens that are [UNK]."""
    show(draw_unknown(rows), describe_unknown(rows))


def draw_lengths(lengths: list[int], limit: int):
    """Draw how many texts have how many tokens, and where the limit lies (V3.5)."""
    figure, axes = new_figure(9.5, 3.4)
    axes.hist(lengths, bins=range(0, limit + 8, 8), color=BODY, edgecolor=PAPER, linewidth=0.5)
    axes.axvline(limit, color=NEGATIVE, linewidth=2.5, linestyle="--")
    axes.text(
        limit - 6,
        axes.get_ylim()[1] * 0.9,
        f"limit: {limit} tokens",
        ha="right",
        color=NEGATIVE,
        weight="bold",
        fontsize=12,
    )
    axes.annotate(
        f"the longest has {max(lengths)}",
        (max(lengths), 0),
        (max(lengths) + 40, axes.get_ylim()[1] * 0.35),
        color=INK,
        fontsize=12,
        arrowprops={"arrowstyle": "->", "color": INK},
    )
    axes.set_xlim(0, limit + 18)
    axes.set_xlabel("tokens in a text, [CLS] and [SEP] included")
    axes.set_ylabel("sentences")
    return figure


def describe_lengths(lengths: list[int], limit: int) -> str:
    """Say how long half of the texts are at most, and the longest, next to the limit."""
    return (
        f"Half of the {len(lengths)} sentences have {median_low(lengths)} tokens or fewer; the longest has"
        f" {max(lengths)}. The dashed line at {limit} tokens is where the model's positions end."
    )


def show_lengths(lengths: list[int], limit: int) -> None:
    """Show how long sentences are in tokens, and how far from the limit of the model's positions."""
    show(draw_lengths(lengths, limit), describe_lengths(lengths, limit))
