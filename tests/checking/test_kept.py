"""A function that changes what it is given is told so; one that leaves it alone is not."""

from __future__ import annotations

import numpy as np
import pytest

from course_utils.checking.calling import call_kept
from course_utils.checking.outcome import NotYet

CHANGES = {
    "list": (lambda row: row.append(0) or row, [1, 2]),
    "list of lists": (lambda rows: rows[1].pop() or rows, [[1], [2, 3]]),
    "order": (lambda row: row.sort() or row, [2, 1]),
    "dictionary": (lambda found: found.pop("a"), {"a": 1}),
    "value in a dictionary": (lambda found: found["a"].clear() or 1, {"a": [1]}),
    "array": (lambda ids: ids.fill(7) or ids, np.zeros((2, 2), dtype=np.float32)),
    "set": (lambda found: found.add(3) or found, {1}),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_changed_argument_is_named(name):
    function, argument = CHANGES[name]
    with pytest.raises(NotYet, match="changes what it is given"):
        call_kept(function, argument)


@pytest.mark.parametrize("name", CHANGES)
def test_a_kept_argument_is_fine(name):
    assert call_kept(lambda given: len(given) + 1, CHANGES[name][1]) >= 2
