"""doctor finds each thing that can be wrong, and says what to do about it."""

from __future__ import annotations

import functools
import json
import os
import sys
from collections import namedtuple

import pytest

from course_utils.model import checkpoint
from course_utils.start import doctor, lock
from tests.model.test_checkpoint import tiny_model

# The files of all packages, 30,000 of them, are looked at once and not in every test.
damage_here = functools.cache(doctor.damage_here)


@pytest.fixture(autouse=True)
def healthy(tmp_path, monkeypatch):
    """A computer on which everything is right: enough memory and disk, a whole (stand-in) checkpoint."""
    import psutil

    memory = namedtuple("Memory", "available")(8e9)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: memory)
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda folder: namedtuple("Usage", "free")(50e9))
    monkeypatch.setattr(doctor, "damage_here", damage_here)
    monkeypatch.setattr(checkpoint, "CLASSROOM", tiny_model(tmp_path / "classroom"))
    monkeypatch.setenv("TF_USE_LEGACY_KERAS", "1")
    monkeypatch.delenv("COURSE_CHECKPOINT", raising=False)


def complaint(capsys):
    """Run doctor; return its one complaint, after checking that the exit code says the same."""
    assert doctor.main() == 1
    lines = capsys.readouterr().out.splitlines()
    wrong = [line for line in lines if line.startswith("WRONG")]
    assert len(wrong) == 1 and " -> " in wrong[0], lines
    return wrong[0]


def test_everything_is_right(capsys):
    assert doctor.main() == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "Everything is ready." and all(line.startswith("ok") for line in lines[:-1])
    for topic in (
        "Python",
        "packages",
        "TF_USE_LEGACY_KERAS",
        "checkpoint",
        "memory",
        "disk",
        "write access",
        "kernel",
    ):
        assert any(topic in line for line in lines), topic


@pytest.mark.parametrize("version", [(3, 9, 18), (3, 14, 0)])
def test_wrong_python(monkeypatch, capsys, version):
    monkeypatch.setattr(doctor.sys, "version_info", version)
    finding = doctor.check_python()
    assert not finding.ok and "3.10" in finding.remedy


def test_wrong_version_of_a_package(monkeypatch, capsys):
    real = lock.installed
    monkeypatch.setattr(lock, "installed", lambda name: "4.57.6" if name == "transformers" else real(name))
    assert "package transformers: 4.57.6, not 4.52.4" in complaint(capsys)


def test_missing_package(monkeypatch, capsys):
    real = lock.installed
    monkeypatch.setattr(lock, "installed", lambda name: None if name == "tf-keras" else real(name))
    assert "package tf-keras: missing, not 2.21.0" in complaint(capsys)


def test_either_build_of_tensorflow_will_do(monkeypatch):
    real = lock.installed
    other = {"tensorflow": "2.21.0", "tensorflow-cpu": None}
    monkeypatch.setattr(lock, "installed", lambda name: other[name] if name in other else real(name))
    assert lock.wrong_packages() == []
    other["tensorflow"] = "2.20.0"
    assert [(pinned, found) for _, pinned, found in lock.wrong_packages()] == [("2.21.0", "2.20.0")]


def test_package_of_another_system_is_not_asked_for():
    text = "nosuchpackage==1.0 ; sys_platform == 'plan9' \\\n    --hash=sha256:00\n"
    assert lock.wrong_packages(text) == []
    assert lock.wrong_packages(text.replace("plan9", sys.platform)) == [("nosuchpackage", "1.0", None)]


def test_keras_flag(monkeypatch, capsys):
    monkeypatch.setenv("TF_USE_LEGACY_KERAS", "0")
    assert "TF_USE_LEGACY_KERAS: not in force" in complaint(capsys)


def test_keras_flag_that_came_too_late(monkeypatch, capsys):
    from types import SimpleNamespace

    model = type("Model", (), {"__module__": "keras.src.models.model"})
    monkeypatch.setitem(sys.modules, "tensorflow", SimpleNamespace(keras=SimpleNamespace(Model=model)))
    assert "Restart the kernel" in complaint(capsys)


def test_damaged_weights(capsys):
    weights = checkpoint.CLASSROOM / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1])
    line = complaint(capsys)
    assert "model.safetensors" in line and "git checkout" in line


def test_missing_list_of_hashes(capsys):
    (checkpoint.CLASSROOM / "SHA256SUMS").unlink()
    assert "SHA256SUMS is missing" in complaint(capsys)


