"""HTML as text: elements, tables, pictures, and the page around them."""

from __future__ import annotations

import html
from collections.abc import Sequence

from ..shared.translation import language, tr
from .style import SCRIPT, STYLE

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
"""What a browser may load for the page: nothing but what it holds."""


def text(value: object) -> str:
    """Return `value` as text in HTML."""
    return html.escape(str(value))


def element(name: str, content: str = "", **attributes: object) -> str:
    """Return an element with `content`, which is HTML; underscores of attributes' names become hyphens, or go."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{html.escape(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{given}>{content}</{name}>"


def paragraph(content: object, **attributes: object) -> str:
    """Return a paragraph of plain text."""
    return element("p", text(content), **attributes)


def section(title: str, *content: str) -> str:
    """Return a chapter of the page."""
    return element("section", element("h2", text(title)) + "".join(content))


def bullets(lines: Sequence[object]) -> str:
    """Return a list of plain texts."""
    return element("ul", "".join(element("li", text(line)) for line in lines))


def table(caption: str, header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Return a table whose first column names its rows, in a frame that scrolls where it is too narrow."""
    head = element("tr", "".join(element("th", text(name), scope="col") if name else "<td></td>" for name in header))
    body = "".join(
        element("tr", element("th", text(row[0]), scope="row") + "".join(element("td", text(cell)) for cell in row[1:]))
        for row in rows
    )
    inner = element("caption", text(caption)) + element("thead", head) + element("tbody", body)
    return element("div", element("table", inner), class_="wide", tabindex=0, role="region", aria_label=caption)


def picture(source: str, description: str, caption: str = "") -> str:
    """Return a picture from a data URI, with its caption."""
    image = f'<img src="{source}" alt="{html.escape(description)}" loading="lazy">'
    return element("figure", image + (element("figcaption", text(caption)) if caption else ""))


def slider(number: int, before: str, after: str, title: str) -> str:
    """Return two pictures of one place, data URIs, over each other, with a control that uncovers the second."""
    below = f'<img src="{before}" alt="{html.escape(tr("{title}, before", title=title))}">'
    above = f'<img class="after" src="{after}" alt="{html.escape(tr("{title}, after", title=title))}">'
    control = (
        f'<label for="split{number}">{text(tr("Before / after"))}</label>'
        f'<input id="split{number}" type="range" min="0" max="100" value="50">'
    )
    pictures = element("div", below + above, class_="pictures")
    return element("figure", pictures + control + element("figcaption", text(title)), class_="slider")


def page(title: str, summary: str, sections: Sequence[str]) -> str:
    """Return a whole page.

    Args:
        summary: plain text, under the title.
        sections: HTML.
    """
    head = (
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{text(title)}</title><style>{STYLE}</style>"
    )
    header = element("header", element("h1", text(title)) + paragraph(summary, class_="summary"))
    body = header + element("main", "".join(sections)) + f"<script>{SCRIPT}</script>"
    return f'<!DOCTYPE html>\n<html lang="{language()}"><head>{head}</head><body>{body}</body></html>\n'
