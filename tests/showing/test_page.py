"""The HTML that is really made: learner text is escaped in all of it, all of it can be read in light and dark."""

from __future__ import annotations

import ast
import re

import pytest
from markupsafe import Markup

from course_utils.checking.outcome import RIGHT, Outcome
from course_utils.paths import ROOT
from course_utils.showing import palette
from course_utils.showing.page import Page, card, element, join, paragraphs, side_by_side, table
from tests.showing.samples import samples
from tests.showing.seen import THEMES, read
from tests.showing.test_palette import contrast

NAMES = sorted(samples())
ATTACK = "<script>alert('1')</script>\"&`x`"


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return samples()


@pytest.fixture(scope="module")
def attacked() -> dict[str, str]:
    return samples(ATTACK)


@pytest.mark.parametrize("name", NAMES)
def test_what_a_learner_types_never_becomes_html(attacked, name):
    html = attacked[name]
    assert "<script" not in html and "alert('" not in html
    read(html, "light")  # and every element is still closed


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", NAMES)
def test_words_can_be_read_on_their_ground(made, name, theme):
    seen = read(made[name], theme)
    assert seen.words
    dim = [
        (text, ink, ground) for text, ink, grounds in seen.words for ground in grounds if contrast(ink, ground) < 4.5
    ]
    assert dim == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", NAMES)
def test_marks_without_words_stand_out_or_have_a_frame(made, name, theme):
    lost = [
        (fill, ground)
        for fill, grounds, framed in read(made[name], theme).marks
        for ground in grounds
        if not framed and contrast(fill, ground) < 2.25
    ]
    assert lost == []


def test_the_samples_hold_marks_and_most_of_the_palette(made):
    seen = [read(html, "export") for html in made.values()]
    assert len([mark for reader in seen for mark in reader.marks]) > 20
    colours = set().union(*(reader.colours for reader in seen))
    known = {value for name, value in vars(palette).items() if name.isupper() and str(value).startswith("#")}
    assert colours <= known and len(colours) >= 12


def test_html_of_a_page_that_is_no_markup_is_text():
    assert Page("x", "<b>")._repr_html_() == "&lt;b&gt;"
    assert Page("x", Markup("<b></b>"))._repr_html_() == "<b></b>"


def test_no_other_file_writes_html_by_hand():
    # a tag in a plain str is text to a Page: the learner would read "<br>"
    tags = re.compile(r"""["'(]</?(a|b|br|code|div|li|ol|p|pre|small|span|strong|table|td|th|tr|ul)\b""")
    # editions/ writes whole documents of its own (slides, handouts), which no Page holds
    files = [path for path in (ROOT / "course_utils").rglob("*.py") if path.name != "page.py"]
    files = [path for path in files if path.parent.name != "editions"]
    found = {str(path): [node.value for node in strings(path) if tags.search(f'"{node.value}')] for path in files}
    assert len(files) > 80 and {path: values for path, values in found.items() if values} == {}


def strings(path) -> list[ast.Constant]:
    """Return the pieces of text in a file's code, docstrings left out."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    said = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    texts = [node for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return [node for node in texts if id(node) not in said]


def test_an_outcome_shows_no_tag_as_text():
    html = Outcome("5.1", RIGHT, "use `axis`")._repr_html_()
    assert "<code>axis</code>" in html and "&lt;" not in html


def test_attributes_are_escaped_too():
    assert element("p", title='"><script>') == '<p title="&#34;&gt;&lt;script&gt;"></p>'


def test_a_table_names_its_rows_and_columns_and_scrolls():
    html = table(("layer", "size"), [("1", 9)], "Sizes", numbers=(1,))
    assert html.count('scope="col"') == 2 and html.count('scope="row"') == 1
    assert "overflow-x:auto" in html and "<caption>Sizes</caption>" in html and html.count("text-align:right") == 2
    assert 'scope="col"' not in table((), [("1", 9)])


def test_arrows_stand_between_and_are_not_read_aloud():
    assert side_by_side("a", "b", "c", arrow="→").count('<span aria-hidden="true">→</span>') == 2


def test_backticks_become_code_only_in_pairs():
    assert paragraphs("a `b` c") == "a <code>b</code> c"
    assert paragraphs("5` <\nand") == "5` &lt;<br>and"


def test_joining_keeps_html_and_escapes_text():
    assert join(["<", element("b", "x")], " & ") == "&lt; &amp; <b>x</b>"
    assert "&lt;b&gt;" in card("t", "<b>") and "<b>" in card("t", element("b", ""))
