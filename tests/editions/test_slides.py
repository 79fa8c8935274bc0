"""Decks: which lessons have one, that each keeps the rules, that each rule sees harm, that no page asks a network."""

from __future__ import annotations

import copy
import hashlib
import re

import pytest

from course_utils.editions import deck as deck_module
from course_utils.editions import deck_rules as rules
from course_utils.editions import slides
from course_utils.editions.deck import DECKS, deck_file, lessons_with_a_deck, read_deck
from course_utils.editions.deck_slides import slides_of
from course_utils.lessons import lesson, lessons
from course_utils.paths import ROOT

PILOT = lesson(5)
WITH = lessons_with_a_deck()
UNWRITTEN = set()  # lessons that wait for their deck; whoever writes one takes its number out


def test_every_lesson_has_a_deck_or_waits_for_one():
    """Page 00 is shown live; every other lesson of the register is presented."""
    assert {record.number for record in lessons()} - {0} - UNWRITTEN == {record.number for record in WITH}
    assert UNWRITTEN <= {record.number for record in lessons()}


def test_every_deck_file_belongs_to_a_lesson():
    names = {path.name for path in DECKS.glob("*.md")} - {"README.md"}
    assert names == {deck_file(record).name for record in WITH}


@pytest.mark.parametrize("record", WITH, ids=lambda record: record.stem)
def test_a_deck_keeps_the_rules(record):
    assert rules.problems(record) == []


@pytest.fixture(scope="module")
def pilot():
    """The notebook and the text of the deck of lesson 5; tests work on copies."""
    notebook, _ = rules.deck_of(PILOT)
    return notebook, deck_file(PILOT).read_text(encoding="utf-8-sig")


def cell(notebook, id):
    return next(one for one in notebook["cells"] if one["id"] == id)


def harmed(pilot, monkeypatch, harm=lambda notebook: None, mend=lambda text: text):
    """Return what the rules say of lesson 5 after its cells or its deck were changed."""
    notebook, text = copy.deepcopy(pilot[0]), pilot[1]
    harm(notebook)
    monkeypatch.setattr(rules, "deck_of", lambda record: (notebook, read_deck(mend(text))))
    return rules.problems(PILOT)


@pytest.mark.parametrize(
    "harm, message",
    [
        (
            lambda book: cell(book, "steps").update(source="x = 1"),
            "steps: the cell changed since its block was written",
        ),
        (
            lambda book: cell(book, "steps").update(id="stairs"),
            "steps: the deck has a block for it, but the notebook has no",
        ),
        (lambda book: cell(book, "footer")["metadata"].clear(), "footer: its slide role is None"),
        (
            lambda book: cell(book, "steps")["metadata"].update(slideshow={"slide_type": "maybe"}),
            "steps: its slide role",
        ),
        (
            lambda book: cell(book, "steps")["metadata"].update(slideshow={"slide_type": "skip"}),
            "steps: the deck has a block for it, and its role is skip",
        ),
        (
            lambda book: cell(book, "overflow")["outputs"][0].update(text="float32 ends at 5\n"),
            "'float32 ends at 3.4e+38: exp overflows above 88.7' on the wall is not a line of the printed output",
        ),
        (lambda book: cell(book, "calibration")["outputs"].clear(), "0.895 is nowhere in the lesson"),
        (
            lambda book: [one["metadata"].update(slideshow={"slide_type": "skip"}) for one in book["cells"][1:]],
            "slides: a deck has 15 to 40",
        ),
    ],
    ids=["source", "id", "no role", "odd role", "skipped", "output", "number", "count"],
)
def test_a_changed_lesson_is_named(pilot, monkeypatch, harm, message):
    assert any(message in line for line in harmed(pilot, monkeypatch, harm))


def test_the_count_has_an_upper_end(pilot, monkeypatch):
    def harm(book):
        for one in book["cells"][:50]:
            one["metadata"]["slideshow"] = {"slide_type": "subslide"}

    assert any(re.search(r"\d+ slides: a deck has 15 to 40", line) for line in harmed(pilot, monkeypatch, harm))


