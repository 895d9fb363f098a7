"""Run a notebook as Jupyter would: cell after cell, in a kernel of its own."""

import contextlib
import copy
import os
import re
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import nbformat
from filelock import FileLock
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode

from nutshell.run.cache import CACHE, KERNEL, cache_file, text_of, version, write
from nutshell.source.example import SVG, Notebook
from nutshell.source.paths import ROOT

SECONDS = 90  # of each processor, for a whole notebook
PATIENCE = 10  # times as many of the clock, for the machine may be busy
COLOURS = re.compile(r"\x1b\[[\d;]*m")
FRAME = re.compile(r"Cell In\[(\d+)\], line (\d+)")
WORDS = 5  # that an alt text has at least
# what `make machines` sets, to run as another machine would
MACHINE = {"OMP_NUM_THREADS": "1", "ATEN_CPU_CAPABILITY": "", "ONEDNN_MAX_CPU_ISA": ""}


def executed(notebook: Notebook) -> tuple[NotebookNode, int | None, str]:
    """(the notebook as it was run, the index of the cell that failed, why); kept if none did."""
    machine = [os.environ.get(*setting) for setting in MACHINE.items()]
    clients = version("nbclient"), version("ipykernel")
    file = cache_file(notebook, text_of(KERNEL), *clients, *machine)
    CACHE.mkdir(parents=True, exist_ok=True)
    with FileLock(CACHE / f"{notebook.name}.lock"):  # the second waits, and finds it
        with contextlib.suppress(OSError, ValueError):
            return nbformat.reads(file.read_text("utf-8"), as_version=4), None, ""
        start = time.perf_counter()
        done, failed, why = run(notebook)
        print(f"ran {notebook.at} in {time.perf_counter() - start:.0f} s")
        if not why:
            write(file, nbformat.writes(done))
    return done, failed, why


def run(notebook: Notebook) -> tuple[NotebookNode, int | None, str]:
    """(the notebook with what its cells gave, the index of the cell that failed, why).

    The index is None where all went well; then there is nothing to say either.
    """
    done = copy.deepcopy(notebook.fresh)
    threads = os.environ.get("OMP_NUM_THREADS", "1")
    environment = os.environ | {
        "MPLBACKEND": "module://nutshell.run.backend",
        "MATPLOTLIBRC": str(Path(__file__).with_name("matplotlibrc")),
        "OMP_NUM_THREADS": threads,
        "PYTHONPATH": str(ROOT),
        "NUTSHELL_NOTEBOOK": notebook.name,
        "NUTSHELL_SECONDS": str(SECONDS * int(threads)),
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",  # we debug nothing
    }
    with tempfile.TemporaryDirectory() as folder:
        client = NotebookClient(
            done,
            timeout=PATIENCE * SECONDS,
            startup_timeout=PATIENCE * SECONDS,
            record_timing=False,
            coalesce_streams=True,
            resources={"metadata": {"path": folder}},
            extra_arguments=["--ext=nutshell.run.kernel", "--log-level=ERROR"],
        )
        with client.setup_kernel(env=environment):
            process = client.km.provisioner.process
            for index, cell in enumerate(done.cells):
                why = run_cell(client, process, notebook, cell, index)
                if why:
                    return done, index, f"{notebook.at}:{why}"
    return done, None, ""


def run_cell(
    client: NotebookClient,
    process: subprocess.Popen[bytes],
    notebook: Notebook,
    cell: NotebookNode,
    index: int,
) -> str:
    """Run one cell. Returns the line and what is wrong, or an empty string."""
    here = notebook.line(index)
    try:
        client.execute_cell(cell, index)
    except CellExecutionError as error:
        return f"{place(error, client.nb, notebook, here)}: cell {index + 1}: {what(error)}"
    except (CellTimeoutError, DeadKernelError):
        return f"{here}: cell {index + 1}: {cause_of_end(process)}"
    if cell.cell_type == "code" and (fault := complaint(cell)):
        return f"{here}: cell {index + 1}: {fault}"
    return ""


def cause_of_end(process: subprocess.Popen[bytes]) -> str:
    """Why a kernel answers no more: it took too long, was killed, or ended by itself."""
    code = process.poll()
    if code in (None, -signal.SIGXCPU):
        return f"still running after {SECONDS} s, and stopped"
    if code < 0:
        return f"killed by {signal.Signals(-code).name}"
    return f"ended the kernel by itself, with status {code}"


def place(
    error: CellExecutionError, nb: NotebookNode, notebook: Notebook, here: int
) -> int:
    """The line of the file where it was raised, in this cell or in a function of another."""
    frames = FRAME.findall(COLOURS.sub("", error.traceback))
    if not frames:
        return here
    count, line = map(int, frames[-1])
    counts = [cell.get("execution_count") for cell in nb.cells]
    return notebook.line(counts.index(count), line) if count in counts else here


def what(error: CellExecutionError) -> str:
    return f"{error.ename}: {error.evalue}".rstrip(": ")


def complaint(cell: NotebookNode) -> str:
    """What a cell gave that its page cannot show."""
    kinds = [output.get("name", output.output_type) for output in cell.outputs]
    figures = kinds.count("display_data")
    alt = cell.metadata.get("alt", "")
    if "stderr" in kinds:
        text = cell.outputs[kinds.index("stderr")].text
        return f"writes to standard error:\n{text[:2000]}"
    if "execute_result" in kinds:
        return "shows its last value: print it, as a program must"
    if figures > 1 or any("data" in o and SVG not in o.data for o in cell.outputs):
        return "shows more than one plot: split it"
    if figures and len(alt.split()) < WORDS:
        return 'its plot has no alt text: # %% alt="what the plot shows"'
    if alt and not figures:
        return "has an alt text and no plot: plt.show()"
    return ""
