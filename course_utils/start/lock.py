"""Read requirements.lock: which package in which version belongs on this computer, and what is really installed."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution, version

from course_utils.paths import ROOT

LOCK = ROOT / "requirements.lock"
PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)(?:\s*;\s*([^\\]+?))?\s*\\?$", re.MULTILINE)


def pins(text=None):
    """Return [(name, version, marker)] of the lock, marker "" where the pin holds on every computer.

    Example:
        >>> pins("appnope==1.0.0 ; sys_platform == 'darwin' \\\\\\n    --hash=sha256:00")
        [('appnope', '1.0.0', "sys_platform == 'darwin'")]
    """
    text = LOCK.read_text(encoding="utf-8-sig") if text is None else text
    return [(name, pinned, marker) for name, pinned, marker in PIN.findall(text)]


def pins_here(text=None):
    """Return {name: version} of the pins whose marker holds on this computer.

    Raises ImportError where `packaging` is missing, that is, before the environment is installed.
    """
    from packaging.markers import Marker

    return {name: pinned for name, pinned, marker in pins(text) if not marker or Marker(marker).evaluate()}


def wrong_packages(text=None, only=None):
    """Return [(name, pinned version, found version or None)] for every pin that the environment does not meet.

    only: look at these names alone (None: at all of them).
    `tensorflow` and `tensorflow-cpu` hold the same code: either is accepted for the other.
    """
    try:
        wanted = pins_here(text)
    except ImportError:
        return [("packaging", dict((n, v) for n, v, _ in pins(text)).get("packaging", "installed"), None)]
    wrong = []
    for name, pinned in wanted.items():
        if only is not None and name not in only:
            continue
        found = installed(name)
        if found is None and name in ("tensorflow", "tensorflow-cpu"):
            found = installed("tensorflow-cpu" if name == "tensorflow" else "tensorflow")
        if found != pinned:
            wrong.append((name, pinned, found))
    return wrong


def installed(name):
    """Return the installed version of a package, or None."""
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def where(name):
    """Return the folder (str) from which a package is imported, "" where it is not installed."""
    try:
        return str(distribution(name).locate_file(""))
    except PackageNotFoundError:
        return ""
