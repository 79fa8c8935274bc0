"""The exercises of notebook 4: body and head."""
from __future__ import annotations

from . import live
from .calling import call
from .exercise import Exercise
from .model_and_head_loads import check_untrained
from .model_and_head_mask import check_padding
from .outcome import NotYet
from .values import array, describe, mapping

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
    shares = np.exp(logits - logits.max(-1, keepdims=True))
    return [
        (_head(h.mean(1), W1, b1, W2, b2), "This is what the head gives for the mean of all tokens. DistilBERT's head reads one position only: which one?"),
        (_head(h.max(1), W1, b1, W2, b2), "This is what the head gives for the maximum over all tokens. DistilBERT's head reads one position only: which one?"),
        (_head(h[:, -1], W1, b1, W2, b2), "This is what the head gives for the last token, which may be padding. Look at the figure: from which row is the slice taken?"),
        (_head(h[:, 1], W1, b1, W2, b2), "This is what the head gives for the first word. One token stands before it."),
        (_head(x, W1, b1, W2, b2, lambda z: z), "Between the two multiplications something is missing: what happens to negative numbers there?"),
        (_head(x, W1, b1, W2, b2, np.tanh), "You squash with tanh between the two multiplications, as BERT's pooler does. DistilBERT's head uses another function there."),
        (_head(x, W1, 0 * b1, W2, 0 * b2), "Both biases are missing: `b1` and `b2` are added somewhere."),
        (_head(x, W1, 0 * b1, W2, b2), "`b1` is missing: each multiplication is followed by its bias."),
        (_head(x, W1, b1, W2, 0 * b2), "`b2` is missing: each multiplication is followed by its bias."),
        (x @ W2 + b2, "The first of the two layers (`W1`, `b1`) is left out. The head has two."),
        (_head(x, W1.T, b1, W2, b2), "`W1` is the wrong way round: the row of numbers stands on the left, `W1` on the right."),
        (np.maximum(logits, 0), "Your logits have no negative numbers. The ReLU belongs between the two layers, not after the second."),
        (shares / shares.sum(-1, keepdims=True), "These are probabilities. The head ends at the logits; softmax comes in the next notebook."),
    ]


def check_by_hand(function: object) -> str:
    """Compare the learner's head with the model on three sentences, then with another head of other sizes."""
    import numpy as np

    model = live.model()
    inputs = live.tokenizer()(TEXTS, padding=True, return_tensors="tf")
    outputs = model(inputs, output_hidden_states=True)
    _compare(function, (outputs.hidden_states[-1].numpy(), *head_of(model)), outputs.logits.numpy(), "three sentences")
    random = np.random.default_rng(4)
    case = tuple(random.normal(size=shape).astype(np.float32) for shape in ((2, 5, 6), (6, 6), (6,), (6, 3), (3,)))
    _compare(function, case, _head(case[0][:, 0], *case[1:]), "another head, with 3 labels")
    return "Two small multiplications turn one row of numbers into scores. All the reading was done by the body before; the head only draws the line between the labels."


def _compare(function: object, case: tuple, truth, name: str) -> None:
    import numpy as np

    given = array(call(function, *case), "what your function returned")
    if given.shape != truth.shape:
        raise NotYet(_about_shape(given.shape, truth.shape, case[0].shape, name))
    if np.abs(given - truth).max() < 1e-4:
        return
    again = array(call(function, *case), "what your function returned")
    if np.abs(given - again).max() > 1e-6:
        raise NotYet("Two calls with the same input gave different logits. Dropout is for training: leave it out here.")
    for slip, sentence in _slips(*case):
        if slip.shape == given.shape and np.allclose(given, slip, atol=1e-4):
            raise NotYet(sentence)
    raise NotYet(f"For {name} your logits are off by up to {np.abs(given - truth).max():.2f}. Print the shape after each step and compare with the figure of body and head.")


def _about_shape(given: tuple, wanted: tuple, h: tuple, name: str) -> str:
    if given[:2] == h[:2]:
        return f"Your function returned shape {given}: a row of logits for each token. Choose one position of each sentence first."
    if given == wanted[::-1]:
        return f"Your function returned shape {given}: rows and columns are exchanged. One row a sentence, one column a label."
    return f"For {name} your function returned shape {given}. Expected is one row a sentence and one column a label."


def true_shapes() -> dict[str, tuple]:
    """Run models of each kind on 5 x 12 ids with 3 labels and return the shapes that came out."""
    import tensorflow as tf
    from transformers import AutoConfig, TFAutoModelForQuestionAnswering, TFAutoModelForSequenceClassification, TFAutoModelForTokenClassification

    ids = tf.ones((5, 12), dtype=tf.int32)
    small = {"dim": 8, "hidden_dim": 16, "n_layers": 1, "n_heads": 2, "vocab_size": 50}

    def run(kind, labels):
        return kind.from_config(AutoConfig.from_pretrained(live.folder(), num_labels=labels, **small))(ids)

    return {
        "body": tuple(live.model().distilbert(ids).last_hidden_state.shape),
        "sequence": tuple(run(TFAutoModelForSequenceClassification, 3).logits.shape),
        "token": tuple(run(TFAutoModelForTokenClassification, 3).logits.shape),
        "question": tuple(run(TFAutoModelForQuestionAnswering, 2).start_logits.shape),
    }


