"""The built pages and style sheets, made valid and small: whichever program built them."""

import json
import re
from pathlib import Path

# Space that a browser shows as one blank, and what keeps its own.
SPACE = re.compile(
    r"(?P<kept><(annotation|pre|script|textarea)\b.*?</\2>)|\s*\n\s*", flags=re.DOTALL
)
# A rule of a style sheet whose selectors all ask for what no page of ours has: text written to
# the left, a colour that the theme knows by name, a palette that the theme's script changes.
# And one for which a browser styles all of a page anew as it opens: it marks a tab where there
# is no script (nutshell.css does so at no such cost), or in a dialog.
NOT_OURS = (
    r"[^{},]*(?:\[dir=rtl|\[data-md-color-(?:primary=|accent=|switching)"
    r"|(?:\.no-js|\[role=dialog\]) (?:\.md-typeset )?\.tabbed-set)[^{},]*"
)
UNUSED = re.compile(rf"(?<=[{{}}]){NOT_OURS}(?:,{NOT_OURS})*\{{[^{{}}]*\}}")
TABLE = re.compile(r"<table>(.*?</table>)", re.DOTALL)
BOXED = (
    '<div class="md-typeset__scrollwrap" tabindex="0"><div class="md-typeset__table">'
    r'<table class="boxed">\1</div></div>'
)


def clean_pages(site: Path) -> None:
    """Take out what HTML does not allow, and the blanks that make up a fifth of a page.

    The theme's script puts each table without a class into a box that scrolls, and the page is
    styled again for each of them. So each table gets its box here, and a class; shorten_styles
    lets the rules for a table without a class hold for it.
    """
    for file in site.rglob("*.html"):
        text = file.read_text("utf-8")
        text = re.sub(r'(type="checkbox" id="__\w+") autocomplete="off"', r"\1", text)
        text = text.replace(' image-rendering="pixelated"', "")
        text = TABLE.sub(BOXED, text)
        text = SPACE.sub(lambda space: space["kept"] or "\n", text)
        file.write_text(text, "utf-8")


def shorten_styles(site: Path) -> None:
    """Drop comments, and the rules for languages and colours that no page of ours has."""
    for file in site.glob("assets/**/*.css"):
        text = re.sub(r"/\*.*?\*/", "", file.read_text("utf-8"), flags=re.DOTALL)
        text = re.sub(r"\s+", " ", UNUSED.sub("", text))
        text = text.replace(
            "table:not([class])", "table:not([border])"
        )  # see clean_pages
        file.write_text(text.strip() + "\n", "utf-8")


def set_index_aside(site: Path) -> None:
    """The theme reads search_index.json in the page: our worker reads index.json beside it."""
    index = site / "search" / "search_index.json"
    if index.exists():
        text = index.read_text("utf-8")
        (index.parent / "index.json").write_text(text, "utf-8")
        index.write_text(json.dumps(json.loads(text) | {"docs": []}), "utf-8")
