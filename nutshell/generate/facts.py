"""What the templates in overrides/ say of each page, in a form that both builders read."""

import contextlib
import html
import json
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urljoin

from nutshell.source.config import site_config
from nutshell.source.config import url as address
from nutshell.source.page import Page
from nutshell.source.paths import ROOT

FILE = ROOT / "overrides" / "made" / "about.html"


def last_changes() -> dict[str, str]:
    """{the address of a page: the day when it or one of its programs was last changed}."""
    log = ["git", "log", "--format=@%cs", "--name-only", "--", "docs", "snippets"]
    shallow = ["git", "rev-parse", "--is-shallow-repository"]
    whole = said(shallow) == "false"  # else all would seem to be of one day
    changed: dict[str, str] = {}
    day = ""
    for line in said(log).splitlines() if whole else ():
        if line.startswith("@"):
            day = line[1:]
        elif line:
            path = Path(line)
            stem = path.relative_to(path.parts[0])
            program = path.parts[0] == "snippets"
            stem = stem.parent if program else stem.with_suffix("")
            changed.setdefault(address(stem.as_posix()), day)
    return changed


def date() -> str:
    """The last commit's, or the one asked for, so that a site does not depend on when it was built."""
    last = os.environ.get("SOURCE_DATE_EPOCH") or said(
        ["git", "log", "-1", "--format=%ct"]
    )
    return last or "0"


def facts(found: Iterable[Page]) -> str:
    """What the templates in overrides/ say of each page: {its address: {name: text}}."""
    config, changed = site_config(), last_changes()
    told = {}
    for page in found:
        url = address(page.stem)
        article = {
            "@context": "https://schema.org",
            "@type": "TechArticle",
            "headline": page.title,
            "description": page.sentence,
            "inLanguage": "en",
            "isPartOf": {"@type": "WebSite", "name": config.site_name},
        } | ({"url": urljoin(config.site_url, url)} if config.site_url else {})
        # a worked example links its own files, at the top of the page
        runs = page.stem != "index" and bool(page.blocks)
        notebook = f"{page.stem.rpartition('/')[2]}.ipynb" if runs else ""
        made = any(i.kind == "md" for i in page.includes)
        colab = f"{page.stem}.ipynb" if page.notebook else notebook and url + notebook
        told[url] = {
            "title": html.escape(page.title),
            "says": html.escape(page.sentence),
            "article": json.dumps(article, ensure_ascii=False).replace("<", "\\u003c"),
            "changed": changed.get(url, ""),
            "source": "" if made else f"{page.stem}.{'py' if page.notebook else 'md'}",
            "notebook": notebook,
            "colab": colab,
        }
    return "{% set about = " + json.dumps(told, indent=1, ensure_ascii=False) + " %}\n"


def said(command: list[str]) -> str:
    """What a command says; nothing, where it cannot be run."""
    with contextlib.suppress(OSError):
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()
    return ""
