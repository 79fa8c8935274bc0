"""Open one lesson for the wall: JupyterLab with large letters, the file list folded, the lesson alone.

Only settings and a workspace of JupyterLab's own are written, into build/present; your own settings rest meanwhile,
and the lesson is the one in your workspace. With --demo the page is a notebook of a single cell, the live demo.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.kernels import OWN
from course_utils.paths import NOTEBOOKS, ROOT, WORKSPACE
from course_utils.start import lab
from course_utils.start.notebook_copy import kernel_metadata, read, source_of
from course_utils.start.parser import Parser
from course_utils.start.running import running_url
from course_utils.start.workspace import find

PLACE = ROOT / "build" / "present"
WALL = Path(__file__).with_name("wall_settings.json")
DEMO = re.compile(r"^(\w+_(?:explorer|demo))\(([\w, ]*)\)$", re.MULTILINE)
CHECKPOINT = "course_utils.checkpoint()"
# What a demo is given in its lesson, in the shortest way.
GIVEN = {
    "classifier": f'transformers.pipeline("sentiment-analysis", model={CHECKPOINT})',
    "tokenizer": f"transformers.AutoTokenizer.from_pretrained({CHECKPOINT})",
    "model": f"transformers.TFAutoModelForSequenceClassification.from_pretrained({CHECKPOINT})",
}


def main(words):
    """Run `python -m course_utils present [--demo] LESSON`; further words go to jupyter lab. Return 0."""
    parser = Parser(prog="python -m course_utils present", allow_abbrev=False)
    parser.add_argument("lesson", metavar="LESSON", help="the beginning of its name, such as 05")
    parser.add_argument("--demo", action="store_true", help="only its live demo")
    asked, more = parser.parse_known_args(list(words))
    source = find(asked.lesson, NOTEBOOKS)
    folder = PLACE / "demo" if asked.demo else WORKSPACE
    if running_url(folder):
        raise CourseError("The course is open already. Stop it where you started it (Ctrl-C), and start this again.")
    if asked.demo:
        write(folder / source.name, demo_notebook(source))
        lab.say("The page has one cell. Press Ctrl and Enter to start the demo.")
    return lab.main([*wall_words(source.name), f"--ServerApp.root_dir={folder}", *more])


def wall_words(name, place=PLACE):
    """Write settings and workspace for a notebook, anew; return the words for JupyterLab (list of str).

    >>> wall_words("05_softmax.ipynb")[0]                        # doctest: +SKIP
    '--LabApp.default_url=/lab/workspaces/wall/tree/05_softmax.ipynb'
    """
    from jupyterlab_server.workspaces_handler import WORKSPACE_EXTENSION, slugify

    for plugin, settings in read(WALL).items():
        write(place / "settings" / f"{plugin.replace(':', '/')}.jupyterlab-settings", settings)
    write(place / "workspaces" / (slugify("wall") + WORKSPACE_EXTENSION), workspace_with(name))
    return [
        f"--LabApp.default_url=/lab/workspaces/wall/tree/{name}",
        f"--LabApp.user_settings_dir={place / 'settings'}",
        f"--LabApp.workspaces_dir={place / 'workspaces'}",
    ]


def workspace_with(name):
    """Return a workspace of JupyterLab with one notebook open and both sidebars folded."""
    widget, folded = f"notebook:{name}", {"collapsed": True, "visible": True, "widgets": []}
    main = {"dock": {"type": "tab-area", "currentIndex": 0, "widgets": [widget]}, "current": widget}
    layout = {"main": main, "left": folded, "right": folded, "relativeSizes": [0, 1, 0]}
    opened = {"data": {"path": name, "factory": "Notebook"}}
    return {"data": {"layout-restorer:data": layout, widget: opened}, "metadata": {"id": "wall"}}


def demo_notebook(source):
    """Return a notebook (dict) of one cell with the live demo of a lesson; raise CourseError where it has none."""
    found = [match for cell in read(source)["cells"] for match in DEMO.finditer(source_of(cell))]
    if not found:
        raise CourseError(f"{source.stem} has no live demo. `python -m course_utils present` opens the whole lesson.")
    demo, names = found[0][1], found[0][2].replace(" ", "").split(",") if found[0][2] else []
    lines = [f"from course_utils import {demo}", *(f"{name} = {GIVEN[name]}" for name in names)]
    if names:
        lines.insert(0, "import course_utils\nimport transformers")
    code = "\n".join([*lines, f"{demo}({', '.join(names)})"])
    cell = {"cell_type": "code", "id": "demo", "metadata": {"jupyter": {"source_hidden": True}}, "source": code}
    cell.update(execution_count=None, outputs=[])
    return {"cells": [cell], "metadata": kernel_metadata(OWN), "nbformat": 4, "nbformat_minor": 5}


def write(path, data):
    """Write a file of ours as JSON, anew."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
