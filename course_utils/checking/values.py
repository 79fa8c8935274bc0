"""Read what a learner gave: plain types, arrays and tensors; nothing else is touched.

Methods are called through the base class (`list.__iter__(value)`), so that an object
with a `__len__` or `__repr__` of its own cannot run code inside a check.
"""

from __future__ import annotations

import math
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import PurePath

from course_utils.checking.outcome import NotYet

LONGEST, DEEPEST = 1_000_000, 12  # numbers in one answer; lists inside lists
EXACT = (Decimal, Fraction)  # numbers too; of these very types, because a subclass could run code of its own


def type_name(value: object) -> str:
    """Return the name of a value's type, for any object at all.

    >>> type_name(3.5)
    'float'
    """
    return type.__dict__["__name__"].__get__(type(value))


def is_a(value: object, *types: type) -> bool:
    """Tell whether a value's real type is one of `types` (a faked `__class__` does not count)."""
    return issubclass(type(value), types)


def is_array(value: object) -> bool:
    """Tell whether a value is a NumPy array or NumPy scalar."""
    import numpy as np

    return is_a(value, np.ndarray, np.generic)


def is_tensor(value: object) -> bool:
    """Tell whether a value is a TensorFlow tensor or variable; never imports TensorFlow."""
    tf = sys.modules.get("tensorflow")
    return tf is not None and hasattr(tf, "Variable") and is_a(value, tf.Tensor, tf.Variable)


def describe(value: object) -> str:
    """Return a few safe words about any value, for use inside a sentence.

    >>> describe([1, 2, 3])
    'a list of length 3'
    >>> describe(0.25)
    '0.25'
    """
    if type(value) in (bool, int, float, complex, type(None)):
        try:
            words = repr(value)
        except ValueError:  # Python refuses to print integers beyond 4,300 digits
            words = "a very long whole number"
        return words if len(words) <= 40 else words[:37] + "..."
    if type(value) is str:
        return f'the string "{value}"' if len(value) <= 40 else f"a string of {len(value)} characters"
    for kind in (list, tuple, dict, set):
        if is_a(value, kind):
            return f"a {kind.__name__} of length {kind.__len__(value)}"
    if is_array(value) or is_tensor(value):
        return _describe_array(value)
    if is_a(value, PurePath):
        return f"the path of {PurePath.name.__get__(value)[:40] or 'a folder'}"
    if is_a(value, type):
        return f"the class {type.__dict__['__name__'].__get__(value)}"
    return f"an object of type {type_name(value)}"


def _describe_array(value: object) -> str:
    shape = tuple(value.shape)
    kind = "tensor" if is_tensor(value) else "array"
    return (
        f"the number {value}"
        if shape == () and kind == "array"
        else f"{'a' if kind == 'tensor' else 'an'} {kind} of shape {shape}"
    )


def number(value: object, name: str = "your answer") -> float:
    """Read one finite number (Python, NumPy or TensorFlow); raise NotYet otherwise.

    >>> number(8), number(Decimal("95.2"))
    (8.0, 95.2)
    """
    plain = is_a(value, int, float) or type(value) in EXACT
    if is_a(value, bool) or not (plain or is_array(value) or is_tensor(value)):
        raise NotYet(f"`{name}` is {describe(value)}; this exercise asks for one number.")
    read = array(value, name)
    if read.size != 1:
        raise NotYet(f"`{name}` is {describe(value)}; this exercise asks for one number.")
    return float(read.reshape(()) if read.shape == () else read.ravel()[0])


def array(value: object, name: str = "your answer"):
    """Read numbers of any nesting as a float64 NumPy array; raise NotYet if they are not finite numbers.

    >>> array([[1, 2], [3, 4]]).shape
    (2, 2)
    """
    import numpy as np

    plain = _numpy(value, name) if is_tensor(value) or is_array(value) else _nested(value, name, DEEPEST)
    try:
        read = np.array(plain, dtype=np.float64)
    except OverflowError:
        raise NotYet(
            f"`{name}` is {describe(value)}: too large for a decimal number, which ends near 1e308. Look for a power"
            " (`**`) where a product is meant."
        ) from None
    except (ValueError, TypeError):
        raise NotYet(
            f"`{name}` is {describe(value)} that does not form a rectangle of numbers. Make all rows equally long."
        ) from None
    if read.size > LONGEST:
        raise NotYet(f"`{name}` holds {read.size} numbers, far more than this exercise needs.")
    if not np.isfinite(read).all():
        raise NotYet(
            f"`{name}` contains a number that is not finite (nan or inf). Look for a division by zero or an overflow."
        )
    return read


def _numpy(value: object, name: str):
    import numpy as np

    try:
        size = math.prod(value.shape)
        plain = np.asarray(
            value.numpy()
            if is_tensor(value)
            else np.ndarray.view(value, np.ndarray)
            if is_a(value, np.ndarray)
            else value
        )
    except Exception:
        raise NotYet(
            f"`{name}` is a tensor without values. Give the result of running the model, not its plan."
        ) from None
    if size > LONGEST:
        raise NotYet(f"`{name}` is {describe(value)}, far more than this exercise needs.")
    if plain.dtype.kind not in "biuf":
        raise NotYet(f"`{name}` holds {plain.dtype} values; this exercise asks for numbers.")
    return plain


def _nested(value: object, name: str, depth: int):
    if is_a(value, bool, int, float) or type(value) in EXACT:
        return value
    if is_array(value) or is_tensor(value):
        return _numpy(value, name)
    if is_a(value, list, tuple) and depth > 0:
        base = list if is_a(value, list) else tuple
        if base.__len__(value) > LONGEST:
            raise NotYet(f"`{name}` is {describe(value)}, far more than this exercise needs.")
        return [_nested(item, name, depth - 1) for item in base.__iter__(value)]
    raise NotYet(
        f"`{name}` contains {describe(value)}; this exercise asks for numbers, a list of numbers, an array or a tensor."
    )


def text(value: object, name: str = "your answer") -> str:
    """Read a text; raise NotYet otherwise."""
    if not is_a(value, str):
        raise NotYet(f"`{name}` is {describe(value)}; this exercise asks for a string in quotes.")
    return str.__str__(value)


def items(value: object, name: str = "your answer", asked: str = "a list") -> list:
    """Read a list, tuple or set as a plain list (members unread); raise NotYet, naming what is asked for, otherwise."""
    for kind in (list, tuple, set, frozenset):
        if is_a(value, kind):
            return list(kind.__iter__(value))
    raise NotYet(f"`{name}` is {describe(value)}; this exercise asks for {asked}.")


def mapping(value: object, name: str = "your answer") -> dict:
    """Read a dictionary as a plain one (keys and values unread); raise NotYet otherwise."""
    if not is_a(value, dict):
        raise NotYet(f"`{name}` is {describe(value)}; this exercise asks for a dictionary.")
    return {key: item for key, item in dict.items(value) if type(key) in (str, int, float, bool, tuple)}


def texts(value: object, name: str = "your answer", asked: str = "a list") -> list[str]:
    """Read a list, tuple or set of texts as a list; raise NotYet, naming what is asked for, otherwise."""
    return [text(item, f"an item of {name}") for item in items(value, name, asked)]
