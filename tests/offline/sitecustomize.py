"""Forbid connections to anything but loopback in this Python; found through PYTHONPATH, so child processes obey too.

Python runs this file at its start. An audit hook cannot be taken away again by the code that it watches.
"""

import sys

LOCAL = ("localhost", "127.0.0.1", "::1", "0.0.0.0", "::", "", None)


def is_local(host):
    """Tell whether a host (str, bytes or None) is this computer."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    return host in LOCAL or host.startswith("127.")


def forbid(event, arguments):
    """Raise ConnectionRefusedError for a connection or a name look-up that leaves this computer."""
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None  # not a tuple: a Unix socket
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        host = arguments[0]
    else:
        return
    if not is_local(host):
        raise ConnectionRefusedError("The tests run offline: a connection to {!r} was stopped.".format(host))


sys.addaudithook(forbid)
sys.course_is_offline = True

# jsonschema imports this package if it is there, for 1-2 s of building a grammar in each process; nothing needs it.
sys.modules.setdefault("rfc3987_syntax", None)
