"""Find the cells of a lesson that its exercises need, by the names that cells set, change and read."""

from __future__ import annotations

import ast
import builtins

from course_utils import __all__ as everything
from course_utils.editions.notebook import exercise_id

DEMOS = {name for name in everything if name.endswith(("_demo", "_explorer"))}
SHOWING = {"print", "draw", "display", "predicted", "quiz"} | DEMOS  # a call of these changes nothing read later


def used(tree: ast.AST, kind: type) -> set[str]:
    """Return the names that code sets (`kind` is ast.Store) or reads (ast.Load), imports and definitions included.

    >>> sorted(used(ast.parse("import numpy as np\\nx = np.zeros(n)"), ast.Store))
    ['np', 'x']
    """
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, kind)}
    if kind is ast.Store:
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                found.add(node.name)
            elif isinstance(node, ast.alias):
                found.add((node.asname or node.name).split(".")[0])
    return found


def called(call: ast.Call) -> str:
    """Return the first name of what is called: `draw` for `draw.steps(x)`; empty where that is no name.

    >>> called(ast.parse("draw.steps(x)", mode="eval").body)
    'draw'
    """
    first = call.func
    while isinstance(first, ast.Attribute):
        first = first.value
    return first.id if isinstance(first, ast.Name) else ""


def is_import(node: ast.AST) -> bool:
    return isinstance(node, (ast.Import, ast.ImportFrom))


def imported(source: str) -> set[str]:
    """Return the names that code imports: calling what is in them changes nothing but seeds and settings."""
    return used(ast.Module([node for node in ast.parse(source).body if is_import(node)], []), ast.Store)


def changed(source: str, constant: set[str]) -> set[str]:
    """Return the names that code sets, and those of things it may change: `box[0] = 1`, `model.fit(x)`.

    >>> sorted(changed("model.fit(np.abs(x))\\nprint(y)\\nbox[0] = 1\\nn += 1", {"np"}))
    ['box', 'model', 'n', 'x']
    """
    tree, found = ast.parse(source), set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Attribute, ast.Subscript)) and not isinstance(node.ctx, ast.Load):
            found |= used(node, ast.Load)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and called(node.value) not in SHOWING:
            found |= used(node, ast.Load)
    return found - constant | used(tree, ast.Store)


def inner(statement: ast.stmt) -> set[str]:
    """Return the names that live inside a statement alone: arguments, and what a function, a loop or a `with` sets.

    >>> sorted(inner(ast.parse("def f(a):\\n    b = [c for c in a]\\n    return b").body[0]))
    ['a', 'b', 'c', 'f']
    """
    found = {node.arg for node in ast.walk(statement) if isinstance(node, ast.arg)}
    for node in ast.walk(statement):
        if isinstance(node, (ast.comprehension, ast.For)):
            found |= used(node.target, ast.Store)
        elif isinstance(node, ast.withitem) and node.optional_vars:
            found |= used(node.optional_vars, ast.Store)
        elif isinstance(node, ast.FunctionDef):
            found |= used(node, ast.Store)
    return found


def read_and_set(source: str) -> tuple[set[str], set[str]]:
    """Return the names that code takes from cells before it, and those it sets in any case.

    >>> read, new = read_and_set("x = a\\ny = x + b\\nn += 1\\nif y:\\n    z = 1")
    >>> sorted(read), sorted(new)
    (['a', 'b', 'n'], ['x', 'y'])
    """
    read, new = set(), set()
    for statement in ast.parse(source).body:
        read |= used(statement, ast.Load) - new - inner(statement)
        if isinstance(statement, ast.AugAssign):
            read |= used(statement.target, ast.Store) - new
        elif isinstance(statement, ast.FunctionDef):
            new.add(statement.name)
        elif isinstance(statement, (ast.Assign, ast.Import, ast.ImportFrom)):
            new |= used(statement, ast.Store)
    return read, new


def imports_alone(cell: dict) -> dict:
    """Return a cell with nothing but its imports.

    >>> imports_alone({"source": "import os\\nslow = os.getpid()"})["source"]
    'import os'
    """
    source = "".join(cell["source"])
    return {**cell, "source": "\n".join(ast.unparse(node) for node in ast.parse(source).body if is_import(node))}


def needed(cells: list[dict]) -> list[dict]:
    """Return the code cells that hold an exercise, or set or change what a later one of these reads, in their order.

    A cell from which later ones read nothing but imports keeps its imports alone: models were loaded for their sake.
    """
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    constant = set(dir(builtins)).union(*(imported("".join(cell["source"])) for cell in code))
    kept, wanted = [], set()
    for cell in reversed(code):
        source = "".join(cell["source"])
        hit = changed(source, constant) & wanted
        if not exercise_id(cell):
            if not hit:
                continue
            if hit <= imported(source) and cell["id"] != "setup":  # what that one does for the others has no name
                cell = imports_alone(cell)
        kept.append(cell)
        read, new = read_and_set("".join(cell["source"]))
        wanted = wanted - new | read
    return kept[::-1]
