"""Exercise 7.2: Count without loading."""

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
        for i, shapes in enumerate(([[3, 4]], [[2, 3], [5], []], [[4, 0], [2, 2, 2]], _random_shapes())):
            for dtype in ("float32", "float16", "both")[: 2 + (len(shapes) > 1)]:
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
        f"Right for eleven small files and for the bundled one: {real:,} parameters, and no model was built for it. The"
        " header, a few kilobytes, is enough."
    )


def _counted(count_params, path: Path) -> object:
    before = path.read_bytes()
    try:
        seen = call(count_params, path)
    except NotYet as reason:
        raise NotYet(_advice(str(reason), path)) from None
    if not path.is_file() or path.read_bytes() != before:
        raise NotYet(f'Your function changed {path.name}, which it was given to read. Open it with "rb".')
    return seen


def _advice(reason: str, path: Path) -> str:
    """Add one next step to the report of an error."""
    if "KeyError: 'shape'" in reason:
        return (
            f"{reason} One entry of this file's header has no shape: `__metadata__`, a note, not a tensor. Leave it"
            " out."
        )
    if "IndexError" in reason or "values to unpack" in reason:
        return f"{reason} A shape may have any number of sizes: one, three or none, and [] stands for a single number."
    if "__metadata__" in reason:
        return f"{reason} The header of {path.name} has no `__metadata__`: not every file carries that note."
    if any(kind in reason for kind in ("DecodeError", "MemoryError", "OverflowError", "struct.error")):
        return (
            f"{reason} Is the header read from the right place to the right place? Its length is one whole number"
            " in the first 8 bytes, lowest byte first."
        )
    return reason


def _random_shapes() -> list[list[int]]:
    chance = random.Random(73)  # one seed: the same answer gets the same verdict each time
    return [[chance.randint(1, 9) for _ in range(chance.randint(1, 4))] for _ in range(5)]


def _write(path: Path, shapes: list, dtype: str) -> None:
    import numpy as np
    from safetensors.numpy import save_file

    kinds = ("float32", "float16") if dtype == "both" else (dtype,)  # the first is wide, as in quantised files
    save_file(
        {f"tensor_{i}": np.zeros(shape, dtype=kinds[i % len(kinds)]) for i, shape in enumerate(shapes)},
        path,
        metadata={"format": "pt", "note": "not a tensor"} if dtype == "float32" else None,  # files may have none
    )


def _same_count(given: object, shapes: list, dtype: str, path: Path) -> None:
    seen, truth = number(given, "count_params(path)"), sum(math.prod(shape) for shape in shapes)
    if seen == truth:
        return
    size, bundled = path.stat().st_size, loaded.model().num_parameters()
    dtype = {"both": "float32 and float16 in turn"}.get(dtype, dtype)
    what = (
        f"For a file with tensors of shape {shapes} ({dtype}) you count {seen:g}."
        if len(shapes) < 4
        else f"For a file with five tensors ({dtype}) your count is wrong."
    )
    if seen == bundled:
        raise NotYet(f"{what} That is the number of the checkpoint. Read the file whose path is given, `path`.")
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
    if "both" in path.name:
        raise NotYet(
            f"{what} In this file some numbers take four bytes and some two. The shapes in the header do not depend on"
            " that."
        )
    raise NotYet(
        f"{what} Multiply each shape out and add the tensors; a tensor of shape [] is one number, and `__metadata__` is"
        " not a tensor."
    )


EXERCISE = Exercise(
    id="7.2",
    title="Count without loading",
    minutes=10,
    difficulty=3,
    names=("count_params",),
    check=check_count,
    hints=(
        (
            'The cell that read the header holds the lines you need: open the file with `"rb"`, read the length, read'
            " the header. Put them into the function, with `path` in place of the checkpoint's file."
        ),
        (
            "The header is a dictionary: name -> an entry with `dtype`, `shape` and `data_offsets`. Print one. In some"
            " files one entry, `__metadata__`, is not a tensor: leave it out where it is there."
        ),
        (
            "A tensor of shape [3, 4] holds 3 * 4 numbers, one of shape [] a single number. `math.prod(shape)` (after"
            " `import math`) gives both; add it up over all tensors."
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
    why="Names and shapes are in the header, so the numbers themselves need not be read.",
)
