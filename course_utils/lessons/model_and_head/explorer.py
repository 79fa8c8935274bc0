"""Padding to touch: more [PAD] tokens, mask on or off, and what the model answers."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from course_utils.model.arithmetic import softmax
from course_utils.model.compiled import compile_forward
from course_utils.showing.bars import bar, bars_html, percent
from course_utils.showing.chips import chips_html
from course_utils.showing.debounce import Debounce
from course_utils.showing.page import Page, element, join, note, table
from course_utils.showing.palette import INK, UNKNOWN, label_colour
from course_utils.showing.widget import WIDE, Live, observe, panel

TEXT = "I hate this so much!"
LENGTHS = (8, 16, 32, 64, 128, 256)
EMPTY = "Type a few words first."
TOO_LONG = "This text has {tokens} tokens already, more than the longest padded length here ({most}). Shorten it."
ON = "Mask on: the model sees that {pads} of {length} tokens are padding, and its answer is the one without them."
OFF = (
    "Mask off: the model reads {pads} [PAD] tokens as if they were words. Its answer moved by {moved:.1f} percentage"
    " points."
)
NO_PADS = "There is no padding yet, so the mask changes nothing. Choose a longer padded length."
MOST_CHIPS, START = 40, 32
WHOLE = "white-space:nowrap"  # in a narrow window a number keeps its "%" beside it


@dataclass
class Masked:
    """One text at several padded lengths: tokens, and {(length, masked): scores of all labels}."""

    text: str
    tokens: list[str]
    scores: dict[tuple[int, bool], list[float]]
    labels: list[str]
    sentence: str = ""


def mask_explorer(model, tokenizer, text: str = TEXT) -> Live:
    """Show one text padded to a length you choose, with the attention mask on or off, and the model's answer.

    model: a TensorFlow sequence classifier; tokenizer: its tokenizer.

    >>> mask_explorer(model, tokenizer)        # doctest: +SKIP
    """
    measure = make_measure(model, tokenizer)
    return _wire(measure, measure(text))


def make_measure(model, tokenizer):
    """Return a function: text, lengths -> Masked, with the scores without padding and at these lengths.

    Each length is measured twice, with the mask and without it.
    """
    import copy

    import numpy as np

    tokenizer = copy.deepcopy(tokenizer)  # one thread, one tokenizer
    tokenizer.padding_side = "right"
    forward = compile_forward(model, ("input_ids", "attention_mask"))
    labels = [model.config.id2label[i] for i in sorted(model.config.id2label)]

    def measure(text: str, lengths: tuple[int, ...] = LENGTHS) -> Masked:
        ids = tokenizer(text, verbose=False)["input_ids"]
        tokens = [str(token) for token in tokenizer.convert_ids_to_tokens(ids)]
        if not text.strip() or len(ids) > max(LENGTHS):
            sentence = TOO_LONG.format(tokens=len(ids), most=max(LENGTHS)) if text.strip() else EMPTY
            return Masked(text, tokens, {}, labels, sentence)
        scores = {}
        for length in sorted({len(ids), *(nearest(len(ids), length) for length in lengths)}):
            padded = ids + [tokenizer.pad_token_id] * (length - len(ids))
            mask = [1] * len(ids) + [0] * (length - len(ids))
            both = {"input_ids": np.array([padded, padded]), "attention_mask": np.array([mask, [1] * length])}
            for masked, logits in zip((True, False), forward(both)):
                scores[length, masked] = softmax(logits).tolist()
        return Masked(text, tokens, scores, labels)

    return measure


def possible_lengths(tokens: int) -> list[int]:
    """Return the lengths a text can be padded to, beginning with its own.

    >>> possible_lengths(10)
    [10, 16, 32, 64, 128, 256]
    """
    return [tokens, *(length for length in LENGTHS if length > tokens)]


def nearest(tokens: int, length: int) -> int:
    """Return the smallest length a text can be padded to that is at least `length`, or the longest there is.

    >>> nearest(10, 8), nearest(10, 32)
    (10, 32)
    """
    return next((n for n in possible_lengths(tokens) if n >= length), possible_lengths(tokens)[-1])


def explain(measured: Masked, length: int, masked: bool) -> str:
    """Return the sentence about one setting."""
    pads = length - len(measured.tokens)
    if pads == 0:
        return NO_PADS
    if masked:
        return ON.format(pads=pads, length=length)
    last = len(measured.labels) - 1
    alone = measured.scores[len(measured.tokens), True][last]
    return OFF.format(pads=pads, moved=100 * abs(measured.scores[length, False][last] - alone))


def mask_html(measured: Masked, length: int, masked: bool, tried: set | None = None) -> Markup:
    """Return one setting as HTML: bars, sentence, tokens with their mask, and a table of the settings tried.

    tried: pairs (length, masked); None means all.
    """
    if not measured.scores:
        return note(measured.sentence)
    length = nearest(len(measured.tokens), length)
    shares = zip(measured.labels, measured.scores[length, masked])
    return join(
        [
            bars_html([(label, share, label_colour(label, i)) for i, (label, share) in enumerate(shares)]),
            note(explain(measured, length, masked)),
            _tokens_html(measured, length, masked),
            table_html(measured, length, masked, tried),
        ]
    )


def _tokens_html(measured: Masked, length: int, masked: bool) -> Markup:
    pads = length - len(measured.tokens)
    tokens = measured.tokens + ["[PAD]"] * pads
    mask = [1] * len(measured.tokens) + [0 if masked else 1] * pads
    more = note(f"… and {length - MOST_CHIPS} more") if length > MOST_CHIPS else ""
    title = note("Tokens, with their attention_mask underneath:")
    return join([title, chips_html(tokens[:MOST_CHIPS], mask[:MOST_CHIPS]), more])


def table_html(measured: Masked, length: int, masked: bool, tried: set | None = None) -> Markup:
    """Return a table of the last label's share by length, mask on and off; the present setting is marked."""
    last = len(measured.labels) - 1
    colour = label_colour(measured.labels[last], last)

    def cell(setting: tuple[int, bool]) -> object:
        if tried is not None and setting not in tried:
            return "not tried yet"
        share = measured.scores[setting][last]
        words = element("span", percent(share), style=WHOLE)
        if setting == (length, masked):
            words = element("mark", f"▶ {percent(share)}", style=f"background:{UNKNOWN};color:{INK};{WHOLE}")
        return join([bar(share, colour, "8em"), words], " ")

    name = measured.labels[last]
    rows = [(n, cell((n, True)), cell((n, False))) for n in possible_lengths(len(measured.tokens))]
    return table(("padded length", f"{name}, mask on", f"{name}, mask off"), rows)


