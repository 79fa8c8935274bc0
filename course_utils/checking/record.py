"""Remember which exercises and quiz questions are done: one tiny file each, inside the learner's workspace."""

from __future__ import annotations

from pathlib import Path

# Bytes, not text: a text file's line end would be another one on Windows.
RIGHT = b"right\n"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def _folder() -> Path | None:
    """Return the progress folder of the workspace we are in, or None outside one."""
    try:
        here = Path.cwd()
        for place in (here, *here.parents):
            if (place / ".course").is_dir():
                return place / ".course" / "progress"
    except OSError:  # the folder we are in was removed, or may not be looked into
        pass
    return None


def mark_done(name: str) -> None:
    """Record an exercise ("5.1") or a question ("quiz-5.1"); outside a workspace, or on a full disk, do nothing."""
    folder = _folder()
    if folder is None:
        return
    try:
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(RIGHT)
    except OSError:
        pass  # a lost record must never cost the learner the lesson


def done() -> set[str]:
    """Return the names recorded as done; a damaged record does not count."""
    folder = _folder()
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
