"""One notebook open in a browser: run it, find cells by id, read outputs, type, take pictures."""

from __future__ import annotations

from pathlib import Path

from tests.browser.server import TOKEN

PICTURES = Path(__file__).resolve().parents[2] / "build" / "browser"
SECONDS_ALL_CELLS = 900  # far more than needed: a busy computer is slow, not wrong
CURRENT = "window.jupyterapp.shell.currentWidget"
# Errors of cells that do not announce one with the tag raises-exception, as "cell id: name".
ERRORS = f"""() => {CURRENT}.content.widgets.filter(c => c.model.type === 'code'
    && !(c.model.getMetadata('tags') || []).includes('raises-exception'))
    .flatMap(c => c.model.outputs.toJSON().filter(o => o.output_type === 'error')
        .map(o => c.model.id + ': ' + o.ename))"""


class Notebook:
    """A notebook in JupyterLab, driven as a learner would, with cells named by their ids."""

    def __init__(self, page, url: str, name: str) -> None:
        self.page, self.url, self.name = page, url, name

    def open(self) -> Notebook:
        """Open the notebook and wait for its kernel."""
        self.page.goto(f"{self.url}/lab/tree/{self.name}?token={TOKEN}&reset")
        self.page.wait_for_function("() => window.jupyterapp?.shell?.currentWidget?.context?.isReady", timeout=120_000)
        # The status dot says idle before a kernel is attached, and Run All then asks for one: wait for the session.
        self.page.evaluate(
            f"async () => {{ const c = {CURRENT}.sessionContext; await c.ready; await c.session.kernel.info }}"
        )
        return self

    def close(self) -> None:
        """End the kernel, which holds a model in memory."""
        if not self.page.is_closed():
            self.page.evaluate(f"async () => {{ await {CURRENT}.sessionContext.shutdown() }}")
            self.page.close()

    def run_all(self) -> None:
        """Run > Run All Cells, and wait until every code cell has run, or an unexpected error has stopped the rest."""
        self.page.locator(".lm-MenuBar-item", has_text="Run").first.click()
        self.page.locator('.lm-Menu-item[data-command="runmenu:run-all"]').click()
        self.page.wait_for_function(
            f"""() => {CURRENT}.sessionContext.session.kernel.status === 'idle'
                && (({ERRORS})().length || {CURRENT}.content.widgets.every(cell => cell.model.type !== 'code'
                || !cell.model.sharedModel.getSource().trim() || cell.model.executionCount > 0))""",
            timeout=SECONDS_ALL_CELLS * 1000,
        )

    def outputs(self, cell: str) -> list[dict]:
        """Return the outputs of a cell as nbformat dicts."""
        return self.page.evaluate(
            f"id => {CURRENT}.content.widgets.find(c => c.model.id === id).model.outputs.toJSON()", cell
        )

    def unexpected_errors(self) -> list[str]:
        """Return the errors of cells that do not announce one with the tag raises-exception."""
        return self.page.evaluate(ERRORS)

    def ids(self, text: str) -> list[str]:
        """Return the ids of the code cells whose source contains `text`."""
        return self.page.evaluate(
            f"""text => {CURRENT}.content.widgets.filter(c => c.model.type === 'code'
                && c.model.sharedModel.getSource().includes(text)).map(c => c.model.id)""",
            text,
        )

    def source(self, cell: str) -> str:
        return self.page.evaluate(
            f"id => {CURRENT}.content.widgets.find(c => c.model.id === id).model.sharedModel.getSource()", cell
        )

    def cell(self, cell: str):
        """Scroll to a cell and return its element."""
        found = self.page.evaluate_handle(
            f"""async id => {{ const book = {CURRENT}.content;
                const at = book.widgets.findIndex(c => c.model.id === id); book.activeCellIndex = at;
                await book.scrollToItem(at, 'start'); const node = book.widgets[at].node;
                node.setAttribute('data-test-cell', id); return node }}""",
            cell,
        )
        found.dispose()
        return self.page.locator(f'[data-test-cell="{cell}"]')

    def rewrite(self, cell: str, source: str) -> None:
        """Replace a cell's code with the keyboard and run it with Shift+Enter."""
        before = self.page.evaluate(
            f"id => {CURRENT}.content.widgets.find(c => c.model.id === id).model.executionCount", cell
        )
        editor = self.cell(cell).locator(".cm-content")
        editor.click()
        editor.press("Control+a")
        self.page.keyboard.insert_text(source)
        editor.press("Shift+Enter")
        self.page.wait_for_function(
            f"([id, before]) => {{ const n = {CURRENT}.content.widgets.find(c => c.model.id ==="
            " id).model.executionCount; return n && n !== before }",
            arg=[cell, before],
            timeout=120_000,
        )

    def insert_below(self, cell: str, source: str) -> str:
        """Add a code cell below another one, type `source` into it and run it; return its id."""
        self.cell(cell)
        self.page.evaluate("() => window.jupyterapp.commands.execute('notebook:insert-cell-below')")
        added = self.page.evaluate(f"() => {CURRENT}.content.activeCell.model.id")
        self.rewrite(added, source)
        return added

    def theme(self, name: str) -> None:
        """Change JupyterLab's theme, for example to "JupyterLab Dark"."""
        self.page.evaluate("name => window.jupyterapp.commands.execute('apputils:change-theme', {theme: name})", name)
        self.page.wait_for_function("name => document.body.dataset.jpThemeName === name", arg=name)
        self.page.wait_for_timeout(500)  # the style sheet arrives a moment later

    def picture(self, name: str, cell: str = "") -> None:
        """Keep a screenshot under build/browser, of one cell or of the whole window."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        (self.cell(cell) if cell else self.page).screenshot(path=str(PICTURES / f"{name}.png"))

    def pictures_in_both_themes(self, name: str, cell: str) -> None:
        """Keep a screenshot of a cell in the light and in the dark theme."""
        self.picture(f"{name}-light", cell)
        self.theme("JupyterLab Dark")
        self.picture(f"{name}-dark", cell)
        self.theme("JupyterLab Light")
