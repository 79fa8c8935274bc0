"""A result with two faces, HTML for JupyterLab and plain text for everything else, and the parts its HTML is made of.

MarkupSafe escapes: whatever is a plain str (a learner's text, a token, a label) is text, and only what the functions
below return (Markup) is HTML. So nobody has to remember to escape, and a forgotten case shows as text, not as a hole.

The one style sheet is LOOKS; `element` writes a look into the element itself. A <style> with class names would
store fewer characters, but JupyterLab removes <style> from a notebook it does not trust, which every stored one is
until it is run (tried in 4.6), and a sheet that came with one output goes when that cell is run again. Of a style
attribute it removes variables, gradients and positions there; so nothing may depend on those, and the tests read the
HTML that way too. GitHub removes all looks: a table stays a table, and each colour has a word or number beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from course_utils.showing.palette import EDGE, THEME_FAINT, THEME_TEXT, ink_on

LOOKS = {
    "text": f"color:{THEME_TEXT};max-width:52em",
    "quiet": f"color:{THEME_FAINT}",
    "note": f"color:{THEME_FAINT};max-width:52em;margin:.4em 0",
    "card": f"border-left:5px solid;padding:.4em .9em;margin:.3em 0;color:{THEME_TEXT};max-width:52em",
    "box": f"border:1px solid {EDGE};border-top:6px solid;border-radius:.4em;padding:.3em .7em",
    "row": f"display:flex;align-items:center;gap:.5em;color:{THEME_TEXT}",
    "tile": "display:inline-block;padding:.1em .7em;border-radius:.4em",
    "mark": f"display:inline-block;width:.9em;height:.9em;border:1px solid {EDGE}",
    "wide": "overflow-x:auto",
    "table": f"border-collapse:collapse;color:{THEME_TEXT};font-size:1em;margin:.3em 0",
    "cell": "padding:.2em .7em;text-align:left",
    "tight": "padding:.1em .15em;text-align:center",
    "number": "padding:.2em .7em;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums",
}


class Page:
    """Hold the plain text and the HTML of one result; HTML that is not Markup counts as text and is escaped.

    A notebook shows the HTML; terminals, nbval and screen readers get the text.
    >>> Page("two boxes", element("b", "two boxes"))
    two boxes
    """

    def __init__(self, text: str, html: str) -> None:
        self.text, self.html = text, str(escape(html))

    def __repr__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return self.html


def element(tag: str, *content: object, look: str = "", style: str = "", **attributes: object) -> Markup:
    """Return one HTML element: its content in order, a look from LOOKS, and a style for what is special here.

    >>> element("b", "2 < 3", aria_hidden="true")
    Markup('<b aria-hidden="true">2 &lt; 3</b>')
    """
    written = ";".join(filter(None, [LOOKS[look] if look else "", style]))
    named = {name.replace("_", "-"): value for name, value in attributes.items()}
    named |= {"style": written} if written else {}
    opening = "".join(Markup(' {}="{}"').format(name, value) for name, value in named.items())
    return Markup("<{0}{1}>{2}</{0}>").format(Markup(tag), Markup(opening), join(content))


def join(parts: Iterable[object], between: str = "") -> Markup:
    """Return parts one after the other; plain text among them is escaped.

    >>> join(["<", element("b", "x")])
    Markup('&lt;<b>x</b>')
    """
    return escape(between).join(escape(part) for part in parts)


BREAK = Markup("<br>")


def table(
    headings: Sequence[object],
    rows: Iterable[Sequence[object]],
    caption: str = "",
    numbers: Sequence[int] = (),
    cell: str = "cell",
) -> Markup:
    """Return a table that scrolls when it is wider than the page; the first cell of a row names the row.

    headings: () for none; numbers: the columns whose cells stand to the right, digit under digit;
    cell: the look of the others.

    >>> table(("layer", "size"), [("1", "<9")], numbers=(1,)).count("&lt;9</td>")
    1
    """
    rows = list(rows)
    width = max(map(len, [headings, *rows]))
    looks = ["number" if column in numbers else cell for column in range(width)]
    lines = [element("tr", *(element("th", word, scope="col", look=looks[i]) for i, word in enumerate(headings)))]
    for first, *others in rows:
        head = element("th", first, scope="row", look=looks[0])
        lines.append(element("tr", head, *(element("td", value, look=looks[i]) for i, value in enumerate(others, 1))))
    title = [element("caption", caption)] if caption else []
    return element("div", element("table", *title, *lines[0 if headings else 1 :], look="table"), look="wide")


def box(name: str, *content: object, colour: str, width: str = "14em") -> Markup:
    """Return an outlined box: a bold name above its content, a coloured edge on top.

    >>> "<strong>logits</strong>" in box("logits", "-1.56  1.61", colour=EDGE)
    True
    """
    style = f"border-top-color:{colour};max-width:{width}"
    return element("div", join([element("strong", name), *content], BREAK), look="box", style=style)


def side_by_side(*parts: object, arrow: str = "", wrap: bool = True) -> Markup:
    """Return parts side by side, an arrow between each two if one is given; wrapped where the page is narrow."""
    between = element("span", arrow, aria_hidden="true") if arrow else ""
    return element("div", join(parts, between), look="row", style="flex-wrap:wrap" if wrap else "")


def tile(words: object, fill: str, style: str = "", ink: str = "") -> Markup:
    """Return words on a coloured ground, in the ink that can be read on it.

    >>> "<span" in tile("head", EDGE)
    True
    """
    looks = [f"background:{fill}", f"color:{ink or ink_on(fill)}", style]
    return element("span", words, look="tile", style=";".join(filter(None, looks)))


def mark(colour: str) -> Markup:
    """Return a small coloured square, to stand before the name that says what it means."""
    return element("span", look="mark", style=f"background:{colour}", aria_hidden="true")


def card(title: str, body: object, colour: str = EDGE) -> Markup:
    """Return a quiet card: a bold title, a body, a coloured edge on the left; plain text is escaped.

    >>> card("Hint 1", "Look at the shape.").startswith("<div")
    True
    """
    inner = [element("strong", title), element("div", body)]
    return element("div", *inner, look="card", style=f"border-left-color:{colour}")


def note(text: object) -> Markup:
    """Return a quiet sentence.

    >>> "&lt;b&gt;" in note("<b>")
    True
    """
    return element("p", text, look="note")


def paragraphs(text: str) -> Markup:
    """Turn plain text into safe HTML; text between backticks becomes code.

    >>> paragraphs("use `axis=-1` <here>")
    Markup('use <code>axis=-1</code> &lt;here&gt;')
    """
    parts = text.split("`")
    if len(parts) % 2 == 0:  # an odd backtick is just a character
        parts = [text]
    return join(element("code", part) if i % 2 else join(part.split("\n"), BREAK) for i, part in enumerate(parts))
