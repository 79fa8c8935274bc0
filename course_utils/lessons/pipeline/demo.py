"""The demo: type a sentence and watch what a text-classification pipeline makes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from markupsafe import Markup

from course_utils.model.compiled import make_scorer
from course_utils.showing.bars import bars_html, bars_text, percent
from course_utils.showing.chips import chips_html
from course_utils.showing.debounce import Debounce
from course_utils.showing.page import Page, element, join, note
from course_utils.showing.palette import label_colour
from course_utils.showing.widget import WIDE, Live, example_buttons, panel

EXAMPLES = ("I love you.", "I hate this so much!", "Not bad at all.", "The sky is blue.")
EMPTY = "Nothing to read yet. Type a few words, or choose an example."
TOO_LONG = "This text has {tokens:,} tokens, and the model reads at most {limit:,}. Shorten it."
FAILED = "The classifier could not answer ({kind}). Try another text, or run the cell again."
SHARED, SINGLE = "All labels share 100 %.", "Each label is judged on its own; the scores need not add up to 100 %."
COUNT = "{tokens} tokens, what the model really reads:"
MOST_CHIPS, HISTORY = 120, 5


@dataclass
class Reading:
    """What the demo knows about one text: scores of all labels, tokens, or a sentence why there are none."""

    text: str
    scores: list[tuple[str, float]] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    sentence: str = ""


def sentiment_demo(classifier, examples: tuple[str, ...] = EXAMPLES) -> Live:
    """Show a text box whose bars follow the typing; works with any text-classification pipeline.

    classifier: a pipeline; called as `classifier(text, top_k=None)`, or compiled if it runs on TensorFlow.
    examples: texts to click; the first one is shown at the start and in the static twin.

    >>> sentiment_demo(pipeline("text-classification", model=checkpoint))        # doctest: +SKIP
    """
    read = make_reader(classifier)
    first = read(examples[0])
    return _wire(read, first, examples)


def make_reader(classifier) -> Callable[[str], Reading]:
    """Return a function: text -> Reading; it raises nothing, problems become a sentence."""
    import copy

    score = make_scorer(classifier)
    tokenizer = copy.deepcopy(getattr(classifier, "tokenizer", None))
    limit = longest(classifier)

    def read(text: str) -> Reading:
        if not text.strip():
            return Reading(text, sentence=EMPTY)
        try:
            tokens = _tokens(tokenizer, text)
            if limit and len(tokens) > limit:
                return Reading(text, tokens=tokens, sentence=TOO_LONG.format(tokens=len(tokens), limit=limit))
            return Reading(text, score(text), tokens)
        except Exception as error:  # whatever a pipeline raises, typing must go on
            return Reading(text, sentence=FAILED.format(kind=type(error).__name__))

    return read


def longest(classifier) -> int | None:
    """Return how many tokens the classifier's model reads at most, or None if it does not say."""
    config = getattr(getattr(classifier, "model", None), "config", None)
    said = (
        getattr(getattr(classifier, "tokenizer", None), "model_max_length", None),
        getattr(config, "max_position_embeddings", None),
    )
    return min((int(n) for n in said if n and n < 1_000_000), default=None)  # "no limit" is stored as 1e30


def _tokens(tokenizer, text: str) -> list[str]:
    if tokenizer is None:
        return []
    ids = tokenizer(text, verbose=False)["input_ids"]
    return [str(token) for token in tokenizer.convert_ids_to_tokens(ids)]


def rows_of(reading: Reading) -> list[tuple[str, float, str]]:
    """Return the rows of the bars: (label, score, colour)."""
    return [(label, score, label_colour(label, i)) for i, (label, score) in enumerate(reading.scores)]


def remember(history: list[Reading], reading: Reading) -> list[Reading]:
    """Return the history with a new reading in front; text still being typed replaces its own beginning.

    >>> old = [Reading("I lo", [("POSITIVE", 0.9)])]
    >>> [r.text for r in remember(old, Reading("I love", [("POSITIVE", 0.9)]))]
    ['I love']
    """
    if not reading.scores:
        return history
    before = [old for old in history if old.text != reading.text]
    if before and (reading.text.startswith(before[0].text) or before[0].text.startswith(reading.text)):
        before = before[1:]
    return [reading, *before][: HISTORY + 1]


def reading_html(reading: Reading) -> Markup:
    """Return the bars (or the sentence that stands in for them) and the tokens as HTML."""
    if not reading.scores:
        return note(reading.sentence)
    more = len(reading.tokens) - MOST_CHIPS
    parts = [bars_html(rows_of(reading)), note(caption(reading))]
    if reading.tokens:
        parts += [note(COUNT.format(tokens=len(reading.tokens))), chips_html(reading.tokens[:MOST_CHIPS])]
    return join([*parts, note(f"… and {more:,} more tokens") if more > 0 else ""])


def caption(reading: Reading) -> str:
    """Say whether the scores are shares of one whole."""
    return SHARED if abs(sum(score for _, score in reading.scores) - 1) < 0.001 else SINGLE


def reading_text(reading: Reading) -> str:
    """Return the same as plain text."""
    body = bars_text(rows_of(reading)) if reading.scores else reading.sentence
    return f'"{reading.text}"\n{body}\n{len(reading.tokens)} tokens: {" ".join(reading.tokens[:MOST_CHIPS])}'


def history_html(history: list[Reading]) -> Markup:
    """Return the last inputs before the present one, newest first, each with its strongest label."""
    lines = []
    for reading in history[1:]:
        label, score = max(reading.scores, key=lambda pair: pair[1])
        words = reading.text if len(reading.text) <= 80 else reading.text[:79] + "…"
        lines.append(element("li", element("bdi", words), f" → {label} {percent(score)}"))
    if not lines:
        return Markup()
    return element("div", "Before that:", element("ol", *lines, style="margin:.2em 0"), look="quiet")


def _wire(read: Callable[[str], Reading], first: Reading, examples: tuple[str, ...]) -> Live:
    import ipywidgets as widgets

    box = widgets.Text(
        value=first.text, description="Your text", continuous_update=True, style=WIDE, layout={"width": "95%"}
    )
    answer, past = widgets.HTML(), widgets.HTML()
    history: list[Reading] = []

    def draw(reading: Reading) -> None:
        history[:] = remember(history, reading)
        answer.value = panel(reading_html(reading), "Scores and tokens")
        past.value = history_html(history)

    draw(first)
    box.observe(Debounce(lambda: draw(read(box.value))), "value")
    buttons = example_buttons(box, examples)
    typed = element("p", "Input: ", element("bdi", first.text))
    twin = Page(f"Demo, with the input {reading_text(first)}", panel(typed + reading_html(first), "Scores and tokens"))
    return Live(widgets.VBox([box, buttons, answer, past]), twin, text=box, answer=answer, history=past)
