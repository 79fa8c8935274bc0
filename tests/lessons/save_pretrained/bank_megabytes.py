"""Exercise 6.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations


def body(last: str, size: str = "BYTES[dtype]") -> str:
    """Return an answer that counts the numbers rightly, with a last line and a size of its own."""
    return (
        "def megabytes(shapes, dtype):\n    n = sum(math.prod(shape) for shape in shapes.values())\n"
        f"    size = {size}\n    {last}"
    )


RIGHT = [
    body("return n * size / 1_000_000"),
    body("return n * size / 1e6", "int(''.join(c for c in dtype if c.isdigit())) // 8"),
    body(
        "return np.float64(n * size / 10**6)",
        "{'int8': 1}.get(dtype, 8 if '64' in dtype else 4 if '32' in dtype else 2)",
    ),
    (
        "def megabytes(shapes, dtype):\n    total = 0\n    for name in shapes:\n        count = 1\n        for side in"
        " shapes[name]:\n            count *= side\n        total += count\n    return total * BYTES[dtype] * 1e-6"
    ),
    "megabytes = lambda shapes, dtype: sum(int(np.prod(s)) for s in shapes.values()) * BYTES[dtype] / 1e6",
]

WRONG = [
    (
        (
            "def megabytes(shapes, dtype):\n    size = int(''.join(c for c in dtype if c.isdigit())) / 8\n"
            "    return sum(sum(s) for s in shapes.values()) * size / 1e6"
        ),
        "adds the axes",
    ),
    (body("return n * size / 2**20"), "MiB"),
    (body("return n * size"), "a number of bytes"),
    (body("return n * size / 1e3"), "in kB"),
    (body("return n * size / 1e9"), "in GB"),
    (body("return n * size * 8 / 1e6"), "counts bits"),
    (body("return n * size / 1e6", "4"), "How many bits does float16 take"),
    (body("return n * size / 1e6", "1"), "one byte for each number"),
    (body("return n"), "how many numbers there are"),
    (body("return round(n * size / 1e6, 1)"), "your function says"),
    (body("print(n * size / 1e6)"), "returned nothing"),
    (
        (
            "def megabytes(shapes, dtype):\n    for s in shapes.values():\n"
            "        return math.prod(s) * BYTES[dtype] / 1e6"
        ),
        "Only the first tensor",
    ),
    (
        (
            "def megabytes(shapes, dtype):\n    for s in shapes.values():\n"
            "        mb = math.prod(s) * BYTES[dtype] / 1e6\n    return mb"
        ),
        "Only the last tensor",
    ),
    (
        (
            "def megabytes(shapes, dtype):\n    return sum(s[0] * s[1] if len(s) == 2 else s[0] for s in"
            " shapes.values()) * BYTES[dtype] / 1e6"
        ),
        "IndexError",
    ),
    (
        (
            "def megabytes(shapes, dtype):\n    return sum(math.prod(s) if s else 0 for s in shapes.values()) *"
            " BYTES[dtype] / 1e6"
        ),
        "holds one number",
    ),
    (
        (
            "def megabytes(shapes, dtype):\n    n = 0\n    while shapes:\n        n += math.prod(shapes.popitem()[1])\n"
            "    return n * BYTES[dtype] / 1e6"
        ),
        "changes the dictionary",
    ),
    ("def megabytes(shapes, dtype):\n    return '46.9 MB'", "asks for one number"),
    ("def megabytes(shapes, dtype):\n    return len(shapes) / 0", "ZeroDivisionError"),
    ("def megabytes(shapes, dtype):\n    return 46.884", "your function says 46.884"),
    ("megabytes = 46.9", "asks for a function"),
    (
        "def megabytes(shapes, dtype):\n"
        "    return sum(math.prod(s) for s in set(shapes.values())) * BYTES[dtype] / 1e6",
        "may have the same shape",
    ),
    (
        "def megabytes(shapes, dtype):\n    n = sum(int(np.prod(s, dtype=np.int32)) for s in shapes.values())\n"
        "    return n * BYTES[dtype] / 1e6",
        "(64, 8192, 8192)",
    ),
]
