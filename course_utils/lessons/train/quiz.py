"""Quiz questions of notebook 8."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "8.1",
        "A body is frozen under a new head. Why may its outputs be computed once and kept?",
        (
            Option(
                "Because its weights do not move, so the same note always gives the same output.",
                True,
                "Only the head changes from step to step. What comes out of the body is the same in each epoch.",
            ),
            Option(
                "Because the head does not need them after the first step.",
                False,
                "The head reads them in every step. They are kept so that the body need not compute them again.",
            ),
            Option(
                "Because training makes all outputs of the body equal.",
                False,
                "The outputs differ from note to note; what stays the same is the output of one note.",
            ),
        ),
    ),
    Question(
        "8.2",
        "A model gets all training notes right and half of the held-out notes, with two labels. What do you know?",
        (
            Option(
                "It needs more epochs.",
                False,
                "The training notes are all right already, so more epochs have little left to teach. More notes might.",
            ),
            Option(
                "It has overfitted: it sorts new notes no better than a coin.",
                True,
                "It tells its training notes apart by something that new notes do not have.",
            ),
            Option(
                "It has learned half of the task.",
                False,
                "With two equally frequent labels, half right is what guessing gets. It shows no learning of the task.",
            ),
        ),
    ),
    Question(
        "8.3",
        "You try five learning rates, and report the best result on the held-out notes. What is wrong with it?",
        (
            Option(
                "Nothing, because the model was not trained on those notes.",
                False,
                "The weights did not see them, but your choice did. The best of five tries is lucky in part.",
            ),
            Option(
                "The notes helped to choose, so the result looks better than new notes would.",
                True,
                "Choose on a validation set, and look at the held-out set once, at the end.",
            ),
            Option(
                "Learning rates must not be compared.",
                False,
                "They may and should be compared, but not on the notes that give the reported number.",
            ),
        ),
    ),
)
