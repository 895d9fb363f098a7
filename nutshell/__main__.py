"""python -m nutshell prepare | update [section/concept] | serve"""

import contextlib
import subprocess
import sys
import threading

from .build import prepare, runners, update
from .programs import ROOT, SNIPPETS, all_programs

ADDRESS = "127.0.0.1:8000"


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
    report(prepare())
    threading.Thread(target=follow, daemon=True).start()
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", ADDRESS]
    watched = ["--watch", str(SNIPPETS), "--watch", str(ROOT / ".build" / "plots")]
    with contextlib.suppress(KeyboardInterrupt):  # the way to end it
        return subprocess.call(command + watched, cwd=ROOT)


def main(arguments):
    match arguments:
        case ["prepare"]:
            return report(prepare())
        case ["update", *only]:
            return report(update(*only))
        case ["serve"]:
            return serve()
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
