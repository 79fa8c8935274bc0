"""Remember which exercises and quiz questions are done: one tiny file each, inside the learner's workspace."""

from __future__ import annotations

from pathlib import Path

# Bytes, not text: a text file's line end would be another one on Windows.
RIGHT = b"right\n"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def workspace() -> Path | None:
    """Return the learner's workspace that we are in, or None outside one."""
    try:
        here = Path.cwd()
        return next((place for place in (here, *here.parents) if (place / ".course").is_dir()), None)
    except OSError:  # the folder we are in was removed, or may not be looked into
        return None


def _folder(place: Path | None) -> Path | None:
    """Return the progress folder of a workspace, by default of the one we are in; None where there is none."""
    place = place or workspace()
    return place / ".course" / "progress" if place else None


def mark_done(name: str) -> None:
    """Record an exercise ("5.1") or a question ("quiz-5.1"); outside a workspace, or on a full disk, do nothing."""
    folder = _folder(None)
    if folder is None:
        return
    try:
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(RIGHT)
    except OSError:
        pass  # a lost record must never cost the learner the lesson


def done(place: Path | None = None) -> set[str]:
    """Return the names recorded as done in a workspace, by default ours; a damaged record does not count."""
    folder = _folder(place)
    try:
        return {file.name for file in folder.iterdir() if _says_right(file)} if folder else set()
    except OSError:
        return set()


def _says_right(file: Path) -> bool:
    """Tell whether a record is whole, whatever git or a sync program made of its line end."""
    try:
        return file.read_bytes().removeprefix(BYTE_ORDER_MARK).strip() == RIGHT.strip()
    except OSError:
        return False  # a folder, or a file that a sync program holds: it costs only itself
