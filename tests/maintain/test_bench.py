"""bench measures what it says: its table is readable and its script runs the notebook's cells."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from course_utils.maintain import bench


def test_script_holds_the_code_cells_in_order(tmp_path):
    cells = [
        {"cell_type": "markdown", "metadata": {}, "source": "# text"},
        {"cell_type": "code", "metadata": {}, "source": ["a = 1\n", "display(a)"]},
        {"cell_type": "code", "metadata": {"tags": ["raises-exception"]}, "source": "a / 0\nnot_reached"},
        {"cell_type": "code", "metadata": {}, "source": "print('end')"},
    ]
    (tmp_path / "one.ipynb").write_text(json.dumps({"cells": cells}))
    script = bench.as_script(tmp_path / "one.ipynb", tmp_path)
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True)
    assert done.stdout.splitlines() == ["1", "division by zero", "end"]


def test_wall_cpu_and_memory_are_measured(tmp_path):
    code = "import time; x = bytearray(60_000_000); t = time.process_time()\nwhile time.process_time() - t < 0.6: pass"
    exit_code, costs = bench.measure([sys.executable, "-c", code], cwd=tmp_path)
    wall, cpu, megabytes = costs["all"]
    assert exit_code == 0 and wall >= 0.6 and 0.2 < cpu <= wall + 0.5 and megabytes > 60


def test_failing_command_is_reported_not_raised(tmp_path):
    assert bench.measure([sys.executable, "-c", "raise SystemExit(3)"], cwd=tmp_path)[0] == 3


def test_table_lines_up():
    lines = bench.table([("01_one", None, [1, 2, 3], [4, 5, 6]), ("all", [1, 1, 1], [2, 2, 2], [3, 3, 3])]).splitlines()
    assert len({len(line) for line in lines}) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not say which pages processes share")
def test_memory_that_two_processes_share_is_counted_once(tmp_path):
    code = "import os, time; x = b'x' * 150_000_000; pid = os.fork(); time.sleep(1.5); pid and os.wait()"
    megabytes = bench.measure([sys.executable, "-c", code], cwd=tmp_path)[1]["all"][2]
    assert 150 < megabytes < 250  # 300 and more if each process counts the whole
