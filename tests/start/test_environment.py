"""An installation is whole or does not count: killed at many moments, started twice, with pip's settings against it.

The installations are real, of small wheels (small_wheels.py).
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

from course_utils.paths import ROOT
from course_utils.start import environment, installer, moved, sign_of_life, whole
from course_utils.start.environment import Environment
from course_utils.start.file_lock import hold
from tests.share import ALL
from tests.start.small_wheels import NAMES, make_lock, settings

# A course in small: the real code, another folder and another lock, and no uv.
INSTALL = """
import shutil, sys
from pathlib import Path
sys.path.insert(0, {root!r})
shutil.which = lambda name: None
from course_utils.start import environment, install
install.COURSE = environment.Environment(Path(sys.argv[1]), Path(sys.argv[2]))
install.wrong_packages = lambda: ["all"]
from course_utils import __main__ as command
command.hand_over = lambda python, words: install.main()  # in this process, where COURSE is the small one
sys.exit(command.main(["install"]))
""".format(root=str(ROOT))
MOMENTS = range(10) if ALL else (1, 4, 6, 9)  # both kills, early and late
FILES_AT_THE_END = 3100  # of the small environment, about: pip, 4 wheels, compiled files


@pytest.fixture(scope="module")
def lock(tmp_path_factory):
    return make_lock(tmp_path_factory.mktemp("wheels"))


def start(env, **more):
    """Start an installation in a session of its own; return the process."""
    words = [sys.executable, "-c", INSTALL, str(env.folder), str(env.lock)]
    out = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    return subprocess.Popen(words, env=settings(env.lock.parent, **more), start_new_session=True, **out)


def finish(env, **more):
    """Install to the end; return what was printed."""
    process = start(env, **more)
    said = process.communicate(timeout=120)[0]
    assert process.returncode == 0, said
    return said


def is_working(env):
    """Tell whether every file is there, by the records and by importing the last part of each package."""
    code = ";".join(f"import {name}.part_199" for name in NAMES)
    imported = subprocess.run([env.python, "-c", code + "; import course_utils"], cwd="/", capture_output=True)
    return imported.returncode == 0 and whole.damaged(environment.site_packages(env)) == {}


def count(folder):
    return sum(len(files) for _, _, files in os.walk(folder))


@pytest.mark.skipif(os.name == "nt", reason="kills by signals")
def test_killed_at_many_moments_and_started_again(tmp_path, lock):
    # One after the other in the same folder: each start also has to cope with what the kill before it left.
    env = Environment(tmp_path / ".venv", lock)
    for moment in MOMENTS:
        process = start(env)
        while process.poll() is None and count(env.folder) < FILES_AT_THE_END * (moment + 0.5) / 10:
            time.sleep(0.005)
        if process.poll() is None and moment % 2:
            os.killpg(process.pid, signal.SIGKILL)
        process.kill()  # alone: its pip lives on, and has to end before another begins
        process.wait()
        assert environment.state(env) == "none" or is_working(env), f"half an environment counts as whole ({moment})"
    finish(env)
    assert environment.state(env) == "whole" and is_working(env)


@pytest.fixture(scope="module")
def made(tmp_path_factory, lock):
    """A whole small environment; tests copy it. pip's settings were against it."""
    env = Environment(tmp_path_factory.mktemp("course") / ".venv", lock)
    config = env.folder.with_name("pip.conf")
    config.write_text("[global]\nuser = true\nrequire-virtualenv = true\n[install]\nuser = true\n")
    stranger = env.folder.with_name("stranger")
    stranger.mkdir()
    (stranger / "sitecustomize.py").write_text("raise SystemExit('a stranger')\n")
    against = {"PIP_CONFIG_FILE": str(config), "PIP_USER": "1", "PIP_TARGET": str(stranger), "PIP_PREFIX": "/nowhere"}
    against.update(PIP_REQUIRE_VIRTUALENV="1", PIP_DRY_RUN="1", PYTHONUSERBASE="/nowhere", UV_SYSTEM_PYTHON="1")
    finish(env, **against)
    return env


