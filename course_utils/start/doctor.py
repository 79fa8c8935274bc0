"""Say whether this computer is ready for the course: one line for each thing, with a remedy where it is wrong."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from course_utils.model import checkpoint
from course_utils.paths import ROOT
from course_utils.start.lock import wrong_packages

PYTHON_MIN, PYTHON_MAX = (3, 10), (3, 13)
LESSONS_NEED = ("transformers", "tensorflow", "tensorflow-cpu", "tf-keras", "tokenizers", "safetensors", "numpy")
MEMORY_GB, DISK_GB = 1.5, 1.0
INSTALL = "Run `make lab` (or `python -m course_utils lab`) in the folder of the course."


class Finding(NamedTuple):
    """What one check saw: `ok`, the name of the `check`, what was `seen`, and the `remedy` if it is not ok."""

    ok: bool
    check: str
    seen: str
    remedy: str = ""

    def __str__(self):
        mark = "ok   " if self.ok else "WRONG"
        return f"{mark}  {self.check}: {self.seen}" + ("" if self.ok else f" -> {self.remedy}")


def check_python():
    """Look at the version of Python: TensorFlow has wheels for 3.10 to 3.13."""
    version = "{}.{}.{}".format(*sys.version_info[:3])
    ok = PYTHON_MIN <= sys.version_info[:2] <= PYTHON_MAX
    return Finding(ok, "Python", version, "Install Python 3.10, 3.11, 3.12 or 3.13 and start the course with it.")


def check_packages(only=None):
    """Look at every pinned package (or `only` at some): installed, and in the version of the lock."""
    wrong = wrong_packages(only=only)
    if not wrong:
        return [Finding(True, "packages", "all in the versions of requirements.lock")]
    return [
        Finding(False, f"package {name}", f"{found or 'missing'}, not {pinned}", INSTALL)
        for name, pinned, found in wrong
    ]


def check_keras_flag():
    """Look at the flag that makes `tf.keras` the Keras 2 of transformers; it counts only before TensorFlow is imported."""
    set_in_time = os.environ.get("TF_USE_LEGACY_KERAS") in ("1", "true", "True")
    remedy = "Unset it, or set it to 1, before Python starts."
    if set_in_time and "tensorflow" in sys.modules:
        set_in_time = "tf_keras" in sys.modules["tensorflow"].keras.Model.__module__
        remedy = "Restart the kernel and import course_utils before TensorFlow."
    return Finding(set_in_time, "TF_USE_LEGACY_KERAS", "1" if set_in_time else "not in force", remedy)


def check_checkpoint():
    """Look at the files of the classroom checkpoint: complete and undamaged."""
    if not (checkpoint.CLASSROOM / "SHA256SUMS").is_file():
        return Finding(False, "checkpoint", "its list SHA256SUMS is missing", checkpoint.RESTORE)
    problem = checkpoint.find_damage(checkpoint.CLASSROOM)
    if problem is None:
        return Finding(True, "checkpoint", "complete, every file as in SHA256SUMS")
    seen, remedy = problem.split(". ", 1)
    return Finding(False, "checkpoint", seen, remedy)


def check_memory():
    """Look at the free memory: one lesson needs about 1 GB."""
    try:
        import psutil
    except ImportError:
        return Finding(False, "memory", "unknown, psutil is missing", INSTALL)
    free = psutil.virtual_memory().available / 1e9
    return Finding(
        free >= MEMORY_GB, "memory", f"{free:.1f} GB free", "Close other programs or other notebooks' kernels."
    )


def check_disk(folder=ROOT):
    """Look at the free space of the disk on which the course lies."""
    free = shutil.disk_usage(folder).free / 1e9
    return Finding(
        free >= DISK_GB, "disk", f"{free:.1f} GB free", "Free some space: lessons save models of up to 0.5 GB."
    )


def check_write_access(folder=ROOT):
    """Try to write a file where the learner's own copy of the notebooks goes."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return Finding(True, "write access", "the folder of the course can be written to")
    except OSError:
        remedy = "Copy the course to a folder of your own, for example below your home folder."
        return Finding(False, "write access", f"{Path(folder).name} is read-only", remedy)


def check_kernel():
    """Look for the kernel named python3, which every notebook asks for."""
    try:
        from jupyter_client.kernelspec import KernelSpecManager
    except ImportError:
        return Finding(False, "kernel python3", "jupyter_client is missing", INSTALL)
    specs = KernelSpecManager().find_kernel_specs()
    return Finding("python3" in specs, "kernel python3", "found" if "python3" in specs else "missing", INSTALL)


def diagnose():
    """Run every check; return the findings in the order in which they should be repaired."""
    return [
        check_python(),
        *check_packages(),
        check_keras_flag(),
        check_checkpoint(),
        check_memory(),
        check_disk(),
        check_write_access(),
        check_kernel(),
    ]


def main(words=()):
    """Print one line a check; return 0 when all is well and 1 when something is wrong."""
    findings = diagnose()
    for finding in findings:
        print(finding)
    bad = sum(not finding.ok for finding in findings)
    print("Everything is ready." if not bad else f"{bad} of {len(findings)} checks found something to repair.")
    return 1 if bad else 0


def ready():
    """Print one line: that the lesson can start, or the first thing that is wrong and what to do about it.

    The first cell of each notebook calls it. It never raises.

    Example:
        >>> ready()                                        # doctest: +SKIP
        Ready. The classroom checkpoint is complete, and nothing here needs the network.
    """
    if _full_tensorflow_wheel():
        from course_utils.model.flags import import_tensorflow_quietly

        import_tensorflow_quietly()
    for finding in [check_python(), *check_packages(LESSONS_NEED), check_keras_flag()]:
        if not finding.ok:
            print(f"Not ready: {finding.check}: {finding.seen}. {finding.remedy}")
            return
    other = os.environ.get("COURSE_CHECKPOINT")
    damage = None if other else checkpoint.find_damage(checkpoint.CLASSROOM)
    if damage:
        print(f"Not ready: {damage}")
    elif other:
        print(f"Ready. COURSE_CHECKPOINT names another model, {other}: its numbers differ from the printed ones.")
    else:
        print("Ready. The classroom checkpoint is complete, and nothing here needs the network.")


def _full_tensorflow_wheel():
    """Tell whether TensorFlow is the `tensorflow` wheel, which prints before it reads TF_CPP_MIN_LOG_LEVEL."""
    from importlib.metadata import PackageNotFoundError, version

    if "tensorflow" in sys.modules:
        return False
    try:
        return bool(version("tensorflow"))
    except PackageNotFoundError:
        return False
