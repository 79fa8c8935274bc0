"""A lesson for the wall: what is written for JupyterLab, and how it is started. The look itself is tried by hand."""

from __future__ import annotations

import ast
import json

import pytest

from course_utils.errors import CourseError
from course_utils.paths import NOTEBOOKS, WORKSPACE
from course_utils.start import lab, present


@pytest.fixture
def started(monkeypatch, tmp_path):
    """Start no server: keep the words that it would get."""
    calls = []
    monkeypatch.setattr(present, "PLACE", tmp_path)
    monkeypatch.setattr(present, "wall_words", lambda name: [f"--wall={name}"])
    monkeypatch.setattr(present, "running_url", lambda folder: "")
    monkeypatch.setattr(present.lab, "main", lambda words: calls.append(words) or 0)
    return calls


def test_the_lesson_is_opened_in_your_workspace(started):
    assert present.main(["05", "--no-browser"]) == 0
    assert started == [["--wall=05_softmax.ipynb", f"--ServerApp.root_dir={WORKSPACE}", "--no-browser"]]


def test_settings_and_workspace_are_those_that_jupyterlab_reads(tmp_path):
    from jupyterlab_server.workspaces_handler import WorkspacesManager

    words = present.wall_words("05_softmax.ipynb", tmp_path)
    assert words == [
        "--LabApp.default_url=/lab/workspaces/wall/tree/05_softmax.ipynb",
        f"--LabApp.user_settings_dir={tmp_path / 'settings'}",
        f"--LabApp.workspaces_dir={tmp_path / 'workspaces'}",
    ]
    themes = tmp_path / "settings" / "@jupyterlab" / "apputils-extension" / "themes.jupyterlab-settings"
    sizes = json.loads(themes.read_text(encoding="utf-8"))["overrides"]
    assert all(int(size.removesuffix("px")) >= 18 for size in sizes.values()) and len(sizes) == 3
    layout = WorkspacesManager(str(tmp_path / "workspaces")).load("wall")["data"]["layout-restorer:data"]
    assert layout["left"]["collapsed"] and layout["right"]["collapsed"]
    assert layout["main"]["current"] == "notebook:05_softmax.ipynb"


def test_a_word_of_yours_takes_the_place_of_the_same_setting():
    words = lab.lab_words(["--ServerApp.root_dir=there", "--ServerApp.jpserver_extensions=a=True"], "here", False)
    assert [word for word in words if "root_dir" in word] == ["--ServerApp.root_dir=there"]
    assert sum("jpserver_extensions" in word for word in words) == 2, "these add up"


@pytest.mark.parametrize("number", ["01", "02", "03", "04", "05"])
def test_a_demo_is_one_cell_that_makes_what_it_needs(number, started, tmp_path):
    assert present.main(["--demo", number]) == 0
    (path,) = (tmp_path / "demo").glob("*.ipynb")
    (cell,) = json.loads(path.read_text(encoding="utf-8"))["cells"]
    tree = ast.parse(cell["source"])
    made = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    made |= {
        alias.name for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom) for alias in node.names
    }
    assert {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} <= made
    assert isinstance(tree.body[-1], ast.Expr) and cell["metadata"]["jupyter"]["source_hidden"]


def test_what_is_not_there_is_one_sentence(started, monkeypatch):
    with pytest.raises(CourseError, match="has no live demo"):
        present.demo_notebook(NOTEBOOKS / "06_save_pretrained.ipynb")
    with pytest.raises(CourseError, match="fits 0 notebooks"):
        present.main(["99"])
    monkeypatch.setattr(present, "running_url", lambda folder: "http://localhost:8888/")
    with pytest.raises(CourseError, match="is open already"):
        present.main(["05"])
    assert started == []
