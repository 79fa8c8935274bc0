"""One kind of error for everything the course itself reports."""

from __future__ import annotations


class CourseError(Exception):
    """Say in one sentence what happened and in one what to do; a notebook shows it without a traceback.

    Example:
        >>> raise CourseError("The weights are incomplete. Run `git checkout course_utils/classroom`.")
        Traceback (most recent call last):
        ...
        course_utils.errors.CourseError: The weights are incomplete. Run `git checkout course_utils/classroom`.
    """

    def _render_traceback_(self):
        # IPython asks an exception for this before it draws its own traceback.
        return [str(self)]
