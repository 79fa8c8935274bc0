"""The school's accounts: the OAuth lines of local_example.py in a real hub, before a login service of our own."""

from __future__ import annotations

import pwd

import pytest
from class_member import Member
from memory import remove_users

from course_utils.paths import ROOT
from tests.deploy.real_hub.place import Hub, copy_of_the_course
from tests.deploy.real_hub.provider import CLIENT, login_service

ALLOWED = "tc-olga"


def documented(service: str, hub: str) -> str:
    """Return the lines of the example that turn on OAuth, with addresses of this computer in place of the school's."""
    example = (ROOT / "deploy" / "server" / "local_example.py").read_text(encoding="utf-8")
    block = next(part for part in example.split("\n\n") if '"generic-oauth"' in part)
    lines = [line[2:] for line in block.splitlines() if line.startswith("# c.")]
    text = "c = get_config()\n" + "\n".join(lines) + "\n"
    for old, new in {
        '"MY-CLIENT"': repr(CLIENT[0]),
        '"MY-SECRET"': repr(CLIENT[1]),
        "https://hub.example.org": hub,
        "https://login.example.org/oauth": service,
        '"ada", "grace"': repr(ALLOWED),
    }.items():
        assert old in text
        text = text.replace(old, new)
    return text


@pytest.fixture(scope="module")
def service():
    with login_service() as one:
        yield one


@pytest.fixture(scope="module")
def school(service):
    """A hub of its own that asks the login service."""
    with copy_of_the_course() as course:
        one = Hub(course)
        (one.state / "local.py").write_text(documented(service.url, one.url), encoding="utf-8")
        one.start()
        try:
            yield one
        finally:
            one.end()
            remove_users([ALLOWED])


def log_in(school, service, name: str):
    """Go through the login as a browser does; return (the learner, the last page)."""
    service.person = name
    member = Member(school.url, name)
    return member, member.web.get(f"{school.url}/hub/oauth_login", timeout=300)


def test_the_login_page_has_the_schools_button_and_asks_for_no_password(school):
    page = Member(school.url, ALLOWED).web.get(f"{school.url}/hub/login", timeout=60).text
    assert "Sign in with the school" in page and "/hub/oauth_login" in page
    assert 'type="password"' not in page and "Sign up" not in page


def test_a_whole_login_ends_in_a_workspace_where_a_cell_runs(school, service):
    olga, page = log_in(school, service, ALLOWED)
    assert page.status_code == 200, page.text[-500:]
    olga.start()
    olga.open("05_softmax.ipynb")
    assert olga.run("6 * 7") == ("42", "")
    assert pwd.getpwnam(ALLOWED).pw_dir == f"/home/{ALLOWED}"


@pytest.mark.parametrize("name", ["tc-stranger", "olga@example.org", "root"])
def test_others_of_the_school_are_refused(school, service, name):
    stranger, page = log_in(school, service, name)
    assert page.status_code == 403
    assert stranger.web.get(f"{school.url}/hub/home", timeout=60).url.startswith(f"{school.url}/hub/login")
