"""The lessons keep their promises: every claim of the article has its cell, and no number in the prose is invented.

tests/lessons/LESSON/claims.json says, for one lesson: the claims S1..S80 and misconceptions M1..M28 of the article's
study -> the cell that treats them, the figures V1.1..V7.4 -> their cell, and the numbers that are quotations.
tests/claims.md is the legend: what each code means. Which codes there are is read from there.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from course_utils.lessons import exercises_of, lessons
from course_utils.maintain import maps
from course_utils.paths import NOTEBOOKS as FOLDER
from course_utils.paths import ROOT

TESTS = ROOT / "tests"
RECORDS = {record.stem: record for record in lessons()}
CLAIMS = {stem: Path(__file__).parent / record.folder / "claims.json" for stem, record in RECORDS.items()}
MAPS = {stem: json.loads(path.read_text(encoding="utf-8")) for stem, path in CLAIMS.items() if path.is_file()}
NOTEBOOKS = {stem: json.loads((FOLDER / f"{stem}.ipynb").read_text(encoding="utf-8")) for stem in RECORDS}
LEGEND = dict(re.findall(r"^\| ([SMV][\d.]+) \| (.+) \|$", (TESTS / "claims.md").read_text(encoding="utf-8"), re.M))
LETTERS = {"claims": "S", "misconceptions": "M", "visuals": "V"}
WANTED = {kind: {code for code in LEGEND if code[0] == letter} for kind, letter in LETTERS.items()}
# A figure of one lesson may be planned and drawn without a claim of its own: its code stands in a docstring alone.
DRAWN_ONLY = {"V4.6"}


@pytest.mark.parametrize("kind", WANTED)
def test_nothing_of_the_article_is_lost(kind):
    found = {name for lesson in MAPS.values() for name in lesson[kind]}
    assert WANTED[kind] - found - DRAWN_ONLY == set()


def test_the_legend_is_whole():
    assert {f"S{number}" for number in range(1, 81)} | {f"M{number}" for number in range(1, 29)} <= set(LEGEND)
    assert [code for code, words in LEGEND.items() if len(words.split()) < 4] == []


def test_every_code_in_use_has_its_line_in_the_legend():
    used = {code for lesson in MAPS.values() for kind in WANTED for code in lesson[kind]}
    for path in (ROOT / "course_utils").rglob("*.py"):
        used |= set(re.findall(r"\((V\d+\.\d+)\)", path.read_text(encoding="utf-8")))
    assert sorted(used - set(LEGEND)) == []


@pytest.mark.parametrize("number", MAPS)
def test_every_cell_named_is_there(number):
    cells = {cell["id"]: cell for cell in NOTEBOOKS[number]["cells"]}
    for kind in WANTED:
        gone = {name: cell for name, cell in MAPS[number][kind].items() if cell not in cells}
        assert gone == {}, f"{kind}: cells that disappeared from notebook {number}"
    for name, cell in MAPS[number]["misconceptions"].items():
        assert cells[cell]["cell_type"] == "code", f"{name} is defused by a cell that runs, not by a sentence"


COURSE = re.compile(
    r"`(?:check|hint|solution|quiz|progress)\([^`]*`|[Ee]xercises? \d\.\d|[Qq]uiz \d\.\d|\]\([^)]*\)|https?://\S+"
)


def squeeze(text: str) -> str:
    """Take thousands separators out of the numbers of a text.

    >>> squeeze("109,482,240 weights")
    '109482240 weights'
    """
    return re.sub(r"(?<=\d)[,  ](?=\d{3}(?!\d))", "", text)


def numbers(text: str) -> list[str]:
    """Return the decimals, percentages and numbers of three or more digits in a text, without separators."""
    text = squeeze(COURSE.sub(" ", text))
    found = re.finditer(r"(?<![\w.])(\d+(?:\.\d+)*)(\s?%|\s?percent)?(?!\w)", text)
    return [match[1] for match in found if "." in match[1] or match[2] or len(match[1]) >= 3]


def printed(notebook: dict) -> str:
    """Return everything that the cells of a notebook print or display as text, without separators."""
    words = []
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            words.append("".join(output.get("text", [])))
            words += ["".join(data) for kind, data in output.get("data", {}).items() if kind.startswith("text/")]
    return squeeze("\n".join(words))


def own_words(cell: dict) -> str:
    """Return the text of a cell; what is written from the register is no text of the notebook's own."""
    return "" if cell["id"] in (maps.CELL, maps.GLOSSARY, maps.FOOTER) else "".join(cell["source"])


