"""Results that are kept: each under a name that holds all that decides it."""

import hashlib
import importlib.metadata
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Protocol

from nutshell.run.runner import Result
from nutshell.source.paths import BUILD

CACHE = BUILD / "results"
PACKAGE = Path(__file__).parents[1]
PACKAGES = importlib.metadata.packages_distributions()

# What decides, beside the program itself, what it gives; and what decides it for a notebook.
RUNNER = (
    "run/backend.py",
    "run/figure.py",
    "run/frames.py",
    "run/matplotlibrc",
    "run/runner.py",
    "run/terminal.py",
    "source/paths.py",
    "source/program.py",
)
KERNEL = (*RUNNER, "run/kernel.py", "run/notebook.py", "source/example.py")
ALWAYS = ("matplotlib", "numpy", "scipy", "torch")  # the others compute with these


class Source(Protocol):
    """A program or a worked example."""

    @property
    def name(self) -> str: ...

    @property
    def text(self) -> str: ...

    @property
    def imports(self) -> set[str]: ...


@cache
def text_of(files: tuple[str, ...]) -> str:
    """The text of these files of the package, and the version of Python."""
    return sys.version + "".join((PACKAGE / f).read_text("utf-8") for f in files)


version = cache(importlib.metadata.version)


def cache_file(source: Source, *more: str | None) -> Path:
    """Where the result is kept: its name holds the text, the runner and all versions."""
    names = {module.partition(".")[0] for module in source.imports}
    packages = {package for name in names for package in PACKAGES.get(name, [])}
    versions = [(p, version(p)) for p in sorted(packages.union(ALWAYS))]
    key = json.dumps([source.name, source.text, versions, text_of(RUNNER), *more])
    return CACHE / hashlib.sha256(key.encode()).hexdigest()


def load(source: Source) -> Result | None:
    """The kept result, or None where there is none that can be read."""
    try:
        return Result(**json.loads(cache_file(source).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def store(source: Source, result: Result) -> None:
    write(cache_file(source), json.dumps(asdict(result)))


def write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        partial.write_text(text, "utf-8")
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def keep(files: Mapping[Path, str]) -> None:
    """Write those of {path: text} that say something else."""
    for path, text in files.items():
        if not path.exists() or path.read_text("utf-8") != text:
            write(path, text)
