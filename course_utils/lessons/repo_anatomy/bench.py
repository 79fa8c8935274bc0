"""Try something that may fail, and keep what the library says about it as a short text."""

from __future__ import annotations

import re
from collections.abc import Callable

from course_utils.model.messages import listening, steady


def attempt(action: Callable[[], object]) -> tuple[object, str]:
    """Run action(); return its result (None after an error) and, as text, the warning or error that it caused.

    >>> attempt(lambda: 1 + 1)
    (2, '')
    >>> attempt(lambda: [][0])
    (None, 'IndexError: list index out of range')
    """
    with listening() as said:
        try:
            return action(), first_words(" ".join(said))
        except Exception as error:
            return None, f"{type(error).__name__}: {first_words(str(error))}"


def first_words(text: str, length: int = 320) -> str:
    """Return the first words of a message, without folders, layer counters and long lists of names.

    >>> first_words("Unrecognized model in /home/me/repo. Should have a `model_type` key")
    'Unrecognized model in repo.'
    >>> first_words("are newly initialized: ['b.bias', 'a.bias', 'c.bias']")
    "are newly initialized: ['a.bias' and 2 more]"
    """
    limit = re.search(r"is not in \[0, \d+\)", text)
    if limit:
        return f"a position {limit.group(0)}"
    first = steady(text.strip()).splitlines()[0] if text.strip() else ""
    first = re.sub(r"(?:[A-Za-z]:)?[/\\](?:[^\s/\\]+[/\\])+([^\s/\\]+?)(?=[\s.,:]|$)", r"\1", first)
    first = re.sub(r"\[('[^']*'), ([^\]]*)\]", lambda found: f"[{found[1]} and {found[2].count(',') + 1} more]", first)
    first = re.sub(r"(?<=repo\.) Should have.*| in directory \S+$| found in directory.*", "", first)
    return re.sub(r"(?<=[a-z])_\d+(?=')", "", first)[:length]


def is_error(words: str) -> bool:
    """Tell whether a report begins with the name of an error.

    >>> is_error("OSError: Error no file named ...")
    True
    """
    return re.match(r"\w*(Error|Exception): ", words) is not None
