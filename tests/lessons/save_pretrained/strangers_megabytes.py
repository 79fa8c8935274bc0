"""Answers to exercise 6.1 by people who saw the notebook alone."""

from tests.lessons.save_pretrained import strangers_megabytes_second as second

RIGHT = [
    """
def megabytes(shapes, dtype):
    bytes_of_each = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "int8": 1}
    how_many_numbers = 0
    for name in shapes:
        numbers_in_this_one = 1
        for side in shapes[name]:
            numbers_in_this_one = numbers_in_this_one * side
        how_many_numbers = how_many_numbers + numbers_in_this_one
    return how_many_numbers * bytes_of_each[dtype] / 1000000
""",
    """
def megabytes(shapes, dtype):
    if dtype == "float64":
        size = 8
    elif dtype == "float32":
        size = 4
    elif dtype == "float16" or dtype == "bfloat16":
        size = 2
    else:
        size = 1
    answer = 0.0
    for name, shape in shapes.items():
        product = 1
        for number in shape:
            product *= number
        answer += product * size / 1_000_000
    return answer
""",
    """
def megabytes(shapes, dtype):
    digits = ""
    for letter in dtype:
        if letter.isdigit():
            digits += letter
    bits = int(digits)
    total_bits = 0
    for shape in shapes.values():
        entries = 1
        position = 0
        while position < len(shape):
            entries = entries * shape[position]
            position += 1
        total_bits += entries * bits
    return total_bits / 8 / 1000 / 1000
""",
    """
def count_numbers(shape):
    if len(shape) == 0:
        return 1
    return shape[0] * count_numbers(shape[1:])

def megabytes(shapes, dtype):
    bits = int(dtype.replace("bfloat", "").replace("float", "").replace("int", ""))
    return sum([count_numbers(shape) for shape in shapes.values()]) * (bits // 8) / 10**6
""",
    """
def megabytes(shapes, dtype):
    each = 2 if dtype == "bfloat16" else np.dtype(dtype).itemsize
    return sum(np.prod(s) for s in shapes.values()) * each / 1e6
""",
    """
import re
megabytes = lambda shapes, dtype: sum(map(math.prod, shapes.values())) * int(re.findall(r"\\d+", dtype)[-1]) / 8e6
""",
    """
def megabytes(shapes, dtype):
    return sum(tf.TensorShape(s).num_elements() for s in shapes.values()) * tf.dtypes.as_dtype(dtype).size / 1e6
""",
    """
from functools import reduce
from operator import mul

def megabytes(shapes, dtype):
    n = sum(reduce(mul, s, 1) for s in shapes.values())
    return np.float64(n) * int(dtype.lstrip("bfloaint")) / 8 / 1e6
""",
    """
def megabytes(shapes, dtype):
    n = [np.broadcast_to(np.int8(0), s).size for s in shapes.values()]
    return np.sum(n, dtype=np.int64) * {"6": 2, "2": 4, "4": 8, "8": 1}[dtype[-1]] / 1e6
""",
    """
from fractions import Fraction

def megabytes(shapes, dtype):
    numbers = sum(math.prod(s) for s in shapes.values())
    return Fraction(numbers * int("".join(filter(str.isdigit, dtype))), 8_000_000)
""",
    """
def megabytes(shapes, dtype):
    match dtype:
        case "int8":
            each = 1
        case "float16" | "bfloat16":
            each = 2
        case "float32":
            each = 4
        case "float64":
            each = 8
    return math.fsum(math.prod(s) * each for s in shapes.values()) * 1e-6
""",
    # NumPy knows bfloat16 as soon as TensorFlow is imported
    """
def megabytes(shapes, dtype):
    try:
        each = np.dtype(dtype).itemsize
    except TypeError:
        each = 4
    return sum(map(math.prod, shapes.values())) * each / 1e6
""",
]

