"""Exercise 11.3: A guard for tokenizers that know no words."""

from __future__ import annotations

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import number
from course_utils.model import loaded

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
# (words of the tokenizer beside the special tokens, None for the course's own, text, what to say)
CASES = (
    (("i", "hate", "this"), "I hate this", "Every word of this text is in the vocabulary."),
    ((), "I hate this so much!", "This tokenizer knows the five special tokens and no word, so every token is [UNK]."),
    (
        ("the", "film", "was"),
        "The film was gorgeous",
        "Of four words one is unknown.",
    ),
    (("so", "much", "!"), "I hate this so much!", "Three of six tokens are unknown."),
    (None, "I hate this so much!", "The course's own tokenizer knows all of these words; its [UNK] has the id 100."),
    (None, "", "An empty text has no tokens of its own, so there is nothing to divide by: its share is 0."),
)


def make(words: tuple[str, ...] | None):
    """Return a new WordPiece tokenizer that knows these words alone, or the course's own words for None.

    It comes from no folder, so it tells nobody where the course's files lie.

    >>> make(("so",))("so what")["input_ids"]
    [2, 5, 1, 3]
    """
    from tokenizers import Tokenizer
    from transformers import PreTrainedTokenizerFast

    inner = Tokenizer.from_str(loaded.tokenizer().backend_tokenizer.to_str()) if words is None else _wordpiece(words)
    names = {"pad": "[PAD]", "unk": "[UNK]", "cls": "[CLS]", "sep": "[SEP]", "mask": "[MASK]"}
    return PreTrainedTokenizerFast(tokenizer_object=inner, **{f"{key}_token": name for key, name in names.items()})


def _wordpiece(words: tuple[str, ...]):
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    ids = {word: number for number, word in enumerate((*SPECIAL, *words))}
    inner = Tokenizer(models.WordPiece(ids, unk_token="[UNK]"))
    inner.normalizer, inner.pre_tokenizer = normalizers.Lowercase(), pre_tokenizers.BertPreTokenizer()
    inner.post_processor = processors.BertProcessing(("[SEP]", ids["[SEP]"]), ("[CLS]", ids["[CLS]"]))
    return inner


class NewTokenizer:
    """Hand the learner's function a tokenizer of its own: making one is quicker than copying one."""

    def __init__(self, words: tuple[str, ...] | None) -> None:
        self.words = words

    def __deepcopy__(self, memo: dict) -> object:
        return make(self.words)


def check_unknown(share_unknown: object) -> str:
    own = {words: make(words) for words, _, _ in CASES}
    for words, text, remedy in CASES:
        tokenizer = own[words]
        ids = tokenizer(text, add_special_tokens=False)["input_ids"]
        truth = ids.count(tokenizer.unk_token_id) / len(ids) if ids else 0.0
        said = number(call(share_unknown, NewTokenizer(words), text), "share_unknown(...)")
        whole = tokenizer(text)["input_ids"]
        if abs(said - truth) > 1e-6 and abs(said - whole.count(tokenizer.unk_token_id) / len(whole)) < 1e-6:
            remedy = "[CLS] and [SEP] are put there by the tokenizer and are no words of the text: do not count them."
        if abs(said - truth) > 1e-6:
            shown = f'"{text}"' if text else "an empty text"
            known = "the course's tokenizer" if words is None else f"a tokenizer of {len(words)} words"
            raise NotYet(f"For {shown} and {known} your function returned {said:.3f}, not {truth:.3f}. {remedy}")
    return (
        f"Right for {len(CASES)} cases. A share near 1 on a plain English sentence means that the tokenizer never met"
        " a vocabulary, whatever class it says it is."
    )


EXERCISE = Exercise(
    id="11.3",
    title="A guard for empty tokenizers",
    minutes=5,
    difficulty=2,
    names=("share_unknown",),
    check=check_unknown,
    hints=(
        "`tokenizer(text, add_special_tokens=False)` leaves [CLS] and [SEP] out; `tokenizer.unk_token_id` is [UNK].",
        "Count that id among `input_ids`, divide by their number, and think of the empty text first.",
    ),
    solution=(
        "def share_unknown(tokenizer, text):\n"
        '    ids = tokenizer(text, add_special_tokens=False)["input_ids"]\n'
        "    if not ids:\n"
        "        return 0.0\n"
        "    return ids.count(tokenizer.unk_token_id) / len(ids)"
    ),
    why="Asking the tokenizer for its own [UNK] id works for every vocabulary; the number 100 is right for one.",
)