def test_little_memory(monkeypatch, capsys):
    import psutil

    monkeypatch.setattr(psutil, "virtual_memory", lambda: namedtuple("Memory", "available")(0.4e9))
    assert "memory: 0.4 GB free" in complaint(capsys)


def test_little_disk(monkeypatch, capsys):
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda folder: namedtuple("Usage", "free")(0.2e9))
    assert "disk: 0.2 GB free" in complaint(capsys)


def test_read_only_folder(tmp_path, monkeypatch):
    folder = tmp_path / "course"
    folder.mkdir()
    assert doctor.check_write_access(folder).ok
    folder.chmod(0o500)
    if os.name == "nt" or os.access(folder, os.W_OK):  # root and Windows write all the same: take the error itself

        def refuse(dir):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(doctor.tempfile, "TemporaryFile", refuse)
    finding = doctor.check_write_access(folder)
    folder.chmod(0o700)
    assert not finding.ok and "course is read-only" in str(finding)


def test_missing_kernel(monkeypatch, capsys):
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

    def refuse(self, name):
        raise NoSuchKernel(name)

    monkeypatch.setattr(KernelSpecManager, "get_kernel_spec", refuse)
    assert "kernel python3: missing" in complaint(capsys)


@pytest.mark.parametrize("program, seen", [("/gone/bin/python", "not there any more"), ("/bin/sh", "another Python")])
def test_stale_kernel(monkeypatch, capsys, tmp_path, program, seen):
    # `ipython kernel install --user` of a Python that was removed since
    if not os.path.exists("/bin/sh"):
        program = str(tmp_path) if seen.startswith("another") else program
    folder = tmp_path / "jupyter" / "kernels" / "python3"
    folder.mkdir(parents=True)
    (folder / "kernel.json").write_text(json.dumps({"argv": [program], "language": "python"}))
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter"))
    monkeypatch.setenv("JUPYTER_PREFER_ENV_PATH", "0")
    line = complaint(capsys)
    assert seen in line and str(folder) in line


def test_package_with_files_missing(monkeypatch, capsys, tmp_path):
    # pip, interrupted: the version reads right, `import` fails
    info = tmp_path / "tensorflow_cpu-2.21.0.dist-info"
    info.mkdir()
    (info / "METADATA").touch()
    (info / "RECORD").write_text("tensorflow/__init__.py,sha256=x,12\ntensorflow/python/__init__.py,sha256=x,3\n")
    monkeypatch.setattr(doctor.sysconfig, "get_path", lambda name: str(tmp_path))
    monkeypatch.setattr(doctor, "damage_here", damage_here.__wrapped__)
    monkeypatch.setattr(doctor, "check_place", list)  # it looks in the same folder
    line = complaint(capsys)
    assert "tensorflow-cpu: 2 of its files" in line and "make install" in line
    doctor.ready()
    assert capsys.readouterr().out.startswith("Not ready: files of tensorflow-cpu: 2 of its files missing")


def test_package_of_a_stranger_s_pythonpath(monkeypatch, capsys, tmp_path):
    info = tmp_path / "numpy-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: numpy\nVersion: 1.0\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.syspath_prepend(str(tmp_path))
    line = complaint(capsys)
    assert "package numpy: 1.0" in line and "unset PYTHONPATH" in line


@pytest.mark.parametrize("line, ok", [("..", True), ("/an/old/folder", False), ("", False)])
def test_environment_of_another_folder(monkeypatch, tmp_path, line, ok):
    # The folder was copied: course.pth led to the old course in silence.
    site = tmp_path / "site"
    site.mkdir()
    (site / "course.pth").write_text(line)
    monkeypatch.setattr(doctor, "ROOT", tmp_path)
    monkeypatch.setattr(doctor, "COURSE", doctor.COURSE._replace(folder=sys.prefix))
    monkeypatch.setattr(doctor.sysconfig, "get_path", lambda name: str(site))
    assert [finding.ok for finding in doctor.check_place()] == [ok]


def test_computer_without_any_package(monkeypatch, capsys):
    for name in ("packaging", "packaging.markers", "psutil", "jupyter_client", "jupyter_client.kernelspec"):
        monkeypatch.setitem(sys.modules, name, None)
    assert doctor.main() == 1
    assert "make lab" in capsys.readouterr().out
