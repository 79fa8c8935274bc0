"""Exercise 2.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    'clf = pipeline("text-classification", model=checkpoint, return_all_scores=True)',
    'clf = pipeline("text-classification", model=checkpoint, top_k=None)',
    'clf = pipeline("text-classification", model=checkpoint)',
    'clf = pipeline("sentiment-analysis", model=checkpoint, framework="tf")',
    (
        "from transformers import AutoTokenizer, TFAutoModelForSequenceClassification, TextClassificationPipeline\n"
        "clf = TextClassificationPipeline(model=TFAutoModelForSequenceClassification.from_pretrained(checkpoint),"
        ' tokenizer=AutoTokenizer.from_pretrained(checkpoint), framework="tf")'
    ),
]

WRONG = [
    (
        'clf = pipeline("text-classification", model=checkpoint, function_to_apply="none")',
        'Leave `function_to_apply="none"` out',
    ),
    ('clf = pipeline("text-classification", model=checkpoint, function_to_apply="sigmoid")', "with a sigmoid of its"),
    ('clf = pipeline("text-classification", model=checkpoint, top_k=0)', "an empty list"),
    ("clf = None", "`clf` is None"),
    ('clf = "sentiment-analysis"', "is not a pipeline yet"),
    ("clf = checkpoint", "hand it to `pipeline"),
    ("clf = pipeline", "what `pipeline(...)` returns"),
    ('clf = pipeline("sentiment-analysis", model=checkpoint)("I love you.")', "the result of a call"),
    ('clf = pipeline("feature-extraction", model=checkpoint)', 'for the task "feature-extraction"'),
    (
        "from transformers import TFAutoModelForSequenceClassification as A\nclf = A.from_pretrained(checkpoint)",
        "an object of type TFDistilBertForSequenceClassification",
    ),
    (
        (
            'clf = pipeline("sentiment-analysis", model=checkpoint)\nclf.model.config.id2label = {0: "POSITIVE", 1:'
            ' "NEGATIVE"}'
        ),
        "Is `checkpoint` the model you named?",
    ),
]
