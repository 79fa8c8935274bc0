"""Tables of notebook 5: the article's printed rows beside the exact ones, and its pipeline drawing in words."""

from __future__ import annotations

from html import escape

from course_utils.showing.page import FAINT, LINE, TEXT, Shown
from course_utils.showing.palette import BODY, HEAD, SPECIAL, TOKEN

HEADINGS = ("", "exact softmax", "article prints", "difference", "float32 steps")


def specimen_rows(exact, printed, labels: dict[int, str]) -> list[tuple]:
    """Return (name, exact, printed, difference, steps) for each number.

    exact, printed: shape (sentences, labels). A step is the distance between two
    neighbouring float32 numbers (`numpy.spacing`).

    >>> import numpy as np
    >>> specimen_rows([[0.5, 0.5]], [[0.5, 0.5 + 2**-23]], {0: "NO", 1: "YES"})[1][4]
    2
    """
    import numpy as np

    found = []
    for i, (row, copy) in enumerate(zip(exact, printed)):
        for j, (right, seen) in enumerate(zip(row, copy)):
            nearest = np.float32(right)
            steps = (float(np.float32(seen)) - float(nearest)) / float(np.spacing(nearest))
            found.append(
                (
                    f"sentence {chr(65 + i)}, {labels[j]}",
                    float(right),
                    float(seen),
                    float(seen) - float(right),
                    round(steps),
                )
            )
    return found


def digits(number: float, decimals: int) -> str:
    """Write a number with its decimals in groups of three, so that long ones can be read and compared.

    >>> digits(0.9598047137260437, 16)
    '0.959 804 713 726 043 7'
    """
    whole, _, rest = f"{float(number):.{decimals}f}".partition(".")
    return whole + "." + " ".join(rest[i : i + 3] for i in range(0, len(rest), 3))


def show_specimen(exact, printed, labels: dict[int, str]) -> Shown:
    """Show the article's softmax rows beside the exact ones.

    >>> print(show_specimen([[0.5]], [[0.5]], {0: "NO"}).text.splitlines()[1])
    sentence A, NO: exact 0.500 000 000 0, article 0.500 000 000, difference +0.0e+00, float32 steps +0
    """
    rows = [
        (name, digits(right, 10), digits(seen, 9), f"{gap:+.1e}", f"{steps:+d}")
        for name, right, seen, gap, steps in specimen_rows(exact, printed, labels)
    ]
    words = [f"{row[0]}: exact {row[1]}, article {row[2]}, difference {row[3]}, float32 steps {row[4]}" for row in rows]
    cell = f"padding:.2em .8em;border-bottom:1px solid {LINE};text-align:right"
    head = "".join(f'<th scope="col" style="{cell}">{escape(word)}</th>' for word in HEADINGS)
    body = "".join(
        f'<tr><th scope="row" style="{cell};text-align:left">{escape(row[0])}</th>'
        + "".join(f'<td style="{cell};font-family:monospace">{word}</td>' for word in row[1:])
        + "</tr>"
        for row in rows
    )
    table = f'<table style="color:{TEXT};border-collapse:collapse"><tr>{head}</tr>{body}</table>'
    return Shown("\n".join(["The article's rows beside the exact ones", *words]), table)


def show_published(boxes: list[tuple[str, str]]) -> Shown:
    """Show a published pipeline drawing as a row of boxes: (name of the step, what the drawing prints there).

    >>> show_published([("text", "Hi."), ("logits", "1  2")])
    text: Hi.
    → logits: 1  2
    """
    fills = (TOKEN, SPECIAL, BODY, HEAD)
    cells = [
        f'<div style="border:1px solid #6B7280;border-top:6px solid {fills[i % 4]};border-radius:.4em;padding:.3em'
        ' .7em;max-width:15em"><small'
        f' style="color:{FAINT}">{escape(name)}</small><br><strong>{escape(value)}</strong></div>'
        for i, (name, value) in enumerate(boxes)
    ]
    arrow = "<span aria-hidden='true' style='align-self:center'>→</span>"
    html = f'<div style="display:flex;flex-wrap:wrap;gap:.4em;color:{TEXT}">{arrow.join(cells)}</div>'
    return Shown("\n→ ".join(f"{name}: {value}" for name, value in boxes), html)
