"""The handouts: one or two pages a lesson, with its recap, its terms, the code to remember and its key figure.

What a lesson wants on its handout stands in `handout.json` in its folder: lines of its own code, and the id of the
cell that draws its figure. A lesson without that file gets recap and terms alone.
"""

from __future__ import annotations

import json
from pathlib import Path

from markupsafe import Markup

from course_utils.checking.lesson import Lesson
from course_utils.editions import printed
from course_utils.editions.chromium import need_browser
from course_utils.editions.notebook import read, select
from course_utils.editions.with_answers import answers_body
from course_utils.lessons import lessons, terms_of
from course_utils.paths import NOTEBOOKS, ROOT

HANDOUTS, FOR_INSTRUCTORS = ROOT / "build" / "handouts", ROOT / "build" / "instructor"


def wishes(record: Lesson) -> dict:
    """Return {"code": lines, "figure": cell id} of one lesson; empty where it names none."""
    place = Path(__file__).parents[1] / "lessons" / record.folder / "handout.json"
    return json.loads(place.read_text(encoding="utf-8-sig")) if place.is_file() else {}


def handout_body(record: Lesson, notebook: dict, wished: dict) -> Markup:
    """Return the inside of one lesson's handout."""
    cells = {cell["id"]: cell for cell in notebook["cells"]}
    parts = [printed.prose(cells["recap"]["source"])]
    if "code" in wished:
        parts += [printed.heading("Code to remember"), printed.code("\n".join(wished["code"]))]
    if "figure" in wished:
        parts += [printed.heading("The figure to remember"), printed.picture(cells[wished["figure"]])]
    parts += [printed.heading("Terms"), terms_list(record)]
    return Markup("\n").join(parts)


def terms_list(record: Lesson) -> Markup:
    """Return the lesson's terms with their meanings, as a list in two columns."""
    entry = Markup("<div><dt>{}</dt> <dd>{}</dd></div>")
    entries = [entry.format(term.english, term.meaning) for term in terms_of(record)]
    return Markup('<dl class="terms">{}</dl>').format(Markup("\n").join(entries))


def main(words: list[str]) -> int:
    """Run `python -m course_utils handouts [NOTEBOOK...]`: print each lesson twice, for the class and for you."""
    need_browser()
    for record in select(words, [record for record in lessons() if record.number]):  # page 00 has no handout
        notebook = read(NOTEBOOKS / f"{record.stem}.ipynb")
        body = handout_body(record, notebook, wishes(record))
        print("handout", printed.write_pdf(record, body, HANDOUTS, record.question), flush=True)
        body = answers_body(record, notebook)
        print(
            "answers",
            printed.write_pdf(record, body, FOR_INSTRUCTORS, "With all answers: not for the class."),
            flush=True,
        )
    print("For the class: build/handouts. For you, solved and with the quiz answers: build/instructor.")
    return 0
