"""Make model folders for the capstone: a learner's unknown one, the sound one it should be, one to practise on."""

from __future__ import annotations

import os
import shutil
from functools import lru_cache
from pathlib import Path

import numpy as np

from course_utils.checking.record import workspace
from course_utils.lessons.capstone.faults import FAULTS, layers_exchanged
from course_utils.lessons.capstone.parts import Parts, put_together, take_apart
from course_utils.lessons.capstone.plan import CLAIMS, Plan, plan
from course_utils.model import loaded
from course_utils.model.folder import new_folder

PRACTICE = Plan("practice", "layers exchanged", "Melvar kettle", ("cold", "warm"), "languages", 1, 0)


def unknown_repo(name: str) -> Path:
    """Return the folder of one learner's unknown repo; make it where it is not there yet, and change it never.

    It lies in the learner's workspace. Outside one it lies in a temporary folder, emptied when Python stops.
    """
    drawn = plan(name)
    folder = home() / drawn.folder
    if not folder.exists():
        _make_whole(drawn, folder)
    return folder


def _make_whole(drawn: Plan, folder: Path) -> None:
    """Write the folder beside its place first, so that half of one never stands there."""
    part = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    draw_unknown(drawn, part)
    os.replace(part, folder)


def practice_repo() -> Path:
    """Return the folder of the repo that the notebook practises on, made anew in a temporary folder."""
    folder = Path(_temporary().name) / "practice"
    shutil.rmtree(folder, ignore_errors=True)
    parts = sound_parts(PRACTICE)
    layers_exchanged(parts, None)
    return _write(parts, PRACTICE, folder)


def draw_unknown(drawn: Plan, folder: Path) -> Path:
    """Write what is drawn into a new folder and return it."""
    return _write(faulty_parts(drawn), drawn, folder)


def draw_sound(drawn: Plan, folder: Path) -> Path:
    """Write the same repo without its fault into a new folder and return it."""
    return _write(sound_parts(drawn), drawn, folder)


def faulty_parts(drawn: Plan) -> Parts:
    """Return the parts of a learner's repo, with its fault."""
    parts = sound_parts(drawn)
    FAULTS[drawn.kind](parts, np.random.default_rng(drawn.seed + 1))
    return parts


def sound_parts(drawn: Plan) -> Parts:
    """Return the parts of a learner's repo as they should be: the checkpoint's, with the labels of this repo."""
    parts = take_apart(Path(loaded.folder()))
    parts.shards = drawn.shards
    parts.config["id2label"] = {str(n): label for n, label in enumerate(drawn.labels)}
    parts.config["label2id"] = {label: n for n, label in enumerate(drawn.labels)}
    return parts


def card(drawn: Plan) -> str:
    """Return the text of a repo's README."""
    bad, good = drawn.labels
    return (
        f"---\npipeline_tag: text-classification\nlanguage: en\n---\n# Reviews of the {drawn.thing}\n\n"
        f'Says whether a review of the {drawn.thing} is "{good}" or "{bad}". {CLAIMS[drawn.claim][0]}\n\n'
        "Made from the course's classroom checkpoint: only the names of the labels were changed.\n"
    )


def _write(parts: Parts, drawn: Plan, folder: Path) -> Path:
    folder.mkdir(parents=True)
    put_together(parts, folder)
    (folder / "README.md").write_text(card(drawn), encoding="utf-8", newline="\n")
    return folder


def home() -> Path:
    """Return where a learner's folders lie: in the workspace, or in a temporary folder outside one."""
    return workspace() or Path(_temporary().name)


@lru_cache(maxsize=1)
def _temporary():
    return new_folder()
