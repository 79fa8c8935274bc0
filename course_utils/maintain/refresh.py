"""Run notebooks again and store them in one normal form, so that a diff shows only what changed in substance."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.maintain.guards import problems, problems_of_sources
from course_utils.maintain.maps import write_maps
from course_utils.maintain.normal_form import give_ids, to_text
from course_utils.maintain.run_notebook import execute
from course_utils.paths import NOTEBOOKS


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


def load(path):
    """Read a notebook for running (nbformat node), each cell with an id; raises CourseError where it is no notebook."""
    import nbformat

    try:
        notebook = give_ids(json.loads(path.read_text(encoding="utf-8-sig")))  # nbformat would draw random ids
        if notebook["nbformat"] != 4:
            raise ValueError(f"its format is {notebook['nbformat']}, not 4")
        notebook = nbformat.reads(json.dumps({**notebook, "nbformat_minor": 5}), as_version=4)
        nbformat.validate(notebook)
    except (ValueError, KeyError, TypeError, AttributeError, nbformat.ValidationError) as error:
        reason = f"{type(error).__name__}: {error}".splitlines()[0]
        raise CourseError(f"This is not a notebook ({reason}). Restore the file, or save it in JupyterLab.") from None
    return notebook


def refresh(path):
    """Run one notebook again and store it; return True when its bytes changed.

    Raises CourseError, and writes nothing, when a cell raises or a guard has something to say. What the cells
    themselves show is said before they run.
    """
    path = Path(path)
    notebook = load(path)
    complain(problems_of_sources(notebook))
    with tempfile.TemporaryDirectory() as folder:
        execute(notebook, folder)
    text = to_text(notebook)
    complain(problems(text))
    if path.read_bytes() == text.encode("utf-8"):
        return False
    path.write_text(text, encoding="utf-8", newline="\n")
    return True


def complain(wrong):
    """Raise CourseError with everything that is wrong, one a line, if anything is."""
    if wrong:
        raise CourseError("\n  ".join(["Mend this and refresh again:", *wrong]))


def main(names):
    """Refresh the maps and the named notebooks (all when none is named); return how many could not be stored."""
    failed, paths = 0, select(names)
    for name in write_maps():
        print(f"{name}: its map was renewed")
    for path in paths:
        try:
            print(f"{path.name}: {'changed' if refresh(path) else 'same'}", flush=True)
        except CourseError as error:
            failed += 1
            print(f"{path.name}: NOT written. {error}", flush=True)
    return failed
