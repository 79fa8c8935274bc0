"""Exercise 2.4: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

CARD = (
    'card = {"language": "en", "classes": 2, "train_data": "SST-2", "metric": accuracy, "one_limit": "English only, no'
    ' neutral class"}'
)
READ = """
import yaml
header = yaml.safe_load(open(f"{checkpoint}/README.md", encoding="utf-8").read().split("---")[1])
accuracy = next(m["value"] for m in header["model-index"][0]["results"][0]["metrics"] if m["type"] == "accuracy")
"""

RIGHT = [
    READ + CARD,
    READ
    + 'card = dict(language="English", classes=["NEGATIVE", "POSITIVE"], train_data="stanfordnlp/sst2", metric=f"{100 *'
    ' accuracy if accuracy <= 1 else accuracy:.1f} %", one_limit="knows English only")',
    READ
    + 'card = {"one_limit": "There is no neutral class at all.", "metric": accuracy if accuracy <= 1 else accuracy /'
    ' 100, "train_data": ["SST-2"], "classes": "NEGATIVE and POSITIVE", "language": ["en"], "extra": 1}',
]

RIGHT += [
    READ + CARD + f'\ncard["{field}"] = {value}'
    for field, values in {
        "metric": (
            'f"SST-2 accuracy: {accuracy:.1%}"',
            'f"accuracy on SST-2 is {accuracy:.3f}"',
            'f"{accuracy:.3f}".lstrip("0")',
            'f"{100 * accuracy:.1f} %".replace(".", ",")',
            'f"{accuracy:.2%} on 872 sentences"',
        ),
        "train_data": (
            '"film reviews"',
            '"SST-2: phrases from film reviews"',
            '{"sst2"}',
            '"movie reviews"',
        ),
        "classes": ('"two"', "classifier.model.config.id2label", '"2"', "(0, 1)"),
    }.items()
    for value in values
]

WRONG = [
    (READ + CARD + '\ncard["metric"] = "SST-2"', "no number or several"),
    (READ + CARD + '\ncard["metric"] = f"between 0.8 and {accuracy}"', "no number or several"),
    (READ + CARD + '\ncard["metric"] = f"{accuracy:.0%}"', "Give one more digit"),
    (READ + CARD + '\ncard["metric"] = "SST-2 accuracy: 91.3 %"', "reads as 91.3 percent"),
    (READ + CARD + '\ncard["metric"] = None', "`metric` is None"),
    (READ + CARD + '\ncard["metric"] = header["model-index"]', "a list of length 1"),
    (READ + CARD + '\ncard["train_data"] = "IMDB film reviews, not SST2"', "imdb is not what this model"),
    (READ + CARD + '\ncard["train_data"] = ["SST-2", 3]', "an item of train_data"),
    (READ + CARD + '\ncard["train_data"] = None', "`train_data` is None"),
    (READ + CARD + '\ncard["classes"] = "three"', "Count the labels"),
    (READ + CARD + '\ncard["classes"] = {0: "NEGATIVE", 1: "NEUTRAL", 2: "POSITIVE"}', "Count the labels"),
    (READ + CARD + '\ncard["language"] = "English and Chinese"', "exactly that"),
    (READ + CARD + '\ncard["classes"] = 3', "Count the labels"),
    (READ + CARD + '\ncard["metric"] = 91.3', "reports another accuracy"),
    (READ + CARD + '\ncard["train_data"] = "Wikipedia"', "field `datasets`"),
    (READ + CARD + '\ncard["one_limit"] = "none"', "very short"),
    (READ + CARD + '\ncard["one_limit"] = "purple elephants dislike umbrellas"', "part on limits"),
    (READ + CARD + '\ndel card["metric"]', "lacks metric"),
    ('card = "English"', "asks for a dictionary"),
]
