"""Colours: one home, contrast on paper, apart in greyscale, apart for readers who see no red-green difference.

The contrast of the HTML that is really made is measured in test_page.py.
"""

from __future__ import annotations

import re
from itertools import combinations, pairwise

import numpy as np
import pytest
from matplotlib.colors import to_hex

from course_utils.lessons.blank_model import explorer
from course_utils.paths import ROOT
from course_utils.showing import palette

# Machado, Oliveira and Fernandes 2009, deuteranopia at full severity, on linear RGB.
DEUTERANOPIA = np.array(
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
)
PAIRS = [("NEGATIVE", "POSITIVE"), ("BODY", "HEAD"), ("TOKEN", "UNKNOWN"), ("TOKEN", "SPECIAL")]


def linear(colour: str) -> np.ndarray:
    """Return linear RGB in 0..1 of '#rrggbb' (the sRGB curve of WCAG 2)."""
    values = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Return relative luminance as WCAG 2 defines it."""
    return float(linear(colour) @ [0.2126, 0.7152, 0.0722])


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio, 1 to 21.

    >>> round(contrast("#000000", "#FFFFFF"))
    21
    """
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)


def colours_in(source: str) -> list[str]:
    """Return the colours that a source text names by number or by a CSS name.

    >>> colours_in('color="#a1B2c3", "##face", style="background:white", edgecolor="none"')
    ['#a1B2c3', 'white']
    """
    from matplotlib.colors import CSS4_COLORS

    names = "|".join(CSS4_COLORS)
    pattern = (
        rf"(?<![#\w&])#(?:[0-9A-Fa-f]{{6}}|[0-9A-Fa-f]{{3}})\b|rgba?\(|(?:colou?r|background)\w*\W{{1,3}}({names})\b"
    )
    return [found[1] or found[0] for found in re.finditer(pattern, source)]


def test_no_other_file_names_a_colour():
    files = [path for path in (ROOT / "course_utils").rglob("*.py") if path.name != "palette.py"]
    found = {str(path): colours_in(path.read_text(encoding="utf-8")) for path in files}
    assert len(files) > 80 and {path: colours for path, colours in found.items() if colours} == {}


FILLS = ("TOKEN", "SPECIAL", "PAD", "UNKNOWN", "HEAD", "PAPER", "SAME", "FAILS", "BODY", "NEGATIVE", "VIOLET")


@pytest.mark.parametrize("fill", FILLS)
def test_words_are_readable_on_every_fill(fill):
    ground = getattr(palette, fill)
    assert contrast(palette.ink_on(ground), ground) >= 4.5


@pytest.mark.parametrize("colour", ["BODY", "VIOLET"])
def test_words_are_readable_on_every_shade(colour):
    shades = palette.shades(getattr(palette, colour))
    assert min(contrast(palette.INK, to_hex(shades(step / 20))) for step in range(21)) >= 4.5


def test_parts_of_one_bar_differ_in_greyscale():
    assert min(contrast(one, other) for one, other in pairwise(explorer.COLOURS)) >= 1.2


@pytest.mark.parametrize("name", ["INK", "FAINT", "HEAD_WORDS", "NEGATIVE", "BODY", "VIOLET"])
def test_text_is_readable_on_paper(name):
    assert contrast(getattr(palette, name), palette.PAPER) >= 4.5


@pytest.mark.parametrize("name", ["BODY", "NEGATIVE", "POSITIVE"])
def test_marks_stand_out_from_paper(name):
    assert contrast(getattr(palette, name), palette.PAPER) >= 3


@pytest.mark.parametrize("one, other", PAIRS[:2])
def test_pairs_differ_in_greyscale(one, other):
    assert contrast(getattr(palette, one), getattr(palette, other)) >= 1.8


@pytest.mark.parametrize("one, other", PAIRS)
def test_pairs_differ_for_deuteranopes(one, other):
    seen = [DEUTERANOPIA @ linear(getattr(palette, name)) for name in (one, other)]
    assert np.abs(seen[0] - seen[1]).max() >= 0.1


def test_lines_have_markers_of_their_own():
    assert len(set(palette.MARKERS)) == len(palette.MARKERS) >= len(palette.SERIES)
    for one, other in combinations(palette.SERIES, 2):
        assert one != other
