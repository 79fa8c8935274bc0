"""Answers for the exercises of notebook 2."""

SETUP = """
import course_utils
from transformers import pipeline
checkpoint = course_utils.checkpoint()
classifier = pipeline("sentiment-analysis", model=checkpoint)
"""

MISTAKES = '''
def mistakes():
    """Texts on which the live model is sure and wrong."""
    tries = {
        "I expected to hate it but I was wrong.": "POSITIVE",
        "Great, another delay.": "NEGATIVE",
        "What a wonderful way to waste two hours.": "NEGATIVE",
        "Nobody could possibly dislike this film.": "POSITIVE",
        "I cannot say anything bad about it.": "POSITIVE",
        "It was okay.": "NEGATIVE",
        "I never thought I would say this, but I did not hate it.": "POSITIVE",
        "The worst day of my life turned out fine.": "POSITIVE",
        "It is impossible to be bored.": "POSITIVE",
        "You would have to be dead not to laugh.": "POSITIVE",
        "Brilliant, if you enjoy watching paint dry.": "NEGATIVE",
        "The trailer was the best part.": "NEGATIVE",
    }
    answers = {text: classifier(text)[0] for text in tries}
    return [(t, tries[t]) for t, a in answers.items() if a["label"] != tries[t] and a["score"] > 0.9]
'''

CARD = 'card = {"language": "en", "classes": 2, "train_data": "SST-2", "metric": accuracy, "one_limit": "English only, no neutral class"}'
READ = """
import yaml
header = yaml.safe_load(open(f"{checkpoint}/README.md", encoding="utf-8").read().split("---")[1])
accuracy = next(m["value"] for m in header["model-index"][0]["results"][0]["metrics"] if m["type"] == "accuracy")
"""

RIGHT = {
    "2.1": [
        'clf = pipeline("text-classification", model=checkpoint)',
        'clf = pipeline("sentiment-analysis", model=checkpoint, framework="tf")',
        "from transformers import AutoTokenizer, TFAutoModelForSequenceClassification, TextClassificationPipeline\n"
        "clf = TextClassificationPipeline(model=TFAutoModelForSequenceClassification.from_pretrained(checkpoint),"
        ' tokenizer=AutoTokenizer.from_pretrained(checkpoint), framework="tf")',
    ],
    "2.2": [
        'def scores(text):\n    return {s["label"]: s["score"] for s in classifier(text, top_k=None)}',
        'def scores(text):\n    best = classifier(text)[0]\n    other = {"NEGATIVE": "POSITIVE", "POSITIVE": "NEGATIVE"}[best["label"]]\n'
        '    return {other: 1 - best["score"], best["label"]: best["score"]}',
        'import numpy as np\ndef scores(text):\n    return {s["label"]: np.float32(round(s["score"], 4)) for s in classifier([text], top_k=2)[0]}',
        "import tensorflow as tf\ndef scores(text):\n    p = tf.nn.softmax(classifier.forward(classifier.preprocess(text))['logits'])[0]\n"
        "    return {name: p[i] for i, name in classifier.model.config.id2label.items()}",
        # return_all_scores is deprecated and still works on this version
        'def scores(text):\n    found = classifier(text, return_all_scores=True)\n    found = found[0] if isinstance(found[0], list) else found\n'
        '    return {s["label"]: s["score"] for s in found}',
    ],
    "2.3": [
        MISTAKES + "\nmy_text, my_label = mistakes()[0]",
        MISTAKES + "\nmy_text, my_label = mistakes()[1]\nmy_label = my_label.lower()",
        MISTAKES + '\nmy_text, my_label = mistakes()[-1]\nmy_text = f"  {my_text}  "',
    ],
    "2.4": [
        READ + CARD,
        READ + 'card = dict(language="English", classes=["NEGATIVE", "POSITIVE"], train_data="stanfordnlp/sst2", metric=f"{100 * accuracy if accuracy <= 1 else accuracy:.1f} %", one_limit="knows English only")',
        READ + 'card = {"one_limit": "There is no neutral class at all.", "metric": accuracy if accuracy <= 1 else accuracy / 100, "train_data": ["SST-2"], "classes": "NEGATIVE and POSITIVE", "language": ["en"], "extra": 1}',
    ],
}

WRONG = {
    "2.1": [
        ('clf = "sentiment-analysis"', "is not a pipeline yet"),
        ("clf = checkpoint", "hand it to `pipeline"),
        ("clf = pipeline", "what `pipeline(...)` returns"),
        ('clf = pipeline("sentiment-analysis", model=checkpoint)("I love you.")', "the result of a call"),
        ('clf = pipeline("feature-extraction", model=checkpoint)', 'for the task "feature-extraction"'),
        ("from transformers import TFAutoModelForSequenceClassification as A\nclf = A.from_pretrained(checkpoint)", "an object of type TFDistilBertForSequenceClassification"),
        ('clf = pipeline("sentiment-analysis", model=checkpoint)\nclf.model.config.id2label = {0: "POSITIVE", 1: "NEGATIVE"}', "Is `checkpoint` the model you named?"),
    ],
    "2.2": [
        ('def scores(text):\n    best = classifier(text)[0]\n    return {best["label"]: best["score"]}', "gives only the best label"),
        ('def scores(text):\n    first, second = classifier(text, top_k=None)\n    return {"NEGATIVE": first["score"], "POSITIVE": second["score"]}', "Check which score belongs to which label"),
        ('def scores(text):\n    p = classifier(text)[0]["score"]\n    return {"POSITIVE": p, "NEGATIVE": 1 - p}', "Check which score belongs to which label"),
        ('def scores(text):\n    return {s["label"]: f"{s[\'score\']:.4f}" for s in classifier(text, top_k=None)}', "The scores are texts"),
        ("def scores(text):\n    return classifier(text, top_k=None)", "asks for a dictionary"),
        ('def scores(text):\n    print({s["label"]: s["score"] for s in classifier(text, top_k=None)})', "returned nothing"),
        ('def scores(text):\n    p = classifier(text)[0]["score"]\n    return {"POSITIVE": p, "NEGATIVE": p}', "sum to"),
        ('def scores(text):\n    return {s["label"].lower(): s["score"] for s in classifier(text, top_k=None)}', "lacks NEGATIVE, POSITIVE"),
    ],
    "2.3": [
        ('my_text, my_label = "I love you.", "POSITIVE"', "and so do you"),
        ('my_text, my_label = "", "POSITIVE"', "is empty"),
        ('my_text, my_label = "我恨你", "NEGATIVE"', "outside plain English"),
        ('my_text, my_label = "The sky is blue.", "NEUTRAL"', "The model knows two labels"),
        ('my_text, my_label = "good " * 61, "NEGATIVE"', "60 words at most"),
        ('my_text, my_label = ["I love you."], "NEGATIVE"', "asks for a text in quotes"),
    ],
    "2.4": [
        (READ + CARD + '\ncard["language"] = "English and Chinese"', "exactly that"),
        (READ + CARD + '\ncard["classes"] = 3', "Count the labels"),
        (READ + CARD + '\ncard["metric"] = 91.3', "reports another accuracy"),
        (READ + CARD + '\ncard["train_data"] = "Wikipedia"', "field `datasets`"),
        (READ + CARD + '\ncard["one_limit"] = "none"', "very short"),
        (READ + CARD + '\ncard["one_limit"] = "purple elephants dislike umbrellas"', "part on limits"),
        (READ + CARD + '\ndel card["metric"]', "lacks metric"),
        ('card = "English"', "asks for a dictionary"),
    ],
}
