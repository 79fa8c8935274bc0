"""A lock of small wheels, made here and without a network, so that real installations take seconds."""

from __future__ import annotations

import base64
import hashlib
import os
import zipfile
from pathlib import Path

NAMES = ("amber", "basalt", "cobalt", "dune")
FILES = 200  # a wheel


def make_wheel(folder, name, files=FILES):
    """Write NAME-1.0-py3-none-any.whl, with a program NAME and a data file outside; return its path."""
    parts = {f"{name}/part_{i}.py": f"VALUE = {i}\n" for i in range(files)}
    parts[f"{name}/__init__.py"] = (
        "def main():\n    import sys, course_utils\n    print(sys.prefix, course_utils.__file__)\n"
    )
    info = f"{name}-1.0.dist-info"
    parts[f"{name}-1.0.data/data/share/{name}.txt"] = "data\n"
    parts[f"{info}/METADATA"] = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
    parts[f"{info}/WHEEL"] = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    parts[f"{info}/entry_points.txt"] = f"[console_scripts]\n{name} = {name}:main\n"
    record = "".join(f"{path},sha256={digest(text)},{len(text)}\n" for path, text in parts.items())
    parts[f"{info}/RECORD"] = record + f"{info}/RECORD,,\n"
    wheel = Path(folder) / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as file:
        # The wheel's own description first, as TensorFlow has it: an interrupted pip then leaves a name and a version.
        for path, text in sorted(parts.items(), key=lambda part: not part[0].startswith(info)):
            file.writestr(path, text)
    return wheel


def digest(text):
    """Return the hash of a text as RECORD writes it."""
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")


def make_lock(folder):
    """Write wheels and a lock with their hashes into `folder` (Path); return the lock's path."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for name in NAMES:
        wheel = make_wheel(folder, name)
        lines.append(f"{name}==1.0 \\\n    --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n")
    lock = folder / "requirements.lock"
    lock.write_text("".join(lines), encoding="utf-8", newline="\n")
    return lock


def settings(folder, **more):
    """Return the environment variables under which pip sees these wheels alone."""
    return {**os.environ, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder), "PIP_NO_CACHE_DIR": "1", **more}
