"""Answers nobody should give: objects that bite, values without end, functions that misbehave."""

from __future__ import annotations

import math
import random
import sys
import types


class Bites:
    """Raise from every method a check might call."""

    def _bite(self, *args, **kwargs):
        raise RuntimeError("touched")

    __eq__ = __ne__ = __lt__ = __gt__ = __len__ = __iter__ = __getitem__ = __bool__ = __hash__ = _bite
    __repr__ = __str__ = __int__ = __float__ = __index__ = __array__ = __call__ = __contains__ = __deepcopy__ = _bite

    def __getattr__(self, name):
        raise RuntimeError("touched")


class Liar(Bites):
    """Claim to be an int."""

    __class__ = int


class BadList(list):
    __len__ = __iter__ = __repr__ = Bites._bite


class BadDict(dict):
    __len__ = __iter__ = __getitem__ = items = keys = values = __repr__ = Bites._bite


class BadText(str):
    __len__ = __eq__ = __repr__ = __str__ = strip = lower = Bites._bite
    __hash__ = str.__hash__


class BadNumber(float):
    __eq__ = __repr__ = __float__ = __int__ = __abs__ = __sub__ = Bites._bite


class Meta(type):
    __name__ = property(Bites._bite)


class Odd(metaclass=Meta):
    pass


def endless(*args, **kwargs):
    while True:
        pass


def swallows(*args, **kwargs):
    while True:
        try:
            while True:
                pass
        except Exception:
            pass


def recurses(*args, **kwargs):
    return recurses(*args, **kwargs)


def exits(*args, **kwargs):
    sys.exit(3)


def prints(*args, **kwargs):
    print("x" * 10_000)


def interrupts(*args, **kwargs):
    raise KeyboardInterrupt


def raises_bites(*args, **kwargs):
    class Nasty(Exception):
        __str__ = __repr__ = Bites._bite

    raise Nasty


def eats_arguments(*args, **kwargs):
    for argument in args:
        try:
            argument.clear()
        except Exception:
            pass
    return args


async def coroutine(*args, **kwargs):
    return 1


def generator(*args, **kwargs):
    yield from iter(int, 1)


def deep(depth: int = 5_000) -> list:
    """Return a list nested too deep to walk by recursion."""
    nested: list = []
    for _ in range(depth):
        nested = [nested]
    return nested


def circle() -> list:
    """Return a list that contains itself."""
    ring: list = [1]
    ring.append(ring)
    return ring


SLOW = (endless, swallows)  # each costs the time limit
FUNCTIONS = (
    recurses,
    exits,
    prints,
    interrupts,
    raises_bites,
    eats_arguments,
    coroutine,
    generator,
    len,
    print,
    type,
    Bites,
    lambda *a, **k: a,
    lambda: 3,
    lambda *a, **k: None,
    lambda *a, **k: Bites(),
)


def objects() -> list:
    """Return one of each kind of odd object.

    `open` is not among them: exercises 1.3 and 3.3 call a function with 3 or 0, and a file made of such a number closes
    the descriptor behind it. That cut off a test worker from pytest.
    """
    import numpy as np
    import tensorflow as tf

    return [
        None,
        True,
        0,
        -1,
        10**5000,
        math.nan,
        math.inf,
        1j,
        "",
        "x" * 100_000,
        "\x00\u202e\ud800",
        b"bytes",
        bytearray(3),
        range(3),
        [],
        (),
        {},
        set(),
        frozenset(),
        [[]],
        [[1], [1, 2]],
        {"a": ...},
        {1: {2: {3: 4}}},
        [None],
        ["1"],
        object,
        int,
        sys,
        ...,
        NotImplemented,
        Bites(),
        Liar(),
        BadList([1, 2]),
        BadDict(a=1),
        BadText("x"),
        BadNumber(1.0),
        Odd(),
        Odd,
        deep(),
        circle(),
        types.SimpleNamespace(x=1),
        np.array([]),
        np.zeros((0, 3)),
        np.full((2, 2), np.nan),
        np.zeros(3_000_000),
        np.array(["a"]),
        np.array([None, object()], dtype=object),
        np.float16(1),
        np.datetime64("2020-01-01"),
        np.zeros((2, 2), dtype=[("a", int)]),
        np.ma.masked_array([1, 2], [0, 1]),
        np.broadcast_to(1.0, (10**6, 10**6)),
        tf.constant(1.0),
        tf.constant("text"),
        tf.constant([[1, 2]]),
        tf.Variable([1.0]),
        tf.ragged.constant([[1], [1, 2]]),
        tf.sparse.from_dense([[0, 1]]),
        iter([1]),
        (i for i in range(3)),
        zip(),
        memoryview(b"x"),
        slice(3),
        property(),
        BaseException(),
        *FUNCTIONS,
    ]


def wrapped(rng: random.Random, things: list, depth: int = 3):
    """Return a random arrangement of odd objects: alone, or inside lists, tuples and dictionaries."""
    thing = rng.choice(things)
    if depth == 0 or rng.random() < 0.4:
        return thing
    inside = [wrapped(rng, things, depth - 1) for _ in range(rng.randrange(4))]
    kind = rng.randrange(4)
    if kind == 0:
        return inside
    if kind == 1:
        return tuple(inside)
    if kind == 2:
        return {f"key{i}": item for i, item in enumerate(inside)}
    return lambda *args, **kwargs: inside
