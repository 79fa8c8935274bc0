"""No check draws its cases by chance: each generator has a seed, so the same answer is tried on the same cases.

What is left to chance is the weights of models that a check builds; tests/proof/test_chance.py changes those.
"""

from __future__ import annotations

import ast

import pytest

from course_utils.paths import ROOT

FILES = sorted(path for folder in ("checking", "lessons") for path in (ROOT / "course_utils" / folder).rglob("*.py"))
GENERATORS = {"Random", "default_rng"}


def draws(source: str) -> list[str]:
    """Return the calls that draw from a chance without a seed: a generator made without one, or a library's own.

    >>> draws("rng = np.random.default_rng(7); rng.normal()")
    []
    >>> draws("np.random.default_rng(); random.random(); tf.random.normal([2])")
    ['np.random.default_rng()', 'random.random()', 'tf.random.normal([2])']
    """
    return [ast.unparse(node) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and unseeded(node)]


def unseeded(call: ast.Call) -> bool:
    """Tell whether a call is `random.NAME(...)` of some library and brings no seed along."""
    owner, _, name = ast.unparse(call.func).rpartition(".")
    if owner.rpartition(".")[2] != "random":
        return False
    return name not in GENERATORS or not (call.args or call.keywords)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT / "course_utils").as_posix())
def test_chance_has_a_seed(path):
    assert draws(path.read_text(encoding="utf-8-sig")) == []
