"""Answers of a third stranger to the exercises of lab 8, different in kind from those of the first two."""

from __future__ import annotations

STEP = "def train_step(model, inputs, labels, optimizer, loss_of):\n"
TAPE = STEP + "    with tf.GradientTape() as tape:\n        loss = loss_of(labels, model(inputs))\n"
GRADIENT = TAPE + "    gradients = tape.gradient(loss, model.trainable_variables)\n"
MOVE = GRADIENT + "    optimizer.apply_gradients(zip(gradients, model.trainable_variables))\n"

STEP_RIGHT = [
    MOVE + "    return tf.stop_gradient(loss)\n",
    MOVE + "    return np.float64(loss)\n",
    MOVE.replace("labels, model(inputs)", "tf.cast(labels, tf.int64), model(inputs)") + "    return loss\n",
    MOVE.replace("tf.GradientTape() as tape:\n", "tf.GradientTape() as tape:\n        tape.watch(inputs)\n")
    + "    return loss\n",
    STEP  # the rows in another order are the same batch
    + """    order = np.random.permutation(len(labels))
    inputs, labels = tf.gather(inputs, order), tf.gather(labels, order)
    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(inputs))
    optimizer.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
    return loss
""",
    STEP  # layer by layer
    + """    weights = []
    for layer in model.layers:
        weights.extend(layer.trainable_weights)
    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(inputs))
    optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))
    return loss
""",
]

STEP_WRONG = [
    GRADIENT  # weight decay
    + "    pairs = [(g + 0.01 * v, v) for g, v in zip(gradients, model.trainable_variables)]\n"
    + "    optimizer.apply_gradients(pairs)\n    return loss\n",
    TAPE  # without the last one
    + "    some = model.trainable_variables[:-1]\n"
    + "    optimizer.apply_gradients(zip(tape.gradient(loss, some), some))\n    return loss\n",
    STEP  # the sum drives, the mean is told
    + """    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(inputs))
        total = loss * len(labels)
    optimizer.apply_gradients(zip(tape.gradient(total, model.trainable_variables), model.trainable_variables))
    return loss
""",
    STEP  # a copy learns
    + """    copy = tf.keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    with tf.GradientTape() as tape:
        loss = loss_of(labels, copy(inputs))
    optimizer.apply_gradients(zip(tape.gradient(loss, copy.trainable_variables), copy.trainable_variables))
    return loss
""",
    STEP + "    model.trainable = True\n" + MOVE.removeprefix(STEP) + "    return loss\n",
    STEP  # an optimizer that forgets
    + "    optimizer = type(optimizer).from_config(optimizer.get_config())\n"
    + MOVE.removeprefix(STEP)
    + "    return loss\n",
    MOVE.replace("labels, model(inputs)", "1 - labels, model(inputs)") + "    return loss\n",
    MOVE.replace("labels, model(inputs)", "labels, 2 * model(inputs)") + "    return loss\n",
    MOVE + '    return {"loss": loss}\n',
    MOVE + "    return 1 - float(loss)\n",
    MOVE + "    return float(tf.exp(-loss))\n",
]

EPOCH = "def best_epoch(training, validation):\n"

EPOCH_RIGHT = [
    "from itertools import takewhile\n"
    + EPOCH
    + "    low = min(validation)\n    return len(list(takewhile(lambda loss: loss != low, validation))) + 1\n",
    EPOCH + "    return max(range(len(validation)), key=lambda place: -validation[place]) + 1\n",
    EPOCH + "    return np.asarray(validation).argmin().item() + 1\n",
    EPOCH
    + """    if len(validation) == 1:
        return 1
    rest = best_epoch(training[1:], validation[1:])
    return 1 if validation[0] <= validation[rest] else rest + 1
""",
    EPOCH + "    return np.where(np.array(validation) == np.min(validation))[0][0] + 1\n",
    EPOCH + "    return len(validation) - validation[::-1].index(min(validation)) if len(set(validation)) == len("
    "validation) else validation.index(min(validation)) + 1\n",
]

EPOCH_WRONG = [
    EPOCH + "    return validation.index(sorted(validation)[len(validation) // 2]) + 1\n",
    EPOCH + "    return int(np.argmin(np.multiply(training, validation))) + 1\n",
    EPOCH + "    return int(np.argmin(validation)) or 1\n",
    EPOCH + "    return max(1, validation.index(min(validation)))\n",
    EPOCH + "    return validation.index(min(validation)) - len(validation)\n",
    EPOCH + "    return next((e for e, (a, b) in enumerate(zip(training, validation), 1) if b > a), 1)\n",
    EPOCH + "    return validation.index(sorted(validation)[:2][-1]) + 1\n",
    EPOCH + "    return float(np.argmin(validation)) + 0.5\n",
    EPOCH + "    return {validation.index(min(validation)) + 1: min(validation)}\n",
    EPOCH + "    return validation.index(min(validation[:5])) + 1\n",
    EPOCH + "    return int(np.argmin([int(100 * loss) for loss in validation])) + 1\n",
]

LEAKED = "def leaked(training, held_out):\n"


def by(form: str, end: str = "[t for t in held_out if form(t) in seen]", before: str = "") -> str:
    """Return an answer that compares the texts in one form."""
    return f"{before}{LEAKED}    form = lambda t: {form}\n    seen = [form(t) for t in training]\n    return {end}\n"


LEAKED_RIGHT = [
    by('" ".join(re.split(" +", t.strip(" ").lower()))'),
    by('" ".join(t.split()).capitalize()'),
    by('" ".join(t.split()).title()'),
    by("t.swapcase().lower().split()"),
    by('re.findall(r"\\S+", t.upper())'),
    by(
        '"|".join(filter(None, t.lower().split(" ")))',
        "[h for h, f in zip(held_out, map(form, held_out)) if f in seen]",
    ),
]

LEAKED_WRONG = [
    by('t.lower().replace(" ", "")'),
    by('t.lower().split(" ")'),
    by('re.sub(" +", " ", t.lower())'),
    by('" ".join(t.lower().split()).strip(".!?")'),
    by("t.swapcase().split()"),
    by("sorted(t.lower().replace(' ', ''))"),
    by("len(t.split())"),
    by("hash(t.lower())"),
    by("t.lower().split()", "list(dict.fromkeys(t for t in held_out if form(t) in seen))"),
    by("t.lower().split()", "[form(t) for t in held_out if form(t) in seen]"),
    by(
        'unicodedata.normalize("NFKD", " ".join(t.lower().split())).encode("ascii", "ignore")',
        before="import unicodedata\n",
    ),
    by('re.sub("[0-9]", "", " ".join(t.lower().split()))'),
    by("t.lower().split()[-3:]"),
    by("t.lower().lstrip().split('  ')"),
]
