"""Exercise 2.3: Sure and wrong."""

from __future__ import annotations

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, items, text
from course_utils.lessons.pipeline.winners import winners

# text -> what every reader says, and why. The notebook shows the texts in this order.
REVIEWS = {
    "A masterpiece, if you enjoy watching paint dry.": ("NEGATIVE", "nobody enjoys watching paint dry"),
    "The jokes are old and the plot is older.": ("NEGATIVE", "old jokes are no compliment"),
    "Critics tore it apart. They were wrong.": ("POSITIVE", "if the critics were wrong to condemn it, it is good"),
    "Two hours of my life that I will never get back.": ("NEGATIVE", "the two hours were wasted"),
    "You will not be bored for a single minute.": ("POSITIVE", "not to be bored is a promise"),
    "The worst thing about it is that it ends.": ("POSITIVE", "whoever is sorry that it ends wants more of it"),
    "The popcorn was excellent; the film was not.": ("NEGATIVE", "the film is reviewed, not the popcorn"),
    "It is hard to find a fault in this film.": ("POSITIVE", "a film without faults is a good one"),
}
ABOVE = 0.9


def check_mistakes(my_labels: object, sure_and_wrong: object) -> str:
    _check_labels(_labels(my_labels))
    given = _texts(sure_and_wrong)
    found = winners(tuple(REVIEWS))
    for review in given:
        label, score = found[review]
        if label == REVIEWS[review][0]:
            raise NotYet(f'On "{review}" the model says {label}, and so does a reader: no mistake. Take it out.')
        if score <= ABOVE:
            raise NotYet(
                f'On "{review}" the model is wrong, with a score of {score:.3f}: not above {ABOVE}. Take it out.'
            )
    missing = [
        review
        for review, (label, score) in found.items()
        if label != REVIEWS[review][0] and score > ABOVE and review not in given
    ]
    if missing:
        raise NotYet(
            f"{len(given)} found, and {len(missing)} still to find. Run `classifier(reviews)` and compare each label"
            " with yours where the score is above 0.9."
        )
    return (
        f"Right, all {len(REVIEWS)} labels and all {len(given)} mistakes. No score warned you of them: a high score"
        " says that the model prefers a label, not that a reader would agree."
    )


def _labels(my_labels: object) -> list[str]:
    """Return the labels in the order of the reviews; a dictionary review -> label will do as well."""
    if is_a(my_labels, dict):
        pairs = dict(dict.items(my_labels))
        missing = [review for review in REVIEWS if review not in pairs]
        if missing:
            raise NotYet(f'`my_labels` says nothing about "{missing[0]}".')
        given = [pairs[review] for review in REVIEWS]
    else:
        if not is_a(my_labels, list, tuple):
            raise NotYet(
                f"`my_labels` is {describe(my_labels)}; this exercise asks for a list of {len(REVIEWS)} labels."
            )
        given = items(my_labels, "my_labels", "a list of labels")
    if len(given) != len(REVIEWS):
        raise NotYet(f"`my_labels` holds {len(given)} labels, and there are {len(REVIEWS)} reviews.")
    return [text(label, "an item of my_labels").strip().upper() for label in given]


def _check_labels(given: list[str]) -> None:
    for said, (review, (label, reason)) in zip(given, REVIEWS.items()):
        if said not in ("NEGATIVE", "POSITIVE"):
            raise NotYet(f'`my_labels` holds "{said[:20]}". Give each review NEGATIVE or POSITIVE.')
        if said != label:
            raise NotYet(
                f'You call "{review}" {said}. Read it again as the person who wrote it: {reason}. These labels are'
                " yours, not the model's."
            )


def _texts(sure_and_wrong: object) -> list[str]:
    """Return the reviews that were chosen; one alone may come without a list."""
    if is_a(sure_and_wrong, str):
        sure_and_wrong = [sure_and_wrong]
    given = items(sure_and_wrong, "sure_and_wrong", "a list of reviews")
    for item in given:
        if not is_a(item, str):
            raise NotYet(f"`sure_and_wrong` holds {describe(item)}. Put the reviews themselves into it, as strings.")
        if str.__str__(item) not in REVIEWS:
            raise NotYet(
                f"`sure_and_wrong` holds {describe(item)}, which is not one of the reviews. Copy them as they are."
            )
    plain = [str.__str__(item) for item in given]
    twice = next((review for review in plain if plain.count(review) > 1), None)
    if twice:
        raise NotYet(
            f'`sure_and_wrong` holds "{twice}" {plain.count(twice)} times. Give each review once; start from an empty'
            " list."
        )
    return plain


EXERCISE = Exercise(
    id="2.3",
    title="Sure and wrong",
    minutes=7,
    difficulty=2,
    names=("my_labels", "sure_and_wrong"),
    check=check_mistakes,
    hints=(
        "Read each review as its author meant it, and write your label down before you ask the model.",
        (
            "Go through `zip(reviews, my_labels, classifier(reviews))`; keep a review if the two labels differ and the"
            " score is above 0.9."
        ),
    ),
    solution=(
        'my_labels = ["NEGATIVE", "NEGATIVE", "POSITIVE", "NEGATIVE",\n'
        '             "POSITIVE", "POSITIVE", "NEGATIVE", "POSITIVE"]\n'
        "sure_and_wrong = []\n"
        "for review, label, answer in zip(reviews, my_labels, classifier(reviews)):\n"
        '    if answer["label"] != label and answer["score"] > 0.9:\n'
        "        sure_and_wrong.append(review)"
    ),
    why="The labels are a reader's, so whatever differs from them is the model's mistake.",
)
