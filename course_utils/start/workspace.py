"""The learner's own copy of the notebooks: filled, updated and reset without ever losing the learner's work.

A notebook counts as changed when its cells' sources differ from the edition it was copied from;
running cells changes outputs alone. The edition of each copy is remembered in workspace/.course/editions.json.
One file that cannot be written (locked by a sync program, no space) never keeps the others from theirs.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.paths import NOTEBOOKS, WORKSPACE
from course_utils.start.notebook_copy import (
    edition,
    has_outputs,
    is_untouched,
    make_copy,
    opens_unchanged,
    read,
    write,
    written_aside,
)

RECORDS = "editions.json"
RELOAD = "Is it open in JupyterLab? Choose File > Reload Notebook from Disk there, and Revert if you are asked."


def fill(course=NOTEBOOKS, folder=WORKSPACE, say=print):
    """Bring the learner's folder up to date with the course and say what happened; changed files are never touched.

    Raises CourseError when the folder cannot be written, or when it would stay empty.

    Example:
        >>> fill()                                         # doctest: +SKIP
        03_tokenize.ipynb: you changed it, and the course did too. The new edition is "new - 03_tokenize.ipynb".
    """
    folder, sources, refused = Path(folder), sorted(Path(course).glob("*.ipynb")), {}
    try:
        _prepare(folder)
    except OSError as error:
        raise CourseError(f"Your copy of the notebooks cannot be written ({_why(error)}). {_remedy(error)}") from None
    try:
        records = read_records(folder)
    except OSError as error:  # nobody knows what the learner changed, so only what is missing is copied
        records, refused[f".course/{RECORDS}"] = {}, error
        sources = [source for source in sources if not (folder / source.name).exists()]
    for source in sources:
        try:
            _bring_one(source, folder, records, say)
        except OSError as error:
            refused[source.name] = error
    try:
        if f".course/{RECORDS}" not in refused:
            write_records(folder, records)
    except OSError as error:
        refused[f".course/{RECORDS}"] = error
    for sentence in _refusals(refused):
        say(sentence)
    if refused and not any(folder.glob("*.ipynb")):
        raise CourseError("None of your notebooks could be written, so there is nothing to open. Mend that first.")


def _prepare(folder):
    """Make the learner's folder, and see at once whether it can be written to."""
    (folder / ".course").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=folder):
        pass


def _why(error):
    return error.strerror or type(error).__name__


def _remedy(error):
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "Free some space on the disk and start again."
    return "Close the program that holds it (a sync program, an editor) or give yourself write access; start again."


def _refusals(refused):
    """Return one sentence and a remedy for each cause, with the names of all files that it struck.

    >>> _refusals({"01.ipynb": OSError(28, "No space left on device")})[0].split(" and ")[0]
    '01.ipynb could not be brought up to date (No space left on device)'
    """
    causes = {}
    for name, error in refused.items():
        causes.setdefault(_why(error), (error, []))[1].append(name)
    return [
        f"{', '.join(names)} could not be brought up to date ({cause}) and stayed as before. {_remedy(error)}"
        for cause, (error, names) in causes.items()
    ]


def _bring_one(source, folder, records, say):
    """Copy, update or leave one notebook, and say what the learner should know."""
    mine, new, record = folder / source.name, edition(source), records.get(source.name, {})
    if new is None:
        say(f"The course's own {source.name} is damaged. Bring it back with `git checkout notebooks/{source.name}`.")
        return
    if not mine.exists():
        write(mine, make_copy(source), folder / ".course")
    elif edition(mine) == new:
        if is_untouched(mine, source) and not opens_unchanged(mine):
            write(mine, make_copy(source), folder / ".course")
    elif edition(mine) not in {record.get("copied"), record.get("beside")} - {None}:
        _put_beside(source, folder, records, say)
        return
    else:
        ran = has_outputs(mine)
        write(mine, make_copy(source), folder / ".course")
        say(
            f"{source.name}: updated to the new edition."
            + (" You had run it but not edited it: run it again for the outputs." if ran else "")
        )
    records[source.name] = {"copied": new}
    _remove_the_same(source, folder, say)


def _put_beside(source, folder, records, say):
    """Put a new edition beside the learner's changed file, once for each edition."""
    new, record = edition(source), records.setdefault(source.name, {})
    if new in (record.get("copied"), record.get("beside")):
        return
    there = [path for path in folder.glob(f"*{source.stem}*.ipynb") if "new" in path.name]
    if not any(path.is_file() and edition(path) == new for path in there):  # it is there if only the record was lost
        beside = free_name(folder, source.stem, "new")
        write(beside, make_copy(source), folder / ".course")
        say(f'{source.name}: you changed it, and the course did too. The new edition is "{beside.name}".')
    record["beside"] = new


