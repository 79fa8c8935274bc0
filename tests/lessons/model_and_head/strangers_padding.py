"""Answers to exercise 4.4 by people who saw the notebook alone."""

ONE = "b = model(tokenizer(raw_inputs[1], return_tensors='tf')).logits.numpy()[0]\n"
ON = "on = model(inputs).logits.numpy()\n"
OFF = "off = model(input_ids=inputs['input_ids']).logits.numpy()\n"
START = ONE + ON + OFF
PAIR = "with_mask = {}\nwithout_mask = {}"


def both(expression):
    """One expression for the two numbers, X standing for the batch's logits."""
    return START + PAIR.format(expression.replace("X", "on"), expression.replace("X", "off"))


RIGHT = [
    both("np.abs(X[1] - b).max()"),
    "only_b = tokenizer([raw_inputs[1]], return_tensors='tf')\n"
    "logits_only_b = model(only_b).logits.numpy()\n"
    "both_sentences = tokenizer(raw_inputs, padding=True, return_tensors='tf')\n"
    "masked_b = model(both_sentences).logits.numpy()[1]\n"
    "ids_b = model(input_ids=both_sentences['input_ids']).logits.numpy()[1]\n"
    "with_mask = 0\nfor i in range(2):\n"
    "    with_mask = max(with_mask, abs(masked_b[i] - logits_only_b[0][i]))\n"
    "without_mask = 0\nfor i in range(2):\n"
    "    without_mask = max(without_mask, abs(ids_b[i] - logits_only_b[0][i]))",
    "def largest_difference(one, other):\n    differences = []\n"
    "    for first, second in zip(one, other):\n"
    "        differences.append(abs(float(first) - float(second)))\n"
    "    return max(differences)\n" + START + "with_mask = largest_difference(on[1], b)\n"
    "without_mask = largest_difference(off[1], b)",
    START + "with_mask = max(abs(on[1] - b))\nwithout_mask = max(abs(off[1] - b))",
    "real = int(inputs['attention_mask'][1].numpy().sum())\n"
    "b = model(input_ids=inputs['input_ids'][1:2, :real]).logits.numpy()[0]\n"
    + ON
    + OFF
    + PAIR.format("float(np.max(np.abs(on[1] - b)))", "float(np.max(np.abs(off[1] - b)))"),
    ONE + OFF + PAIR.format("abs(logits[1] - b).max()", "abs(off[1] - b).max()"),
    both("tf.reduce_max(tf.abs(X[1] - b))"),
    both("np.linalg.norm(X[1] - b, np.inf)"),
    "f = lambda **k: model(**k).logits\nb = f(**tokenizer(raw_inputs[1:],"
    " return_tensors='tf'))\ni, m = inputs['input_ids'], inputs['attention_mask']\n"
    "d = lambda x: np.abs(x[1] - b[0]).max()\n"
    "with_mask, without_mask = d(f(input_ids=i, attention_mask=m)), d(f(input_ids=i))",
    ONE + "x = [model(k).logits[1] - b for k in (inputs, inputs['input_ids'])]\n"
    "with_mask, without_mask = np.abs(x).max(1)",
    ONE + "t = tokenizer(raw_inputs, padding='longest', return_tensors='np')\n"
    "on = model(dict(t)).logits\noff = model({'input_ids': t['input_ids']}).logits\n"
    "with_mask = tf.norm(on[1] - b, ord=np.inf).numpy()\n"
    "without_mask = tf.norm(off[1] - b, ord=np.inf).numpy()",
    ONE + ON + "ones = tf.ones_like(inputs['attention_mask'])\n"
    "off = model(input_ids=inputs['input_ids'], attention_mask=ones).logits.numpy()\n"
    + PAIR.format("np.ptp([0, *abs(on[1] - b)])", "np.abs(np.subtract(off[1], b)).max()"),
    ONE + "def by_hand(**k):\n    h = model.distilbert(**k)[0].numpy()\n"
    "    return np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2\n"
    "with_mask = abs(by_hand(**inputs)[1] - b).max()\n"
    "without_mask = abs(by_hand(input_ids=inputs['input_ids'])[1] - b).max()",
    both("sorted(abs(X[1] - b))[-1].item()"),
]
SHARES = "b, on, off = (tf.nn.softmax(x).numpy() for x in (b, on, off))\n"
LONG = "t = tokenizer(raw_inputs, padding='max_length', max_length=256,"
WRONG = [
    START + SHARES + PAIR.format("abs(on[1] - b).max()", "abs(off[1] - b).max()"),
    both("abs(X[0] - b).max()"),
    both("round(float(abs(X[1] - b).max()), 2)"),
    both("abs(X - b).max()"),
    both("(X[1] - b).min()"),
    both("np.linalg.norm(X[1] - b)"),
    START + PAIR.format("abs(off[1] - b).max()", "abs(on[1] - b).max()"),
    START + PAIR.format("abs(on[1] - b).max()", "abs(off[1] - b).mean()"),
    START + PAIR.format("abs(on[1] - b).max()", "abs(off[1] - b).sum()"),
    START + PAIR.format("abs(on[1] - b).max()", "abs(off[1] - b).min()"),
    ONE + LONG + " return_tensors='tf')\non = model(t).logits.numpy()\n"
    "off = model(input_ids=t['input_ids']).logits.numpy()\n"
    + PAIR.format("abs(on[1] - b).max()", "abs(off[1] - b).max()"),
    ONE + OFF + PAIR.format("abs(off[1] - b).max()", "abs(off[1] - b).max()"),
    ONE + ON + PAIR.format("abs(on[1] - b).max()", "abs(on[1] - b).max()"),
    ONE + PAIR.format("None", "None"),
    both("abs(X[1] - b)"),
    both("X[1].max()"),
    both("abs(X[1]).max() + abs(b).max()"),
    both("abs(X[1].argmax() - b.argmax())"),
    both("((X[1] - b) ** 2).max()"),
    both("abs((X[1] - b) / b).max()"),
    "b = model(input_ids=inputs['input_ids'][1:]).logits.numpy()[0]\n"
    + ON
    + OFF
    + PAIR.format("abs(on[1] - b).max()", "abs(off[1] - b).max()"),
    "t = tokenizer(raw_inputs[1], return_tensors='tf', add_special_tokens=False)\n"
    "b = model(t).logits.numpy()[0]\n" + ON + OFF + PAIR.format("abs(on[1] - b).max()", "abs(off[1] - b).max()"),
    START + "p = abs(on[1] - b).max(), abs(off[1] - b).max()\n" + PAIR.format("p", "p"),
    both("str(abs(X[1] - b).max())"),
    both("int(abs(X[1] - b).max() * 1000) / 1000"),
    both("X[1].max() - X[1].min()"),
    both("np.allclose(X[1], b, atol=1e-4)"),
    "with_mask = float(masked.logits[0, 1])\nwithout_mask = float(unmasked.logits[0, 1])",
    "with_mask = max(abs(a - kept[0]) for a in kept)\nwithout_mask = max(abs(a - moved[0]) for a in moved)",
]

