"""Quiz questions of notebook 5."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "5.1",
        "One model gives a sentence the logits `[2, 1]`, another gives it `[12, 11]`. Which model is surer after"
        " softmax?",
        (
            Option(
                "The second: its scores are larger.",
                False,
                "Softmax sees only how far apart the scores are. Both gaps are 1, so adding 10 to each score changes"
                " nothing.",
            ),
            Option(
                "Neither: both give the same shares.",
                True,
                "The gap is 1 in both. Moving all scores by the same amount multiplies every exponential by the same"
                " number, and the division cancels it.",
            ),
            Option(
                "The second one overflows, so nobody can say.",
                False,
                "In float32 exp overflows above 88.7, so 12 is far away. And a stable softmax takes the largest logit"
                " away first.",
            ),
            Option(
                "It depends on the axis.",
                False,
                "There is one sentence and one row of scores here. The axis matters as soon as a table holds several"
                " sentences.",
            ),
        ),
    ),
    Question(
        "5.2",
        "You multiply all logits of a sentence by 10 before softmax. What happens?",
        (
            Option(
                "The order stays, and the winner's share moves towards 1.",
                True,
                "Multiplying stretches the gap. A wider gap makes the shares more extreme, and the largest stays the"
                " largest.",
            ),
            Option(
                "Nothing: the division cancels the 10.",
                False,
                "Division cancels what is multiplied after exp. Before exp, the 10 stretches the gap, and that shows.",
            ),
            Option(
                "The prediction becomes more reliable.",
                False,
                "The number grows, but the model knows no more than before. The same sentences are right or wrong as"
                " without the 10.",
            ),
            Option(
                "Another label may win.",
                False,
                "Stretching by a positive number keeps the order of the logits, and softmax keeps it too.",
            ),
        ),
    ),
    Question(
        "5.3",
        "This English model gets a Chinese sentence and answers POSITIVE with a score of 0.86. What have you learned"
        " about the sentence?",
        (
            Option(
                "It is very positive.",
                False,
                "Score is not strength. It compares two labels for a text that the model can read, and this one it"
                " cannot.",
            ),
            Option(
                "It is probably positive: 86 of 100 such answers are right.",
                False,
                "That was counted on English sentences. For texts of another kind the count says nothing.",
            ),
            Option(
                "Nothing, but with a score of 0.52 you would have learned that it is neutral.",
                False,
                "There is no such label. Two labels always share the whole, and a text that cannot be read may get any"
                " score.",
            ),
            Option(
                "Nothing: the text is outside what the model was trained for.",
                True,
                "Softmax turns any two logits into shares, even meaningless ones. A sentence that says the opposite may"
                " even have the same ids and the same score.",
            ),
        ),
    ),
)
