"""nbgrader on the hub: a course folder of the instructor's, an exchange for everybody, and the same kernel for both.

deploy/README.md says how a lesson is handed out, collected and graded with it.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

from course_utils.editions.for_nbgrader import COURSE_ID, KERNEL, write_nbgrader
from course_utils.errors import CourseError
from course_utils.start.hub import need_root, write_kernel
from course_utils.start.install import extra_python
from course_utils.start.parser import Parser

FOR_ALL = Path("/etc/jupyter/nbgrader_config.py")  # Jupyter reads it for every user of the machine
SETTINGS = f"""c = get_config()
c.CourseDirectory.course_id = "{COURSE_ID}"
c.Exchange.root = "{{}}"
"""


def account_of(name: str):
    """Return the Unix account of an instructor; raise CourseError where there is none yet."""
    import pwd  # not on Windows, where need_root has said so

    try:
        return pwd.getpwnam(name)
    except KeyError:
        raise CourseError(
            f"{name} is not a user of this machine yet. Log in to the hub under that name once."
        ) from None


def add_graded_kernel() -> Path:
    """Offer the hub's kernel a second time, under the name that nbgrader's notebooks ask for; return its file."""
    plain = write_kernel(sys.executable)
    spec = json.loads(plain.read_text(encoding="utf-8-sig"))
    spec["display_name"] = "Inside a Hugging Face Model (graded)"
    graded = plain.parent.with_name(KERNEL) / plain.name
    graded.parent.mkdir(exist_ok=True)
    graded.write_text(json.dumps(spec, indent=1) + "\n", encoding="utf-8", newline="\n")
    return graded


def give(folder: Path, account) -> None:
    """Make a folder and all in it belong to an account."""
    for place, folders, files in os.walk(folder):
        for one in (place, *(os.path.join(place, name) for name in folders + files)):
            shutil.chown(one, account.pw_uid, account.pw_gid)


def set_up(folder: Path, account, settings: Path = FOR_ALL) -> None:
    """Write the edition into folder/course, make folder/exchange, and tell nbgrader of every user where it lies.

    Raises CourseError where one of them is there already: a class may be using it.
    """
    exchange, course = folder / "exchange", folder / "course"
    for there in (exchange, course, settings):
        if there.exists():
            raise CourseError(f"{there} exists already, and a class may be using it. Move it away, or keep using it.")
    write_nbgrader(str(course))
    give(course, account)
    course.chmod(0o700)  # solutions, and what was collected
    exchange.mkdir()
    exchange.chmod(0o1777)  # everybody hands in; nobody removes what another has handed in
    folder.chmod(0o755)
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(SETTINGS.format(exchange), encoding="utf-8", newline="\n")
    settings.chmod(0o644)


def main(words=()) -> int:
    """Run `python -m course_utils hub-nbgrader FOLDER INSTRUCTOR`; return 0."""
    parser = Parser(prog="python -m course_utils hub-nbgrader", allow_abbrev=False)
    parser.add_argument("folder", metavar="FOLDER", help="new, such as /srv/nbgrader")
    parser.add_argument("instructor", metavar="INSTRUCTOR", help="who hands out and grades: a name on the hub")
    parser.add_argument("--settings", type=Path, default=FOR_ALL, help="of nbgrader, for all users (%(default)s)")
    known = parser.parse_args(list(words))
    need_root()
    account = account_of(known.instructor)
    extra_python("nbgrader")
    folder = Path(known.folder).resolve()
    set_up(folder, account, known.settings)
    add_graded_kernel()
    print(f"It is ready. {known.instructor} goes on in {folder / 'course'}, as deploy/README.md says.")
    return 0