def invented(notebook: dict, quotations: dict) -> list[str]:
    """Return the numbers of the text cells that no cell prints and no quotation covers, as 'cell: number'."""
    seen, quoted = printed(notebook), {squeeze(number) for number in quotations}
    return [
        f"{cell['id']}: {number}"
        for cell in notebook["cells"]
        if cell["cell_type"] == "markdown"
        for number in numbers(own_words(cell))
        if number not in quoted and not re.search(rf"(?<![\d.]){re.escape(number)}(?!\d|\.\d)", seen)
    ]


@pytest.mark.parametrize("number", NOTEBOOKS)
def test_no_number_in_the_prose_is_invented(number):
    assert invented(NOTEBOOKS[number], MAPS.get(number, {"quotations": {}})["quotations"]) == []


@pytest.mark.parametrize("number", MAPS)
def test_every_quotation_is_used_and_has_a_source(number):
    texts = squeeze(
        "\n".join("".join(cell["source"]) for cell in NOTEBOOKS[number]["cells"] if cell["cell_type"] == "markdown")
    )
    for quoted, source in MAPS[number]["quotations"].items():
        assert squeeze(quoted) in texts, f"{quoted} is quoted nowhere in notebook {number}"
        assert len(source.split()) >= 2, f"{quoted} has no source"


def test_an_invented_number_is_found():
    text = {
        "cell_type": "markdown",
        "id": "text",
        "source": "It has 66,955,010 weights, is right in 91.1 % and 12 % of cases; see exercise 2.3.",
    }
    code = {
        "cell_type": "code",
        "id": "code",
        "outputs": [{"output_type": "stream", "text": "66955010 weights, 191.1"}],
    }
    assert invented({"cells": [text, code]}, {}) == ["text: 91.1", "text: 12"]
    assert invented({"cells": [text, code]}, {"91.1": "the article's model", "12": "made up"}) == []


EXERCISES = [(stem, exercise) for stem, record in RECORDS.items() for exercise in exercises_of(record).values()]


@pytest.mark.parametrize("stem, exercise", EXERCISES, ids=[exercise.id for _, exercise in EXERCISES])
def test_heading_of_an_exercise_says_what_the_register_says(stem, exercise):
    dots = "●" * exercise.difficulty + "○" * (3 - exercise.difficulty)
    heading = f"### Exercise {exercise.id}: {exercise.title}\n{dots} · {exercise.minutes} minutes\n"
    assert any(heading in "".join(cell["source"]) for cell in NOTEBOOKS[stem]["cells"]), heading


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_exercises_are_numbered_in_their_order(record):
    assert list(exercises_of(record)) == [f"{record.number}.{place}" for place in range(1, len(record.exercises) + 1)]


# Fitted to the minutes that fresh readers felt in November 2026 (lesson 1: 70 and 70, 3: 85 and 75, 5: 78 and 63,
# 8: 60, 10: 85). With 200 words and 20 seconds a cell all lessons were stated a third too short.
WORDS_A_MINUTE, MINUTES_A_CELL = 130, 2 / 3


def credible_minutes(stem: str) -> float:
    """Return how long a notebook takes: reading its text, predicting and running its cells, and its exercises."""
    cells = NOTEBOOKS[stem]["cells"]
    texts = [own_words(cell) for cell in cells if cell["cell_type"] == "markdown"]
    # What is folded away is read by few: it stands beside the path, and takes no time of it.
    words = sum(len(re.sub(r"<details>.*?</details>", "", text, flags=re.S).split()) for text in texts)
    exercises = sum(exercise.minutes for exercise in exercises_of(RECORDS[stem]).values())
    return words / WORDS_A_MINUTE + MINUTES_A_CELL * sum(cell["cell_type"] == "code" for cell in cells) + exercises


@pytest.mark.parametrize("stem", RECORDS)
def test_minutes_are_credible_and_said_in_the_notebook(stem):
    # The plan's 35 minutes for notebook 1 left 13 for reading 2,000 words and running 30 cells; readers noticed.
    stated = RECORDS[stem].minutes
    assert abs(stated - credible_minutes(stem)) <= 5
    texts = ["".join(cell["source"]) for cell in NOTEBOOKS[stem]["cells"] if cell["cell_type"] == "markdown"]
    assert any(f"{stated} minutes" in text or (stated == 10 and "ten minutes" in text) for text in texts)
