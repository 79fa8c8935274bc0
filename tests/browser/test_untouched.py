"""A notebook that was opened and not touched: no mark for unsaved work, no question at the close, no byte changed."""

from __future__ import annotations

import pytest

from course_utils.start import workspace
from tests.browser.notebook import CURRENT

DIRTY = f"() => {CURRENT}.context.model.dirty"


@pytest.mark.parametrize("name", ["00_start_here.ipynb", "03_tokenize.ipynb"])
def test_an_untouched_notebook_closes_without_a_question(open_notebook, folder, name):
    before = (folder / name).read_bytes()
    notebook = open_notebook(name)
    page = notebook.page
    page.wait_for_timeout(3000)  # the kernel has told its language by then, and JupyterLab has compared
    notebook.picture(f"untouched-{name[:2]}")
    assert not page.evaluate(DIRTY)
    assert page.locator(".lm-TabBar-tab.lm-mod-current.jp-mod-dirty").count() == 0
    page.evaluate("() => { window.jupyterapp.commands.execute('docmanager:save') }")
    page.wait_for_timeout(1500)
    assert (folder / name).read_bytes() == before
    page.evaluate("() => { window.jupyterapp.commands.execute('application:close') }")
    page.wait_for_timeout(1500)
    assert page.locator(".jp-Dialog").count() == 0
    assert page.locator(".lm-TabBar-tab", has_text=name[:8]).count() == 0
    page.close()  # the tab is closed and its kernel ended: nothing is left for the module's end


def test_reset_of_an_open_notebook_says_what_to_press(open_notebook, folder):
    """The words of the reset message are in JupyterLab's menu, and pressing them shows the fresh copy."""
    name = "05_softmax.ipynb"
    notebook = open_notebook(name)
    page = notebook.page
    cell = notebook.ids("import course_utils")[0]
    fresh = notebook.source(cell)
    text = (folder / name).read_text(encoding="utf-8")
    (folder / name).write_text(text.replace("import course_utils", "# mine", 1), encoding="utf-8", newline="\n")
    page.evaluate("() => window.jupyterapp.commands.execute('docmanager:reload')")
    page.wait_for_timeout(1500)
    assert notebook.source(cell) != fresh
    assert workspace.reset("05", folder=folder, say=lambda line: None).name == f"mine - {name}"
    menu, item = workspace.RELOAD.split("Choose ")[1].split(" there")[0].split(" > ")
    page.locator(".lm-MenuBar-item", has_text=menu).first.click()
    page.locator(".lm-Menu-item", has_text=item).click()
    page.wait_for_timeout(1500)
    notebook.picture("reset-reloaded")
    assert notebook.source(cell) == fresh
