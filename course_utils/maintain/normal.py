"""The one form in which a notebook is stored: fixed metadata, cells with ids, no timings, no widget views."""

from __future__ import annotations

import json
import re

KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
METADATA = {"kernelspec": KERNEL, "language_info": {"name": "python"}}
CELL_METADATA = ("tags", "slideshow")  # what authors write; everything else is left by tools
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
VALID_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")  # what nbformat allows


def give_ids(notebook):
    """Give each cell without a valid id of its own one made of its first words, in place (notebook: dict).

    Tools from before 2020 store none, copying a cell stores one twice, and nbformat would draw random ones.

    >>> give_ids({"cells": [{"cell_type": "markdown", "source": "## Use a model"}]})["cells"][0]["id"]
    'use-a-model'
    """
    taken = {cell["id"] for cell in notebook["cells"] if _is_id(cell.get("id"))}
    seen = set()
    for cell in notebook["cells"]:
        if not _is_id(cell.get("id")) or cell["id"] in seen:
            cell["id"] = _free(_words(cell), taken)
        seen.add(cell["id"])
        taken.add(cell["id"])
    return notebook


def _is_id(id):
    return isinstance(id, str) and VALID_ID.fullmatch(id) is not None


def _words(cell):
    """Return the first words of a cell as an id, begun with the cell's kind where they would be a number or nothing."""
    words = "-".join(re.findall(r"[a-z0-9]+", "".join(cell["source"]).lower())[:4])[:40]
    return words if re.search(r"[g-z]", words) else f"{cell['cell_type']}-{words or 'cell'}"


def _free(id, taken):
    numbers = (f"{id}-{number}" for number in range(2, len(taken) + 3))
    return next(name for name in (id, *numbers) if name not in taken)


def normalise(notebook):
    """Return a notebook (dict) in the normal form: fixed metadata, no widget views, no timings, joined streams.

    >>> normalise({"cells": [], "metadata": {"x": 1}})["metadata"]["language_info"]
    {'name': 'python'}
    """
    cells = []
    for cell in notebook["cells"]:
        kept = {"cell_type": cell["cell_type"], "id": cell.get("id"), "source": _lines(cell["source"])}
        kept["metadata"] = {key: cell["metadata"][key] for key in CELL_METADATA if key in cell["metadata"]}
        if cell.get("attachments"):
            kept["attachments"] = cell["attachments"]
        if cell["cell_type"] == "code":
            kept["execution_count"] = cell["execution_count"]
            kept["outputs"] = [_output(output) for output in _join_streams(cell["outputs"])]
        cells.append(kept)
    return {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}


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
