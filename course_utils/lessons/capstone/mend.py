"""Exercise 10.3: Mend it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a
from course_utils.lessons.capstone.asking import Asked, either_name, load, sound
from course_utils.lessons.capstone.plan import Plan
from course_utils.lessons.capstone.rubric import Line, drawn_for, judged, nothing
from course_utils.model.memory import free_memory

WORDINGS = (
    "I love the {}.",
    "The {} is wonderful.",
    "What a delightful {}.",
    "The {} is not bad at all.",
    "I hate the {}.",
    "The {} is terrible.",
    "What a boring {}.",
    "The {} is a waste of time and money.",
    "The {} is not good.",
    "I regret every minute with the {}.",
    "Hardly anybody who has seen the {} would call it anything but a triumph.",
    "For all its charm, the {} fails where it matters, and the ending is no help.",
)
BEFORE = "I have had the {} for some time now. " * 4  # about fifty tokens


def check_mend(my_name: object, mended: object) -> str:
    """Check a folder by using it: the answers count, not the way in which it was mended."""
    drawn, folder = drawn_for(my_name), _folder(mended)
    card = _card(folder)
    if drawn.thing.casefold() not in " ".join(card.casefold().split()):
        seen = "does not name" if card else "is missing, so it does not name"
        why = f"The README.md in this folder {seen} the {drawn.thing}, which your repo is for. Copy your repo's card."
        raise nothing(drawn, "10.3", why)
    report, labels, right, n, first = _tried(drawn, str(folder), _fingerprint(folder))
    lines = [
        Line(1, int(report == "silent"), f"loading it is {report}."),
        Line(1, int(labels == set(drawn.labels)), _labels_words(drawn, labels)),
        Line(
            4,
            4 if right == n else 2 if right >= 0.9 * n else 0,
            f"{right} of {n} test texts answered correctly.{first}",
        ),
    ]
    return judged(drawn, "10.3", lines, "It answers as it should, under its own labels and with its own card.")


def _labels_words(drawn: Plan, labels: set[str]) -> str:
    if labels == set(drawn.labels):
        return "its labels have this repo's names."
    seen = ", ".join(sorted(labels))[:80] or "not known"
    return f"its labels should be {' and '.join(drawn.labels)}, but are {seen}."


def _folder(mended: object) -> Path:
    """Return the folder that a path names; raise NotYet for anything else, so that no name is looked up elsewhere."""
    if not (is_a(mended, str, Path) and len(str(mended)) < 1_000):
        raise NotYet(f"`mended` is {describe(mended)}; give the path of your mended folder, as a Path or a string.")
    try:
        folder = Path(str(mended))
        if str(mended).strip() and (folder / "config.json").is_file():
            return folder
    except (OSError, ValueError):
        pass
    raise NotYet(f"`mended` is {describe(mended)}, and no folder with a config.json is there. Give the mended folder.")


def _card(folder: Path) -> str:
    try:
        return (folder / "README.md").read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return ""


def _fingerprint(folder: Path) -> tuple:
    """Return what changes whenever a file of the folder is written anew."""
    files = sorted(file for file in folder.iterdir() if file.is_file())
    return tuple((file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files)


@lru_cache(maxsize=64)
def _tried(drawn: Plan, folder: str, fingerprint: tuple) -> tuple:
    """Return (report, labels, right answers, texts, words about the first wrong one) of a folder as it is now."""
    asked, texts = load(Path(folder)), test_texts(drawn)
    report = asked.report
    labels = set() if report == "loud" else set(map(str, asked.model.config.id2label.values()))
    wrong = _wrong(drawn, asked)
    first = f' Not so: "{wrong[0][0][:40].strip()}" gets {wrong[0][1]}.' if wrong else ""
    del asked
    free_memory()
    return report, labels, len(texts) - len(wrong), len(texts), first


def test_texts(drawn: Plan) -> list[str]:
    """Return what a mended repo is asked: each wording as it is, in capitals, and after a long beginning."""
    plain = [wording.format(drawn.thing) for wording in WORDINGS]
    before = BEFORE.format(*[drawn.thing] * 4)
    return [*plain, *(one.upper() for one in plain), *(before + one for one in plain)]


@lru_cache(maxsize=1)
def _should(drawn: Plan) -> list[set[str]]:
    """Return what a sound repo answers to each test text: the same at each attempt, so it is asked once."""
    return sound(drawn, test_texts(drawn))


def _wrong(drawn: Plan, asked: Asked) -> list[tuple[str, str]]:
    """Return (text, what it got) wherever a folder answers otherwise than a sound repo, under either repo's names."""
    texts, found = test_texts(drawn), []
    for text, got, should in zip(texts, asked.labels(texts), _should(drawn)):
        if not got & either_name(drawn, should):
            found.append((text, " or ".join(sorted(got))[:40]))
    return found


EXERCISE = Exercise(
    id="10.3",
    title="Mend it",
    minutes=12,
    difficulty=3,
    names=("my_name", "mended"),
    check=check_mend,
    hints=(
        "Make a copy first (`shutil.copytree`) and change only what is at fault: an entry of a JSON file, a file taken"
        " from `checkpoint`, or some tensors. The README.md and the names of the labels stay.",
        "Config: read it with `json.loads`, set the entry, write it back. Tokenizer: copy its files from `checkpoint`."
        " Weights: copy model.safetensors from `checkpoint`, and remove shards and their index where there are any.",
    ),
    solution=(
        'mended = repo.with_name(repo.name.replace("unknown", "mended"))\n'
        "shutil.copytree(repo, mended, dirs_exist_ok=True)\n"
        'tensors = load_file(mended / "model.safetensors")\n'
        'original = load_file(Path(checkpoint) / "model.safetensors")\n'
        'for name in ["classifier.weight", "classifier.bias"]:\n'
        "    tensors[name] = original[name]\n"
        'save_file(tensors, mended / "model.safetensors", metadata={"format": "pt"})'
    ),
    why="Only the two tensors of the head's last layer were at fault, and only they are taken from the original.",
)
