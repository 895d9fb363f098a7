"""python -m nutshell site | offline | prepare | update [section/concept] | serve | mutants [section/concept]"""

import contextlib
import socket
import subprocess
import sys
import threading

from . import mutants, offline, site
from .build import prepare, runners, update
from .programs import ROOT, SNIPPETS, all_programs

HOST, PORT = "127.0.0.1", 8000


def report(wrong):
    for text in wrong:
        print(f"\n{text}", file=sys.stderr)
    if wrong:
        print(f"\n{len(wrong)} to mend", file=sys.stderr)
    return bool(wrong)


def follow():
    """Whenever a page or a snippet is saved, run what changed and say what is wrong."""
    from watchfiles import watch

    runners(set().union(*(program.imports for program in all_programs())), 1)
    for changes in watch(SNIPPETS, ROOT / "docs"):
        saved = sorted(path for _, path in changes if path.endswith((".py", ".md")))
        programs = [path for path in saved if path.endswith(".py")]
        wrong = [
            w for path in programs for w in update(path.removeprefix(f"{SNIPPETS}/"))
        ]
        if saved:
            report(wrong or prepare())


def serve():
    """Show the site while it is written; what is wrong is said, and does not end the server."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, PORT))
        except OSError:
            taken = (
                f"{HOST}:{PORT} is taken: stop what serves there (another make serve?)"
            )
            return report([taken])
    report(prepare())
    threading.Thread(target=follow, daemon=True).start()
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"{HOST}:{PORT}"]
    watched = ["--watch", str(SNIPPETS), "--watch", str(ROOT / ".build" / "plots")]
    with contextlib.suppress(KeyboardInterrupt):  # the way to end it
        return subprocess.call(command + watched, cwd=ROOT)


def known(beginning):
    return any(program.name.startswith(beginning) for program in all_programs())


def main(arguments):
    match arguments:
        case ["update" | "mutants", only] if not known(only):
            return report(
                [f"{only}: no program below snippets/ has a name that begins so"]
            )
        case ["site"]:
            return report(site.build())
        case ["offline"]:
            return report(site.build() or offline.pack())
        case ["prepare"]:
            return report(prepare())
        case ["update", *only] if len(only) < 2:
            return report(update(*only))
        case ["mutants", *only] if len(only) < 2:
            return report(mutants.report(*only))
        case ["serve"]:
            return serve()
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except OSError as error:
        cure = "make it writable, or make room; the last good site is still in site/"
        sys.exit(f"{error.filename}: {error.strerror}\n  {cure}")
