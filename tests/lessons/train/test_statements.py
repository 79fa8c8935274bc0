"""What lab 8 says beside its cells: how the learning rate of the whole model was chosen."""

from __future__ import annotations

import json

from course_utils.paths import NOTEBOOKS

CELLS = json.loads((NOTEBOOKS / "08_train.ipynb").read_text(encoding="utf-8"))["cells"]
CODE = {cell["id"]: "".join(cell["source"]) for cell in CELLS if cell["cell_type"] == "code"}
WITHOUT_THE_RUN = CODE["epochs"].split("model = gradients = tape = None")[0]


def test_ten_validation_notes_choose_the_rate_of_the_whole_model():
    """Two models learn from thirty notes, each with its rate: the loss on the ten others is lower with 0.05."""
    lab: dict = {}
    for id in ("setup", "notes", "body", "rate", "model"):
        exec(CODE[id], lab)
    exec("take = lambda batch, places: {name: tf.gather(table, places) for name, table in batch.items()}", lab)
    exec(WITHOUT_THE_RUN, lab)
    losses = {}
    for rate in (0.01, 0.05):
        lab["draw"].free_memory()
        lab["model"] = lab["new_model"]()
        lab["train"](lab["model"], range(30), rate, epochs=10, seed=0)
        logits = lab["model"](lab["take"](lab["inputs"], range(30, 40))).logits
        losses[rate] = float(lab["loss_of"](lab["truth"][30:], logits))
    assert losses[0.05] < losses[0.01] - 0.1
    assert "whole_rate = new_model(), 0.05" in CODE["epochs"]
