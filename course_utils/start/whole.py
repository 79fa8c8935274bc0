"""Is every file of the installed packages there? Each package brings its list, RECORD; a version number proves nothing.

An interrupted pip leaves a package whose version reads right while thousands of its files are missing.
"""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

CODE = (".py", ".so", ".pyd", ".dll", ".dylib", ".json")


def damaged(site, only=None, sizes=True, outside=True, code_alone=False):
    """Return {package: what is wrong} for the packages in the folder `site` (site-packages).

    only: names (as in the lock) to look at, None for all. sizes: compare them too.
    outside: look at files elsewhere, such as bin/jupyter; conda keeps those where RECORD does not say.
    code_alone: pass over headers and data, three quarters of TensorFlow's files (for a quick look).

    >>> damaged("no such folder")
    {'site-packages': 'missing'}
    """
    site = Path(site)
    if not site.is_dir():
        return {"site-packages": "missing"}
    wanted = None if only is None else {_plain(name) for name in only}
    wrong = {}
    for info in sorted(site.glob("*.dist-info")):
        name = _plain(info.name.split("-")[0])
        if wanted is None or name in wanted:
            what = _look(site, info, sizes, outside, code_alone)
            if what:
                wrong[name] = what
    return wrong


def names(site):
    """Return the names (set of str, normal form) of the packages in a site-packages."""
    return {_plain(info.name.split("-")[0]) for info in Path(site).glob("*.dist-info")}


def _plain(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def _look(site, info, sizes, outside, code_alone):
    """Return what is wrong with one package, "" if nothing is."""
    if not (info / "METADATA").is_file():
        return "its METADATA is missing"
    try:
        lines = (info / "RECORD").read_text(encoding="utf-8-sig").splitlines()
    except OSError:
        return "its RECORD is missing"
    bad = [path for path, size in _files(lines, outside, code_alone) if not _right(site, path, size if sizes else "")]
    return "" if not bad else "{} of its files missing or damaged, for example {}".format(len(bad), bad[0])


def _files(lines, outside, code_alone):
    """Return [(path, size as text)] of the lines of a RECORD that count.

    Compiled files have no size there and come back by themselves. The programs in bin/ change when the folder moves.

    >>> _files(["a/b.py,sha256=x,12", "a/__pycache__/b.pyc,,", '"a, b.txt",sha256=x,3', "../../bin/c,x,9"], True, False)
    [('a/b.py', '12'), ('a, b.txt', '3'), ('../../bin/c', '')]
    """
    found = []
    for line in lines:
        path, _, size = (part.strip('"') for part in (line.rsplit(",", 2) + ["", ""])[:3])
        if not size or path.startswith("..") and not outside or code_alone and not path.endswith(CODE):
            continue
        found.append((path, "" if re.match(r"(\.\./)+(bin|Scripts)/", path) else size))
    return found


def _right(site, path, size):
    """Tell whether a file is there, and of that size where one is given."""
    try:
        seen = os.stat(os.path.join(site, path))
    except OSError:
        return False
    return stat.S_ISREG(seen.st_mode) and (not size or str(seen.st_size) == size)
