"""Is the course open already? A server's record, the process it names and its answer must all say so."""

from __future__ import annotations

import os
import ssl
import urllib.error
import urllib.request

SECONDS = 3


def running_url(folder, page=""):
    """Return the URL of a running JupyterLab on `folder`, or "" where there is none.

    page: what is opened there, such as "/lab/tree/00_start_here.ipynb".
    """
    from jupyter_server.serverapp import list_running_servers

    try:
        for server in list_running_servers():
            if os.path.realpath(server.get("root_dir", "")) == os.path.realpath(folder) and answers(server["url"]):
                return server["url"].rstrip("/") + page + ("?token=" + server["token"] if server.get("token") else "")
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        pass  # a record that cannot be read is no reason not to start
    return ""


def answers(url):
    """Tell whether a server answers at a URL: a killed one's record stays, and its process number is given away again.

    >>> answers("http://127.0.0.1:9/")
    False
    """
    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE  # on this computer, a certificate of its own
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=trusting))
    try:
        with opener.open(url.rstrip("/") + "/api", timeout=SECONDS) as answer:
            return b'"version"' in answer.read(1000)
    except urllib.error.HTTPError:
        return True  # it wants a password even for that
    except (OSError, ValueError):
        return False
