"""The cheat sheet as a PDF beside its page, printed by Chromium where there is one."""

import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from nutshell.generate.facts import date

SHEET, PDF = "reference/cheat-sheet", "cheat-sheet.pdf"
BUTTON = re.compile(rf'\s*<a href="{PDF}".*?</a>', re.DOTALL)
SCRIPT = re.compile(r"<script.*?</script>", re.DOTALL)
NODE = re.compile(rb"\(node\d{8}\)")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-sync "
    "--disable-background-networking --disable-component-update --no-pdf-header-footer"
)


def write(site: Path, address: str) -> None:
    """Print the cheat sheet of a built site; where that fails, take its button away, and say so."""
    page = site / SHEET / "index.html"
    if not page.exists():
        return
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser and (pdf := printed(browser, site, address)):
        (site / SHEET / PDF).write_bytes(pdf)
        return
    page.write_text(BUTTON.sub("", page.read_text("utf-8")), "utf-8")
    why = (
        f"{browser} printed none"
        if browser
        else f"none of {', '.join(BROWSERS)} is here"
    )
    print(f"no PDF of the cheat sheet: {why}")


def printed(browser: str, site: Path, address: str) -> bytes:
    """The PDF, or nothing. It depends on the site alone: neither on the time nor on the folder."""
    with tempfile.TemporaryDirectory() as folder:
        # Chromium makes each link absolute, and each must keep its length when it is replaced
        long = Path(folder) / ("x" * 200)
        long.symlink_to(site.resolve(), target_is_directory=True)
        pdf = Path(folder) / PDF
        # without its scripts: nothing changes while it is printed
        page = site / SHEET / "paper.html"
        page.write_text(
            SCRIPT.sub("", (site / SHEET / "index.html").read_text("utf-8"))
        )
        to = [f"--user-data-dir={folder}/profile", f"--print-to-pdf={pdf}"]
        command = [browser, *QUIET.split(), *to, f"{long.as_uri()}/{SHEET}/{page.name}"]
        try:
            subprocess.run(command, capture_output=True, timeout=120, check=True)
            data = pdf.read_bytes()
        except (OSError, subprocess.SubprocessError):
            return b""
        finally:
            page.unlink()
        here, there = f"({long.as_uri()}/".encode(), f"({address or '../../'}".encode()
    links = re.compile(re.escape(here) + rb"([^)]*\))")
    data = links.sub(lambda m: (there + m[1]).ljust(len(m[0])), data)
    day = time.strftime("(D:%Y%m%d%H%M%S", time.gmtime(int(date()))).encode()
    data = re.sub(rb"\(D:\d{14}", day, data)
    # what Chromium numbers differs from run to run; the order of the numbers does not
    rank = {node: i for i, node in enumerate(sorted(set(NODE.findall(data))))}
    return NODE.sub(lambda m: b"(node%08d)" % rank[m[0]], data)
