"""What a failed download means: one sentence with the model, the status and the cause, and one with what to do."""

from __future__ import annotations

import errno

AGAIN = "Run this cell again later."
OFFLINE_WAY = "The bundled checkpoint needs no network: use `checkpoint()`."
STATUS = {
    401: "wants to know who is asking. Sign in with `hf auth login` and run this cell again.",
    403: "forbids it. Look at the model's page with your account: is it private, or must you ask for access?",
    407: "the proxy of this network wants a name and a password. Set HTTPS_PROXY with them.",
    429: "too many requests came from this network. Wait a few minutes and run this cell again.",
    451: "the model may not be given out here for legal reasons. Choose another model.",
}


def explain(name, error):
    """Return one sentence what happened and one what to do, for whatever a download of `name` raised.

    Example:
        >>> explain("a/b", OSError(28, "No space left on device"))
        'The disk is full: a/b could not be stored. Free some space and run this cell again.'
    """
    chain = _causes(error)
    responses = [cause.response for cause in chain if getattr(cause, "response", None) is not None]
    if responses:
        return _explain_status(name, responses[-1])
    for cause in chain[::-1]:  # the innermost says most
        words = _explain_cause(name, cause)
        if words:
            return words
    return f"The download of {name} failed ({type(error).__name__}). Run this cell again. {OFFLINE_WAY}"


def _causes(error):
    """Return an error with all that caused it, the outermost first."""
    chain = []
    while error is not None and error not in chain:
        chain.append(error)
        error = error.__cause__ or error.__context__
    return chain


def _explain_status(name, response):
    status, code = response.status_code, response.headers.get("X-Error-Code")
    if code == "GatedRepo":
        return (
            f"The Hub answered {status} for {name}: the model is gated, its owner asks you to accept terms first."
            f" Ask for access on its page, sign in with `hf auth login`, then run this cell again. {OFFLINE_WAY}"
        )
    if status == 404 and code in ("EntryNotFound", "RevisionNotFound"):
        what = response.url.rpartition("/")[2].partition("?")[0]
        what = f"file {what}" if code == "EntryNotFound" else "such revision"
        return f"The Hub answered 404 for {name}: it has no {what}. Choose another model. {OFFLINE_WAY}"
    if status == 404 or code == "RepoNotFound" or (status == 401 and "/api/models/" in (response.url or "")):
        return (
            f"The Hub does not know the model {name}, or it is private (status {status}). Check the spelling of its"
            " name; for a private one sign in with `hf auth login`."
        )
    if status in STATUS:
        return f"The Hub answered {status} for {name}: {STATUS[status]} {OFFLINE_WAY}"
    if status >= 500:
        return f"The Hub answered {status} for {name}: it is out of order at the moment. {AGAIN} {OFFLINE_WAY}"
    return f"The Hub answered {status} for {name}. {AGAIN} {OFFLINE_WAY}"


def _explain_cause(name, cause):
    import requests
    from huggingface_hub.errors import FileMetadataError

    text, number, wrong = str(cause), getattr(cause, "errno", None), requests.exceptions
    if number in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk is full: {name} could not be stored. Free some space and run this cell again."
    if isinstance(cause, PermissionError) or number == errno.EROFS:
        return (
            f"The cache folder cannot be written to ({getattr(cause, 'filename', None) or 'HF_HOME'}), so {name} could"
            " not be stored. Set HF_HOME to a folder of your own and restart the kernel."
        )
    if isinstance(cause, (FileExistsError, NotADirectoryError)):
        return (
            f"The cache folder cannot be made ({cause.filename}), so {name} could not be stored. Set HF_HOME to a"
            " folder of your own and restart the kernel."
        )
    if isinstance(cause, FileMetadataError):
        return (
            f"The server sends {name} without the headers by which files are told apart (ETag, X-Repo-Commit); a mirror"
            " or a proxy may drop them. Unset HF_ENDPOINT, or use another mirror or network."
        )
    if isinstance(cause, wrong.SSLError):
        return (
            f"The certificate of the server that should give {name} was not accepted. Set the clock of this computer"
            " right, or ask whoever runs the network for its certificate and set REQUESTS_CA_BUNDLE to it."
        )
    if isinstance(cause, wrong.ProxyError):
        said = "wants a name and a password (407)" if "407" in text else "does not answer"
        return f"The proxy of this network {said}, so {name} cannot be fetched. Look at HTTPS_PROXY. {OFFLINE_WAY}"
    if isinstance(cause, (wrong.MissingSchema, wrong.InvalidSchema, wrong.InvalidURL)):
        return f"The address of the Hub cannot be used to fetch {name}. Unset HF_ENDPOINT, or write it with https://."
    if isinstance(cause, ValueError) and "JSON" in type(cause).__name__:
        return (
            f"What answered for {name} is not the Hub (a sign-in page of the network?). Open a web page in your"
            " browser, sign in, and run this cell again."
        )
    if "Consistency check failed" in text:
        return f"A file of {name} arrived shorter than announced. Run this cell again."
    if isinstance(cause, wrong.ChunkedEncodingError):
        return f"The download of {name} broke off. Run this cell again; it goes on where it stopped."
    if isinstance(cause, (wrong.ConnectionError, wrong.Timeout)):
        return (
            f"The Hub cannot be reached to fetch {name}. Connect to the internet and run this cell again. {OFFLINE_WAY}"
        )
    return None
