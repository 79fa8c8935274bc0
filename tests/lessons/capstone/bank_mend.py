"""Exercise 10.3: right answers that must pass, wrong ones with the words they must get (the repo of "your name")."""

from __future__ import annotations

WEIGHTS = "shutil.copyfile(Path(checkpoint) / 'model.safetensors', mended / 'model.safetensors')\n"
WORDS = "words = (mended / 'README.md').read_text(encoding='utf-8')\n"

RIGHT = [
    "mended = fresh('b1')\n" + WEIGHTS,
    "mended = fresh('b2')\n" + WEIGHTS + "mended = str(mended)",
    "mended = fresh('b3')\n"
    + WEIGHTS
    + WORDS
    + "(mended / 'README.md').write_text(words.upper().replace(' DESK', '\\nDESK'), encoding='utf-8')",
]
WRONG = [
    ("mended = repo", '2 of 6 points for "your name".'),
    ("mended = fresh('b4')\n" + WEIGHTS + "(mended / 'README.md').unlink()", "README.md in this folder is missing"),
    (
        "mended = fresh('b5')\n"
        + WEIGHTS
        + WORDS
        + "(mended / 'README.md').write_text(words.replace(thing, 'Cordor film'), encoding='utf-8')",
        '0 of 6 points for "your name". The README.md in this folder does not name the Norven desk',
    ),
    (
        "mended = fresh('b6')\n"
        + WEIGHTS
        + "shutil.copyfile(Path(checkpoint) / 'config.json', mended / 'config.json')",
        "its labels should be bad and good, but are NEGATIVE, POSITIVE",
    ),
    ("mended = fresh('b7')\n(mended / 'model.safetensors').unlink()", "loading it is loud"),
    ("mended = checkpoint", "does not name the Norven desk"),
    ("mended = 'distilbert-base-uncased'", "no folder with a config.json is there"),
    ("mended = repo / 'config.json'", "no folder with a config.json is there"),
    ("mended = 7", "give the path of your mended folder"),
]
