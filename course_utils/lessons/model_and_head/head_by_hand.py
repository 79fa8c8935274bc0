"""Exercise 4.1: The head by hand."""

from __future__ import annotations

from functools import lru_cache

from course_utils.checking.calling import call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import array, describe, is_a, is_array
from course_utils.model import loaded
from course_utils.model.arithmetic import softmax

TEXTS = ["A warm and honest film.", "I hate this so much!", "It was long, loud and not at all funny, they said."]


def head_of(model) -> tuple:
    """Return W1, b1, W2, b2 of a DistilBERT classifier's head as NumPy arrays."""
    return (*model.pre_classifier.get_weights(), *model.classifier.get_weights())


def _head(x, W1, b1, W2, b2, squash=None):
    import numpy as np

    squash = squash or (lambda z: np.maximum(z, 0))
    return squash(x @ W1 + b1) @ W2 + b2


def _slips(h, W1, b1, W2, b2) -> list:
    """Return (result, sentence) for each mistake that is easy to make."""
    import numpy as np

    x = h[:, 0]
    logits = _head(x, W1, b1, W2, b2)
    return [
        (
            _head(h.mean(1), W1, b1, W2, b2),
            (
                "This is what the head gives for the mean of all tokens. DistilBERT's head reads one position only:"
                " which one?"
            ),
        ),
        (
            _head(h.max(1), W1, b1, W2, b2),
            (
                "This is what the head gives for the maximum over all tokens. DistilBERT's head reads one position"
                " only: which one?"
            ),
        ),
        (
            _head(h[:, -1], W1, b1, W2, b2),
            (
                "This is what the head gives for the last token, which may be padding. Look at the figure: from which"
                " row is the slice taken?"
            ),
        ),
        (_head(h[:, 1], W1, b1, W2, b2), "This is what the head gives for the first word. One token comes before it."),
        (
            _head(x, W1, b1, W2, b2, lambda z: z),
            "Between the two multiplications something is missing: what happens to negative numbers there?",
        ),
        (
            _head(x, W1, b1, W2, b2, np.tanh),
            (
                "You squash with tanh between the two multiplications, as BERT's pooler does. DistilBERT's head uses"
                " a different function there."
            ),
        ),
        (_head(x, W1, 0 * b1, W2, 0 * b2), "Both biases are missing: `b1` and `b2` are added somewhere."),
        (_head(x, W1, 0 * b1, W2, b2), "`b1` is missing: each multiplication is followed by its bias."),
        (_head(x, W1, b1, W2, 0 * b2), "`b2` is missing: each multiplication is followed by its bias."),
        (x @ W2 + b2, "The first of the two layers (`W1`, `b1`) is left out. The head has two."),
        (
            _head(np.maximum(x, 0), W1, b1, W2, b2, lambda z: z),
            "You take away the negative numbers before the first layer. The ReLU belongs after it, before the second.",
        ),
        (
            _head(x, W1, b1, W2, b2, np.abs),
            "Between the layers you drop the minus signs (absolute value). ReLU replaces a negative number by 0.",
        ),
        (
            _head(x, W1, b1, W2, b1[: len(b2)]),
            "The second layer got the bias of the first: its own is `b2`.",
        ),
        (
            _head(x, W1.T, b1, W2, b2),
            "`W1` is the wrong way round: the row of numbers goes on the left, `W1` on the right.",
        ),
        (
            np.maximum(logits, 0),
            "Your logits have no negative numbers. The ReLU belongs between the two layers, not after the second.",
        ),
        (
            softmax(logits),
            "These are probabilities. The head ends at the logits; softmax comes in the next notebook.",
        ),
    ]


@lru_cache(maxsize=1)
def cases() -> list[tuple]:
    """Return (name, arguments, logits) of each case: this model, another head, and a batch of one sentence.

    They serve every check: a learner's function is called with copies of the arguments.
    """
    import numpy as np

    model = loaded.model()
    inputs = loaded.tokenizer()(TEXTS, padding=True, return_tensors="tf")
    outputs = model(inputs, output_hidden_states=True)
    real = (outputs.hidden_states[-1].numpy(), *head_of(model))
    rng = np.random.default_rng(4)

    def draw(*shapes):
        case = tuple(rng.normal(size=shape).astype(np.float32) for shape in shapes)
        return case, _head(case[0][:, 0], *case[1:])

    return [
        ("three sentences", real, outputs.logits.numpy()),
        ("another head, with 3 labels", *draw((2, 5, 6), (6, 6), (6,), (6, 3), (3,))),
        ("a batch of one sentence", *draw((1, 4, 8), (8, 8), (8,), (8, 2), (2,))),
    ]


