"""Re-execute the notebooks and store them in one normal form, so that a diff shows only what changed in substance."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.paths import NOTEBOOKS, ROOT

KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
METADATA = {"kernelspec": KERNEL, "language_info": {"name": "python"}}
CELL_METADATA = ("tags", "slideshow")  # what authors write; everything else is left by tools
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
SECONDS_A_CELL = 300


def select(names, folder=NOTEBOOKS):
    """Return the notebooks of a folder whose file name starts with one of `names` (all of them when empty).

    Raises CourseError when a name fits no notebook.

    Example:
        >>> [path.name for path in select(["03"])]        # doctest: +SKIP
        ['03_tokenize.ipynb']
    """
    paths = sorted(Path(folder).glob("*.ipynb"))
    for name in names:
        if not any(path.name.startswith(Path(name).name) for path in paths):
            raise CourseError(f"No notebook starts with {name!r}. There are: {', '.join(path.stem for path in paths)}.")
    return [path for path in paths if not names or any(path.name.startswith(Path(name).name) for name in names)]


def execute(notebook, folder=None):
    """Run all cells of a notebook (nbformat node) in place, in a fresh kernel; raises CourseError naming the bad cell.

    folder: where the kernel works; files that cells write stay there.
    """
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    os.environ["PYTHONHASHSEED"] = "0"  # some messages list sets: same order each time
    paths = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    if str(ROOT) not in paths:
        os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), *paths]))
    resources = {"metadata": {"path": str(folder or NOTEBOOKS)}}
    client = NotebookClient(
        notebook,
        timeout=SECONDS_A_CELL,
        kernel_name="python3",
        resources=resources,
        record_timing=False,
        store_widget_state=False,
        extra_arguments=["--IPKernelApp.log_level=ERROR"],  # its note about TCP on loopback helps nobody here
    )
    try:
        client.execute()
    except CellExecutionError as error:
        bad = next(cell for cell in notebook.cells if has_error(cell))
        raise CourseError(f"Cell {bad.get('id')!r} raised {error.ename}: {error.evalue}") from None


def has_error(cell):
    """Tell whether a cell stored an error that it does not announce with the tag raises-exception."""
    if cell["cell_type"] != "code" or "raises-exception" in cell["metadata"].get("tags", []):
        return False
    return any(output["output_type"] == "error" for output in cell["outputs"])


def normalise(notebook):
    """Return a notebook (dict) in the normal form: fixed metadata, no widget views or state, no timings, joined streams.

    Example:
        >>> normalise({"cells": [], "metadata": {"x": 1}, "nbformat": 4, "nbformat_minor": 5})["metadata"]["language_info"]
        {'name': 'python'}
    """
    cells = []
    for cell in notebook["cells"]:
        kept = {"cell_type": cell["cell_type"], "id": cell.get("id"), "source": _lines(cell["source"])}
        kept["metadata"] = {key: cell["metadata"][key] for key in CELL_METADATA if key in cell["metadata"]}
        if cell.get("attachments"):
            kept["attachments"] = cell["attachments"]
        if cell["cell_type"] == "code":
            kept["execution_count"] = cell["execution_count"]
            kept["outputs"] = [_output(output) for output in _join_streams(cell["outputs"])]
        cells.append(kept)
    return {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}


def _lines(text):
    return "".join(text).splitlines(keepends=True)


def _join_streams(outputs):
    """Join neighbouring stream outputs of one name: where the kernel flushed is chance."""
    joined = []
    for output in outputs:
        before = joined[-1] if joined else {}
        if output["output_type"] == "stream" and before.get("name") == output["name"]:
            before["text"] = _lines("".join(before["text"]) + "".join(output["text"]))
        else:
            joined.append(dict(output))
    return joined


def _output(output):
    output = {key: value for key, value in output.items() if key != "transient"}
    if output["output_type"] == "stream":
        output["text"] = _lines(output["text"])
    if "data" in output:
        output["data"] = {
            mime: data if mime.endswith("json") else _lines(data)
            for mime, data in output["data"].items()
            if mime != WIDGET_VIEW
        }
        for mime, data in output["data"].items():
            if mime.startswith("image/") and mime != "image/svg+xml":
                output["data"][mime] = "".join(data)
    return output


def to_text(notebook):
    """Return the normal form as text: sorted keys, indent 1, newline at the end."""
    return json.dumps(normalise(notebook), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def refresh(path):
    """Re-execute one notebook and store it; return True when its bytes changed. Nothing is written after an error."""
    import nbformat

    path = Path(path)
    notebook = nbformat.read(path, as_version=4)
    with tempfile.TemporaryDirectory() as folder:
        execute(notebook, folder)
    text = to_text(notebook)
    if path.read_text(encoding="utf-8-sig") == text:
        return False
    path.write_text(text, encoding="utf-8", newline="\n")
    return True


def main(names):
    """Refresh the named notebooks (all when none is named); return the number of notebooks that could not be run."""
    failed = 0
    for path in select(names):
        try:
            print(f"{path.name}: {'changed' if refresh(path) else 'same'}", flush=True)
        except CourseError as error:
            failed += 1
            print(f"{path.name}: NOT written. {error}", flush=True)
    return failed
