"""Small notebooks for what the lessons do not show, such as a classifier with three labels."""

from __future__ import annotations

import json
from pathlib import Path

THREE = """def classifier(text, top_k=None):
    happy = min(text.count("!") / 4, 0.8)
    scores = {"calm <b>": 0.9 - happy, "happy": happy, "sad": 0.1}
    return [{"label": label, "score": score} for label, score in scores.items()]"""
NOTEBOOKS = {
    "three_labels.ipynb": {
        "load": "import course_utils",
        "classifier": THREE,
        "demo": "course_utils.sentiment_demo(classifier)",
    },
}


def write_fixtures(folder: Path) -> None:
    """Write the notebooks into a folder."""
    for name, cells in NOTEBOOKS.items():
        code = [
            {"cell_type": "code", "id": id, "source": source, "metadata": {}, "outputs": [], "execution_count": None}
            for id, source in cells.items()
        ]
        metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}}
        (folder / name).write_text(
            json.dumps({"cells": code, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}), encoding="utf-8"
        )
