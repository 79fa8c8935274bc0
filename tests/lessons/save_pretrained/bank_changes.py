"""Exercise 6.2: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

LOAD = (
    "import numpy as np\nfrom safetensors.numpy import load_file\n\n\n"  # as in the exercise's own cell
    "def changed(old, new):\n    before = load_file(old / 'model.safetensors')\n    after = load_file(new /"
    " 'model.safetensors')\n"
)
SAME = "before[n].shape == after[n].shape and (before[n] == after[n]).all()"

RIGHT = [
    LOAD + "    return [n for n in {**before, **after} if n not in before or n not in after or not"
    " np.array_equal(before[n], after[n])]",
    LOAD + f"    same = {{n for n in before if n in after and {SAME}}}\n    return (set(before) | set(after)) - same",
    LOAD
    + "    out = []\n    for n in before.keys() | after.keys():\n        a, b = before.get(n), after.get(n)\n       "
    " if a is None or b is None or a.shape != b.shape or np.abs(a - b).max() > 0:\n            out.append(n)\n"
    "    return tuple(out)",
    (
        "def changed(old, new):\n    tensors = []\n    for folder in (old, new):\n        with safe_open(str(folder /"
        " 'model.safetensors'), framework='np') as file:\n            tensors.append({name:"
        " (file.get_tensor(name).shape, file.get_tensor(name).tobytes()) for name in file.keys()})\n"
        "    a, b = tensors\n    return sorted(n for n in {*a, *b} if a.get(n) != b.get(n))"
    ),
]

WRONG = [
    (
        LOAD + "    return [n for n in before if not np.array_equal(before[n], after[n])]",
        "Look at the names in both files",
    ),
    (
        LOAD + "    return [n for n in before if n in after and not np.array_equal(before[n], after[n])]",
        "Look at the names in both files",
    ),
    (
        LOAD + "    return [n for n in after if n not in before or not np.array_equal(before[n], after[n])]",
        "leaves out pre_classifier/bias:0",
    ),
    (
        LOAD + "    return [n for n in {**before, **after} if n not in before or n not in after or before[n].shape !="
        " after[n].shape]",
        "Compare every number and the shape",
    ),
    (
        LOAD + "    return [n for n in {**before, **after} if n not in before or n not in after or before[n].shape !="
        " after[n].shape or abs(before[n].sum() - after[n].sum()) > 1e-6]",
        "not a sum",
    ),
    (
        LOAD + "    return [n for n in {**before, **after} if n not in before or n not in after or not"
        " np.array_equal(before[n].ravel(), after[n].ravel())]",
        "a different shape",
    ),
    (
        LOAD + "    return [n for n in {**before, **after} if n not in before or n not in after or before[n].shape !="
        " after[n].shape or not np.allclose(before[n], after[n], atol=0.01)]",
        "one number of one table",
    ),
    (LOAD + "    return [n for n in before if before[n] is not after[n]]", "which is the same in both"),
    (LOAD + "    return sorted(set(before) | set(after))", "which is the same in both"),
    (LOAD + "    return [n for n in before if 'classifier' in n]", "which is the same in both"),
    (LOAD + "    return []", "your function leaves out"),
    (LOAD + "    return len(before)", "asks for a list of names"),
    (LOAD + "    return {n: True for n in before}", "asks for a list of names"),
    (
        LOAD + "    return [n.split('/')[0] for n in {**before, **after} if n not in before or n not in after or not"
        " np.array_equal(before[n], after[n])]",
        "not the name of a tensor",
    ),
    (
        LOAD + "    shutil.copy(old / 'model.safetensors', new)\n    return [n for n in {**before, **after} if n not in"
        " before or n not in after or not np.array_equal(before[n], after[n])]",
        "changes the folders",
    ),
    (LOAD + "    print(before == after)", "stopped with ValueError"),
    ("changed = ['classifier/bias:0']", "asks for a function"),
    (
        LOAD
        + "    return list(before.keys() ^ after.keys()) + [n for n in before.keys() & after.keys() if before[n].shape"
        " != after[n].shape or not np.allclose(before[n], after[n])]",
        "the smallest step",
    ),
    (
        LOAD + "    return [n for n in [*before, *after] if n not in before or n not in after or not"
        " np.array_equal(before[n], after[n])]",
        "twice",
    ),
]
