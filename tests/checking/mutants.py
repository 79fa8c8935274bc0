"""Small mistakes, made by machine: each mutant is a reference solution with one thing changed.

A check that accepts a mutant would accept a learner's slip. Which mutants there are depends on the
solution alone, so every exercise whose answer is a function is covered as soon as it is written.
"""

from __future__ import annotations

import ast
import copy
import difflib
from collections.abc import Iterator
from typing import NamedTuple

TABLE: dict[str, tuple[int, int, int]] = {}  # exercise -> mutants tried, killed, survived; test_mutants.py fills it

OPERATORS = {
    ast.Add: [ast.Sub],
    ast.Sub: [ast.Add],
    ast.Mult: [ast.Div],
    ast.Div: [ast.Mult],
    ast.MatMult: [ast.Mult],
    ast.Pow: [ast.Mult],
    ast.Mod: [ast.FloorDiv],
    ast.FloorDiv: [ast.Div],
}
COMPARISONS = {
    ast.Eq: [ast.NotEq],
    ast.NotEq: [ast.Eq],
    ast.Lt: [ast.LtE, ast.Gt],
    ast.LtE: [ast.Lt, ast.GtE],
    ast.Gt: [ast.GtE, ast.Lt],
    ast.GtE: [ast.Gt, ast.LtE],
    ast.In: [ast.NotIn],
    ast.NotIn: [ast.In],
    ast.Is: [ast.IsNot],
    ast.IsNot: [ast.Is],
}
TWINS = {
    "max": "min",
    "argmax": "argmin",
    "maximum": "minimum",
    "log": "log10",
    "exp": "exp2",
    "sum": "mean",
    "any": "all",
    "startswith": "endswith",
}
TWINS |= {twin: name for name, twin in TWINS.items() if twin in ("min", "argmin", "minimum", "all", "endswith")}


class Mutant(NamedTuple):
    """One changed solution: the kind of change, the change in words, and the whole code."""

    kind: str
    change: str
    code: str


def functions(solution: str, names: tuple[str, ...]) -> list[str]:
    """Return those of `names` that the solution defines with `def`.

    >>> functions("def f(x):\\n    return x\\ny = 3", ("f", "y"))
    ['f']
    """
    defined = {node.name for node in ast.parse(solution).body if isinstance(node, ast.FunctionDef)}
    return [name for name in names if name in defined]


def mutants(solution: str, names: tuple[str, ...]) -> list[Mutant]:
    """Return every mutant of the functions `names` in a solution, without duplicates, in the order of the code.

    >>> [mutant.change for mutant in mutants("def f(x):\\n    return x + y", ("f",))]
    ['line 2: return x + y → pass', 'line 2: return x + y → return x - y', 'line 2: return x + y → return -(x + y)']
    """
    wanted = functions(solution, names)
    base = ast.unparse(ast.parse(solution))
    found: dict[str, Mutant] = {}
    for place, node in enumerate(_nodes(ast.parse(solution), wanted)):
        for number, (kind, _) in enumerate(_changes(node)):
            tree = ast.parse(solution)
            _replace(tree, _nodes(tree, wanted)[place], number)
            code = ast.unparse(ast.fix_missing_locations(tree))
            if code != base:
                found.setdefault(code, Mutant(kind, _change(base, code), code))
    return list(found.values())


def _nodes(tree: ast.Module, names: list[str]) -> list[ast.AST]:
    """Return the nodes inside the functions called `names`, signatures left out: what is promised stays."""
    inside = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name in names]
    return [child for function in inside for statement in function.body for child in ast.walk(statement)]


def _replace(tree: ast.Module, node: ast.AST, number: int) -> None:
    """Put change `number` of `node` into the tree."""
    new = list(_changes(node))[number][1]
    for parent in ast.walk(tree):
        for field, value in ast.iter_fields(parent):
            if value is node:
                setattr(parent, field, new)
            elif isinstance(value, list) and any(item is node for item in value):
                at = next(i for i, item in enumerate(value) if item is node)
                value[at : at + 1] = [new] if new is not None else [] if len(value) > 1 else [ast.Pass()]


