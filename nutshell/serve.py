"""Show the site while it is written: whatever is saved is run, checked and shown anew."""

import signal
import socket
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from types import FrameType

from watchfiles import watch

from nutshell import pipeline
from nutshell.check.numbers import versions
from nutshell.run.pool import imports_of, runners
from nutshell.source.config import site_config
from nutshell.source.paths import DOCS, MADE, ROOT, SNIPPETS, visible
from nutshell.source.program import all_programs

Report = Callable[[Iterable[str]], bool]
WATCHED = (SNIPPETS, DOCS, ROOT / "mkdocs.yml", ROOT / "requirements.txt")
SOURCES = (".md", ".py", ".yml", ".txt", ".plot")


def follow(report: Report) -> None:
    """Whenever something is saved, run what changed and report what is wrong; never end."""
    runners(imports_of(all_programs()), 1)
    for changes in watch(*(path for path in WATCHED if path.exists())):
        saved = sorted({Path(path) for _, path in changes if path.endswith(SOURCES)})
        if not saved:
            continue
        try:
            report(saved_now(saved))
        except Exception:
            report([f"{saved[0]}: could not be followed\n{traceback.format_exc()}"])


def saved_now(saved: list[Path]) -> list[str]:
    """Make anew what these files decide. Returns what is wrong."""
    for kept in (site_config, versions):  # settings, read once for a command
        kept.cache_clear()
    programs = set(visible(SNIPPETS, "*.py")).intersection(saved)
    wrong = [
        fault
        for path in sorted(programs)
        for fault in pipeline.update(path.relative_to(SNIPPETS).as_posix())
    ]
    return wrong or pipeline.prepare()


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
    server = subprocess.Popen(command + watched, cwd=ROOT)
    signal.signal(signal.SIGTERM, stop)
    try:
        return server.wait()
    except KeyboardInterrupt:  # the way to end it
        return 0
    finally:  # however it ends, the port is free again
        server.terminate()
        server.wait()


def stop(_: int, __: FrameType | None) -> None:
    """End as if somebody had pressed Ctrl-C."""
    raise KeyboardInterrupt
