"""Run many programs at once: as many runners as there are cores and room in memory."""

import os
import queue
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from nutshell.run import cache
from nutshell.run.runner import Result, Runner
from nutshell.source.program import Program

MEMORY = 600_000_000  # bytes that a runner needs: torch, Keras and a program of ours

T = TypeVar("T")
started: list[
    Runner
] = []  # they end with this process; serving imports torch only once


def imports_of(programs: Iterable[Program]) -> set[str]:
    """All modules that these programs import."""
    return set().union(*(program.imports for program in programs))


def runners(modules: set[str], number: int) -> list[Runner]:
    """As many runners that have imported these modules, started where they are missing."""
    started[:] = [runner for runner in started if runner.alive]
    ready = [runner for runner in started if modules <= runner.modules]
    new = [Runner(modules) for _ in range(number - len(ready))]
    started.extend(new)
    return (ready + new)[:number]


def room() -> int:
    """How many runners this machine has cores and free memory for: one at least."""
    free = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_AVPHYS_PAGES")
    return max(1, min(os.cpu_count() or 1, free // MEMORY))


def spread(
    run: Callable[[Runner, Program], T], programs: Sequence[Program]
) -> Iterator[T]:
    """What `run` gives for each program, in order, computed by all runners together."""
    number = min(room(), len(programs))
    idle: queue.SimpleQueue[Runner] = queue.SimpleQueue()
    for runner in runners(imports_of(programs), number):
        idle.put(runner)

    def run_one(program: Program) -> T:
        runner = idle.get()
        try:
            return run(runner, program)
        finally:
            idle.put(runner)

    with ThreadPoolExecutor(number) as pool:
        yield from pool.map(run_one, programs)


def results(programs: Sequence[Program]) -> dict[Program, Result]:
    """{program: result}. Only what has no kept result is run."""
    kept = {program: cache.load(program) for program in programs}
    missing = [program for program, result in kept.items() if result is None]
    if missing:
        for program, result in zip(missing, spread(Runner.run, missing), strict=True):
            kept[program] = result
            if not result.failure:
                cache.store(program, result)
        print(f"ran {len(missing)} of {len(programs)} programs")
    return {program: result for program, result in kept.items() if result}
