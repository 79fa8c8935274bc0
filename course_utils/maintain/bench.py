"""Measure what the course costs: notebooks in three ways, the first prediction, the import, the disk. It never fails.

Three ways: nbval in parallel (what the tests do), `jupyter nbconvert --execute` one after the other (what most courses
do), and the code cells as a plain script (the floor: no kernel, no comparison).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from course_utils.kernels import runs_here
from course_utils.maintain.test import offline_environment
from course_utils.paths import ROOT

NOTEBOOKS = ROOT / "notebooks"
SECONDS_BETWEEN_LOOKS = 0.5  # a look takes milliseconds from the measured process
FIRST_PREDICTION = """\
from course_utils import checkpoint
from transformers import pipeline
classifier = pipeline("sentiment-analysis", model=checkpoint())
print(classifier("I love you.")[0]["label"])
"""


def measure(command, cwd=NOTEBOOKS, by_notebook=False):
    """Run a command; return (exit code, {name: [wall s, CPU s, peak MB]}) over the command and all its children.

    The name is "all"; with by_notebook also each notebook, whose kernel is known by the test that started it.
    """
    import psutil

    start, seen, peaks = time.perf_counter(), {}, {}
    process = psutil.Popen(
        command, cwd=cwd, env=offline_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    owners = {}
    while process.poll() is None:
        now, held = time.perf_counter() - start, {}
        for one in _tree(process):
            try:
                if one.pid not in owners:
                    owners[one.pid] = _notebook_of(one) if by_notebook else None
                cpu, memory = sum(one.cpu_times()[:2]), _memory_mb(one)
            except psutil.Error:
                continue
            for name in filter(None, ("all", owners[one.pid])):
                held[name] = held.get(name, 0) + memory
                first, _, cpus = seen.get(name, (now, now, {}))
                seen[name] = (first, now, {**cpus, one.pid: cpu})
        for name, memory in held.items():
            peaks[name] = max(peaks.get(name, 0), memory)
        time.sleep(SECONDS_BETWEEN_LOOKS)
    wall = time.perf_counter() - start
    costs = {name: [last - first, sum(cpus.values()), peaks[name]] for name, (first, last, cpus) in seen.items()}
    costs.setdefault("all", [0, 0, 0])[0] = wall
    return process.returncode, costs


def _memory_mb(process):
    """Return the memory of a process in MB; on Linux, pages that processes share are divided among them.

    Two Pythons with TensorFlow share more than 300 MB of its code, which a plain sum would count twice.
    """
    import psutil

    return (process.memory_full_info().pss if psutil.LINUX else process.memory_info().rss) / 1e6


def _tree(process):
    import psutil

    try:
        return [process, *process.children(recursive=True)]
    except psutil.Error:
        return []


def _notebook_of(process):
    """Return the notebook whose test started this kernel (pytest leaves the test's name in the environment)."""
    test = process.environ().get("PYTEST_CURRENT_TEST", "")
    return Path(test.split("::")[0]).stem if ".ipynb" in test else None


def as_script(path, folder):
    """Write a notebook's code cells as a plain script that pretends to be a notebook where a cell needs one."""
    cells = json.loads(path.read_text(encoding="utf-8-sig"))["cells"]
    code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    raising = ["raises-exception" in cell["metadata"].get("tags", []) for cell in cells if cell["cell_type"] == "code"]
    lines = ["def display(*things, **options): print(*things)"]
    for source, raises in zip(code, raising):
        if raises:
            source = "try:\n    " + source.replace("\n", "\n    ") + "\nexcept Exception as error:\n    print(error)"
        lines.append(source)
    script = Path(folder) / f"{path.stem}.py"
    script.write_text("\n\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return script


def nbval_command(paths, workers):
    """Return the command that compares notebooks on so many workers, the last ones first: a lab takes longest."""
    options = ["--nbval", "--nbval-cell-timeout=300", "--nbval-current-env", "-q", "-p", "no:cacheprovider"]
    workers = ["-n", str(workers), "--dist", "loadfile", "--no-loadscope-reorder"]
    return [sys.executable, "-m", "pytest", *options, *workers, *map(str, reversed(paths))]


def notebook_rows(paths, folder):
    """Measure every notebook in the three ways; return rows (name, nbval, nbconvert, script) and notes."""
    workers, notes = os.cpu_count() or 1, []
    code, nbval = measure(nbval_command(paths, workers), cwd=ROOT, by_notebook=True)
    notes += [f"nbval ended with exit code {code}"] if code else []
    rows, total = [], [[0, 0, 0], [0, 0, 0]]
    for path in paths:
        convert = ["nbconvert", "--to", "notebook", "--execute", "--output-dir", folder, str(path)]
        costs = []
        for way, command in (
            ("nbconvert", [sys.executable, "-m", *convert]),
            ("script", [sys.executable, str(as_script(path, folder))]),
        ):
            code, cost = measure(command)
            notes += [f"{path.stem} as {way} ended with exit code {code}"] if code else []
            costs.append(cost["all"])
        for sum_, cost in zip(total, costs):
            sum_[:] = [sum_[0] + cost[0], sum_[1] + cost[1], max(sum_[2], cost[2])]
        rows.append((path.stem, nbval.get(path.stem), *costs))
    rows.append((f"all ({workers} at a time; one by one)", nbval["all"], *total))
    return rows, notes


def table(rows):
    """Return the rows as text: wall seconds, CPU seconds and peak MB of each way."""
    lines = [f"{'':36}{'nbval, in parallel':>24}{'nbconvert --execute':>24}{'plain script':>24}"]
    lines.append(" " * 36 + f"{'wall':>10}{'CPU':>7}{'MB':>7}" * 3)
    for name, *costs in rows:
        lines.append(
            f"{name:36}"
            + "".join(f"{c[0]:10.1f}{c[1]:7.1f}{c[2]:7.0f}" if c else f"{'-':>10}{'-':>7}{'-':>7}" for c in costs)
        )
    return "\n".join(lines)


def first_prediction():
    """Return seconds to the first prediction: (bare script, kernel from its launch, kernel that is already there)."""
    from jupyter_client.manager import start_new_kernel

    environment = offline_environment()
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", FIRST_PREDICTION], env=environment, check=True, capture_output=True)
    script = time.perf_counter() - start
    start = time.perf_counter()
    manager, client = start_new_kernel(kernel_name="python3", env=environment, stderr=subprocess.DEVNULL)
    there = time.perf_counter()
    client.execute_interactive(FIRST_PREDICTION, timeout=300, output_hook=lambda message: None)
    end = time.perf_counter()
    client.stop_channels()
    manager.shutdown_kernel(now=True)
    return script, end - start, end - there


def import_seconds():
    """Return the median of seven fresh imports of course_utils, in seconds of wall time inside Python."""
    code = "import time; t = time.perf_counter(); import course_utils; print(time.perf_counter() - t)"
    times = [
        float(subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True).stdout)
        for _ in range(7)
    ]
    return sorted(times)[3]


def folder_gb(folder):
    """Return the size of a folder in GB (10^9 bytes), links not followed."""
    return (
        sum(path.lstat().st_size for path in Path(folder).rglob("*") if path.is_file() and not path.is_symlink()) / 1e9
    )


def main(words=()):
    """Measure everything and print one report; return 0 whatever it says."""
    paths = [path for path in sorted(NOTEBOOKS.glob("*.ipynb")) if runs_here(path)]
    with tempfile.TemporaryDirectory() as folder:
        rows, notes = notebook_rows(paths, folder)
    print(table(rows))
    nbval, convert = rows[-1][1][0], rows[-1][2][0]
    script, launched, there = first_prediction()
    print()
    print(f"nbval in parallel takes {nbval / convert:.2f} of the time of nbconvert one by one (aim: 0.60)")
    print(
        f"first prediction: script {script:.1f} s, new kernel {there:.1f} s = {there / script:.2f} times (aim: 1.15);"
        f" with the kernel's own start {launched:.1f} s"
    )
    print(f"import course_utils: {import_seconds():.3f} s (aim: 0.300)")
    print(f"installed environment: {folder_gb(sys.prefix):.2f} GB (aim on Linux x86-64: 2.20)")
    for note in notes:
        print("note:", note)
    return 0
