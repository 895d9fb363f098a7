"""`make serve` follows whatever is saved, and ends when it is told to."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest
from test_faults import OUTPUT_FILE, PAGE_FILE, PROGRAM_FILE, Project

PATIENCE = 90  # seconds until a test gives up; it waits for an event, not for a clock


@pytest.fixture
def serving(tmp_path):
    """(a project, what was said so far, its address, the process that serves it)."""
    project = Project(tmp_path)
    assert project.run("nutshell", "update")[0] == 0
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    log = tmp_path / "said"
    with log.open("w") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "nutshell", "serve", "--port", str(port)],
            cwd=tmp_path,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": ""},
            stdout=said,
            stderr=said,
        )
    address = f"http://127.0.0.1:{port}/topic/idea/"
    until(lambda: "slope 1.00" in fetched(address), log)
    yield project, log, address, process
    process.kill()
    process.wait()


def fetched(address):
    try:
        with urllib.request.urlopen(address, timeout=2) as answer:
            return answer.read().decode()
    except OSError:
        return ""


def until(happened, log):
    end = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < end, log.read_text()
        time.sleep(0.1)


def test_no_fault_that_is_saved_ends_the_following_and_sigterm_ends_all(serving):
    project, log, address, process = serving
    text = (project.root / PROGRAM_FILE).read_text()
    project.write("docs/topic/second.md", "")
    until(lambda: "docs/topic/second.md:1: is empty" in log.read_text(), log)
    (project.root / "docs/topic/second.md").unlink()
    (project.root / PROGRAM_FILE).write_bytes("# ö\n".encode("latin-1"))
    until(lambda: f"{PROGRAM_FILE}:1: is no UTF-8" in log.read_text(), log)
    (project.root / "docs/topic/.#idea.md").symlink_to("someone@host.1:2")
    (project.root / "docs/topic/.#idea.md").unlink()
    project.write(PROGRAM_FILE, text.replace("slope 1.00", "slope 4.00"))
    until(lambda: "slope 4.00" in fetched(address), log)
    assert (project.root / OUTPUT_FILE).read_text() == "slope 4.00\n"
    until(lambda: 'href="plot.py"' in fetched(address), log)  # an edit keeps the link
    project.change("mkdocs.yml", "topic/idea.md", "topic/idea.md\n  - topic/third.md")
    project.write("docs/topic/third.md", "# Third\n\nSee [idea](idea.md).\n")
    until(lambda: "Third" in fetched(address), log)
    assert PAGE_FILE not in log.read_text().rpartition("slope 4.00")[2]
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=PATIENCE) is not None
    with socket.create_server(("127.0.0.1", int(address.split(":")[2].split("/")[0]))):
        pass
