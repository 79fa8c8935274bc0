"""Exercise 11.1: Carry code over."""

from __future__ import annotations

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a

# (code of a TensorFlow lesson, the same in PyTorch, what to say where it comes back otherwise)
CASES = (
    (
        "model = TFAutoModelForSequenceClassification.from_pretrained(checkpoint)",
        "model = AutoModelForSequenceClassification.from_pretrained(checkpoint)",
        "A class of transformers loses the TF in front of its name, wherever it is.",
    ),
    (
        "from transformers import AutoTokenizer, TFBertModel, TFAutoModel",
        "from transformers import AutoTokenizer, BertModel, AutoModel",
        "Every class name that begins with TF loses these two letters; AutoTokenizer never had them.",
    ),
    (
        'inputs = tokenizer(texts, padding=True, return_tensors="tf")',
        'inputs = tokenizer(texts, padding=True, return_tensors="pt")',
        'The value of return_tensors becomes "pt".',
    ),
    (
        "inputs = tokenizer(texts, return_tensors='tf')",
        "inputs = tokenizer(texts, return_tensors='pt')",
        "Python takes single quotes as well: return_tensors='tf' has to be found too, and keeps its quotes.",
    ),
    (
        "shares = tf.math.softmax(model(**inputs).logits, axis=-1).numpy()",
        "shares = torch.softmax(model(**inputs).logits, axis=-1).detach().numpy()",
        "tf.math.softmax becomes torch.softmax, and .numpy() becomes .detach().numpy().",
    ),
    (
        "sizes = [layer.kernel.numpy().shape for layer in layers]\nprint(logits.numpy()[0])",
        "sizes = [layer.kernel.detach().numpy().shape for layer in layers]\nprint(logits.detach().numpy()[0])",
        "There may be several lines, and something in each of them: replace every occurrence.",
    ),
    (
        "rate = words['TF'] * idf  # TF-IDF: TF counts a word in one text, TFLOPS is another thing",
        "rate = words['TF'] * idf  # TF-IDF: TF counts a word in one text, TFLOPS is another thing",
        "Only names such as TFBertModel change: TF, a capital letter, then a small one. TF-IDF and TFLOPS stay.",
    ),
    (
        'kind = "tf"\nCTFModel = 1\nnp.exp(z).sum(axis=-1)',
        'kind = "tf"\nCTFModel = 1\nnp.exp(z).sum(axis=-1)',
        'Nothing here is to be changed: "tf" counts only after return_tensors=, and TF only where a name begins.',
    ),
    (
        "print(logits.detach().numpy())",
        "print(logits.detach().numpy())",
        "This line is PyTorch already. Code that was carried over once must come back as it is.",
    ),
    (
        "def ask(texts):\n    model = TFDistilBertModel.from_config(x)\n    return model(texts)[0].numpy()\n",
        "def ask(texts):\n    model = DistilBertModel.from_config(x)\n    return model(texts)[0].detach().numpy()\n",
        "The spaces at the beginning of a line and the end of the last line belong to the code and stay.",
    ),
    (
        "import tensorflow as tf\nprint(tf.constant([1.0]))",
        "import tensorflow as tf\nprint(tf.constant([1.0]))",
        "Of all that begins with tf. only tf.math.softmax changes; the rest is for a person to look at.",
    ),
    ("", "", "An empty string has nothing to change."),
)


def check_port(port: object) -> str:
    for code, wanted, remedy in CASES:
        given = call(port, code)
        if not is_a(given, str):
            raise NotYet(
                f"For {_short(code)} your function returned {describe(given)}. Return the changed code as a string."
            )
        if str.__str__(given) != wanted:
            raise NotYet(f"For {_short(code)} your function returned {_short(str.__str__(given))}. {remedy}")
    return (
        f"Right for {len(CASES)} pieces of code, also for those in which nothing may change. Four rules carry much of a"
        " lesson over; what no rule can see, such as float16 or a tokenizer without words, is what this lab is about."
    )


def _short(code: str) -> str:
    words = " ".join(code.split())
    return f"`{words if len(words) <= 90 else words[:87] + '...'}`" if words else "an empty string"


EXERCISE = Exercise(
    id="11.1",
    title="Carry code over",
    minutes=6,
    difficulty=2,
    names=("port",),
    check=check_port,
    hints=(
        "Two of the four changes are plain `replace`; the class names and return_tensors need `re.sub`.",
        (
            r"`\bTF(?=[A-Z][a-z])` finds TF where a name begins and a capital and a small letter follow. For"
            " return_tensors, keep the quote in a group: `(return_tensors=[\"'])tf`."
        ),
        "`.numpy()` that has `.detach()` before it already must stay: look behind with `(?<!\\.detach\\(\\))`.",
    ),
    solution=(
        "import re\n\n\n"
        "def port(code):\n"
        '    code = re.sub(r"\\bTF(?=[A-Z][a-z])", "", code)\n'
        '    code = re.sub(r"(return_tensors=[\\"\'])tf\\b", r"\\1pt", code)\n'
        '    code = code.replace("tf.math.softmax(", "torch.softmax(")\n'
        '    return re.sub(r"(?<!\\.detach\\(\\))\\.numpy\\(\\)", ".detach().numpy()", code)'
    ),
    why="A pattern that says where a name begins and what may stand before it changes no word that only looks similar.",
)
