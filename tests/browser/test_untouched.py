"""A notebook that was opened and not touched: no mark for unsaved work, no question at the close, no byte changed."""

from __future__ import annotations

import pytest

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
