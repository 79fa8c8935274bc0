"""Stored outputs hold elsewhere: with oneDNN on and off, with 1 and 2 threads, with other seeds where lab 8 trains.

All notebooks run one after the other in one kernel, with its names wiped in between, which saves a start for each of
TensorFlow. The ordinary nbval run of `make test` is without oneDNN on as many threads as there are cores.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from course_utils.kernels import runs_here
from course_utils.maintain.normal_form import normalise
from course_utils.maintain.run_notebook import execute
from course_utils.paths import ROOT
from tests.one_kernel import WIPE, one_notebook

NOTEBOOKS = [path for path in sorted((ROOT / "notebooks").glob("*.ipynb")) if runs_here(path)]
VARIANTS = {  # oneDNN changes the order of additions, the number of threads how they are split
    "oneDNN, 1 thread": {"TF_ENABLE_ONEDNN_OPTS": "1", "TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1"},
    "oneDNN, 2 threads": {"TF_ENABLE_ONEDNN_OPTS": "1", "TF_NUM_INTRAOP_THREADS": "2", "TF_NUM_INTEROP_THREADS": "2"},
    "no oneDNN, 1 thread": {"TF_ENABLE_ONEDNN_OPTS": "0", "TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1"},
}
OTHER_SEEDS = (10, 20)  # added to each seed of lab 8; the stored outputs come from the third choice, 0
PROBE = """
import os, pathlib, tensorflow as tf
tf.random.normal((300, 300)) @ tf.random.normal((300, 300))
names = [(task / "comm").read_text().strip() for task in pathlib.Path("/proc/self/task").iterdir()]
print(os.environ["TF_ENABLE_ONEDNN_OPTS"], names.count("tf_Compute"))
"""


def texts(cell):
    """Return what a cell shows, without pictures: those are compared through their descriptions."""
    shown = []
    for output in cell["outputs"]:
        data = {mime: text for mime, text in output.get("data", {}).items() if not mime.startswith("image/")}
        shown.append((output["output_type"], output.get("text"), output.get("evalue"), data))
    return shown


def test_variants_reach_tensorflow(monkeypatch, tmp_path):
    if not Path("/proc/self/task").is_dir():
        pytest.skip("threads have no names to count here")
    for name, value in VARIANTS["oneDNN, 1 thread"].items():
        monkeypatch.setenv(name, value)
    notebook = one_notebook([(PROBE, [])])
    execute(notebook, tmp_path)
    assert notebook.cells[0].outputs[-1].text == "1 1\n"


@pytest.mark.parametrize("variant", VARIANTS)
def test_printed_outputs_are_the_same(variant, monkeypatch, tmp_path):
    for name, value in VARIANTS[variant].items():
        monkeypatch.setenv(name, value)
    stored = []
    for path in NOTEBOOKS:
        notebook = normalise(json.loads(path.read_text(encoding="utf-8")))
        stored.append((path.stem, {"source": [WIPE], "metadata": {}, "outputs": []}))
        stored += [(path.stem, cell) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    again = one_notebook([("".join(cell["source"]), cell["metadata"].get("tags", [])) for _, cell in stored])
    execute(again, tmp_path)
    pairs = list(zip(stored, normalise(again)["cells"], strict=True))
    differing = [f"{name}, cell {before.get('id')}" for (name, before), after in pairs if texts(after) != texts(before)]
    assert differing == []
    assert sum(bool(before["outputs"]) for (_, before), _ in pairs) > 5 * len(NOTEBOOKS), "outputs were really compared"


def with_seeds(source: str, more: int) -> str:
    """Return a cell of lab 8 with other seeds.

    >>> with_seeds("set_random_seed(1); default_rng(seed)", 10)
    'set_random_seed(11); default_rng(seed + 10)'
    """
    source = re.sub(r"(set_random_seed\(|seed=)(\d+)\)", lambda found: f"{found[1]}{int(found[2]) + more})", source)
    source = source.replace("for seed in range(5)", f"for seed in range({more}, {more + 5})")
    return source.replace("default_rng(seed)", f"default_rng(seed + {more})")


@pytest.mark.parametrize("more", OTHER_SEEDS)
def test_lab_8_says_the_same_with_other_seeds(more, tmp_path):
    notebook = normalise(json.loads((ROOT / "notebooks" / "08_train.ipynb").read_text(encoding="utf-8")))
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    old = ["".join(cell["source"]) for cell in cells]
    new = [with_seeds(source, more) for source in old]
    assert sum(before != after for before, after in zip(old, new)) >= 8, "the seeds were really exchanged"
    again = one_notebook([(source, cell["metadata"].get("tags", [])) for source, cell in zip(new, cells)])
    execute(again, tmp_path)
    pairs = zip(cells, normalise(again)["cells"], strict=True)
    assert [before["id"] for before, after in pairs if texts(after) != texts(before)] == []
