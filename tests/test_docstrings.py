"""Every example in a docstring of course_utils and the tests runs and says what it promises (pictures, +SKIP, apart).

One said "< 0.1 %" for a number that was printed as "0.1 %": nobody had ever run it.
"""

from __future__ import annotations

import doctest
from importlib import import_module

import pytest

from course_utils.paths import ROOT

# Of the tests only the files that hold an example: the browser's import what is not installed here.
FILES = sorted((ROOT / "course_utils").rglob("*.py")) + [
    path for path in sorted((ROOT / "tests").rglob("*.py")) if ">>> " in path.read_text(encoding="utf-8-sig")
]
MODULES = [".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in FILES]


def examples(name: str) -> list[doctest.DocTest]:
    """Return the docstrings of a module that hold examples."""
    return [test for test in doctest.DocTestFinder().find(import_module(name), name) if test.examples]


@pytest.mark.parametrize("name", MODULES)
def test_examples_are_true(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # progress and new folders belong to nobody here
    said: list[str] = []
    for test in examples(name):
        doctest.DocTestRunner().run(test, out=said.append)
    assert "".join(said) == ""


def test_there_are_examples():
    assert sum(len(examples(name)) for name in MODULES) >= 80
