"""The figures of lab 11 say what their data say, and a load report is read whole."""

from __future__ import annotations

from course_utils.lessons.pytorch import figures, then_and_now

ROWS = [
    {"repo": "A", "fault": "x", "then": "loud", "now": "silent", "right": 20},
    {"repo": "D", "fault": "y", "then": "warning", "now": "warning", "right": 36},
    {"repo": "E", "fault": "z", "then": "loud", "now": "loud", "right": None},
]
REPORT = (
    "\x1b[1mModel LOAD REPORT\x1b[0m from: /a/b\nKey | Status | | \n----+---\nc.w | UNEXPECTED | | \n"
    "b.w | MISSING | | \na.{0, 1}.w | MISSING | | \n\nNotes:\n- MISSING:\tthose are new."
)


def test_then_and_now_names_the_lost_alarms_and_their_price():
    words = then_and_now.describe_then_and_now(ROWS, 37, 40)
    assert "Of 3 faulty repos, A raised an error" in words and words.endswith("the intact repo 37; silent ones: A 20.")
    shown = [text.get_text() for text in then_and_now.draw_then_and_now(ROWS, 37, 40).axes[0].texts]
    assert "no model" in shown and "fewer right than in the intact repo" in shown
    assert shown.count("×  an error") == 3 and shown.count("○  nothing") == 1


def test_a_load_report_becomes_counts_and_sorted_rows():
    assert figures.short(REPORT) == "LOAD REPORT: 3 MISSING, first a.{0, 1}.w; 1 UNEXPECTED, first c.w"
    rows = figures.report_lines([REPORT]).splitlines()
    assert [row.split(" ")[0] for row in rows] == ["Key", "a.{0,", "b.w", "c.w"]


def test_an_attempt_keeps_the_error_and_no_folder():
    result, words = figures.attempt(lambda: open("/no/such/file.txt"))
    assert result is None and words.startswith("FileNotFoundError: ") and "/no/such" not in words


def test_modes_are_described_by_how_many_answers_there_are():
    assert "3 copies of one sentence get 2 different answers" in figures.describe_modes([0.1, 0.5, 0.5], 0.7)
    shown = [text.get_text() for text in figures.draw_modes([0.1, 0.5, 0.5], 0.7).axes[0].texts]
    assert len(shown) == 3 and "NEGATIVE below 0.5" in shown
