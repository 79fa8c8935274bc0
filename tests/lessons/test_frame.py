"""The frame that all lessons share: header, path, boxes, predictions, recap, footer."""

from __future__ import annotations

import ast
import json
import re

import pytest

from course_utils.lessons import lessons, terms_of
from course_utils.maintain import maps
from course_utils.paths import NOTEBOOKS

RECORDS = [record for record in lessons() if record.number]
WIDEST = 88  # characters: a cell of JupyterLab cuts longer lines at 1280 px
BOX = "<details>\n<summary>From the article</summary>\n\n"


def cells_of(record) -> list[dict]:
    """Return the cells of a lesson's notebook."""
    return json.loads((NOTEBOOKS / f"{record.stem}.ipynb").read_text(encoding="utf-8"))["cells"]


def source(cell: dict) -> str:
    return "".join(cell["source"])


def is_box(cell: dict) -> bool:
    return cell["id"].startswith("article-")


@pytest.fixture(params=RECORDS, ids=lambda record: record.stem)
def record(request):
    return request.param


def test_the_header_is_the_same_everywhere(record):
    cells = cells_of(record)
    ids = [cell["id"] for cell in cells]
    assert ids[:4] == ["title", "setup", "where-we-are", "objectives"]
    assert source(cells[0]).startswith(f"# {record.number}. ")
    assert "course_utils.ready()" in source(cells[1])
    assert f"where_we_are({record.number})" in source(cells[2])
    assert source(cells[3]).startswith("**After this notebook you can** (about ")


def test_the_end_is_the_same_everywhere(record):
    cells = cells_of(record)
    ids = [cell["id"] for cell in cells]
    assert ids[-1] == "footer" and source(cells[-1]) == maps.footer(record)
    assert ids.index("predictions") < ids.index("recap") < ids.index("footer")
    assert source(cells[ids.index("recap")]).startswith("## Recap\n")
    assert "predictions()" in source(cells[ids.index("predictions")])


def test_headings_are_numbered_in_order(record):
    texts = [source(cell) for cell in cells_of(record) if cell["cell_type"] == "markdown" and not is_box(cell)]
    numbers = [int(number) for text in texts for number in re.findall(r"^## (\d+) ", text, re.M)]
    assert numbers == list(range(1, len(numbers) + 1)) and len(numbers) >= 4


def test_predictions_are_few_and_scored(record):
    text = "\n".join(source(cell) for cell in cells_of(record))
    scored = len(re.findall(r"^predicted\(", text, re.M))
    assert 3 <= scored <= 8
    assert len(re.findall(r"\*Predict", text)) <= 8


def names_in(code: str, kind: type) -> set[str]:
    """Return the names that code reads (ast.Load), sets (ast.Store) or deletes (ast.Del)."""
    return {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name) and isinstance(node.ctx, kind)}


def freed_names(code: str) -> set[str]:
    """Return the names that hold nothing any more at the end of the code: deleted, or set to None."""
    freed = set()
    for statement in ast.parse(code).body:
        words = ast.unparse(statement)
        stored = names_in(words, ast.Store)
        freed = freed | stored if words.endswith(" = None") else freed - stored
        freed |= names_in(words, ast.Del)
    return freed


def test_a_prediction_cell_can_run_again_at_the_end(record):
    """`predictions()` sends learners back to these cells; one read a model that a later cell had thrown away."""
    codes = [source(cell) for cell in cells_of(record) if cell["cell_type"] == "code"]
    gone = freed_names("\n".join(codes))
    for code in codes:
        if "predicted(" in code:
            assert not names_in(code, ast.Load) & gone - names_in(code, ast.Store), code


def test_the_article_stands_in_folded_boxes_alone(record):
    cells = cells_of(record)
    for cell in filter(is_box, cells):
        text = source(cell)
        assert text.startswith(BOX) and text.endswith("\n\n</details>"), cell["id"]
        assert not re.search(r"^#", text, re.M), f"{cell['id']}: a heading in a box enters the table of contents"
    outside = [cell["id"] for cell in cells if not is_box(cell) and re.search(r"\barticle\b", source(cell), re.I)]
    assert outside == [], "the learner has not seen the article"


def test_code_can_be_read_without_scrolling(record):
    cells = [cell for cell in cells_of(record) if cell["cell_type"] == "code"]
    assert 15 <= len(cells) <= 35
    wide = [cell["id"] for cell in cells if any(len(line) > WIDEST for line in source(cell).splitlines())]
    assert wide == []


def test_a_long_lesson_has_a_resting_place(record):
    ids = [cell["id"] for cell in cells_of(record)]
    assert record.minutes <= 50 or "resting-place" in ids


def test_every_term_of_the_glossary_is_bold_in_its_lesson(record):
    bold = set()
    for cell in cells_of(record):
        if cell["cell_type"] == "markdown":
            bold |= {word.casefold().strip("`") for word in re.findall(r"\*\*(.+?)\*\*", source(cell))}
    terms = [term.english for term in terms_of(record)]
    assert len(terms) >= 6
    assert [term for term in terms if term.casefold() not in bold] == []


def test_no_term_is_defined_twice():
    terms = [term.english.casefold() for record in lessons() for term in terms_of(record)]
    assert sorted({term for term in terms if terms.count(term) > 1}) == []
