"""The printed editions: what a handout and an instructor's answers hold, and the PDF that Chromium makes of them."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess

import pytest

from course_utils.editions import chromium, handouts, printed
from course_utils.editions.notebook import read, select
from course_utils.editions.with_answers import answers_body
from course_utils.errors import CourseError
from course_utils.lessons import exercises_of, lesson, lessons, questions_of, terms_of
from course_utils.paths import NOTEBOOKS

RECORDS = [record for record in lessons() if record.number]
no_browser = pytest.mark.skipif(not chromium.find_browser(), reason="no Chromium or Chrome here")


def words(made: str) -> str:
    """Return the words of a page, without its marks.

    >>> words("<p>a <em>b</em> &amp; c</p>")
    'a b & c'
    """
    return " ".join(html.unescape(re.sub(r"<(style|svg).*?</\1>|<[^>]+>", "", made, flags=re.S)).split())


@pytest.fixture(params=RECORDS, ids=lambda record: record.stem)
def record(request):
    return request.param


@pytest.fixture
def notebook(record):
    return read(NOTEBOOKS / f"{record.stem}.ipynb")


def test_a_handout_shows_code_and_a_figure_of_its_own_lesson(record, notebook):
    wished = handouts.wishes(record)
    if not wished:
        pytest.skip("this lesson names no code and no figure")
    lines = {line.strip() for cell in notebook["cells"] for line in cell["source"].splitlines()}
    assert [line for line in wished["code"] if line.strip() not in lines] == []
    assert 2 <= len(wished["code"]) <= 12
    cells = {cell["id"]: cell for cell in notebook["cells"]}
    assert "<figure" in printed.picture(cells[wished["figure"]])


def test_a_handout_holds_recap_and_every_term(record, notebook):
    made = words(handouts.handout_body(record, notebook, handouts.wishes(record))).replace("*", "")
    recap = next(cell["source"] for cell in notebook["cells"] if cell["id"] == "recap")
    points = [re.sub(r"[`*]", "", line[2:]) for line in recap.splitlines() if line.startswith("- ")]
    assert points and [point for point in points if " ".join(point.split()) not in made] == []
    assert [term for term in terms_of(record) if f"{term.english} {term.meaning}" not in made] == []
    assert "¶" not in made


def test_the_answers_hold_every_solution_and_every_verdict(record, notebook):
    made = words(answers_body(record, notebook))
    for exercise in exercises_of(record).values():
        assert " ".join(exercise.solution.split()) in made, exercise.id
        assert exercise.why.replace("`", "") in made
    for question in questions_of(record):
        assert [one for one in question.options if " ".join(one.explanation.replace("`", "").split()) not in made] == []
    assert made.count("● Right.") == len(questions_of(record))
    assert "<details open>" not in made and "not attempted" not in made


def test_the_pages_of_a_pdf_are_counted(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"<</Type /Pages /Count 2>> <</Type /Page\n/Parent 1>> <</Type/Page>>")
    assert chromium.pages(tmp_path / "a.pdf") == 2


@no_browser
def test_a_handout_is_one_or_two_pages_with_text_inside(tmp_path):
    record = lesson(5)
    body = handouts.handout_body(record, read(NOTEBOOKS / f"{record.stem}.ipynb"), handouts.wishes(record))
    said = printed.write_pdf(record, body, tmp_path, record.question)
    assert said in ("05_softmax.pdf: 1 page", "05_softmax.pdf: 2 pages")
    page = (tmp_path / "05_softmax.html").read_text(encoding="utf-8")
    assert re.findall(r'(?:src|href)="(?!data:|#)', page) == [], "the page asks for nothing"
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", tmp_path / "05_softmax.pdf", "-"], capture_output=True, text=True).stdout
        assert "5. Softmax and labels" in text and "reliability diagram" in text and "np.exp" in text


def test_without_a_browser_there_is_one_sentence(monkeypatch, capsys):
    monkeypatch.setattr(chromium, "find_browser", lambda: "")
    with pytest.raises(CourseError, match="There is no Chromium or Chrome .* Install one"):
        handouts.main(["05"])
    assert capsys.readouterr().out == ""


def test_a_browser_that_makes_nothing_is_one_sentence(monkeypatch, tmp_path):
    monkeypatch.setattr(chromium, "need_browser", lambda: shutil.which("true") or pytest.skip("needs `true`"))
    with pytest.raises(CourseError, match="a.pdf was not made"):
        chromium.print_pdf(tmp_path / "a.html", tmp_path / "a.pdf")


def test_a_lesson_that_is_not_there_is_one_sentence():
    with pytest.raises(CourseError, match="No lesson starts with '99'"):
        select(["99"], list(lessons()))


def test_every_wish_is_plain_data():
    for path in (NOTEBOOKS.parent / "course_utils" / "lessons").glob("*/handout.json"):
        assert set(json.loads(path.read_text(encoding="utf-8"))) == {"code", "figure"}, path
