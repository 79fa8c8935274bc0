"""Answers to exercise 11.1 by people who saw the notebook alone: a third round, of other kinds."""

from __future__ import annotations

RIGHT = [
    # words by words
    r'''
import re
def port(code):
    def word(match):
        name = match.group()
        return name[2:] if re.fullmatch(r"TF[A-Z][a-z]\w*", name) else name
    code = re.sub(r"\w+", word, code)
    code = re.sub(r"""(return_tensors=)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # with a loop of find
    r"""
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    for quote in "\"'":
        code = code.replace(f"return_tensors={quote}tf{quote}", f"return_tensors={quote}pt{quote}")
    code = code.replace("tf.math.softmax", "torch.softmax")
    out, rest = "", code
    while ".numpy()" in rest:
        before, rest = rest.split(".numpy()", 1)
        out += before + ("" if (out + before).endswith(".detach()") else ".detach()") + ".numpy()"
    return out + rest
""",
    # finditer and pieces
    r'''
import re
def port(code):
    code = re.sub(r"""return_tensors=(["'])tf\1""", r"return_tensors=\1pt\1", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    code = re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
    pieces, last = [], 0
    for found in re.finditer(r"\bTF(?=[A-Z][a-z])", code):
        pieces.append(code[last:found.start()])
        last = found.end()
    return "".join(pieces) + code[last:]
''',
    # letters counted by hand, without re
    """
def port(code):
    new, i = [], 0
    while i < len(code):
        alone = i == 0 or not (code[i - 1].isalnum() or code[i - 1] == "_")
        if alone and code.startswith("TF", i) and code[i + 2:i + 3].isupper() and code[i + 3:i + 4].islower():
            i += 2
        new.append(code[i])
        i += 1
    code = "".join(new).replace("tf.math.softmax", "torch.softmax")
    code = code.replace('return_tensors="tf"', 'return_tensors="pt"')
    code = code.replace("return_tensors='tf'", "return_tensors='pt'")
    return code.replace(".detach().numpy()", ".numpy()").replace(".numpy()", ".detach().numpy()")
""",
    # string.Formatter is not needed: partial
    r"""
import re
from functools import partial
STEPS = [
    partial(re.compile(r"\bTF(?=[A-Z][a-z]+)").sub, ""),
    partial(re.compile(r"(?<=return_tensors=[\"'])tf(?=[\"'])").sub, "pt"),
    partial(re.compile(r"\btf\.math\.softmax\b").sub, "torch.softmax"),
    partial(re.compile(r"(?<!\.detach\(\))\.numpy\(\)").sub, ".detach().numpy()"),
]
def port(code):
    for step in STEPS:
        code = step(code)
    return code
""",
    # two-stage: hide what is done
    r"""
import re
def port(code):
    hidden = code.replace(".detach().numpy()", "\0")
    hidden = hidden.replace(".numpy()", "\0").replace("tf.math.softmax", "torch.softmax")
    hidden = re.sub(r"(return_tensors\s?=\s?)(\"|')tf(\"|')", r"\1\2pt\3", hidden)
    hidden = re.sub(r"\bTF([A-Z][a-z])", r"\1", hidden)
    return hidden.replace("\0", ".detach().numpy()")
""",
    # a class
    r"""
import re
class Port:
    rules = {r"\bTF(?=[A-Z]\w*[a-z])": "", r"return_tensors=\"tf\"": 'return_tensors="pt"',
             r"return_tensors='tf'": "return_tensors='pt'", r"\btf\.math\.softmax": "torch.softmax",
             r"(?<!\.detach\(\))\.numpy\(\)": ".detach().numpy()"}
    def __call__(self, code):
        for old, new in self.rules.items():
            code = re.sub(old, new, code)
        return code
port = Port()
""",
]

WRONG = [
    # only after from_pretrained or import
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=\w+\.from_pretrained)", "", code)
    code = re.sub(r"""(return_tensors=)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # numpy only at the end of a line
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors=)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?m)(?<!\.detach\(\))\.numpy\(\)$", ".detach().numpy()", code)
''',
    # every TF word of more than four letters
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=\w{3,})", "", code)
    code = re.sub(r"""(return_tensors=)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # tf.math becomes torch and softmax stays, but tf.constant too
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors=)(["'])tf\2""", r"\1\2pt\2", code)
    code = re.sub(r"\btf(\.math)?\.", "torch.", code)
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # loses what follows the first line
    r'''
import re
def port(code):
    code = (code.splitlines() or [""])[0]
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors=)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # TFAuto and TFBert alone
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=Auto|Bert)", "", code)
    code = re.sub(r"""(return_tensors=)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # double spaces cleaned
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors=)(["'])tf\2""", r"\1\2pt\2", code)
    code = re.sub(r" +", " ", code.replace("tf.math.softmax", "torch.softmax"))
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # nothing at all
    """
def port(code):
    return code
""",
    # replace without keeping the result
    """
def port(code):
    code.replace("TF", "")
    code.replace('return_tensors="tf"', 'return_tensors="pt"')
    code.replace("tf.math.softmax", "torch.softmax")
    code.replace(".numpy()", ".detach().numpy()")
    return code
""",
    # prints
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    print(re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code))
''',
    # nothing back
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    code = re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # only the four names of the notebook
    r'''
import re
def port(code):
    names = ["TFBertModel", "TFAutoModel", "TFAutoModelForSequenceClassification"]
    for name in [*names, "TFDistilBertForSequenceClassification"]:
        code = code.replace(name, name[2:])
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # only the Auto classes
    r'''
import re
def port(code):
    code = code.replace("TFAuto", "Auto")
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # numpy forgotten
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    return code.replace("tf.math.softmax", "torch.softmax")
''',
    # softmax forgotten
    r'''
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = re.sub(r"""(return_tensors\s*=\s*)(["'])tf\2""", r"\1\2pt\2", code)
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
''',
    # return_tensors forgotten
    r"""
import re
def port(code):
    code = re.sub(r"\bTF(?=[A-Z][a-z])", "", code)
    code = code.replace("tf.math.softmax", "torch.softmax")
    return re.sub(r"(?<!\.detach\(\))\.numpy\(\)", ".detach().numpy()", code)
""",
]
