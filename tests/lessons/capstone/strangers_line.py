"""Exercise 10.4, answers by two strangers who saw its text alone (the repo of "your name").

Written before the check, by whoever wrote the lab: a careful beginner's habits first, then an engineer's. The claim
of this repo's card is about emoji, and a sound repo is right on 6 of the course's 10 sentences with emoji.
"""

from __future__ import annotations

RIGHT = [
    # a beginner: three plain facts
    'line = "For reviews of the Norven desk. Of 10 sentences with emoji, 6 were answered rightly (interval 0.31 to'
    ' 0.83)."',
    'line = "Norven desk: right on 6 of 10 sentences with emoji, 95 % interval 0.31 to 0.83."',
    'line = "For the Norven desk; emoji: 6/10 right, [0.31, 0.83]"',
    'line = "Meant for reviews of the norven desk. With emoji it was right on 6 of 10 sentences (31 % to 83 %)."',
    'line = "Meant for reviews of the Norven desk. With emojis it was right on 6 of 10 (31% - 83%)."',
    # more digits
    'line = "Norven desk reviews. Emoji: 6 of 10 right, 95 % interval 0.313 to 0.832."',
    'line = "Norven desk reviews. Emoji: 6 of 10 right, 95 % interval 31.3 % to 83.2 %."',
    # an engineer: computed
    "low, high = interval(6 / 10, 10)\n"
    'line = f"For reviews of the {thing}. Emoji: 6 of 10 right, 95 % interval {low:.2f} to {high:.2f}."',
    "low, high = interval(6 / 10, 10)\n"
    'line = f"For reviews of the {thing}. Emoji: 6 out of 10 right, 95 % interval {low:.4f}-{high:.4f}."',
    "low, high = interval(0.6, 10)\n"
    'line = f"{thing.upper()}: it misreads emoji; 6 right answers of 10 (0.6; {low:.1%} to {high:.1%})."',
    'line = "Use it for the Norven desk alone.\\nOn ten texts with emoji six answers were right: 6 of 10, 0.31 to'
    ' 0.83."',
    'line = "For the Norven desk, version 2 of the card. Of n = 10 texts with an emoji it got 6 right (0.31, 0.83)."',
    # fourth round: first of how many, or with the wrong ones beside
    'line = "It sorts reviews of the Norven desk. Of 10 emoji sentences it got 6 right (95 % interval: 0.31 to 0.83)."',
    'line = "Reviews of the Norven desk. Emoji: 6 of 10 right and 4 wrong, 95 % interval [0.31, 0.83]."',
    'line = "Norven desk reviews. Emoji: 6 of 10 correct, 4 wrong; 95 % interval **0.31 to 0.83**."',
    # fifth round: honest doubt in front, the wrong ones first, a true count of other texts, thing at the end
    'line = "We do not know whether the Norven desk model reads emoji: only 6 of 10 texts with emoji came out right,'
    ' which leaves a 95 % interval from .31 to .83."',
    'line = "The Norven desk model is wrong on 4 of 10 emoji texts and right on 6 of 10, which does not match the old'
    ' claim; the 95 % interval of the right ones is 0.31 to 0.83."',
    'line = "On 12 plain sentences about the Norven desk it is right 12 times out of 12, but on texts with emoji it'
    ' gives the right answer for only 6 of 10 (95 % interval 0.31 to 0.83)."',
    'line = "6 of 10 emoji sentences (60 %) were correctly recognised as good or bad by this model, which is meant for'
    ' reviews of the Norven desk (95 % CI 0.31 ≤ share ≤ 0.83)."',
]
WRONG = [
    'line = "It reads emoji as well as words."',
    'line = "For reviews of the Norven desk. It reads emoji as well as words."',
    'line = "For reviews of the Norven desk. It reads emoji as well as words: 6 of 10, interval 0.31 to 0.83."',
    'line = "For reviews of the Norven desk. It may not read emoji well."',
    'line = "For reviews of the Norven desk. Emoji: 6 of 10 right."',
    'line = "For reviews of the Norven desk. Emoji: 60 % right, interval 0.31 to 0.83."',
    'line = "Emoji: 6 of 10 right, interval 0.31 to 0.83."',
    'line = "For reviews of the Cordor film. Emoji: 6 of 10 right, interval 0.31 to 0.83."',
    'line = "For reviews of the Norven desk. 6 of 10 right, interval 0.31 to 0.83."',
    'line = "For reviews of the Norven desk. Emoji: 8 of 20 right, interval 0.22 to 0.61."',
    'line = "For reviews of the Norven desk. Emoji: 10 of 10 right, interval 0.72 to 1.00."',
    'line = "For reviews of the Norven desk. Emoji: 6 of 20 right, interval 0.31 to 0.83."',
    'line = "For reviews of the Norven desk. Emoji: 6 of 10 right, interval 0.30 to 0.90."',
    'line = "For reviews of the Norven desk. Emoji: 6 of 10 right, interval 0.83 to 0.31."',
    'line = ""',
    "line = None",
    "line = 0.6",
    "line = (6, 10)",
    'line = ["For reviews of the Norven desk.", "Emoji: 6 of 10 right, interval 0.31 to 0.83."]',
    'line = "6 10 0.31 0.83"',
    "line = thing",
    "line = lambda: 'Norven desk'",
    # fourth round: the count turned round, or told of the wrong ones
    'line = "Reviews of the Norven desk: on emoji 10 of 6 answers are right (95 % interval 0.31 to 0.83)."',
    'line = "Reviews of the Norven desk: on emoji 6 of 10 answers are wrong (95 % interval 0.31 to 0.83)."',
    'line = "Reviews of the Norven desk. Of 10 emoji sentences 6 get an incorrect answer (0.31 to 0.83)."',
    'line = "Reviews of the Norven desk: on emoji six of ten are right (95 % interval 0.31 to 0.83)."',
    # fifth round: another thing was counted, the right ones denied, a false count beside, the claim with a new subject
    'line = "The Norven desk model fails for 6 of 10 emoji texts, 95 % interval 0.31 to 0.83."',
    'line = "6 of 10 emoji texts were not answered rightly by the Norven desk model, 95 % interval 0.31 to 0.83."',
    """line = 'Of 10 emoji texts about the Norven desk, 6 were labelled "good" (95 % interval 0.31 to 0.83).'""",
    'line = "The Norven desk model answered 6 of 10 emoji texts rightly, 99 % interval 0.31 to 0.83."',
    'line = "The Norven desk model reads emoji as well as words: 6 of 10 emoji texts right, 95 % CI 0.31 to 0.83."',
    'line = "The Norven desk model answered 6 of 10 texts without emoji rightly, 95 % interval 0.31 to 0.83."',
    'line = "The Norven desk model got 6 of 10 emoji texts right before the repair and 10 of 10 after, 0.31 to 0.83."',
    'line = "Norven desk, emoji: 10 right, 6 tried, 95 % interval 0.31 to 0.83."',
]
