"""What the notebook shows and what the checks hold are the same, and what the lesson says of the library is so."""

from __future__ import annotations

import inspect
import json
import re
import warnings

import pytest

import course_utils
from course_utils.checking.outcome import NotYet
from course_utils.learner import check
from course_utils.lessons.pipeline.find_complaints import FIRST, SECOND, between
from course_utils.lessons.pipeline.read_the_card import PEOPLE, card, head, limits, the_limit
from course_utils.lessons.pipeline.sure_and_wrong import ABOVE, REVIEWS
from course_utils.lessons.pipeline.winners import winners
from course_utils.paths import NOTEBOOKS

CELLS = {
    cell["id"]: "".join(cell["source"])
    for cell in json.loads((NOTEBOOKS / "02_pipeline.ipynb").read_text(encoding="utf-8"))["cells"]
}


@pytest.fixture(scope="module")
def classifier():
    from transformers import pipeline

    return pipeline("sentiment-analysis", model=course_utils.checkpoint(), framework="tf")


def test_the_reviews_are_those_of_the_notebook():
    names: dict = {}
    exec(CELLS["reviews"], names)
    assert names["reviews"] == list(REVIEWS)
    assert {label for label, _ in REVIEWS.values()} == {"NEGATIVE", "POSITIVE"}


def test_some_reviews_are_sure_and_wrong_and_some_are_not():
    """With other weights the exercise must stay one: mistakes to find, and mistakes or hits to leave out."""
    found = winners(tuple(REVIEWS))
    wrong = [review for review, (label, score) in found.items() if label != REVIEWS[review][0] and score > ABOVE]
    right = [review for review, (label, score) in found.items() if label == REVIEWS[review][0]]
    assert len(wrong) >= 2 and len(right) >= 2


def test_the_people_are_those_of_the_notebook():
    said = re.findall(r'# (.+)\n    "(\w+)": \.\.\.,', CELLS["exercise-2-4"])
    assert {name: wish for wish, name in said} == {name: wish for name, (wish, _) in PEOPLE.items()}


def test_each_limit_of_the_card_warns_one_person():
    lines = limits(card())
    points = [the_limit(word, lines) for _, word in PEOPLE.values()]
    assert sorted(points) == list(range(len(lines) + 1)), [head(line) for line in lines]


def test_a_card_without_its_limits_says_so():
    with pytest.raises(NotYet, match='lists no limit "Emoji"'):
        the_limit("Emoji", limits("# A card\n\n## Known limits\n- **Slow.**\n"))


def test_complaints_has_texts_that_part_the_mistakes():
    """Both winners occur, and a threshold parts the complaints: else ignoring label or threshold would pass."""
    found = winners(FIRST + SECOND)
    assert {label for label, _ in found.values()} == {"NEGATIVE", "POSITIVE"}
    assert len(between([found[text][1] for text in FIRST if found[text][0] == "NEGATIVE"])) == 1


def test_the_list_of_texts_is_handed_over_and_compared():
    def spoils(texts, at_least):
        texts.append("more")
        return []

    assert "changed the list" in check("2.1", spoils).message


def test_return_all_scores_warns_and_keeps_the_order_of_the_labels(classifier):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        for text in ("I love you.", "I hate this so much!"):
            found = classifier(text, return_all_scores=True)[0]
            assert [entry["label"] for entry in found] == ["NEGATIVE", "POSITIVE"]
    assert any("return_all_scores" in str(warning.message) for warning in seen)


def test_top_k_sorts_by_score(classifier):
    for text in ("I love you.", "I hate this so much!"):
        scores = [entry["score"] for entry in classifier(text, top_k=None)]
        assert len(scores) == 2 and scores == sorted(scores, reverse=True)


def test_code_from_a_repo_runs_only_where_it_is_asked_for():
    """The lesson says that trust_remote_code=True runs Python from the repo: left out, it does not."""
    from transformers import pipeline

    assert not inspect.signature(pipeline).parameters["trust_remote_code"].default
