"""`lab` from the terminal: one line when it is open, one when it is closed, and a word when it is open already."""

from __future__ import annotations

import contextlib
import http.server
import json
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from course_utils.start import homes, lab, running
from tests.share import ALL

LAB = """import pathlib, sys
from course_utils.start import lab, workspace
workspace.WORKSPACE = pathlib.Path(sys.argv[1])
sys.exit(lab.main(["--no-browser", *sys.argv[2:]]))"""
posix = pytest.mark.skipif(os.name != "posix", reason="signals and closed streams as POSIX knows them")


class Answer(http.server.BaseHTTPRequestHandler):
    """Answers as a Jupyter server does at /api."""

    def do_GET(self):
        self.send_response(200 if self.path.endswith("/api") else 404)
        self.end_headers()
        self.wfile.write(b'{"version": "2.0"}')

    def log_message(self, *words):
        pass


@pytest.fixture
def server():
    with http.server.HTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def write_record(tmp_path, monkeypatch):
    """Return a function that writes the record of a Jupyter server, as it lies in the runtime folder."""
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path))

    def write(**changes):
        record = {"pid": os.getpid(), "root_dir": str(tmp_path / "workspace"), "token": "abc", **changes}
        (tmp_path / f"jpserver-{record['pid']}.json").write_text(json.dumps(record), encoding="utf-8", newline="\n")

    return write


def dead_pid():
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def test_a_running_server_of_this_workspace_is_found(tmp_path, write_record, server):
    write_record(url=server)
    assert running.running_url(tmp_path / "workspace", "/lab") == server + "lab?token=abc"
    assert running.running_url(tmp_path / "elsewhere") == ""


def test_the_record_of_a_killed_server_is_none(tmp_path, write_record, server):
    write_record(url=server, pid=dead_pid())
    assert running.running_url(tmp_path / "workspace") == ""


def test_a_record_whose_number_another_program_got_is_none(tmp_path, write_record):
    write_record(url="http://127.0.0.1:9/")
    assert running.running_url(tmp_path / "workspace") == ""


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"\xff\xfe", b'{"pid": "x"}', b"3"])
def test_a_damaged_record_is_none(tmp_path, write_record, damage):
    (tmp_path / "jpserver-1.json").write_bytes(damage)
    assert running.running_url(tmp_path / "workspace") == ""


def environment(tmp_path, **more):
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("JUPYTER", "IPYTHON", "MPL"))}
    return {**clean, "JUPYTER_RUNTIME_DIR": str(tmp_path / "runtime"), **more}


@contextlib.contextmanager
def started(command, settings, **streams):
    """Start a program, and end it whatever the test found."""
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams}
    process = subprocess.Popen(command, env=settings, text=True, **pipes)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def records(folder, seconds=60):
    """Wait for the record that a server writes once it listens; return it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for path in folder.glob("jpserver-*.json"):
            try:
                return json.loads(path.read_bytes())
            except ValueError:
                pass  # being written
        time.sleep(0.1)
    raise AssertionError(f"no server within {seconds} s")


@posix
def test_open_again_close(tmp_path):
    """The whole life: one line, a second `lab` that finds the first, Ctrl-C, one line; the log says nothing else."""
    command = [sys.executable, "-c", LAB, str(tmp_path / "workspace")]
    settings = environment(tmp_path)
    with started(command, settings) as first:
        line = first.stdout.readline()
        assert "stop with Ctrl-C" in line and "/lab/tree/00_start_here.ipynb?token=" in line
        before = {path: path.stat().st_mtime_ns for path in (tmp_path / "workspace").rglob("*")}
        again = subprocess.run(command, capture_output=True, text=True, env=settings)
        url = line.split("Open ")[1].split(" in a browser")[0]
        assert (again.returncode, again.stderr) == (0, "") and f"open already. Open {url} in" in again.stdout
        assert {path: path.stat().st_mtime_ns for path in (tmp_path / "workspace").rglob("*")} == before
        first.send_signal(signal.SIGINT)
        out, err = first.communicate(timeout=60)
    assert (first.returncode, out, err) == (0, f"\n{lab.CLOSED}\n", "")


CLOSED = ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"]


@posix
@pytest.mark.parametrize("closed", CLOSED if ALL else CLOSED[-1:])
def test_a_terminal_that_is_closed(tmp_path, closed):
    words = ["sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, "-c", LAB, str(tmp_path / "workspace")]
    with started(words, environment(tmp_path)) as process:
        url = records(tmp_path / "runtime")["url"]
        assert running.answers(url)
        process.send_signal(signal.SIGHUP)
        assert process.wait(60) == 0
    assert not list((tmp_path / "runtime").glob("jpserver-*.json")), "it was stopped, not killed"


STREAMS = """import sys
from course_utils.start.lab import open_missing_streams
open_missing_streams()
print("out")
print("err", file=sys.stderr, flush=True)
with open(sys.argv[1], "w", encoding="utf-8", newline="\\n") as file:
    file.write(str(file.fileno() > 2) + sys.stdin.read() + str(sys.stderr.writable()))"""


@posix
@pytest.mark.parametrize("closed", CLOSED)
def test_no_file_takes_the_number_of_a_closed_stream(tmp_path, closed):
    words = ["sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, "-c", STREAMS, str(tmp_path / "seen")]
    assert subprocess.run(words, capture_output=True, stdin=subprocess.DEVNULL, timeout=60).returncode == 0
    assert (tmp_path / "seen").read_bytes() == b"TrueTrue"


@posix
def test_a_home_that_cannot_be_written(tmp_path):
    """The server starts and a kernel runs a figure's import without a word about folders."""
    (tmp_path / "home").write_bytes(b"a file, so nothing can be below it, not even for root")
    settings = environment(tmp_path, HOME=str(tmp_path / "home"))
    del settings["JUPYTER_RUNTIME_DIR"]
    command = [sys.executable, "-c", LAB, str(tmp_path / "workspace")]
    with started(command, settings) as process:
        assert "stop with Ctrl-C" in process.stdout.readline()
        own = tmp_path / "workspace" / ".course" / "home"
        assert records(own / "jupyter_runtime_dir")
        assert {path.name for path in own.iterdir()} == {name.lower() for name in homes.usual_folders()}
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")


def test_folders_that_can_be_written_stay_the_user_s(tmp_path, monkeypatch):
    for name in homes.usual_folders():
        monkeypatch.setenv(name, str(tmp_path / name))
    homes.replace_unwritable(tmp_path / "own")
    assert {os.environ[name] for name in homes.usual_folders()} == {str(tmp_path / n) for n in homes.usual_folders()}
    assert not (tmp_path / "own").exists()


def test_ctrl_c_while_it_starts_is_one_line(monkeypatch, capsys):
    def stop(*words, **more):
        raise KeyboardInterrupt

    monkeypatch.setattr(lab, "_open", stop)
    assert lab.main([]) == 0
    assert capsys.readouterr().out == f"\n{lab.CLOSED}\n"


def test_another_root_folder_is_another_server(monkeypatch):
    monkeypatch.setattr(lab, "running_url", lambda folder, page: "http://there" + page)
    assert lab.open_already([], "workspace") == f"http://there/lab/tree/{lab.START}"
    assert lab.open_already(["--ServerApp.root_dir=/x"], "workspace") == ""
