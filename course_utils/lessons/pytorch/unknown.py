"""Exercise 11.3: A guard for tokenizers that know no words."""

from __future__ import annotations

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import number

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
# (vocabulary of the tokenizer, text, what to say)
CASES = (
    ((*SPECIAL, "i", "hate", "this"), "I hate this", "Every word of this text is in the vocabulary."),
    (SPECIAL, "I hate this so much!", "It knows the five special tokens and no words, so every token is [UNK]."),
    ((*SPECIAL, "the", "film", "was"), "The film was gorgeous", "One of the four words is unknown."),
    ((*SPECIAL, "so", "much", "!"), "I hate this so much!", "Three of six tokens are unknown."),
    (
        ("i", "hate", "this", *SPECIAL),
        "I hate this so much!",
        "Here [UNK] has a different id; each tokenizer names its own, `tokenizer.unk_token_id`.",
    ),
    ((*SPECIAL, "play", "##ing", "!"), "Playing chess!", "A piece such as ##ing is a token too: there are four."),
    ((*SPECIAL, "no"), "No no no no no no no no no no no way 🙄", "Look at all tokens of a longer text, emoji too."),
    (
        (*SPECIAL, "so"),
        "",
        "An empty text has no tokens of its own, so there is nothing to divide by: its share is 0.",
    ),
)


def make(vocabulary: tuple[str, ...]):
    """Return a WordPiece tokenizer that knows these tokens alone; it comes from no folder.

    >>> make((*SPECIAL, "so"))("so what")["input_ids"]
    [2, 5, 1, 3]
    """
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors
    from transformers import PreTrainedTokenizerFast

    ids = {word: number for number, word in enumerate(vocabulary)}
    inner = Tokenizer(models.WordPiece(ids, unk_token="[UNK]"))
    inner.normalizer, inner.pre_tokenizer = normalizers.Lowercase(), pre_tokenizers.BertPreTokenizer()
    inner.post_processor = processors.BertProcessing(("[SEP]", ids["[SEP]"]), ("[CLS]", ids["[CLS]"]))
    names = {"pad": "[PAD]", "unk": "[UNK]", "cls": "[CLS]", "sep": "[SEP]", "mask": "[MASK]"}
    return PreTrainedTokenizerFast(tokenizer_object=inner, **{f"{key}_token": name for key, name in names.items()})


def check_unknown(share_unknown: object) -> str:
    for vocabulary, text, remedy in CASES:
        tokenizer = make(vocabulary)
        ids = tokenizer(text, add_special_tokens=False)["input_ids"]
        truth = ids.count(tokenizer.unk_token_id) / len(ids) if ids else 0.0
        said = number(call(share_unknown, tokenizer, text), "share_unknown(...)")
        whole = tokenizer(text)["input_ids"]
        if abs(said - truth) > 1e-6 and abs(said - whole.count(tokenizer.unk_token_id) / len(whole)) < 1e-6:
            remedy = "[CLS] and [SEP] are put there by the tokenizer and are not words of the text: do not count them."
        if abs(said - truth) > 1e-6:
            shown = f'"{text}"' if text else "an empty text"
            words = [token for token in vocabulary if token not in SPECIAL]
            knows = f"knows {', '.join(words)}" if words else "knows no words"
            raise NotYet(
                f"For {shown} and a tokenizer that {knows} your function returned {said:.3f}, not {truth:.3f}. {remedy}"
            )
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
