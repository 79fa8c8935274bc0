"""Answers to exercise 3.3 by people who saw the notebook alone: the wrong ones."""

from __future__ import annotations

PAGE = """
def make_batch(rows, limit, pad_id):
    short = [row if len(row) <= limit else row[:limit - 1] + [row[-1]] for row in rows]
    n = max(len(row) for row in short)
    ids = [row + [pad_id] * (n - len(row)) for row in short]
    mask = [[1] * len(row) + [0] * (n - len(row)) for row in short]
    return ids, mask
"""


def but(old: str, new: str, page: str = PAGE) -> str:
    """Return a page with one place replaced, and make sure that it was there."""
    assert page.count(old) == 1, old
    return page.replace(old, new)


WRONG = [
    # the mask is made by comparing with pad_id
    but(
        "[[1] * len(row) + [0] * (n - len(row)) for row in short]",
        "[[1 if i != pad_id else 0 for i in row] for row in ids]",
    ),
    # the end is cut off, [SEP] with it
    but("[row if len(row) <= limit else row[:limit - 1] + [row[-1]]", "[row[:limit]"),
    # the last id is put behind, one too many
    but("limit - 1]", "limit]"),
    # padding on the left
    """
def make_batch(rows, limit, pad_id):
    short = [row if len(row) <= limit else row[:limit - 1] + [row[-1]] for row in rows]
    n = max(len(row) for row in short)
    ids = [[pad_id] * (n - len(row)) + row for row in short]
    mask = [[0] * (n - len(row)) + [1] * len(row) for row in short]
    return ids, mask
""",
    # filled up to the limit
    """
def make_batch(rows, limit, pad_id):
    short = [row if len(row) <= limit else row[:limit - 1] + [row[-1]] for row in rows]
    ids = [row + [pad_id] * (limit - len(row)) for row in short]
    mask = [[1] * len(row) + [0] * (limit - len(row)) for row in short]
    return ids, mask
""",
    # filled up to the longest row before cutting
    """
def make_batch(rows, limit, pad_id):
    n = max(len(row) for row in rows)
    short = [row if len(row) <= limit else row[:limit - 1] + [row[-1]] for row in rows]
    ids = [row + [pad_id] * (n - len(row)) for row in short]
    mask = [[1] * len(row) + [0] * (n - len(row)) for row in short]
    return ids, mask
""",
    # filled with 0 whatever pad_id is
    but("[pad_id]", "[0]"),
    # the given rows grow
    """
def make_batch(rows, limit, pad_id):
    mask = []
    for i in range(len(rows)):
        if len(rows[i]) > limit:
            rows[i] = rows[i][:limit - 1] + [rows[i][-1]]
    n = max(len(row) for row in rows)
    for row in rows:
        mask.append([1] * len(row) + [0] * (n - len(row)))
        while len(row) < n:
            row.append(pad_id)
    return rows, mask
""",
    # a shallow copy: the inner lists still grow
    """
def make_batch(rows, limit, pad_id):
    mine = rows.copy()
    for i, row in enumerate(mine):
        if len(row) > limit:
            mine[i] = row[:limit - 1] + [row[-1]]
    n = max(len(row) for row in mine)
    mask = [[1] * len(row) + [0] * (n - len(row)) for row in mine]
    for row in mine:
        row.extend([pad_id] * (n - len(row)))
    return mine, mask
""",
    # only the ids are returned
    """
def make_batch(rows, limit, pad_id):
    short = [row if len(row) <= limit else row[:limit - 1] + [row[-1]] for row in rows]
    n = max(len(row) for row in short)
    return [row + [pad_id] * (n - len(row)) for row in short]
""",
    # mask and ids swapped
    but("ids, mask", "mask, ids"),
    # the mask is the wrong way round
    but("[[1] * len(row) + [0]", "[[0] * len(row) + [1]"),
    # one mask for all rows
    but("[[1] * len(row) + [0] * (n - len(row)) for row in short]", "[1] * n"),
    # nothing is cut
    """
def make_batch(rows, limit, pad_id):
    n = max(len(row) for row in rows)
    ids = [row + [pad_id] * (n - len(row)) for row in rows]
    mask = [[1] * len(row) + [0] * (n - len(row)) for row in rows]
    return ids, mask
""",
    # rows that are exactly as long as the limit are cut too
    but("= limit else row[:limit - 1]", " limit else row[:limit - 2]"),
    # [SEP] is typed in as 102
    but("[row[-1]]", "[102]"),
    # nothing is returned
    but("    return ids, mask\n", ""),
    # one shared list for all mask rows
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    mask = [[0] * n] * len(cut)
    for k, r in enumerate(cut):
        mask[k][: len(r)] = [1] * len(r)
    return [r + [pad_id] * (n - len(r)) for r in cut], mask
""",
    # truthiness of ids: id 0 is masked
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    return ([r + [pad_id] * (n - len(r)) for r in cut],
            [[int(bool(i)) for i in r] + [0] * (n - len(r)) for r in cut])
""",
    # a dictionary as the tokenizer returns
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    return {"input_ids": [r + [pad_id] * (n - len(r)) for r in cut],
            "attention_mask": [[1] * len(r) + [0] * (n - len(r)) for r in cut]}
""",
    # the end of a long row is kept, like truncation_side='left'
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[:1] + r[-(limit - 1):] for r in rows]
    n = max(map(len, cut))
    return ([r + [pad_id] * (n - len(r)) for r in cut],
            [[1] * len(r) + [0] * (n - len(r)) for r in cut])
""",
    # sorted by length for efficiency
    """
def make_batch(rows, limit, pad_id):
    cut = sorted((r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows), key=len)
    n = max(map(len, cut))
    return ([r + [pad_id] * (n - len(r)) for r in cut],
            [[1] * len(r) + [0] * (n - len(r)) for r in cut])
""",
    # width rounded up to a multiple of eight
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = -(-max(map(len, cut)) // 8) * 8
    return ([r + [pad_id] * (n - len(r)) for r in cut],
            [[1] * len(r) + [0] * (n - len(r)) for r in cut])
""",
    # flattened arrays
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    return ([i for r in cut for i in r + [pad_id] * (n - len(r))],
            [i for r in cut for i in [1] * len(r) + [0] * (n - len(r))])
""",
    # generators instead of rows
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    return ((r + [pad_id] * (n - len(r)) for r in cut),
            ([1] * len(r) + [0] * (n - len(r)) for r in cut))
""",
    # pops the middle of the caller's rows
    """
def make_batch(rows, limit, pad_id):
    for r in rows:
        del r[limit - 1 : -1]
    n = max(map(len, rows))
    return ([r + [pad_id] * (n - len(r)) for r in rows],
            [[1] * len(r) + [0] * (n - len(r)) for r in rows])
""",
    # dropped overflow rows: windows of the limit
    """
def make_batch(rows, limit, pad_id):
    cut = [r[k : k + limit] for r in rows for k in range(0, len(r), limit)]
    n = max(map(len, cut))
    return ([r + [pad_id] * (n - len(r)) for r in cut],
            [[1] * len(r) + [0] * (n - len(r)) for r in cut])
""",
    # additive mask as some models use: 0 and minus infinity
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    return ([r + [pad_id] * (n - len(r)) for r in cut],
            [[0.0] * len(r) + [float("-inf")] * (n - len(r)) for r in cut])
""",
    # the mask ends at [SEP] as 0: one too few
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    return ([r + [pad_id] * (n - len(r)) for r in cut],
            [[1] * (len(r) - 1) + [0] * (n - len(r) + 1) for r in cut])
""",
    # strings in the mask
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    return ([r + [pad_id] * (n - len(r)) for r in cut],
            [list("1" * len(r) + "0" * (n - len(r))) for r in cut])
""",
    # three results: the lengths too
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    return ([r + [pad_id] * (n - len(r)) for r in cut],
            [[1] * len(r) + [0] * (n - len(r)) for r in cut], [len(r) for r in cut])
""",
    # the tokenizer's own pad: pad id 0, no cutting
    """
def make_batch(rows, limit, pad_id):
    out = tokenizer.pad({"input_ids": rows}, padding=True)
    return out["input_ids"], out["attention_mask"]
""",
    # padding goes before [SEP]
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    return ([r[:-1] + [pad_id] * (n - len(r)) + r[-1:] for r in cut],
            [[1] * (len(r) - 1) + [0] * (n - len(r)) + [1] for r in cut])
""",
    # transposed: places by texts
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    ids = [r + [pad_id] * (n - len(r)) for r in cut]
    mask = [[1] * len(r) + [0] * (n - len(r)) for r in cut]
    return list(zip(*ids)), list(zip(*mask))
""",
    # cut places marked 0 in the mask: mask as long as the full rows
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    full = max(map(len, rows))
    return ([r + [pad_id] * (n - len(r)) for r in cut],
            [[1] * len(r) + [0] * (full - len(r)) for r in cut])
""",
]
