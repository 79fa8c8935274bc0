"""Exercise 10.3, answers by two strangers who saw its text alone (the repo of "your name": its head is random).

Written before the check, by whoever wrote the lab: a careful beginner's habits first, then an engineer's.
"""

from __future__ import annotations

HEAD_BACK = (
    "tensors = load_file(mended / 'model.safetensors')\nhealthy = load_file(Path(checkpoint) / 'model.safetensors')\n"
    "tensors.update({name: healthy[name] for name in HEAD})\n"
)

RIGHT = [
    # a beginner: the original's weights file as a whole
    "mended = fresh('r1')\nshutil.copyfile(Path(checkpoint) / 'model.safetensors', mended / 'model.safetensors')",
    # the path as a text
    "mended = fresh('r2')\nshutil.copyfile(Path(checkpoint) / 'model.safetensors', mended / 'model.safetensors')\n"
    "mended = str(mended)",
    # only the head, by tensors
    f"mended = fresh('r3')\n{HEAD_BACK}save_file(tensors, mended / 'model.safetensors', metadata={{'format': 'pt'}})",
    # an engineer: by code through the models, saved anew as safetensors
    "mended = fresh('r4')\nmodel = TFAutoModelForSequenceClassification.from_pretrained(checkpoint)\n"
    "model.config.id2label, model.config.label2id = {0: bad, 1: good}, {bad: 0, good: 1}\n"
    "model.save_pretrained(mended, safe_serialization=True)",
    # saved as .h5, the old file removed
    "mended = fresh('r5')\nmodel = TFAutoModelForSequenceClassification.from_pretrained(checkpoint)\n"
    "model.config.id2label, model.config.label2id = {0: bad, 1: good}, {bad: 0, good: 1}\n"
    "(mended / 'model.safetensors').unlink()\nmodel.save_pretrained(mended)",
    # head taken over in the live model
    "mended = fresh('r6')\nhealthy = TFAutoModelForSequenceClassification.from_pretrained(checkpoint)\n"
    "model = TFAutoModelForSequenceClassification.from_pretrained(repo)\n"
    "model.classifier.set_weights(healthy.classifier.get_weights())\n"
    "model.save_pretrained(mended, safe_serialization=True)",
    # a new folder, made from the original, with the repo's own config and card
    "mended = repo.with_name('r7')\nshutil.copytree(checkpoint, mended, dirs_exist_ok=True)\n"
    "for file in ('config.json', 'README.md'):\n    shutil.copyfile(repo / file, mended / file)",
    # the rows of the head the other way round, and the names too: the answers are the same
    f"mended = fresh('r8')\n{HEAD_BACK}"
    "tensors.update({name: np.ascontiguousarray(tensors[name][::-1]) for name in HEAD})\n"
    "save_file(tensors, mended / 'model.safetensors', metadata={'format': 'pt'})\n"
    "config = json.loads((mended / 'config.json').read_text())\n"
    "config |= {'id2label': {'0': good, '1': bad}, 'label2id': {good: 0, bad: 1}}\n"
    "(mended / 'config.json').write_text(json.dumps(config))",
    # float32 in place of float16
    f"mended = fresh('r9')\n{HEAD_BACK}tensors = {{name: t.astype('float32') for name, t in tensors.items()}}\n"
    "save_file(tensors, mended / 'model.safetensors', metadata={'format': 'pt'})",
    # a card of one's own that still says what the repo is for
    "mended = fresh('r10')\nshutil.copyfile(Path(checkpoint) / 'model.safetensors', mended / 'model.safetensors')\n"
    "(mended / 'README.md').write_text(f'# Reviews of the {thing}\\n\\nRight on some texts.\\n')",
]
WRONG = [
    "mended = repo",
    "mended = fresh('w1')",
    "mended = checkpoint",  # the original: other labels, no card of this repo
    "mended = fresh('w2')\nshutil.copytree(checkpoint, mended, dirs_exist_ok=True)",
    "mended = fresh('w3')\nshutil.copyfile(Path(checkpoint) / 'config.json', mended / 'config.json')",
    "mended = fresh('w4')\n(mended / 'model.safetensors').unlink()",
    "mended = fresh('w5')\nshutil.copyfile(Path(checkpoint) / 'model.safetensors', mended / 'model.safetensors')\n"
    "(mended / 'README.md').unlink()",
    "mended = fresh('w6')\nshutil.copyfile(Path(checkpoint) / 'model.safetensors', mended / 'model.safetensors')\n"
    "for file in ('vocab.txt', 'tokenizer.json', 'tokenizer_config.json'):\n    (mended / file).unlink()",
    # the head's rows exchanged, the names not: every answer is turned round
    f"mended = fresh('w7')\n{HEAD_BACK}"
    "tensors.update({name: np.ascontiguousarray(tensors[name][::-1]) for name in HEAD})\n"
    "save_file(tensors, mended / 'model.safetensors', metadata={'format': 'pt'})",
    # half of the head
    "mended = fresh('w8')\ntensors = load_file(mended / 'model.safetensors')\n"
    "tensors['classifier.bias'] = load_file(Path(checkpoint) / 'model.safetensors')['classifier.bias']\n"
    "save_file(tensors, mended / 'model.safetensors', metadata={'format': 'pt'})",
    "mended = fresh('w9')\nshutil.copyfile(Path(checkpoint) / 'model.safetensors', mended / 'model.safetensors')\n"
    "(mended / 'README.md').write_text('# Reviews of the Cordor film')",  # a neighbour's card
    # mended, and broken elsewhere: capitals are kept
    "mended = fresh('w10')\nshutil.copyfile(Path(checkpoint) / 'model.safetensors', mended / 'model.safetensors')\n"
    "tokenizer = AutoTokenizer.from_pretrained(mended, do_lower_case=False)\ntokenizer.save_pretrained(mended)",
    "mended = 'distilbert-base-uncased'",
    "mended = ''",
    "mended = None",
    "mended = 'mended'",
    "mended = Path('no such folder')",
    "mended = repo / 'config.json'",
    "mended = TFAutoModelForSequenceClassification.from_pretrained(checkpoint)",
    "mended = AutoTokenizer.from_pretrained(checkpoint)",
    "mended = [repo]",
    "mended = 7",
]
