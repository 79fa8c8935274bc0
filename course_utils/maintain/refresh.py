"""Re-execute the notebooks and store them in one normal form, so that a diff shows only what changed in substance."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.maintain import guards, maps
from course_utils.maintain.normal import give_ids, to_text
from course_utils.maintain.test import offline_environment
from course_utils.paths import NOTEBOOKS

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

    The kernel gets the environment of the tests, cut off from the network; this process and its environment stay as
    they are.

    folder: where the kernel works; files that cells write stay there.
    """
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    client = NotebookClient(
        notebook,
        timeout=SECONDS_A_CELL,
        kernel_name="python3",
        resources={"metadata": {"path": str(folder or NOTEBOOKS)}},
        record_timing=False,
        store_widget_state=False,
        extra_arguments=["--IPKernelApp.log_level=ERROR"],  # its note about TCP on loopback helps nobody here
    )
    try:
        client.execute(env=offline_environment())
    except CellExecutionError as error:
        bad = next(cell for cell in notebook.cells if has_error(cell))
        raise CourseError(f"Cell {bad.get('id')!r} raised {error.ename}: {error.evalue}") from None


def has_error(cell):
    """Tell whether a cell stored an error that it does not announce with the tag raises-exception."""
    if cell["cell_type"] != "code" or "raises-exception" in cell["metadata"].get("tags", []):
        return False
    return any(output["output_type"] == "error" for output in cell["outputs"])


def load(path):
    """Read a notebook for running (nbformat node): every cell has an id; raises CourseError where it is no notebook."""
    import nbformat

    try:
        notebook = give_ids(json.loads(path.read_text(encoding="utf-8-sig")))
        if notebook["nbformat"] != 4:
            raise CourseError(
                f"Notebook format {notebook['nbformat']} is not format 4. Save the notebook in JupyterLab."
            )
        notebook = nbformat.reads(json.dumps({**notebook, "nbformat_minor": 5}), as_version=4)
        nbformat.validate(notebook)
    except (ValueError, KeyError, TypeError, AttributeError, nbformat.ValidationError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise CourseError(f"This is not a notebook ({reason}). Restore the file or save it in JupyterLab.") from None
    return notebook


def refresh(path):
    """Re-execute one notebook and store it; return True when its bytes changed.

    Raises CourseError, and writes nothing, when a cell raises or a rule of guards.py is broken; what can be seen in
    the cells themselves is said before they run.
    """
    path = Path(path)
    notebook = load(path)
    complain(guards.problems_of_sources(notebook))
    with tempfile.TemporaryDirectory() as folder:
        execute(notebook, folder)
    text = to_text(notebook)
    complain(guards.problems(text))
    data = text.encode()
    if path.read_bytes() == data:
        return False
    path.write_bytes(data)
    return True


def complain(problems):
    """Raise CourseError with all problems, one a line, if there are any."""
    if problems:
        raise CourseError("\n  ".join(["Mend this and refresh again:", *problems]))


def main(names):
    """Write the maps, refresh the named notebooks (all when none is named); return how many could not be stored."""
    for name in maps.write():
        print(f"{name}: map changed", flush=True)
    failed = 0
    for path in select(names):
        try:
            print(f"{path.name}: {'changed' if refresh(path) else 'same'}", flush=True)
        except CourseError as error:
            failed += 1
            print(f"{path.name}: NOT written. {error}", flush=True)
    return failed