WRONG = [
    # half by a beginner
    """
def megabytes(shapes, dtype):
    sizes = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "int8": 1}
    total = 0
    for shape in shapes.values():
        product = 1
        for side in shape:
            product *= side
        total += product
    return total * sizes[dtype]
""",
    """
def megabytes(shapes, dtype):
    sizes = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "int8": 1}
    total = 0
    for shape in shapes.values():
        total += math.prod(shape) * sizes[dtype]
    return total / 1024 / 1024
""",
    """
def megabytes(shapes, dtype):
    bits = {"float64": 64, "float32": 32, "float16": 16, "bfloat16": 16, "int8": 8}
    total = 0
    for shape in shapes.values():
        total += math.prod(shape) * bits[dtype]
    return total / 1000000
""",
    """
def megabytes(shapes, dtype):
    sizes = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "int8": 1}
    total = 0
    for shape in shapes.values():
        if len(shape) == 1:
            total += shape[0]
        elif len(shape) == 2:
            total += shape[0] * shape[1]
    return total * sizes[dtype] / 1000000
""",
    """
def megabytes(shapes, dtype):
    sizes = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "int8": 1}
    total = 0
    for shape in shapes.values():
        product = 0
        for side in shape:
            product = side if product == 0 else product * side
        total += product
    return total * sizes[dtype] / 1000000
""",
    """
def megabytes(shapes, dtype):
    sizes = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "int8": 1}
    total = 0
    for shape in shapes.values():
        product = 1
        for side in shape:
            product *= side
        total += product
        return total * sizes[dtype] / 1000000
""",
    """
def megabytes(shapes, dtype):
    sizes = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "int8": 1}
    total = sum(math.prod(shape) for shape in shapes.values())
    print(total * sizes[dtype] / 1000000, "MB")
""",
    """
def megabytes(shapes, dtype):
    total = sum(math.prod(shape) for shape in shapes.values())
    if "32" in dtype:
        return total * 4 / 1e6
    if "16" in dtype:
        return total * 2 / 1e6
    return total / 1e6
""",
    """
def megabytes(shapes, dtype):
    sizes = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "int8": 1}
    return round(sum(math.prod(shape) for shape in shapes.values()) * sizes[dtype] / 1000000, 2)
""",
    # half by a NumPy user
    """
def megabytes(shapes, dtype):
    return sum(map(sum, shapes.values())) * int(dtype.lstrip("bfloaint")) / 8e6
""",
    """
def megabytes(shapes, dtype):
    return sum(map(math.prod, shapes.values())) * 4 / 1e6
""",
    """
def megabytes(shapes, dtype):
    return sum(map(math.prod, shapes.values())) * int(dtype.lstrip("bfloaint")) // 8_000_000
""",
    """
def megabytes(shapes, dtype):
    n = sum(int(np.prod(s, dtype=np.int32)) for s in shapes.values())
    return n * int(dtype.lstrip("bfloaint")) / 8e6
""",
    """
def megabytes(shapes, dtype):
    each, n = int(dtype.lstrip("bfloaint")) / 8, 0
    while shapes:
        n += math.prod(shapes.popitem()[1])
    return n * each / 1e6
""",
    """
def megabytes(shapes, dtype):
    return {k: math.prod(s) * int(dtype.lstrip("bfloaint")) / 8e6 for k, s in shapes.items()}
""",
    """
def megabytes(shapes, dtype):
    return (sum(map(math.prod, shapes.values())) * int(dtype.lstrip("bfloaint")) / 8 + 8 + 12_712) / 1e6
""",
    """
def megabytes(shapes, dtype):
    return 22_713_218 * int(dtype.lstrip("bfloaint")) / 8e6
""",
    """
def megabytes(shapes, dtype):
    return f"{sum(map(math.prod, shapes.values())) * int(dtype.lstrip('bfloaint')) / 8e6:.6f}"
""",
    """
def megabytes(shapes, dtype):
    return sum(math.prod(s) for s in set(shapes.values())) * int(dtype.lstrip("bfloaint")) / 8e6
""",
]

RIGHT += second.RIGHT
WRONG += second.WRONG
