"""What the answers in the banks of this lesson find in the notebook (SETUP), and what several banks share."""

from __future__ import annotations

SETUP = """
import course_utils
import yaml
from pathlib import Path
from transformers import pipeline
from course_utils.lessons.pipeline.sure_and_wrong import REVIEWS
checkpoint = course_utils.checkpoint()
classifier = pipeline("sentiment-analysis", model=checkpoint)
raw_inputs = ["I've been waiting for a HuggingFace course my whole life.", "I hate this so much!"]
reviews = list(REVIEWS)
readme = (Path(checkpoint) / "README.md").read_text(encoding="utf-8")
header = yaml.safe_load(readme.split("---")[1])
accuracy = header["model-index"][0]["results"][0]["metrics"][0]["value"]
part = readme.split("## Known limits")[1].split("\\n## ")[0].replace("\\n  ", " ")
limits = [line[2:] for line in part.splitlines() if line.startswith("- ")]
measured = course_utils.evaluation()["course_sentences"]
"""
