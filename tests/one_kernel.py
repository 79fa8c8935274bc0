"""Many cells in one notebook, and so in one kernel: that saves a start for each of TensorFlow."""

from __future__ import annotations

# Run between two lessons: the next one finds no name of the one before.
WIPE = """
%reset -f
import sys
if "tf_keras" in sys.modules:
    sys.modules["tf_keras"].backend.clear_session()  # layers are numbered from the start again
"""


def one_notebook(sources):
    """Return a notebook (nbformat node) of code cells."""
    import nbformat

    cells = [nbformat.v4.new_code_cell(source, metadata={"tags": tags}) for source, tags in sources]
    return nbformat.v4.new_notebook(cells=cells)
