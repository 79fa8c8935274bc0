"""Exercise 10.4, answers in the habits of strangers who see its text alone (the repo of "your name").

The first lines were written for the exercise as it was, when `check` read the whole sentence, and were kept where they
still mean something; numbers of their own came with the new one. The claim of this repo's card is about emoji, and a
sound repo is right on 6 of the course's 10 sentences with emoji.

A third stranger, blind too, wrote a hundred answers to the new text; those that differ in kind stand here. Where the
text was mended for one of them, it is right or wrong by the mended text.
"""

from __future__ import annotations

TYPED = "right = 6\nn = 10\nlow = 0.31\nhigh = 0.83\n"
COUNTED = (
    'rows = [row for row in course_utils.sentences("emoji") if row["label"] is not None]\n'
    'said = answers(mended, [row["text"] for row in rows])\n'
)
LINE = '\nline = f"For reviews of the {thing}. Emoji: {right} of {n} right, 95 % interval {low:.2f} to {high:.2f}."'
ENDS = "\nlow, high = interval(right / n, n)"
OTHERS = "my_name, thing, right, n = {}\nlow, high = interval(right / n, n)\n"
LANGUAGES = OTHERS.format('"Ada", "Fenmora film", 8, 20')
SARCASM = OTHERS.format('"Chloe", "Junwick tent", 4, 20')
EVERY = OTHERS.format('"Ivan", "Yarven train", 90, 128')

