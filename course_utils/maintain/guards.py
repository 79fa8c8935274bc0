"""Rules that a stored notebook keeps, each a function from a notebook (dict) to a list of what is wrong.

nbval compares outputs; these rules see to it that the outputs can be compared at all, and read.
"""

from __future__ import annotations

import json
import re

from course_utils.maintain.normal_form import metadata_of, to_text


def code_cells(notebook):
    """Return the code cells."""
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def name(cell):
    """Return how a message names a cell."""
    return f"cell {cell.get('id')!r}"


def expects_error(cell):
    """Tell whether the cell says that it raises on purpose."""
    return "raises-exception" in cell["metadata"].get("tags", [])


def output_texts(notebook):
    """Return [(cell, text)] of every stored text output: streams, text/plain, text/html, text/markdown."""
    texts = []
    for cell in code_cells(notebook):
        for output in cell["outputs"]:
            if output["output_type"] == "stream":
                texts.append((cell, "".join(output["text"])))
            for mime, data in output.get("data", {}).items():
                if mime.startswith("text/"):
                    texts.append((cell, "".join(data)))
    return texts


def visible(html):
    """Return text without HTML tags: what their attributes say (widths, colours) is not read."""
    return re.sub(r"<[^<>]*>", " ", html) if re.search(r"</\w+>", html) else html


def all_texts(notebook):
    """Return [(cell, text)] of everything a reader sees: sources and outputs."""
    sources = [(cell, "".join(cell["source"])) for cell in notebook["cells"]]
    return sources + output_texts(notebook)


def was_executed(notebook):
    """Every code cell has an execution count: nbval compares nothing in a cell without one."""
    return [f"{name(cell)} was not executed" for cell in code_cells(notebook) if cell.get("execution_count") is None]


def in_order(notebook):
    """The counts are 1, 2, 3, ...: the notebook ran once, from top to bottom."""
    counts = [cell.get("execution_count") for cell in code_cells(notebook)]
    return [] if counts == list(range(1, len(counts) + 1)) else [f"execution counts are {counts}"]


def no_stderr(notebook):
    """No stored stderr: what nbval sees there depends on the system."""
    return [
        f"{name(cell)} stored stderr: {''.join(output['text'])[:60]!r}"
        for cell in code_cells(notebook)
        for output in cell["outputs"]
        if output["output_type"] == "stream" and output["name"] == "stderr"
    ]


def no_error(notebook):
    """No stored error, except in a cell tagged raises-exception."""
    return [
        f"{name(cell)} stored {output['ename']}"
        for cell in code_cells(notebook)
        for output in cell["outputs"]
        if output["output_type"] == "error" and not expects_error(cell)
    ]


def no_semicolon(notebook):
    """No cell ends in `;`: under nbval the output appears all the same."""
    return [
        f"{name(cell)} ends in ;" for cell in code_cells(notebook) if re.search(r";\s*(#.*)?$", "".join(cell["source"]))
    ]


ABSOLUTE = re.compile(r"(?<![\w.:/<])(?:/(?:home|root|Users|tmp|work|usr|opt|var|mnt|private)/\w|[A-Z]:\\+\w|file:///)")


def no_absolute_path(notebook):
    """No absolute path: it is another one on the next computer."""
    return [
        f"{name(cell)} shows a path: {found.group()!r}"
        for cell, text in all_texts(notebook)
        if (found := ABSOLUTE.search(text))
    ]


def no_address(notebook):
    """No memory address, such as in <object at 0x7f...>."""
    return [
        f"{name(cell)} shows a memory address: {found.group()}"
        for cell, text in output_texts(notebook)
        if (found := re.search(r"\b0x[0-9a-fA-F]{6,}\b", text))
    ]


def no_raw_float(notebook):
    """No number with more than 6 decimals, unless a cell quotes it: the last digits differ from CPU to CPU."""
    quoted = " ".join("".join(cell["source"]) for cell in notebook["cells"])
    return [
        f"{name(cell)} shows a raw number: {number}"
        for cell, text in output_texts(notebook)
        for number in re.findall(r"\d+\.\d{7,}", visible(text))
        if number not in quoted
    ]


UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|TBD|lorem ipsum|coming soon)\b", re.I)


def is_finished(notebook):
    """No unfinished text, and no text cell that trails off in dots."""
    wrong = [
        f"{name(cell)} is unfinished: {found.group()!r}"
        for cell, text in all_texts(notebook)
        if (found := UNFINISHED.search(text))
    ]
    return wrong + [
        f"{name(cell)} trails off"
        for cell in notebook["cells"]
        if cell["cell_type"] == "markdown" and re.search(r"(\.\.\.|…)\s*$", "".join(cell["source"]))
    ]


def has_captions(notebook):
    """Every picture has alt text in its metadata, and the next output says in words what it shows."""
    wrong = []
    for cell in code_cells(notebook):
        for place, output in enumerate(cell["outputs"]):
            for mime in output.get("data", {}):
                if not mime.startswith("image/"):
                    continue
                if not output["metadata"].get(mime, {}).get("alt") and not output["metadata"].get("alt"):
                    wrong.append(f"{name(cell)} has a picture without alt text")
                if not _caption_follows(cell["outputs"][place + 1 : place + 2]):
                    wrong.append(f"{name(cell)} has a picture without a caption")
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown" and re.search(
            r"!\[\s*\]\(|<img(?![^>]*alt=\"[^\"]+\")", "".join(cell["source"])
        ):
            wrong.append(f"{name(cell)} has a picture without alt text")
    return wrong


def _caption_follows(outputs):
    texts = ["".join(output.get("data", {}).get("text/plain", "")) for output in outputs]
    return any(len(text.strip()) >= 20 and "<Figure" not in text for text in texts)


def has_ids(notebook):
    """Every cell has an id of its own that means something (not one that a program drew)."""
    ids = [cell.get("id") for cell in notebook["cells"]]
    wrong = [f"cell {place} has no id" for place, id in enumerate(ids) if not id]
    wrong += [f"the id {id!r} occurs twice" for id in sorted({id for id in ids if id and ids.count(id) > 1})]
    return wrong + [
        f"the id {id!r} has no meaning"
        for id in ids
        if id and re.fullmatch(r"(?=.*\d)[0-9a-f]{8}|\d+|[0-9a-f-]{36}", id)
    ]


def is_normal(notebook, text=None):
    """The file is in the normal form that `refresh` writes; `text` is the file's text."""
    wrong = (
        [] if notebook.get("metadata") == metadata_of(notebook) else ["the notebook's metadata are not in normal form"]
    )
    if any(not cell.get("id") for cell in notebook["cells"]):
        return wrong  # has_ids reports it
    if text is not None and not wrong and to_text(notebook) != text:
        wrong.append("the file is not in normal form: run `python -m course_utils refresh`")
    return wrong


RULES = [
    was_executed,
    in_order,
    no_stderr,
    no_error,
    no_semicolon,
    no_absolute_path,
    no_address,
    no_raw_float,
    is_finished,
    has_captions,
    has_ids,
]


def problems_of_sources(notebook):
    """Return what is wrong with the cells themselves, whatever they print: known before a notebook runs."""
    cells = [{**cell, "outputs": []} if cell["cell_type"] == "code" else cell for cell in notebook["cells"]]
    rules = [rule for rule in RULES if rule not in (was_executed, in_order)]
    return [problem for rule in rules for problem in rule({**notebook, "cells": cells})]


def problems(text):
    """Return everything that is wrong with a notebook, given as the text of its file."""
    notebook = json.loads(text)
    return [problem for rule in RULES for problem in rule(notebook)] + is_normal(notebook, text)
