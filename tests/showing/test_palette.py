"""Colours: contrast on paper, apart in greyscale, apart for readers who see no red-green difference."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

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


@pytest.mark.parametrize("fill", ["TOKEN", "SPECIAL", "PAD", "UNKNOWN", "HEAD", "PAPER"])
def test_ink_is_readable_on_every_fill(fill):
    assert contrast(palette.INK, getattr(palette, fill)) >= 4.5


@pytest.mark.parametrize("name", ["INK", "FAINT"])
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
