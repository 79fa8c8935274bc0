"""What a stranger's computer brings along does not reach the lessons."""

from __future__ import annotations

import os

from course_utils.paths import ROOT
from course_utils.start import surroundings


def test_lessons_start_without_another_python_s_variables(monkeypatch):
    from course_utils.start import lab

    seen = {}
    monkeypatch.setattr("jupyterlab.labapp.LabApp.launch_instance", lambda argv: seen.update(os.environ))
    monkeypatch.setattr(lab.workspace, "fill", lambda folder, say: None)
    monkeypatch.setattr(lab, "open_already", lambda words, folder: None)
    monkeypatch.setattr(lab, "replace_unwritable", lambda folder: None)
    monkeypatch.setattr(lab.sys, "argv", [])
    monkeypatch.setattr(os, "environ", dict(os.environ, PYTHONHOME="/x", PYTHONSTARTUP="/y", PYTHONPATH="/stranger"))
    lab.main()
    assert not {"PYTHONHOME", "PYTHONSTARTUP"} & set(seen) and seen["PYTHONPATH"] == str(ROOT)


def test_the_tests_own_guard_stays_on_the_path():
    environment = {"PYTHONPATH": os.pathsep.join([str(ROOT / "tests" / "offline"), "/stranger", ""])}
    surroundings.drop_strangers(environment)
    assert environment == {"PYTHONPATH": str(ROOT / "tests" / "offline")}
