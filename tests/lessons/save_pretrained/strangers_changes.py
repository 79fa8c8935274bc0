"""Answers to exercise 6.2 by people who saw the notebook alone."""

from tests.lessons.save_pretrained import strangers_changes_second as second

READ = """
def changed(old, new):
    a, b = load_file(Path(old) / "model.safetensors"), load_file(Path(new) / "model.safetensors")
"""

RIGHT = [
    """
def changed(old, new):
    tensors_before = load_file(old / "model.safetensors")
    tensors_after = load_file(new / "model.safetensors")
    result = []
    for name in tensors_before:
        if name not in tensors_after:
            result.append(name)
        elif tensors_before[name].shape != tensors_after[name].shape:
            result.append(name)
        elif (tensors_before[name] != tensors_after[name]).any():
            result.append(name)
    for name in tensors_after:
        if name not in tensors_before:
            result.append(name)
    return result
""",
    """
def changed(old, new):
    before = load_file(os.path.join(old, "model.safetensors"))
    after = load_file(os.path.join(new, "model.safetensors"))
    all_names = list(before.keys())
    for name in after.keys():
        if name not in all_names:
            all_names.append(name)
    changed_names = []
    for name in all_names:
        same = False
        if name in before and name in after:
            if np.array_equal(before[name], after[name]):
                same = True
        if not same:
            changed_names.append(name)
    return changed_names
""",
    """
def same_numbers(first, second):
    if list(first.shape) != list(second.shape):
        return False
    for x, y in zip(first.flatten(), second.flatten()):
        if x != y:
            return False
    return True

def changed(old, new):
    before = load_file(str(old) + "/model.safetensors")
    after = load_file(str(new) + "/model.safetensors")
    names = sorted(list(before) + [name for name in after if name not in before])
    return [name for name in names if name not in before or name not in after
            or not same_numbers(before[name], after[name])]
""",
    """
def changed(old, new):
    before = load_file(f"{old}/model.safetensors")
    after = load_file(f"{new}/model.safetensors")
    names = []
    for name in set(list(before) + list(after)):
        try:
            if np.array_equal(before[name], after[name]):
                continue
        except KeyError:
            pass
        names.append(name)
    names.reverse()
    return names
""",
    """
def changed(old, new):
    def everything(folder):
        result = {}
        with safe_open(folder / "model.safetensors", framework="np") as file:
            for name in file.keys():
                result[name] = file.get_tensor(name)
        return result
    before, after = everything(old), everything(new)
    unchanged = [n for n in before if n in after and before[n].tolist() == after[n].tolist()
                 and before[n].shape == after[n].shape]
    return [n for n in {**before, **after} if n not in unchanged]
""",
    READ + "    return [n for n in a.keys() | b.keys() if not np.array_equal(a.get(n), b.get(n))]",
    READ
    + "    return sorted((a.keys() ^ b.keys()) | {n for n in a.keys() & b.keys() if not np.array_equal(a[n], b[n])})",
    READ
    + "    f = lambda d: {(n, x.shape, x.tobytes()) for n, x in d.items()}\n"
    + "    return sorted({n for n, *_ in f(a) ^ f(b)})",
    READ
    + "    eq = lambda n: n in a and n in b and a[n].shape == b[n].shape and bool(tf.reduce_all(a[n] == b[n]))\n"
    + "    return [n for n in dict.fromkeys([*a, *b]) if not eq(n)]",
    READ
    + "    return [n for n in a if n not in b or a[n].shape != b[n].shape or np.any(a[n] - b[n])\n"
    + "            ] + [*(b.keys() - a.keys())]",
    READ
    + "    for n in [*a]:\n        if n in b and np.array_equal(a[n], b[n]):\n            del a[n], b[n]\n"
    + "    return list(a | b)",
    READ
    + "    import hashlib\n"
    + "    h = lambda d, n: n in d and (d[n].shape, hashlib.sha256(d[n].tobytes()).hexdigest())\n"
    + "    return list(filter(lambda n: h(a, n) != h(b, n), {**b, **a}))",
    READ + "    return {n for n in a.keys() | b.keys() if not np.array_equal(a.get(n), b.get(n))}",
]