def copy(env, folder):
    """Copy an environment to another folder; return it."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(env.folder, folder / ".venv", symlinks=True)
    return env._replace(folder=folder / ".venv")


def test_settings_of_pip_do_no_harm(made):
    assert environment.state(made) == "whole" and is_working(made)


@pytest.fixture(scope="module")
def damageable(made, tmp_path_factory):
    """Return a copy that each test damages and mends again: it is sound before all of them and after."""
    env = copy(made, tmp_path_factory.mktemp("damaged"))
    assert environment.is_sound(env)
    yield env
    assert environment.is_sound(env)


@pytest.mark.parametrize("part", ["part_7.py", "METADATA", "RECORD", "program", "cut short", "activate", "pyvenv.cfg"])
def test_damage_is_seen(damageable, part):
    env = damageable
    site = environment.site_packages(env)
    victim = {
        "program": env.folder / "bin" / "basalt",
        "cut short": site / "basalt" / "part_150.py",
        "part_7.py": site / "basalt" / part,
        "activate": env.folder / "bin" / part,
        "pyvenv.cfg": env.folder / part,
    }.get(part, site / "basalt-1.0.dist-info" / part)
    kept = victim.rename(env.folder / "kept")
    if part == "cut short":
        victim.touch()
    assert not environment.is_sound(env)
    kept.replace(victim)


def test_install_repairs_files_that_went_after_the_stamp(made, tmp_path):
    env = copy(made, tmp_path)
    assert environment.ready_python(env)
    (environment.site_packages(env) / "basalt" / "part_199.py").unlink()
    assert environment.state(env) == "whole" and not is_working(env)
    finish(env)
    assert is_working(env)


@pytest.mark.skipif(os.name == "nt", reason="programs are .exe files there")
def test_copy_never_leads_back(made, tmp_path):
    """Before any command: its programs, its Python and what they import are the copy's own."""
    env = copy(made, tmp_path / "a copy é")
    assert environment.state(env) == "moved"
    for words in ([str(env.folder / "bin" / "amber")], [env.python, "-m", "pip", "--version"]):
        seen = subprocess.run(words, capture_output=True, text=True, cwd="/")
        assert str(env.folder) in seen.stdout and str(made.folder.parent) not in seen.stdout, seen


def test_course_pth_moves_with_the_folder(tmp_path):
    site = tmp_path / "old" / ".venv" / "lib" / "site-packages"
    site.mkdir(parents=True)
    moved.make_importable(site, tmp_path / "old")
    (tmp_path / "old").rename(tmp_path / "new")
    site = tmp_path / "new" / ".venv" / "lib" / "site-packages"
    before = list(sys.path)
    try:
        import site as python_site

        (tmp_path / "new" / "x.py").touch()
        python_site.addsitedir(str(site))
        assert str(tmp_path / "new") in sys.path
    finally:
        sys.path[:] = before


@pytest.mark.skipif(os.name == "nt", reason="sh")
def test_next_command_repairs_activate(made, tmp_path):
    env = copy(made, tmp_path / "copy")
    assert environment.ready_python(env) == env.python and environment.state(env) == "whole"
    ask = ". " + str(env.folder / "bin" / "activate") + "; command -v amber; echo $VIRTUAL_ENV"
    seen = subprocess.run(["sh", "-c", ask], capture_output=True, text=True).stdout.splitlines()
    assert seen == [str(env.folder / "bin" / "amber"), str(env.folder)]


def test_second_installation_waits_and_says_so(made, tmp_path):
    env = copy(made, tmp_path)
    env.stamp.unlink()
    with hold(environment.beside(env, ".lock")):
        process = start(env)
        line = process.stdout.readline() + process.stdout.readline()
    said = line + process.communicate(timeout=60)[0]
    assert process.returncode == 0 and "Another installation is running" in said


def test_lock_file_of_a_dead_process_blocks_nobody(tmp_path):
    path = tmp_path / ".venv.lock"
    code = "import os; from pathlib import Path; from course_utils.start.file_lock import hold\n"
    code += f"with hold(Path({str(path)!r})): os._exit(9)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 9
    with hold(path, lambda: pytest.fail("waited for a dead process")):
        pass


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_ctrl_c_is_one_line(tmp_path, lock):
    env = Environment(tmp_path / ".venv", lock)
    process = start(env)
    process.stdout.readline()
    while not env.folder.exists():
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGINT)  # not the whole group: the child has to be stopped by us
    said = process.communicate(timeout=30)[0]
    assert process.returncode == 130 and "Traceback" not in said
    assert said.splitlines()[-1].startswith("Stopped.") and environment.state(env) == "none"


def test_a_silent_command_gives_signs_of_life(monkeypatch, capfd):
    monkeypatch.setattr(sign_of_life, "SILENCE", 0.3)
    with sign_of_life.SignOfLife() as life:
        installer.run([sys.executable, "-c", "import time; time.sleep(1.5); print('Collecting x')"], life.say)
    lines = capfd.readouterr().out.splitlines()
    assert len([line for line in lines if "still working" in line]) >= 2 and "  Collecting x" in lines


def test_silence_is_shorter_than_five_seconds():
    assert sign_of_life.SILENCE < 4.8
