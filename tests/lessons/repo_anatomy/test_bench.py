"""What the library says is kept as a short text that is the same in each run."""

from __future__ import annotations

import logging

from course_utils.lessons.repo_anatomy import bench


def test_first_words_hold_nothing_that_changes():
    words = bench.first_words("calling layer 'tf_model_14' (type X).\nmore")
    assert words == "calling layer 'tf_model' (type X)."
    assert bench.first_words(r"no file in C:\Users\me\repo.") == "no file in repo."


def test_an_attempt_keeps_warnings_and_errors():
    def warned():
        logging.getLogger("transformers").warning("Some weights are new.")
        return 7

    def stopped():
        logging.getLogger("transformers").warning("not this")
        raise OSError("no file in /home/me/repo.")

    assert bench.attempt(warned) == (7, "Some weights are new.")
    assert bench.attempt(stopped) == (None, "OSError: no file in repo.")
