"""A progress bar that leaves no trace in the notebook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

VIEW = "application/vnd.jupyter.widget-view+json"


def with_bar(items: Iterable, words: str = "working") -> Iterator:
    """Go through items while a bar shows how far it is; the bar is gone afterwards.

    Call it before the cell shows anything, because removing the bar empties the cell's output. The bar is shown as a
    widget alone, without a text beside it: nbval skips widgets and would compare the text.

    >>> list(with_bar([1, 2]))  # doctest: +SKIP
    [1, 2]
    """
    from IPython.display import clear_output, display
    from ipywidgets import IntProgress

    items = list(items)
    bar = IntProgress(max=len(items), description=words)
    view = {"version_major": 2, "version_minor": 0, "model_id": bar.model_id}
    display({VIEW: view}, raw=True)
    try:
        for item in items:
            yield item
            bar.value += 1
    finally:
        bar.close()
        clear_output()
