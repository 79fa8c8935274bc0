"""Exercises of notebook 7: read a repo by hand, and find what is broken in five others."""
from __future__ import annotations

from .exercise import Exercise
from .repo_checks import check_count, check_diagnosis, check_labels, check_roles

EXERCISES = [
    Exercise(
        id="7.1",
        title="Who needs which file?",
        minutes=6,
        difficulty=2,
        names=("roles",),
        check=check_roles,
        hints=(
            "The first figure shows the role of each file, the one with seven rows what happens without it.",
            'Two files hold the same vocabulary, so either of them is enough; and look at the whole row of tokenizer_config.json before you call it needless.',
        ),
        solution=(
            "roles = {\n"
            '    "config.json": ("plan and labels", True),\n'
            '    "model.safetensors": ("weights", True),\n'
            '    "tokenizer.json": ("tokenizer", "either"),\n'
            '    "vocab.txt": ("tokenizer", "either"),\n'
            '    "tokenizer_config.json": ("tokenizer", True),\n'
            '    "special_tokens_map.json": ("tokenizer", False),\n'
            '    "README.md": ("for people", False),\n'
            "}"
        ),
        why="This is what removing each file shows: some failures come at once, and that of tokenizer_config.json only with a long text.",
    ),
    Exercise(
        id="7.2",
        title="Labels without transformers",
        minutes=4,
        difficulty=1,
        names=("labels_from_json",),
        check=check_labels,
        hints=(
            "Read the file with `json.load`, take `id2label`, and look at the type of its keys.",
            "Build a new dictionary with `int(key)` in the place of each key.",
        ),
        solution=(
            "def labels_from_json(path):\n"
            '    with open(path, encoding="utf-8") as file:\n'
            '        stored = json.load(file)["id2label"]\n'
            "    return {int(key): name for key, name in stored.items()}"
        ),
        why="JSON writes every key as a text; the numbers come back when `int` is called on each.",
    ),
    Exercise(
        id="7.3",
        title="Count without loading",
        minutes=8,
        difficulty=3,
        names=("count_params",),
        check=check_count,
        hints=(
            "The first 8 bytes say how long the header is; the header is JSON; `__metadata__` is not a tensor.",
            "For each tensor multiply out its `shape` (`math.prod`), then add them all up. The dtype does not matter for counting.",
        ),
        solution=(
            "import math\n\n\n"
            "def count_params(path):\n"
            '    with open(path, "rb") as file:\n'
            '        (length,) = struct.unpack("<Q", file.read(8))\n'
            "        header = json.loads(file.read(length))\n"
            '    return sum(math.prod(entry["shape"]) for name, entry in header.items() if name != "__metadata__")'
        ),
        why="Names and shapes stand in the header, so the numbers themselves need not be read.",
    ),
    Exercise(
        id="7.4",
        title="Five damaged repos",
        minutes=12,
        difficulty=3,
        names=("diagnosis",),
        check=check_diagnosis,
        hints=(
            "Run `look_at(repos[letter])` for each letter, then compare the files of that folder with those of the checkpoint.",
            "One folder lacks files; one has a changed line in tokenizer_config.json; three have a changed config.json: look at id2label and n_layers.",
        ),
        solution=(
            "diagnosis = {\n"
            '    "A": ("no tokenizer files", "loud"),\n'
            '    "B": ("wrong tokenizer class", "loud"),\n'
            '    "C": ("labels swapped", "silent"),\n'
            '    "D": ("one layer too many", "warning"),\n'
            '    "E": ("three labels instead of two", "loud"),\n'
            "}"
        ),
        why="Comparing each folder with the intact one, file by file, shows the changed line; the symptom alone points only to the half that is hurt.",
    ),
]
