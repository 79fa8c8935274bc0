"""The instructors' guides against the notebooks and the register: minutes, headings, cell ids, exercises, numbers."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from course_utils.lessons import exercises_of, find, lesson, lessons, questions_of
from course_utils.paths import NOTEBOOKS, ROOT

GUIDES = sorted((ROOT / "instructor" / "guides").glob("[0-9][0-9]_*.md"))
PARTS = ["Minutes", "Section by section", "Exercises", "When something fails", "When time is short"]
ROW = re.compile(r"^\| (.+?) \| `#([\w-]+)` \| (\d+) \|$", re.M)


def cells(guide: Path) -> dict[str, dict]:
    """Return the cells of the guide's notebook by id, in order."""
    notebook = json.loads((NOTEBOOKS / f"{guide.stem}.ipynb").read_text(encoding="utf-8"))
    return {cell["id"]: cell for cell in notebook["cells"]}


def headings(guide: Path, pattern: str) -> dict[str, str]:
    """Return {heading: id of its cell} of the notebook's headings that begin with `pattern`."""
    found = {}
    for id, cell in cells(guide).items():
        if cell["cell_type"] == "markdown":
            found |= {title: id for title in re.findall(rf"^##+ ({pattern}.*)$", "".join(cell["source"]), re.M)}
    return found


def parts(text: str) -> dict[str, str]:
    """Return {heading: what stands below it} of the guide's main parts.

    >>> parts("# Guide\\nWhat.\\n## Minutes\\n| 1 |\\n## Exercises\\n### Exercise 5.1\\n- done")
    {'Minutes': '| 1 |\\n', 'Exercises': '### Exercise 5.1\\n- done'}
    """
    pieces = re.split(r"^## (.+)\n", text, flags=re.M)
    return dict(zip(pieces[1::2], pieces[2::2]))


def rows(text: str) -> list[tuple[str, str, int]]:
    """Return (part, cell id, minutes) of each row of the table of minutes.

    >>> rows("| Opening | `#title` | 1 |")
    [('Opening', 'title', 1)]
    """
    return [(part, id, int(minutes)) for part, id, minutes in ROW.findall(text)]


def stray_numbers(text: str, notebook: str) -> list[str]:
    """Return the numbers with a decimal point in a guide that its notebook does not print.

    >>> stray_numbers("It is 0.960 in exercise 5.1, not 0.95.", "share 0.960")
    ['0.95']
    """
    bare = re.sub(r"[Ee]xercise \d+\.\d+|quiz \d+\.\d+|https?://\S+", "", text)
    return [number for number in re.findall(r"(?<![\w.])\d+\.\d+", bare) if number not in notebook]


def said_in(guide: Path) -> str:
    """Return every word of a notebook, outputs included."""
    words = []
    for cell in cells(guide).values():
        words += cell["source"]
        for output in cell.get("outputs", []):
            words += [*output.get("text", []), *output.get("data", {}).get("text/plain", [])]
    return "".join(words)


@pytest.fixture(params=GUIDES, ids=lambda path: path.stem)
def guide(request):
    return request.param


def test_every_lesson_has_its_guide():
    assert [guide.stem for guide in GUIDES] == sorted(record.stem for record in lessons() if exercises_of(record))


def test_it_has_the_five_parts_in_order(guide):
    text = guide.read_text(encoding="utf-8")
    record = lesson(guide.stem[:2])
    assert guide.stem == record.stem
    assert text.startswith(f"# Guide to lesson {record.number}: ")
    assert list(parts(text)) == PARTS
    assert all(f"- **{word}:**" in text for word in ("Ask", "Stuck", "Park", "After"))
    assert all(len(body.split()) >= 20 for body in parts(text).values())


def test_its_minutes_sum_to_the_lesson_s(guide):
    found = rows(guide.read_text(encoding="utf-8"))
    record = lesson(guide.stem[:2])
    assert sum(minutes for _, _, minutes in found) == record.minutes
    given = {id: exercise.minutes for id, exercise in exercises_of(record).items()}
    said = {part.split()[1].rstrip(":"): minutes for part, _, minutes in found if part.startswith("Exercise ")}
    assert said == given


def test_its_table_has_every_section_and_exercise_in_the_order_of_the_notebook(guide):
    found, order = rows(guide.read_text(encoding="utf-8")), list(cells(guide))
    ids = [id for _, id, _ in found]
    assert ids == sorted(ids, key=order.index), "the order of the notebook"
    wanted = headings(guide, r"\d+ ") | headings(guide, r"Exercise \d")
    assert {part: id for part, id, _ in found if part in wanted} == wanted
    others = [part for part, _, _ in found if part not in wanted]
    assert set(others) <= {"Opening", "Quiz", "Recap"} and {"Opening", "Recap"} <= set(others)


def test_its_headings_are_those_of_the_notebook(guide):
    found = parts(guide.read_text(encoding="utf-8"))
    sections = re.findall(r"^### (.+)$", found["Section by section"], re.M)
    order = list(headings(guide, r"\d+ "))
    assert sections and [title for title in order if title in sections] == sections
    exercises = re.findall(r"^### Exercise (\S+)$", found["Exercises"], re.M)
    assert exercises == list(exercises_of(lesson(guide.stem[:2])))


def test_every_cell_exercise_and_quiz_it_names_exists(guide):
    text = guide.read_text(encoding="utf-8")
    named = set(re.findall(r"`#([\w-]+)`", text))
    assert len(named) > len(rows(text)) / 2 and named - set(cells(guide)) == set()
    for id in re.findall(r"[Ee]xercises? (\d+\.\d+)", text):
        find(id)
    known = {question.id for question in questions_of(lesson(guide.stem[:2]))}
    assert set(re.findall(r"[Qq]uiz (\d+\.\d+)", text)) <= known


def test_every_number_it_gives_stands_in_the_notebook(guide):
    text = re.sub(r"[Ee]xercises? [\d., and]+", "", guide.read_text(encoding="utf-8"))
    assert stray_numbers(text, said_in(guide)) == []
