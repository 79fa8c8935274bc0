"""One colour, one meaning, through the whole course.

Chosen so that neighbours differ in lightness too (greyscale print) and for readers who see
no red-green difference; tests/showing/test_palette.py measures both. A colour never speaks alone:
every mark it fills also carries a word, a number or a hatch.
"""

INK, FAINT, PAPER, GRID = "#1F2937", "#5B6470", "#FFFFFF", "#D1D5DB"
TOKEN = "#E5E7EB"  # ordinary tokens
SPECIAL = "#DCCBEF"  # [CLS], [SEP] and the other special tokens
PAD = "#F8F9FA"  # padding, always hatched
UNKNOWN = "#FFE08A"  # [UNK]
BODY, HEAD = "#0072B2", "#E69F00"
NEGATIVE, POSITIVE = "#A63603", "#009E73"
LABELS = {"NEGATIVE": NEGATIVE, "POSITIVE": POSITIVE}
SERIES = ("#0072B2", "#E69F00", "#009E73", "#A63603", "#7B4FA3", "#5B6470")  # more than two lines
MARKERS = ("o", "s", "^", "D", "v", "P")  # so that lines differ without colour
HATCH = "////"
