"""A small server on loopback that speaks the part of the Hub's protocol by which models are downloaded.

It serves one folder as the model `course/tiny` (and under any other names given), and it can misbehave on request.
Source of the protocol: huggingface_hub 0.36, `file_download.get_hf_file_metadata` and `HfApi.model_info`.
"""

from __future__ import annotations

import hashlib
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COMMIT = "0123456789abcdef0123456789abcdef01234567"


class Hub:
    """A running server: `url`, the `requests` it got ("GET /path"), and `trouble`, what it does wrong.

    trouble: None, "cut" (closes the connection in the middle of the weights), "short" (the announced size of the
    weights is larger than what it sends), "silent" (accepts and never answers), "wrong" (the weights have the right
    length and zeros inside), "note" (Git LFS's note comes instead of the weights), "bare" (no ETag, no X-Repo-Commit),
    "page" (a sign-in page answers the API), or (where, status, error code): where is "api", "files" or a file's name.
    """

    def __init__(self, folder: Path, names=("course/tiny",)):
        self.folder, self.names, self.requests, self.trouble = Path(folder), names, [], None
        self.release = threading.Event()
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_HEAD(self):
                hub.answer(self, with_body=False)

            def do_GET(self):
                hub.answer(self, with_body=True)

            def log_message(self, *words):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        # It looks every 20 ms whether it shall end; by default every half second, and each test waited for that.
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.release.set()
        self.server.shutdown()
        self.server.server_close()

    def answer(self, request, with_body):
        """Answer one request, rightly or with the trouble that was asked for."""
        self.requests.append(f"{request.command} {request.path}")
        if self.trouble == "silent":
            self.release.wait(60)
            request.close_connection = True
            return
        if isinstance(self.trouble, tuple) and self.is_at(request.path, self.trouble[0]):
            _, status, code = self.trouble
            return send(request, status, b"", {"X-Error-Code": code} if code else {})
        names = "|".join(re.escape(name) for name in self.names)
        if re.match(rf"/api/models/({names})(/revision/[^/?]+)?(\?|$)", request.path):
            if self.trouble == "page":
                return send(request, 200, b"<html>Sign in</html>" if with_body else b"", {"Content-Type": "text/html"})
            return send(request, 200, self.model_info() if with_body else b"", {"Content-Type": "application/json"})
        found = re.match(rf"/({names})/resolve/[^/]+/([\w.-]+)$", request.path)
        file = self.folder / found.group(2) if found else None
        if file is None or not file.is_file():
            known = found or re.match(rf"/api/models/({names})/tree/", request.path)  # a folder that the model has not
            code = "EntryNotFound" if known else "RepoNotFound"
            return send(request, 404, b"", {"X-Error-Code": code, "X-Repo-Commit": COMMIT})
        self.send_file(request, file, with_body)

    @staticmethod
    def is_at(path, where):
        """Tell whether a request's path is where the trouble is."""
        return (
            path.startswith("/api/")
            if where == "api"
            else "/resolve/" in path and where == "files" or path.endswith("/" + where)
        )

    def model_info(self):
        """Return the description of the model that the Hub gives, as bytes of JSON."""
        files = [{"rfilename": path.name} for path in sorted(self.folder.iterdir())]
        info = {
            "id": self.names[0],
            "modelId": self.names[0],
            "sha": COMMIT,
            "siblings": files,
            "tags": [],
            "private": False,
        }
        return json.dumps(info).encode()

    def send_file(self, request, file, with_body):
        """Send a file with the headers that huggingface_hub stores it by."""
        data = file.read_bytes()
        headers = {"ETag": f'"{hashlib.sha256(data).hexdigest()}"', "X-Repo-Commit": COMMIT, "Accept-Ranges": "bytes"}
        size, sent, is_weights = len(data), data, file.name == "model.safetensors"
        if is_weights and self.trouble == "short":
            headers["X-Linked-Size"] = str(size + 100)
        if is_weights and self.trouble == "cut":
            sent = data[: size // 2]
        if is_weights and self.trouble == "wrong":
            sent = data[:-400] + bytes(400)
        if is_weights and self.trouble == "note":
            sent = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\nsize {size}\n".encode()
            size = len(sent)
        if self.trouble == "bare":
            headers = {}
        send(request, 200, sent if with_body else b"", headers, length=size)


def send(request, status, body, headers, length=None):
    """Send one answer; a body shorter than the announced length closes the connection in its middle."""
    length = len(body) if length is None else length
    request.send_response(status)
    for name, value in {**headers, "Content-Length": str(length)}.items():
        request.send_header(name, value)
    request.end_headers()
    request.wfile.write(body)
    if length > len(body) and request.command == "GET":
        request.close_connection = True
