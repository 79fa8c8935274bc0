"""Write down how large the packages of a kit are: for each system and Python, from the sizes that the index names."""

from __future__ import annotations

import hashlib
import json
import subprocess

from course_utils.paths import ROOT
from course_utils.start.kit_target import SIZES, SYSTEMS, Target, marker_environment, platforms
from course_utils.start.lock import LOCK
from course_utils.start.python_range import NEWEST, OLDEST


def targets() -> list[Target]:
    """Return every Target that a kit can be made for."""
    pythons = [f"3.{minor}" for minor in range(OLDEST[1], NEWEST[1] + 1)]
    return [Target(system, python) for system in SYSTEMS for python in pythons]


def tags_of(wanted: Target) -> dict:
    """Return {tag: rank} of the wheels that fit a Target; the lowest rank fits best."""
    from packaging import tags

    version = tuple(map(int, wanted.python.split(".")))
    places = platforms(wanted.system)
    if wanted.system.startswith("macos"):
        places = list(tags.mac_platforms((12, 0), "arm64"))
    interpreter = f"cp{version[0]}{version[1]}"
    found = [*tags.cpython_tags(version, [interpreter], places), *tags.compatible_tags(version, interpreter, places)]
    return {tag: rank for rank, tag in enumerate(found)}


def size_of(packages: list[dict], wanted: Target) -> int:
    """Return the bytes of the wheels that a Target takes of `packages`, the list in a pylock file."""
    from packaging.markers import Marker
    from packaging.utils import parse_wheel_filename

    ranks, asked, total = tags_of(wanted), marker_environment(wanted), 0
    for package in packages:
        if "marker" in package and not Marker(package["marker"]).evaluate(asked):
            continue
        fitting = []
        for wheel in package["wheels"]:
            names = parse_wheel_filename(wheel["url"].rpartition("/")[2])[3]
            fitting += [(ranks[name], wheel["size"]) for name in names if name in ranks]
        total += min(fitting)[1]
    return total


def write(uv: str) -> None:
    """Ask the index, through uv, how large the wheels of the lock are, and store the sums beside the kit's code."""
    import tomllib

    options = ["--no-deps", "--universal", "--python-version", "3.10", "--format", "pylock.toml", "--quiet"]
    place = ROOT / "build" / "pylock.toml"
    place.parent.mkdir(exist_ok=True)
    subprocess.run([uv, "pip", "compile", LOCK.name, *options, "--output-file", str(place)], cwd=ROOT, check=True)
    packages = tomllib.loads(place.read_text(encoding="utf-8-sig"))["packages"]
    sums = {"{} {}".format(*wanted): size_of(packages, wanted) for wanted in targets()}
    text = json.dumps({"lock": hashlib.sha256(LOCK.read_bytes()).hexdigest(), "bytes": sums}, indent=1)
    SIZES.write_text(text + "\n", encoding="utf-8", newline="\n")
