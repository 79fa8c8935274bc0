"""Padding to touch: more [PAD] tokens, mask on or off, and what the model answers."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from course_utils.model.compiled import compile_forward
from course_utils.showing.bars import bar, bars_html, colour_of, percent
from course_utils.showing.chips import chips_html
from course_utils.showing.debounce import Debounce
from course_utils.showing.page import LINE, Shown
from course_utils.showing.palette import INK, UNKNOWN
from course_utils.showing.widget import WIDE, Live, note, observe, panel

TEXT = "I hate this so much!"
LENGTHS = (8, 16, 32, 64, 128, 256)
EMPTY = "Type a few words first."
TOO_LONG = (
    "This text has {tokens} tokens already, more than the longest padded length here ({most}). Take something away."
)
ON = (
    "Mask on: the model sees that {pads} of {length} tokens are packing material, and its answer is the one without"
    " padding."
)
OFF = (
    "Mask off: the model reads {pads} [PAD] tokens as if they were words. Its answer moved by {moved:.1f} percentage"
    " points."
)
NO_PADS = "There is no padding yet, so the mask changes nothing. Choose a longer padded length."
MOST_CHIPS, START = 40, 32


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
    """Return a function: text, lengths -> Masked, with the scores without padding and at these lengths, mask on and off."""
    import copy

    import numpy as np

    from course_utils.model.arithmetic import softmax

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


def mask_html(measured: Masked, length: int, masked: bool, tried: set | None = None) -> str:
    """Return one setting as HTML: bars, sentence, tokens with their mask, and the table of the settings tried (None: all)."""
    if not measured.scores:
        return note(measured.sentence)
    length = nearest(len(measured.tokens), length)
    shares = measured.scores[length, masked]
    bars = bars_html(
        [(label, share, colour_of(label, i)) for i, (label, share) in enumerate(zip(measured.labels, shares))]
    )
    return (
        bars
        + note(explain(measured, length, masked))
        + _tokens_html(measured, length, masked)
        + table_html(measured, length, masked, tried)
    )


def _tokens_html(measured: Masked, length: int, masked: bool) -> str:
    pads = length - len(measured.tokens)
    tokens = measured.tokens + ["[PAD]"] * pads
    mask = [1] * len(measured.tokens) + [0 if masked else 1] * pads
    more = note(f"… and {length - MOST_CHIPS} more") if length > MOST_CHIPS else ""
    return (
        note("Tokens, with their attention_mask underneath:")
        + chips_html(tokens[:MOST_CHIPS], mask[:MOST_CHIPS])
        + more
    )


def table_html(measured: Masked, length: int, masked: bool, tried: set | None = None) -> str:
    """Return a table of the last label's share by length, mask on and off; the present setting is marked."""
    cell = f"padding:.2em .8em;border-top:1px solid {LINE};text-align:left;white-space:nowrap"
    last = len(measured.labels) - 1
    name = escape(measured.labels[last])
    rows = []
    for n in possible_lengths(len(measured.tokens)):
        cells = ""
        for on in (True, False):
            if tried is not None and (n, on) not in tried:
                cells += f'<td style="{cell}">not tried yet</td>'
                continue
            share, here = measured.scores[n, on][last], (n, on) == (length, masked)
            words = (
                f"<mark style='background:{UNKNOWN};color:{INK}'>▶ {escape(percent(share))}</mark>"
                if here
                else escape(percent(share))
            )
            cells += f'<td style="{cell}">{bar(share, colour_of(measured.labels[last], last), "8em")} {words}</td>'
        rows.append(f'<tr><th scope="row" style="{cell}">{n}</th>{cells}</tr>')
    head = "".join(
        f'<th scope="col" style="{cell}">{title}</th>'
        for title in ("padded length", f"{name}, mask on", f"{name}, mask off")
    )
    return (
        '<div style="overflow-x:auto"><table'
        f' style="border-collapse:collapse"><tr>{head}</tr>{"".join(rows)}</table></div>'
    )


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
    twin = Shown(
        mask_text(first),
        panel(f"<p>Input: <bdi>{escape(first.text)}</bdi></p>{mask_html(first, START, False)}", "Answer with padding"),
    )
    return Live(
        widgets.VBox([box, length, masked, answer]), twin, text=box, length=length, masked=masked, answer=answer
    )
