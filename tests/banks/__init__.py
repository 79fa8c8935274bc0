"""Answers for every exercise: right ones that must pass, wrong ones with the words they must hear."""
