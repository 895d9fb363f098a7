"""What runs when: prepare, build, publish; and serve, which does it again at every save."""

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import nbformat
from filelock import FileLock

from nutshell.check import files, pages, project
from nutshell.check.glossary import check_glossary
from nutshell.check.results import comparisons, complaint
from nutshell.generate import cards, facts, lists, orientation
from nutshell.publish import files as published
from nutshell.run import cache, compare, pool
from nutshell.run.notebook import executed
from nutshell.run.runner import Result
from nutshell.source.config import site_config
from nutshell.source.example import all_notebooks, taken_along
from nutshell.source.page import all_pages
from nutshell.source.paths import BUILD, EXAMPLES, MADE, ROOT, SITE
from nutshell.source.program import Program, all_programs


def prepare() -> list[str]:
    """Make what the pages include. Returns what is wrong: nothing, if the site may be built."""
    MADE.mkdir(parents=True, exist_ok=True)
    if unreadable := files.problems():
        return list(map(str, unreadable))
    done = pool.results(all_programs())
    keep_plots(done)
    remove_plots(done)
    wrong = list(filter(None, map(complaint, done.keys(), done.values())))
    wrong += keep_notebooks()
    found = all_pages()
    made, faults = lists.made(found)
    cache.keep(made | cards.made(found) | orientation.made(found))
    cache.keep({facts.FILE: facts.facts(found)})
    wrong += map(str, [*faults, *check_glossary(found)])
    state = project.state()
    if not wrong and project.is_known_good(state):
        return []  # rendering all pages to check them takes as long as building them
    wrong += map(str, pages.problems(found))
    if not wrong:
        project.remember(state)
    return wrong


def update(only: str = "") -> list[str]:
    """Store what the programs print now. Returns what failed; prints what changed."""
    if unreadable := files.problems():
        return list(map(str, unreadable))
    programs = [program for program in all_programs() if program.name.startswith(only)]
    done = pool.results(programs)
    for program, result in done.items():
        for file, stored, now in comparisons(program, result):
            if result.failure or stored == now:
                continue
            print(f"{file.relative_to(ROOT)}\n{compare.difference(stored, now)}")
            if now:
                cache.write(file, now)
            else:
                file.unlink()
    keep_plots(done)
    return list(filter(None, map(complaint, done.keys(), done.values())))


def build() -> list[str]:
    """Make site/ beside the last good one. Returns what is wrong: nothing, if it is there."""
    BUILD.mkdir(exist_ok=True)
    with FileLock(BUILD / "lock"):  # two builds at once would write the same files
        if wrong := prepare():
            return wrong
        new, old = BUILD / "site", BUILD / "old"
        for folder in (new, old):
            shutil.rmtree(folder, ignore_errors=True)
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir"]
        dated = os.environ | {"SOURCE_DATE_EPOCH": facts.date()}
        if subprocess.run([*command, new], cwd=ROOT, env=dated, check=False).returncode:
            cure = "correct what it names; the last good site is still in site/"
            return [f"mkdocs did not build the site (above)\n  {cure}"]
        published.write_all(new)
        if SITE.exists():
            SITE.rename(old)
        new.rename(SITE)
        shutil.rmtree(old, ignore_errors=True)
    return []


def keep_plots(done: dict[Program, Result]) -> None:
    """Write each plot where the pages include it."""
    for program, result in done.items():
        file = MADE / program.name
        if result.figures and not result.failure:
            cache.keep({file.with_suffix(".svg"): result.figures[-1]})
            if result.frames:
                cache.keep({file.with_suffix(".frames.js"): result.frames})


def remove_plots(done: dict[Program, Result]) -> None:
    """Take away the plots that no program draws any more."""
    drawn = {p.name.removesuffix(".py") for p, result in done.items() if result.figures}
    for path in [*MADE.rglob("*.svg"), *MADE.rglob("*.frames.js")]:
        if path.relative_to(MADE).as_posix().partition(".")[0] not in drawn:
            path.unlink()


def keep_notebooks() -> list[str]:
    """Write what the page of each worked example includes and offers. Returns what failed."""
    notebooks = all_notebooks()
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        done = list(workers.map(executed, notebooks))
    made = {}
    for notebook, (given, _, why) in zip(notebooks, done, strict=True):
        if not why:
            made[MADE / "examples" / f"{notebook.name}.md"] = notebook.markdown(given)
            taken = nbformat.writes(taken_along(given, site_config().site_url or ""))
            made[EXAMPLES / f"{notebook.name}.ipynb"] = taken + "\n"
    cache.keep(made)
    here = {notebook.name for notebook in notebooks}
    for path in [*EXAMPLES.glob("*.ipynb"), *(MADE / "examples").glob("*.md")]:
        if path.stem not in here | {"index"}:
            path.unlink(missing_ok=True)
    return [why for _, _, why in done if why]
