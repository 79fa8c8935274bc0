"""Importing course_utils is quick, needs nothing, sets the flags, and hides noise alone."""

from __future__ import annotations

import os
import subprocess
import sys
import time

from course_utils.paths import ROOT


def run(code, *options, **variables):
    """Run code in a fresh Python outside the repository; a variable given as None is unset."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT))
    for name in (
        "TF_USE_LEGACY_KERAS",
        "HF_HUB_OFFLINE",
        "COURSE_OFFLINE_BY_DEFAULT",
        "COURSE_CHECKPOINT",
        "CI",
        "MALLOC_MMAP_THRESHOLD_",
    ):
        environment.pop(name, None)
    environment.update({name: value for name, value in variables.items() if value is not None})
    done = subprocess.run([sys.executable, *options, "-c", code], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done


def test_import_needs_the_standard_library_alone():
    # -S: no site-packages at all, so nothing but the standard library and this repository can be imported.
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import course_utils; print('tensorflow' in sys.modules)"
    assert run(code, "-S").stdout == "False\n"


def test_import_takes_less_than_a_third_of_a_second():
    code = "import time; t = time.process_time(); import course_utils; print(time.process_time() - t)"
    assert min(float(run(code).stdout) for _ in range(3)) < 0.3


def test_flags_are_set_and_the_learner_s_own_values_stay():
    code = "import os, course_utils; print(os.environ['TF_USE_LEGACY_KERAS'], os.environ['HF_HUB_OFFLINE'])"
    assert run(code).stdout == "1 1\n"
    assert run(code, TF_USE_LEGACY_KERAS="0", HF_HUB_OFFLINE="0").stdout == "0 0\n"


def test_every_name_is_there():
    import course_utils

    for name in course_utils.NAMES:
        assert getattr(course_utils, name) is not None, name


def test_names_are_functions_whatever_was_imported_first():
    code = """
import pkgutil, importlib, course_utils
for found in pkgutil.walk_packages(course_utils.__path__, "course_utils."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
import types
for name, module in course_utils.NAMES.items():
    if module is not None:
        assert not isinstance(getattr(course_utils, name), types.ModuleType), name
print("fine")
"""
    assert run(code).stdout == "fine\n"


def test_unknown_name_is_an_ordinary_error():
    import pytest

    with pytest.raises(ImportError):
        exec("from course_utils import chekpoint")


LOADING = """
import course_utils
import tensorflow as tf
from transformers import TFAutoModelForSequenceClassification, pipeline
model = TFAutoModelForSequenceClassification.from_pretrained(course_utils.checkpoint())
print(tf.constant(1.0).numpy(), type(model).__name__, isinstance(model, tf.keras.Model))
"""


def test_loading_prints_nothing_but_what_was_asked_for():
    done = run(LOADING)
    assert done.stdout == "1.0 TFDistilBertForSequenceClassification True\n"
    assert done.stderr == ""


def test_only_noise_is_hidden():
    code = """
import course_utils
from transformers.utils import logging
for module, text in [
    ("modeling_tf_pytorch_utils", "All PyTorch model weights were used when initializing X.\\n"),
    ("modeling_tf_pytorch_utils", "All the weights of X were initialized from the PyTorch model.\\n"),
    ("pipelines.base", "Device set to use 0"),
    ("modeling_tf_pytorch_utils", "Some weights of X were not initialized and are newly initialized: ['classifier']"),
]:
    logging.get_logger("transformers." + module).warning(text)
"""
    assert run(code).stderr == "Some weights of X were not initialized and are newly initialized: ['classifier']\n"


def test_first_cell_is_one_line_and_quick():
    start = time.perf_counter()
    done = run("from course_utils import ready; ready()")
    assert done.stdout.startswith("Ready.") and done.stdout.count("\n") == 1 and done.stderr == ""
    assert time.perf_counter() - start < 10


def test_first_cell_names_what_is_wrong_without_a_traceback():
    done = run("from course_utils import ready; ready()", TF_USE_LEGACY_KERAS="0")
    assert done.stdout.startswith("Not ready: TF_USE_LEGACY_KERAS") and done.stdout.count("\n") == 1
