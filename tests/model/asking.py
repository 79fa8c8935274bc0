"""Ask for a Hub model: from a fresh Python, as a notebook does, or from this process."""

from __future__ import annotations

import os
import subprocess
import sys
import time

from course_utils.errors import CourseError
from course_utils.model import hub as course_hub
from course_utils.paths import ROOT


def run(code, cache, hub_url, **variables):
    """Run code in a fresh Python with its own cache; return what it printed and how many seconds it took."""
    environment = dict(
        os.environ,
        HF_HOME=str(cache),
        HF_ENDPOINT=hub_url,
        PYTHONPATH=os.environ["PYTHONPATH"] + os.pathsep + str(ROOT),
    )
    for name in (
        "TRANSFORMERS_OFFLINE",
        "HF_HUB_OFFLINE",
        "COURSE_OFFLINE_BY_DEFAULT",
        "COURSE_CHECKPOINT",
        "HF_HUB_CACHE",
    ):
        environment.pop(name, None)
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code], env={**environment, **variables}, capture_output=True, text=True
    )
    return done, time.perf_counter() - start


ASK = """
import course_utils, os
from course_utils import checkpoint, CourseError
try:
    folder = checkpoint({name!r})
    print(" ".join(sorted(os.listdir(folder))))
except CourseError as error:
    print("SENTENCE:", error)
"""


FILES = "README.md config.json model.safetensors tokenizer_config.json vocab.txt"


def ask(cache, hub_url, name="course/tiny", **variables):
    done, seconds = run(ASK.format(name=name), cache, hub_url, **variables)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert seconds < 30, "no minute of retries"
    return done.stdout.strip()


def answer(name="course/tiny"):
    """Return what hub_snapshot says: a list of files, or a sentence."""
    try:
        return " ".join(sorted(os.listdir(course_hub.hub_snapshot(name))))
    except CourseError as error:
        assert "\n" not in str(error) and len(str(error).split(". ")) <= 5
        return str(error)
