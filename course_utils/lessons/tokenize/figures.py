"""Figures of notebook 3: what the tokenizer changes, how a batch becomes a rectangle, what is lost on the way."""

from __future__ import annotations

from difflib import SequenceMatcher
from statistics import median_low

from markupsafe import Markup

from course_utils.lessons.tokenize.lost import show_unknown  # noqa: F401  (the notebook's `draw` has it)
from course_utils.showing.chips import HATCHED, chip, chips_html
from course_utils.showing.figure import new_figure, show
from course_utils.showing.page import Page, element, join, note, side_by_side, table, tile
from course_utils.showing.palette import EDGE, HATCH, INK, NEGATIVE, PAPER, TOKEN

_LETTER = (
    "display:inline-block;min-width:1.1em;margin:1px;padding:.05em .15em;border-radius:.2em;text-align:center;"
    f"font-family:monospace;color:{INK};border:1px solid {EDGE}"
)
KEY = (
    "Struck through = removed here; bold with a thick line below = changed here; ␣ = a space; ZW = an invisible"
    " zero-width space."
)
ABREAST = 8  # places of a batch beside each other: sixteen are wider than a cell at 1280 px
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

    >>> show_stages({"typed": "Hi!", "lower case": "hi!", "cut": ["hi", "!"]}).text.splitlines()[2]
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
    first, last = next(iter(stages.values())), list(stages.values())[-1]
    kind = "parts" if isinstance(last, list) else "characters"
    title = f"{len(first)} characters as typed, {len(last)} {kind} in the end"
    return Page("\n".join([title, *lines, KEY]), element("strong", title) + table((), rows) + note(KEY))


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
    """Show a batch: tokens and ids, under each row its attention mask, so many places at a time as fit (V3.3).

    tokens: one list of tokens a text, padding included; ids and mask: shape (texts, length), integers.

    >>> print(show_batch([["hi", "[PAD]"]], [[7632, 0]], [[1, 0]]))
    1 of 2 places in this batch is padding
    text 1  hi·7632  [PAD]·0
    mask 1  1  0
    """
    lines = []
    for n, (pieces, numbers, looks) in enumerate(zip(tokens, ids, mask), start=1):
        lines.append(f"text {n}  " + "  ".join(f"{token}·{int(i)}" for token, i in zip(pieces, numbers)))
        lines.append(f"mask {n}  " + "  ".join(str(int(look)) for look in looks))
    places, padded = sum(len(row) for row in tokens), sum(row.count("[PAD]") for row in tokens)
    words = f"{padded} of {places} places in this batch {'is' if padded == 1 else 'are'} padding"
    width = max(map(len, tokens))
    parts = [_batch_part(tokens, ids, mask, start, min(start + ABREAST, width)) for start in range(0, width, ABREAST)]
    return Page("\n".join([words, *lines]), join([element("strong", words), *parts]))


def _batch_part(tokens: list[list[str]], ids, mask, start: int, stop: int) -> Markup:
    """Return the places from `start` up to `stop` of a batch as a table: two rows a text, tokens and mask."""
    rows = []
    for n, (pieces, numbers, looks) in enumerate(zip(tokens, ids, mask), start=1):
        here = slice(start, stop)
        rows.append((f"text\u00a0{n}", *(chip(token, i) for token, i in zip(pieces[here], numbers[here]))))
        rows.append((f"mask\u00a0{n}", *(tile(int(look), INK if look else PAPER) for look in looks[here])))
    return table((), rows, caption=f"places {start + 1} to {stop}", cell="tight")


def show_twins(texts: list[str], tokens: list[list[str]], ids: list[list[int]]) -> Page:
    """Show texts beside the tokens and ids they become, one row a text.

    >>> print(show_twins(["Hi", "hi"], [["hi"], ["hi"]], [[7632], [7632]]))
    2 texts, one row of ids
    Hi  →  hi·7632
    hi  →  hi·7632
    """
    lines, rows = [], []
    for text, pieces, numbers in zip(texts, tokens, ids):
        lines.append(f"{text}  →  " + "  ".join(f"{token}·{int(i)}" for token, i in zip(pieces, numbers)))
        typed = element("bdi", text, style="font-size:150%")
        rows.append(side_by_side(typed, chips_html(pieces, numbers), arrow="→"))
    different = len({tuple(int(i) for i in numbers) for numbers in ids})
    title = f"{len(texts)} texts, {'one row' if different == 1 else f'{different} rows'} of ids"
    return Page("\n".join([title, *lines]), element("strong", title) + join(rows))


def draw_lengths(lengths: list[int], limit: int, review: int):
    """Draw a typical sentence, the longest one and a long review as bars of tokens, beside the limit (V3.5)."""
    bars = {"half of the sentences": median_low(lengths), "the longest sentence": max(lengths), "our review": review}
    words = [f"at most {median_low(lengths)}", str(max(lengths)), f"{review:,}"]
    figure, axes = new_figure(9.5, 3.2)
    for i, (count, said) in enumerate(zip(bars.values(), words)):
        axes.barh(i, min(count, limit), color=TOKEN, edgecolor=INK, linewidth=0.8)
        if count > limit:
            axes.barh(i, count - limit, left=limit, color=PAPER, edgecolor=INK, linewidth=0.8, hatch=HATCH)
            said = f"{said}, of them {count - limit:,} beyond"
        axes.text(count + review * 0.01, i, said, va="center", fontsize=12)
    axes.axvline(limit, color=NEGATIVE, linewidth=2.5, linestyle="--")
    axes.text(limit + review * 0.01, 0.5, f"limit: {limit}", color=NEGATIVE, weight="bold", fontsize=12, va="center")
    axes.set_yticks(range(len(bars)), list(bars))
    axes.invert_yaxis()
    axes.set_xlim(0, review * 1.55)
    axes.set_xlabel("tokens, [CLS] and [SEP] included")
    axes.set_title(lengths_title(lengths, limit, review), loc="left", weight="bold", fontsize=14)
    return figure


def lengths_title(lengths: list[int], limit: int, review: int) -> str:
    """Return what the figure of lengths says, in one line.

    >>> lengths_title([5, 55], 512, 1685)
    'All 2 sentences stay below the limit; the review is beyond it'
    """
    below = sum(length <= limit for length in lengths)
    many = f"All {below}" if below == len(lengths) else f"{below} of {len(lengths)}"
    end = "the review is beyond it" if review > limit else "so does the review"
    return f"{many} sentences stay below the limit; {end}"


def describe_lengths(lengths: list[int], limit: int, review: int) -> str:
    """Say how long half of the texts are at most, the longest, and the review, next to the limit."""
    return (
        f"Half of the {len(lengths)} sentences have {median_low(lengths)} tokens or fewer; the longest has"
        f" {max(lengths)}. The review has {review:,}; the dashed line at {limit} tokens is where the model's positions"
        " end."
    )


def show_lengths(lengths: list[int], limit: int, review: int) -> None:
    """Show how long sentences and a review are in tokens, and how far from the limit of the model's positions."""
    show(draw_lengths(lengths, limit, review), describe_lengths(lengths, limit, review))
