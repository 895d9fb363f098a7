"""The commands of the project: python -m nutshell --help explains them."""

import argparse
import io
import sys
from collections.abc import Iterable

from nutshell import pipeline
from nutshell.check import mutants
from nutshell.publish import offline
from nutshell.serve import serve
from nutshell.source.program import all_names

HELP = {
    "prepare": "run what changed, and make what the pages include",
    "site": "prepare, build the site into site/, and put the copies beside the pages",
    "offline": "build the site, and pack it into a zip that is read without a network",
    "serve": "show the site while you write, made anew at every save",
    "update": "store what the programs print and draw now, and show what changed",
    "mutants": "put mistakes into the programs, and list those that no page notices",
}


def parser() -> argparse.ArgumentParser:
    """The command line. Its exit codes: 0 all is well, 1 something is wrong, 2 wrong usage."""
    made = argparse.ArgumentParser(prog="python -m nutshell", description=__doc__)
    commands = made.add_subparsers(dest="command", required=True, metavar="command")
    for name, help_ in HELP.items():
        command = commands.add_parser(name, help=help_, description=help_)
        if name in ("update", "mutants"):
            about = "only programs whose name begins so, such as foundations/bias"
            command.add_argument("only", nargs="?", default="", help=about)
        if name == "serve":
            command.add_argument("--host", default="127.0.0.1", help="%(default)s")
            command.add_argument("--port", default=8000, type=int, help="%(default)s")
    return made


def report(wrong: Iterable[str]) -> bool:
    """Print what is wrong; whether anything is."""
    found = list(wrong)
    for text in found:
        print(f"\n{text}", file=sys.stderr)
    if found:
        print(f"\n{len(found)} to correct", file=sys.stderr)
    return bool(found)


def main(arguments: list[str]) -> int:
    """Run one command. Returns the exit code."""
    asked = parser().parse_args(arguments)
    # a terminal may lack letters that a page has
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    only = getattr(asked, "only", "")
    if only and not any(name.startswith(only) for name in all_names()):
        return report([f"{only}: no program below snippets/ has a name that begins so"])
    match asked.command:
        case "prepare":
            return report(pipeline.prepare())
        case "site":
            return report(pipeline.build())
        case "offline":
            return report(pipeline.build() or offline.pack())
        case "update":
            return report(pipeline.update(only))
        case "mutants":
            return report(mutants.report(only))
    return serve(asked.host, asked.port, report)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except OSError as error:
        cure = "make it readable and writable, or make room; the last good site is still in site/"
        sys.exit(f"{error.filename}: {error.strerror}\n  {cure}")
