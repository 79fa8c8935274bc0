"""What a deck has to keep, each rule a function to a list of what is wrong; `deck check` and the tests call them all.

What only a browser can see (nothing overflows, letters are large enough) is measured in tests/browser/test_decks.py.
"""

from __future__ import annotations

import re
from collections import Counter

from course_utils.checking.lesson import Lesson
from course_utils.editions.deck import FENCE, Block, deck_file, digest, lines_of, read_deck
from course_utils.editions.deck_slides import DIRECTIVES, ROLES, Slide, from_output, role, slides_of
from course_utils.editions.notebook import read
from course_utils.paths import NOTEBOOKS

FEWEST, MOST = 15, 40
CODE_LINES = 12
WORDS = 70


def deck_of(record: Lesson) -> tuple[dict, dict[str, Block]]:
    """Return (notebook, deck) of one lesson; an empty deck where it has no file."""
    path = deck_file(record)
    text = path.read_text(encoding="utf-8-sig") if path.is_file() else ""
    return read(NOTEBOOKS / f"{record.stem}.ipynb"), read_deck(text)


def problems(record: Lesson) -> list[str]:
    """Return everything that is wrong with the deck of one lesson."""
    notebook, deck = deck_of(record)
    wrong = without_role(notebook)
    if wrong:
        return wrong
    slides = slides_of(notebook, deck)
    wrong = [
        line for rule in (gone, changed, not_shown, invented, unknown_numbers, mislaid) for line in rule(notebook, deck)
    ]
    return wrong + [line for rule in (count, headings, long_code, long_text, empty) for line in rule(slides)]


def without_role(notebook: dict) -> list[str]:
    """Every cell has a slide role that somebody chose."""
    return [
        f"{cell['id']}: its slide role is {role(cell)!r}, none of {', '.join(ROLES)}"
        for cell in notebook["cells"]
        if role(cell) not in ROLES
    ]


def gone(notebook: dict, deck: dict[str, Block]) -> list[str]:
    """Every block belongs to a cell that is there."""
    ids = {cell["id"] for cell in notebook["cells"]}
    return [f"{id}: the deck has a block for it, but the notebook has no such cell" for id in deck if id not in ids]


def changed(notebook: dict, deck: dict[str, Block]) -> list[str]:
    """Every block was read against the source that its cell has today."""
    cells = {cell["id"]: cell for cell in notebook["cells"]}
    return [
        f"{id}: the cell changed since its block was written. Read both, then `python -m course_utils deck accept`"
        for id, block in deck.items()
        if id in cells and block.digest != digest(cells[id])
    ]


def not_shown(notebook: dict, deck: dict[str, Block]) -> list[str]:
    """No block belongs to a cell that the deck skips."""
    skipped = {cell["id"] for cell in notebook["cells"] if role(cell) == "skip"}
    return [f"{id}: the deck has a block for it, and its role is skip" for id in deck if id in skipped]


def invented(notebook: dict, deck: dict[str, Block]) -> list[str]:
    """Every line of code or output in a face stands in its cell; in a text cell's face, anywhere in the lesson.

    A line `...` says that lines are left out.
    """
    cells = {cell["id"]: cell for cell in notebook["cells"]}
    return [
        f"{id}: {line.strip()!r} on the wall is not a line of the {'code' if kind == 'python' else 'printed output'}"
        for id, block in deck.items()
        if id in cells
        for kind, line in fenced(block)
        if line.strip() not in ("", "...") and line.strip() not in true_lines(kind, cells[id], notebook)
    ]


def fenced(block: Block) -> list[tuple[str, str]]:
    """Return [(word behind the fence, line)] of every line between fences in the faces of a block."""
    found, kind = [], ""
    for part in block.parts:
        for line, open_air in lines_of(part.face):
            if line.startswith(FENCE):
                kind = line.removeprefix(FENCE).strip()
            elif not open_air:
                found.append((kind, line))
    return found


