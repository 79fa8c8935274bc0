"""Fill the figures into the model card, so that none of them is typed by hand, and write SHA256SUMS.

The text of the card is written in course_utils/classroom/README.md. Between `<!-- figures: NAME -->` and
`<!-- end -->` stands what the functions below make of evaluation.json; in the YAML header, `value:` is the accuracy.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from recipe import AUGMENTED, FINAL, HOLD_OUT, STUDENTS, TEACHER

COUNTRY_TEMPLATE = "This film was filmed in {}."


def table(head: list[str], rows: list[list]) -> str:
    """Write a Markdown table. Example: `table(["a"], [[1]])` is `"| a |\\n| --- |\\n| 1 |"`."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def accuracy(figures: dict) -> str:
    n = len(figures["validation"])
    right = sum(figures["confusion"][label][label] for label in figures["confusion"])
    low, high = figures["interval"]
    return (
        f"**{percent(figures['accuracy'])}** of the {n} validation sentences of SST-2 ({right} of {n}). With other "
        f"sentences of the same kind it could as well be anything between {percent(low)} and {percent(high)} "
        "(95 % interval)."
    )


def confusion(figures: dict) -> str:
    rows = [[f"really {true}", row["NEGATIVE"], row["POSITIVE"]] for true, row in figures["confusion"].items()]
    return table(["", "said NEGATIVE", "said POSITIVE"], rows)


def calibration(figures: dict) -> str:
    rows = [
        [f"{b['low']:.2f} to {b['high']:.2f}", b["n"], percent(b["confidence"]), percent(b["accuracy"])]
        for b in figures["calibration"]
    ]
    bins = table(["probability of the answer", "sentences", "mean probability", "really right"], rows)
    error = f"{figures['calibration_error']:.3f}"
    return f"{bins}\n\nOn average, promise and truth lie {error} apart (expected calibration error, 15 bins)."


def slices(figures: dict) -> str:
    rows = [[name, part["n"], percent(part["accuracy"])] for name, part in figures["slices"].items()]
    rows += [
        [f"course sentences: {name}", part["n"], percent(part["accuracy"])]
        for name, part in figures["course_sentences"].items()
    ]
    return table(["slice", "sentences", "accuracy"], rows)


def examples(figures: dict) -> str:
    rows = [[text or "(empty text)", f"{p:.3f}"] for text, p in figures["examples"].items()]
    return table(["text", "P(POSITIVE)"], rows)


def countries(figures: dict) -> str:
    ordered = sorted(figures["countries"].items(), key=lambda item: -item[1])
    rows = [[country, f"{p:.3f}"] for country, p in ordered]
    return table([f"COUNTRY in “{COUNTRY_TEMPLATE.format('COUNTRY')}”", "P(POSITIVE)"], rows)


def rounding(figures: dict) -> str:
    part = figures["rounding"]
    return (
        f"Against the float32 original, the largest difference of a logit on the validation sentences is "
        f"{part['largest_logit_difference']:.4f}; labels that flip: {part['flips']}."
    )


def probes(figures: dict) -> str:
    names = {"fine_tuned": "fine-tuned (this model)", "pretrained": "pre-trained body", "blank": "blank body"}
    layers = len(figures["probe"]["blank"])
    rows = [[names[body], *map(percent, row)] for body, row in figures["probe"].items()]
    first = table(["linear probe on [CLS]", *(f"layer {k}" for k in range(layers))], rows)
    mean = figures["linear_probe_mean"]
    rows = [[names.get(body, "bag of words"), percent(mean[body])] for body in mean]
    second = table(["linear probe on the mean of the last layer", "accuracy"], rows)
    return f"Each probe learned from {figures['probe_examples']} training phrases.\n\n{first}\n\n{second}"


def fair(figures: dict) -> str:
    """Compare what learned from the same examples, and name the checkpoint apart, for it learned from far more."""
    names = {
        "bag_of_words": "bag of words, linear classifier",
        "blank_body": "blank body, frozen, new head",
        "pretrained_body": "pre-trained body, frozen, new head",
        "fine_tuned": "pre-trained body, all weights fine-tuned",
    }
    n, texts = figures["probe_examples"], figures["checkpoint_texts"]
    rows = [[names[name], f"{n:,} phrases", percent(figures["fair_comparison"][name])] for name in names]
    made = f"{texts['made']:,} texts made from them and {texts['other']:,} others"
    learned = f"{texts['phrases']:,} phrases, {made}, with a teacher"
    return table(
        ["model", "learned from", "accuracy"], rows + [["this checkpoint", learned, percent(figures["accuracy"])]]
    )


def setting(recipe, name: str):
    """Write one setting for readers; a recipe that has none of that name gives an empty text."""
    value = getattr(recipe, name, "")
    if isinstance(value, tuple):  # which texts, counted from 0, the last one not included
        return f"{value[0] + 1:,} to {value[1]:,}" if value[1] else "none"
    return value


def hyper_parameters(figures: dict) -> str:
    """Show the recipes of the teacher and of every student run."""
    recipes = {"teacher": TEACHER, **{f"run {name}": recipe for name, recipe in STUDENTS.items()}}
    names = [name for name in vars(next(iter(STUDENTS.values()))) if name != "report_steps"]
    rows = [[name.replace("_", " "), *(setting(recipe, name) for recipe in recipes.values())] for name in names]
    made = ", ".join(f"{count} {kind}" for kind, count in AUGMENTED.items())
    shipped = f"the mean of the runs {' and '.join(FINAL)}" if len(FINAL) > 1 else f"run {FINAL[0]}"
    return (
        f"{table(['', *recipes], rows)}\n\nHold-out: {HOLD_OUT['size']} whole sentences, seed {HOLD_OUT['seed']}. "
        f"Made texts for every whole sentence: {made}. Shipped: {shipped}."
    )


FIGURES = {
    make.__name__: make
    for make in (
        accuracy,
        confusion,
        calibration,
        slices,
        examples,
        countries,
        rounding,
        probes,
        fair,
        hyper_parameters,
    )
}


def write_card(path: Path, figures: dict) -> str:
    """Fill every figure of the card and return them as one printable text; raise ValueError for an unknown name."""
    text = path.read_text(encoding="utf-8-sig")

    def fill(match: re.Match) -> str:
        if match[1] not in FIGURES:
            raise ValueError(f"{path.name} asks for figures named {match[1]!r}. Known: {', '.join(FIGURES)}.")
        return f"<!-- figures: {match[1]} -->\n{FIGURES[match[1]](figures)}\n<!-- end -->"

    text = re.sub(r"<!-- figures: (\w+) -->\n.*?<!-- end -->", fill, text, flags=re.DOTALL)
    text = re.sub(r"(?m)^(\s+value: )[\d.]+$", rf"\g<1>{figures['accuracy']}", text)
    path.write_text(text, encoding="utf-8", newline="\n")
    return "\n\n".join(f"{name}\n{make(figures)}" for name, make in FIGURES.items())


def write_sums(folder: Path) -> None:
    """Write SHA256SUMS over every other file of a folder, in the format of `sha256sum`."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")
