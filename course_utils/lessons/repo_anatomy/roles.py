"""Exercise 7.3: Who needs which file?"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, is_array, items, mapping, text
from course_utils.model import loaded
from course_utils.model.folder import temporary_folder
from course_utils.model.messages import listening

ROLES = {
    "config.json": "plan and labels",
    "model.safetensors": "weights",
    "tokenizer.json": "tokenizer",
    "vocab.txt": "tokenizer",
    "tokenizer_config.json": "tokenizer",
    "special_tokens_map.json": "tokenizer",
    "README.md": "for people",
}


def check_roles(roles: object) -> str:
    given, truth = mapping(roles, "roles"), needed()
    missing = [name for name in FILES if name not in given]
    if missing:
        raise NotYet(
            f"`roles` says nothing about {', '.join(missing)}. Give every one of the {len(FILES)} files a line."
        )
    for name in FILES:
        role, need = _line(name, given[name])
        if role != ROLES[name]:
            raise NotYet(
                f'For {name} you say "{role[:30]}". Who reads that file? Follow its line in the first figure; the roles'
                f" are {', '.join(sorted(set(ROLES.values())))}."
            )
        if need != truth[name] or is_a(need, str) != is_a(truth[name], str):
            raise NotYet(_need_message(name, need, truth[name]))
    return (
        "As measured: each file was removed from a small repo, and a short and a long text were tried. The card is for"
        " people, so no program misses it, and special_tokens_map.json only repeats what its neighbours say."
    )


def _line(name: str, line: object) -> tuple[str, object]:
    if is_a(line, dict):
        fields = mapping(line, f"roles[{name!r}]")
        line = (fields.get("role"), fields.get("needed"))
    parts = items(line, f"roles[{name!r}]", "a pair: (role, needed)")
    if is_a(line, set, frozenset):  # its members come in any order: the verdict would hang on chance
        raise NotYet(f"`roles[{name!r}]` is {describe(line)}, which has no order. Give a pair: (role, needed).")
    if len(parts) != 2:
        raise NotYet(f'`roles[{name!r}]` is {describe(line)}. Give two parts: the role, and True, False or "either".')
    need = bool(parts[1]) if is_array(parts[1]) else parts[1]
    if not is_a(need, bool) and need != "either":
        raise NotYet(
            f'For {name}, needed is {describe(need)}. Say True, False or "either" (one of two files is enough).'
        )
    return text(parts[0], f"the role of {name}").strip().lower(), need


def _need_message(name: str, given: object, truth: object) -> str:
    if truth == "either":
        return (
            f"For {name} you say needed: {given}. On its own it can be left out, as its row in the picture shows."
            " Remove it together with its twin, though, and no tokenizer loads."
        )
    if name == "tokenizer_config.json" and truth is True:
        return (
            f"For {name} you say needed: {given}. Everything loads without it, that is true; now look at the end of its"
            " row, where the long text is."
        )
    return (
        f"For {name} you say needed: {given}. Its row in the picture says otherwise: what happened to loading and to"
        " the answers?"
    )


FILES = (
    "config.json",
    "model.safetensors",
    "tokenizer.json",
    "vocab.txt",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "README.md",
)


@lru_cache(maxsize=1)
def needed() -> dict[str, object]:
    """Return file -> True, False or "either" (one of a pair suffices), measured, not looked up.

    The model is a tiny one with the real tokenizer. A file counts as needed when, without it, loading fails or a short
    or a long text gets another answer or none.
    """
    with temporary_folder() as place, listening():
        repo = place / "repo"
        loaded.tiny_classifier().save_pretrained(repo, safe_serialization=True)
        loaded.tokenizer().save_pretrained(repo)  # all four files, also where the checkpoint itself has fewer
        (repo / "README.md").write_text("# A card\n", encoding="utf-8", newline="\n")
        intact = _answers(repo)
        verdict = {name: _without(repo, (name,)) != intact for name in FILES}
        pair = ("tokenizer.json", "vocab.txt")
        if not any(verdict[name] for name in pair) and _without(repo, pair) != intact:
            verdict.update(dict.fromkeys(pair, "either"))
        return verdict


def _without(repo: Path, names: tuple[str, ...]):
    for name in names:
        (repo / name).rename(repo.parent / name)
    try:
        return _answers(repo)
    finally:
        for name in names:
            (repo.parent / name).rename(repo / name)


def _answers(repo: Path):
    from transformers import AutoTokenizer, TFAutoModelForSequenceClassification

    try:
        model = TFAutoModelForSequenceClassification.from_pretrained(repo)
        tokenizer = AutoTokenizer.from_pretrained(repo)
        rows = [
            tokenizer([text], truncation=True, return_tensors="tf") for text in ("I hate this so much!", "good " * 600)
        ]
        return [model(row).logits.numpy().round(4).tolist() for row in rows]
    except Exception as error:
        return type(error).__name__


EXERCISE = Exercise(
    id="7.3",
    title="Who needs which file?",
    minutes=7,
    difficulty=2,
    names=("roles",),
    check=check_roles,
    hints=(
        "The first figure shows the role of each file, the one with seven rows what happens without it.",
        (
            "Two files hold the same vocabulary, so either of them is enough; and look at the whole row of"
            " tokenizer_config.json before you call it needless."
        ),
    ),
    solution=(
        "roles = {\n"
        '    "config.json": ("plan and labels", True),\n'
        '    "model.safetensors": ("weights", True),\n'
        '    "tokenizer.json": ("tokenizer", "either"),\n'
        '    "vocab.txt": ("tokenizer", "either"),\n'
        '    "tokenizer_config.json": ("tokenizer", True),\n'
        '    "special_tokens_map.json": ("tokenizer", False),\n'
        '    "README.md": ("for people", False),\n'
        "}"
    ),
    why=(
        "This is what removing each file shows: some failures come at once, and that of tokenizer_config.json only with"
        " a long text."
    ),
)
