"""Read HTML as an eye does: which words stand in which ink on which ground, in a theme."""

from __future__ import annotations

import re
from html.parser import HTMLParser

# What JupyterLab 4 gives its variables (theme-light and theme-dark, blended with the page), and a page without a theme.
# "stored": a notebook that was opened and not run. JupyterLab does not trust it and removes (tried in 4.6)
# every declaration with a variable or a gradient, and every <style>; plain colours stay.
THEMES = {
    "light": {"ground": "#FFFFFF", "color1": "#212121", "color2": "#757575"},
    "dark": {"ground": "#111111", "color1": "#FFFFFF", "color2": "#B8B8B8"},
    "export": {"ground": "#FFFFFF"},
}
THEMES |= {f"stored, {name}": {**THEMES[name], "stored": "yes"} for name in ("light", "dark")}
VOID = {"br"}


class Reader(HTMLParser):
    """Collect words as (text, ink, grounds) and bare marks as (fill, ground, framed).

    A hatched ground counts with all its colours.
    """

    def __init__(self, theme: dict[str, str]) -> None:
        super().__init__()
        self.theme, self.words, self.marks, self.colours = theme, [], [], set()
        self.open = [{"tag": "", "ink": theme.get("color1", "#000000"), "grounds": [theme["ground"]], "framed": False}]

    def handle_starttag(self, tag, attributes):
        """Enter an element: what its style does not say it has from the element around it."""
        if tag in VOID:
            return
        written = dict(attributes).get("style") or ""
        style = dict(part.split(":", 1) for part in written.split(";") if part and self.keeps(part))
        around = self.open[-1]
        fill = self.hexes(" ".join(style.get(f"background{part}", "") for part in ("", "-color", "-image")))
        ink = self.hexes(style.get("color", "")) or [around["ink"]]
        framed = any(name in style for name in ("border", "border-left", "border-top"))
        self.open.append(
            {"tag": tag, "ink": ink[0], "grounds": fill or around["grounds"], "framed": framed, "words": not fill}
        )
        if fill:
            self.open[-1] |= {"fill": fill[0], "behind": around["grounds"], "beside": around["framed"] or framed}

    def keeps(self, declaration: str) -> bool:
        """Tell whether a declaration takes effect."""
        return "stored" not in self.theme or not any(word in declaration for word in ("var(", "gradient("))

    def handle_data(self, data):
        """Meet words."""
        if data.strip():
            self.words.append((data.strip(), self.open[-1]["ink"], self.open[-1]["grounds"]))
            for element in self.open:
                element["words"] = True

    def handle_endtag(self, tag):
        """Leave an element; filled and without words it was a mark."""
        if tag in VOID:
            return
        element = self.open.pop()
        assert element["tag"] == tag, f"</{tag}> closes <{element['tag']}>"
        if not element["words"]:
            self.marks.append((element["fill"], element["behind"], element["beside"]))

    def hexes(self, value: str) -> list[str]:
        """Return the colours in a CSS value; a theme variable becomes what the theme gives it."""
        self.colours |= set(re.findall(r"#\w+", value))
        named = re.search(r"var\(--jp-content-font-(color\d)", value)
        if named and named[1] in self.theme:
            return [self.theme[named[1]]]
        return re.findall(r"#[0-9A-Fa-f]{6}", value)


def read(html: str, theme: str) -> Reader:
    """Return a Reader that has read `html` in one of THEMES; every element must be closed."""
    reader = Reader(THEMES[theme])
    reader.feed(html)
    reader.close()
    assert len(reader.open) == 1, f"not closed: {[element['tag'] for element in reader.open[1:]]}"
    return reader