def _changes(node: ast.AST) -> Iterator[tuple[str, ast.AST | None]]:
    """Yield (kind, changed copy) for one node; None stands for a dropped statement."""
    if isinstance(node, ast.BinOp):
        yield from (("operator", _with(node, op=kind())) for kind in OPERATORS.get(type(node.op), []))
        yield "sign", ast.UnaryOp(ast.USub(), copy.deepcopy(node))
    elif isinstance(node, ast.Compare):
        yield from (
            ("comparison", _with(node, ops=[kind(), *node.ops[1:]])) for kind in COMPARISONS.get(type(node.ops[0]), [])
        )
    elif isinstance(node, ast.BoolOp):
        yield "operator", _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
    elif isinstance(node, ast.UnaryOp):
        yield "sign", copy.deepcopy(node.operand)
    elif isinstance(node, ast.Constant):
        yield from _constants(node)
    elif isinstance(node, ast.Call):
        yield from _calls(node)
    elif isinstance(node, ast.Slice):
        yield from _bounds(node)
    elif isinstance(node, (ast.Attribute, ast.Name)):
        yield from _twins(node)
    elif isinstance(node, (ast.If, ast.While, ast.IfExp)):
        yield "comparison", _with(node, test=ast.UnaryOp(ast.Not(), copy.deepcopy(node.test)))
    elif isinstance(node, ast.comprehension):
        yield from (("dropped", _with(node, ifs=node.ifs[:i] + node.ifs[i + 1 :])) for i in range(len(node.ifs)))
    if isinstance(node, ast.stmt):
        yield "dropped", None


def _with(node: ast.AST, **fields: object) -> ast.AST:
    changed = copy.deepcopy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _constants(node: ast.Constant) -> Iterator[tuple[str, ast.AST]]:
    value = node.value
    if isinstance(value, bool):
        yield "constant", ast.Constant(not value)
    elif isinstance(value, int):
        yield from (("off by one", ast.Constant(value + step)) for step in (1, -1))
    elif isinstance(value, float):
        yield from (("constant", ast.Constant(new)) for new in (value * 2, value / 10))
    elif isinstance(value, str):
        yield from (("constant", ast.Constant(new)) for new in ("", value + "x"))


def _calls(node: ast.Call) -> Iterator[tuple[str, ast.AST]]:
    for i, keyword in enumerate(node.keywords):
        rest = node.keywords[:i] + node.keywords[i + 1 :]
        kind = "axis" if keyword.arg == "axis" else "dropped"
        yield kind, _with(node, keywords=rest)
        if keyword.arg == "axis":
            for value in (0, 1, -1):
                yield "axis", _with(node, keywords=[*rest, ast.keyword("axis", ast.Constant(value))])
    if isinstance(node.func, ast.Name) and node.func.id == "len":
        yield from (
            ("off by one", ast.BinOp(copy.deepcopy(node), sign(), ast.Constant(1))) for sign in (ast.Add, ast.Sub)
        )


def _bounds(node: ast.Slice) -> Iterator[tuple[str, ast.AST]]:
    for field in ("lower", "upper"):
        bound = getattr(node, field)
        if bound is not None:
            for sign in (ast.Add, ast.Sub):
                yield "off by one", _with(node, **{field: ast.BinOp(copy.deepcopy(bound), sign(), ast.Constant(1))})
            yield "dropped", _with(node, **{field: None})


def _twins(node: ast.Attribute | ast.Name) -> Iterator[tuple[str, ast.AST]]:
    field = "attr" if isinstance(node, ast.Attribute) else "id"
    if getattr(node, field) in TWINS:
        yield "function", _with(node, **{field: TWINS[getattr(node, field)]})


def _change(base: str, code: str) -> str:
    """Say what differs: the line of the tidied solution, the old words, the new ones."""
    old, new = base.splitlines(), code.splitlines()
    for tag, i, j, k, end in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            before, after = (" ".join(line.strip() for line in lines) for lines in (old[i:j], new[k:end]))
            return f"line {i + 1}: {before} → {after or '(dropped)'}"
    raise ValueError("the two codes are equal")


def table(rows: dict[str, tuple[int, int, int]]) -> list[str]:
    """Return the lines of a table of how many mutants each exercise met."""
    total = tuple(sum(row[i] for row in rows.values()) for i in range(3))
    head = f"{'exercise':10}{'mutants':>9}{'killed':>9}{'survived (equivalent)':>24}"
    return [head, *(f"{id:10}{row[0]:9}{row[1]:9}{row[2]:24}" for id, row in {**rows, "all": total}.items())]
