"""refresh stores one normal form, the same bytes each time, and never a notebook that failed."""

from __future__ import annotations

import json
import os

import nbformat
import pytest

from course_utils.errors import CourseError
from course_utils.maintain import refresh
from course_utils.maintain.guards import has_ids
from course_utils.maintain.normal_form import METADATA


def write(path, *sources, tags=()):
    """Write a notebook as JupyterLab would leave it: timings, extra metadata, no outputs."""
    cells = [
        {
            "cell_type": "code",
            "id": f"cell-{place}",
            "execution_count": None,
            "outputs": [],
            "source": source,
            "metadata": {"tags": list(tags), "execution": {"iopub.execute_input": "2026-01-01"}, "collapsed": True},
        }
        for place, source in enumerate(sources)
    ]
    metadata = {"widgets": {"state": {}}, "language_info": {"name": "python", "version": "3.11.7"}}
    path.write_text(
        json.dumps({"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}), encoding="utf-8"
    )
    return path


WIDGET = "import ipywidgets\nipywidgets.IntSlider(3)"
STREAMS = "import sys, time\nfor i in range(3):\n    print(i, flush=True)\n    time.sleep(0.2)"
HASHES = "print(list({'a', 'b', 'c', 'd', 'e'}))"
LEAVES = "open('left.txt', 'w').close()"


@pytest.fixture(scope="module")
def stored(tmp_path_factory):
    """Return a notebook (path) of all that is odd, refreshed once: many tests ask it, as each refresh is a kernel."""
    path = write(
        tmp_path_factory.mktemp("stored") / "one.ipynb", WIDGET, STREAMS, HASHES, LEAVES, "1 / 0", tags=["keep"]
    )
    notebook = json.loads(path.read_text(encoding="utf-8"))
    notebook["cells"][-1]["metadata"]["tags"].append("raises-exception")
    del notebook["cells"][-1]["id"]
    text = json.dumps({**notebook, "nbformat_minor": 4}, indent=1).replace("\n", "\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert refresh.refresh(path) is True
    return path


def test_second_refresh_changes_no_byte(stored):
    first = stored.read_bytes()
    assert refresh.refresh(stored) is False and stored.read_bytes() == first


def test_one_normal_form_without_crlf_and_byte_order_mark(stored):
    text = stored.read_bytes()
    notebook = json.loads(text)
    assert notebook["metadata"] == METADATA and notebook["nbformat_minor"] == 5
    assert [cell["id"] for cell in notebook["cells"][:4]] == ["cell-0", "cell-1", "cell-2", "cell-3"]
    assert notebook["cells"][4]["id"] and has_ids(notebook) == []
    assert all(cell["metadata"] == {"tags": ["keep"]} for cell in notebook["cells"][:4])
    widget, streams = notebook["cells"][0]["outputs"], notebook["cells"][1]["outputs"]
    assert list(widget[0]["data"]) == ["text/plain"], "the view is dropped, its text twin stays"
    assert [output["text"] for output in streams] == [["0\n", "1\n", "2\n"]]
    assert text.startswith(b"{") and text.endswith(b"}\n") and b"\r" not in text and b"2026-01-01" not in text


def test_announced_error_is_stored(stored):
    assert json.loads(stored.read_text())["cells"][4]["outputs"][0]["ename"] == "ZeroDivisionError"


def test_cells_leave_no_file_beside_the_notebook(stored):
    assert [file.name for file in stored.parent.iterdir()] == ["one.ipynb"]


def test_notebook_that_fails_is_not_written(tmp_path):
    path = write(tmp_path / "one.ipynb", "1 + 1", "1 / 0")
    before = path.read_bytes()
    with pytest.raises(CourseError, match="'cell-1' raised ZeroDivisionError"):
        refresh.refresh(path)
    assert path.read_bytes() == before


def test_names_select_notebooks(tmp_path):
    for name in ("01_one", "02_two"):
        write(tmp_path / f"{name}.ipynb", "")
    assert [path.stem for path in refresh.select(["02"], tmp_path)] == ["02_two"]
    assert len(refresh.select([], tmp_path)) == 2
    with pytest.raises(CourseError, match="01_one, 02_two"):
        refresh.select(["03"], tmp_path)


def test_a_guard_speaks_at_once_and_nothing_is_written(tmp_path):
    path = write(tmp_path / "one.ipynb", "print(1 / 3)")
    before = path.read_bytes()
    with pytest.raises(CourseError, match="cell-0"):
        refresh.refresh(path)
    assert path.read_bytes() == before


def test_cells_run_cut_off_and_this_process_keeps_its_environment(tmp_path, monkeypatch):
    # This test's own process is cut off as well, and what the kernel inherits would hide a maker that does nothing.
    monkeypatch.delenv("PYTHONPATH", raising=False)
    monkeypatch.delenv("PYTHONHASHSEED", raising=False)
    from course_utils.maintain.run_notebook import execute
    from tests.one_kernel import one_notebook

    before = dict(os.environ)
    connect = "    socket.create_connection(('192.0.2.1', 80), timeout=3)"
    call = f"import socket\ntry:\n{connect}\nexcept OSError as error:\n    print(error)"
    notebook = one_notebook([(call, [])])
    execute(notebook, tmp_path)
    assert "stopped" in notebook.cells[0].outputs[0].text
    assert dict(os.environ) == before


def test_author_hears_of_a_path_before_anything_runs(tmp_path):
    path = write(tmp_path / "one.ipynb", "1 / 0", "open('/home/me/notes.txt')")
    before = path.read_bytes()
    with pytest.raises(CourseError, match="'cell-1' shows a path"):
        refresh.refresh(path)
    assert path.read_bytes() == before


def number(notebook, folder):
    """Stand in for a kernel where ids alone are looked at; `stored` gets one in a real run."""
    for place, cell in enumerate(notebook.cells, 1):
        cell.execution_count = place


@pytest.mark.parametrize(
    "ids",
    [[None, None, None], ["a b", "cell-0", "ok"], ["same", "same", "other"], ["a b", 7, ""], ["ok", "x" * 65, "é"]],
)
@pytest.mark.parametrize("minor", [4, 5])
def test_cells_without_good_ids_get_some(tmp_path, monkeypatch, ids, minor):
    monkeypatch.setattr(refresh, "execute", number)
    path = write(tmp_path / "one.ipynb", "total = 1", "total = 1", "# 你好")
    notebook = json.loads(path.read_text())
    for cell, id in zip(notebook["cells"], ids):
        cell["id"] = id
        if id is None:
            del cell["id"]
    path.write_text(json.dumps({**notebook, "nbformat_minor": minor}))
    refresh.refresh(path)
    stored = nbformat.read(path, as_version=4)
    nbformat.validate(stored)
    found = [cell["id"] for cell in stored.cells]
    assert len(set(found)) == 3 and has_ids(stored) == []
    assert [a for a, b in zip(ids, found) if a == b] == [
        a for a in dict.fromkeys(ids) if a in ("same", "other", "ok", "cell-0")
    ]
    assert refresh.refresh(path) is False


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"cells": [{}]}', '{"cells": [], "nbformat": 3}', '{"cells": [], "nbformat": 4}']
)
def test_what_is_no_notebook_gets_a_sentence(tmp_path, text):
    path = tmp_path / "one.ipynb"
    path.write_text(text)
    with pytest.raises(CourseError, match="(?i)save .*JupyterLab"):
        refresh.refresh(path)
    assert path.read_text() == text
