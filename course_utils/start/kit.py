"""Put the course and its packages into one folder, from which a class installs without a network.

The folder is the course itself, with its packages in `wheels/`, so that `make lab` works in it as it does everywhere.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.paths import ROOT
from course_utils.start import installer
from course_utils.start.kit_target import SYSTEMS, download_command, lock_for, target, wheels_size
from course_utils.start.kit_wheels import WHEELS, write_note
from course_utils.start.lock import LOCK, pins
from course_utils.start.parser import Parser
from course_utils.start.sign_of_life import SignOfLife

UNFINISHED = "kit-is-unfinished.txt"
NEVER = {"workspace", "build", "wheels", "__pycache__", "node_modules"}  # where there is no git to ask
SAY = partial(print, flush=True)
BUILT = ("build/slides", "build/handouts")  # taken along when they are there
LETTER = """\
# The course, for a room without a network

1. Copy this whole folder to your own disk (an environment cannot be made on most USB sticks).
2. Open a terminal in the copy, and run `make lab`, or without make `python -m course_utils lab`.

The packages are in `wheels`, for {targets}. Another Python or another kind of computer needs the network once.
You need 3 GB of disk. Lab 11 (PyTorch) is not in here. {built}
"""


def words_of(words):
    """Return what was asked for: folder, platform and python (lists, or None)."""
    parser = Parser(prog="python -m course_utils kit", allow_abbrev=False)
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("--platform", action="append", metavar="NAME", help=", ".join(SYSTEMS) + "; may be repeated")
    parser.add_argument("--python", action="append", metavar="VERSION", help="such as 3.12; may be repeated")
    return parser.parse_args(list(words))


def main(words):
    """Run `python -m course_utils kit FOLDER`; return 0."""
    asked = words_of(words)
    targets = [target(system, python) for system in asked.platform or [None] for python in asked.python or [None]]
    make_kit(Path(asked.folder), targets)
    return 0


def make_kit(folder, targets, lock=LOCK, size=None, say=SAY):
    """Write the kit for some Targets into a new or empty folder, or go on with one that was interrupted.

    size: bytes it will take (None: as the index named them). Raises CourseError, one sentence and a remedy.
    """
    need_empty(folder)
    size = size_of_kit(targets) if size is None else size
    say(f"The kit for {' and '.join(map(str, targets))} will take about {size / 1e6:.0f} MB.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        need_space(folder, size)
        (folder / UNFINISHED).write_text(
            "Run the same `kit` command again: it goes on.\n", encoding="utf-8", newline="\n"
        )
        built = [name for name in BUILT if (ROOT / name).is_dir()]
        copied = copy_course(folder)
        fetch(folder / WHEELS.name, targets, lock)
        write_letter(folder, targets, built)
        (folder / UNFINISHED).unlink()
    except OSError as error:
        raise CourseError(trouble(error)) from None
    wheels = list((folder / WHEELS.name).glob("*.whl"))
    say(f"Done: {copied} files of the course and {len(wheels)} packages, {taken(folder) / 1e6:.0f} MB in {folder}.")
    for name in sorted(set(BUILT) - set(built)):
        say(f"Not in it, as it is not built yet: {name} (`make {Path(name).name}`).")


def need_empty(folder):
    """Raise CourseError for a folder with something in it, unless that is a kit that was interrupted."""
    if folder.exists() and not folder.is_dir():
        raise CourseError(f"{folder} is a file and was left as it is. Name a new folder.")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / UNFINISHED).exists():
        raise CourseError(f"{folder} is not empty, and was left as it is. Name a new or an empty folder.")
    if ROOT in [folder.resolve(), *folder.resolve().parents]:
        raise CourseError("The kit cannot be inside the course. Name a folder outside, such as one on a USB stick.")


def size_of_kit(targets):
    """Return about how many bytes the kit will take; several Targets share the packages that are pure Python."""
    course = sum(path.stat().st_size for path in [*course_files(), *built_files()])
    return course + sum(map(wheels_size, targets))


def need_space(folder, size):
    """Raise CourseError where the kit does not fit on its disk, or what pip fetches not in the place for such."""
    have = taken(folder)
    for place, wanted in ((folder, size - have), (Path(tempfile.gettempdir()), size - have)):
        free = shutil.disk_usage(place).free
        if free < wanted:
            raise CourseError(
                f"The disk of {place} has {free / 1e6:.0f} MB free, and the kit needs {wanted / 1e6:.0f} MB there. "
                "Free some space, or name a folder on another disk."
            )


def taken(folder):
    """Return the bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def course_files():
    """Return the files (Path) of the course: what git tracks or, in a copy without git, all but what is made here."""
    asked = ["git", "ls-files", "-z"]
    try:
        seen = subprocess.run(asked, cwd=ROOT, capture_output=True)
        names = seen.stdout.decode("utf-8", "surrogateescape").split("\0") if seen.returncode == 0 else []
    except OSError:
        names = []
    if (ROOT / ".git").exists() and any(names):
        return [ROOT / name for name in names if name and (ROOT / name).is_file()]
    return [path for path in ROOT.rglob("*") if path.is_file() and is_of_the_course(path.relative_to(ROOT))]


