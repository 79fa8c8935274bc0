"""The file of a deck: for each cell that needs one, its face (what the wall shows) and what the speaker says.

`instructor/decks/README.md` describes the file for those who write it. Which cells are slides, the notebook says.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from course_utils.checking.lesson import Lesson
from course_utils.errors import CourseError
from course_utils.lessons import lessons
from course_utils.paths import ROOT

DECKS = ROOT / "instructor" / "decks"
HEAD = re.compile(r"## ([A-Za-z0-9_-]+)(?: ([0-9a-f]{8}))?\s*")
NOTES, CUT, FENCE = "Notes:", "---", "```"


@dataclass(frozen=True)
class Part:
    """What one slide shows (Markdown, "" for the cell's own text) and what the speaker says (Markdown)."""

    face: str
    notes: str


@dataclass(frozen=True)
class Block:
    """One cell's parts, and the digest that its source had when they were last read against it."""

    cell: str
    digest: str
    parts: tuple[Part, ...]


def digest(cell: dict) -> str:
    """Return eight hexadecimal digits that change with the source of a cell.

    >>> digest({"source": ["a\\n", "b"]}) == digest({"source": "a\\nb"}) != digest({"source": "a"})
    True
    """
    return hashlib.sha256("".join(cell["source"]).encode("utf-8")).hexdigest()[:8]


def deck_file(record: Lesson) -> Path:
    """Return the path of a lesson's deck file, whether it is there or not."""
    return DECKS / f"{record.stem}.md"


def lessons_with_a_deck() -> list[Lesson]:
    """Return the records of the lessons that have a deck file, in order."""
    return [record for record in lessons() if deck_file(record).is_file()]


def read_deck(text: str) -> dict[str, Block]:
    """Return {cell id: block} of a deck file's text; raises CourseError where a cell has two blocks.

    >>> read_deck("## steps 0a1b2c3d\\n### Exp\\nNotes:\\nWait.")["steps"].parts
    (Part(face='### Exp', notes='Wait.'),)
    """
    blocks, bodies = {}, []
    for line, open_air in lines_of(text):
        head = HEAD.fullmatch(line) if open_air else None
        if head and head[1] in blocks:
            raise CourseError(
                f"The deck has two blocks for the cell {head[1]!r}. Join them; `---` separates two slides."
            )
        if head:
            bodies.append([])
            blocks[head[1]] = (head[2] or "", bodies[-1])
        elif bodies:
            bodies[-1].append(line)
    return {cell: Block(cell, mark, _parts("\n".join(body))) for cell, (mark, body) in blocks.items()}


def lines_of(text: str) -> Iterator[tuple[str, bool]]:
    """Yield (line, whether it stands outside a fence); the lines of the fence itself count as inside.

    >>> [open_air for line, open_air in lines_of("a\\n```\\nb\\n```\\nc")]
    [True, False, False, False, True]
    """
    inside = False
    for line in text.splitlines():
        fence = line.startswith(FENCE)
        yield line, not inside and not fence
        inside ^= fence


def _parts(body: str) -> tuple[Part, ...]:
    found = []
    for slide in _split(body, CUT):
        face, *notes = _split(slide, NOTES, once=True)
        found.append(Part(face.strip(), "".join(notes).strip()))
    return tuple(found)


def _split(text: str, mark: str, once: bool = False) -> list[str]:
    """Split a text at the lines that are `mark` and stand outside a fence."""
    parts: list[list[str]] = [[]]
    for line, open_air in lines_of(text):
        if open_air and line.strip() == mark and not (once and len(parts) == 2):
            parts.append([])
        else:
            parts[-1].append(line)
    return ["\n".join(part) for part in parts]


def accept(text: str, notebook: dict) -> str:
    """Return a deck file's text with the digests of today's cells; blocks whose cell is gone stay as they are.

    >>> accept("## a\\nFace", {"cells": [{"id": "a", "source": "x"}]}).splitlines()[0]
    '## a 2d711642'
    """
    digests = {cell["id"]: digest(cell) for cell in notebook["cells"]}
    lines = []
    for line, open_air in lines_of(text):
        head = HEAD.fullmatch(line) if open_air else None
        lines.append(f"## {head[1]} {digests[head[1]]}" if head and head[1] in digests else line)
    return "\n".join(lines) + "\n"
