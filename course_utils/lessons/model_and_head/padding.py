"""Exercise 4.4: What the mask is worth."""

from __future__ import annotations

from functools import lru_cache

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import number
from course_utils.model import loaded
from course_utils.model.arithmetic import softmax
from course_utils.model.sentences import SENTENCE_A, SENTENCE_B

CLOSE = 1e-4  # float32 noise is far below; a number cut or rounded to three digits is not (see _rounded)


@lru_cache(maxsize=1)
def measured() -> dict:
    """Run both sentences alone, together with the mask, and together without it; return logits (2, labels) each."""
    import numpy as np

    model, tokenizer = loaded.model(), loaded.tokenizer()
    batch = tokenizer([SENTENCE_A, SENTENCE_B], padding=True, return_tensors="tf")
    alone = [model(tokenizer(text, return_tensors="tf")).logits.numpy()[0] for text in (SENTENCE_A, SENTENCE_B)]
    return {
        "alone": np.array(alone),
        "masked": model(batch).logits.numpy(),
        "unmasked": model(input_ids=batch["input_ids"]).logits.numpy(),
    }


def gaps(row: int = 1, other: int = 1, axis: int | None = None, reduce: str = "max") -> tuple[float, float]:
    """Return the differences (with mask, without mask); `axis` None compares logits, otherwise softmax along it."""
    import numpy as np

    runs = {name: z if axis is None else softmax(z, axis) for name, z in measured().items()}
    return tuple(
        float(getattr(np, reduce)(np.abs(runs[name][row] - runs["alone"][other]))) for name in ("masked", "unmasked")
    )


def check_padding(with_mask: object, without_mask: object) -> str:
    """Compare the two numbers with differences of logits measured now."""
    hidden, shown = number(with_mask, "with_mask"), number(without_mask, "without_mask")
    for name, value in (("with_mask", hidden), ("without_mask", shown)):
        if value < 0:
            raise NotYet(
                f"`{name}` is {value:.4f}, below 0. Ask for the absolute difference, so that up and down count alike."
            )
    truth = gaps()[1]
    # 1e-4: rounding noise of float32 stays below 1e-5 here; a mask that leaks moves the first digits
    if hidden < 1e-4 and abs(shown - truth) < CLOSE and not _rounded(shown, truth):
        return (
            "Alone or in company, the sentence gets the same logits, to the last digits that float32 can hold. Those"
            " last digits are rounding noise, not a leaking mask."
        )
    raise NotYet(_slip(hidden, shown, truth))


def _rounded(shown: float, measured: float) -> bool:
    """Tell whether `measured` was rounded or cut to four digits or fewer, even where that came near by chance.

    >>> [_rounded(shown, 0.607964) for shown in (0.61, 0.607, 0.607964, 0.5)]
    [True, True, False, False]
    """
    short = [round(measured, digits) for digits in range(5)]
    short += [int(measured * 10**digits) / 10**digits for digits in range(1, 5)]
    return any(abs(shown - value) < 1e-6 < abs(shown - measured) for value in short)


def _slip(hidden: float, shown: float, truth: float) -> str:
    if shown < 1e-4 and abs(hidden - truth) < CLOSE:
        return (
            "The two numbers look swapped: with the mask the difference should be the small one. Or did sentence B"
            " get padding when it was run alone?"
        )
    if hidden < 1e-4 and shown < 1e-4:
        return (
            "Both differences are below 0.0001. Did both runs get the mask? And row 0 has no padding, so there the mask"
            " has nothing to do: which row is padded? Compare the logits themselves."
        )
    if _rounded(shown, truth):
        return f"`without_mask` is {shown:g}, rounded or cut. Give the number as it was measured."
    shares = gaps(axis=-1)
    if abs(shown - shares[1]) < CLOSE or _rounded(shown, shares[1]) or abs(hidden - shares[1]) < CLOSE:
        return (
            f"`without_mask` is {shown:.4g}: a difference between probabilities, after softmax. The exercise asks for"
            " logits, the numbers before it."
        )
    for slip, sentence in _known_slips():
        if abs(shown - slip[1]) < CLOSE or (hidden > 1e-4 and abs(hidden - slip[0]) < CLOSE):
            return sentence
    if abs(hidden - shown) < 1e-6:
        return (
            f"Both numbers are {shown:.4f}: the same run twice. One of the two calls must get the attention mask, the"
            " other only the ids."
        )
    if abs(shown - truth**2) < CLOSE:
        return "`without_mask` is squared. Take the absolute difference: `np.abs(x - y)`."
    if hidden >= 1e-4 and min(abs(hidden - abs(z)) for z in measured()["masked"].ravel()) < CLOSE:
        return f"`with_mask` is {hidden:.4f}: a logit itself. The exercise asks how far it is from the logit alone."
    if hidden >= 1e-4:
        return (
            f"`with_mask` is {hidden:.4f}, which is too large for rounding noise. Compare sentence B alone, tokenized"
            " without padding, with row 1 of the batch, and pass all that the tokenizer gives (ids and mask)."
        )
    return (
        f"`without_mask` is {shown:.4f}; measured now, it is a different number. Pad the two sentences to the length of"
        " the longer one (`padding=True`), run them with `input_ids` only, and compare row 1 with sentence B alone."
    )


def _known_slips() -> list:
    return [
        (
            gaps(axis=0),
            (
                "These are differences after a softmax across the sentences (axis 0), which mixes A and B. Compare"
                " logits, or use axis=-1."
            ),
        ),
        (
            gaps(row=0),
            "This compares sentence A of the batch with sentence B alone. Take the same sentence on both sides.",
        ),
        (
            gaps(other=0),
            "This compares sentence B of the batch with sentence A alone. Take the same sentence on both sides.",
        ),
        (gaps(reduce="mean"), "This is the mean difference. The exercise asks for the largest."),
        (gaps(reduce="min"), "This is the smallest difference. The exercise asks for the largest, over both labels."),
        (gaps(reduce="sum"), "This is the sum of the differences. The exercise asks for the largest."),
        (
            gaps(axis=-1, reduce="sum"),
            "This is a sum of differences between probabilities. The exercise asks for the largest difference between"
            " logits.",
        ),
    ]


EXERCISE = Exercise(
    id="4.4",
    title="What the mask is worth",
    minutes=10,
    difficulty=3,
    names=("with_mask", "without_mask"),
    check=check_padding,
    hints=(
        (
            "Get three rows of logits: sentence B alone, sentence B in the batch with its mask, and in the batch"
            " without it. Sentence B is row 1 of the batch."
        ),
        (
            '`model(batch)` runs with the mask, `model(input_ids=batch["input_ids"])` without it. `np.abs(x - y).max()`'
            " is the largest absolute difference between two rows."
        ),
    ),
    solution=(
        'alone = model(tokenizer(raw_inputs[1], return_tensors="tf")).logits.numpy()[0]\nbatch = tokenizer(raw_inputs,'
        ' padding=True, return_tensors="tf")\nmasked = model(batch).logits.numpy()[1]\nunmasked ='
        ' model(input_ids=batch["input_ids"]).logits.numpy()[1]\nwith_mask = abs(masked - alone).max()\nwithout_mask ='
        " abs(unmasked - alone).max()"
    ),
    why="Row 1 is the padded one, so only there does the mask have something to hide.",
)
