"""Exercise 6.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "def predict_mb(model):\n    return model.num_parameters() * 4 / 1e6",
    "def predict_mb(model):\n    return sum(weight.numpy().nbytes for weight in model.weights) / 2**20",
    (
        "def predict_mb(model):\n    return np.float32(sum(np.prod(weight.shape) for weight in model.weights) * 32 / 8"
        " / 1_000_000)"
    ),
    "def predict_mb(model):\n    return tf.constant(round(model.count_params() * 4e-6, 1))",
    (
        "def predict_mb(model):\n    with tempfile.TemporaryDirectory() as place:\n       "
        " model.save_pretrained(place)\n        return os.path.getsize(Path(place) / 'tf_model.h5') / 1e6"
    ),
]

WRONG = [
    ("def predict_mb(model):\n    return model.num_parameters() / 1e6", "a single byte"),
    ("def predict_mb(model):\n    return model.num_parameters() * 8 / 1e6", "float64"),
    ("def predict_mb(model):\n    return model.num_parameters() * 2 / 1e6", "float16"),
    ("def predict_mb(model):\n    return model.num_parameters() * 4", "a number of bytes"),
    ("def predict_mb(model):\n    return model.num_parameters() * 32 / 1e6", "counts bits"),
    ("def predict_mb(model):\n    return model.num_parameters()", "the number of parameters"),
    ("def predict_mb(model):\n    return model.num_parameters() * 4 / 1e3", "kB"),
    ("def predict_mb(model):\n    return model.num_parameters() * 4 / 1e9", "GB"),
    ("def predict_mb(model):\n    return 17.6", "the same for another model"),
    ("def predict_mb(model):\n    return '17.6 MB'", "asks for one number"),
    ("def predict_mb(model):\n    return model.number_of_parameters() * 4 / 1e6", "AttributeError"),
    ("predict_mb = 17.6", "asks for a function"),
]