@pytest.mark.parametrize(
    "old, new, message",
    [
        (
            "small = np.array([0, np.log(3)])",
            "small = np.array([0, np.log(4)])",
            "np.log(4)])' on the wall is not a line",
        ),
        ("### The calculation in one picture", "The calculation", "steps: 0 headings on one slide"),
        ("### The calculation in one picture", "### The\n### calculation", "steps: 2 headings on one slide"),
        ("Only the gap counts.", "word " * 100, "about-shift: 1"),
        ("Only the gap counts.", "Only 0.8765 counts.", "0.8765 is nowhere"),
        (
            "### The words exchanged\n\n[figure]",
            "### The words exchanged\n\n[code]",
            "swap: 14 lines of code, at most 12",
        ),
        ("### The calculation in one picture\n\n[figure]", "### Picture", "steps: nothing but a heading"),
        ("Equally sure, the opposite word", "[then]\nEqually sure", "is among the notes"),
    ],
)
def test_a_changed_deck_is_named(pilot, monkeypatch, old, new, message):
    assert pilot[1].count(old) == 1
    assert any(message in line for line in harmed(pilot, monkeypatch, mend=lambda text: text.replace(old, new)))


def test_the_pilot_is_sound_before_any_harm(pilot, monkeypatch):
    assert harmed(pilot, monkeypatch) == []


def test_accept_renews_the_digest_of_a_changed_cell_and_nothing_else(pilot):
    notebook, text = copy.deepcopy(pilot[0]), pilot[1]
    assert deck_module.accept(text, notebook) == text
    cell(notebook, "steps")["source"] = "x = 1"
    before, after = text.splitlines(), deck_module.accept(text, notebook).splitlines()
    assert [two.split()[1] for one, two in zip(before, after, strict=True) if one != two] == ["steps"]


def loads(html: str) -> list[str]:
    """Return what a page would load: src and href of everything but links to click, url() and @import.

    >>> loads('<img src="a.png"><a href="https://b">b</a>')
    ['a.png']
    """
    tags = [tag for tag in re.findall(r"<[a-z][^>]*>", html) if not tag.startswith("<a ")]
    found = [value for tag in tags for value in re.findall(r"\b(?:src|href|srcset|data|poster)=\"([^\"]*)\"", tag)]
    return found + re.findall(r"url\(\s*['\"]?([^'\")]*)", html) + re.findall(r"@import\s+['\"]([^'\"]*)", html)


@pytest.mark.parametrize("record", WITH, ids=lambda record: record.stem)
def test_a_built_deck_loads_only_what_lies_beside_it(record, tmp_path):
    number = slides.build(record, tmp_path)
    slides.write_index(tmp_path)
    folder = tmp_path / record.stem
    page = (folder / "index.html").read_text(encoding="utf-8")
    assert len(re.findall(r"<section [^>]*id=", page)) == number == len(slides_of(*rules.deck_of(record)))
    files = [folder / "index.html", folder / "deck.css", folder / "reveal" / "reveal.css", tmp_path / "index.html"]
    found = [address for path in files for address in loads(path.read_text(encoding="utf-8"))]
    local = [address for address in found if not address.startswith("data:")]
    assert [address for address in local if not (folder / address).is_file()] == []
    assert "reveal/reveal.js" in local
    assert f'href="{record.stem}/index.html"' in (tmp_path / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://x/y.js">',
        '<link href="//x/y.css">',
        "@import 'https://x'",
        "a{background:url(http://x/y)}",
    ],
)
def test_an_outside_address_is_seen(html):
    assert [address for address in loads(html) if "//" in address]


def test_reveal_is_what_its_sums_say_and_small():
    folder = slides.REVEAL
    sums = dict(reversed(line.split()) for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines())
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.name not in ("SHA256SUMS", "README.md")}
    assert {name: hashlib.sha256(content).hexdigest() for name, content in files.items()} == sums
    assert "LICENSE" in files and sum(map(len, files.values())) < 600_000


def test_pictures_keep_their_descriptions_and_quizzes_are_closed(tmp_path):
    slides.build(PILOT, tmp_path)
    page = (tmp_path / PILOT.stem / "index.html").read_text(encoding="utf-8")
    images = re.findall(r"<img[^>]*>", page)
    assert len(images) == 6 and all(re.search(r'alt="[^"]{40,}"', image) for image in images)
    assert page.count("<details") == 12 and not re.search(r"<details[^>]*\bopen", page)


def test_the_readme_names_every_action_of_the_command():
    from course_utils.maintain.deck import ACTIONS

    text = (ROOT / "instructor" / "decks" / "README.md").read_text(encoding="utf-8")
    assert [name for name in ACTIONS if f"deck {name}" not in text] == []
