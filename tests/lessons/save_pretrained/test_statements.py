"""What notebook 6 says about messages and files of this library without a cell that prints it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import tensorflow as tf
from safetensors.numpy import load_file
from transformers import AutoTokenizer, BertConfig, TFAutoModelForSequenceClassification, TFBertModel

import course_utils
from course_utils.lessons.save_pretrained.changes import cases, truth
from course_utils.lessons.save_pretrained.missing import CASES, damaged
from course_utils.model import loaded
from course_utils.model.messages import listening
from course_utils.paths import NOTEBOOKS

CELLS = json.loads((NOTEBOOKS / "06_save_pretrained.ipynb").read_text(encoding="utf-8"))["cells"]
TEXTS = {cell["id"]: "".join(cell["source"]) for cell in CELLS}


def said_in_the_box(words: str) -> bool:
    return words in TEXTS["old-messages"]


def test_a_model_that_was_never_built_leaves_half_a_folder(tmp_path):
    sizes = {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 1, "intermediate_size": 16}
    model = TFBertModel(BertConfig(**sizes, vocab_size=100))
    with pytest.raises(ValueError, match="have not yet been created"):
        model.save_pretrained(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["config.json"]
    missing = "Error no file named tf_model.h5, model.safetensors or pytorch_model.bin"
    with pytest.raises(OSError, match=missing):
        TFBertModel.from_pretrained(tmp_path)
    model(model.dummy_inputs)
    model.save_pretrained(tmp_path)
    assert len(list(tmp_path.iterdir())) == 2
    assert said_in_the_box("have not yet been created") and said_in_the_box(missing)


def test_a_forgotten_tokenizer_is_an_error_about_none(tmp_path):
    loaded.tiny_classifier().save_pretrained(tmp_path)
    words = "stat: path should be string, bytes, os.PathLike or integer, not NoneType"
    with pytest.raises(TypeError, match=words):
        AutoTokenizer.from_pretrained(tmp_path)
    assert said_in_the_box(words) and "tokenizer" not in words


def test_a_classifier_from_h5_complains_about_dropout_and_is_whole(tmp_path):
    model = loaded.tiny_classifier()
    model.save_pretrained(tmp_path)
    with listening() as said:
        again = TFAutoModelForSequenceClassification.from_pretrained(tmp_path)
    assert any("Some layers from the model checkpoint" in words and "['dropout_" in words for words in said)
    assert all(np.array_equal(*pair) for pair in zip(model.get_weights(), again.get_weights()))
    assert said_in_the_box("Some layers from the model checkpoint") and said_in_the_box("['dropout_")


def test_digits_of_the_two_types():
    # half the distance between neighbours, relative: 2^-11 for float16 and 2^-24 for float32
    assert [int(-np.log10(np.finfo(kind).eps / 2)) for kind in (np.float16, np.float32)] == [3, 7]


def test_the_checkpoint_is_in_float16_and_has_the_names_of_pytorch():
    assert "`classifier.weight`, and that's its name in the course's checkpoint" in TEXTS["article-formats"]
    tensors = load_file(Path(course_utils.checkpoint()) / "model.safetensors")
    assert "with rows and columns exchanged" in TEXTS["article-formats"]
    assert tensors["classifier.weight"].shape == (2, 384) and "(384, 2)" in str(CELLS)
    assert {str(values.dtype) for values in tensors.values()} == {"float16"} and "classifier.weight" in tensors


def test_another_number_of_labels_is_refused_then_the_body_is_kept_and_the_last_layer_is_random(tmp_path):
    assert "the library refuses at first" in TEXTS["labels-intro"]
    said = TEXTS["fresh-head-said"]
    assert "All the others are the trained ones" in said and "a random matrix" in said
    old = loaded.tiny_classifier()
    old.save_pretrained(tmp_path, safe_serialization=True)
    labels = old.config.num_labels + 1
    with listening(), pytest.raises(tf.errors.InvalidArgumentError):
        TFAutoModelForSequenceClassification.from_pretrained(tmp_path, num_labels=labels)
    kernels = []
    for seed in (1, 2):
        tf.keras.utils.set_random_seed(seed)
        with listening():
            new = TFAutoModelForSequenceClassification.from_pretrained(
                tmp_path, num_labels=labels, ignore_mismatched_sizes=True
            )
        same = [was.shape == now.shape and np.array_equal(was, now) for was, now in zip(old.weights, new.weights)]
        assert [weight.name for weight, kept in zip(new.weights, same) if not kept][0].endswith("classifier/kernel:0")
        assert same.count(False) == 2
        kernels.append(new.classifier.kernel.numpy())
    assert not np.array_equal(*kernels)


def test_a_checkpoint_of_tensorflow_keeps_the_state_of_the_optimizer_without_which_the_next_step_is_another(tmp_path):
    assert "`tf.train.Checkpoint` can save it" in TEXTS["optimizer-said"]
    assert "it would take different steps from the old one" in TEXTS["optimizer-said"]
    weight, old, new = tf.Variable([1.0]), tf.keras.optimizers.Adam(0.1), tf.keras.optimizers.Adam(0.1)
    for _ in range(20):
        old.apply_gradients([(tf.constant([1.0]), weight)])
    place = tf.train.Checkpoint(optimizer=old, weight=weight).save(str(tmp_path / "state"))
    forgetful = tf.Variable(weight.numpy())
    tf.keras.optimizers.Adam(0.1).apply_gradients([(tf.constant([-0.1]), forgetful)])
    resumed = tf.Variable([0.0])
    new.build([resumed])
    tf.train.Checkpoint(optimizer=new, weight=resumed).restore(place).assert_consumed()
    for optimizer, variable in ((old, weight), (new, resumed)):
        optimizer.apply_gradients([(tf.constant([-0.1]), variable)])
    assert resumed.numpy() == weight.numpy() and int(new.iterations) == 21
    assert abs(forgetful.numpy() - weight.numpy()) > 0.1


@pytest.mark.parametrize("number", range(len(CASES)))
def test_what_exercise_6_4_calls_missing_the_library_misses(number, tmp_path):
    way, gone, true = CASES[number]
    folder = damaged(way, tmp_path / "case", gone)
    if "config" in true:
        with pytest.raises(ValueError, match="Unrecognized model"):
            TFAutoModelForSequenceClassification.from_pretrained(folder)
        damaged(way, tmp_path / "whole", ())
        (tmp_path / "whole" / "config.json").rename(folder / "config.json")  # to ask for the other parts
    assert fails(TFAutoModelForSequenceClassification, folder) == ("weights" in true)
    assert fails(AutoTokenizer, folder) == ("tokenizer" in true)


def fails(kind, folder) -> bool:
    try:
        with listening():
            part = kind.from_pretrained(folder)
    except Exception:
        return True
    if kind is AutoTokenizer:
        assert part("I hate this.")["input_ids"] == loaded.tokenizer()("I hate this.")["input_ids"]
    else:
        assert all(np.array_equal(*pair) for pair in zip(loaded.tiny_classifier().get_weights(), part.get_weights()))
    return False


def test_exercise_6_2_tries_every_kind_of_change():
    found = [truth(before, after) for _, before, after in cases()]
    assert found[0] == set() and {len(names) for names in found} == {0, 1, 2, 4}
    both = [(before, after) for _, before, after in cases()]
    assert any(set(before) < set(after) for before, after in both)
    assert any(set(after) < set(before) for before, after in both)
