"""Exercise 8.2: Read two loss curves."""

from __future__ import annotations

from course_utils.checking.calling import call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import number

CASES = (
    ([0.7, 0.5, 0.3, 0.1, 0.05], [0.69, 0.6, 0.55, 0.8, 0.75]),
    ([0.7, 0.6, 0.5, 0.4], [0.7, 0.65, 0.6, 0.55]),
    ([0.7, 0.3, 0.2, 0.1], [0.69, 0.8, 0.9, 1.1]),
    ([0.7, 0.4, 0.2, 0.1, 0.1], [0.69, 0.5, 0.6, 0.45, 0.7]),
    ([0.7, 0.4, 0.2, 0.1], [0.69, 0.5, 0.5, 0.6]),
    ([0.2, 0.4, 0.6], [0.9, 0.7, 0.8]),
    ([0.7], [0.69]),
    ([2.3, 1.9, 1.6, 1.5], [2.4, 2.2, 2.1, 2.15]),  # no loss below 1
    ([9.9, 9.5, 9.1], [10.4, 9.7, 11.2]),  # as texts "10.4" would come first
    ([0.7, 0.5, 0.4, 0.3], [0.69, 0.5137, 0.52, 0.5124]),  # rounded they would be equal
    ([0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.1], [0.69, 0.6, 0.62, 0.64, 0.63, 0.61, 0.55, 0.7]),  # a long hill
)


def check_best_epoch(best_epoch: object) -> str:
    """Compare the epoch chosen with that of the lowest validation loss, for pairs of curves."""
    for training, validation in CASES:
        right = 1 + validation.index(min(validation))
        seen = number(call_kept(best_epoch, training, validation), "best_epoch(...)")
        if seen != right:
            raise NotYet(
                f"For the validation losses {validation} you chose {seen:g}. {_why(seen, training, validation)}"
            )
    return "Right: training is stopped where the validation loss is lowest, since after that the model only memorises."


def _why(seen: float, training: list[float], validation: list[float]) -> str:
    right = 1 + validation.index(min(validation))
    if seen == right - 1:
        return "Epochs are counted from 1, and a list from 0."
    if validation[0] != max(validation) and seen == 1 + validation.index(max(validation)):
        return "There the loss is highest. A loss is better when it is lower."
    if seen == min(validation):
        return "That is the lowest loss itself. Which epoch does it belong to?"
    if right < seen <= len(validation) and validation[int(seen) - 1] == min(validation):
        return "That loss came once before: of equal losses take the first."
    if seen == 1 + training.index(min(training)):
        return "There the training loss is lowest. Ask the notes that the model has not learned from."
    return "Look for the lowest validation loss of all, also where the curve goes up in between."


EXERCISE = Exercise(
    id="8.2",
    title="When should it have stopped?",
    minutes=6,
    difficulty=1,
    names=("best_epoch",),
    check=check_best_epoch,
    hints=(
        "One list tells how the model does on notes it has learned from, the other how it does on new ones.",
        "`validation.index(...)` gives the place of a value, counted from 0.",
    ),
    solution="def best_epoch(training, validation):\n    return 1 + validation.index(min(validation))",
    why="The training loss keeps falling; only notes kept out of training show when learning turns into memorising.",
)
