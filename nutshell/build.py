"""Run what changed, keep the plots where the pages include them, and check it all."""

import contextlib
import fcntl
import hashlib
import importlib.metadata
import json
import os
import queue
import re
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import cache
from pathlib import Path

import nbformat

from . import about, cards, execute, outputs, pages, reference
from .notebooks import EXAMPLES, all_notebooks, taken_along
from .programs import ROOT, SNIPPETS, all_programs
from .runner import Result, Runner

CACHE = ROOT / ".build" / "results"
CHECKED = ROOT / ".build" / "checked"  # the state of the project that had no problem
PACKAGES = importlib.metadata.packages_distributions()


# What decides, beside the program itself, what it gives; and what decides it for a notebook.
RUNNER = ("drawn.py", "matplotlibrc", "plots.py", "programs.py", "runner.py")
KERNEL = (*RUNNER, "execute.py", "kernel.py", "notebooks.py")


@cache
def text_of(files):
    """The text of these files of the package, and the version of Python."""
    folder = Path(__file__).parent
    return sys.version + "".join((folder / f).read_text("utf-8") for f in files)


version = cache(importlib.metadata.version)


def cache_file(program, *more):
    """Where the result is kept: its name holds the text, the runner and all versions."""
    names = {module.partition(".")[0] for module in program.imports}
    packages = sorted({package for name in names for package in PACKAGES.get(name, [])})
    versions = [(package, version(package)) for package in packages]
    key = json.dumps([program.name, program.text, versions, text_of(RUNNER), *more])
    return CACHE / hashlib.sha256(key.encode()).hexdigest()