def check_by_hand(function: object) -> str:
    """Compare the learner's head with the model on three sentences, then with two heads of other sizes."""
    for name, case, truth in cases():
        _compare(function, case, truth, name)
    return (
        "Two small multiplications turn one row of numbers into scores. The body has done all the reading;"
        " the head only draws the line between the labels."
    )


def _compare(function: object, case: tuple, truth, name: str) -> None:
    import numpy as np

    given = _read(function, case)
    if given.shape != truth.shape:
        raise NotYet(_about_shape(given.shape, truth.shape, case, name))
    # 1e-4: float32 and float64 agree to about six digits, so any order of the sums passes
    off = np.abs(given - truth).max()
    if off < 1e-4:
        return
    again = _read(function, case)
    if np.abs(given - again).max() > 1e-6:
        raise NotYet("Two calls with the same input gave different logits. Dropout is for training: leave it out here.")
    for digits in range(4):
        if np.allclose(given, truth.round(digits), atol=1e-5):
            raise NotYet(
                f"For {name} your logits are rounded to {digits} decimal places. Return them as they come:"
                " whoever needs fewer digits can round later."
            )
    for slip, sentence in _slips(*case):
        if slip.shape == given.shape and np.allclose(given, slip, atol=1e-4):
            raise NotYet(sentence)
    raise NotYet(
        f"For {name} your logits are off by up to {off:.2g}. Print the shape after each step and compare with the"
        " figure of body and head."
    )


def _read(function: object, case: tuple):
    value = call_kept(function, *case)
    if is_a(value, tuple) and any(is_array(item) and len(item.shape) > 1 for item in tuple.__iter__(value)):
        raise NotYet(f"Your function returned {describe(value)}. Return only the logits, as one array.")
    return array(value, "logits_by_hand(...)")


def _about_shape(given: tuple, wanted: tuple, case: tuple, name: str) -> str:
    h, inner = case[0].shape, case[2].shape
    if given == (h[1], wanted[1]):
        return (
            f"For {name} your function returned shape {given}: a row of logits for each token of one sentence. `h[0]`"
            " is the sheet of the first sentence; position 0 of every sheet is `h[:, 0]`."
        )
    if given == (len(case[0]), *inner) and given != wanted:
        return f"For {name} your function returned shape {given}: what leaves the first layer. The second is missing."
    if given == wanted[1:]:
        return (
            f"For {name} your function returned shape {given}: the logits of only one sentence. Return one row per"
            " sentence, for a batch of one as well."
        )
    if given[:2] == h[:2]:
        return (
            f"Your function returned shape {given}: a row of logits for each token. Choose one position of each"
            " sentence first."
        )
    if given == wanted[::-1]:
        return (
            f"Your function returned shape {given}: rows and columns are swapped. One row per sentence, one column"
            " per label."
        )
    return (
        f"For {name} your function returned shape {given}. It should have one row per sentence, one column per label."
    )


EXERCISE = Exercise(
    id="4.1",
    title="The head by hand",
    minutes=10,
    difficulty=2,
    names=("logits_by_hand",),
    check=check_by_hand,
    hints=(
        (
            "Three steps: take one position of each sentence, go through the first layer, go through the second. The"
            " figure of body and head shows which position."
        ),
        "`h[:, 0]` has shape (sentences, hidden size). A layer is `x @ W + b`.",
        "Between the two layers negative numbers become 0: `np.maximum(x, 0)`. After the second, nothing.",
    ),
    solution=(
        "import numpy as np\n\n\ndef logits_by_hand(h, W1, b1, W2, b2):\n    x = h[:, 0]\n    x = np.maximum(x @ W1 +"
        " b1, 0)\n    return x @ W2 + b2"
    ),
    why="It does what the two layers `pre_classifier` and `classifier` do, in the same order, on position 0.",
)
