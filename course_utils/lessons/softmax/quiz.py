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
                "Softmax sees only how far the scores lie apart. Both gaps are 1, so adding 10 to each score changes"
                " nothing.",
            ),
            Option(
                "Neither: both give the same shares.",
                True,
                "The gap is 1 in both. Moving all scores by the same amount multiplies every power by the same number,"
                " and the division cancels it.",
            ),
            Option(
                "The second one overflows, so nobody can say.",
                False,
                "exp of 12 is a six-digit number, which is no trouble. Overflow begins in the hundreds, and a stable"
                " softmax avoids it even there.",
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
                "The number grows, and the model knows no more than before. The same sentences are right or wrong as"
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
        "This English model gets a Chinese sentence and answers with the scores 0.52 and 0.48. What have you learned"
        " about the sentence?",
        (
            Option(
                "It is mildly positive.",
                False,
                "Score is not strength. It compares two labels for a text that the model can read, and this one it"
                " cannot.",
            ),
            Option(
                "It is neutral.",
                False,
                "There is no such class. Two labels always share the whole, whatever the text says.",
            ),
            Option(
                "It holds praise and blame in equal parts.",
                False,
                "A model that has never seen the characters cannot weigh what they say.",
            ),
            Option(
                "Nothing: the text is outside what the model was trained for.",
                True,
                "Softmax turns any two numbers into shares, also meaningless ones. Even 0.99 would tell you nothing"
                " here.",
            ),
        ),
    ),
)
