"""What the printed editions share: one template, and cells of a notebook as HTML for paper."""

from __future__ import annotations

import re
from pathlib import Path

from markupsafe import Markup, escape

from course_utils.checking.lesson import Lesson
from course_utils.editions.chromium import print_pdf
from course_utils.editions.slides import for_the_wall

TEMPLATE = Path(__file__).parent / "print_template" / "page.html.j2"
FOOTER = "Inside a Hugging Face Model, lesson {}. Text and figures: CC BY 4.0. Code: MIT."


def write_pdf(record: Lesson, body: Markup, folder: Path, what: str) -> str:
    """Write STEM.html and STEM.pdf of one lesson into a folder, anew; return a line that says how many pages."""
    import jinja2

    template = jinja2.Template(TEMPLATE.read_text(encoding="utf-8-sig"), autoescape=True)
    title = f"{record.number}. {record.title}"
    page = folder / f"{record.stem}.html"
    folder.mkdir(parents=True, exist_ok=True)
    text = template.render(title=title, question=what, body=body, footer=FOOTER.format(record.number))
    page.write_text(text, encoding="utf-8", newline="\n")
    number = print_pdf(page, page.with_suffix(".pdf"))
    return f"{page.with_suffix('.pdf').name}: {number} page{'s' if number > 1 else ''}"


def heading(text: str) -> Markup:
    """Return a heading.

    >>> heading("Recap")
    Markup('<h2>Recap</h2>')
    """
    return Markup("<h2>{}</h2>").format(text)


def prose(text: str) -> Markup:
    """Return Markdown as HTML, its formulas drawn and its folded boxes open: paper unfolds nothing.

    >>> prose("*Softmax* is exp")
    Markup('<p><em>Softmax</em> is exp</p>\\n')
    """
    from nbconvert.filters import markdown2html

    made = str(for_the_wall(re.sub(r'<a class="anchor-link".*?</a>', "", markdown2html(text))))
    return Markup(made.replace("<details>", "<details open>"))


def code(text: str) -> Markup:
    """Return Python as HTML that needs no colours.

    >>> "import" in code("import numpy") and "<pre" in code("import numpy")
    True
    """
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import PythonLexer

    formatter = HtmlFormatter(noclasses=True, style="bw", cssclass="code", nobackground=True, wrapcode=False)
    return Markup(highlight(text, PythonLexer(), formatter))


def picture(cell: dict) -> Markup:
    """Return the first figure of a cell, as image or as HTML, with the caption that follows it."""
    outputs = cell["outputs"]
    for place, output in enumerate(outputs):
        data = output.get("data", {})
        if "image/png" in data:
            caption = text_of(outputs[place + 1]) if place + 1 < len(outputs) else ""
            return _figure(_image(data["image/png"]), caption.removeprefix("Figure: "))
    for output in outputs:
        if "text/html" in output.get("data", {}):
            return _figure(Markup(joined(output["data"]["text/html"])), "", ' class="html"')
    return Markup()


def _figure(inside: Markup, caption: str, look: str = "") -> Markup:
    below = Markup("<figcaption>{}</figcaption>").format(caption) if caption else ""
    return Markup("<figure{}>{}{}</figure>").format(Markup(look), inside, below)


def _image(png: str) -> Markup:
    return Markup('<img alt="described below" src="data:image/png;base64,{}">').format("".join(joined(png).split()))


def shown(output: dict) -> Markup:
    """Return one stored output as HTML."""
    data = output.get("data", {})
    if "image/png" in data:
        inside = _image(data["image/png"])
    elif "text/html" in data:
        inside = Markup(joined(data["text/html"]))
    else:
        inside = Markup("<pre>{}</pre>").format(text_of(output))
    return Markup('<div class="output">{}</div>').format(inside)


def text_of(output: dict) -> str:
    """Return what an output says as plain text.

    >>> text_of({"text": ["a", "b"]}), text_of({"data": {"text/plain": "c"}})
    ('ab', 'c')
    """
    return joined(output.get("text") or output.get("data", {}).get("text/plain", ""))


def joined(text) -> str:
    """Return a text that a notebook may hold as a list of lines."""
    return text if isinstance(text, str) else "".join(text)


def paragraph(text: str) -> Markup:
    """Return one sentence of the register as a paragraph, with what stands in backticks as code.

    >>> paragraph("Use `exp`.")
    Markup('<p>Use <code>exp</code>.</p>')
    """
    return Markup("<p>" + re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))) + "</p>")
