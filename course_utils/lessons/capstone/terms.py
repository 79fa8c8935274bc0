"""The terms that notebook 10 defines."""

from __future__ import annotations

from course_utils.checking.lesson import Term

TERMS = (
    Term("symptom", "症状", "the sign of a fault, which need not be where the fault is"),
    Term("root cause", "根本原因", "the one thing that has to be changed for a fault to be gone"),
    Term("silent fault", "静默故障", "a fault that causes no message, only different answers"),
    Term("control", "对照", "the same trial with something that is known to be sound"),
    Term("bisection", "二分排查", "halving the number of places where a fault can be, again and again"),
    Term("exchange test", "替换测试", "putting one sound part into a faulty whole to see whether the fault goes away"),
    Term("reproducible", "可复现", "described so that somebody else gets the same result"),
    Term("regression test", "回归测试", "texts with known answers that are tried again after every change"),
)
