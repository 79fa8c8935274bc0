"""What a class lives through: each thing is really broken, on a real hub, while learners work."""

from __future__ import annotations

import os
import pwd
import signal
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from class_member import Member, Trouble, wanted
from memory import processes

NOTEBOOK = "05_softmax.ipynb"


@pytest.fixture(scope="module")
def cleo(learner):
    one = learner("cleo")
    one.open(NOTEBOOK)
    return one


def eventually(question, seconds: float = 90):
    """Return the first true answer to a question; the last one when the time is over."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            answer = question()
            if answer:
                return answer
        except (Trouble, OSError):
            pass
        time.sleep(0.5)
    return question()


def test_the_hub_is_killed_and_comes_back(hub, cleo):
    cleo.run("kept = 42")
    hub.kill()
    assert cleo.run("kept + 1") == ("43", "")  # while there is no hub
    assert cleo.api("GET", "kernels").status_code == 200
    hub.start()
    cleo.connect()
    assert cleo.run("kept") == ("42", "")
    again = Member(hub.url, cleo.name)  # a new browser
    again.log_in()
    again.start()
    assert [kernel["id"] for kernel in wanted(again.api("GET", "kernels")).json()] == [cleo.kernel]


def test_the_proxy_is_killed_and_comes_back(hub, cleo):
    cleo.run("kept = 43")
    old = hub.proxy_process()
    os.kill(old, signal.SIGKILL)
    with pytest.raises(Trouble):
        cleo.run("1")
    assert eventually(lambda: cleo.api("GET", "kernels").status_code == 200)
    assert hub.proxy_process() != old
    cleo.connect()
    assert cleo.run("kept") == ("43", "")


def test_a_cell_that_asks_for_too_much_memory_gets_an_error_and_the_kernel_lives(cleo):
    cleo.run("kept = 44")
    assert cleo.run("x = bytearray(10 * 10**9)")[1].startswith("MemoryError")
    assert "Unable to allocate" in cleo.run("import numpy as np; x = np.ones(10**9)")[1]
    assert cleo.run("kept") == ("44", "")


def test_a_kernel_that_is_killed_for_its_memory_starts_again_and_says_so(hub, learner):
    dora = learner("dora")
    content = dora.open(NOTEBOOK)
    content["cells"][-1]["source"] = "saved before"
    dora.save(NOTEBOOK, content)
    dora.run("lost = 1")
    kernel = next(number for number, kind in processes([dora.name]).items() if kind == "kernel")
    os.kill(kernel, signal.SIGKILL)  # what the system's own memory killer does
    with pytest.raises(Trouble, match="the kernel died"):  # the message for which JupyterLab shows its sentence
        dora.run("1", seconds=60)
    dora.connect()
    assert "NameError" in eventually(lambda: dora.run("lost")[1])
    saved = wanted(dora.api("GET", f"contents/{NOTEBOOK}")).json()["content"]
    assert saved["cells"][-1]["source"] == "saved before"


@pytest.fixture
def small_home(hub):
    """A home folder of 3 MB for the learner tc-emil, made before the first login."""
    name = "tc-emil"
    hub.learners.append(name)
    subprocess.run(["useradd", "--create-home", "--gid", "course-learners", name], check=True)
    account, home = pwd.getpwnam(name), Path("/home", name)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m,mode=700", "tmpfs", str(home)], check=True)
    os.chown(home, account.pw_uid, account.pw_gid)
    yield home
    subprocess.run(["pkill", "-KILL", "-u", name])
    subprocess.run(["umount", "--lazy", str(home)])


def fill_up(folder: Path):
    """Fill the disk on which a folder lies to its last byte."""
    with open(folder / "full", "wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass


def test_a_full_disk_strikes_one_learner_alone(hub, cleo, small_home):
    emil = hub.learner("tc-emil")
    content = emil.open(NOTEBOOK)
    fill_up(small_home)
    before = (small_home / "course" / NOTEBOOK).read_bytes()
    content["cells"][-1]["source"] = "x" * 100_000
    with pytest.raises(Trouble, match="disk is full|No space left on device"):
        emil.save(NOTEBOOK, content)
    assert (small_home / "course" / NOTEBOOK).read_bytes() == before
    assert emil.run("1 + 1")[0].endswith("2")  # IPython says that it writes no history, and computes
    assert cleo.save(NOTEBOOK, wanted(cleo.api("GET", f"contents/{NOTEBOOK}")).json()["content"]).status_code == 200
    emil.stop()
    eventually(lambda: emil.api("GET", "kernels").status_code != 200)
    emil.start()  # who cannot log in cannot make room either
    (small_home / "full").unlink()
    assert emil.save(NOTEBOOK, content).status_code == 200


def test_a_third_notebook_is_refused_with_a_way_out(learner):
    fay = learner("fay")
    for name in ("01_blank_model.ipynb", "02_pipeline.ipynb"):
        fay.open(name)
    with pytest.raises(Trouble, match="(?s)You have 2 notebooks running.*Close the tab of one"):
        fay.open("03_tokenize.ipynb")
    assert fay.close() == 204  # closing a tab ends its kernel: JupyterLab sends this when kernelShutdown is set
    fay.open("03_tokenize.ipynb")


def test_closing_a_tab_ends_its_kernel(hub, cleo):
    address = f"{cleo.home}lab/api/settings/@jupyterlab/notebook-extension:tracker"
    found = wanted(cleo.web.get(address, timeout=60)).json()
    assert found["schema"]["properties"]["kernelShutdown"]["default"] is True


def test_an_idle_kernel_is_stopped_and_a_busy_one_never(learner):
    """The hub of the tests counts a minute as idle."""
    gus = learner("gus")
    gus.open(NOTEBOOK)
    idle = gus.kernel
    gus.socket.close()
    gus.open("01_blank_model.ipynb")
    gus.run("import time; time.sleep(100)")
    assert eventually(lambda: [one["id"] for one in gus.api("GET", "kernels").json()] == [gus.kernel], 60), idle
    assert gus.run("'alive'") == ("'alive'", "")


def test_the_course_is_updated_in_the_middle_of_a_class(hub, learner):
    hal = learner("hal")
    content = hal.open("06_save_pretrained.ipynb")
    hal.run("kept = 45")
    content["cells"][-1]["source"] = "my own words"
    hal.save("06_save_pretrained.ipynb", content)
    for name in ("06_save_pretrained.ipynb", "07_repo_anatomy.ipynb"):
        path = hub.course / "notebooks" / name
        path.write_text(path.read_text(encoding="utf-8").replace('"cells": [', '"cells": [' + NEW_CELL, 1), "utf-8")
    assert hal.run("kept") == ("45", "")
    folder = Path("/home", hal.name, "course")
    assert "a new first cell" not in (folder / "07_repo_anatomy.ipynb").read_text()  # nothing changes under open tabs
    hal.stop()
    eventually(lambda: hal.api("GET", "kernels").status_code != 200)
    hal.start()
    assert "a new first cell" in (folder / "07_repo_anatomy.ipynb").read_text()
    mine = (folder / "06_save_pretrained.ipynb").read_text()
    assert "my own words" in mine and "a new first cell" not in mine
    assert "a new first cell" in (folder / "new - 06_save_pretrained.ipynb").read_text()
    said = (folder / "updates.txt").read_text()
    assert "06_save_pretrained.ipynb: you changed it" in said and "07_repo_anatomy.ipynb: updated" in said


NEW_CELL = '{"cell_type": "markdown", "id": "brand-new", "metadata": {}, "source": ["a new first cell"]}, '


def test_thirty_learners_log_in_at_once(hub):
    names = [f"tc-z{number:02}" for number in range(30)]
    began = time.monotonic()
    with ThreadPoolExecutor(30) as pool:
        members = list(pool.map(hub.learner, names))
    took = time.monotonic() - began
    assert all(member.api("GET", "contents").status_code == 200 for member in members)
    print(f"30 servers after {took:.0f} s")
    with ThreadPoolExecutor(10) as pool:
        list(pool.map(Member.stop, members))