def load(program):
    """The kept result, or None where there is none that can be read."""
    try:
        return Result(**json.loads(cache_file(program).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write(path, text):
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        partial.write_text(text, "utf-8")
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


started = []  # they end with this process; until then, serving imports torch only once


def runners(modules, number):
    """As many runners that have imported these modules, started where they are missing."""
    ready = [runner for runner in started if modules <= runner.modules]
    new = [Runner(modules) for _ in range(number - len(ready))]
    started.extend(new)
    return (ready + new)[:number]


def results(programs):
    """{program: result}. Only what has no kept result is run, on as many cores as there are."""
    kept = {program: load(program) for program in programs}
    missing = [program for program, result in kept.items() if result is None]
    if not missing:
        return kept
    modules = set().union(*(program.imports for program in missing))
    number = min(os.cpu_count(), len(missing))
    idle = queue.SimpleQueue()
    for runner in runners(modules, number):
        idle.put(runner)

    def run(program):
        runner = idle.get()
        try:
            return runner.run(program)
        finally:
            idle.put(runner)

    with ThreadPoolExecutor(number) as pool:
        for program, result in zip(missing, pool.map(run, missing), strict=True):
            kept[program] = result
            if not result.failure:
                write(cache_file(program), json.dumps(asdict(result)))
    print(f"ran {len(missing)} of {len(programs)} programs")
    return kept


def complaint(program, result):
    """What is wrong with a result, or an empty string: it failed, or is not what is stored."""
    at = f"snippets/{program.name}"
    if result.failure:
        return f"{result.failure}\n  it is shown on docs/{Path(program.name).parent}.md"
    if len(result.figures) != program.draws:
        return (
            f"{at}: shows {len(result.figures)} figures\n"
            "  a program that calls show() shows one: split it, or take the call out"
        )
    for file, stored, now in comparisons(program, result):
        if not outputs.same(stored, now):
            verb = {".txt": "prints", ".plot": "draws"}[file.suffix]
            return (
                f"{at}: {verb} something else (+) than {file.name} (-), which is shown on "
                f"docs/{Path(program.name).parent}.md\n"
                f"{outputs.difference(stored, now)}\n"
                "  mend the program; if the change is meant: make update"
            )
    return ""


def comparisons(program, result):
    """(file, what is stored in it, what this run gives)."""
    given = (result.output, "".join(result.drawn))
    return [
        (*kept, now) for kept, now in zip(program.stored.items(), given, strict=True)
    ]


def plot_file(program):
    return (pages.PLOTS / program.name).with_suffix(".svg")


def keep_plots(done):
    """Write each plot where pymdownx.snippets finds it."""
    for program, result in done.items():
        for figure in result.figures if not result.failure else ():
            keep({plot_file(program): figure})


def remove_plots(done):
    """Take away the plots that no program draws any more."""
    drawn = {plot_file(program) for program, result in done.items() if result.figures}
    for path in pages.PLOTS.rglob("*.svg"):
        if path not in drawn:
            path.unlink()


# what `make machines` sets, to run as another machine would
MACHINE = {"OMP_NUM_THREADS": "1", "ATEN_CPU_CAPABILITY": "", "ONEDNN_MAX_CPU_ISA": ""}


@contextlib.contextmanager
def locked(path):
    """Two processes that want the same file: the second waits, and finds it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def executed(notebook):
    """(the notebook as it was run, the index of the cell that failed, why); kept if none did."""
    machine = [os.environ.get(*setting) for setting in MACHINE.items()]
    clients = version("nbclient"), version("ipykernel")
    file = cache_file(notebook, text_of(KERNEL), *clients, *machine)
    with locked(CACHE / f"{notebook.name}.lock"):
        with contextlib.suppress(OSError, ValueError):
            return nbformat.reads(file.read_text("utf-8"), as_version=4), None, ""
        start = time.perf_counter()
        done, failed, why = execute.run(notebook)
        print(f"ran {notebook.at} in {time.perf_counter() - start:.0f} s")
        if not why:
            write(file, nbformat.writes(done))
    return done, failed, why


def keep(files):
    """Write those of {path: text} that say something else."""
    for path, text in files.items():
        if not path.exists() or path.read_text("utf-8") != text:
            write(path, text)


def keep_notebooks():
    """Write what the page of each worked example includes and offers. Returns what failed."""
    notebooks = all_notebooks()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        done = list(pool.map(executed, notebooks))
    site_url = pages.site_config().site_url
    files = {}
    for notebook, (given, _, why) in zip(notebooks, done, strict=True):
        if not why:
            page = pages.PLOTS / "examples" / f"{notebook.name}.md"
            files[page] = notebook.markdown(given)
            take = nbformat.writes(taken_along(given, site_url))
            files[EXAMPLES / f"{notebook.name}.ipynb"] = take + "\n"
    keep(files)
    for path in EXAMPLES.glob("*.ipynb"):
        if not path.with_suffix(".py").exists():
            path.unlink()
    return [why for _, _, why in done if why]


def prepare():
    """Make what the pages need. Returns what is wrong: nothing, if the site may be built."""
    pages.PLOTS.mkdir(parents=True, exist_ok=True)
    done = results(all_programs())
    keep_plots(done)
    remove_plots(done)
    wrong = list(filter(None, map(complaint, done.keys(), done.values())))
    wrong += keep_notebooks()
    found = pages.all_pages()
    lists, faults = reference.made(found)
    keep(lists | cards.made(found) | {about.FILE: about.facts(found)})
    wrong += map(str, faults)
    state = project_state()
    if not wrong and CHECKED.exists() and CHECKED.read_text() == state:
        return []  # rendering all pages to check them takes as long as building them
    wrong += map(str, pages.problems(found))
    if not wrong:
        write(CHECKED, state)
    return wrong


def project_state():
    """A fingerprint of all that decides whether a page is right."""
    renderers = ("markdown", "pymdown-extensions", "math-core")
    ours = tuple(sorted(file.name for file in Path(__file__).parent.glob("[!_]*")))
    versions = [text_of(ours), *map(version, renderers)]
    digest = hashlib.sha256("".join(versions).encode())
    files = [path for folder in (pages.DOCS, SNIPPETS) for path in folder.rglob("*.*")]
    for path in sorted([*files, ROOT / "mkdocs.yml"]):
        digest.update(f"{path} {path.stat().st_size}".encode() + path.read_bytes())
    return digest.hexdigest()


def form(text):
    """Its blanks, and how many digits there are: where a program prints others, it is stored."""
    return re.sub(r"\d", "0", text)


def update(only=""):
    """Store what the programs print now. Returns what failed; says what changed."""
    programs = [program for program in all_programs() if program.name.startswith(only)]
    done = results(programs)
    for program, result in done.items():
        for file, stored, now in comparisons(program, result):
            as_stored = outputs.same(stored, now) and form(stored) == form(now)
            if result.failure or as_stored:
                continue
            print(f"{file.relative_to(ROOT)}\n{outputs.difference(stored, now)}")
            if now:
                write(file, now)
            else:
                file.unlink()
    keep_plots(done)
    return list(filter(None, map(complaint, done.keys(), done.values())))
