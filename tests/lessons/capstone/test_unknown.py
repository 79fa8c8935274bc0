"""The unknown repos: the same for the same name, never overwritten, faulty as the key says; the source untouched."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest

from course_utils.errors import CourseError
from course_utils.lessons.capstone import asking, key, mend
from course_utils.lessons.capstone.diagnosis import part_at_fault
from course_utils.lessons.capstone.faults import FAULTS
from course_utils.lessons.capstone.figures import read_card
from course_utils.lessons.capstone.plan import Plan, plan
from course_utils.lessons.capstone.unknown import draw_sound, draw_unknown, practice_repo, unknown_repo
from course_utils.model import loaded
from course_utils.model.folder import temporary_folder
from course_utils.model.memory import free_memory
from course_utils.model.messages import listening
from course_utils.model.whole import sha256
from course_utils.paths import NOTEBOOKS
from tests.share import ALL

# kind -> (part, report)
EXPECTED = {
    "label names swapped": ("config", "silent"),
    "wrong number of labels": ("config", "loud"),
    "wrong number of attention heads": ("config", "silent"),
    "tensors missing": ("weights", "warning"),
    "head made of random weights": ("weights", "silent"),
    "attention matrices transposed": ("weights", "silent"),
    "weights set to zero": ("weights", "silent"),
    "weights file missing": ("weights", "loud"),
    "tokenizer keeps capitals": ("tokenizer", "silent"),
    "vocabulary in another order": ("tokenizer", "silent"),
    "vocabulary missing": ("tokenizer", "loud"),
    "texts cut too early": ("tokenizer", "silent"),
}


def names_by_kind() -> dict[str, str]:
    """Return for each kind the first name of a list that gets it."""
    found: dict[str, str] = {}
    for n in range(400):
        found.setdefault(plan(f"learner {n}").kind, f"learner {n}")
    return found


def hashes(folder: Path) -> dict[str, str]:
    return {file.name: sha256(file) for file in sorted(Path(folder).iterdir()) if file.is_file()}


def test_every_kind_is_drawn_and_no_kind_is_common():
    assert set(names_by_kind()) == set(FAULTS) == set(EXPECTED)
    kinds = [plan(f"learner {n}").kind for n in range(1200)]
    assert all(60 <= kinds.count(kind) <= 150 for kind in FAULTS), {kind: kinds.count(kind) for kind in FAULTS}


@pytest.mark.parametrize("name", ["", "   ", None, 3, "x" * 201])
def test_a_name_that_is_none_gets_a_sentence(name):
    with pytest.raises(CourseError, match="drawn from your name"):
        plan(name)


def test_folders_of_two_names_differ_and_fit_every_disk():
    names = ["Ada Lovelace", "Ada-Lovelace", "王丽", "???", "a/b", "CON", "x" * 200]
    folders = {plan(name).folder for name in names}
    assert len(folders) == len(names)
    assert all(len(folder) <= 46 and not set(folder) & set('/\\:*?"<>| .') for folder in folders)


def test_the_same_name_makes_the_same_bytes_and_the_source_stays():
    before, name = hashes(loaded.folder()), names_by_kind()["head made of random weights"]
    with temporary_folder() as place:
        first = hashes(draw_unknown(plan(name), place / "a"))
        assert first == hashes(draw_unknown(plan(f"  {name.upper()} "), place / "b"))
        sound = hashes(draw_sound(plan(name), place / "c"))
        assert {file for file in first if first[file] != sound[file]} <= {
            file for file in first if "safetensors" in file
        }
    assert hashes(loaded.folder()) == before


def test_a_folder_that_is_there_is_left_as_it_is(tmp_path, monkeypatch):
    (tmp_path / ".course").mkdir()
    monkeypatch.chdir(tmp_path)
    left_over = tmp_path / f".{plan('Ada').folder}.part"
    left_over.mkdir()  # of a start that was stopped half-way
    folder = unknown_repo("Ada")
    assert folder.parent == tmp_path and not left_over.exists()
    (folder / "config.json").write_text("my notes", encoding="utf-8")
    (folder / "README.md").unlink()
    assert unknown_repo(" ADA ") == folder
    assert (folder / "config.json").read_text(encoding="utf-8") == "my notes" and not (folder / "README.md").exists()


@lru_cache(maxsize=1)
def load_aloud():
    """Return the function with which the notebook finds the report; its messages go nowhere."""
    cells = json.loads((NOTEBOOKS / "10_capstone.ipynb").read_text(encoding="utf-8"))["cells"]
    code = "".join(next(cell["source"] for cell in cells if cell["id"] == "load"))
    code = code[code.index("def load_aloud") : code.index("\nreport = ")]
    names = {"listening": listening, "free_memory": free_memory, "message": lambda said: "", "print": lambda *_: None}
    exec("from transformers import AutoTokenizer, TFAutoModelForSequenceClassification\n" + code, names)
    return names["load_aloud"]


@pytest.mark.parametrize("kind", FAULTS if ALL else ["texts cut too early", "tensors missing"])
def test_the_notebooks_own_steps_find_the_report_that_the_check_wants(kind):
    # For "texts cut too early" they said "warning" and the check "silent": one cut the text and the other did not.
    with temporary_folder() as place:
        assert load_aloud()(draw_unknown(plan(names_by_kind()[kind]), place / "unknown")) == EXPECTED[kind][1]


@pytest.mark.parametrize("kind", FAULTS)
def test_each_fault_lies_where_the_key_says_is_reported_as_it_says_and_matters(kind):
    drawn = plan(names_by_kind()[kind])
    asked = asking.unknown(drawn)
    assert (part_at_fault(drawn), asked.report) == EXPECTED[kind]
    assert two_texts_show_it(asked, drawn), "too few of the test texts show the fault"
    assert kind in key.line(drawn.name) and drawn.thing in key.line(drawn.name)


def two_texts_show_it(asked: asking.Asked, drawn: Plan) -> bool:
    """Tell whether two of the test texts get another label than they should; stop asking as soon as two do."""
    texts, found = mend.test_texts(drawn), 0
    for some in (texts[n::6] for n in range(6)):  # plain, in capitals and long ones, two of each
        pairs = zip(asked.labels(some), asking.sound(drawn, some))
        found += sum(not here & there for here, there in pairs)
        if found >= 2:
            return True
    return False


@pytest.mark.parametrize("shards", (1, 2, 3))
def test_the_sound_repo_answers_as_the_original(shards):
    drawn = next(found for n in range(50) if (found := plan(f"learner {n}")).shards == shards)
    with temporary_folder() as place:
        folder = draw_sound(drawn, place / "sound")
        assert read_card(folder) == (drawn.thing, *drawn.labels)
        repo = asking.load(folder)
        assert repo.report == "silent" and tuple(repo.model.config.id2label.values()) == drawn.labels
        # equal numbers give equal answers, to more texts than can be asked; the check's own are asked in test_copies
        pairs = zip(repo.model.get_weights(), loaded.model().get_weights(), strict=True)
        assert all(np.array_equal(here, there) for here, there in pairs)
        texts = mend.test_texts(drawn)
        assert repo.tokenizer(texts, truncation=True).data == loaded.tokenizer()(texts, truncation=True).data


def test_the_practice_repo_is_silent_and_wrong_here_and_there():
    asked, drawn = asking.load(practice_repo()), plan("practice")
    texts = ["The Melvar kettle is great and I would recommend it to everyone.", "I hate the Melvar kettle."]
    assert asked.report == "silent" and len(read_card(practice_repo())) == 3
    assert np.shape(asked.labels(texts)) == (2,) and drawn.name == "practice"


def test_the_key_prints_a_line_a_name(capsys):
    assert key.main(["Ada", "Grace"]) == 0
    assert [line.split(":")[0] for line in capsys.readouterr().out.splitlines()] == ["Ada", "Grace"]
