"""Show the site while it is written: whatever is saved is run, checked and shown anew."""

import contextlib
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable

from watchfiles import watch

from nutshell import pipeline
from nutshell.run.pool import imports_of, runners
from nutshell.source.paths import DOCS, MADE, ROOT, SNIPPETS
from nutshell.source.program import all_programs

Report = Callable[[Iterable[str]], bool]


def follow(report: Report) -> None:
    """Whenever a page or a snippet is saved, run what changed and report what is wrong."""
    runners(imports_of(all_programs()), 1)
    for changes in watch(SNIPPETS, DOCS):
        saved = sorted(path for _, path in changes if path.endswith((".py", ".md")))
        programs = [path for path in saved if path.startswith(f"{SNIPPETS}/")]
        wrong = [
            fault
            for path in programs
            for fault in pipeline.update(path.removeprefix(f"{SNIPPETS}/"))
        ]
        if saved:
            report(wrong or pipeline.prepare())


def serve(host: str, port: int, report: Report) -> int:
    """Serve the site until it is stopped; what is wrong is reported, and does not end it."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            cure = (
                "stop what serves there (another make serve?), or name another --port"
            )
            return report([f"{host}:{port} is taken: {cure}"])
    report(pipeline.prepare())
    threading.Thread(target=follow, args=(report,), daemon=True).start()
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"{host}:{port}"]
    watched = ["--watch", str(SNIPPETS), "--watch", str(MADE)]
    with contextlib.suppress(KeyboardInterrupt):  # the way to end it
        return subprocess.call(command + watched, cwd=ROOT)
    return 0
