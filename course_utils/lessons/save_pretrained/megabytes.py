"""Exercise 6.3: Foresee the size."""

from __future__ import annotations

from functools import lru_cache

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import number
from course_utils.model.folder import temporary_folder


def check_predict_mb(predict_mb: object) -> str:
    if not callable(predict_mb):
        call(predict_mb)
    units, given = set(), []
    for shape in ((128, 2), (192, 1)):
        model, real = small_bert(*shape), weight_bytes(*shape)
        given.append(number(call(lambda: predict_mb(model)), "predict_mb(model)"))
        units.add(_unit(given[-1], real, given))
    if "MiB" in units:
        return (
            "Within 1 % for two models, in MiB (1,048,576 bytes). Disks and the Hub count in MB (1,000,000 bytes),"
            " which gives a number 4.9 % larger."
        )
    return (
        "Within 1 % for two models, in MB (1,000,000 bytes). Tools that count in MiB (1,048,576 bytes) show a number"
        " 4.6 % smaller."
    )


def _unit(value: float, real: int, given: list) -> str:
    # 0.01: the task says within 1 %; the file's header is smaller than that, MiB for MB is not
    if abs(value * 1e6 / real - 1) <= 0.01:
        return "MB"
    if abs(value * 2**20 / real - 1) <= 0.01:
        return "MiB"
    seen = f"For a model of {real / 1e6:.1f} MB on disk your function says {value:,.1f}."
    if len(given) > 1 and given[0] == given[1]:
        raise NotYet(
            f"{seen} It said the same for another model. Ask the `model` it is given how many numbers it holds."
        )
    for times, words in (
        (1e6, "That is a number of bytes; the answer is asked in MB."),
        (1e3, "That looks like kB; the answer is asked in MB."),
        (1e-3, "That looks like GB; the answer is asked in MB."),
        (8, "That counts bits, not bytes."),
        (0.25, "That would be right if each number took a single byte. How many bits has a float32?"),
        (0.25e6, "That is the number of parameters. Each takes more than one byte, and the answer is asked in MB."),
        (0.5, "That is half of it, as if the numbers were saved as float16. Which type do the weights in memory have?"),
        (
            2,
            (
                "That is twice too much, as if the numbers were saved as float64. Which type do the weights in memory"
                " have?"
            ),
        ),
    ):
        if abs(value * 1e6 / real / times - 1) <= 0.06:
            raise NotYet(f"{seen} {words}")
    raise NotYet(f"{seen} Multiply two things: how many numbers, and how many bytes each of them takes.")


def small_bert(width: int, layers: int):
    """Return a new, built BERT body with random weights; at width 128 most of its numbers are word vectors."""
    from transformers import BertConfig, TFBertModel

    model = TFBertModel(
        BertConfig(hidden_size=width, num_hidden_layers=layers, num_attention_heads=2, intermediate_size=4 * width)
    )
    model(model.dummy_inputs)
    return model


@lru_cache(maxsize=4)
def weight_bytes(width: int, layers: int) -> int:
    """Return the size in bytes of the weight file that `small_bert(width, layers)` writes."""
    with temporary_folder() as folder:
        small_bert(width, layers).save_pretrained(folder)
        return (folder / "tf_model.h5").stat().st_size


EXERCISE = Exercise(
    id="6.3",
    title="Foresee the size",
    minutes=4,
    difficulty=1,
    names=("predict_mb",),
    check=check_predict_mb,
    hints=(
        "How many numbers does the model hold, and how many bytes does one float32 take?",
        "`model.num_parameters()` counts the numbers; a float32 has 32 bits, and a byte has 8.",
    ),
    solution="def predict_mb(model):\n    return model.num_parameters() * 4 / 1e6",
    why="A weight file is almost nothing but the numbers, each 32 bits wide.",
)
