"""A tokenizer to touch: every stage between what you type and the ids that the model reads."""

from __future__ import annotations

from markupsafe import Markup

from course_utils.lessons.tokenize.stages import Stages, changes, make_stages, visible
from course_utils.showing.chips import chips_html
from course_utils.showing.debounce import Debounce
from course_utils.showing.page import Page, element, join, note
from course_utils.showing.palette import EDGE
from course_utils.showing.widget import WIDE, Live, example_buttons, panel

_NAME = f"border:1px dashed {EDGE};border-radius:.3em;padding:0 .3em;margin:0 .1em;font-size:75%"
_STAGE = f"display:grid;grid-template-columns:8em minmax(0,1fr);gap:.8em;padding:.4em 0;border-top:1px solid {EDGE}"

EXAMPLES = (
    "Tokenization isn't magic.",
    "Café NAÏVE 😊",
    "这部电影很好看！",
    "שלום, film!",
    "zero\u200bwidth",
    "US or us?",
)
MOST_CHIPS, MOST_CHARACTERS = 120, 400
TOO_LONG = (
    "A model with {limit} positions reads at most {limit:,} of these {tokens:,} tokens; with `truncation=True` the rest"
    " is cut off silently."
)
CASE = (
    "Cased or uncased? Case and accents kept: {kept} tokens, [UNK] {kept_unk}. Both dropped: {lowered} tokens, [UNK]"
    " {lowered_unk}. Both with this vocabulary; a cased model has a vocabulary of its own."
)


def tokenizer_explorer(tokenizer, examples: tuple[str, ...] = EXAMPLES) -> Live:
    """Show a text box and what the tokenizer does to the text: normalise, split, WordPiece, special tokens, ids.

    tokenizer: a fast tokenizer (TypeError otherwise); examples: texts to click, the first is shown at the start.

    >>> tokenizer_explorer(AutoTokenizer.from_pretrained(checkpoint))        # doctest: +SKIP
    """
    read, limit = make_stages(tokenizer), getattr(tokenizer, "model_max_length", None)
    limit = limit if limit and limit < 1_000_000 else None  # "no limit" is stored as 1e30
    first = read(examples[0])
    return _wire(read, first, limit, examples)


def counts(stages: Stages) -> dict[str, int]:
    """Return how many characters, words (between spaces), tokens and [UNK] a text has.

    >>> counts(Stages("a b", "a b", ["a", "b"], ["a", "b"], ["[CLS]", "a", "b", "[SEP]"], [101, 1037, 1038, 102], 0))
    {'characters': 3, 'words between spaces': 2, 'tokens': 2, 'with special tokens': 4, '[UNK]': 0}
    """
    return {
        "characters": len(stages.raw),
        "words between spaces": len(stages.raw.split()),
        "tokens": len(stages.pieces),
        "with special tokens": len(stages.ids),
        "[UNK]": stages.unknown,
    }


def visible_html(text: str) -> Markup:
    """Return a text as HTML; its direction is kept to itself and invisible characters show their names."""
    parts = [
        element("span", piece, style=_NAME) if is_name else element("bdi", piece)
        for piece, is_name in visible(text[:MOST_CHARACTERS])
    ]
    shown = element("span", *parts, style="white-space:pre-wrap")
    return shown + _more(len(text) - MOST_CHARACTERS, "characters")


def visible_text(text: str) -> str:
    """Return a text with invisible characters as names between angle brackets.

    >>> visible_text("zero\\u200bwidth")
    'zero⟨ZERO WIDTH SPACE⟩width'
    """
    return "".join(f"⟨{piece}⟩" if is_name else piece for piece, is_name in visible(text))


def _more(number: int, what: str) -> Markup:
    return element("span", f" … and {number:,} more {what}", look="quiet") if number > 0 else Markup()


def _chips(tokens: list[str], ids: list[int] | None = None) -> Markup:
    shown = [visible_text(token) for token in tokens[:MOST_CHIPS]]
    return chips_html(shown, ids[:MOST_CHIPS] if ids else None) + _more(len(tokens) - MOST_CHIPS, "tokens")


def sentences(stages: Stages, limit: int | None) -> list[str]:
    """Return what else there is to say: the case comparison, and a text beyond the model's limit."""
    said = []
    if stages.pieces and stages.case_kept and stages.case_lowered:
        (kept, kept_unk), (lowered, lowered_unk) = stages.case_kept, stages.case_lowered
        said.append(CASE.format(kept=kept, kept_unk=kept_unk, lowered=lowered, lowered_unk=lowered_unk))
    if limit and len(stages.ids) > limit:
        said.append(TOO_LONG.format(limit=limit, tokens=len(stages.ids)))
    return said


def stages_html(stages: Stages, limit: int | None = None) -> Markup:
    """Return the ladder of stages as HTML."""
    ladder = (
        ("1 raw text", visible_html(stages.raw)),
        ("2 normalised", visible_html(stages.normalised) + note("; ".join(changes(stages.raw, stages.normalised)))),
        ("3 split", _chips(stages.words)),
        ("4 word pieces", _chips(stages.pieces)),
        ("5 special tokens and ids", _chips(stages.tokens, stages.ids)),
    )
    totals = [f"{name}: " + element("strong", f"{number:,}") for name, number in counts(stages).items()]
    rows = [element("div", element("strong", title), element("div", body), style=_STAGE) for title, body in ladder]
    return join([element("p", join(totals, " · ")), *rows, *(note(line) for line in sentences(stages, limit))])


def stages_text(stages: Stages, limit: int | None = None) -> str:
    """Return the ladder of stages as plain text."""
    lines = [
        ", ".join(f"{name}: {number}" for name, number in counts(stages).items()),
        f"1 raw text       {visible_text(stages.raw)}",
        f"2 normalised     {visible_text(stages.normalised)}  ({'; '.join(changes(stages.raw, stages.normalised))})",
        f"3 split          {' | '.join(stages.words)}",
        f"4 word pieces    {' '.join(stages.pieces)}",
        f"5 with ids       {' '.join(f'{token}·{i}' for token, i in zip(stages.tokens, stages.ids))}",
    ]
    return "\n".join(lines + sentences(stages, limit))


def _wire(read, first: Stages, limit: int | None, examples: tuple[str, ...]) -> Live:
    import ipywidgets as widgets

    box = widgets.Textarea(
        value=first.raw, description="Your text", continuous_update=True, rows=2, style=WIDE, layout={"width": "95%"}
    )
    answer = widgets.HTML()

    def draw() -> None:
        answer.value = panel(stages_html(read(box.value), limit), "Stages of the tokenizer")

    draw()
    box.observe(Debounce(draw), "value")
    buttons = example_buttons(box, examples, visible_text)
    twin = Page(stages_text(first, limit), panel(stages_html(first, limit), "Stages of the tokenizer"))
    return Live(widgets.VBox([box, buttons, answer]), twin, text=box, answer=answer)
