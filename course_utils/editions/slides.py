"""The slides' edition: one folder a lesson, static HTML that opens from a USB stick and asks nothing of a network.

nbconvert's exporter renders Markdown and code through our template, `slides_template/`; reveal.js turns the pages
(vendored in `reveal/`, see its README).
"""

from __future__ import annotations

import html
import re
import shutil
from pathlib import Path

from markupsafe import Markup

from course_utils.checking.lesson import Lesson
from course_utils.editions.deck import lessons_with_a_deck
from course_utils.editions.deck_rules import deck_of
from course_utils.editions.deck_slides import Slide, slides_of
from course_utils.editions.notebook import select
from course_utils.paths import ROOT
from course_utils.showing.palette import WALL

HERE = Path(__file__).parent
TEMPLATE, REVEAL = HERE / "slides_template", HERE / "reveal"
OUT = ROOT / "build" / "slides"


def main(words: list[str]) -> int:
    """Run `python -m course_utils slides [NOTEBOOK...]`: build the decks named (all when none is); return 0."""
    records = select(words, lessons_with_a_deck())
    if not words:
        shutil.rmtree(OUT, ignore_errors=True)  # a deck that is no more
    for record in records:
        print(f"{record.stem}: {build(record)} slides", flush=True)
    write_index()
    print(f"Open {(OUT / 'index.html').relative_to(ROOT).as_posix()} in a browser. S shows the speaker's notes.")
    return 0


def build(record: Lesson, folder: Path = OUT) -> int:
    """Write the deck of one lesson into a folder of its own below `folder`, anew; return the number of its slides."""
    notebook, deck = deck_of(record)
    slides = slides_of(notebook, deck)
    place = folder / record.stem
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(REVEAL, place / "reveal", ignore=shutil.ignore_patterns("README.md"))
    for name in ("deck.css", "deck.js"):
        shutil.copy(TEMPLATE / name, place / name)
    (place / "index.html").write_text(page(record, slides), encoding="utf-8", newline="\n")
    return len(slides)


def page(record: Lesson, slides: list[Slide]) -> str:
    """Return the HTML of one deck."""
    from nbconvert.exporters import HTMLExporter
    from nbformat.v4 import new_notebook

    exporter = HTMLExporter(template_name=TEMPLATE.name, extra_template_basedirs=[str(HERE)], exclude_anchor_links=True)
    exporter.register_filter("for_the_wall", for_the_wall)
    deck = {"title": f"{record.number}. {record.title}", "columns": columns(slides), "colours": WALL}
    return exporter.from_notebook_node(new_notebook(), {"deck": deck})[0]


def columns(slides: list[Slide]) -> list[list[Slide]]:
    """Return the slides as columns: each "slide" opens one, its sub-slides stand below it.

    >>> a, b, c = Slide("a", "slide"), Slide("b", "subslide"), Slide("c", "slide")
    >>> [[slide.id for slide in column] for column in columns([a, b, c])]
    [['a', 'b'], ['c']]
    """
    found: list[list[Slide]] = []
    for slide in slides:
        if slide.opens == "slide" or not found:
            found.append([])
        found[-1].append(slide)
    return found


def for_the_wall(made: str) -> Markup:
    """Return rendered Markdown as the wall shows it: headings of one size and without ids, formulas drawn.

    >>> for_the_wall('<h3 id="x">Exp</h3>')
    Markup('<h2>Exp</h2>')
    """
    made = re.sub(r"<h[2-6][^>]*>(.*?)</h[2-6]>", r"<h2>\1</h2>", made, flags=re.S)
    made = re.sub(r"<h1[^>]*>", "<h1>", made)
    parts = re.split(r"(<code>.*?</code>|<pre>.*?</pre>)", made, flags=re.S)
    return Markup("".join(part if i % 2 else _draw_formulas(part) for i, part in enumerate(parts)))


def _draw_formulas(made: str) -> str:
    return re.sub(
        r"\$\$(.+?)\$\$|\$([^$\n]+?)\$",
        lambda found: formula(html.unescape(found[1] or found[2]), large=bool(found[1])),
        made,
        flags=re.S,
    )


def formula(tex: str, large: bool = False) -> str:
    """Return a formula as an SVG in the colour and size of the text around it, described by its TeX.

    >>> formula("p_i").startswith('<svg class="formula" role="img" aria-label="formula: p_i"')
    True
    """
    from matplotlib.textpath import TextPath

    size = 100
    drawn = TextPath((0, 0), f"${tex.replace('dots', 'ldots')}$", size=size)
    left, bottom, right, top = drawn.get_extents().extents.round(1)
    letters = {1: "M", 2: "L", 3: "Q", 4: "C", 79: "Z"}
    steps = [letters[code] + " ".join(f"{x:.1f}" for x in points) for points, code in drawn.iter_segments()]
    path = "".join("Z" if step.startswith("Z") else step for step in steps)
    look = (
        f"width:{(right - left) / size:.2f}em;height:{(top - bottom) / size:.2f}em;vertical-align:{bottom / size:.2f}em"
    )
    kind, label = "formula large" if large else "formula", html.escape(f"formula: {tex}")
    return (
        f'<svg class="{kind}" role="img" aria-label="{label}" style="{look}" viewBox="{left} {-top} '
        f'{right - left:.1f} {top - bottom:.1f}"><path transform="scale(1 -1)" d="{path}"/></svg>'
    )


def write_index(folder: Path = OUT) -> None:
    """Write the page that links every deck in a folder."""
    built = [record for record in lessons_with_a_deck() if (folder / record.stem / "index.html").is_file()]
    lines = [f'<li><a href="{one.stem}/index.html">{one.number}. {html.escape(one.title)}</a></li>' for one in built]
    text = (TEMPLATE / "decks.html").read_text(encoding="utf-8-sig").replace("<!-- decks -->", "\n".join(lines))
    (folder / "index.html").write_text(text, encoding="utf-8", newline="\n")
