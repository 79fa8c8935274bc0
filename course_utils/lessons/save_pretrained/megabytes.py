"""Exercise 6.1: How large will the file be?."""

from __future__ import annotations

import math

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import number

BYTES = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "int8": 1}
TABLE, KERNEL, BIAS = (30522, 384), (384, 2), (2,)
CASES = (
    ({"word_embeddings": TABLE, "classifier/kernel": KERNEL, "classifier/bias": BIAS}, "float32"),
    ({"word_embeddings": TABLE, "classifier/kernel": KERNEL, "classifier/bias": BIAS}, "float16"),
    ({"classifier/bias": BIAS, "classifier/kernel": KERNEL}, "int8"),
    ({"word_embeddings": TABLE}, "bfloat16"),
    ({"lin1/kernel": (384, 1536), "lin1/bias": (1536,)}, "float64"),
    ({"scale": (), "patches": (16, 3, 7), "bias": (16,)}, "float32"),
    ({"scale": ()}, "float16"),
    ({"q_lin/bias": (384,), "k_lin/bias": (384,), "v_lin/bias": (384,)}, "float32"),
    ({"experts": (64, 8192, 8192)}, "bfloat16"),
)


def true_megabytes(shapes: dict, dtype: str) -> float:
    """Return the MB (1,000,000 bytes) that tensors of these shapes take.

    >>> true_megabytes({"table": (1000, 500), "bias": (500,)}, "float32")
    2.002
    """
    return sum(math.prod(shape) for shape in shapes.values()) * BYTES[dtype] / 1e6


def check_megabytes(megabytes: object) -> str:
    if not callable(megabytes):
        call(megabytes)
    units = {_unit(_answer(megabytes, shapes, dtype), shapes, dtype) for shapes, dtype in CASES}
    assert units == {"MB"}
    return (
        f"{len(CASES)} lists in {len(BYTES)} types, in MB (1,000,000 bytes). Some tools count in MiB (1,048,576 bytes)"
        " and show a number 4.6 % smaller for the same file."
    )


def _answer(megabytes, shapes: dict, dtype: str) -> float:
    given = dict(shapes)
    try:
        answer = call(lambda: megabytes(given, dtype))
        value = number(answer, "megabytes(shapes, dtype)")
    except NotYet as reason:
        raise NotYet(f'{reason} The call was `megabytes({shapes}, "{dtype}")`.') from None
    if given != shapes:
        raise NotYet(
            "Your function changes the dictionary `shapes` that it is given. Read it and leave it as it was; the caller"
            " still needs it."
        )
    return value


def _unit(value: float, shapes: dict, dtype: str) -> str:
    """Return "MB" for the right value; say of any other what it looks like."""
    truth = true_megabytes(shapes, dtype)
    # 5e-7: the count is exact, and a result in float32 is off by 6e-8 of itself at most
    if abs(value / truth - 1) <= 5e-7:
        return "MB"
    seen = f'For `{shapes}` in "{dtype}" your function says {value:.6g}, and it is {truth:.6g} MB.'
    raise NotYet(f"{seen} {_words(value / truth, value * 1e6, shapes, dtype)}")


def _words(times: float, in_bytes: float, shapes: dict, dtype: str) -> str:
    size = BYTES[dtype]
    for factor, words in (
        (1e6 / 2**20, "That is the number of MiB (1,048,576 bytes); the task asks for MB, 1,000,000 bytes each."),
        (1e6, "That is a number of bytes; divide by 1,000,000."),
        (1e3, "That is in kB; the task asks for MB."),
        (1e-3, "That is in GB; the task asks for MB."),
        (8, "That counts bits. The number in the name of a type is bits, and a byte has 8."),
        (1e6 / size, "That is how many numbers there are. How many bytes does each take?"),
        (1 / size, "That would be one byte for each number. Look at the number in the name of the type: it is bits."),
    ):
        if abs(times / factor - 1) <= 1e-4 and factor != 1:
            return words
    if any(abs(times / (other / size) - 1) <= 1e-4 for other in BYTES.values() if other != size):
        return f"The bytes are those of another type. How many bits does {dtype} take, and so how many bytes?"
    for part, words in (
        (sum(sum(shape) for shape in shapes.values()), "It adds the axes of each shape. Multiply them instead."),
        (
            sum(math.prod(shape) for shape in shapes.values() if shape),
            "A tensor of shape `()` holds one number, the product of no axes.",
        ),
        (
            sum(math.prod(shape) for shape in set(shapes.values())),
            "Two tensors may have the same shape; count each of them.",
        ),
        (math.prod(list(shapes.values())[0]), "Only the first tensor was counted."),
        (math.prod(list(shapes.values())[-1]), "Only the last tensor was counted."),
    ):
        if abs(in_bytes - part * size) <= 1e-6 * part * size:
            return words
    return "Count the numbers in each tensor (multiply its axes), add these up, and multiply by the bytes each takes."


EXERCISE = Exercise(
    id="6.1",
    title="How large will the file be?",
    minutes=6,
    difficulty=2,
    names=("megabytes",),
    check=check_megabytes,
    hints=(
        "Two questions: how many numbers do all tensors hold together, and how many bytes does one number take?",
        (
            "A tensor of shape (384, 2) holds 384 x 2 numbers; `math.prod(shape)` multiplies any number of axes, and"
            " gives 1 for `()`."
        ),
        (
            "A small dictionary turns a type into bytes: float64 8, float32 4, float16 and bfloat16 2, int8 1. Divide"
            " the bytes by 1,000,000 at the end."
        ),
    ),
    solution=(
        "import math\n\n\n"
        "def megabytes(shapes, dtype):\n"
        '    size = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "int8": 1}[dtype]\n'
        "    numbers = 0\n"
        "    for shape in shapes.values():\n"
        "        numbers = numbers + math.prod(shape)\n"
        "    return numbers * size / 1_000_000"
    ),
    why="A weight file is almost nothing but its numbers, and each takes the same number of bytes.",
)
