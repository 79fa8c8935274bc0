"""Time the classroom checkpoint beside a model of the article's architecture with random weights.

    .venv/bin/python tools/compare_speed.py

The two take turns, so that other programs on the machine slow both alike; the median of the turns counts.
"""

from __future__ import annotations

import os
import statistics
import time
from pathlib import Path

os.environ.update(TF_USE_LEGACY_KERAS="1", TF_CPP_MIN_LOG_LEVEL="2", TF_ENABLE_ONEDNN_OPTS="0")
CLASSROOM = Path(__file__).resolve().parent.parent / "course_utils" / "classroom"
TEXTS = ["I've been waiting for a HuggingFace course my whole life.", "I hate this so much!"] * 8


def seconds(model, inputs) -> float:
    start = time.perf_counter()
    model(inputs)
    return time.perf_counter() - start


def main() -> None:
    from transformers import AutoTokenizer, DistilBertConfig, TFAutoModelForSequenceClassification

    inputs = AutoTokenizer.from_pretrained(CLASSROOM)(TEXTS, padding=True, return_tensors="tf")
    models = {
        "classroom": TFAutoModelForSequenceClassification.from_pretrained(CLASSROOM),
        "article": TFAutoModelForSequenceClassification.from_config(DistilBertConfig()),
    }
    times = {name: [] for name in models}
    for turn in range(33):
        for name, model in models.items():
            times[name].append(seconds(model, inputs))
    medians = {name: statistics.median(values[3:]) for name, values in times.items()}  # the first turns warm up
    for name, model in models.items():
        size, time_taken = model.num_parameters() / 1e6, 1000 * medians[name]
        print(f"{name}: {size:.1f} million parameters, {time_taken:.0f} ms for {len(TEXTS)} texts")
    print(f"{medians['article'] / medians['classroom']:.1f} times as fast")


if __name__ == "__main__":
    main()
