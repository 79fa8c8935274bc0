"""A small course and a learner's folder, for the tests of the workspace."""

from __future__ import annotations

import json

from course_utils.start import workspace


def notebook(path, *sources, outputs=True):
    """Write a small executed notebook with the given code cells."""
    stored = [{"output_type": "stream", "name": "stdout", "text": "spoiler\n"}] if outputs else []
    cells = [
        {"cell_type": "code", "id": f"c{i}", "metadata": {}, "execution_count": 1, "outputs": stored, "source": source}
        for i, source in enumerate(sources)
    ]
    text = json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    path.write_text(text, encoding="utf-8", newline="\n")


def sources(path):
    return ["".join(cell["source"]) for cell in json.loads(path.read_bytes())["cells"]]


class Place:
    """A course with two notebooks and a learner's folder, both empty of history."""

    def __init__(self, root):
        self.course, self.mine, self.said = root / "notebooks", root / "workspace", []
        self.course.mkdir()
        notebook(self.course / "01_one.ipynb", "1 + 1")
        notebook(self.course / "02_two.ipynb", "2 + 2")

    def fill(self):
        self.said.clear()
        workspace.fill(self.course, self.mine, self.said.append)

    def names(self):
        return sorted(path.name for path in self.mine.iterdir() if path.name != ".course")
