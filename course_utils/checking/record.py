"""Remember which exercises are done: one tiny file each, inside the learner's workspace."""

from __future__ import annotations

from pathlib import Path


def _folder() -> Path | None:
    """Return the progress folder of the workspace we are in, or None outside one."""
    here = Path.cwd()
    for place in (here, *here.parents):
        if (place / ".course").is_dir():
            return place / ".course" / "progress"
    return None


def mark_done(exercise: str) -> None:
    """Record an exercise as done; outside a workspace, or on a full disk, do nothing."""
    folder = _folder()
    if folder is None:
        return
    try:
        folder.mkdir(exist_ok=True)
        (folder / exercise).write_text("right\n", encoding="utf-8")
    except OSError:
        pass  # a lost record must never cost the learner the lesson


def done() -> set[str]:
    """Return the ids recorded as done; a damaged record does not count."""
    folder = _folder()
    try:
        return {file.name for file in folder.iterdir() if file.read_bytes() == b"right\n"} if folder else set()
    except OSError:
        return set()
