"""Answers to exercise 6.1 by a second reader who saw the notebook alone."""

RIGHT = [
    """
from functools import reduce
from operator import mul

def megabytes(shapes, dtype):
    sizes = [reduce(mul, shape, 1) for shape in shapes.values()]
    return sum(sizes) * dict(float64=8, float32=4, float16=2, bfloat16=2, int8=1)[dtype] / 1e6
""",
    """
def megabytes(shapes, dtype):
    match dtype:
        case "float64":
            width = 64
        case "float32":
            width = 32
        case "float16" | "bfloat16":
            width = 16
        case "int8":
            width = 8
    return sum(math.prod(shape) * width for _, shape in shapes.items()) / 8e6
""",
    """
def megabytes(shapes, dtype):
    return float(sum(np.prod(shape, dtype=np.int64) for shape in shapes.values())) * BYTES[dtype] / 1e6
""",
    """
import re
megabytes = lambda shapes, dtype: sum(map(math.prod, shapes.values())) * int(re.search(r"\\d+$", dtype)[0]) / 8_000_000
""",
    """
def megabytes(shapes, dtype):
    def bytes_of(shape):
        total = width
        for axis in shape:
            total *= axis
        return total
    width = next(size for name, size in BYTES.items() if name == dtype)
    return math.fsum(bytes_of(shape) for shape in shapes.values()) / 10 ** 6
""",
    """
class Size:
    def __init__(self, dtype):
        self.bits = int("".join(filter(str.isdigit, dtype)))
    def of(self, shape):
        return self.bits * math.prod(shape)

def megabytes(shapes, dtype):
    size = Size(dtype)
    return sum(size.of(shapes[name]) for name in sorted(shapes)) / 8 / 1_000_000
""",
    """
def megabytes(shapes: dict, dtype: str) -> float:
    "Return the millions of bytes."
    left = list(shapes.values())
    numbers = 0
    while left:
        numbers += math.prod(left.pop())
    return numbers * tf.dtypes.as_dtype(dtype).size / 1e6
""",
    """
def megabytes(shapes, dtype):
    from fractions import Fraction
    bits = int(dtype[-1]) if dtype == "int8" else int(dtype[-2:])
    return float(Fraction(sum(math.prod(s) for s in shapes.values()) * bits, 8_000_000))
""",
]

WRONG = [
    """
def megabytes(shapes, dtype):
    return sum(map(math.prod, shapes.values())) * BYTES[dtype] / 2**20
""",
    """
def megabytes(shapes, dtype):
    return sum(map(math.prod, shapes.values())) * int(dtype.lstrip("bfloaint")) / 1e6
""",
    """
def megabytes(shapes, dtype):
    total = 0
    for shape in shapes.values():
        if shape:
            total += math.prod(shape) * BYTES[dtype]
    return total / 1e6
""",
    """
def megabytes(shapes, dtype):
    return sum(shape[0] * shape[-1] if shape else 1 for shape in shapes.values()) * BYTES[dtype] / 1e6
""",
    """
def megabytes(shapes, dtype):
    return sum(sum(shape) for shape in shapes.values()) * BYTES[dtype] / 1e6
""",
    """
def megabytes(shapes, dtype):
    return sum(map(math.prod, shapes.values())) * BYTES.get(dtype, 4) // 1_000_000
""",
    """
def megabytes(shapes, dtype):
    size = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 4, "int8": 1}[dtype]
    return sum(map(math.prod, shapes.values())) * size / 1e6
""",
    """
def megabytes(shapes, dtype):
    total = 0
    while shapes:
        total += math.prod(shapes.popitem()[1])
    return total * BYTES[dtype] / 1e6
""",
]
