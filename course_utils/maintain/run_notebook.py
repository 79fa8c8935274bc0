"""Run a notebook in a kernel of its own, cut off from the network, exactly as the tests do."""

from __future__ import annotations

from course_utils.errors import CourseError
from course_utils.kernels import OWN, kernel_of
from course_utils.maintain.test import offline_environment
from course_utils.paths import NOTEBOOKS
from course_utils.start.pytorch import add_kernel, pytorch_python

SECONDS_A_CELL = 300


def execute(notebook, folder=None):
    """Run all cells of a notebook (nbformat node) in place, in a fresh kernel; raises CourseError naming the bad cell.

    The kernel is the one that the notebook asks for; CourseError says how to get it where it is missing.
    folder: where the kernel works; files that cells write stay there. The environment of this process stays as it is.
    """
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    kernel, environment = kernel_of(notebook), offline_environment()
    if kernel != OWN:
        environment.setdefault("OMP_NUM_THREADS", "1")  # threads of torch that wait for a busy core cost minutes
        pytorch_python()
        add_kernel()
    client = NotebookClient(
        notebook,
        timeout=SECONDS_A_CELL,
        kernel_name=kernel,
        resources={"metadata": {"path": str(folder or NOTEBOOKS)}},
        record_timing=False,
        store_widget_state=False,
        extra_arguments=["--IPKernelApp.log_level=ERROR"],  # its note about TCP on loopback helps nobody here
    )
    try:
        client.execute(env=environment)
    except CellExecutionError as error:
        bad = next(cell for cell in notebook.cells if has_error(cell))
        raise CourseError(f"Cell {bad.get('id')!r} raised {error.ename}: {error.evalue}") from None


def has_error(cell):
    """Tell whether a cell stored an error that it does not announce with the tag raises-exception."""
    if cell["cell_type"] != "code" or "raises-exception" in cell["metadata"].get("tags", []):
        return False
    return any(output["output_type"] == "error" for output in cell["outputs"])
