"""Answers to exercise 11.1 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.pytorch import strangers_port_engineer as engineer
from tests.lessons.pytorch import strangers_port_third as third

RIGHT = [
    *engineer.RIGHT,
    *third.RIGHT,
    # four re.sub, the class by capital and small letter
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-zA-Z0-9]*[a-z])", "", code)
    code = re.sub(r"""return_tensors\s*=\s*(["'])tf\1""", r"return_tensors=\1pt\1", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    code = re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
    return code
''',
    # the class by Auto, Bert and so on: a capital then a small letter
    r"""
import re
def port(code):
    code = re.sub(r"\bTF([A-Z][a-z]\w*)", r"\1", code)
    code = code.replace('return_tensors="tf"', 'return_tensors="pt"')
    code = code.replace("return_tensors='tf'", "return_tensors='pt'")
    code = code.replace("tf.math.softmax", "torch.softmax")
    code = code.replace(".detach().numpy()", ".numpy()")
    code = code.replace(".numpy()", ".detach().numpy()")
    return code
""",
    # spaces around the sign are kept
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf(["'])""", r"\1\2pt\3", code)
    code = re.sub(r"\btf\.math\.softmax\b", "torch.softmax", code)
    code = re.sub(r"(\.detach\(\))?\.numpy\(\)", ".detach().numpy()", code)
    return code
''',
    # line by line
    r'''
import re
def port(code):
    done = []
    for line in code.split("\n"):
        line = re.sub(r"\bTF(?=[A-Z][a-z])", "", line)
        line = re.sub(r"""return_tensors(\s*)=(\s*)(['"])tf['"]""", r"return_tensors\1=\2\3pt\3", line)
        line = line.replace("tf.math.softmax", "torch.softmax")
        if ".detach().numpy()" not in line:
            line = line.replace(".numpy()", ".detach().numpy()")
        done.append(line)
    return "\n".join(done)
''',
    # classes by the word Model or For
    r"""
import re
def port(code):
    code = re.sub(r"\bTF(\w*(?:Model|For)\w*)", r"\1", code)
    for q in ("'", '"'):
        code = re.sub("return_tensors( *)=( *)" + q + "tf" + q, r"return_tensors\1=\2" + q + "pt" + q, code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    code = code.replace(".detach().numpy()", ".numpy()")
    return code.replace(".numpy()", ".detach().numpy()")
""",
    # a list of rules
    r"""
import re
def port(code):
    rules = [
        (r"\bTF(?=[A-Z]\w*[a-z])", ""),
        (r"(return_tensors\s*=\s*)'tf'", r"\1'pt'"),
        (r'(return_tensors\s*=\s*)"tf"', r'\1"pt"'),
        (r"\btf\.math\.softmax", "torch.softmax"),
        (r"(?<!detach\(\))\.numpy\(\)", ".detach().numpy()"),
    ]
    for pattern, new in rules:
        code = re.sub(pattern, new, code)
    return code
""",
    # a placeholder for what is done already
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*["'])tf(["'])""", r"\1pt\2", code)
    code = code.replace("tf.math.softmax(", "torch.softmax(")
    code = code.replace(".detach().numpy()", "@@done@@")
    code = code.replace(".numpy()", ".detach().numpy()")
    return code.replace("@@done@@", ".detach().numpy()")
''',
    # split by .numpy() and joined
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    parts = code.split(".numpy()")
    for i in range(len(parts) - 1):
        if not parts[i].endswith(".detach()"):
            parts[i] += ".detach()"
    return ".numpy()".join(parts)
''',
    # with compile
    r'''
import re
CLASS = re.compile(r"\bTF(?=[A-Z][a-z])")
TENSORS = re.compile(r"""return_tensors(\s*=\s*)(['"])tf\2""")
NUMPY = re.compile(r"(?:\.detach\(\))?\.numpy\(\)")
def port(code):
    code = CLASS.sub("", code)
    code = TENSORS.sub(r"return_tensors\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return NUMPY.sub(".detach().numpy()", code)
''',
    # a name's start asked by the letter before
    r'''
import re
def port(code):
    code = re.sub(r"(?<![A-Za-z0-9_])TF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(?<=return_tensors=)(["'])tf\1""", r"\1pt\1", code)
    code = re.sub(r"tf[.]math[.]softmax", "torch.softmax", code)
    code = re.sub(r"[.]numpy[(][)]", ".detach().numpy()", code)
    return code.replace(".detach().detach()", ".detach()")
''',
    # blanks around = are tightened (a change more than asked)
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""return_tensors\s*=\s*(["'])tf\1""", r"return_tensors=\1pt\1", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # only return_tensors="tf" without blanks
    r"""
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = code.replace('return_tensors="tf"', 'return_tensors="pt"')
    code = code.replace("return_tensors='tf'", "return_tensors='pt'")
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
""",
]

WRONG = [
    *engineer.WRONG,
    *third.WRONG,
    # TF goes everywhere
    """
def port(code):
    code = code.replace("TF", "")
    code = code.replace('return_tensors="tf"', 'return_tensors="pt"')
    code = code.replace("return_tensors='tf'", "return_tensors='pt'")
    code = code.replace("tf.math.softmax", "torch.softmax")
    return code.replace(".detach().numpy()", ".numpy()").replace(".numpy()", ".detach().numpy()")
""",
    # TF at the start of any word
    r'''
import re
def port(code):
    code = re.sub(r"\bTF", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # TF before any capital
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # detach once more each time
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return code.replace(".numpy()", ".detach().numpy()")
''',
    # double quotes alone
    r"""
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = code.replace('return_tensors="tf"', 'return_tensors="pt"')
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
""",
    # single quotes alone
    r"""
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = code.replace("return_tensors='tf'", "return_tensors='pt'")
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
""",
    # all quotes become double
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""return_tensors\s*=\s*["']tf["']""", 'return_tensors="pt"', code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # every "tf" in quotes
    r"""
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = code.replace('"tf"', '"pt"').replace("'tf'", "'pt'")
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
""",
    # every tf. is torch.
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax").replace("tf.", "torch.")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # axis becomes dim as well, a fifth change
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax").replace("axis=", "dim=")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
]
