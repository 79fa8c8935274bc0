"""Practise `hf download` and `hf upload` without a network: read the command as `hf` does, show what it would move."""

from __future__ import annotations

import argparse
import contextlib
import io
import shlex
from collections.abc import Iterable

from course_utils.errors import CourseError


def hf_dry_run(command: str, files: Iterable[str]) -> list[str]:
    """Print which of `files`, those of a repo or of your folder, an `hf` command would move; return their names.

    The command is read by the installed `hf` itself; nothing is run and nothing is sent. Raises CourseError where `hf`
    would refuse the command.

    >>> hf_dry_run("hf download someone/model config.json --revision 1a2b3c", ["config.json", "README.md"])
    ● config.json
    ○ README.md
    1 of 2 files, at revision 1a2b3c, into the cache folder models--someone--model
    ['config.json']
    >>> hf_dry_run('hf upload you/model here --private --exclude "*.txt"', ["config.json", "notes.txt"])
    ● config.json
    ○ notes.txt
    1 of 2 files, as a commit to the branch main, into you/model, a private repo if it is made now
    ['config.json']
    """
    files, wanted = list(files), _read(command)
    moved, where = (_sent if wanted.command == "upload" else _fetched)(files, wanted)
    for name in files:
        print("●" if name in moved else "○", name)
    print(f"{len(moved)} of {len(files)} files, {where}")
    return moved


def _fetched(files: list[str], wanted: argparse.Namespace) -> tuple[list[str], str]:
    """Return what a download brings, and in words from which state and to which place."""
    from huggingface_hub.file_download import repo_folder_name
    from huggingface_hub.utils import filter_repo_objects

    if wanted.filenames:
        moved = [name for name in files if name in wanted.filenames]
        missing = [name for name in wanted.filenames if name not in files]
        if missing:
            raise CourseError(f"The repo has no file {missing[0]}. It has: {', '.join(files)}.")
    else:
        moved = list(filter_repo_objects(files, allow_patterns=wanted.include, ignore_patterns=wanted.exclude))
    cache = f"the cache folder {repo_folder_name(repo_id=wanted.repo_id, repo_type=wanted.repo_type)}"
    at = f"revision {wanted.revision}" if wanted.revision else "the newest version of the branch main"
    place = f"the folder {wanted.local_dir}" if wanted.local_dir else cache
    return moved, f"at {at}, into {place}"


def _sent(files: list[str], wanted: argparse.Namespace) -> tuple[list[str], str]:
    """Return what an upload of a folder sends, and in words to which branch of which repo."""
    from huggingface_hub.utils import DEFAULT_IGNORE_PATTERNS, filter_repo_objects

    if not wanted.local_path or any(sign in wanted.local_path for sign in "*?["):
        raise CourseError("This practice sends a folder. Name it after the repo, as in `hf upload you/model folder`.")
    if wanted.delete or wanted.every or wanted.create_pr:
        raise CourseError("This practice does not know --delete, --every or --create-pr. Leave them out.")
    never = [*(wanted.exclude or []), *DEFAULT_IGNORE_PATTERNS]  # git's own folder and the cache stay at home
    moved = list(filter_repo_objects(files, allow_patterns=wanted.include, ignore_patterns=never))
    inside = (wanted.path_in_repo or ".").strip("/")
    place = wanted.repo_id if inside == "." else f"the folder {inside} of {wanted.repo_id}"
    kind = "private" if wanted.private else "public"
    return (
        moved,
        f"as a commit to the branch {wanted.revision or 'main'}, into {place}, a {kind} repo if it is made now",
    )


def _read(command: str) -> argparse.Namespace:
    """Return the parts of a command as the installed `hf` reads them; raise CourseError with its words otherwise."""
    from huggingface_hub.cli.download import DownloadCommand
    from huggingface_hub.cli.upload import UploadCommand

    words = shlex.split(command)
    if words[:2] not in (["hf", "download"], ["hf", "upload"]):
        raise CourseError("This practice reads commands that begin with `hf download` or `hf upload`.")
    parser = argparse.ArgumentParser("hf")
    commands = parser.add_subparsers(dest="command")
    DownloadCommand.register_subcommand(commands)
    UploadCommand.register_subcommand(commands)
    paper = io.StringIO()
    try:
        with contextlib.redirect_stderr(paper), contextlib.redirect_stdout(paper):
            return parser.parse_args(words[1:])
    except SystemExit:
        last = (paper.getvalue().strip().splitlines() or ["it shows its help"])[-1]
        raise CourseError(f"hf would stop here: {last}") from None
