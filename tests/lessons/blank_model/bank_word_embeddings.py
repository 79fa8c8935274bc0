"""Exercise 1.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "n_word_emb = config.vocab_size * config.hidden_size",
    "n_word_emb = 23440896.0",
    "n_word_emb = np.int64(30522) * 768",
    "n_word_emb = tf.constant(config.vocab_size) * config.hidden_size",
    "n_word_emb = np.prod([config.vocab_size, config.hidden_size])",
]

WRONG = [
    ("n_word_emb = 10**5000", "too large for a decimal number"),
    ("n_word_emb = config.vocab_size ** config.hidden_size", "Look for a power"),
    ("n_word_emb = config.vocab_size * config.max_position_embeddings", "max_position_embeddings"),
    ("n_word_emb = 512 * 768", "table of positions"),
    ("n_word_emb = 23837184", "every embedding together"),
    ("n_word_emb = 109482240", "the whole model"),
    ("n_word_emb = 30522 * 768 * 4", "in bytes"),
    ("n_word_emb = config.vocab_size", "number of rows"),
    ("n_word_emb = config.hidden_size", "length of one row"),
    ("n_word_emb = 30522 + 768", "You added"),
    ("n_word_emb = 23.44", "millions"),
    ("n_word_emb = 23440895", "Picture a table"),
    ("n_word_emb = '23440896'", "asks for one number"),
    ("n_word_emb = True", "asks for one number"),
    ("n_word_emb = [30522, 768]", "asks for one number"),
    ("n_word_emb = float('nan')", "not finite"),
]
