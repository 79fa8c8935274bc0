"""The five damaged repos really show the symptoms that exercise 7.4 asks for; measured, not believed."""

from __future__ import annotations

from course_utils.lessons.repo_anatomy.damaged_repos import DAMAGE, damaged_repos
from course_utils.model import loaded
from course_utils.model.folder import temporary_folder
from course_utils.model.messages import listening


def symptom(folder) -> str:
    """Load a folder and try one text: loud, warning or silent."""
    from transformers import AutoTokenizer, TFAutoModelForSequenceClassification

    with listening() as said:
        try:
            model = TFAutoModelForSequenceClassification.from_pretrained(folder)
            tokenizer = AutoTokenizer.from_pretrained(folder)
            model(**tokenizer(["I hate this so much!"], return_tensors="tf"))
        except Exception:
            return "loud"
    return "warning" if said and "newly initialized" in " ".join(said) else "silent"


def test_every_damage_shows_the_report_that_is_asked_for():
    with temporary_folder() as place:
        for letter, folder in damaged_repos(loaded.folder(), place).items():
            assert symptom(folder) == DAMAGE[letter][1], letter


def test_the_source_is_only_read():
    from pathlib import Path

    from course_utils.model.checkpoint import sha256

    source = Path(loaded.folder())
    before = {file.name: sha256(file) for file in source.iterdir() if file.is_file()}
    with temporary_folder() as place:
        folder = damaged_repos(str(source), place)["C"]
        (folder / "model.safetensors").write_bytes(b"overwritten")
    assert before == {file.name: sha256(file) for file in source.iterdir() if file.is_file()}
