"""Pack the built site for a reader without a network: a zip to unpack and open on file://.

There a browser finds no index.html in a folder, fetches nothing, and starts no worker from a
file; but it starts one from a text. So links to folders lead to the file in them, and the search
is in two scripts:

    search/worker.js          a `Worker` for the theme, which starts from the text of ours
    search/search_index.js    the index, where the theme looks for it on file://

The theme's own way is a frame in place of the worker: a third script to keep.
"""

import json
import re
import zipfile
from fnmatch import fnmatch
from pathlib import Path

from nutshell.source.paths import ROOT, SITE

ZIP = ROOT / "deep-learning-in-a-nutshell.zip"
# Only a host can use it, one of the two scripts holds it, or our search does without it.
LEFT_OUT = (
    *("404.html", "_headers", "sitemap.xml*", "search/*.json", "assets/search/*.js"),
    *("*.map", "assets/javascripts/lunr/*", "assets/javascripts/workers/*"),
)
# a page from a file may not ask for a font so
PRELOAD = re.compile(r'<link rel="preload"[^>]*as="font"[^>]*>')
FOLDER = re.compile(r' href="((?:[^":?#]*/)?\.\.?|[^":?#]*/)(?=["#])')
WORKER = """\
const text = %s
window.Worker = class extends Worker {
  constructor() {
    super(URL.createObjectURL(new Blob([text], { type: "text/javascript" })))
  }
}
"""
# What else changes in each page, once: what is there, and what takes its place.
CHANGES = (
    # a page from a file has no host that 'self' could name
    (r"script-src 'self'(?= 'sha256)", "script-src file:"),
    (
        r"style-src 'self'; [^\"]* worker-src 'self'",
        "style-src file:; img-src file: data:; font-src file:; worker-src blob:",
    ),
    (
        r'(?=<script defer src="([^"]*)assets/nutshell\.js)',
        r'<script src="\1search/worker.js"></script>\n',
    ),
)


def in_folder(address: str) -> str:
    """The file that a host would send for a folder."""
    return f"{address.rstrip('/')}/index.html".lstrip("/")


def to_file(link: re.Match[str]) -> str:
    """The link to a folder as one to the file in it."""
    return f' href="{in_folder(link[1])}'


def page(html: str) -> str:
    """The page as it works on file://."""
    for old, new in CHANGES:
        html, times = re.subn(old, new, html)
        if times != 1:
            cure = "mend CHANGES in nutshell/publish/offline.py"
            raise ValueError(
                f"{times} times instead of once in a page: {old}\n  {cure}"
            )
    return FOLDER.sub(to_file, PRELOAD.sub("", html))


def search(site: Path) -> dict[str, str]:
    """{name: text} of the two scripts."""
    index = json.loads((site / "search" / "index.json").read_text("utf-8"))
    for doc in index["docs"]:
        folder, *anchor = doc["location"].split("#")
        doc["location"] = "#".join([in_folder(folder), *anchor])
    ours = (
        site / "assets" / "search" / f"{name}.js" for name in ("minisearch", "worker")
    )
    text = "\n".join(script.read_text("utf-8") for script in ours)
    return {
        "search/worker.js": WORKER % json.dumps(text),
        "search/search_index.js": f"var __index = {json.dumps(index)}\n",
    }


def files(site: Path) -> dict[str, str | bytes]:
    """{name: content} of all that is packed."""
    found: dict[str, str | bytes] = {**search(site)}
    for file in site.rglob("*"):
        name = file.relative_to(site).as_posix()
        if file.is_file() and not any(fnmatch(name, left) for left in LEFT_OUT):
            is_page = file.suffix == ".html"
            found[name] = (
                page(file.read_text("utf-8")) if is_page else file.read_bytes()
            )
    return found


def pack(site: Path = SITE, to: Path = ZIP) -> list[str]:
    """Write the zip, the same bytes for the same site. Returns what is wrong."""
    if not (site / "index.html").exists():
        return [f"{site} holds no site\n  build it: make site"]
    found = files(site)
    with zipfile.ZipFile(to, "w") as packed:
        for name in sorted(found):
            entry = zipfile.ZipInfo(f"{to.stem}/{name}")  # always dated 1980
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, found[name], zipfile.ZIP_DEFLATED)
    print(f"{to.name}, {to.stat().st_size / 1e6:.1f} MB: unpack it and open index.html")
    return []