WRONG = [
    # half by a beginner
    """
def changed(old, new):
    before = load_file(old / "model.safetensors")
    after = load_file(new / "model.safetensors")
    result = []
    for name in before:
        if name not in after or not np.array_equal(before[name], after[name]):
            result.append(name)
    return result
""",
    """
def changed(old, new):
    before = load_file(old / "model.safetensors")
    after = load_file(new / "model.safetensors")
    result = []
    for name in before:
        if not np.array_equal(before[name], after[name]):
            result.append(name)
    return result
""",
    """
def changed(old, new):
    before = load_file(old / "model.safetensors")
    after = load_file(new / "model.safetensors")
    result = []
    for name in before:
        if name in after and before[name].shape == after[name].shape:
            if (before[name] != after[name]).all():
                result.append(name)
        else:
            result.append(name)
    return result + [name for name in after if name not in before]
""",
    """
def changed(old, new):
    before = load_file(old / "model.safetensors")
    after = load_file(new / "model.safetensors")
    result = []
    for name in before:
        if name not in after or before[name].sum() != after[name].sum():
            result.append(name)
    for name in after:
        if name not in before:
            result.append(name)
    return result
""",
    """
def changed(old, new):
    before = load_file(old / "model.safetensors")
    after = load_file(new / "model.safetensors")
    result = []
    for name in list(before) + list(after):
        if name not in before or name not in after or not np.array_equal(before[name], after[name]):
            result.append(name)
    return result
""",
    """
def changed(old, new):
    before = load_file(old / "model.safetensors")
    after = load_file(new / "model.safetensors")
    for name in set(before) | set(after):
        if name not in before or name not in after or not np.array_equal(before[name], after[name]):
            return [name]
    return []
""",
    """
def changed(old, new):
    before = load_file(old / "model.safetensors")
    after = load_file(new / "model.safetensors")
    for name in set(before) | set(after):
        if name not in before or name not in after or not np.array_equal(before[name], after[name]):
            print(name)
""",
    """
def changed(old, new):
    before = load_file(old / "model.safetensors")
    after = load_file(new / "model.safetensors")
    result = []
    for name in set(before) | set(after):
        if name in before and name in after and np.array_equal(before[name], after[name]):
            result.append(name)
    return result
""",
    READ + '    return ["classifier/kernel:0", "classifier/bias:0"]',
    # half by a NumPy user
    READ
    + "    return [n for n in a.keys() | b.keys() if n not in a or n not in b or a[n].shape != b[n].shape\n"
    + "            or not np.allclose(a[n], b[n])]",
    READ + "    return [n for n in a.keys() | b.keys() if n not in a or n not in b or a[n].shape != b[n].shape]",
    READ
    + "    return [n for n in a.keys() | b.keys() if n not in a or n not in b\n"
    + "            or not np.array_equal(a[n].ravel(), b[n].ravel())]",
    READ
    + "    return [n for n in a.keys() | b.keys() if n not in a or n not in b\n"
    + "            or a[n].size != b[n].size and a[n].size > 1\n"
    + "            or np.any(a[n] != b[n])]",
    READ + "    return [n for (n, x), (m, y) in zip(a.items(), b.items()) if n != m or not np.array_equal(x, y)]",
    READ + "    return [(n, a[n].shape) for n in a if n not in b or not np.array_equal(a[n], b[n])]",
    READ + "    return sum(not np.array_equal(a.get(n), b.get(n)) for n in a.keys() | b.keys())",
    READ + "    return ', '.join(n for n in a.keys() | b.keys() if not np.array_equal(a.get(n), b.get(n)))",
    READ
    + "    return [n for n in a.keys() | b.keys() if n not in a or n not in b\n"
    + "            or a[n].shape != b[n].shape or not np.array_equal(np.sort(a[n], None), np.sort(b[n], None))]",
    READ
    + "    return [n for n in a.keys() | b.keys() if n not in a or n not in b or a[n].shape != b[n].shape\n"
    + "            or not np.array_equal(np.float16(a[n]), np.float16(b[n]))]",
    READ
    + "    return [n for n in a.keys() | b.keys() if n not in a or n not in b or a[n].shape != b[n].shape\n"
    + "            or abs(a[n]).max() != abs(b[n]).max()]",
    READ + "    return [n for n in b if not np.array_equal(a.get(n), b[n])]",
]

RIGHT += second.RIGHT
WRONG += second.WRONG
