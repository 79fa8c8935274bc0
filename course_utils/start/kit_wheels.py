"""The packages that lie in the folder of the course (`python -m course_utils kit` puts them there), for no network."""

from __future__ import annotations

import json

from course_utils.paths import ROOT
from course_utils.start.kit_target import this_computer

WHEELS = ROOT / "wheels"
NOTE = "kit.json"  # {"lock": SHA-256 of the lock, "for": ["windows, Python 3.12", ...]}


def write_note(folder, lock_hash, targets):
    """Say beside the wheels which lock and which computers they are for."""
    text = json.dumps({"lock": lock_hash, "for": [str(one) for one in targets]}, indent=1) + "\n"
    (folder / NOTE).write_text(text, encoding="utf-8", newline="\n")


def wheels_for(lock_hash, say, folder=None):
    """Return the folder (Path) of wheels that fit a lock and this computer, None where the network has to be asked.

    say: is told why wheels that are there do not fit.
    """
    folder = folder or WHEELS
    try:
        note = json.loads((folder / NOTE).read_text(encoding="utf-8-sig"))
        known, lock = [str(one) for one in note["for"]], note["lock"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if lock != lock_hash:
        return None
    computer = str(this_computer())
    if computer in known:
        return folder
    say(f"  The packages in {folder.name} are for {' and '.join(known)}, and this is {computer}: asking the network.")
    return None
