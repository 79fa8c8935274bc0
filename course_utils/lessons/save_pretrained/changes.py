"""Exercise 6.2: What did the training change?."""

from __future__ import annotations

from pathlib import Path

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import texts
from course_utils.model.folder import temporary_folder

KERNEL, BIAS, TABLE, NORM = "classifier/kernel:0", "classifier/bias:0", "word_embeddings/weight:0", "LayerNorm/gamma:0"
ASKED = "a list of names"


def cases() -> tuple:
    """Return (what happened, tensors before, tensors after); each tensor an array by name."""
    import numpy as np

    rng = np.random.default_rng(6)
    shapes = {TABLE: (50, 4), NORM: (4,), KERNEL: (4, 2), BIAS: (2,)}
    old = {name: rng.normal(size=shape).astype("float32") for name, shape in shapes.items()}

    def with_(**changes):
        names = {"table": TABLE, "norm": NORM, "kernel": KERNEL, "bias": BIAS}
        return {**old, **{names[key]: np.ascontiguousarray(value) for key, value in changes.items()}}

    smallest = old[KERNEL].copy()
    smallest[3, 1] = np.nextafter(smallest[3, 1], np.float32(9))
    nudged, exchanged = old[TABLE].copy(), old[BIAS][::-1].copy()
    nudged[31, 2] += 0.001
    extra = {**old, "pre_classifier/bias:0": np.zeros(4, "float32")}
    return (
        ("the same model was saved twice", old, dict(old)),
        ("the head was trained", old, with_(kernel=old[KERNEL] + 0.5, bias=old[BIAS] - 0.25)),
        ("one number of one table moved by 0.001", old, with_(table=nudged)),
        ("one number moved by the smallest step there is", old, with_(kernel=smallest)),
        ("two numbers changed places", old, with_(bias=exchanged)),
        ("everything was trained", old, {name: values * 1.5 for name, values in old.items()}),
        ("a head for three labels came instead", old, with_(kernel=np.zeros((4, 3), "f4"), bias=np.zeros(3, "f4"))),
        ("a tensor was laid out in a different shape, with the same numbers", old, with_(norm=old[NORM].reshape(1, 4))),
        ("a tensor was added", old, extra),
        ("a tensor was left out", extra, old),
    )


def check_changes(changed: object) -> str:
    if not callable(changed):
        call(changed)
    tried = cases()
    for number, (words, before, after) in enumerate(tried):
        with temporary_folder() as place:
            given = _answer(changed, _write(place / f"old_{number}", before), _write(place / f"new_{number}", after))
        _compare(words, set(given), truth(before, after), set(before) ^ set(after))
        twice = [name for name in given if given.count(name) > 1]
        if twice:
            raise NotYet(f"Tried on two folders where {words}: your list has {twice[0]} twice. Name each tensor once.")
    return (
        f"{len(tried)} pairs of folders, from nothing changed to everything. After fine-tuning this shows at once"
        " whether the whole model was trained or only the head."
    )


def truth(before: dict, after: dict) -> set[str]:
    """Return the names that are not in both, or not with the same shape and numbers."""
    import numpy as np

    both = set(before) & set(after)
    return set(before) ^ set(after) | {name for name in both if not np.array_equal(before[name], after[name])}


def _write(folder: Path, tensors: dict) -> Path:
    from safetensors.numpy import save_file

    folder.mkdir()
    (folder / "config.json").write_text('{"model_type": "distilbert"}\n', encoding="utf-8", newline="\n")
    save_file(tensors, folder / "model.safetensors", metadata={"format": "tf"})
    return folder


def _answer(changed, old: Path, new: Path) -> list[str]:
    before = _content(old, new)
    given = texts(call(changed, old, new), "changed(old, new)", ASKED)
    if _content(old, new) != before:
        raise NotYet(
            "Your function changes the folders that it is given. Read the two weight files and write nothing there."
        )
    return given


def _content(*folders: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for folder in folders for file in folder.rglob("*") if file.is_file()}


def _compare(words: str, given: set[str], true: set[str], lonely: set[str]) -> None:
    missed, extra = sorted(true - given), sorted(given - true)
    if not missed and not extra:
        return
    seen = f"Tried on two folders where {words}: "
    if extra:
        known = extra[0] in (TABLE, NORM, KERNEL, BIAS, "pre_classifier/bias:0")
        raise NotYet(
            f"{seen}your function names {extra[0][:40]}, "
            + (
                "which is the same in both. Compare the numbers of the two files, name by name."
                if known
                else "which is not the name of a tensor in these files. Return the names as the files spell them."
            )
        )
    step = (
        "Look at the names in both files, not only in one."
        if missed[0] in lonely
        else "Compare every number and the shape, not a sum or a part."
    )
    raise NotYet(f"{seen}your function leaves out {missed[0]}. {step}")


EXERCISE = Exercise(
    id="6.2",
    title="What did the training change?",
    minutes=8,
    difficulty=2,
    names=("changed",),
    check=check_changes,
    hints=(
        "`load_file(folder / 'model.safetensors')` gives a dictionary from name to array. Make one for each folder.",
        "Go through the names of both dictionaries together: `set(before) | set(after)`.",
        (
            "A name changed if one dictionary lacks it, or if `np.array_equal` says that the two arrays are not the"
            " same; that function looks at shapes as well as numbers."
        ),
    ),
    solution=(
        "import numpy as np\n"
        "from safetensors.numpy import load_file\n\n\n"
        "def changed(old, new):\n"
        '    before = load_file(old / "model.safetensors")\n'
        '    after = load_file(new / "model.safetensors")\n'
        "    names = []\n"
        "    for name in sorted(set(before) | set(after)):\n"
        "        in_both = name in before and name in after\n"
        "        if not in_both or not np.array_equal(before[name], after[name]):\n"
        "            names.append(name)\n"
        "    return names"
    ),
    why="A safetensors file is a dictionary from names to arrays, so two files are compared as two dictionaries are.",
)
