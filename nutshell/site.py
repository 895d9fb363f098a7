"""Build the site beside the last good one, and put it in its place when it is whole."""

import contextlib
import fcntl
import os
import shutil
import subprocess
import sys

from . import beside
from .about import date
from .build import prepare
from .programs import ROOT

SITE = ROOT / "site"
BUILD = ROOT / ".build"


@contextlib.contextmanager
def alone():
    """Two builds at once would write the same files: the second waits for the first."""
    BUILD.mkdir(exist_ok=True)
    with open(BUILD / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def build():
    """Make site/. Returns what is wrong: nothing, if the new site is there."""
    with alone():
        if wrong := prepare():
            return wrong
        new, old = BUILD / "site", BUILD / "old"
        for folder in (new, old):
            shutil.rmtree(folder, ignore_errors=True)
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir"]
        dated = os.environ | {"SOURCE_DATE_EPOCH": date()}
        if subprocess.run([*command, new], cwd=ROOT, env=dated, check=False).returncode:
            cure = "mend what it says; the last good site is still in site/"
            return [f"mkdocs did not build the site (above)\n  {cure}"]
        beside.write_all(new)
        if SITE.exists():
            SITE.rename(old)
        new.rename(SITE)
        shutil.rmtree(old, ignore_errors=True)
    return []
