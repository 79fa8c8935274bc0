"""Where the model of the course lies, and whether its files are whole."""

from __future__ import annotations

import json
import os
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.model.whole import NEEDED, file_damage, first_missing, sha256
from course_utils.paths import ROOT

CLASSROOM = Path(__file__).resolve().parent.parent / "classroom"
RESTORE = "Bring it back with `git checkout course_utils/classroom`, or download the course again."

_verified: set[str] = set()  # folders found whole by this process: hashing 45 MB once is enough
_fetched: dict[str, str] = {}  # the Hub's name -> the folder found whole by this process


def checkpoint(name=None):
    """Return the folder (str) of a complete model: the bundled classroom checkpoint, or another one you name.

    name: None for the bundled checkpoint (or for what the environment variable COURSE_CHECKPOINT names);
        a local folder; or a model's name on the Hub, which is downloaded once and found again offline.
    Raises CourseError, one sentence and a remedy, when files are damaged, missing or out of reach.

    Example:
        >>> Path(checkpoint()).name
        'classroom'
    """
    name = name or os.environ.get("COURSE_CHECKPOINT") or str(CLASSROOM)
    folder = _local_folder(str(name))
    if folder is None:
        from course_utils.model.hub import hub_snapshot

        if name not in _fetched or not os.path.isdir(_fetched[name]):
            _fetched[name] = hub_snapshot(str(name))
        return _fetched[name]
    if folder not in _verified:
        problem = find_damage(folder)
        if problem:
            raise CourseError(problem)
        _verified.add(folder)
    return folder


def _local_folder(name):
    """Return the folder that a name means, or None; a relative one may also start at the course's root."""
    for place in (os.path.expanduser(name), ROOT / name):  # notebooks run in workspace/, the variable is set elsewhere
        if os.path.isdir(place):
            return os.path.abspath(place)
    return None


def find_damage(folder):
    """Return one sentence saying which file of a model folder is missing or damaged, or None when it is whole.

    Files listed in the folder's SHA256SUMS are hashed; without that list the safetensors header tells the size.
    """
    folder = Path(folder)
    is_classroom = folder.resolve() == CLASSROOM
    remedy = RESTORE if is_classroom else "Save or copy the model into it again."
    sums = folder / "SHA256SUMS"
    missing = first_missing(os.listdir(folder) if folder.is_dir() else [])
    if missing:
        return f"The file {missing} is missing from the checkpoint {folder.name}. {remedy}"
    if sums.is_file():
        return _first_wrong_sum(folder, sums.read_text(encoding="utf-8-sig"), remedy)
    for path in (folder / file for file in NEEDED):
        problem = file_damage(path)
        if problem:
            return f"The file {path.name} of {folder.name} {problem}. {remedy}"
    return None


def _first_wrong_sum(folder, listing, remedy):
    for line in listing.splitlines():
        if not line.strip():
            continue
        digest, file = line.split(maxsplit=1)
        path = folder / file.lstrip("*")
        if not path.is_file():
            return f"The file {path.name} is missing from the checkpoint {folder.name}. {remedy}"
        if sha256(path) != digest:
            return f"The file {path.name} of the checkpoint {folder.name} is damaged or cut short. {remedy}"
    return None


def evaluation():
    """Return the figures recorded when the classroom checkpoint was measured (classroom/evaluation.json), a dict.

    Lessons plot from it and say "recorded"; `tools/evaluate_checkpoint.py` wrote it.

    Example:
        >>> sorted(evaluation())        # doctest: +SKIP
    """
    path = CLASSROOM / "evaluation.json"
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise CourseError(f"The recorded figures (evaluation.json) cannot be read. {RESTORE}") from error
