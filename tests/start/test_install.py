"""The environment: installed once, repaired when half made, and every failure is one sentence.

No test here fetches anything: `uv` and `pip` are stood in for by a small program that does what it is told.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from course_utils import __main__ as command_line
from course_utils.errors import CourseError
from course_utils.maintain.renew_lock import environment_text
from course_utils.paths import ROOT
from course_utils.start import environment, install, installer, lock, python_range


@pytest.fixture
def venv(tmp_path, monkeypatch):
    """An empty place for an environment, with a stand-in for the installer; `calls` lists what it was asked to do."""
    env = environment.Environment(tmp_path / ".venv", tmp_path / "requirements.lock")
    env.lock.write_text("", encoding="utf-8")
    calls = []

    def fake_run(command, say):
        calls.append([str(word) for word in command])
        if "venv" in command:
            subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(env.folder)], check=True)
            info = environment.site_packages(env) / "pip-1.dist-info"
            info.mkdir()
            for name in ("METADATA", "RECORD"):
                (info / name).touch()

    monkeypatch.setattr(install, "COURSE", env)
    monkeypatch.setattr(environment.installer, "run", fake_run)
    monkeypatch.setattr(install, "wrong_packages", lambda: [("tensorflow", "2", None)])
    monkeypatch.setattr(environment.shutil, "which", lambda name: None)
    return env, calls


def test_second_start_installs_nothing(venv):
    env, calls = venv
    assert install.environment_python() == env.python
    done = len(calls)
    assert done == 2
    assert install.environment_python() == env.python
    assert len(calls) == done


def test_installed_python_imports_course_utils_from_anywhere(venv, tmp_path):
    bare = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    code = "import course_utils; print(course_utils.__file__)"
    python = install.environment_python()
    shown = subprocess.run([python, "-c", code], cwd=tmp_path, env=bare, capture_output=True, text=True)
    assert Path(shown.stdout.strip()).parent == ROOT / "course_utils"


def test_another_lock_installs_again(venv):
    env, calls = venv
    install.environment_python()
    env.lock.write_text("# another", encoding="utf-8")
    install.environment_python()
    assert [("venv" in call) for call in calls] == [True, False, False], "the packages again, the environment not"


@pytest.mark.parametrize("damage", ["interrupted", "no python", "python does not run", "not a folder of Python at all"])
def test_half_made_environment_is_repaired(venv, damage):
    env, _ = venv
    python = Path(env.python)
    if damage == "not a folder of Python at all":
        env.folder.mkdir()
        (env.folder / "notes.txt").write_text("?")
    else:
        install.environment_python()
    if damage == "interrupted":
        env.stamp.unlink()
    if damage == "no python":
        python.unlink()
    if damage == "python does not run":
        python.unlink()
        python.write_text("not a program")
        env.stamp.unlink()
    assert environment.state(env) == "none"
    install.environment_python()
    assert environment.state(env) == "whole"
    assert subprocess.run([env.python, "-c", ""]).returncode == 0


def test_environment_whose_python_got_another_version_does_not_count(venv, monkeypatch, tmp_path):
    env, _ = venv
    install.environment_python()
    monkeypatch.setattr(environment.sys, "prefix", str(env.folder))
    monkeypatch.setattr(environment.sysconfig, "get_path", lambda name: str(tmp_path / "lib" / "python3.99"))
    assert environment.state(env) == "none"


def test_failed_installation_does_not_count(venv, monkeypatch):
    def fail(command, say):
        raise CourseError("no")

    monkeypatch.setattr(environment.installer, "run", fail)
    with pytest.raises(CourseError):
        install.environment_python()
    assert environment.state(venv[0]) == "none"


def test_packages_that_went_elsewhere_do_not_count(venv):
    # `target = ...` in pip.conf: pip succeeds, and .venv stays empty
    env, _ = venv
    env.lock.write_text("numpy==2.4.6 \\\n    --hash=sha256:00\n", encoding="utf-8")
    with pytest.raises(CourseError, match="elsewhere"):
        install.environment_python()
    assert environment.state(env) == "none"


def test_full_disk_and_read_only_folder_are_sentences_for_every_environment(monkeypatch, tmp_path):
    def full(*words, **more):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(environment, "hold", full)
    for make in (lambda: environment.make(install.COURSE), lambda: install.extra_python("missing")):
        monkeypatch.setattr(install, "ready_python", lambda env: "")
        with pytest.raises(CourseError, match="disk is full"):
            make()


def test_an_environment_that_has_every_package_is_used_as_it_is(venv, monkeypatch):
    _, calls = venv
    monkeypatch.setattr(install, "wrong_packages", lambda: [])
    assert install.environment_python() == sys.executable
    assert calls == []
    monkeypatch.setattr(install, "damage_here", lambda: {"tensorflow": "3780 of its files missing"})
    assert install.environment_python() != sys.executable


@pytest.mark.parametrize("uv", ["/usr/bin/uv", None])
def test_exactly_the_lock_is_installed_with_hashes(uv):
    words = environment.install_command(install.COURSE, uv)
    assert {"--no-deps", "--require-hashes"} <= set(words)
    assert words[-1] == str(lock.LOCK)
    assert ("--compile-bytecode" in words) == bool(uv), "pip compiles without being asked"


@pytest.mark.parametrize(
    "output, sentence",
    [
        ("error: No space left on device (os error 28)", "disk is full"),
        ("Failed to establish a new connection: [Errno -3] Temporary failure in name resolution", "no connection"),
        ("error: Failed to fetch: `x`\n  Caused by: dns error", "no connection"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "hash differs"),
        ("error: Hash mismatch for `numpy==2`", "hash differs"),
        ("The virtual environment was not created because ensurepip is not available.", "python3-venv"),
        ("OSError: [Errno 30] Read-only file system", "read-only"),
        ("ERROR: Can not perform a '--user' install. User site-packages are not visible", "pip config list"),
        ("something new\nwent wrong", "something new went wrong"),
    ],
)
def test_failures_are_one_sentence_and_a_remedy(output, sentence):
    message = installer.explain(output)
    assert sentence in message
    assert "\n" not in message and re.search(r"start (again|once more)", message, re.I)


def test_failing_program_is_reported(capfd):
    with pytest.raises(CourseError, match="disk is full"):
        code = "print('Collecting x'); print('No space left on device'); raise SystemExit(2)"
        installer.run([sys.executable, "-c", code], print)
    assert capfd.readouterr().out == "  Collecting x\n"


def test_wrong_python_is_one_clear_sentence(monkeypatch, capsys):
    monkeypatch.setattr(command_line.sys, "version_info", (3, 14, 0))
    monkeypatch.setattr(install, "own_python", lambda: "")
    assert command_line.main(["lab"]) == 1
    error = capsys.readouterr().err
    assert error.startswith("This is Python 3.14") and error.count("\n") == 1


def test_first_files_parse_on_old_pythons():
    for path in [
        *(ROOT / "course_utils").glob("*.py"),
        *(ROOT / "course_utils" / "start").glob("*.py"),
        ROOT / "course_utils/model/flags.py",
    ]:
        ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize(
    "words", [["lap"], ["reset"], ["solutions"], ["solutions", "a", "b"], ["bench", "3"], ["doctor", "--all"]]
)
def test_wrong_words_are_one_line_and_exit_code_2(words, capsys):
    with pytest.raises(SystemExit) as stop:
        command_line.main(words)
    seen = capsys.readouterr()
    assert stop.value.code == 2 and seen.out == ""
    assert seen.err.count("\n") == 1 and "--help" in seen.err


@pytest.mark.parametrize("command", command_line.COMMANDS)
def test_help_says_what_a_command_does_and_does_nothing(command, capsys, monkeypatch, tmp_path):
    # `solutions --help` once filled a folder called --help, and `bench --help` measured for three minutes.
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as stop:
        command_line.main([command, "--help"])
    seen = capsys.readouterr().out
    assert stop.value.code == 0 and f"Example: python -m course_utils {command}" in " ".join(seen.split())
    assert list(tmp_path.iterdir()) == []


def test_every_command_has_its_function():
    from importlib.util import find_spec

    for module, function, *_ in command_line.COMMANDS.values():
        spec = find_spec("course_utils." + module)
        assert spec, module
        assert f"def {function}(" in Path(spec.origin).read_text(encoding="utf-8"), (module, function)


def test_make_knows_the_commands():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    commands = re.search(r"^COMMANDS = (.*)$", makefile, re.M).group(1).split()
    assert set(commands) <= set(command_line.COMMANDS)


def test_environment_yml_has_the_pins_of_the_lock():
    text = (ROOT / "environment.yml").read_text(encoding="utf-8")
    stored = dict(re.findall(r'- "([\w.-]+)==([^ "]+)', text))
    locked = {name: version for name, version, _ in lock.pins()}
    assert set(locked) - set(stored) == {"tensorflow-cpu"} and set(stored) <= set(locked)
    assert all(locked[name] == version for name, version in stored.items())
    assert locked["tensorflow"] == locked["tensorflow-cpu"]
    assert text == environment_text(), "renew it with `make lock`"


def test_lock_is_complete_and_names_no_index():
    text = lock.LOCK.read_text(encoding="utf-8")
    assert not re.search(r"https?://|--(extra-)?index-url|--find-links", text)
    blocks = re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", text, flags=re.M))
    assert all("--hash=sha256:" in block for block in blocks if block.strip())
    wanted = re.findall(r"^([\w-]+)", (ROOT / "requirements.in").read_text(encoding="utf-8"), re.M)
    assert {name.lower() for name in wanted} <= {name for name, _, _ in lock.pins()}
    assert not {"torch", "nvidia-cublas-cu12"} & {name for name, _, _ in lock.pins()}


def test_this_environment_is_the_lock_s():
    assert lock.wrong_packages() == []


def test_the_article_s_stack_is_pinned():
    pins = {name: version for name, version, _ in lock.pins()}
    assert (pins["transformers"], pins["tensorflow"], pins["tf-keras"]) == ("4.52.4", "2.21.0", "2.21.0")


def test_one_python_range_is_said_everywhere():
    low, high = python_range.OLDEST[1], python_range.NEWEST[1]
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'requires-python = ">=3.{low},<3.{high + 1}"' in project and f'target-version = "py3{low}"' in project
    assert f"Python {python_range.WORDS}" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"no TensorFlow wheel for Intel Macs or for Python 3.{high + 1}" in (ROOT / "README.md").read_text("utf-8")
    assert python_range.fits(tuple(map(int, re.findall(r"python=(\d+)\.(\d+)", environment_text())[0])))


def test_ci_runs_what_the_readme_says():
    import yaml

    assert os.name == "nt" or os.access(ROOT / ".ci" / "run", os.X_OK)
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "set -euo pipefail" in script and re.search(r"^make test\b", script, re.M)
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "test.yml").read_text(encoding="utf-8"))
    matrix = workflow["jobs"]["test"]["strategy"]["matrix"]
    assert matrix["python"] == [f"3.{minor}" for minor in range(python_range.OLDEST[1], python_range.NEWEST[1] + 1)]
    assert {system.split("-")[0] for system in matrix["os"]} == {"ubuntu", "macos", "windows"}
    assert workflow["jobs"]["test"]["steps"][-1]["run"] == "python -m course_utils test"
    assert True in workflow and "schedule" in workflow[True], "YAML reads the key `on` as true"
