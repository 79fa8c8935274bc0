"""One colour, one meaning, through the whole course; no other file names a colour by its number.

Chosen so that neighbours differ in lightness too (greyscale print) and for readers who see
no red-green difference; tests/showing/test_palette.py measures both, and the contrast of the HTML that is
really made. A colour never speaks alone: every mark it fills also carries a word, a number or a hatch.
"""

INK, FAINT, PAPER, GRID = "#1F2937", "#5B6470", "#FFFFFF", "#D1D5DB"
EDGE = "#6B7280"  # outlines, on light and on dark pages
TOKEN = "#E5E7EB"  # ordinary tokens
SPECIAL = "#DCCBEF"  # [CLS], [SEP] and the other special tokens
PAD = "#F8F9FA"  # padding, always hatched
UNKNOWN = "#FFE08A"  # [UNK], and what changed
BODY, HEAD = "#0072B2", "#E69F00"
BODY_BEHIND = "#DCE6EE"  # sheets of the body that lie behind another
HEAD_WORDS = "#8A5A00"  # HEAD, dark enough for letters on paper
NEGATIVE, POSITIVE = "#A63603", "#009E73"
SAME, FAILS = "#CFEBE2", "#F0C9B8"  # grounds for words: as before, and broken
VIOLET = "#7B4FA3"  # what is neither body nor head nor label
LABELS = {"NEGATIVE": NEGATIVE, "POSITIVE": POSITIVE}
SERIES = (BODY, HEAD, POSITIVE, NEGATIVE, VIOLET, FAINT)  # more than two lines
MARKERS = ("o", "s", "^", "D", "v", "P")  # so that lines differ without colour
HATCH = "////"

# A deck on the wall, in a light room and in a dark one; the names become variables of its style sheet.
WALL = {
    "light": {
        **{"ground": PAPER, "ink": INK, "faint": FAINT, "edge": EDGE, "tint": "#F3F4F6", "body": BODY, "head": HEAD},
        **{"link": "#00588A", "keyword": "#00588A", "string": NEGATIVE, "number": VIOLET},
    },
    "dark": {
        **{"ground": "#111827", "ink": "#F3F4F6", "faint": "#BFC6D1", "edge": "#8B93A1", "tint": "#1F2937"},
        **{"body": "#56B4E9", "head": HEAD, "link": "#8CCBF2", "keyword": "#8CCBF2"},
        **{"string": "#F7B08A", "number": "#D3B5F2"},
    },
}

# Text on a page follows JupyterLab's theme, light or dark; the second value serves exported pages. Only text does: in a
# notebook it does not trust JupyterLab drops variables, so that a frame would go, while text just keeps its colour.
THEME_TEXT = f"var(--jp-content-font-color1, {INK})"
THEME_FAINT = f"var(--jp-content-font-color2, {FAINT})"


def ink_on(fill: str) -> str:
    """Return the colour of words on a filled ground: white on the dark ones, ink on all others.

    >>> ink_on(BODY) == PAPER, ink_on(HEAD) == INK
    (True, True)
    """
    return PAPER if fill in (BODY, NEGATIVE, VIOLET, INK, FAINT) else INK


def shades(colour: str):
    """Return a colour map from paper to `colour`, as far as words in ink stay readable on it (contrast 4.5).

    >>> shades(BODY)(0.0)[:3] == (1.0, 1.0, 1.0)
    True
    """
    from matplotlib.colors import LinearSegmentedColormap

    full = LinearSegmentedColormap.from_list(colour, [PAPER, colour])
    return LinearSegmentedColormap.from_list(colour, [full(0.0), full(0.7)])


def label_colour(label: str, position: int = 0) -> str:
    """Return the colour of a label: the course's own for NEGATIVE and POSITIVE, one of a series for others.

    >>> label_colour("POSITIVE") == POSITIVE, label_colour("sports", 4) == VIOLET
    (True, True)
    """
    return LABELS.get(label, SERIES[position % len(SERIES)])
