"""Exercise 7.3: Count without loading."""

from __future__ import annotations

import math
import random
import shutil
from pathlib import Path

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import number
from course_utils.model import loaded
from course_utils.model.folder import temporary_folder


def check_count(count_params: object) -> str:
    if not callable(count_params):
        call(count_params)
    with temporary_folder() as place:
        for i, shapes in enumerate(([[3, 4]], [[2, 3], [5], []], _random_shapes())):
            for dtype in ("float32", "float16"):
                path = place / f"weights_{i}_{dtype}.safetensors"
                _write(path, shapes, dtype)
                _same_count(_counted(count_params, path), shapes, dtype, path)
        copy = shutil.copyfile(Path(loaded.folder()) / "model.safetensors", place / "model.safetensors")
        real = int(number(_counted(count_params, copy), "count_params(path)"))  # a copy: never the original
    if real != loaded.model().num_parameters():
        raise NotYet(
            f"Small files come out right, but for the bundled checkpoint you count {real:,} and the model itself says"
            f" {loaded.model().num_parameters():,}."
        )
    return (
        f"Right for six small files and for the bundled one: {real:,} parameters, and you never loaded a model. Only"
        " the first few kilobytes were read."
    )


def _counted(count_params, path: Path) -> object:
    try:
        return call(count_params, path)
    except NotYet as reason:
        if any(kind in str(reason) for kind in ("DecodeError", "MemoryError", "OverflowError", "struct.error")):
            raise NotYet(
                f"{reason} Is the header read from the right place to the right place? Its length is one whole number"
                " in the first 8 bytes, lowest byte first."
            ) from None
        raise


def _random_shapes() -> list[list[int]]:
    chance = random.Random(73)  # one seed: the same answer gets the same verdict each time
    return [[chance.randint(1, 9) for _ in range(chance.randint(1, 4))] for _ in range(5)]


def _write(path: Path, shapes: list, dtype: str) -> None:
    import numpy as np
    from safetensors.numpy import save_file

    save_file(
        {f"tensor_{i}": np.zeros(shape, dtype=dtype) for i, shape in enumerate(shapes)},
        path,
        metadata={"format": "pt", "note": "not a tensor"} if dtype == "float32" else None,  # files may have none
    )


def _same_count(given: object, shapes: list, dtype: str, path: Path) -> None:
    seen, truth = number(given, "count_params(path)"), sum(math.prod(shape) for shape in shapes)
    if seen == truth:
        return
    size = path.stat().st_size
    what = (
        f"For a file with tensors of shape {shapes} ({dtype}) you count {seen:g}."
        if len(shapes) < 4
        else f"For a file with five tensors ({dtype}) your count is wrong."
    )
    if seen == len(shapes) or seen == len(shapes) + 1:
        raise NotYet(
            f"{what} That is the number of names in the header. A tensor holds as many numbers as its shape"
            " multiplies to."
        )
    if seen in (truth * 4, truth * 2):
        raise NotYet(f"{what} Those are bytes. How many bytes a number takes depends on the dtype; the shape does not.")
    if seen == sum(sum(shape) for shape in shapes):
        raise NotYet(
            f"{what} You added the sizes of each shape. A matrix of 3 rows and 4 columns holds how many numbers?"
        )
    if abs(seen - size / 4) < 4 or abs(seen - size / 2) < 4 or seen == size:
        raise NotYet(
            f"{what} The size of the file counts the header too, and the dtype is not always the same. Use the shapes"
            " in the header."
        )
    raise NotYet(
        f"{what} Multiply each shape out and add the tensors; a tensor of shape [] is one number, and `__metadata__` is"
        " none."
    )


EXERCISE = Exercise(
    id="7.3",
    title="Count without loading",
    minutes=8,
    difficulty=3,
    names=("count_params",),
    check=check_count,
    hints=(
        "The first 8 bytes say how long the header is; the header is JSON; `__metadata__` is not a tensor.",
        (
            "For each tensor multiply out its `shape` (`math.prod`), then add them all up. The dtype does not matter"
            " for counting."
        ),
    ),
    solution=(
        "import math\n\n\n"
        "def count_params(path):\n"
        '    with open(path, "rb") as file:\n'
        '        (length,) = struct.unpack("<Q", file.read(8))\n'
        "        header = json.loads(file.read(length))\n"
        '    return sum(math.prod(entry["shape"]) for name, entry in header.items() if name != "__metadata__")'
    ),
    why="Names and shapes stand in the header, so the numbers themselves need not be read.",
)