def true_lines(kind: str, cell: dict, notebook: dict) -> set[str]:
    """Return the lines of code (kind "python") or of printed output (kind "output") that a face may quote."""
    cells = [cell] if cell["cell_type"] == "code" else notebook["cells"]
    if kind == "python":
        texts = ["".join(one["source"]) for one in cells if one["cell_type"] == "code"]
    else:
        texts = [piece.content for one in cells for piece in from_output(one, "printed") if kind == "output"]
    return {line.strip() for text in texts for line in text.splitlines()}


NUMBER = re.compile(r"\d+\.\d+")


def unknown_numbers(notebook: dict, deck: dict[str, Block]) -> list[str]:
    """Every number with decimals in a face or a note stands in the lesson: in a cell, or in what it printed or drew."""
    known = set(NUMBER.findall(lesson_text(notebook)))
    cells = {cell["id"] for cell in notebook["cells"]}
    return [
        f"{id}: {number} is nowhere in the lesson"
        for id, block in deck.items()
        if id in cells
        for part in block.parts
        for number in NUMBER.findall(f"{part.face}\n{part.notes}")
        if number not in known
    ]


def lesson_text(notebook: dict) -> str:
    """Return every source and every text among the outputs of a notebook, joined."""
    texts = ["".join(cell["source"]) for cell in notebook["cells"]]
    for output in (output for cell in notebook["cells"] for output in cell.get("outputs", [])):
        texts.append("".join(output.get("text", "")))
        texts += ["".join(data) for mime, data in output.get("data", {}).items() if mime.startswith("text/")]
    return "\n".join(texts)


def mislaid(notebook: dict, deck: dict[str, Block]) -> list[str]:
    """No line of the notes is one that only a face knows, such as `[then]`."""
    return [
        f"{id}: `{line.strip()}` is among the notes; put it above `Notes:`"
        for id, block in deck.items()
        for part in block.parts
        for line, open_air in lines_of(part.notes)
        if open_air and line.strip().strip("[]") in DIRECTIVES and line.startswith("[")
    ]


def count(slides: list[Slide]) -> list[str]:
    """A deck has 15 to 40 slides, with one id each."""
    twice = [id for id, number in Counter(slide.id for slide in slides).items() if number > 1]
    wrong = [] if FEWEST <= len(slides) <= MOST else [f"{len(slides)} slides: a deck has {FEWEST} to {MOST}"]
    return wrong + [f"{id}: two slides have this id" for id in twice]


def headings(slides: list[Slide]) -> list[str]:
    """A slide has one heading."""
    numbers = {slide.id: sum(len(re.findall(r"^#+ ", text, re.M)) for text in texts(slide)) for slide in slides}
    return [f"{id}: {number} headings on one slide" for id, number in numbers.items() if number != 1]


def texts(slide: Slide) -> list[str]:
    """Return the Markdown texts of a slide."""
    return [piece.content for piece in slide.pieces if piece.kind == "text"]


def long_code(slides: list[Slide]) -> list[str]:
    """A slide shows at most 12 lines of code."""
    lines = {
        slide.id: sum(len(piece.content.splitlines()) for piece in slide.pieces if piece.kind == "code")
        for slide in slides
    }
    return [
        f"{id}: {number} lines of code, at most {CODE_LINES}" for id, number in lines.items() if number > CODE_LINES
    ]


def long_text(slides: list[Slide]) -> list[str]:
    """A slide is no page of prose: at most 70 words of text."""
    words = {slide.id: sum(any(map(str.isalnum, word)) for word in " ".join(texts(slide)).split()) for slide in slides}
    return [f"{id}: {number} words of text, at most {WORDS}" for id, number in words.items() if number > WORDS]


def empty(slides: list[Slide]) -> list[str]:
    """A slide has something to say besides its heading."""
    bare = [
        slide.id
        for slide in slides
        if not any(piece.kind not in ("text", "then") for piece in slide.pieces)
        and not re.sub(r"^#.*$", "", "".join(texts(slide)), flags=re.M).strip()
    ]
    return [f"{id}: nothing but a heading" for id in bare]
