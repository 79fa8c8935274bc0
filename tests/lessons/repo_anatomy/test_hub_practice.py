"""The dry run of `hf download` and `hf upload` reads commands as the installed `hf` does, and sends nothing."""

from __future__ import annotations

import argparse
import importlib.util
import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from huggingface_hub import HfApi
from huggingface_hub.cli.upload import UploadCommand

from course_utils.errors import CourseError
from course_utils.lessons.repo_anatomy.hub_practice import hf_dry_run
from course_utils.paths import NOTEBOOKS

CELLS = json.loads((NOTEBOOKS / "07_repo_anatomy.ipynb").read_text(encoding="utf-8"))["cells"]
TEXTS = ["".join(cell["source"]) for cell in CELLS if cell["cell_type"] == "markdown"]
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
    assert "the branch main, into the cache folder models--someone--model" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        "",
        '--exclude "*.npz"',
        '--exclude ".env" "*.npz"',
        '--exclude "*.npz" --exclude ".env"',
        '--include "*.json" "*.md"',
        '--include "*.json" --exclude "o*"',
    ],
)
def test_an_upload_sends_what_the_library_would_send(words, tmp_path, capsys):
    names = [*FILES, "optimizer.npz", ".env", ".git/config", "onnx/.cache/huggingface/x"]
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("words", encoding="utf-8")
    asked = {}
    api = HfApi()
    api.create_repo = lambda **given: asked.update(given) or argparse.Namespace(**given)
    api._validate_yaml = api._prepare_folder_deletions = lambda **given: []  # both would ask the Hub
    api.create_commit = lambda **given: asked.update(given) or stop()
    with pytest.raises(Stopped):
        _upload(f"hf upload you/model {tmp_path.as_posix()} --private {words}", api)
    sent = hf_dry_run(f"hf upload you/model here --private {words}", names)
    assert sorted(operation.path_in_repo for operation in asked["operations"]) == sorted(sent)
    assert asked["private"] is True and asked["repo_id"] == "you/model" and not asked["create_pr"]
    assert "branch main, into you/model, a private repo" in capsys.readouterr().out


def test_the_form_of_newer_versions_sends_a_stray_in_this_one(capsys):
    strays = ["optimizer.npz", ".env"]
    said = "".join(cell for cell in TEXTS if "In the wrong version either form sends a stray" in cell)
    here, newer = '--exclude "*.npz" ".env"', '--exclude "*.npz" --exclude ".env"'
    assert f"one option for both patterns, `{here}`" in said and f"the option before each, `{newer}`" in said
    assert hf_dry_run(f"hf upload you/model here {here}", [*FILES, *strays]) == FILES
    assert hf_dry_run(f"hf upload you/model here {newer}", [*FILES, *strays]) == [*FILES, "optimizer.npz"]


class Stopped(Exception):
    """All that we wanted to know is known."""


def stop() -> None:
    raise Stopped


def _upload(command: str, api) -> None:
    """Run a command of `hf` itself with another Hub."""
    parser = argparse.ArgumentParser("hf")
    UploadCommand.register_subcommand(parser.add_subparsers())
    real = UploadCommand(parser.parse_args(shlex.split(command)[1:]))
    real.api = api
    real._upload()


def test_an_upload_says_where_it_goes(capsys):
    hf_dry_run("hf upload you/model here parts --revision draft", FILES)
    assert "the branch draft, into the folder parts of you/model, a public repo" in capsys.readouterr().out


@pytest.mark.parametrize(
    "command, words",
    [
        ("pip install x", "begin with `hf download` or `hf upload`"),
        ("hf download", "hf would stop here: hf download: error: the following arguments are required: repo_id"),
        ("hf download a/b --dry-run", "hf would stop here"),
        ("hf download a/b tokenizer.model", "has no file tokenizer.model"),
        ("hf upload a/b", "sends a folder"),
        ("hf upload a/b '*.json'", "sends a folder"),
        ("hf upload a/b here --dry-run", "hf would stop here"),
        ("hf upload a/b here --delete '*.bin'", "Leave them out"),
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


def test_a_model_and_its_tokenizer_are_sent_from_python_one_by_one():
    import transformers
    from transformers.utils import PushToHubMixin

    assert PushToHubMixin in transformers.PreTrainedTokenizerFast.__mro__
    text = (Path(transformers.__file__).parent / "modeling_tf_utils.py").read_text(encoding="utf-8")
    sending = text.split("def push_to_hub(")[1].split("\n    @")[0]
    assert "self.save_pretrained(" in sending and "tokenizer.save" not in sending


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
