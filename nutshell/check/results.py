"""Is what a run gave what is stored beside the program?"""

from collections.abc import Iterator
from pathlib import Path

from nutshell.run import compare
from nutshell.run.runner import Result
from nutshell.source.program import Program


def complaint(program: Program, result: Result) -> str:
    """What is wrong with a result, or an empty string: it failed, or is not what is stored."""
    at = f"snippets/{program.name}"
    if result.failure:
        return f"{result.failure}\n  it is shown on docs/{program.page}.md"
    if len(result.figures) != program.draws:
        return (
            f"{at}: shows {len(result.figures)} figures\n"
            "  a program that calls show() shows one: split it, or take the call out"
        )
    for file, stored, now in comparisons(program, result):
        if not is_same(program, file, stored, now):
            verb = {".txt": "prints", ".plot": "draws"}[file.suffix]
            return (
                f"{at}: {verb} something else (+) than {file.name} (-), which is shown "
                f"on docs/{program.page}.md\n"
                f"{compare.difference(stored, now)}\n"
                "  correct the program; if the change is meant: make update"
            )
    return ""


def is_same(program: Program, file: Path, stored: str, now: str) -> bool:
    """Whether what a run gives is what is stored in the file."""
    if file.suffix == ".plot":
        return compare.same_plot(stored, now)
    return compare.same(stored, now, program)


def comparisons(program: Program, result: Result) -> Iterator[tuple[Path, str, str]]:
    """(file, what is stored in it, what this run gives)."""
    given = (result.output, "".join(result.drawn))
    for (file, stored), now in zip(program.stored.items(), given, strict=True):
        yield file, stored, now
