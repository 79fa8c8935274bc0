"""Fetch a model from the Hub once, so that every notebook can run on it; each failure is one sentence."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.model.flags import OFFLINE_CHOSEN_BY_COURSE

# Weights in safetensors, tokenizer, configuration, model card; no pickles, no copies for other frameworks.
WANTED = ["*.json", "*.txt", "*.model", "model*.safetensors", "README.md"]
NEEDED = ("config.json", "model.safetensors")
NAME = re.compile(r"^([\w.-]+/)?[\w.-]+$")
SECONDS_TO_ANSWER = 10
OFFLINE_WAY = "The bundled checkpoint needs no network: use `checkpoint()`."


def hub_snapshot(name):
    """Return the folder (str) of a complete snapshot of a Hub model, from the cache when it is there.

    Raises CourseError when the name is wrong, the Hub is out of reach, or the download breaks.

    Example:
        >>> hub_snapshot("distilbert/distilbert-base-uncased-finetuned-sst-2-english")   # doctest: +SKIP
        '/home/ada/.cache/huggingface/hub/models--distilbert--.../snapshots/714eb0fa...'
    """
    if not NAME.match(name) or name.startswith("."):
        raise CourseError(f"There is no folder {name!r}, and it is not a model name. Names look like `owner/model`.")
    return _cached(name) or _download(name)


def _cached(name):
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import LocalEntryNotFoundError

    try:
        folder = snapshot_download(name, local_files_only=True)
    except LocalEntryNotFoundError:
        return None
    # A broken-off download leaves a folder with some of the files: only a complete one counts.
    return folder if all((Path(folder) / file).is_file() for file in NEEDED) else None


def _download(name):
    import requests
    from huggingface_hub import HfApi, snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, RepositoryNotFoundError

    if os.environ.get("HF_HUB_OFFLINE", "0") not in ("", "0") and not os.environ.get(OFFLINE_CHOSEN_BY_COURSE):
        raise CourseError(f"{name} is not on this computer and HF_HUB_OFFLINE=1 forbids the download. {OFFLINE_WAY}")
    try:
        with network_allowed():
            info = HfApi().model_info(name, timeout=SECONDS_TO_ANSWER)
            files = {file.rfilename for file in info.siblings or []}
            for file in NEEDED:
                if file not in files:
                    raise CourseError(
                        f"The model {name} has no file {file}, so the course cannot use it. {OFFLINE_WAY}"
                    )
            return snapshot_download(name, allow_patterns=WANTED, ignore_patterns=["*/*"])
    except (RepositoryNotFoundError, HFValidationError):
        problem = f"The Hub knows no model {name} (or it is private). Check the spelling of its name."
    except HfHubHTTPError as error:
        status = error.response.status_code if error.response is not None else "an error"
        problem = f"The Hub answered {status} for {name}. Try again later. {OFFLINE_WAY}"
    except requests.exceptions.ChunkedEncodingError:
        problem = f"The download of {name} broke off. Run this cell again; it goes on where it stopped."
    except (requests.exceptions.RequestException, OSError) as error:
        problem = _explain(name, error)
    raise CourseError(problem)


def _explain(name, error):
    if "Consistency check failed" in str(error):
        return f"A file of {name} arrived shorter than announced. Run this cell again."
    if getattr(error, "errno", None) == 28:
        return f"The disk is full: {name} could not be stored. Free some space and run this cell again."
    return f"The Hub cannot be reached to fetch {name}. Connect to the internet and run this cell again. {OFFLINE_WAY}"


@contextlib.contextmanager
def network_allowed():
    """Lift HF_HUB_OFFLINE, which the course set, for the time of one download."""
    from huggingface_hub import constants
    from huggingface_hub.utils import reset_sessions

    before, constants.HF_HUB_OFFLINE = constants.HF_HUB_OFFLINE, False
    reset_sessions()
    try:
        yield
    finally:
        constants.HF_HUB_OFFLINE = before
        reset_sessions()
