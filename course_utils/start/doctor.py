"""Say whether this computer is ready for the course: one line for each thing, with a remedy where it is wrong."""

from __future__ import annotations

import os
import shutil
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import NamedTuple

from course_utils.model import checkpoint
from course_utils.paths import ROOT
from course_utils.start import python_range
from course_utils.start.install import COURSE, damage_here
from course_utils.start.lock import LOCK, where, wrong_packages
from course_utils.start.pytorch import PYTORCH

LAB_11_NEEDS = ("transformers", "torch", "tokenizers", "safetensors", "numpy", "accelerate")
LESSONS_NEED = ("transformers", "tensorflow", "tensorflow-cpu", "tf-keras", "tokenizers", "safetensors", "numpy")
MEMORY_GB, DISK_GB = 1.5, 1.0
INSTALL = "Run `make lab` (or `python -m course_utils lab`) in the folder of the course."
RENEW_PYTORCH = "Run `python -m course_utils pytorch` in the folder of the course."
REPAIR = "Run `make install` (or `python -m course_utils install`) in the folder of the course: it repairs the files."


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
    """Look at the version of Python: TensorFlow has wheels for few of them."""
    version = "{}.{}.{}".format(*sys.version_info[:3])
    remedy = f"Install Python {python_range.WORDS} and start the course with it."
    return Finding(python_range.fits(), "Python", version, remedy)


def check_packages(only=None, lock=LOCK, remedy=None):
    """Look at every pinned package (or `only` at some): installed, and in the version of the lock."""
    if not lock.is_file():  # course_utils was installed as a package, without the folder of the course
        return []
    wrong = wrong_packages(lock.read_text(encoding="utf-8-sig"), only=only)
    if not wrong:
        return [Finding(True, "packages", f"all at the versions in {lock.name}")]
    return [
        Finding(False, f"package {name}", f"{found or 'missing'}, not {pinned}", remedy or _remedy(name))
        for name, pinned, found in wrong
    ]


def _remedy(name):
    """Return what helps against a package in a wrong version: it may come from somebody else's PYTHONPATH."""
    folder = where(name)
    if folder in os.environ.get("PYTHONPATH", "").split(os.pathsep) and folder:
        return f"It comes from {folder}, which PYTHONPATH names: unset PYTHONPATH and start again."
    return INSTALL


def check_files(only=None, code_alone=False):
    """Look at the files of the packages: an interrupted installation leaves the right version and half the files."""
    wrong = damage_here(only, code_alone)
    if not wrong:
        return [Finding(True, "files", "every file of the packages is there")]
    return [Finding(False, f"files of {name}", what, REPAIR) for name, what in wrong.items()]


def check_place():
    """Look where the environment's Python finds course_utils: in this folder, and not in the one it was copied from."""
    if sys.prefix != str(COURSE.folder):
        return []
    note = Path(sysconfig.get_path("purelib")) / "course.pth"
    line = note.read_text(encoding="utf-8-sig").strip() if note.is_file() else ""
    if line and Path(os.path.normpath(note.parent / line)) == ROOT:
        return [Finding(True, "place", "the environment belongs to this folder")]
    return [Finding(False, "place", f"the environment imports from {line or 'nowhere'}", REPAIR)]


def check_keras_flag():
    """Look at the flag that makes `tf.keras` the Keras 2 of transformers; it has to be set before TensorFlow comes."""
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
        remedy = "Copy the course to a folder of your own, for example in your home folder."
        return Finding(False, "write access", f"{Path(folder).name} is read-only", remedy)


def check_kernel():
    """Look for the kernel named python3, which every notebook asks for, and whether its Python is this one."""
    try:
        from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel
    except ImportError:
        return Finding(False, "kernel python3", "jupyter_client is missing", INSTALL)
    try:
        spec = KernelSpecManager().get_kernel_spec("python3")
    except NoSuchKernel:
        return Finding(False, "kernel python3", "missing", INSTALL)
    program = spec.argv[0] if spec.argv else ""
    folder, this = os.path.split(os.path.abspath(program)), os.path.split(os.path.abspath(sys.executable))
    # A bare `python` means the Python of the server, whichever that is.
    if program in ("python", "python3", os.path.basename(sys.executable)) or folder[0] == this[0]:
        return Finding(True, "kernel python3", "found, for this Python")
    seen = f"starts {program}, which is {'another Python' if os.path.exists(program) else 'not there any more'}"
    remedy = f"Start the course with `make lab`, which skips it, or delete {spec.resource_dir}."
    return Finding(False, "kernel python3", seen, remedy)


def diagnose():
    """Run every check; return the findings in the order in which they should be repaired."""
    return [
        check_python(),
        *check_packages(),
        *check_files(),
        *check_place(),
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
    for finding in _findings_of_lab_11() if sys.prefix == str(PYTORCH.folder) else _findings_of_lessons():
        if not finding.ok:
            print(f"Not ready: {finding.check}: {finding.seen}. {finding.remedy}")
            return
    from course_utils.model.kind import ready_words

    other = os.environ.get("COURSE_CHECKPOINT")
    damage = None if other else checkpoint.find_damage(checkpoint.CLASSROOM)
    if damage:
        print(f"Not ready: {damage}")
    elif other:
        print(ready_words(other))
    else:
        print("Ready. The classroom checkpoint is complete, and nothing here needs the network.")


def _findings_of_lessons():
    early = [check_python(), *check_files(LESSONS_NEED, code_alone=True)]
    if all(finding.ok for finding in early) and _full_tensorflow_wheel():
        from course_utils.model.flags import import_tensorflow_quietly

        import_tensorflow_quietly()
    return [*early, *check_packages(LESSONS_NEED), check_keras_flag()]


def _findings_of_lab_11():
    """Look at the environment of lab 11, which has PyTorch in the place of TensorFlow."""
    packages = check_packages(LAB_11_NEEDS, PYTORCH.lock, RENEW_PYTORCH)
    return [check_python(), *check_files(LAB_11_NEEDS, code_alone=True), *packages]


def _full_tensorflow_wheel():
    """Tell whether TensorFlow is the `tensorflow` wheel, which prints before it reads TF_CPP_MIN_LOG_LEVEL."""
    from importlib.metadata import PackageNotFoundError, version

    if "tensorflow" in sys.modules:
        return False
    try:
        return bool(version("tensorflow"))
    except PackageNotFoundError:
        return False
