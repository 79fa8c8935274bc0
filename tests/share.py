"""Whether a share of the long tests is run, as in `make test`, or all of them, as in `make proof`."""

import os

ALL = os.environ.get("COURSE_PROOF") == "all"
