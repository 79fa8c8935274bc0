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

WRONG = [
    (READ + CARD + '\ncard["language"] = "English and Chinese"', "exactly that"),
    (READ + CARD + '\ncard["classes"] = 3', "Count the labels"),
    (READ + CARD + '\ncard["metric"] = 91.3', "reports another accuracy"),
    (READ + CARD + '\ncard["train_data"] = "Wikipedia"', "field `datasets`"),
    (READ + CARD + '\ncard["one_limit"] = "none"', "very short"),
    (READ + CARD + '\ncard["one_limit"] = "purple elephants dislike umbrellas"', "part on limits"),
    (READ + CARD + '\ndel card["metric"]', "lacks metric"),
    ('card = "English"', "asks for a dictionary"),
]
