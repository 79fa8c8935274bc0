"""The commands of the course: `python -m course_utils COMMAND`, from the folder of the course, on a bare Python.

`make COMMAND` calls the same. Commands that need the packages install them first (see start/install.py) and
continue in the environment's own Python.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from importlib import import_module

from course_utils.start.parser import Parser

# command -> (module, function, needs the installed environment, words it takes, what it does, an example)
# Words: "" none; "FOLDER" one; "NOTEBOOK...", "NAME..." one or more; "[NOTEBOOK...]" any number;
# "..." all go to another program.
COMMANDS = {
    "lab": (
        "start.lab",
        "main",
        True,
        "...",
        "open the course in JupyterLab; further words go to jupyter lab",
        "lab --no-browser",
    ),
    "test": ("maintain.test", "main", True, "...", "run every test; further words go to pytest", "test -k hub"),
    "doctor": ("start.doctor", "main", False, "", "say what is ready on this computer and what is not", "doctor"),
    "reset": (
        "start.workspace",
        "reset_main",
        False,
        "NOTEBOOK...",
        "bring a notebook of your copy back and keep yours beside it",
        "reset 03",
    ),
    "install": ("start.install", "main", False, "", "only create or repair the environment (.venv)", "install"),
    "pytorch": (
        "start.pytorch",
        "main",
        True,
        "",
        "make the environment for lab 11 (transformers 5, PyTorch) and its kernel",
        "pytorch",
    ),
    "present": (
        "start.present",
        "main",
        True,
        "...",
        "open one lesson for the wall: large letters, no file list; with --demo only its live demo",
        "present 05",
    ),
    "kit": (
        "start.kit",
        "main",
        True,
        "...",
        "put course and packages into FOLDER, for a room without a network; --platform NAME and --python VERSION"
        " for other computers",
        "kit /media/stick/course --platform windows --python 3.12",
    ),
    "refresh": (
        "maintain.refresh",
        "main",
        True,
        "[NOTEBOOK...]",
        "run notebooks again and store them in normal form",
        "refresh 03",
    ),
    "lock": (
        "maintain.renew_lock",
        "main",
        False,
        "...",
        "renew requirements.lock and environment.yml (needs uv)",
        "lock",
    ),
    "bench": (
        "maintain.bench",
        "main",
        True,
        "",
        "measure time, memory and size of the course (three minutes)",
        "bench",
    ),
    "proof": (
        "maintain.proof",
        "main",
        True,
        "...",
        "run every mutant and fuzz case, and the notebooks with other threads and seeds (hours); print the tables",
        "proof",
    ),
    "solutions": (
        "editions.solved",
        "main",
        True,
        "FOLDER",
        "write the solved edition into a folder",
        "solutions solved",
    ),
    "nbgrader": (
        "editions.for_nbgrader",
        "main",
        True,
        "FOLDER",
        "write nbgrader's source edition into a folder",
        "nbgrader grading",
    ),
    "capstone-key": (
        "lessons.capstone.key",
        "main",
        True,
        "NAME...",
        "print what is planted in the folder of each learner of lab 10 (it spoils the lab)",
        'capstone-key "Ada Lovelace"',
    ),
    "class-progress": (
        "maintain.class_progress",
        "main",
        True,
        "...",
        "show who has done which exercise, from a folder that holds a folder for each learner",
        "class-progress /home --csv class.csv",
    ),
    "handouts": (
        "editions.handouts",
        "main",
        True,
        "[NOTEBOOK...]",
        "print one or two pages a lesson for the class, and each lesson with all answers for you (PDF, into build)",
        "handouts 05",
    ),
    "slides": (
        "editions.slides",
        "main",
        True,
        "[NOTEBOOK...]",
        "build the slides of the lessons that have a deck, into build/slides",
        "slides 05",
    ),
    "deck": (
        "maintain.deck",
        "main",
        True,
        "...",
        "write a deck: roles, check, accept, sheet, and a lesson's number",
        "deck check 05",
    ),
    "test-pytorch": (
        "maintain.pytorch",
        "main",
        True,
        "...",
        "test lab 11 and what the lessons say about PyTorch, in the environment for lab 11",
        "test-pytorch",
    ),
    "hub": (
        "start.hub",
        "main",
        False,
        "...",
        "start JupyterHub for a class, on this machine only, to try it (`hub serve`: for real; see deploy/README.md)",
        "hub",
    ),
    "hub-nbgrader": (
        "maintain.hub_grading",
        "main",
        True,
        "...",
        "let an instructor hand out, collect and grade with nbgrader on the hub (Linux, root; see deploy/README.md)",
        "hub-nbgrader /srv/nbgrader ada",
    ),
    "test-hub": (
        "maintain.hub",
        "main",
        True,
        "...",
        "test a real hub with real users: faults, isolation (Linux, root, Node.js); further words go to pytest",
        "test-hub",
    ),
    "test-browser": (
        "maintain.browser",
        "main",
        True,
        "...",
        "run the tests in a real browser, where there is one",
        "test-browser",
    ),
}
NARGS = {"": 0, "FOLDER": 1, "NOTEBOOK...": "+", "NAME...": "+", "[NOTEBOOK...]": "*", "...": "*"}


def parser():
    """Return the parser of all commands.

    >>> parser().parse_args(["reset", "03"]).words
    ['03']
    """
    top = Parser(prog="python -m course_utils", allow_abbrev=False, description="The commands of the course.")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands", parser_class=Parser)
    for name, (_, _, _, words, about, example) in COMMANDS.items():
        more = f"Example: python -m course_utils {example}"
        command = commands.add_parser(
            name, help=about, description=about[0].upper() + about[1:] + ".", epilog=more, allow_abbrev=False
        )
        if words:
            label = words.strip("[].") or "WORD"
            command.add_argument(
                "words",
                nargs=NARGS[words] if words != "FOLDER" else None,
                metavar=label,
                help=argparse.SUPPRESS if label == "WORD" else None,
            )
    return top


def read(words):
    """Return (command, its words); prints help or one sentence and exits where the words are none or wrong."""
    top = parser()
    if not words:
        top.print_help()
        top.exit(0)
    if words[0] in COMMANDS and COMMANDS[words[0]][3] == "..." and not {"-h", "--help"} & set(words[1:]):
        return words[0], words[1:]  # another program reads them
    known = top.parse_args(words)
    found = getattr(known, "words", [])
    return known.command, [found] if isinstance(found, str) else found


def main(words):
    """Run the command in `words`; return the exit code."""
    name, words = read(["--help"] if words == ["help"] else words)
    module, function, needs_environment = COMMANDS[name][:3]
    from course_utils.errors import CourseError
    from course_utils.start import python_range
    from course_utils.start.install import environment_python, need_the_course, own_python

    try:
        if name != "doctor":
            need_the_course()
        if not python_range.fits() and not own_python():
            raise CourseError(
                "This is Python {}.{}, and TensorFlow needs Python {}. Install one of them "
                "and start the course with it, for example `python3.12 -m course_utils lab`.".format(
                    *sys.version_info[:2], python_range.WORDS
                )
            )
        began_whole = bool(own_python())
        python = environment_python() if needs_environment else own_python() or sys.executable
        renewed = not began_whole and sys.prefix != sys.base_prefix and bool(own_python())  # this Python's own packages
        if renewed or os.path.normcase(os.path.abspath(python)) != os.path.normcase(os.path.abspath(sys.executable)):
            return hand_over(python, [name, *words])
        return import_module("course_utils." + module).__dict__[function](words) or 0
    except CourseError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. Nothing is broken: the same command goes on where it can, or begins again.", file=sys.stderr)
        return 130


def hand_over(python, words):
    """Run the same command with another Python, here and now; return its exit code."""
    from course_utils.start.surroundings import drop_strangers

    sys.stdout.flush()
    drop_strangers(os.environ)
    command = [python, "-m", "course_utils", *words]
    if os.name == "posix":
        os.execv(python, command)  # no second process: signals and exit codes are the command's own
    try:
        return subprocess.call(command)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
