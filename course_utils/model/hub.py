"""Fetch a model from the Hub once, so that every notebook can run on it; each failure is one sentence."""

from __future__ import annotations

import contextlib
import json
import os
from fnmatch import fnmatch
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.model.flags import OFFLINE_CHOSEN_BY_COURSE
from course_utils.model.hub_words import OFFLINE_WAY, explain
from course_utils.model.whole import file_damage, first_missing

# Weights in safetensors, tokenizer, configuration, model card; no pickles, no copies for other frameworks.
WANTED = ["*.json", "*.txt", "*.model", "model*.safetensors", "README.md"]
SECONDS_TO_ANSWER = 10
# Beside the snapshots in the cache: which files this course set out to fetch. Without it a download that broke off
# at vocab.txt looked like a complete model for ever.
LISTING = "course_files.json"


def hub_snapshot(name):
    """Return the folder (str) of a complete snapshot of a Hub model, from the cache when it is there.

    Raises CourseError when the name is wrong, the Hub is out of reach, or the download breaks.

    Example:
        >>> hub_snapshot("distilbert/distilbert-base-uncased-finetuned-sst-2-english")   # doctest: +SKIP
        '/home/ada/.cache/huggingface/hub/models--distilbert--.../snapshots/714eb0fa...'
    """
    _check_name(name)
    try:
        return _find_or_fetch(name)
    except CourseError:
        raise
    except Exception as error:  # the libraries below raise two dozen kinds; a learner sees one sentence for each
        raise CourseError(explain(name, error)) from error


def _check_name(name):
    from huggingface_hub.errors import HFValidationError
    from huggingface_hub.utils import validate_repo_id

    try:
        validate_repo_id(name)
        good = name == name.strip()  # the library's own pattern lets a newline at the end pass
        good = good and all(part[:1] not in (".", "-", "") for part in name.split("/"))
    except HFValidationError:
        good = False
    if not good:
        raise CourseError(f"There is no folder {name!r}, and it is not a model name. Names look like `owner/model`.")


def _find_or_fetch(name):
    folder, removed = _cached(name)
    listed = _listed(folder)
    if folder and listed and first_missing(listed) is None and all((folder / file).is_file() for file in listed):
        return str(folder)
    usable = folder and first_missing({path.name for path in folder.iterdir()}) is None and not listed
    try:
        return _download(name)
    except Exception as error:
        if usable:  # another program filled the cache; what the Hub has beyond it cannot be asked now
            return str(folder)
        why = str(error) if isinstance(error, CourseError) else explain(name, error)
        lost = f"The file {removed} of {name} in the cache was damaged and was removed. " if removed else ""
        raise CourseError(lost + why) from error


def _cached(name):
    """Return the snapshot's folder (or None) and the name of a damaged file that was removed from it (or None)."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import LocalEntryNotFoundError

    try:
        folder = Path(snapshot_download(name, local_files_only=True))
    except LocalEntryNotFoundError:
        return None, None
    return folder, _remove_damaged(folder)


def _remove_damaged(folder):
    """Remove the files of a snapshot that are not whole, so that they are fetched again; return the last one's name."""
    removed = None
    for path in sorted(folder.iterdir()):
        if path.is_dir() or not _wanted(path.name) or not file_damage(path):
            continue
        blob = path.resolve()
        for file in (path, blob, blob.with_name(blob.name + ".incomplete")):
            file.unlink(missing_ok=True)
        removed = path.name
    return removed


def _wanted(file):
    return "/" not in file and any(fnmatch(file, pattern) for pattern in WANTED)


def _storage(name):
    from huggingface_hub import constants
    from huggingface_hub.file_download import repo_folder_name

    return Path(constants.HF_HUB_CACHE) / repo_folder_name(repo_id=name, repo_type="model")


def _listed(folder):
    """Return the files that were to be fetched into a snapshot, or None when this course did not fetch it."""
    try:
        return json.loads((folder.parent.parent / LISTING).read_text(encoding="utf-8-sig")).get(folder.name)
    except (OSError, ValueError, AttributeError):
        return None


def _download(name):
    from huggingface_hub import HfApi, constants, snapshot_download

    if _offline_by_choice():
        raise CourseError(
            f"{name} is not complete on this computer and HF_HUB_OFFLINE=1 forbids the download (or"
            f" TRANSFORMERS_OFFLINE=1). {OFFLINE_WAY}"
        )
    if not constants.ENDPOINT.startswith(("http://", "https://")):
        raise CourseError(
            f"HF_ENDPOINT is {constants.ENDPOINT!r}, which is not an address to fetch {name} from. Write it with https://"
            " or unset it, then restart the kernel."
        )
    with network_allowed():
        info = HfApi().model_info(name, timeout=SECONDS_TO_ANSWER)
        files = sorted(file.rfilename for file in info.siblings or [] if _wanted(file.rfilename))
        lacking = first_missing(files)
        if lacking:
            raise CourseError(f"The model {name} has no file {lacking}, so the course cannot use it. {OFFLINE_WAY}")
        storage = _storage(name)
        storage.mkdir(parents=True, exist_ok=True)
        (storage / LISTING).write_text(json.dumps({info.sha: files}), encoding="utf-8", newline="\n")
        for _ in range(2):  # what arrives damaged is fetched once more, from its beginning
            folder = snapshot_download(name, allow_patterns=WANTED, ignore_patterns=["*/*"])
            damaged = _remove_damaged(Path(folder))
            if not damaged:
                break
    if damaged:
        raise CourseError(f"The file {damaged} of {name} arrived damaged and was removed. Run this cell again later.")
    lost = next((file for file in files if not (Path(folder) / file).is_file()), None)
    if lost:
        raise CourseError(f"The file {lost} of {name} did not arrive. Run this cell again. {OFFLINE_WAY}")
    return folder


def _offline_by_choice():
    """Tell whether the learner, not the course, chose offline; the switches are read by huggingface_hub's own rule."""
    from huggingface_hub.constants import _is_true

    if os.environ.get(OFFLINE_CHOSEN_BY_COURSE):
        return _is_true(os.environ.get("TRANSFORMERS_OFFLINE"))
    return _is_true(os.environ.get("HF_HUB_OFFLINE") or os.environ.get("TRANSFORMERS_OFFLINE"))


@contextlib.contextmanager
def network_allowed():
    """Lift HF_HUB_OFFLINE, which the course set, for the time of one download; a 5xx is said at once.

    The library tries a 503 on a file six times, 23 seconds long, before it says a word.
    """
    from huggingface_hub import configure_http_backend, constants
    from huggingface_hub.utils import _http, hf_raise_for_status

    def impatient():
        session = factory()
        session.hooks["response"].append(
            lambda response, **_: hf_raise_for_status(response) if response.status_code >= 500 else None
        )
        return session

    before, constants.HF_HUB_OFFLINE = constants.HF_HUB_OFFLINE, False
    factory = _http._GLOBAL_BACKEND_FACTORY
    configure_http_backend(impatient)  # forgets the sessions that know of offline
    try:
        yield
    finally:
        constants.HF_HUB_OFFLINE = before
        configure_http_backend(factory)