# The third round: other styles, written after the checks were mended.
RIGHT += [
    "turned = tokenizer(raw_inputs[::-1], padding=True, return_tensors='tf')\n"
    + ONE
    + "on, off = model(turned).logits[0], model(turned['input_ids']).logits[0]\n"
    + PAIR.format("abs(on.numpy() - b).max()", "abs(off.numpy() - b).max()"),
    both("max(max(X[1] - b), max(b - X[1]))"),
    both("np.abs(np.diff([X[1], b], axis=0)).max()"),
    "import math\n" + both("max(math.fabs(X[1][k] - b[k]) for k in (0, 1))"),
    "class Run:\n    def __init__(self, **given):\n        self.row = model(**given).logits[-1]\n"
    "    def __sub__(self, other):\n"
    "        return float(tf.reduce_max(tf.abs(self.row - other.row)))\n"
    "alone = Run(**tokenizer(raw_inputs[1], return_tensors='tf'))\n"
    "with_mask = Run(**inputs) - alone\n"
    "without_mask = Run(input_ids=inputs['input_ids'], attention_mask=None) - alone",
    "run = tf.function(lambda **k: model(**k).logits)\n"
    "b = run(**tokenizer(raw_inputs[1], return_tensors='tf'))[0]\n"
    "with_mask = tf.reduce_max(tf.abs(run(**inputs)[1] - b))\n"
    "without_mask = tf.reduce_max(tf.abs(run(input_ids=inputs['input_ids'])[1] - b))",
    both("np.float64(np.sqrt(((X[1] - b) ** 2).max()))"),
    "difference = {}\n" + START + "for name, z in {'with': on, 'without': off}.items():\n"
    "    difference[name] = sorted([abs(z[1][0] - b[0]), abs(z[1][1] - b[1])]).pop()\n"
    "with_mask, without_mask = difference.values()",
]
WRONG += [
    both("100 * abs(X[1] - b).max()"),
    both("float(f'{abs(X[1] - b).max():.3f}')"),
    both("[abs(X[1] - b).max()]"),
    both("abs(X[1] - [4.169231, -3.3464472]).max()"),
    ONE + "t = dict(inputs, attention_mask=tf.zeros_like(inputs['attention_mask']))\n"
    "on, off = model(inputs).logits.numpy(), model(t).logits.numpy()\n"
    + PAIR.format("abs(on[1] - b).max()", "abs(off[1] - b).max()"),
    START.replace("raw_inputs[1]", "'I hate this so much'")
    + PAIR.format("abs(on[1] - b).max()", "abs(off[1] - b).max()"),
    START + "h = abs(on[1] - b).max()\n" + PAIR.format("h", "lambda: abs(off[1] - b).max()"),
    both("abs(X[1] / b).max()"),
]
