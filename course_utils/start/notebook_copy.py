"""One copy of a notebook: which edition it is of, how it is made from the course's, how it is written, whole or not.

An edition is the kinds and sources of the cells. Outputs, ids and the notebook's metadata do not count, nor does
what tools do to a file on its way: CRLF, a byte order mark, another indent.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from pathlib import Path

from course_utils.kernels import KERNELS, OWN, kernel_of

UNREADABLE = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)


def read(path):
    """Return a notebook as plain data; bytes go to json, which knows byte order marks and UTF-16 by itself."""
    return json.loads(Path(path).read_bytes())


def source_of(cell):
    r"""Return a cell's source as one text with \n at each line's end.

    >>> source_of({"source": ["1 +\r\n", "1"]})
    '1 +\n1'
    """
    return "".join(cell["source"]).replace("\r\n", "\n").replace("\r", "\n")


def edition(path):
    """Return a hash of a notebook's cells (kinds and sources, in order), or None when it is no notebook.

    Raises OSError for a file that cannot be read just now: that says nothing about what is in it.
    """
    try:
        content = [[cell["cell_type"], source_of(cell)] for cell in read(path)["cells"]]
    except OSError:
        raise
    except UNREADABLE:
        return None
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()


def kernel_metadata(kernel=OWN):
    """Return what JupyterLab writes into a notebook when its kernel has started, for a Python of this version.

    A copy that lacks any of it is changed by opening it, and JupyterLab then asks at every close whether to save.
    """
    return {
        "kernelspec": KERNELS[kernel],
        "language_info": {
            "codemirror_mode": {"name": "ipython", "version": 3},
            "file_extension": ".py",
            "mimetype": "text/x-python",
            "name": "python",
            "nbconvert_exporter": "python",
            "pygments_lexer": "ipython3",
            "version": sys.version.split()[0],
        },
    }


def make_copy(source):
    """Return the text of a notebook's copy: without outputs, so that no prediction is spoiled, for this Python."""
    notebook = _cleared(read(source))
    notebook["metadata"] = {**notebook["metadata"], **kernel_metadata(kernel_of(notebook))}
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def _cleared(notebook):
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"], cell["execution_count"] = [], None
    return notebook


def is_untouched(path, source):
    """Tell whether a file is a copy of `source` in which nobody changed, ran or tagged a cell."""
    try:
        mine, fresh = read(path)["cells"], _cleared(read(source))["cells"]
        return [{**cell, "source": source_of(cell)} for cell in mine] == [
            {**cell, "source": source_of(cell)} for cell in fresh
        ]
    except UNREADABLE:
        return False


def opens_unchanged(path):
    """Tell whether JupyterLab finds the metadata that it would otherwise add to the file."""
    try:
        metadata = read(path)["metadata"]
    except UNREADABLE:
        return False
    return all(metadata.get(key) == value for key, value in kernel_metadata(kernel_of({"metadata": metadata})).items())


def has_outputs(path):
    """Tell whether a notebook holds an output that a new edition would not."""
    try:
        return any(cell.get("outputs") for cell in read(path)["cells"])
    except UNREADABLE:
        return False


@contextlib.contextmanager
def written_aside(path, text, folder):
    """Write a text under a passing name in `folder`; gives that path, to be moved to `path`; nothing is left behind.

    The name holds the process number: two commands at once do not write into one another's file.
    """
    part = Path(folder) / f"{Path(path).name}.{os.getpid()}.part"
    try:
        part.write_text(text, encoding="utf-8", newline="\n")
        yield part
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def write(path, text, folder):
    """Write a text file whole or not at all; raises OSError, and then the old file is as it was."""
    with written_aside(path, text, folder) as part:
        os.replace(part, path)
