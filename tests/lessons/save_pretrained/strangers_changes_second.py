"""Answers to exercise 6.2 by a second reader who saw the notebook alone."""

OPEN = """
def read(folder):
    return load_file(Path(folder, "model.safetensors"))
"""

RIGHT = [
    OPEN
    + """
def changed(old, new):
    a, b = read(old), read(new)
    alone = set(a) ^ set(b)
    moved = {n for n in set(a) & set(b) if a[n].shape != b[n].shape or np.any(a[n] != b[n])}
    return sorted(alone | moved)
""",
    """
from itertools import chain

def changed(old, new):
    a, b = (load_file(f"{folder}/model.safetensors") for folder in (old, new))
    names = dict.fromkeys(chain(a, b))
    return [n for n in names if not (n in a and n in b and np.array_equal(a[n], b[n]))]
""",
    """
def changed(old, new):
    result = []
    with safe_open(old / "model.safetensors", framework="np") as one:
        with safe_open(new / "model.safetensors", framework="np") as two:
            first, second = set(one.keys()), set(two.keys())
            for name in first | second:
                try:
                    if not np.array_equal(one.get_tensor(name), two.get_tensor(name)):
                        result.append(name)
                except Exception:
                    result.append(name)
    return result
""",
    OPEN
    + """
def changed(old, new):
    b = read(new)
    out = []
    for name, array in read(old).items():
        other = b.pop(name, None)
        if other is None or not np.array_equal(array, other):
            out.append(name)
    out.extend(b)
    return out
""",
    OPEN
    + """
def changed(old, new):
    a, b = read(old), read(new)

    def equal(name):
        return name in a and name in b and a[name].tolist() == b[name].tolist()

    return list(filter(lambda name: not equal(name), a.keys() | b.keys()))
""",
    OPEN
    + """
def changed(old, new):
    def differences():
        a, b = read(old), read(new)
        yield from (name for name in a if name not in b)
        yield from (name for name in b if name not in a)
        for name in a:
            if name in b:
                if a[name].shape != b[name].shape:
                    yield name
                elif np.count_nonzero(a[name] - b[name]):
                    yield name
    return list(differences())
""",
    OPEN
    + """
def changed(old, new):
    a, b = read(old), read(new)
    missing = object()
    pairs = [(name, a.get(name, missing), b.get(name, missing)) for name in {**a, **b}]
    return [n for n, x, y in pairs if x is missing or y is missing or x.shape != y.shape or not (x == y).all()]
""",
    OPEN
    + """
def changed(old, new):
    a, b = read(old), read(new)
    answer = [*(set(a) - set(b)), *(set(b) - set(a))]
    for name in set(a).intersection(b):
        if a[name].shape != b[name].shape or np.abs(a[name] - b[name]).max() > 0:
            answer += [name]
    return answer
""",
]

WRONG = [
    OPEN
    + """
def changed(old, new):
    a, b = read(old), read(new)
    return [name for name in a if name not in b or not np.array_equal(a[name], b[name])]
""",
    OPEN
    + """
def changed(old, new):
    a, b = read(old), read(new)
    return [n for n in a.keys() & b.keys() if not np.array_equal(a[n], b[n])]
""",
    OPEN
    + """
def changed(old, new):
    a, b = read(old), read(new)
    return [n for n in a.keys() | b.keys() if n not in a or n not in b or a[n].shape != b[n].shape]
""",
    OPEN
    + """
def changed(old, new):
    a, b = read(old), read(new)
    bad = [n for n in a if n not in b or a[n].shape != b[n].shape or not np.allclose(a[n], b[n])]
    return bad + [n for n in b if n not in a]
""",
    OPEN
    + """
def changed(old, new):
    a, b = read(old), read(new)
    return [n for n in a if n not in b or a[n].sum() != b[n].sum()] + [n for n in b if n not in a]
""",
    OPEN
    + """
def changed(old, new):
    a, b = read(old), read(new)
    return len([n for n in a.keys() | b.keys() if n not in a or n not in b or not np.array_equal(a[n], b[n])])
""",
    OPEN
    + """
def changed(old, new):
    a, b = read(old), read(new)
    names = list(a) + list(b)
    return [n for n in names if n not in a or n not in b or not np.array_equal(a[n], b[n])]
""",
    OPEN
    + """
def changed(old, new):
    a, b = read(old), read(new)
    return [n for n in a.keys() | b.keys() if n in a and n in b and np.array_equal(a[n], b[n])]
""",
]
