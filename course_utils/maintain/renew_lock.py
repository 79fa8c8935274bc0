"""Renew requirements.lock from requirements.in, and what follows: environment.yml, a kit's sizes (needs uv)."""

from __future__ import annotations

import shutil
import subprocess

from course_utils.errors import CourseError
from course_utils.maintain import kit_sizes
from course_utils.paths import ROOT
from course_utils.start.lock import LOCK, pins

ENVIRONMENT = ROOT / "environment.yml"
HEADER = """\
# For conda, Binder and repo2docker: the pins of requirements.lock, without hashes. `make lock` writes this file.
# Only `tensorflow` stands here in place of `tensorflow-cpu`: pip cannot swap the one that tf-keras asks for.
# `-e .` is the course itself: its notebooks find course_utils wherever they run.
name: inside-a-model
channels:
  - conda-forge
  - nodefaults
dependencies:
  - python=3.11
  - pip
  - pip:
"""


def environment_text(lock_text=None):
    """Return the text of environment.yml for a lock.

    Example:
        >>> print(*environment_text("numpy==2.0 ; python_version < '4'").splitlines()[-2:], sep="\\n")
              - "numpy==2.0 ; python_version < '4'"
              - "-e ."
    """
    lines = []
    for name, version, marker in pins(lock_text):
        if name == "tensorflow-cpu":
            continue
        if name == "tensorflow":
            marker = ""
        lines.append(f'      - "{name}=={version}{" ; " + marker if marker else ""}"\n')
    return HEADER + "".join(lines) + '      - "-e ."\n'


def main(words=()):
    """Renew both files with the newest versions that requirements.in allows; return 0."""
    uv = shutil.which("uv")
    if uv is None:
        raise CourseError(
            "Renewing the lock needs uv, which resolves for all platforms at once. Install it (`pip install uv`)."
        )
    options = ["--universal", "--python-version", "3.10", "--generate-hashes", "--no-emit-index-url", "--no-header"]
    command = [uv, "pip", "compile", "--quiet", *options, *words, "requirements.in", "--output-file", str(LOCK.name)]
    if subprocess.call(command, cwd=ROOT):
        raise CourseError("uv found no set of versions. Its message above says which two packages disagree.")
    ENVIRONMENT.write_text(environment_text(), encoding="utf-8", newline="\n")
    kit_sizes.write(uv)
    print(f"Renewed {LOCK.name} and {ENVIRONMENT.name}: {len(pins())} pins.")
    return 0