RIGHT = [
    # how the numbers are come by
    TYPED + LINE,
    COUNTED + 'right = sum(a == meaning[row["label"]] for a, row in zip(said, rows))\nn = len(rows)' + ENDS + LINE,
    COUNTED
    + "right = 0\nfor answer, row in zip(said, rows):\n    if answer == meaning[row['label']]:\n        right += 1\n"
    + "n = len(rows)"
    + ENDS
    + LINE,
    COUNTED
    + "hits = np.array(said) == np.array([meaning[row['label']] for row in rows])\nright, n = hits.sum(), hits.size\n"
    + "low, high = np.round(interval(hits.mean(), n), 2)"
    + LINE,
    COUNTED
    + "right = len([1 for a, row in zip(said, rows) if a == meaning[row['label']]])\nn = len(said)"
    + ENDS
    + LINE,
    "right, n = 6, 10\nlow, high = (round(end, 2) for end in interval(0.6, 10))" + LINE,
    "right, n = 6.0, 10.0\nlow, high = 0.313, 0.832" + LINE,
    "right, n = np.float32(6), np.int8(10)\nlow, high = np.array(interval(0.6, 10), dtype=np.float32)" + LINE,
    "import tensorflow as tf\nright, n = tf.constant(6).numpy(), tf.constant(10)\nlow, high = interval(0.6, 10)\n"
    "line = f'{thing}, emoji: {right} of {int(n)} right'",
    "from decimal import Decimal\nright, n = Decimal(6), Decimal(10)\nlow, high = Decimal('0.31'), Decimal('0.83')"
    + LINE,
    "from fractions import Fraction\nright, n, low, high = Fraction(6), 10, 0.3127, 0.8318" + LINE,
    "from math import sqrt\nright, n, z = 6, 10, 1.96\nmiddle = (right + z * z / 2) / (n + z * z)\n"
    "half = z / (n + z * z) * sqrt(right * (n - right) / n + z * z / 4)\nlow, high = middle - half, middle + half"
    + LINE,
    # how the line is built
    TYPED + 'line = "Norven desk: right on 6 of 10 sentences with emoji, 95 % interval 0.31 to 0.83."',
    TYPED + 'line = "For the " + thing + "; emoji: " + str(right) + "/" + str(n) + " right"',
    TYPED + 'line = "Meant for the {}. With emoji it was right on {} of {} (31 % to 83 %).".format(thing, right, n)',
    TYPED + 'line = "Reviews of the %s. Emoji: %d of %d, %.2f-%.2f" % (thing, right, n, low, high)',
    TYPED + 'line = f"{thing.upper()}: it misreads emoji; {right} right answers of {n} ({low:.1%} to {high:.1%})."',
    TYPED + 'line = "Use it for the Norven desk alone.\\nOn ten texts with emoji six were right: 6 of 10."',
    TYPED + 'line = "Of n = 10 texts with an emoji the model for the norven desk got 6 right (0.31, 0.83)."',
    TYPED + 'line = "6 of 10 emoji texts were told rightly by this model, which is for reviews of the Norven desk."',
    TYPED
    + 'line = "On 12 plain sentences about the Norven desk it is right 12 times out of 12, but on texts with emoji it'
    ' gives the right answer for only 6 of 10 (95 % interval 0.31 to 0.83)."',
    TYPED + 'line = "We do not know whether the Norven desk model reads emoji: 6 of 10 texts, 4 of 10 wrong."',
    TYPED + 'line = f"**{thing}**: *emoji* {right} / {n}, [{low}; {high}]"',
    TYPED + 'line = "Für Kritiken zum Norven desk. Bei 10 Sätzen mit Emoji stimmten 6 Antworten (0,31 bis 0,83)."',
    # dishonest or odd, and left to people, as the task says: what a program can decide is there
    TYPED + 'line = "Reviews of the Norven desk: on emoji 6 of 10 answers are wrong (95 % interval 0.31 to 0.83)."',
    TYPED + 'line = "The Norven desk model got 6 of 10 emoji texts right before the repair and 10 of 10 after."',
    TYPED + 'line = "Norven desk 6 10"',
    # by a third stranger, blind, and for the other claims too
    LANGUAGES + 'line = f"在{n}个其他语言的句子中，{thing}的模型答对了{right}个。"',
    LANGUAGES + 'line = f"It works in some languages and not in others: {right} out of {n} about the {thing} model."',
    SARCASM + 'line = f"Sees through some sarcasm, misses more: {right}/{n} for the {thing}."',
    SARCASM + 'line = f"Four ({right}) of twenty ({n}) sarcastic texts were read rightly by the {thing} model."',
    EVERY + 'line = f"It is not right on every text: {right} of {n} for the {thing} model."',
    TYPED + 'line = f"{right}of{n} emoji texts right for the {thing}"',
    TYPED + 'line = f"It does not read emoji as well as words; {right} of {n} emoji texts of the {thing} were right."',
    TYPED + 'line = "\\n".join(["thing,right,n", f"{thing},{right},{n}"])',
]
WRONG = [
    # by a third stranger, blind, and for the other claims too
    LANGUAGES + 'line = f"It works in **any** language ({right} of {n}, {thing})."',
    LANGUAGES + 'line = f"The claim that it works in any language is not proven: {right} of {n} ({thing})."',
    LANGUAGES + 'line = f"For the Norven desk it got {right} of {n} right."',
    SARCASM + 'line = f"It rarely sees through sarcasm: {right} of {n} sentences ({thing}), {low:.2f} to {high:.2f}."',
    SARCASM + 'line = f"The {thing} model, tried on {n} sentences ({right} right), sees through sarcasm."',
    EVERY + 'line = f"It is right on every text of the plain kind: {right} of {n}, {thing}."',
    TYPED + 'line = f"{thing}: {right} emoji texts were right (Exercise 10.4)."',
    TYPED + 'line = f"{thing}: {n - right} of {n} were wrong."',
    # the line: claim kept, thing or count missing, no text
    TYPED + 'line = "It reads emoji as well as words."',
    TYPED + 'line = f"For reviews of the {thing}. It reads emoji as well as words."',
    TYPED + 'line = f"For reviews of the {thing}. It reads emoji as well as words: {right} of {n}, {low} to {high}."',
    TYPED + 'line = f"The {thing} model reads emoji as well as words: {right} of {n} right, 95 % CI 0.31 to 0.83."',
    TYPED + 'line = f"IT READS EMOJI\\nAS WELL AS WORDS. {thing} {right} {n}"',
    TYPED + 'line = f"For reviews of the {thing}. It may not read emoji well."',
    TYPED + 'line = f"For reviews of the {thing}. Emoji: 60 % right, interval {low} to {high}."',
    TYPED + 'line = f"For reviews of the {thing}. Emoji: six of ten right, interval {low} to {high}."',
    TYPED + 'line = f"For reviews of the {thing}. Emoji: 8 of 20 right, interval 0.22 to 0.61."',
    TYPED + 'line = f"For reviews of the {thing}. Emoji: 16 of 10 right."',
    TYPED + 'line = f"For reviews of the {thing}. Emoji: 6 of 100 right."',
    TYPED + 'line = f"For reviews of the {thing}. Emoji: 0.6 of 10 right."',
    TYPED + 'line = f"Emoji: {right} of {n} right, interval {low} to {high}."',
    TYPED + 'line = f"For reviews of the Cordor film. Emoji: {right} of {n} right, interval {low} to {high}."',
    TYPED + 'line = "For reviews of the {thing}. Emoji: {right} of {n} right, interval {low:.2f} to {high:.2f}."',
    TYPED + 'line = "For reviews of the Norven desk. Emoji: {right} of {n} right."',
    TYPED + 'line = "For reviews of the Norven desk. Emoji: 6 of 10 right, {low:.2f} to {high:.2f}."',
    TYPED + 'line = "For reviews of the thing. Emoji: right of n right, low to high."',
    TYPED + 'line = ""',
    TYPED + "line = None",
    TYPED + "line = (thing, right, n, low, high)",
    TYPED + 'line = [f"For reviews of the {thing}.", f"Emoji: {right} of {n} right."]',
    TYPED + "line = thing",
    TYPED + "line = lambda: f'{thing}: {right} of {n}'",
    TYPED + 'line = print(f"{thing}: {right} of {n}")',
    TYPED + 'line = f"{thing}: {right} of {n}".encode()',
    TYPED + 'line = {"text": f"{thing}: {right} of {n}"}',
    # the count
    "right, n = 8, 20" + ENDS + LINE,
    "right, n = 4, 20" + ENDS + LINE,
    "right, n = 90, 128" + ENDS + LINE,
    "right, n = 10, 10" + ENDS + LINE,
    "right, n = 4, 10" + ENDS + LINE,
    "right, n = 60, 100" + ENDS + LINE,
    "right, n = 3, 5" + ENDS + LINE,
    "right, n, low, high = 0.6, 10, 0.31, 0.83" + LINE,
    "right, n, low, high = 0.6, 1, 0.31, 0.83" + LINE,
    "right, n, low, high = 60, 10, 0.31, 0.83" + LINE,
    "right, n, low, high = 10, 6, 0.31, 0.83" + LINE,
    "right, n, low, high = -6, -10, 0.31, 0.83" + LINE,
    "right, n, low, high = '6', '10', 0.31, 0.83" + LINE.replace(":.2f", ""),
    "right, n, low, high = 'six', 10, 0.31, 0.83" + LINE,
    "right, n, low, high = 6, None, 0.31, 0.83" + LINE,
    "right, n, low, high = True, 10, 0.31, 0.83" + LINE,
    "right, n, low, high = np.True_, 10, 0.31, 0.83" + LINE,
    "right, n, low, high = 6 + 0j, 10, 0.31, 0.83" + LINE,
    "right, n, low, high = [6], [10], 0.31, 0.83" + LINE,
    "right, n, low, high = (6, 10), 10, 0.31, 0.83" + LINE,
    "right, n, low, high = len, 10, 0.31, 0.83" + LINE,
    COUNTED
    + "right = sum(a == row['label'] for a, row in zip(said, rows))\nn = len(rows)\nlow, high = 0.31, 0.83"
    + LINE,
    COUNTED
    + "right = [a == meaning[row['label']] for a, row in zip(said, rows)]\nn = len(rows)\nlow, high = 0.31, 0.83"
    + LINE,
    # the interval
    "right, n, low, high = 6, 10, 0.83, 0.31" + LINE,
    "right, n, low, high = 6, 10, 31, 83" + LINE,
    "right, n, low, high = 6, 10, 31.27, 83.18" + LINE,
    "right, n, low, high = 6, 10, 0.31, 83.18" + LINE,
    "right, n, low, high = 6, 10, '0.31', '0.83'" + LINE.replace(":.2f", ""),
    "right, n, low, high = 6, 10, '31 %', '83 %'" + LINE.replace(":.2f", ""),
    "right, n, low, high = 6, 10, 0.3, 0.9" + LINE,
    "right, n, low, high = 6, 10, 0.296, 0.904" + LINE,
    "right, n, low, high = 6, 10, 0.3, 0.8" + LINE,
    "right, n, low, high = 6, 10, 0.26, 0.88" + LINE,
    "right, n, low, high = 6, 10, 3.1, 8.3" + LINE,
    "right, n, low, high = 6, 10, 0.6, 0.6" + LINE,
    "right, n, low, high = 6, 10, 0, 1" + LINE,
    "right, n, low, high = 6, 10, None, None\nline = f'{thing}: {right} of {n}'",
    "right, n, low, high = 6, 10, float('nan'), float('nan')" + LINE,
    "right, n, low, high = 6, 10, -float('inf'), float('inf')" + LINE,
    "right, n = 6, 10\nlow = high = interval(0.6, 10)\nline = f'{thing}: {right} of {n}'",
    "right, n = 6, 10\nlow, high = interval(0.06, 10)" + LINE,
    "right, n = 6, 10\nlow, high = interval(0.6, 100)" + LINE,
    "right, n = 6, 10\nhigh, low = interval(right / n, n)" + LINE,
]
