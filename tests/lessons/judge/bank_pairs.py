"""Exercise 9.4: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "def spreads(table):\n    return [float(np.ptp(table.mean(axis=1))), float(np.ptp(table.mean(axis=0)))]",
    (
        "def spreads(table):\n    rows = [sum(row) / len(row) for row in table]\n"
        "    columns = [sum(column) / len(column) for column in table.T]\n"
        "    return max(rows) - min(rows), max(columns) - min(columns)"
    ),
    "def spreads(table):\n    return np.array([np.ptp(table.mean(1)), np.ptp(table.mean(0))]).round(3)",
]
WRONG = [
    ("def spreads(table):\n    return np.ptp(table.mean(axis=0)), np.ptp(table.mean(axis=1))", "wrong order"),
    (
        "def spreads(table):\n    return np.ptp(table, axis=1).max(), np.ptp(table, axis=0).max()",
        "compares single scores",
    ),
    ("def spreads(table):\n    return table.max() - table.min(), table.max() - table.min()", "compares single scores"),
    ("def spreads(table):\n    return table.mean(axis=1).std(), table.mean(axis=0).std()", "largest mean minus"),
    ("def spreads(table):\n    return table.mean(axis=1), table.mean(axis=0)", "asks for one number"),
    ("def spreads(table):\n    return np.ptp(table.mean(axis=1))", "two numbers"),
    (
        "def spreads(table):\n    table -= table.mean()\n    return np.ptp(table.mean(axis=1)), "
        "np.ptp(table.mean(axis=0))",
        "changes what it is given",
    ),
    ("def spreads(table):\n    return 0.05, 0.28", "rows for names"),
    ("spreads = (0.1, 0.3)", "asks for a function"),
]
