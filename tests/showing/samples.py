"""The HTML that the course really makes, one sample a maker, from small made-up data and without TensorFlow."""

from __future__ import annotations

import numpy as np

from course_utils.checking.outcome import NOT_ATTEMPTED, NOT_YET, RIGHT, Outcome
from course_utils.lessons.blank_model import explorer as plan
from course_utils.lessons.blank_model import figures as blank
from course_utils.lessons.model_and_head import explorer as mask
from course_utils.lessons.model_and_head import figures as heads
from course_utils.lessons.pipeline import demo
from course_utils.lessons.pipeline import figures as stations
from course_utils.lessons.softmax import explorer as softmax
from course_utils.lessons.tokenize import explorer as tokenizer
from course_utils.lessons.tokenize import figures as tokens
from course_utils.lessons.tokenize.stages import Stages
from course_utils.showing.chips import chips
from course_utils.showing.figure import caption
from course_utils.showing.page import card, paragraphs
from course_utils.showing.question import Option, Question, show_question
from course_utils.showing.road import BOXES, road
from course_utils.showing.widget import panel

LABELS = {0: "NEGATIVE", 1: "POSITIVE"}


def samples(text: str = "text") -> dict[str, str]:
    """Return name of the maker -> its HTML; `text` stands wherever a learner or a model could put one."""
    pieces, ids = ["[CLS]", text, "[UNK]", "[SEP]", "[PAD]"], [101, 7, 100, 102, 0]
    reading = demo.Reading(text, [(text, 0.75), ("POSITIVE", 0.25)], pieces)
    masked = mask.Masked(
        text, pieces, {(n, on): [0.25, 0.75] for n in (5, 8, 16) for on in (True, False)}, [text, text]
    )
    steps = Stages(f"{text}\u200b", text, [text], [text, "[UNK]"], pieces, ids, 1, (1, 0), (1, 0))
    question = Question("5.1", text, (Option(text, True, text), Option(text, False, text)))
    pages = {
        "chips": chips(pieces, ids),
        "caption": caption(text),
        "quiz": show_question(question),
        "road": road(text, ("body", "head"), {name for name, _ in BOXES[:8]}),
        "fields": blank.show_fields(type("Config", (), dict.fromkeys(blank.MEANINGS, text))),
        "mystery": blank.show_mystery([text], [text], [0.9], [0.5]),
        "stations": stations.show_conveyor(text, np.array([ids]), np.array([[0.0, 1.0]]), {0: text, 1: text}),
        "one body": heads.one_body(text, [(text, text, text, text)]),
        "message": heads.message([text]),
        "ladder": tokens.show_stages({text: f"É{text}\u200b ", "lower": text, "cut": pieces}),
        "batch": tokens.show_batch([pieces], [ids], [[1, 1, 1, 1, 0]]),
        "twins": tokens.show_twins([text], [pieces], [ids]),
    }
    parts = {
        "card": card(text, paragraphs(text)),
        "demo": panel(demo.reading_html(reading), text),
        "demo history": demo.history_html([reading, reading]),
        "demo sentence": demo.reading_html(demo.Reading(text, sentence=text)),
        "config explorer": plan.plan_html("BERT", 2, 128, 2, 1000),
        "softmax explorer": softmax.steps_html(softmax.softmax_steps([-1, 1, 0]), [text, "NEGATIVE", "x"], 0.5, 1),
        "mask explorer": mask.mask_html(masked, 8, False, {(8, False)}),
        "tokenizer explorer": tokenizer.stages_html(steps, 3),
    }
    outcomes = {status: Outcome("5.1", status, text)._repr_html_() for status in (NOT_ATTEMPTED, NOT_YET, RIGHT)}
    return {**{name: page.html for name, page in pages.items() if page}, **parts, **outcomes}
