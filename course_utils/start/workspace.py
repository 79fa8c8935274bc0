"""The learner's own copy of the notebooks: filled, updated and reset without ever losing the learner's work.

A notebook counts as changed when its cells' sources differ from the edition it was copied from;
running cells changes outputs alone. The edition of each copy is remembered in workspace/.course/editions.json.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.paths import NOTEBOOKS, WORKSPACE


def edition(path):
    """Return a hash of a notebook's cells (kinds and sources, in order), or None when it is no readable notebook."""
    try:
        cells = json.loads(Path(path).read_text(encoding="utf-8"))["cells"]
        content = [[cell["cell_type"], "".join(cell["source"])] for cell in cells]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()


def fill(course=NOTEBOOKS, folder=WORKSPACE, say=print):
    """Bring the learner's folder up to date with the course and say what happened; changed files are never touched.

    Raises CourseError when the folder cannot be written.

    Example:
        >>> fill()                                         # doctest: +SKIP
        03_tokenize.ipynb: you changed it, and the course did too. The new edition is 03_tokenize.new.ipynb.
    """
    folder = Path(folder)
    try:
        (folder / ".course").mkdir(parents=True, exist_ok=True)
        records = read_records(folder)
        for source in sorted(Path(course).glob("*.ipynb")):
            message = _bring_one(source, folder, records)
            if message:
                say(message)
        write_records(folder, records)
    except OSError as error:
        raise CourseError(
            f"Your copy of the notebooks cannot be written ({error.strerror}). "
            "Give yourself write access to the folder of the course, or free some space on the disk."
        ) from None


def _bring_one(source, folder, records):
    """Copy, update or leave one notebook; return a message for the learner, or None."""
    mine, new, record = folder / source.name, edition(source), records.get(source.name, {})
    if not mine.exists():
        write_copy(source, mine)
    elif edition(mine) != new:
        if edition(mine) is None or edition(mine) != record.get("copied"):
            return _put_beside(source, folder, records)
        write_copy(source, mine)
        records[source.name] = {"copied": new}
        return f"{source.name}: updated to the new edition."
    records[source.name] = {"copied": new}
    return None


def _put_beside(source, folder, records):
    """Put a new edition beside the learner's changed file, once for each edition."""
    new, record = edition(source), records.setdefault(source.name, {})
    if new in (record.get("copied"), record.get("beside")):
        return None
    beside = free_name(folder, source.stem, "new")
    write_copy(source, beside)
    record["beside"] = new
    return f"{source.name}: you changed it, and the course did too. The new edition is {beside.name}."


def free_name(folder, stem, word):
    """Return the first path of stem.word.ipynb, stem.word2.ipynb, ... that does not exist yet."""
    number, path = 1, Path(folder) / f"{stem}.{word}.ipynb"
    while path.exists():
        number += 1
        path = Path(folder) / f"{stem}.{word}{number}.ipynb"
    return path


def write_copy(source, target):
    """Write a notebook without outputs, so that no prediction is spoiled; all or nothing."""
    notebook = json.loads(Path(source).read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"], cell["execution_count"] = [], None
    _write(target, json.dumps(notebook, indent=1, ensure_ascii=False) + "\n")


def _write(path, text):
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(text, encoding="utf-8")
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def read_records(folder):
    """Return {notebook name: {"copied": edition, "beside": edition}}; damaged records count as none.

    Without a record a file that differs from the course counts as changed, so nothing is lost.
    """
    try:
        records = json.loads((Path(folder) / ".course" / "editions.json").read_text(encoding="utf-8"))
        return {name: dict(record) for name, record in records.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def write_records(folder, records):
    """Store what `read_records` returns."""
    _write(Path(folder) / ".course" / "editions.json", json.dumps(records, indent=1, sort_keys=True) + "\n")


def reset(name, course=NOTEBOOKS, folder=WORKSPACE):
    """Bring one notebook back as the course has it and keep the learner's beside it; return the kept path or None.

    name: the beginning of the file name, such as "03". Raises CourseError when it fits no notebook or several.
    """
    fitting = [path for path in sorted(Path(course).glob("*.ipynb")) if path.name.startswith(name)]
    if len(fitting) != 1:
        known = ", ".join(path.stem for path in sorted(Path(course).glob("*.ipynb")))
        raise CourseError(f"{name!r} fits {len(fitting)} notebooks. Name one of: {known}.")
    source, folder, kept = fitting[0], Path(folder), None
    (folder / ".course").mkdir(parents=True, exist_ok=True)
    mine = folder / source.name
    if mine.exists():
        kept = free_name(folder, source.stem, "mine")
        os.replace(mine, kept)
    write_copy(source, mine)
    records = read_records(folder)
    records[source.name] = {"copied": edition(source)}
    write_records(folder, records)
    return kept


def reset_main(words):
    """Reset each named notebook; return 0."""
    if not words:
        raise CourseError("Which notebook? For example: python -m course_utils reset 03")
    for name in words:
        kept = reset(name)
        print(f"{name}: fresh again." + (f" Your version is kept as {kept.name}." if kept else ""))
    return 0
