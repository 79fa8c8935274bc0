"""Answers to exercise 8.1 by people who saw the notebook alone: A is a careful beginner, B an experienced engineer."""

from __future__ import annotations

from tests.lessons.train.third_round import STEP_RIGHT, STEP_WRONG

HEAD = "def train_step(model, inputs, labels, optimizer, loss_of):\n"
TAPE = HEAD + "    with tf.GradientTape() as tape:\n        loss = loss_of(labels, model(inputs))\n"
GRADIENT = TAPE + "    gradients = tape.gradient(loss, model.trainable_variables)\n"
MOVE = GRADIENT + "    optimizer.apply_gradients(zip(gradients, model.trainable_variables))\n"

RIGHT = [
    *STEP_RIGHT,
    # A: the lesson's own way, and small turns of it
    MOVE + "    return loss\n",
    MOVE + "    return float(loss)\n",
    MOVE + "    return loss.numpy()\n",
    MOVE + "    before = loss\n    return before.numpy().item()\n",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    with tf.GradientTape() as tape:
        logits = model(inputs)
        loss = loss_of(labels, logits)
    weights = model.trainable_weights
    gradients = tape.gradient(loss, weights)
    pairs = []
    for gradient, weight in zip(gradients, weights):
        pairs.append((gradient, weight))
    optimizer.apply_gradients(pairs)
    return loss
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    before = float(loss_of(labels, model(inputs)))
    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(inputs))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return before
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    tape = tf.GradientTape(persistent=True)
    with tape:
        loss = loss_of(labels, model(inputs))
    gradients = tape.gradient(loss, model.trainable_variables)
    del tape
    optimizer.apply_gradients(list(zip(gradients, model.trainable_variables)))
    return loss
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    with tf.GradientTape() as tape:
        loss = loss_of(y_true=labels, y_pred=model(inputs))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    answer = tf.identity(loss)
    return answer
""",
    """
def move(model, gradients, optimizer):
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
def train_step(model, inputs, labels, optimizer, loss_of):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(loss_of(labels, model(inputs)))
    move(model, tape.gradient(loss, model.trainable_variables), optimizer)
    return loss
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    weights = [weight for weight in model.weights if any(weight is one for one in model.trainable_weights)]
    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(inputs))
    optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))
    return np.array(loss)
""",
    # B: the library does it
    TAPE + "    optimizer.minimize(loss, model.trainable_variables, tape=tape)\n    return loss\n",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    before = loss_of(labels, model(inputs))
    optimizer.minimize(lambda: loss_of(labels, model(inputs)), model.trainable_variables)
    return before
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(inputs, training=True))
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients((g, v) for g, v in zip(grads, model.trainable_variables) if g is not None)
    return loss
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    model.compile(optimizer=optimizer, loss=loss_of)
    return model.train_on_batch(inputs, labels)
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    variables = model.trainable_variables
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch(variables)
        loss = loss_of(labels, model(inputs))
    optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables))
    return loss
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    @tf.function
    def value_and_grads():
        with tf.GradientTape() as tape:
            loss = loss_of(labels, model(inputs))
        return loss, tape.gradient(loss, model.trainable_variables)
    loss, grads = value_and_grads()
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss
""",
    """
train_step = lambda model, inputs, labels, optimizer, loss_of: (
    lambda tape: [
        tape.__enter__(),
        loss := loss_of(labels, model(inputs)),
        tape.__exit__(None, None, None),
        optimizer.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables)),
    ][1]
)(tf.GradientTape())
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    if not isinstance(inputs, dict):
        inputs = tf.convert_to_tensor(inputs)
    labels = tf.convert_to_tensor(labels)
    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(inputs))
    optimizer.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
    return float(loss.numpy())
""",
    """
class Stepper:
    def __call__(self, model, inputs, labels, optimizer, loss_of):
        with tf.GradientTape() as tape:
            loss = loss_of(labels, model(inputs))
        grads = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(grads, model.trainable_variables))
        return loss
train_step = Stepper()
""",
]

