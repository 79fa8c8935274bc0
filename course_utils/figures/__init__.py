"""Figures: a function computes the numbers, a second draws them, a third says what they show."""
