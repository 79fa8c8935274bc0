"""Answers to exercise 3.4 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.tokenize.third_round_answers import TWINS_RIGHT, TWINS_WRONG


def pairs(case=("May", "may"), accent=("rosé", "rose"), unknown=("I am 😀", "I am 😭")) -> str:
    """Return an answer as code, with some pairs replaced."""
    return f"case = {case!r}\naccent = {accent!r}\nunknown = {unknown!r}"


RIGHT = [
    *TWINS_RIGHT,
    pairs(),  # the plain one
    # country and bird; exposed; animals
    pairs(case=("Turkey", "turkey"), accent=("exposé", "expose"), unknown=("🐶", "🐱")),
    # whole sentences
    pairs(
        case=("WHO is here?", "who is here?"),
        accent=("I ate a pâté.", "I ate a pate."),
        unknown=("It was 🤩!", "It was 🤮!"),
    ),
    pairs(case=["March", "march"], accent=["maté", "mate"], unknown=["🎬", "🎭"]),  # lists instead of tuples
    # one capital in the middle
    pairs(case=("iPhone", "iphone"), accent=("naïvely", "naively"), unknown=("cat 🐈", "cat 🐕")),
    pairs(case=("china", "China"), accent=("expose", "exposé"), unknown=("猫", "狗")),  # the small letter first
    pairs(case=("STOP", "Stop"), accent=("Zoë", "Zoe"), unknown=("😂😭", "😭😂")),  # all capitals against one
    pairs(case=("AIDS", "aids"), accent=("pêche", "péché"), unknown=("买", "卖")),  # both with an accent
    # Chinese at the end of an English sentence
    pairs(case=("Reading", "reading"), accent=("Mädchen", "Madchen"), unknown=("I 爱 you", "I 恨 you")),
    # three emoji of six
    pairs(case=("Rose", "rose"), accent=("café au lait", "cafe au lait"), unknown=("🎉🎉🎉", "💔💔💔")),
    pairs(case=("Роза", "роза"), accent=("все", "всё"), unknown=("ፍቅር", "ጥላቻ")),  # other scripts
    pairs(case=("Ελλάδα", "ελλάδα"), accent=("νόμος", "νομός"), unknown=("∀", "∃")),  # Greek accent that moves
    pairs(case=("God", "god"), accent=("año", "ano"), unknown=("♂", "♀")),  # Spanish minimal pair
    pairs(case=("Catholic", "catholic"), accent=("мой", "мои"), unknown=("⬆", "⬇")),  # Russian й and и
    # accent typed as a combining character
    pairs(case=("Job", "job"), accent=("cafés", "cafes"), unknown=("☀", "☔")),
    pairs(case=("Nice", "nice"), accent=("sí", "si"), unknown=("👍🏻", "👍🏿")),  # skin tones
    pairs(case=("Bill", "bill"), accent=("schön", "schon"), unknown=("a😀b", "a😡b")),  # an emoji inside a word
    # long texts
    pairs(
        case=("The US wins. The US wins. The US wins. ", "The us wins. The us wins. The us wins. "),
        accent=("résumés", "resumes"),
        unknown=("ok ok ok ✓", "ok ok ok ✗"),
    ),
    # several capitals
    pairs(case=("Mark Twain", "mark twain"), accent=("crème brûlée", "creme brulee"), unknown=("他恨", "他爱")),
    # cedilla and ring
    pairs(case=("PIN", "pin"), accent=("façade", "facade"), unknown=("Thank you 🙏", "Thank you 🖕")),
    # number of unknown signs differs
    pairs(case=("Earth", "earth"), accent=("Björk", "Bjork"), unknown=("good 😀😃😄", "good 😡")),
    pairs(case=("Polish up", "polish up"), accent=("má", "mã"), unknown=("坏", "好")),  # Vietnamese tone
    # an unknown word whose known letters differ (right since the task says [UNK])
    pairs(unknown=("☂cat", "☂dog")),
    pairs(unknown=("[UNK]", "😀")),  # the token [UNK] typed out (right since the task says [UNK])
    pairs(unknown=("❤️", "💔")),  # heart with selector
    pairs(unknown=("👨\u200d👩\u200d👧", "👨\u200d👨\u200d👦")),  # family with joiners
    pairs(unknown=["Ǆ", "ǆ"]),  # both lists
    pairs(unknown=("👍", "👎")),  # thumbs
    pairs(unknown=("Ａ", "Ｂ")),  # fullwidth
]

WRONG = [
    *TWINS_WRONG,
    pairs(case=("US", "us")),  # a pair of the notebook: US
    pairs(case=("polish", "Polish")),  # a pair of the notebook, turned round
    pairs(accent=("résumé", "resume")),  # the notebook's resume
    pairs(accent=("resume", "résumé")),  # the notebook's resume, turned round
    pairs(unknown=("😊", "😡")),  # the notebook's smileys
    pairs(unknown=("😡", "😊")),  # the notebook's smileys, turned round
    pairs(unknown=("我爱你", "我恨你")),  # the notebook's Chinese pair
    pairs(case=("May", "June")),  # different words
    pairs(case=("May", "May")),  # the same text twice
    pairs(case="May may"),  # one text instead of a pair
    pairs(case=("MAY", "May", "may")),  # three texts
    pairs(accent=("Rosé", "rose")),  # capital in the accent pair
    pairs(case=("Rosé", "rose")),  # accent in the capital pair
    pairs(case=("rosé", "rose"), accent=("May", "may")),  # case and accent swapped
    pairs(accent=("I am 😀", "I am 😭"), unknown=("rosé", "rose")),  # accent and unknown swapped
    pairs(unknown=("I am 😀", "I am")),  # an emoji against none
    pairs(unknown=("cat", "dog")),  # known words for the unknown
    pairs(accent=("søt", "sot")),  # an o with a stroke: no accent that comes off
    pairs(case=(1, 2)),  # numbers
    pairs(unknown=None),  # None for the third
    pairs(case=([101, 2089, 102], [101, 2089, 102])),  # ids instead of texts
    pairs(case=("May ", "may")),  # a space more
    pairs(case=("", "")),  # empty texts
    pairs(case=("May.", "may")),  # capital and full stop
    pairs(unknown=("good", "go\u200bod")),  # a zero-width space instead of an unknown character
    pairs(accent=("rosé", "rosé")),  # composed and decomposed: they look the same
    pairs(unknown=("good film", "good  film")),  # two spaces: nothing unknown
    pairs(unknown=("♥", "♡")),  # a heart that the vocabulary has
    pairs(unknown=("↑", "↓")),  # arrows that the vocabulary has
    pairs(case=("A", "а")),  # Latin and Cyrillic a
    pairs(accent=("Straße", "Strasse")),  # sharp s against ss
    pairs(accent=("łaska", "laska")),  # Polish l
    pairs(accent=("rose", "ro\xadse")),  # a soft hyphen for an accent
    pairs(unknown=("Dog 🐶", "dog 🐱")),  # capital beside the unknown
    pairs(case=("Who?", "who")),  # ids equal only without the question mark
    pairs(case=(["May"], ["may"])),  # tokens as lists
    pairs(case={"May"}),  # a set loses the order and is no pair of places
    pairs(case=(b"May", b"may")),  # bytes
    pairs(case={"one": "May", "other": "may"}),  # a dictionary
    pairs(case=("I LOVE YOU", "I love you")),  # the pair of lower and upper is the notebook's sentence
    pairs(case=("I love you", "I LOVE YOU")),  # the sentence turned round
    pairs(unknown=("😀 film", "film 😡")),  # unknown at different places
    pairs(case=("May", "ma\x07y")),  # a control character
    pairs(unknown=("é 😀", "e 😭")),  # accents in the unknown pair as well
    "case = (str.upper, str.lower)\naccent = ('rosé', 'rose')\nunknown = ('I am 😀', 'I am 😭')",  # functions
    pairs(unknown=("😀 😀 ok", "😀 ok")),  # unequal number of unknown words
    pairs(accent=("rosé ", "rose")),  # spaces beside accents
    pairs(accent=("❤", "❤️")),  # heart and its selector
]
