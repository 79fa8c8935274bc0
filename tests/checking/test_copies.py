"""What a check hands out is a copy: an answer that destroys all it can reach leaves the course's model as it was."""

from __future__ import annotations

import filecmp
import shutil
import tempfile
from pathlib import Path

import numpy as np
import pytest

from course_utils.learner import check
from course_utils.lessons import find
from course_utils.model import loaded
from course_utils.paths import ROOT
from tests.checking.banks import MODULES, answer
from tests.checking.mutants import functions

IDS = [id for id in MODULES if functions(find(id).solution, find(id).names)]
HANDED_A_PATH = {"6.2", "6.3", "6.4", "7.1", "7.2"}


ORIGINAL = ROOT / "course_utils" / "classroom"
PLAIN = (bool, int, float, str, type(None))  # what nobody can change in place


@pytest.fixture(scope="module")
def classroom(tmp_path_factory) -> Path:
    """Return a copy of the bundled model which every check takes for the original, so that a fault costs the copy.

    One copy serves all tests, as each of them finds it as it was or fails.
    """
    copy = shutil.copytree(ORIGINAL, tmp_path_factory.mktemp("copied") / "classroom")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loaded, "folder", lambda: str(copy))
        loaded.tokenizer.cache_clear()
        yield copy
    loaded.tokenizer.cache_clear()


@pytest.fixture(scope="module")
def weights(classroom) -> list[np.ndarray]:
    """Return the weights of the models that checks compare with, before any answer has been checked."""
    return [np.array(weight) for weight in weights_of_course()]


def changed(folder: Path) -> list[str]:
    """Return the names of the files that are gone, new or other than in the bundled model."""
    names = {file.name for place in (folder, ORIGINAL) for file in place.iterdir()}
    same, *_ = filecmp.cmpfiles(folder, ORIGINAL, names, shallow=False)
    return sorted(names - set(same))


def paths_in(arguments: tuple) -> list[Path]:
    """Return every path a function can read off its arguments: paths, texts that are one, where an object came from."""
    found = list(arguments)
    for argument in arguments:
        found += [getattr(argument, "name_or_path", None), *getattr(argument, "init_kwargs", {}).values()]
    places = [Path(path) for path in found if isinstance(path, (str, Path)) and Path(path).is_absolute()]
    for place in places:  # whatever a check hands out, this test destroys nothing but temporary files
        assert Path(tempfile.gettempdir()).resolve() in place.resolve().parent.parents, place
    return places


def destroy(place: Path) -> None:
    """Overwrite, then delete, a path and all that lies beside and below it."""
    for file in [place, *place.parent.iterdir(), *place.parent.rglob("*")]:
        if file.is_file():
            file.write_bytes(b"{}")
            file.unlink()


def spoil(argument: object) -> None:
    """Change an argument in place as far as it lets us."""
    for change in (
        lambda: argument.fill(7),
        lambda: argument.clear(),
        lambda: argument.set_weights([0 * weight for weight in argument.get_weights()]),
        lambda: argument.add_tokens(["[SPOILED]"]),
        lambda: argument.config.id2label.clear(),
    ):
        try:
            change()
        except Exception:
            pass


def vandal(solution, reached: list, handed: list):
    """Return a function that answers as the solution does, notes what it was given and destroys it."""

    def function(*arguments, **named):
        handed.extend([*arguments, *named.values()])
        value = solution(*arguments, **named)
        for place in paths_in(arguments):
            reached.append(place)
            destroy(place)
        for argument in arguments:
            spoil(argument)
        return value

    return function


def weights_of_course() -> list[np.ndarray]:
    return [*loaded.model().get_weights(), *loaded.tiny_classifier().get_weights()]


@pytest.mark.parametrize("id", IDS)
def test_an_answer_that_destroys_what_it_is_given(id, classroom, weights):
    answers = answer(id, find(id).solution)
    labels = dict(loaded.model().config.id2label)
    reached: list[Path] = []
    handed: list = []
    check(id, *(vandal(one, reached, handed) if callable(one) else one for one in answers))
    assert changed(classroom) == []
    assert all(map(np.array_equal, weights_of_course(), weights)) and dict(loaded.model().config.id2label) == labels
    assert "[SPOILED]" not in loaded.tokenizer().get_added_vocab()
    assert bool(reached) == (id in HANDED_A_PATH)
    assert handed, "the answer was never called"
    if not all(type(one) in PLAIN for one in handed):
        assert check(id, *answer(id, find(id).solution)).status == "right"  # nothing kept for the next check was harmed


@pytest.mark.parametrize("id", sorted(HANDED_A_PATH))
def test_a_path_is_what_the_notebooks_hold(id, classroom):
    kinds: list[type] = []
    (solution,) = answer(id, find(id).solution)
    check(id, lambda *given: (kinds.append(type(given[-1])), solution(*given))[1])
    assert kinds and all(issubclass(kind, Path) for kind in kinds)
