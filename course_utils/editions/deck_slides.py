"""Slides from a lesson: the notebook says which cells are slides, its deck file what the wall shows and who says what.

A slide is a list of pieces: text, code, printed lines, figures, HTML pages, and "then" (wait for the next key).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from course_utils.editions.deck import FENCE, Block, Part, lines_of
from course_utils.errors import CourseError

ROLES = ("slide", "subslide", "-", "fragment", "notes", "skip")
DIRECTIVES = ("code", "printed", "figure", "page", "then")


@dataclass(frozen=True)
class Piece:
    """One thing on a slide: its kind (a directive or "text"), its content, and a figure's description."""

    kind: str
    content: str = ""
    alt: str = ""

    @property
    def long(self) -> str:
        """Return the class of lines that fit the wall in smaller letters alone, or "".

        >>> Piece("code", "x = 1").long
        ''
        """
        return " long" if max(map(len, self.content.splitlines()), default=0) > 70 else ""


@dataclass
class Slide:
    """One slide: the id it is linked by, whether it opens a column ("slide") or stands below ("subslide")."""

    id: str
    opens: str
    pieces: list[Piece] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def few(self) -> str:
        """Return the class of a slide with few words and nothing else, which stand in larger letters, or "".

        >>> Slide("a", "slide", [Piece("text", "# Why?")]).few
        ' class="few"'
        """
        words = " ".join(piece.content for piece in self.pieces).split()
        plain = all(piece.kind in ("text", "then") for piece in self.pieces)
        return ' class="few"' if plain and len(words) <= 30 else ""


def role(cell: dict) -> str | None:
    """Return the slide role of a cell, or None where nobody has decided it.

    >>> role({"metadata": {"slideshow": {"slide_type": "skip"}}})
    'skip'
    """
    return cell["metadata"].get("slideshow", {}).get("slide_type")


def slides_of(notebook: dict, deck: dict[str, Block]) -> list[Slide]:
    """Return the slides of a lesson, in order; `deck` is what `read_deck` gives.

    Raises CourseError where a cell has no role, or where one continues a slide before there is any.
    """
    found: list[Slide] = []
    for cell in notebook["cells"]:
        if role(cell) not in ROLES:
            raise CourseError(f"The cell {cell['id']!r} has no slide role. Give it one: `python -m course_utils deck`.")
        if role(cell) == "skip":
            continue
        own = Block(cell["id"], "", (Part("", ""),))
        for place, part in enumerate(deck.get(cell["id"], own).parts):
            _add(found, cell, part, role(cell) if place == 0 else "subslide", f"-{place + 1}" if place else "")
    return found


def _add(found: list[Slide], cell: dict, part: Part, opens: str, ending: str) -> None:
    """Add one part of a cell to the slides found so far."""
    if opens in ("slide", "subslide"):
        found.append(Slide(cell["id"] + ending, opens))
    if not found:
        raise CourseError(f"The cell {cell['id']!r} continues a slide, and there is none yet. Make it a slide.")
    slide = found[-1]
    if opens == "notes":
        slide.notes += filter(None, [part.face or "".join(cell["source"]), part.notes])
        return
    slide.pieces += [Piece("then")] if opens == "fragment" else []
    slide.pieces += pieces(part.face, cell) if part.face else own_pieces(cell)
    slide.notes += filter(None, [part.notes])


def own_pieces(cell: dict) -> list[Piece]:
    """Return what a cell shows without a face: its text; or its code, and then what it printed and drew, or its page.

    >>> own_pieces({"cell_type": "markdown", "source": "Hello"})
    [Piece(kind='text', content='Hello', alt='')]
    """
    if cell["cell_type"] != "code":
        return [Piece("text", "".join(cell["source"]))]
    shown = from_output(cell, "printed") + from_output(cell, "figure")
    return [Piece("code", "".join(cell["source"])), *(shown or from_output(cell, "page"))]


def pieces(face: str, cell: dict) -> list[Piece]:
    """Return the pieces of a face; a line such as `[figure]` stands for what the cell holds.

    >>> [piece.kind for piece in pieces("Look:\\n[then]\\nThere.", {})]
    ['text', 'then', 'text']
    """
    found = []
    for kind, content in _runs(face):
        if kind == "code" and not content:
            found.append(Piece("code", "".join(cell["source"])))
        elif kind in ("printed", "figure", "page") and not content:
            found += from_output(cell, kind)
        else:
            found.append(Piece(kind, content))
    return found


def _runs(face: str) -> Iterator[tuple[str, str]]:
    """Yield (kind, content) of a face: a directive with "", a fence with its lines, the text between them."""
    text, fence, kind = [], None, ""
    for line, open_air in lines_of(face):
        directive = re.fullmatch(r"\[(\w+)\]\s*", line) if open_air else None
        if directive and directive[1] in DIRECTIVES or line.startswith(FENCE) and fence is None:
            if "".join(text).strip():
                yield "text", "\n".join(text).strip()
            text = []
        if directive and directive[1] in DIRECTIVES:
            yield directive[1], ""
        elif line.startswith(FENCE) and fence is None:
            fence, kind = [], line.removeprefix(FENCE).strip()
        elif line.startswith(FENCE):
            yield {"python": "code", "output": "printed"}.get(kind, "code"), "\n".join(fence)
            fence = None
        else:
            (text if fence is None else fence).append(line)
    if "".join(text).strip():
        yield "text", "\n".join(text).strip()


def from_output(cell: dict, kind: str) -> list[Piece]:
    """Return the pieces of one kind among a cell's outputs; [] where there are none.

    A figure's caption is its description, and what `predicted` and `check` answer to nobody's guess is no page.

    >>> cell = {"source": "", "outputs": [{"output_type": "stream", "name": "stdout", "text": ["a\\n"]}]}
    >>> from_output(cell, "printed")
    [Piece(kind='printed', content='a', alt='')]
    """
    outputs = cell.get("outputs", [])
    if kind == "printed":
        texts = ["".join(output["text"]) for output in outputs if output["output_type"] == "stream"]
        return [Piece("printed", "".join(texts).rstrip())] if texts else []
    if kind == "figure":
        drawn = [output for output in outputs if "image/png" in output.get("data", {})]
        return [Piece("figure", "".join(one["data"]["image/png"]).strip(), _alt(one)) for one in drawn]
    answers = re.search(r"^(predicted|check)\(", "".join(cell["source"]), re.M)
    pages = []
    for before, output in zip([{}, *outputs], outputs):
        caption = "image/png" in before.get("data", {})
        if "text/html" in output.get("data", {}) and not caption and not (answers and output is outputs[-1]):
            pages.append(Piece("page", "".join(output["data"]["text/html"])))
    return pages


def _alt(output: dict) -> str:
    about = output["metadata"]
    return about.get("image/png", {}).get("alt") or about.get("alt", "")