WRONG = [
    *STEP_WRONG,
    # A
    MOVE + "    return loss_of(labels, model(inputs))\n",  # the loss after the move
    MOVE,  # returns nothing
    GRADIENT + "    return loss\n",  # nothing moves
    TAPE.replace("model(inputs)", "model(inputs).logits") + "    return loss\n",  # as in the lesson, but not here
    MOVE + "    return gradients\n",
    MOVE + "    return loss, gradients\n",
    MOVE + "    return [float(loss)]\n",
    MOVE + "    return str(float(loss))\n",
    MOVE + "    return round(float(loss), 1)\n",
    MOVE.replace("labels, model(inputs)", "model(inputs), labels") + "    return loss\n",  # arguments swapped
    MOVE.replace("optimizer.apply", "tf.keras.optimizers.legacy.SGD(0.05).apply") + "    return loss\n",  # its own
    HEAD  # the loss is computed before the tape starts
    + """    loss = loss_of(labels, model(inputs))
    with tf.GradientTape() as tape:
        pass
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return loss
""",
    GRADIENT  # moves against the pair's order
    + "    optimizer.apply_gradients(zip(model.trainable_variables, gradients))\n    return loss\n",
    GRADIENT  # one rate for every optimizer
    + """    for weight, gradient in zip(model.trainable_variables, gradients):
        weight.assign_sub(0.05 * gradient)
    return loss
""",
    GRADIENT  # forgets the minus
    + "    optimizer.apply_gradients([(-g, v) for g, v in zip(gradients, model.trainable_variables)])\n"
    + "    return loss\n",
    HEAD  # five steps: an epoch
    + """    for step in range(5):
        with tf.GradientTape() as tape:
            loss = loss_of(labels, model(inputs))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return loss
""",
    MOVE  # twice, although the loss is the first one
    + "    optimizer.apply_gradients(zip(gradients, model.trainable_variables))\n    return loss\n",
    # B
    GRADIENT  # right for plain gradient descent alone
    + """    for weight, gradient in zip(model.trainable_variables, gradients):
        weight.assign_sub(optimizer.learning_rate * gradient)
    return loss
""",
    TAPE  # frozen weights move as well
    + """    gradients = tape.gradient(loss, model.variables)
    optimizer.apply_gradients(zip(gradients, model.variables))
    return loss
""",
    HEAD  # its own loss
    + """    loss_of = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(inputs))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return loss
""",
    MOVE.replace("model(inputs))", "tf.nn.softmax(model(inputs)))") + "    return loss\n",  # logits were asked for
    TAPE  # the head only
    + """    last = model.trainable_variables[-2:]
    optimizer.apply_gradients(zip(tape.gradient(loss, last), last))
    return loss
""",
    GRADIENT  # clipped, which nobody asked for
    + """    gradients, norm = tf.clip_by_global_norm(gradients, 0.01)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return loss
""",
    GRADIENT  # the direction only
    + "    optimizer.apply_gradients((tf.sign(g), v) for g, v in zip(gradients, model.trainable_variables))\n"
    + "    return loss\n",
    MOVE + "    return float(loss) / len(labels)\n",  # the mean of a mean
    MOVE + "    return float(loss) * len(labels)\n",
    MOVE + "    return -loss\n",
    MOVE + "    return (loss + loss_of(labels, model(inputs))) / 2\n",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    model.compile(optimizer=optimizer, loss=loss_of)
    past = model.fit(inputs, labels, batch_size=1, epochs=1, verbose=0)
    return past.history["loss"][0]
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    old = model.get_weights()
    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(inputs))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    model.set_weights(old)
    return loss
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    with tf.GradientTape() as tape:
        loss = loss_of(labels[:1], model(inputs)[:1])
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return loss
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    loss = loss_of(labels, model(inputs))
    optimizer.minimize(lambda: loss, model.trainable_variables)
    return loss
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    optimizer.minimize(lambda: loss_of(labels, model(inputs)), model.trainable_variables)
    return loss_of(labels, model(inputs))
""",
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    optimizer.learning_rate = 0.05
    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(inputs))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return loss
""",
    MOVE + "    return True\n",
    MOVE + "    return 0.6931\n",
    MOVE + "    return loss.numpy\n",
    """
def train_step(model, inputs, labels, optimizer):
    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(inputs))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return loss
""",
    # fourth round: fit with its batch size of 32: a batch of 40 makes two steps
    """
def train_step(model, inputs, labels, optimizer, loss_of):
    model.compile(optimizer=optimizer, loss=loss_of)
    history = model.fit(inputs, labels, epochs=1, verbose=0)
    return history.history["loss"][0]
""",
]
