"""The bundled checkpoint is whole, and what is not whole is said in one sentence."""

from __future__ import annotations

import json
import shutil

import pytest

from course_utils.errors import CourseError
from course_utils.model import checkpoint


def tiny_model(folder, sums=True):
    """Write a folder that looks like a model: config, a valid safetensors file with one number, and their hashes."""
    folder.mkdir(parents=True)
    header = json.dumps({"__metadata__": {"format": "pt"}, "w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}})
    (folder / "config.json").write_text("{}")
    (folder / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header.encode() + b"\0\0\0\0")
    (folder / "tokenizer_config.json").write_text("{}")
    (folder / "vocab.txt").write_text("good\n")
    if sums:
        lines = [f"{checkpoint.sha256(folder / name)}  {name}\n" for name in ("config.json", "model.safetensors")]
        (folder / "SHA256SUMS").write_text("".join(lines))
    return folder


@pytest.fixture
def classroom(tmp_path, monkeypatch):
    """A stand-in for the bundled checkpoint."""
    folder = tiny_model(tmp_path / "classroom")
    monkeypatch.setattr(checkpoint, "CLASSROOM", folder)
    monkeypatch.setattr(checkpoint, "_verified", set())
    monkeypatch.delenv("COURSE_CHECKPOINT", raising=False)
    return folder


def cut(path):
    path.write_bytes(path.read_bytes()[:-2])


def flip(path):
    path.write_bytes(path.read_bytes()[:-1] + b"\x01")


@pytest.mark.parametrize("file", ["config.json", "model.safetensors"])
@pytest.mark.parametrize("damage", [cut, flip, lambda path: path.unlink()])
def test_each_damage_is_one_sentence_and_a_remedy(classroom, file, damage):
    assert checkpoint.checkpoint() == str(classroom)
    checkpoint._verified.clear()
    damage(classroom / file)
    with pytest.raises(CourseError, match=rf"The file {file} .*git checkout") as caught:
        checkpoint.checkpoint()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "damage, wrong", [(cut, True), (lambda path: path.write_bytes(b"x"), True), (lambda path: None, False)]
)
def test_folder_without_sums_is_checked_by_its_header(tmp_path, damage, wrong):
    folder = tiny_model(tmp_path / "mine", sums=False)
    damage(folder / "model.safetensors")
    assert bool(checkpoint.find_damage(folder)) is wrong


def test_pointer_of_git_lfs_is_not_a_model(classroom):
    (classroom / "model.safetensors").write_text("version https://git-lfs.github.com/spec/v1\n")
    assert "damaged or cut short" in checkpoint.find_damage(classroom)
    (classroom / "SHA256SUMS").unlink()
    assert "only a Git LFS pointer" in checkpoint.find_damage(classroom)


@pytest.mark.parametrize("file", ["vocab.txt", "tokenizer_config.json", "config.json"])
def test_each_needed_file_is_missed(tmp_path, file):
    folder = tiny_model(tmp_path / "mine", sums=False)
    (folder / file).unlink()
    assert file in checkpoint.find_damage(folder)


def test_a_relative_folder_is_also_looked_for_at_the_root_of_the_course(tmp_path, monkeypatch):
    folder = tiny_model(tmp_path / "models" / "x")
    (tmp_path / "workspace").mkdir()
    monkeypatch.chdir(tmp_path / "workspace")
    monkeypatch.setattr(checkpoint, "ROOT", tmp_path)
    monkeypatch.setenv("COURSE_CHECKPOINT", "models/x")
    assert checkpoint.checkpoint() == str(folder)


def test_a_local_folder_may_be_named(classroom, tmp_path, monkeypatch):
    other = tiny_model(tmp_path / "other")
    assert checkpoint.checkpoint(str(other)) == str(other)
    monkeypatch.setenv("COURSE_CHECKPOINT", str(other))
    assert checkpoint.checkpoint() == str(other)


@pytest.mark.parametrize("name", ["./nowhere", "/no/such/folder", "a b/c", "a/b/c", "../x"])
def test_what_is_neither_folder_nor_name_is_said(name):
    with pytest.raises(CourseError, match="owner/model"):
        checkpoint.checkpoint(name)


def test_error_is_shown_in_a_notebook_without_traceback():
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell()
    shown = []
    shell._showtraceback = lambda kind, value, lines: shown.extend(lines)
    shell.run_cell("from course_utils import CourseError\nraise CourseError('One sentence. One remedy.')")
    assert shown == ["One sentence. One remedy."]


def test_the_bundled_checkpoint_is_whole_and_its_list_complete():
    folder = checkpoint.CLASSROOM
    assert checkpoint.find_damage(folder) is None
    listed = {line.split()[1].lstrip("*") for line in (folder / "SHA256SUMS").read_text().splitlines()}
    assert listed == {path.name for path in folder.iterdir()} - {"SHA256SUMS"}
    assert (folder / "model.safetensors").stat().st_size <= 46_000_000


def test_a_damaged_copy_of_the_bundled_checkpoint_is_noticed(tmp_path, monkeypatch):
    copy = tmp_path / "classroom"
    shutil.copytree(checkpoint.CLASSROOM, copy)
    monkeypatch.setattr(checkpoint, "CLASSROOM", copy)
    assert checkpoint.find_damage(copy) is None
    with open(copy / "model.safetensors", "r+b") as file:
        file.seek(20_000_000)
        byte = file.read(1)[0]
        file.seek(20_000_000)
        file.write(bytes([byte ^ 1]))
    assert "model.safetensors" in checkpoint.find_damage(copy), "one flipped bit in 45 MB"


def test_recorded_figures_can_be_read():
    assert isinstance(checkpoint.evaluation(), dict)


def test_recorded_figures_missing_is_one_sentence(classroom):
    with pytest.raises(CourseError, match="recorded figures"):
        checkpoint.evaluation()
