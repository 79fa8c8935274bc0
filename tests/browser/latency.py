"""Measure in the browser how long new bars take after the typing pauses."""

from __future__ import annotations

import json
import statistics

from course_utils.showing.debounce import SECONDS
from tests.browser.notebook import PICTURES

# Notes the time of each input event in the text box and of each change below it.
WATCH = """(root) => {
    window.typed = []; window.drawn = [];
    root.querySelector('input, textarea').addEventListener('input', () => window.typed.push(performance.now()));
    const page = root.querySelector('[role=status]').closest('.widget-html-content').parentElement;
    new MutationObserver(() => window.drawn.push(performance.now())).observe(page,
        {childList: true, subtree: true, characterData: true});
}"""


def watch(cell) -> None:
    """Start noting times in the output of a cell."""
    cell.locator(".jp-OutputArea-output").first.evaluate(WATCH)


def times(page) -> tuple[list[float], list[float]]:
    """Return (when something was typed, when something was drawn) in milliseconds."""
    return page.evaluate("[window.typed, window.drawn]")


def one_input(page, box, text: str) -> float:
    """Fill the box at once and return the milliseconds from that input to the new drawing, waiting time included."""
    page.evaluate("() => { window.typed.length = 0; window.drawn.length = 0 }")
    box.fill(text)
    page.wait_for_function("() => window.drawn.length > 0 && performance.now() - window.drawn[0] > 50")
    typed, drawn = times(page)
    return drawn[0] - typed[-1]


def report(name: str, measured: list[float]) -> dict:
    """Return and keep the median and the slowest of the measured times, in ms, without the debounce's own wait."""
    net = sorted(time - 1000 * SECONDS for time in measured)
    found = {
        "inputs": len(net),
        "median_ms": round(statistics.median(net), 1),
        "p90_ms": round(net[int(0.9 * (len(net) - 1))], 1),
        "slowest_ms": round(net[-1], 1),
    }
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / f"latency-{name}.json").write_text(json.dumps(found) + "\n", encoding="utf-8")
    print(f"{name}: {found}")
    return found
