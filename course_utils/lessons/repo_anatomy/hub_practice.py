"""Practise `hf download` without a network: read the command as `hf` does, and show what it would fetch."""

from __future__ import annotations

import argparse
import contextlib
import io
import shlex
from collections.abc import Iterable

from course_utils.errors import CourseError


def hf_dry_run(command: str, files: Iterable[str]) -> list[str]:
    """Print what an `hf download` command would fetch from a repo that holds `files`; return those names.

    The command is read by the installed `hf` itself; nothing is run and nothing is sent. Raises CourseError where `hf`
    would refuse the command.

    >>> hf_dry_run("hf download someone/model config.json --revision 1a2b3c", ["config.json", "README.md"])
    ● config.json
    ○ README.md
    1 of 2 files, at revision 1a2b3c, into the cache folder models--someone--model
    ['config.json']
    """
    from huggingface_hub.file_download import repo_folder_name
    from huggingface_hub.utils import filter_repo_objects

    files, wanted = list(files), _read(command)
    if wanted.filenames:
        fetched = [name for name in files if name in wanted.filenames]
        missing = [name for name in wanted.filenames if name not in files]
        if missing:
            raise CourseError(f"The repo holds no file {missing[0]}. It holds: {', '.join(files)}.")
    else:
        fetched = list(filter_repo_objects(files, allow_patterns=wanted.include, ignore_patterns=wanted.exclude))
    for name in files:
        print("●" if name in fetched else "○", name)
    cache = f"the cache folder {repo_folder_name(repo_id=wanted.repo_id, repo_type=wanted.repo_type)}"
    at = f"revision {wanted.revision}" if wanted.revision else "the newest version of its branch main"
    place = f"the folder {wanted.local_dir}" if wanted.local_dir else cache
    print(f"{len(fetched)} of {len(files)} files, at {at}, into {place}")
    return fetched


def _read(command: str) -> argparse.Namespace:
    """Return the parts of a command as the installed `hf` reads them; raise CourseError with its words otherwise."""
    from huggingface_hub.cli.download import DownloadCommand

    words = shlex.split(command)
    if words[:2] != ["hf", "download"]:
        raise CourseError("This practice reads commands that begin with `hf download`.")
    parser = argparse.ArgumentParser("hf")
    DownloadCommand.register_subcommand(parser.add_subparsers())
    paper = io.StringIO()
    try:
        with contextlib.redirect_stderr(paper), contextlib.redirect_stdout(paper):
            return parser.parse_args(words[1:])
    except SystemExit:
        last = (paper.getvalue().strip().splitlines() or ["it shows its help"])[-1]
        raise CourseError(f"hf would stop here: {last}") from None
