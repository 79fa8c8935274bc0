"""Answers to exercise 11.1 by people who saw the notebook alone: an engineer's."""

from __future__ import annotations

RIGHT = [
    # one pattern and a function
    r'''
import re
PATTERN = re.compile(
    r"""\bTF(?P<cls>[A-Z][a-z]\w*)|(?P<rt>\breturn_tensors\s*=\s*)(?P<q>["'])tf(?P=q)|(?P<sm>\btf\.math\.softmax\b)|(?P<np>(?:\.detach\(\))?\.numpy\(\))"""
)
def port(code):
    def new(m):
        if m["cls"]:
            return m["cls"]
        if m["rt"]:
            return f"{m['rt']}{m['q']}pt{m['q']}"
        return "torch.softmax" if m["sm"] else ".detach().numpy()"
    return PATTERN.sub(new, code)
''',
    # reduce over rules
    r'''
import re
from functools import reduce
RULES = (
    (r"\bTF(?=[A-Z]\w*[a-z]\w*\b)", ""),
    (r"""(\breturn_tensors\s*=\s*)(['"])tf\2""", r"\1\2pt\2"),
    (r"\btf\.math\.softmax\b", "torch.softmax"),
    (r"(?<!\.detach\(\))(?=\.numpy\(\))", ".detach()"),
)
port = lambda code: reduce(lambda text, rule: re.sub(*rule, text), RULES, code)
''',
    # verbose pattern for the classes: a family, then a purpose
    r'''
import re
def port(code):
    code = re.sub(r"""(?x) \b TF (?= [A-Z] [A-Za-z0-9]* (?: Model | For[A-Z] | [a-z] ) )""", "", code)
    code = re.sub(r"""(?x) (?<= return_tensors= ) (?P<q>["']) tf (?P=q)""", r"\g<q>pt\g<q>", code)
    code = re.sub(r"\btf\.math\.softmax\b", "torch.softmax", code)
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # typed, and compiled once
    r'''
import re
_RULES: dict[str, str] = {
    r"\bTF(?=[A-Z][a-z])": "",
    r"""(?P<l>\breturn_tensors\s*=\s*(?P<q>["']))tf(?P=q)""": r"\g<l>pt\g<q>",
    r"\btf\.math\.softmax\b": "torch.softmax",
    r"(?<!\.detach\(\))\.numpy\(\)": ".detach().numpy()",
}
def port(code: str) -> str:
    for pattern, new in _RULES.items():
        code = re.sub(pattern, new, code)
    return code
''',
    # only where a small letter follows somewhere, subn
    r'''
import re
def port(code):
    code, _ = re.subn(r"\bTF(?=[A-Z][A-Za-z0-9]*[a-z])", "", code)
    code, _ = re.subn(r"""return_tensors(\s*=\s*)(["'])tf\2""", r"return_tensors\1\2pt\2", code)
    code, _ = re.subn(r"tf\.math\.softmax", "torch.softmax", code)
    code, _ = re.subn(r"(\.detach\(\))*\.numpy\(\)", ".detach().numpy()", code)
    return code
''',
    # an empty call with blanks too
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = re.sub(r"\btf\.math\.softmax(?=\s*\()", "torch.softmax", code)
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\s*\)", ".detach().numpy()", code)
''',
    # one after another in an expression
    r'''
import re
def port(code):
    return re.sub(
        r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()",
        re.sub(
            r"\bTF(?=[A-Z][a-z])", "",
            re.sub(r"""(return_tensors\s*=\s*["'])tf(?=["'])""", r"\1pt", code),
        ).replace("tf.math.softmax", "torch.softmax"),
    )
''',
]

WRONG = [
    # first one of each only
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code, count=1)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code, count=1)
    code = code.replace("tf.math.softmax", "torch.softmax", 1)
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code, count=1)
''',
    # a list of lines
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code).splitlines()
''',
    # lines stripped
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    code = re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
    return "\n".join(line.strip() for line in code.splitlines())
''',
    # another softmax of PyTorch
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.nn.functional.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # cpu in between
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"\.numpy\(\)", ".detach().cpu().numpy()", code)
''',
    # numpy(force=True)
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return code.replace(".numpy()", ".numpy(force=True)")
''',
    # capital and small alike
    r'''
import re
def port(code):
    code = re.sub(r"(?i)\btf(?=[a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # also inside names
    r'''
import re
def port(code):
    code = re.sub(r"TF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # detach removed wherever it stands
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return code.replace(".numpy()", ".detach()")
''',
    # return_tensors dropped
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r""",?\s*return_tensors\s*=\s*(["'])tf\1""", "", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # one fixed text
    r"""
def port(code):
    return 'model = AutoModel.from_pretrained(checkpoint)\ninputs = tokenizer(raw_inputs, return_tensors="pt")\n'
""",
    # the way back
    r"""
import re
def port(code):
    code = re.sub(r"\b(AutoModel|BertModel)", r"TF\1", code)
    code = code.replace('"pt"', '"tf"').replace("torch.softmax", "tf.math.softmax")
    return code.replace(".detach().numpy()", ".numpy()")
""",
    # bytes
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code).encode()
''',
    # the last newline is lost
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code).strip()
''',
    # adds import torch
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return "import torch\n" + re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # comments are lost
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    code = re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
    return re.sub(r"#.*", "", code)
''',
]
