"""Exercise 3.4: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations


def pairs(case="('March', 'march')", accent="('sí', 'si')", unknown="('🍎', '🍔')") -> str:
    """Return an answer as code, with one pair replaced."""
    return f"case = {case}\naccent = {accent}\nunknown = {unknown}"


RIGHT = [
    pairs(),
    pairs("['I work for IT', 'I work for it']", "['naïve', 'naive']", "['我爱茶', '我恨茶']"),
    pairs(unknown="('🍎🍎', '🍎')"),
    pairs("('The US', 'the US')", "('el papá', 'el papa')", "('I ♡ this 🙂', 'I ♡ this 🙁')"),
    "one = 'a polish designer'\n" + pairs("(one, one.replace('p', 'P'))"),
    pairs(unknown="('x' * 101, 'y' * 150)"),
]

WRONG = [
    (pairs(case="('US', 'us')"), "The pair of `case` is already in this notebook"),
    (pairs(unknown="('我恨你', '我爱你')"), "The pair of `unknown` is already in this notebook"),
    (pairs(case="('good', 'good')"), "The two texts of `case` are the same"),
    (pairs(case="('good film', 'good movie')"), "film and movie"),
    (pairs(case="('good', 'very good')"), "3 and 4 ids"),
    (pairs(case="('I love tea', ' I  love tea')"), "only in spaces"),
    (pairs(unknown="('tea\\u200b', 'tea')"), "invisible characters"),
    (pairs(accent="('s\\u00ed', 'si\\u0301')"), "how an accent is stored"),
    (pairs(unknown="('', ' ')"), "no visible character"),
    (pairs(case="('sí', 'si')"), "this pair belongs in `accent`"),
    (pairs(accent="('May', 'may')"), "this pair belongs in `case`"),
    (pairs(accent="('🍎', '🍔')"), "this pair belongs in `unknown`"),
    (pairs(unknown="('Turkey', 'turkey')"), "this pair belongs in `case`"),
    (pairs(accent="('Café', 'cafe')"), "differ in capital letters and in accents"),
    (pairs(case="('May ', 'may')"), "differ in spaces or invisible characters and in capital letters"),
    (pairs(accent="('sí', 's\\u0007i')"), "differ in spaces or invisible characters and in accents"),
    (pairs(unknown="('Dog 🐶', 'dog 🐱')"), "differ in capital letters and in what becomes [UNK]"),
    (pairs(accent="('❤', '❤\\ufe0f')"), "only in spaces"),
    (pairs(unknown="'🍎'"), "it asks for a pair of texts"),
    (pairs(unknown="('🍎', '🍔', '🍕')"), "it asks for a pair of texts"),
    (pairs(accent="{'sí', 'si'}"), "it asks for a pair of texts"),
    (pairs(accent="([101, 100, 102], [101, 100, 102])"), "a list of length 3"),
    (pairs(case="('a' * 1001, 'A' * 1001)"), "Two short ones"),
    (pairs(case="None"), "None"),
]
