"""The dry run of `hf download` reads commands as the installed `hf` does, and sends nothing."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from course_utils.errors import CourseError
from course_utils.lessons.repo_anatomy.hub_practice import hf_dry_run

FILES = ["README.md", "config.json", "model.safetensors", "onnx/config.json"]


@pytest.mark.parametrize(
    "words, fetched",
    [
        ("", FILES),
        ("config.json README.md", ["README.md", "config.json"]),
        ('--include "*.json"', ["config.json", "onnx/config.json"]),
        ('--include "*.json" "*.md"', ["README.md", "config.json", "onnx/config.json"]),
        ('--exclude "onnx/*" "*.md"', ["config.json", "model.safetensors"]),
        ('--include "*.json" --exclude "onnx/*"', ["config.json"]),
        ('--include "*.json" --include "*.md"', ["README.md"]),  # this version's hf keeps the last one alone
    ],
)
def test_the_files_are_those_that_hf_would_fetch(words, fetched, capsys):
    assert hf_dry_run(f"hf download someone/model {words}", FILES) == fetched
    said = capsys.readouterr().out
    assert said.count("●") == len(fetched) and f"{len(fetched)} of {len(FILES)} files" in said


def test_revision_and_folder_are_said(capsys):
    hf_dry_run("hf download someone/model --revision 1a2b3c --local-dir here", FILES)
    assert "at revision 1a2b3c, into the folder here" in capsys.readouterr().out
    hf_dry_run("hf download someone/model", FILES)
    assert "its branch main, into the cache folder models--someone--model" in capsys.readouterr().out


@pytest.mark.parametrize(
    "command, words",
    [
        ("pip install x", "begin with `hf download`"),
        ("hf download", "hf would stop here: hf download: error: the following arguments are required: repo_id"),
        ("hf download a/b --dry-run", "hf would stop here"),
        ("hf download a/b tokenizer.model", "holds no file tokenizer.model"),
    ],
)
def test_what_hf_refuses_is_a_sentence(command, words):
    with pytest.raises(CourseError, match=words.replace("(", r"\(")):
        hf_dry_run(command, FILES)


def test_what_the_notebook_says_of_both_commands():
    place = Path(sys.executable).parent
    old = subprocess.run([place / "huggingface-cli", "env"], capture_output=True, text=True)
    assert "deprecated" in old.stdout + old.stderr
    new = subprocess.run([place / "hf", "download", "--help"], capture_output=True, text=True).stdout
    assert "--revision" in new and "--dry-run" not in new


def test_no_config_makes_the_classes_of_this_course_fetch_code():
    # CVE-2026-4372: PyTorch classes of this version, too, look for kernels that a config names; TensorFlow's do not.
    import transformers

    place = Path(transformers.__file__).parent
    text = (place / "modeling_tf_utils.py").read_text(encoding="utf-8")
    assert "get_kernel" not in text and "_attn_implementation_internal" not in text
    assert "get_kernel" in (place / "modeling_utils.py").read_text(encoding="utf-8"), (
        "the test looks for the right word"
    )
    assert importlib.util.find_spec("kernels") is None
