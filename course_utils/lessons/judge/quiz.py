"""The quiz of notebook 9."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "9.1",
        "A model is right on 19 of your 20 texts. A colleague's model is right on 17 of 20. What do you know?",
        (
            Option(
                "Yours is better by ten points.",
                False,
                "The counts say so, but with 20 texts chance alone moves a count by that much.",
            ),
            Option(
                "Little: both intervals are wide and overlap.",
                True,
                "With 20 texts each interval spans more than twenty points, so more texts are needed before "
                "the two can be ranked.",
            ),
            Option(
                "Theirs is better, because it was tested harder.",
                False,
                "Nothing was said about how hard the texts were.",
            ),
        ),
    ),
    Question(
        "9.2",
        "In a mailbox 99 of 100 messages are harmless. A filter calls every message harmless. What does its "
        "accuracy of 0.99 hide?",
        (
            Option(
                "That its recall for the dangerous ones is 0.",
                True,
                "It finds none of them, and the accuracy cannot show it because there are so few; the row of the "
                "confusion matrix does.",
            ),
            Option(
                "That its scores are not calibrated.",
                False,
                "That may be so as well, but no score was mentioned; the fault can be seen in the counts.",
            ),
            Option(
                "Nothing: 0.99 is a very good accuracy.",
                False,
                "Saying the most frequent label every time is the baseline, and this filter does no more than that.",
            ),
        ),
    ),
    Question(
        "9.3",
        "Suppose that “Lena sent this letter.” gets 0.62 and “Tariq sent this letter.” gets 0.55. What would you do "
        "before you report a bias?",
        (
            Option(
                "Report it: the two sentences differ only in the name.",
                False,
                "One wording is one draw. With the next wording the order may turn round, and then the report is "
                "wrong.",
            ),
            Option(
                "Ignore it, because both scores are above 0.5.",
                False,
                "A difference may matter even where the label stays; whether there is one has to be measured first.",
            ),
            Option(
                "Try many wordings, and see whether the same name stays lower.",
                True,
                "If the order turns round from wording to wording, there is nothing to report; if it stays, there is.",
            ),
        ),
    ),
)
