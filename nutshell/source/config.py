"""The settings of mkdocs.yml, and the addresses that follow from them."""

import functools
import re

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from nutshell.source.paths import ROOT


@functools.cache
def site_config() -> MkDocsConfig:
    """The settings of mkdocs.yml. Raises what MkDocs raises where they are wrong."""
    return load_config(str(ROOT / "mkdocs.yml"))


def url(stem: str) -> str:
    """Where a page is, from the site's own folder: foundations/bias/, or "" for the home page."""
    return re.sub(r"(^|/)index/$", r"\1", f"{stem}/")
