"""Figures of notebook 3: what the tokenizer changes, how a batch becomes a rectangle, which texts become the same."""

from __future__ import annotations

from difflib import SequenceMatcher

from markupsafe import Markup

from course_utils.showing.chips import HATCHED, chip, chips_html
from course_utils.showing.page import Page, element, join, note, side_by_side, table, tile
from course_utils.showing.palette import EDGE, INK, PAPER, TOKEN

_LETTER = (
    "display:inline-block;min-width:1.1em;margin:1px;padding:.05em .15em;border-radius:.2em;text-align:center;"
    f"font-family:monospace;color:{INK};border:1px solid {EDGE}"
)
_KEY = {  # what a mark means, for the marks that occur
    "removed": "struck through = removed here",
    "changed": "bold with a thick line below = changed here",
    " ": "␣ = a space",
    "\u200b": "ZW = an invisible zero-width space",
}
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
    lines, rows, before, seen = [], [], None, set()
    for name, value in stages.items():
        if isinstance(value, str):
            cells = ladder_data(value if before is None else before, value)
            lines.append(f"{name}  {_visible(value)}{_changes(cells)}")
            rows.append((name, join(_character(*cell) for cell in cells), _quiet(_changes(cells))))
            before = value
            seen |= {mark for cell in cells for mark in cell}
        else:
            lines.append(f"{name}  {' | '.join(value)}  ({len(value)} parts)")
            rows.append((name, chips_html(value), _quiet(f"{len(value)} parts")))
    first, last = next(iter(stages.values())), list(stages.values())[-1]
    kind = "parts" if isinstance(last, list) else "characters"
    title = f"{len(first)} characters as typed, {len(last)} {kind} in the end"
    key = "; ".join(words for mark, words in _KEY.items() if mark in seen)
    key = [key[0].upper() + key[1:] + "."] if key else []
    return Page("\n".join([title, *lines, *key]), element("strong", title) + table((), rows) + join(map(note, key)))


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
