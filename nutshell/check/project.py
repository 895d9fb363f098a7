"""Whether anything has changed since the project was last found to be right."""

import hashlib

from nutshell.run.cache import PACKAGE, text_of, version, write
from nutshell.source.paths import BUILD, DOCS, ROOT, SNIPPETS, visible

CHECKED = BUILD / "checked"  # the state of the project that had no problem
RENDERERS = ("markdown", "pymdown-extensions", "math-core")


def state() -> str:
    """A fingerprint of all that decides whether a page is right."""
    ours = (path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("[!_]*.py"))
    versions = [text_of(tuple(sorted(ours))), *map(version, RENDERERS)]
    digest = hashlib.sha256("".join(versions).encode())
    files = [path for folder in (DOCS, SNIPPETS) for path in visible(folder, "*.*")]
    for path in sorted([*files, ROOT / "mkdocs.yml"]):
        digest.update(f"{path} {path.stat().st_size}".encode() + path.read_bytes())
    return digest.hexdigest()


def is_known_good(state: str) -> bool:
    return CHECKED.exists() and CHECKED.read_text("utf-8") == state


def remember(state: str) -> None:
    write(CHECKED, state)
