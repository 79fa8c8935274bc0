"""Exercise 2.4: Read the card."""

from __future__ import annotations

from pathlib import Path

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, mapping, number
from course_utils.model import loaded

# who -> (what the notebook says of them, a word at the head of the limit that warns them; none: no limit does)
PEOPLE = {
    "Ana": ("counts praise and blame in English film reviews, roughly, for a festival", ""),
    "Bo": ("does the same with film reviews in Chinese", "English only"),
    "Cleo": ("has English film reviews whose whole feeling sits in a final 😊 or 😡", "Emoji"),
    "Dan": ("needs a third answer for sentences of English film reviews that only state a fact", "neutral"),
    "Eva": ("reads an English film critic who always praises what he despises", "Sarcasm"),
    "Finn": ("asks whether English film reviews are warmer when they name one country or another", "Bias"),
    "Gus": ("sorts English complaints about washing machines", "Film reviews"),
}
OTHER_MODEL = (
    "so nobody can answer this exercise for it. Restart without COURSE_CHECKPOINT and use the course's own model."
)


def check_card(warned: object, wrong_in_1000: object) -> str:
    readme = card()
    _check_people(mapping(warned, "warned"), limits(readme))
    _check_wrong(number(wrong_in_1000, "wrong_in_1000"), accuracy(readme))
    return (
        "Right, everybody and the sum. The accuracy was measured on film reviews, so it tells Ana something and Gus"
        " very little: a number on a card holds for texts like those it was measured on."
    )


def card() -> str:
    """Return the text of the checkpoint's model card."""
    file = Path(loaded.folder()) / "README.md"
    if not file.is_file():
        raise NotYet(f"The model that `checkpoint` names has no card (README.md), {OTHER_MODEL}")
    return file.read_text(encoding="utf-8-sig")


def limits(readme: str) -> list[str]:
    """Return the lines of a card that name its limits, in order, without the list's dashes.

    >>> limits("# Model\\n## Known limits\\n- **Slow.** Yes.\\n  Very.\\n- **Old.**\\n## More\\n- no")
    ['**Slow.** Yes. Very.', '**Old.**']
    """
    part = readme.partition("## Known limits")[2].partition("\n## ")[0].replace("\n  ", " ")
    return [line.removeprefix("- ") for line in part.splitlines() if line.startswith("- ")]


def head(line: str) -> str:
    """Return the bold words at the head of a line, without a full stop; the whole line where nothing is bold.

    >>> head("**Slow.** Yes.")
    'Slow'
    """
    parts = line.split("**")
    return (parts[1] if len(parts) > 2 else line).rstrip(".")


def the_limit(word: str, lines: list[str]) -> int:
    """Return the number of the limit whose bold head holds a word, counted from 1; 0 for no word.

    >>> the_limit("old", ["**Slow.** Yes.", "**Old.**"])
    2
    """
    if not word:
        return 0
    found = [i for i, line in enumerate(lines, start=1) if word.casefold() in head(line).casefold()]
    if len(found) != 1:
        raise NotYet(f'The card of the model that `checkpoint` names lists no limit "{word}", {OTHER_MODEL}')
    return found[0]


def accuracy(readme: str) -> float:
    """Return the accuracy in the header of a card, as a share."""
    import yaml

    try:
        header = yaml.safe_load(readme.split("---")[1])
        metrics = header["model-index"][0]["results"][0]["metrics"]
        said = next(float(metric["value"]) for metric in metrics if metric["type"] == "accuracy")
    except Exception:  # cards are written by hand: no header, no YAML, no metric
        raise NotYet(f"The card of the model that `checkpoint` names gives no accuracy, {OTHER_MODEL}") from None
    return said / 100 if said > 1 else said


def _check_people(given: dict, lines: list[str]) -> None:
    missing = [name for name in PEOPLE if name not in given]
    if missing:
        raise NotYet(f"`warned` lacks {', '.join(missing)}. Keep all {len(PEOPLE)} names.")
    for name, (wish, word) in PEOPLE.items():
        said, truth = _point(given[name], name), the_limit(word, lines)
        if said not in range(len(lines) + 1):
            raise NotYet(f"`warned` gives {name} {said:g}. The limits are numbered 1 to {len(lines)}; 0 is for none.")
        if said == truth:
            continue
        if not truth:
            raise NotYet(
                f"{name} {wish}. In language, kind of text and number of answers that is what the model was made for;"
                " where no limit warns, write 0."
            )
        if not said:
            raise NotYet(f"{name} {wish}. One of the limits is about that; read them once more.")
        raise NotYet(f'{name} {wish}. Limit {said:g} is "{head(lines[int(said) - 1])}". Another one fits better.')


def _point(given: object, name: str) -> float:
    """Return the number that was given for one person; one in quotes counts too."""
    if is_a(given, str) and str.__str__(given).strip().isdecimal() and str.__len__(given) < 9:
        return int(str.__str__(given))
    if is_a(given, str) or given is None:
        raise NotYet(f"`warned` gives {name} {describe(given)}. Give the number of a limit, or 0 for none.")
    return number(given, name)


def _check_wrong(said: float, share: float) -> None:
    truth = 1000 * (1 - share)
    if abs(said - truth) <= 1:
        return
    slips = (
        (1000 * share, 1, "how many it gets right"),
        (1 - share, 0.002, "the share that is wrong"),
        (100 * (1 - share), 0.2, "how many of 100 are wrong"),
        (share, 0.002, "the share that is right"),
        (100 * share, 0.2, "how many of 100 are right"),
    )
    for value, within, words in slips:
        if abs(said - value) <= within:
            raise NotYet(f"`wrong_in_1000` is {said:g}: that is {words}. How many of 1,000 texts are wrong?")
    raise NotYet(
        f"`wrong_in_1000` is {said:g}. The accuracy is the share of texts judged correctly; the others, out of 1,000,"
        " are what is asked for."
    )


EXERCISE = Exercise(
    id="2.4",
    title="Read the card",
    minutes=7,
    difficulty=2,
    names=("warned", "wrong_in_1000"),
    check=check_card,
    hints=(
        "For each person ask: in what does this text, or this wish, differ from English film reviews with two answers?",
        (
            "The words in bold name the limits: one each for language, emoji, the missing third answer, irony, the kind"
            " of text behind the figures, and words that should not matter. One person needs none. For the sum, start"
            " from 1 - accuracy."
        ),
    ),
    solution=(
        "numbers = {}\n"
        "for number, line in enumerate(limits, start=1):\n"
        '    numbers[line.split("**")[1]] = number\n'
        "warned = {\n"
        '    "Ana": 0,\n'
        '    "Bo": numbers["English only."],\n'
        '    "Cleo": numbers["Emoji are not in the vocabulary."],\n'
        '    "Dan": numbers["No neutral class."],\n'
        '    "Eva": numbers["Sarcasm"],\n'
        '    "Finn": numbers["Bias."],\n'
        '    "Gus": numbers["Film reviews only."],\n'
        "}\n"
        "wrong_in_1000 = 1000 * (1 - accuracy)"
    ),
    why="Each limit answers one wish, and the number wrong out of 1,000 is 1,000 times (1 - accuracy).",
)