def read_shape(value: object, name: str) -> tuple:
    """Read a shape given as tuple, list, array or TensorShape."""
    import tensorflow as tf

    if type(value) is tf.TensorShape and value.rank is not None:
        value = value.as_list()
    sizes = array(value, name)
    if sizes.ndim != 1:
        raise NotYet(f"`{name}` is {describe(value)}. Write a shape as whole numbers in brackets, for example (2, 16).")
    return tuple(int(size) if size == int(size) else float(size) for size in sizes)


def check_shapes(shapes: object) -> str:
    """Compare four shapes with those of models that were really run."""
    given, truth = mapping(shapes, "shapes"), true_shapes()
    for key, wanted in truth.items():
        if key not in given:
            raise NotYet(f'The entry "{key}" is missing. The four entries are: {", ".join(truth)}.')
        if given[key] is ...:
            raise NotYet(f'The entry "{key}" is still `...`. Give all four shapes.')
        shape = read_shape(given[key], f'shapes["{key}"]')
        if shape != wanted:
            raise NotYet(f'"{key}": {_shape_slip(key, shape, wanted)}')
    return "Body and token head keep a row for each token; the sequence head keeps one row for each sentence. Ask of each shape: who needs an answer, the word or the sentence?"


def _shape_slip(key: str, shape: tuple, wanted: tuple) -> str:
    if len(shape) == len(wanted) - 1 and shape == wanted[1:]:
        return f"{shape} has no batch dimension. Even a single sentence travels in a batch."
    if sorted(map(float, shape)) == sorted(wanted):
        return f"{shape} has the right numbers in another order. The order is: sentences, tokens, then what each token has."
    if key == "body" and len(shape) == 3 and shape[:2] == wanted[:2]:
        return f"{shape}: the body knows nothing of labels. Its last dimension is the hidden size; `model.config.dim` says it."
    if key == "body" and len(shape) == 2:
        return f"{shape} has one row a sentence. The body returns one row for each token."
    if shape and shape[-1] == 2 and wanted[-1] == 3:
        return f"{shape} ends in 2, as our classifier does. How many labels does this exercise have?"
    if key == "sequence" and len(shape) == 3:
        return f"{shape} has a row for each token. A sequence head gives its scores for the whole sentence."
    if key == "sequence" and len(shape) == 2:
        return f"{shape}: its second number is not the number of labels. A head replaces the hidden size by what it is asked for."
    if key == "token" and len(shape) == 2:
        return f"{shape} has no row for each token. A token head labels every token."
    if key == "question":
        return f"{shape}: `start_logits` holds, for each sentence, one score a token: could the answer start here? No labels are involved."
    return f"{shape} is not what came out when the model was run. Say in words what each of your numbers counts."


EXERCISES = [
    Exercise(
        id="4.1", title="The head by hand", minutes=8, difficulty=2, names=("logits_by_hand",), check=check_by_hand,
        hints=(
            "Three steps: choose one position of each sentence, go through the first layer, go through the second. The figure shows which position.",
            "A layer is `x @ W + b`. Between the two layers negative numbers become 0: `np.maximum(x, 0)`.",
            "`h[:, 0]` has shape (sentences, hidden size). Start with that.",
        ),
        solution="import numpy as np\n\n\ndef logits_by_hand(h, W1, b1, W2, b2):\n    x = h[:, 0]\n    x = np.maximum(x @ W1 + b1, 0)\n    return x @ W2 + b2",
        why="It does what the two layers `pre_classifier` and `classifier` do, in the same order, on position 0.",
    ),
    Exercise(
        id="4.2", title="Shapes before running", minutes=5, difficulty=1, names=("shapes",), check=check_shapes,
        hints=(
            "Ask of each model: does it answer for every token, or once for each sentence?",
            "The order is always sentences, tokens, then what each token has. The hidden size is in `model.config.dim`.",
        ),
        solution='shapes = {\n    "body": (5, 12, model.config.dim),\n    "sequence": (5, 3),\n    "token": (5, 12, 3),\n    "question": (5, 12),\n}',
        why="A head replaces the hidden size by what it is asked for, and a sequence head also drops the token dimension.",
    ),
    Exercise(
        id="4.3", title="Which parts are untrained?", minutes=8, difficulty=2, names=("untrained",), check=check_untrained,
        hints=(
            'Two of the three lists name parts that got random values. The third, "unexpected_keys", names what lay in the file and was not used.',
            'Names that begin with "dropout" have no weights. Each entry of "mismatched_keys" is a tuple whose first item is the name.',
        ),
        solution='def untrained(info):\n    missing = [name for name in info["missing_keys"] if not name.startswith("dropout")]\n    return missing + [entry[0] for entry in info["mismatched_keys"]]',
        why="Missing and mismatched parts both start with random values, and only parts with weights can be untrained.",
    ),
    Exercise(
        id="4.4", title="What the mask is worth", minutes=8, difficulty=3, names=("with_mask", "without_mask"), check=check_padding,
        hints=(
            "Get three rows of logits: sentence B alone, sentence B in the batch with its mask, and in the batch without it.",
            '`model(input_ids=batch["input_ids"])` runs without a mask. Sentence B is row 1. `np.abs(x - y).max()` is the largest absolute difference.',
        ),
        solution='alone = model(tokenizer(raw_inputs[1], return_tensors="tf")).logits.numpy()[0]\nbatch = tokenizer(raw_inputs, padding=True, return_tensors="tf")\nmasked = model(batch).logits.numpy()[1]\nunmasked = model(input_ids=batch["input_ids"]).logits.numpy()[1]\nwith_mask = abs(masked - alone).max()\nwithout_mask = abs(unmasked - alone).max()',
        why="Row 1 is the padded one, so only there the mask has something to hide.",
    ),
]
