"""The built site in a real browser, served from a folder below the root of its host."""

import functools
import http.server
import re
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from nutshell.publish import files
from nutshell.source.paths import ROOT

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)
# it asks nobody for anything by itself, so that what is asked for is the page's doing
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Handler(http.server.SimpleHTTPRequestHandler):
    """A host that sends what docs/_headers asks for."""

    def end_headers(self):
        (file,) = Path(self.directory).rglob("_headers")
        for name, value in re.findall(
            r"^  ([\w-]+): (.+)$", file.read_text(), re.MULTILINE
        ):
            self.send_header(name, value)
        super().end_headers()

    def copyfile(self, source, outputfile):
        if "Slow" not in self.headers or not source.name.endswith(".html"):
            return super().copyfile(source, outputfile)
        while lines := source.readlines(1400):  # a packet holds so many bytes
            outputfile.write(b"".join(lines))
            time.sleep(0.05)  # enough to show what has come

    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the site, freshly built (its plots may come from the cache)."""
    folder = tmp_path_factory.mktemp("host") / "some" / "folder"
    command = [sys.executable, "-m", "nutshell", "prepare"]
    subprocess.run(command, cwd=ROOT, check=True)
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--site-dir",
        folder,
    ]
    subprocess.run(command, cwd=ROOT, check=True)
    files.write_all(folder)
    return folder


@pytest.fixture(scope="session")
def address(site):
    handler = functools.partial(Handler, directory=site.parent.parent)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.handle_error = lambda *_: None  # a browser may hang up
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/some/folder/"
    server.shutdown()


@pytest.fixture(scope="session")
def browser():
    if not CHROMIUM:
        pytest.skip("NO BROWSER: the site was not looked at. apt-get install chromium")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield started
        started.close()


@pytest.fixture
def open_page(browser, address):
    """Open a page: `open_page("foundations/bias/", width=360, scheme="dark")`.

    `touch` makes it a phone; `script` runs before those of the page; `slow` lets the page come
    piece by piece.
    """
    contexts = []

    def open_(path="", width=1280, scheme="light", touch=False, script="", slow=False):
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            has_touch=touch,
            is_mobile=touch,
            extra_http_headers={"Slow": "yes"} if slow else {},
            permissions=["clipboard-read", "clipboard-write"],
        )
        contexts.append(context)
        page = context.new_page()
        page.asked, page.errors = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.on(
            "console",
            lambda said: said.type == "error" and page.errors.append(said.text),
        )
        page.add_init_script(script)
        page.goto(address + path)
        return page

    yield open_
    for context in contexts:
        context.close()
