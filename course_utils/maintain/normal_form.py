"""The one normal form of a stored notebook: fixed metadata, an id for each cell, nothing that tools or chance left."""

from __future__ import annotations

import json
import re
from itertools import count

from course_utils.kernels import KERNELS, OWN, kernel_of

METADATA = {"kernelspec": KERNELS[OWN], "language_info": {"name": "python"}}
CELL_METADATA = ("tags", "slideshow")  # what authors write; everything else is left by tools
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"


def give_ids(notebook):
    """Give each cell (dict) without an id, or with one that stood before, an id made from its place.

    Older tools save cells without ids; `"id": null` was stored for each of them once, which is no valid notebook.

    >>> [cell["id"] for cell in give_ids({"cells": [{"id": "a"}, {}, {"id": "a"}]})["cells"]]
    ['a', 'cell-1', 'cell-2']
    """
    taken = {cell["id"] for cell in notebook["cells"] if _is_id(cell.get("id"))}
    before = set()
    for place, cell in enumerate(notebook["cells"]):
        if not _is_id(cell.get("id")) or cell["id"] in before:
            cell["id"] = next(id for id in (f"cell-{number}" for number in count(place)) if id not in taken)
        before.add(cell["id"])
        taken.add(cell["id"])
    return notebook


def _is_id(id):
    return isinstance(id, str) and re.fullmatch(r"[A-Za-z0-9_-]{1,64}", id) is not None


def normalise(notebook):
    """Return a notebook (dict) in the normal form: fixed metadata, no widget views, no timings, joined streams.

    >>> normalise({"cells": [], "metadata": {"x": 1}})["metadata"]["language_info"]
    {'name': 'python'}
    """
    cells = []
    for cell in give_ids(notebook)["cells"]:
        kept = {"cell_type": cell["cell_type"], "id": cell.get("id"), "source": _lines(cell["source"])}
        kept["metadata"] = {key: cell["metadata"][key] for key in CELL_METADATA if key in cell["metadata"]}
        if cell.get("attachments"):
            kept["attachments"] = cell["attachments"]
        if cell["cell_type"] == "code":
            kept["execution_count"] = cell["execution_count"]
            kept["outputs"] = [_output(output) for output in _join_streams(cell["outputs"])]
        cells.append(kept)
    return {"cells": cells, "metadata": metadata_of(notebook), "nbformat": 4, "nbformat_minor": 5}


def metadata_of(notebook):
    """Return the metadata of a notebook (dict) in normal form: the kernel that it asks for, and nothing else.

    >>> metadata_of({"metadata": {"kernelspec": {"name": "pytorch"}, "x": 1}})["kernelspec"]["display_name"]
    'PyTorch (lab 11)'
    """
    return {**METADATA, "kernelspec": KERNELS[kernel_of(notebook)]}


def _lines(text):
    return "".join(text).splitlines(keepends=True)


def _join_streams(outputs):
    """Join neighbouring stream outputs of one name: where the kernel flushed is chance."""
    joined = []
    for output in outputs:
        before = joined[-1] if joined else {}
        if output["output_type"] == "stream" and before.get("name") == output["name"]:
            before["text"] = _lines("".join(before["text"]) + "".join(output["text"]))
        else:
            joined.append(dict(output))
    return joined


def _output(output):
    output = {key: value for key, value in output.items() if key != "transient"}
    if output["output_type"] == "stream":
        output["text"] = _lines(output["text"])
    if "data" in output:
        output["data"] = {
            mime: data if mime.endswith("json") else _lines(data)
            for mime, data in output["data"].items()
            if mime != WIDGET_VIEW
        }
        for mime, data in output["data"].items():
            if mime.startswith("image/") and mime != "image/svg+xml":
                output["data"][mime] = "".join(data)
    return output


def to_text(notebook):
    """Return the normal form as text: sorted keys, indent 1, newline at the end."""
    return json.dumps(normalise(notebook), indent=1, sort_keys=True, ensure_ascii=False) + "\n"