def is_of_the_course(path):
    """Tell whether a path (relative) belongs to the course, in a copy without git.

    >>> [is_of_the_course(Path(name)) for name in ("notebooks/05_softmax.ipynb", ".venv/bin/python", "workspace/a")]
    [True, False, False]
    """
    made = path.parts[0].startswith((".venv", ".git")) and path.parts[0] not in (".gitignore", ".gitattributes")
    own = path.parts[0] in NEVER or "__pycache__" in path.parts or path.name == UNFINISHED
    return not (made or own or ".ipynb_checkpoints" in path.parts or path.parts[0] == ".pytest_cache")


def built_files():
    """Return the files (Path) of decks and handouts, where they are built."""
    return [path for name in BUILT for path in (ROOT / name).rglob("*") if path.is_file()]


def copy_course(folder):
    """Copy the files of the course, with decks and handouts; return how many."""
    files = [*course_files(), *built_files()]
    for path in files:
        place = folder / path.relative_to(ROOT)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)
    return len(files)


def fetch(folder, targets, lock):
    """Fetch the wheels of all targets into a folder and say how far it is; what lies there is not fetched again."""
    folder.mkdir(exist_ok=True)
    text = lock.read_text(encoding="utf-8-sig")
    with SignOfLife() as life, tempfile.TemporaryDirectory() as temporary:
        for wanted in targets:
            part = Path(temporary) / "part.lock"
            part.write_text(lock_for(text, wanted), encoding="utf-8", newline="\n")
            command = download_command(sys.executable, wanted, part, folder)
            try:
                installer.run(command, Bar(len(pins(part.read_text(encoding="utf-8-sig"))), wanted, life.say))
            except CourseError as error:
                raise CourseError(f"The kit is not finished. {error}") from None
    write_note(folder, hashlib.sha256(lock.read_bytes()).hexdigest(), targets)


class Bar:
    """A bar that grows with each package that pip collects; one line for each twentieth part, also in a log."""

    def __init__(self, packages, wanted, say):
        self.packages, self.say, self.seen, self.shown = packages, say, 0, 0
        say(f"  {packages} packages for {wanted}")

    def __call__(self, line):
        if not line.strip().startswith(("Collecting", "Processing")):
            return
        self.seen += 1
        full = 20 * self.seen // self.packages
        if full > self.shown:
            self.shown = full
            self.say(f"  [{'#' * full}{'.' * (20 - full)}] {self.seen} of {self.packages}")


def write_letter(folder, targets, built):
    """Write START_WITHOUT_NETWORK.md: what to do with this folder."""
    named = f"Slides and handouts: {', '.join(built)}." if built else ""
    text = LETTER.format(targets=" and ".join(map(str, targets)), built=named).rstrip() + "\n"
    (folder / "START_WITHOUT_NETWORK.md").write_text(text, encoding="utf-8", newline="\n")


def trouble(error):
    """Return one sentence and a remedy for a file that could not be written.

    >>> trouble(OSError(28, "No space left on device", "E:/kit/a"))
    'The disk is full (E:/kit/a). Free some space and run the same command again: it goes on.'
    """
    place = os.fspath(error.filename) if error.filename else "the folder of the kit"
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk is full ({place}). Free some space and run the same command again: it goes on."
    return f"{place} cannot be written to ({error.strerror or error}). Name a folder of your own and start again."