def mask_text(measured: Masked) -> str:
    """Return the table of all lengths as plain text."""
    if not measured.scores:
        return measured.sentence
    last = len(measured.labels) - 1
    name = measured.labels[last]
    lines = [f'"{measured.text}": {name} by padded length', "length   mask on   mask off"]
    for n in possible_lengths(len(measured.tokens)):
        lines.append(
            f"{n:>6}{percent(measured.scores[n, True][last]):>10}{percent(measured.scores[n, False][last]):>11}"
        )
    return "\n".join(lines)


def _wire(measure, first: Masked) -> Live:
    import ipywidgets as widgets

    box = widgets.Text(
        value=first.text, description="Your text", continuous_update=True, style=WIDE, layout={"width": "95%"}
    )
    length = widgets.Dropdown(
        options=LENGTHS, value=START, description="padded length", style=WIDE, layout={"width": "22em"}
    )
    masked = widgets.Checkbox(value=True, description="use the attention mask", style=WIDE, layout={"width": "auto"})
    answer, known, tried = widgets.HTML(), [first], set()

    def draw() -> None:
        here = nearest(len(known[0].tokens), length.value)
        if known[0].scores and (here, masked.value) not in known[0].scores:
            known[0].scores.update(measure(known[0].text, (here,)).scores)
        tried.add((here, masked.value))
        answer.value = panel(mask_html(known[0], here, masked.value, tried), "Answer with padding")

    def read() -> None:
        known[0] = measure(box.value, (length.value,))  # other lengths when they are chosen: typing stays quick
        tried.clear()
        draw()

    draw()
    observe([length, masked], draw)
    box.observe(Debounce(read), "value")
    typed = element("p", "Input: ", element("bdi", first.text))
    twin = Page(mask_text(first), panel(typed + mask_html(first, START, False), "Answer with padding"))
    return Live(
        widgets.VBox([box, length, masked, answer]), twin, text=box, length=length, masked=masked, answer=answer
    )