def _remove_the_same(source, folder, say):
    """Remove an edition that was put beside the learner's file and is now the same as it; nothing of the learner's."""
    ours = re.compile(rf"new( \d+)? - {re.escape(source.name)}")
    for path in sorted(folder.glob(f"new* - {source.stem}.ipynb")):
        if ours.fullmatch(path.name) and is_untouched(path, source):
            with contextlib.suppress(OSError):
                path.unlink()
                say(f'"{path.name}" had become the same as your {source.name}, so it is gone.')


def free_name(folder, stem, word):
    """Return the first path of "word - stem.ipynb", "word 2 - stem.ipynb", ... that does not exist yet.

    The word comes first: JupyterLab's file list cuts the end of a long name.
    """
    number, path = 1, Path(folder) / f"{word} - {stem}.ipynb"
    while os.path.lexists(path):
        number += 1
        path = Path(folder) / f"{word} {number} - {stem}.ipynb"
    return path


def read_records(folder):
    """Return {notebook name: {"copied": edition, "beside": edition}}; damaged records count as none.

    Without a record a file that differs from the course counts as changed, so nothing is lost. Raises OSError
    where they are there and cannot be read.
    """
    try:
        return {name: dict(record) for name, record in read(Path(folder) / ".course" / RECORDS).items()}
    except (FileNotFoundError, ValueError, AttributeError, TypeError, RecursionError):
        return {}


def write_records(folder, records):
    """Store what `read_records` returns."""
    text = json.dumps(records, indent=1, sort_keys=True) + "\n"
    write(Path(folder) / ".course" / RECORDS, text, Path(folder) / ".course")


def reset(name, course=NOTEBOOKS, folder=WORKSPACE, say=print):
    """Bring one notebook back as the course has it and keep the learner's beside it; return the kept path or None.

    name: the beginning of the file name, such as "03". Raises CourseError when it fits no notebook or several,
    or when a file cannot be written; then the learner's notebook is as it was, under its own name.
    """
    source, folder = find(name, course), Path(folder)
    try:
        new = edition(source)
        if new is None:
            raise CourseError(f"The course's own {source.name} is damaged. Run `git checkout notebooks/{source.name}`.")
        _prepare(folder)
        kept = _swap(source, folder)
    except OSError as error:
        raise CourseError(
            f"{source.name} could not be brought back ({_why(error)}): yours is as it was. {_remedy(error)}"
        ) from None
    with contextlib.suppress(OSError):  # the next `lab` sees that the file is the course's, and remembers it then
        write_records(folder, {**read_records(folder), source.name: {"copied": new}})
    _remove_the_same(source, folder, say)
    return kept


def find(name, course):
    """Return the notebook (Path) whose name begins with `name`; raise CourseError when none or several do."""
    known = sorted(Path(course).glob("*.ipynb"))
    fitting = [path for path in known if path.name.startswith(name)]
    if len(fitting) != 1:
        names = ", ".join(path.stem for path in known)
        raise CourseError(f"{name!r} fits {len(fitting)} notebooks. Name one of: {names}.")
    return fitting[0]


def _swap(source, folder):
    """Put a fresh copy in the place of the learner's file, in one step, once both are safe on the disk.

    The learner's file is copied, not moved: whatever fails, it never leaves its name.
    """
    mine, kept = folder / source.name, None
    with written_aside(mine, make_copy(source), folder / ".course") as part:
        if mine.exists():
            kept = _keep(mine, free_name(folder, source.stem, "mine"))
        try:
            os.replace(part, mine)
        except OSError:
            _forget(kept)
            raise
    return kept


def _keep(mine, kept):
    """Copy the learner's file to a new name and return it; half a copy never stays."""
    with open(mine, "rb") as old, open(kept, "xb") as new:
        try:
            shutil.copyfileobj(old, new)
            new.flush()
        except OSError:
            new.close()
            _forget(kept)
            raise
    with contextlib.suppress(OSError):
        shutil.copystat(mine, kept)
    return kept


def _forget(kept):
    """Remove a copy of a file that is still under its own name."""
    if kept:
        with contextlib.suppress(OSError):
            kept.unlink()


def reset_main(words):
    """Reset each named notebook, say how it went, and return 0; 1 when one of them could not be brought back."""
    failed = 0
    for name in words:
        try:
            kept = reset(name)
            print(f"{name}: fresh again." + (f' Your version is kept as "{kept.name}". {RELOAD}' if kept else ""))
        except CourseError as error:
            failed = 1
            print(error, file=sys.stderr)
    return failed
