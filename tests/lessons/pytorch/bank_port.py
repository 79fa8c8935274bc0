"""Exercise 11.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

START = "import re\n\n\ndef port(code):\n"
CLASSES = '    code = re.sub(r"\\bTF(?=[A-Z][a-z])", "", code)\n'
TENSORS = '    code = re.sub(r"(return_tensors=[\\"\'])tf\\b", r"\\1pt", code)\n'
SOFTMAX = '    code = code.replace("tf.math.softmax", "torch.softmax")\n'
NUMPY = '    code = code.replace(".detach().numpy()", ".numpy()").replace(".numpy()", ".detach().numpy()")\n'
END = "    return code\n"

RIGHT = [
    START + CLASSES + TENSORS + SOFTMAX + NUMPY + END,
    START
    + "    for old, new in [\n"
    + '        (r"(?<![A-Za-z0-9_])TF([A-Z][a-z])", r"\\1"),\n'
    + '        (r"return_tensors=([\'\\"])tf\\1", r"return_tensors=\\1pt\\1"),\n'
    + '        (r"tf\\.math\\.softmax\\(", "torch.softmax("),\n'
    + '        (r"(?<!detach\\(\\))\\.numpy\\(\\)", ".detach().numpy()"),\n'
    + "    ]:\n        code = re.sub(old, new, code)\n    return code\n",
    START
    + CLASSES
    + "    code = code.replace('return_tensors=\"tf\"', 'return_tensors=\"pt\"')\n"
    + "    code = code.replace(\"return_tensors='tf'\", \"return_tensors='pt'\")\n"
    + SOFTMAX
    + NUMPY
    + END,
]

WRONG = [
    (START + END, "A class of transformers loses the TF"),
    (START + '    return code.replace("TFAuto", "Auto")\n', "Every class name that begins with TF"),
    (START + CLASSES + END, 'The value of return_tensors becomes "pt"'),
    (
        START + CLASSES + "    return code.replace('return_tensors=\"tf\"', 'return_tensors=\"pt\"')\n",
        "single quotes as well",
    ),
    (START + CLASSES + TENSORS + SOFTMAX + END, ".numpy() becomes .detach().numpy()"),
    (
        START + '    code = code.replace("TF", "")\n' + TENSORS + SOFTMAX + NUMPY + END,
        "TF-IDF and TFLOPS stay",
    ),
    (
        START + '    code = re.sub(r"TF(?=[A-Z][a-z])", "", code)\n' + TENSORS + SOFTMAX + NUMPY + END,
        "TF only where a name begins",
    ),
    (
        START + CLASSES + '    code = re.sub(r"([\\"\'])tf\\b", r"\\1pt", code)\n' + SOFTMAX + NUMPY + END,
        "counts only after return_tensors=",
    ),
    (
        START + CLASSES + TENSORS + SOFTMAX + '    return code.replace(".numpy()", ".detach().numpy()")\n',
        "Code that was carried over once",
    ),
    (
        START
        + CLASSES
        + TENSORS
        + SOFTMAX
        + '    return re.sub(r"\\.numpy\\(\\)", ".detach().numpy()", code, count=1)\n',
        "replace every occurrence",
    ),
    (START + "    return code.splitlines()\n", "Return the changed code as a string"),
    ("def port(code):\n    print(code)\n", "returned nothing"),
    ('port = "pt"', "asks for a function"),
]
