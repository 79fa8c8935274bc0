"""The quiz of notebook 10."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "10.1",
        "A model folder loads without a message. What do you know about its answers?",
        (
            Option(
                "They are those that its author saw, or the library would have said so.",
                False,
                "The library compares names and shapes. Whether the numbers are the right ones it cannot know.",
            ),
            Option(
                "Nothing yet: it has to be tried on texts with known answers.",
                True,
                "Names and shapes fit, and that is all. A silent fault shows only in the answers.",
            ),
            Option(
                "They are wrong, because a sound model would have said something.",
                False,
                "A sound model loads without a message too, so silence proves nothing.",
            ),
        ),
    ),
    Question(
        "10.2",
        "With the original's tokenizer in place of its own, a repo answers every known text as it should. With the"
        " original's weights and its own tokenizer it does not. Where is the fault?",
        (
            Option(
                "In the tokenizer.",
                True,
                "Exchanging it mends the repo, and exchanging another part does not: both trials say the same.",
            ),
            Option(
                "In the weights, because these were exchanged last.",
                False,
                "With sound weights the answers stayed wrong, so the weights were not to blame.",
            ),
            Option(
                "In both, because two parts were exchanged.",
                False,
                "One exchange was enough, so the other part must have been sound.",
            ),
        ),
    ),
    Question(
        "10.3",
        "You mended a repo, and the text that showed the fault now gets the right answer. What remains to be done?",
        (
            Option(
                "Nothing: the fault is gone.",
                False,
                "One text shows that one text is right. A repair can also break what was sound before.",
            ),
            Option(
                "Train the model a little more, to be sure.",
                False,
                "Training would change weights that are sound, and could hide whether the repair was the right one.",
            ),
            Option(
                "Try all the texts with known answers again, and load the folder once more from disk.",
                True,
                "That is the regression test: it shows whether anything else changed, and whether what is on disk is"
                " what you tried.",
            ),
        ),
    ),
)
