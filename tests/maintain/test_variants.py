"""Stored outputs hold on other CPUs: with oneDNN on and off, with 1 and 2 threads, nothing that is printed changes.

All notebooks run one after the other in one kernel, with its names wiped in between, which saves a start for each of
TensorFlow. The ordinary nbval run is without oneDNN on as many threads as there are cores; the first variant here
differs from it in both. `make proof` runs the other combinations as well (COURSE_PROOF=all).
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from course_utils.kernels import runs_here
from course_utils.maintain.normal_form import normalise
from course_utils.maintain.run_notebook import execute
from course_utils.paths import ROOT

NOTEBOOKS = [path for path in sorted((ROOT / "notebooks").glob("*.ipynb")) if runs_here(path)]
VARIANTS = {  # oneDNN changes the order of additions, the number of threads how they are split
    "oneDNN, 1 thread": {"TF_ENABLE_ONEDNN_OPTS": "1", "TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1"},
    "oneDNN, 2 threads": {"TF_ENABLE_ONEDNN_OPTS": "1", "TF_NUM_INTRAOP_THREADS": "2", "TF_NUM_INTEROP_THREADS": "2"},
    "no oneDNN, 1 thread": {"TF_ENABLE_ONEDNN_OPTS": "0", "TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1"},
}
CHOSEN = list(VARIANTS) if os.environ.get("COURSE_PROOF") == "all" else list(VARIANTS)[:1]
WIPE = """
%reset -f
import sys
if "tf_keras" in sys.modules:
    sys.modules["tf_keras"].backend.clear_session()  # layers are numbered from the start again
"""
PROBE = """
import os, pathlib, tensorflow as tf
tf.random.normal((300, 300)) @ tf.random.normal((300, 300))
names = [(task / "comm").read_text().strip() for task in pathlib.Path("/proc/self/task").iterdir()]
print(os.environ["TF_ENABLE_ONEDNN_OPTS"], names.count("tf_Compute"))
"""


def one_notebook(sources):
    """Return a notebook (nbformat node) of code cells."""
    import nbformat

    cells = [nbformat.v4.new_code_cell(source, metadata={"tags": tags}) for source, tags in sources]
    return nbformat.v4.new_notebook(cells=cells)


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


@pytest.mark.parametrize("variant", CHOSEN)
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
