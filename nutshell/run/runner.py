"""Run a program as a reader would: alone, in a fresh Python, with nothing left over.

Importing torch takes seconds, so a process imports once what the programs need and forks a
fresh copy of itself for each of them: no state of one can reach the next, and one that
crashes, hangs or exits takes nothing with it.
"""

import contextlib
import errno
import faulthandler
import importlib
import json
import linecache
import os
import re
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import types
import warnings
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from nutshell.run.terminal import rendered
from nutshell.source.paths import ROOT
from nutshell.source.program import Program, Statement

SECONDS = 20  # a program that runs longer hangs
BYTES = 1_000_000  # a program that prints more has lost its way
FILE = 100_000_000  # bytes of a file: weights may be saved, and workers share memory
HERE = ("localhost", "127.0.0.1", "::1")
# Imported once, before all programs, for they take seconds. Whatever else a program imports,
# it imports itself: what that prints, warns of or raises is the program's.
EARLY = ("numpy", "scipy", "matplotlib", "sklearn", "torch", "keras")


@dataclass
class Result:
    """What a run gave. `failure` says why it cannot be shown; it is empty if it can."""

    output: str = ""  # what was printed, then the last line of a stated failure
    figures: list[str] = field(default_factory=list)  # SVG, one for each that was shown
    drawn: list[str] = field(default_factory=list)  # the same figures as numbers
    frames: str = ""  # of a figure that moves: the script that holds them all
    failure: str = ""
    seconds: float = 0.0


BROUGHT: dict[str, set[str]] = {}  # {a package: what its import alone puts into it}


class Runner:
    """A Python that has imported `modules` and runs programs in forked copies of itself."""

    def __init__(self, modules: set[str]) -> None:
        environment = os.environ | {
            "MPLBACKEND": "module://nutshell.run.backend",
            "MATPLOTLIBRC": str(Path(__file__).with_name("matplotlibrc")),
            "KERAS_BACKEND": "torch",
            # one thread a program: they run side by side
            "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", "1"),
            "PYTHONPATH": str(ROOT),
        }
        self.modules = modules
        self.process = subprocess.Popen(
            [sys.executable, "-m", "nutshell.run.runner", *sorted(modules)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )
        assert self.process.stdin and self.process.stdout  # they are pipes
        self.orders, self.answers = self.process.stdin, self.process.stdout

    def run(self, program: Program, seconds: int = SECONDS) -> Result:
        order = {"program": asdict(program), "seconds": seconds}
        with contextlib.suppress(BrokenPipeError):
            self.orders.write(json.dumps(order) + "\n")
            self.orders.flush()
        if answer := self.answers.readline():
            return Result(**json.loads(answer))
        code = self.process.wait()
        why = signal.Signals(-code).name if code < 0 else f"status {code}"
        cure = "free some memory, or let the program need less"
        at = f"snippets/{program.name}"
        return Result(failure=f"{at}: its runner ended: {why}\n  {cure}")

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def close(self) -> None:
        self.orders.close()
        self.process.wait()
        self.answers.close()


def serve(modules: list[str]) -> None:
    """Import `modules`, then answer each program on standard input with its result."""
    import_early(modules)
    if "torch" in sys.modules:
        importlib.import_module(
            "torch._dynamo"
        )  # else each optimizer's first step does
        if ulps := int(os.environ.get("ROUNDING", "0")):
            round_otherwise(ulps)
    answers = os.fdopen(os.dup(1), "w")
    for line in sys.stdin:
        order = json.loads(line)
        result = run_forked(Program(**order["program"]), order["seconds"])
        print(json.dumps(asdict(result)), file=answers, flush=True)


def import_early(modules: list[str]) -> None:
    """Import those of the modules that take seconds; remember what each package brings by itself."""
    asked = {module for module in modules if module.partition(".")[0] in EARLY}
    for name in [*EARLY, *sorted(asked)]:
        if name in asked or any(module.startswith(f"{name}.") for module in asked):
            # a module that fails is the program's failure, and not ours
            with contextlib.suppress(Exception):
                module = importlib.import_module(name)
                BROUGHT.setdefault(name, set(vars(module)))


def forget_others(program: Program) -> None:
    """Take away what another program's import has put into a package that this one imports bare.

    `import matplotlib` alone brings no `matplotlib.pyplot`; here it would, for another needs it.
    """
    for name in program.imports & BROUGHT.keys():
        within = any(module.startswith(f"{name}.") for module in program.imports)
        if within or name in program.taken_from:
            continue
        package = sys.modules[name]
        for attribute in set(vars(package)) - BROUGHT[name]:
            if f"{name}.{attribute}" not in sys.modules:
                continue
            part = getattr(package, attribute)
            delattr(package, attribute)
            try:
                getattr(package, attribute)
            except AttributeError:
                continue  # so it would be in a fresh Python
            except Exception:  # a package that fetches its parts when asked
                pass
            setattr(package, attribute, part)


def round_otherwise(ulps: int) -> None:
    """Move the last digit of every gradient, as a processor does that adds in another order.

    What a page says of a training must not hang on it; where it does, training is chaotic,
    and the next processor prints something else.
    """
    torch = sys.modules["torch"]
    backward = torch.Tensor.backward

    def moved(loss: Any, gradient: Any = None, *args: Any, **kwargs: Any) -> Any:
        if gradient is None and loss.numel() == 1 and loss.is_floating_point():
            share = 1 + ulps * torch.finfo(loss.dtype).eps
            gradient = torch.full_like(loss, share)
        return backward(loss, gradient, *args, **kwargs)

    torch.Tensor.backward = moved


def run_forked(program: Program, seconds: int = SECONDS) -> Result:
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "empty").mkdir()
        child = os.fork()
        if child == 0:
            try:
                run_here(program, folder, seconds)
            finally:
                os._exit(0)  # whatever happens, there is only one of us
        _, status = os.waitpid(child, 0)
        taken = time.perf_counter() - start
        result = read_result(program, folder, status, seconds, taken)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
            result.failure = result.failure or left_behind(program, "process")
        return result


def run_here(program: Program, folder: Path, seconds: int) -> None:
    """Run the program in this process, and write what it gave into the folder."""
    os.setsid()
    os.chdir(folder / "empty")
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE, FILE))
    for descriptor, name in enumerate(
        (Path(os.devnull), folder / "out", folder / "err")
    ):
        os.dup2(os.open(name, os.O_RDWR | os.O_CREAT), descriptor)
    # by lines, as to a terminal: what a child of the program prints keeps its place
    sys.stdout = os.fdopen(1, "w", buffering=1, encoding="utf-8")
    sys.stderr = os.fdopen(2, "w", encoding="utf-8")
    hanging = os.fdopen(os.open(folder / "hanging", os.O_WRONLY | os.O_CREAT), "w")
    # seconds of its own, for the machine may be busy; one that sleeps has three times as many
    faulthandler.register(signal.SIGXCPU, file=hanging, chain=True)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    faulthandler.dump_traceback_later(3 * seconds, exit=True, file=hanging)
    signal.alarm(3 * seconds + 5)  # should the program have stopped the line above

    refuse_network()
    result = Result()
    try:
        result.failure = execute(program)
        if any(not t.daemon for t in threading.enumerate()[1:]):
            result.failure = result.failure or left_behind(program, "thread")
        if plots := sys.modules.get("nutshell.run.backend"):
            result.figures = [svg for svg, *_ in plots.shown]
            result.drawn = [numbers for _, numbers, _ in plots.shown]
            result.frames = "".join(frames for *_, frames in plots.shown)
            result.failure = result.failure or plots.left_over()
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:
        result.failure = f"snippets/{program.name}: {traceback.format_exc()}"
    (folder / "result").write_text(json.dumps(asdict(result)))


def refuse_network() -> None:
    """Let sockets of this process reach this machine only, as workers that share data do."""

    def guarded(real: Callable[..., Any]) -> Callable[..., Any]:
        def connect(*given: Any, **named: Any) -> Any:
            host = given[1] if isinstance(given[0], socket.socket) else given[0]
            host = host[0] if isinstance(host, tuple) else host
            local = isinstance(given[0], socket.socket) and (
                given[0].family == socket.AF_UNIX
            )
            if not local and host not in HERE:
                raise OSError(
                    "a program must not use the network: take data that is installed"
                )
            return real(*given, **named)

        return connect

    for place, name in (
        (socket.socket, "connect"),
        (socket.socket, "connect_ex"),
        (socket, "getaddrinfo"),
    ):
        setattr(place, name, guarded(getattr(place, name)))


def left_behind(program: Program, what: str) -> str:
    return f"snippets/{program.name}: leaves a {what} behind: wait for its end (join)"


def execute(program: Program) -> str:
    """Execute the program as `__main__`; return what went otherwise than it states."""
    at = f"snippets/{program.name}"
    try:
        code = compile(program.text, at, "exec")
    except (SyntaxError, ValueError) as error:
        return f"{at}:{getattr(error, 'lineno', 1)}: {type(error).__name__}: {error}"
    raised: set[Statement | None] = set()
    wrong: list[str] = []

    def show_warning(
        message: Warning | str, category: type[Warning], *_: Any, **__: Any
    ) -> None:
        words = str(message).partition(" (Triggered internally at")[
            0
        ]  # torch's own line
        print(f"{category.__name__}: {words}")
        if statement := program.stated(category.__name__, words):
            raised.add(statement)
        else:
            wrong.append(
                f"{at}: warns: {category.__name__}: {words}\n"
                f"  correct it; if it is meant, state it: # {category.__name__}: …"
            )

    warnings.showwarning = show_warning
    forget_others(program)
    become_main(at, program.text)
    try:
        exec(code, sys.modules["__main__"].__dict__)
    except (Exception, SystemExit) as error:
        calls = traceback.extract_tb(error.__traceback__)
        frame = [call for call in calls if call.filename == at][-1]
        last_line = "".join(traceback.format_exception_only(error)).rstrip()
        found = f"{at}:{frame.lineno}: {last_line}\n    {frame.line}\n"
        statement = program.stated(type(error).__name__, str(error))
        if not statement:
            cure = f"correct it; if it is meant, state it there: # {type(error).__name__}: …"
            if isinstance(error, OSError) and error.errno == errno.EFBIG:
                cure = f"write less: a file of a program has at most {FILE:,} bytes"
            wrong.append(f"{found}  {cure}")
        elif statement.line not in range(
            frame.lineno or 0, (frame.end_lineno or 0) + 1
        ):
            wrong.append(f"{found}  state it there, and not on line {statement.line}")
        else:
            print(last_line)
        raised.add(statement)
    wrong += [
        f"{at}:{statement.line}: states {statement}\n  but that was not raised"
        for statement in program.statements
        if statement not in raised
    ]
    return "\n".join(wrong)


def become_main(at: str, text: str) -> None:
    """Make this process look to the program as `python at` would."""
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    main.__dict__.update(__file__=at, __builtins__=__builtins__)
    sys.argv = [at]
    linecache.cache[at] = (len(text), None, text.splitlines(keepends=True), at)


def read_result(
    program: Program, folder: Path, status: int, seconds: int, taken: float
) -> Result:
    """What the child left in the folder; if it left no result, why it did not."""
    at = f"snippets/{program.name}"
    stray = (folder / "err").read_text("utf-8", errors="replace").strip()
    if (folder / "result").exists():
        result = Result(**json.loads((folder / "result").read_text()))
    else:
        result = Result(failure=f"{at}{cause_of_end(program, folder, status, seconds)}")
    with (folder / "out").open("rb") as file:
        printed = file.read(BYTES + 1)
    text = printed.decode("utf-8", errors="replace")
    try:
        result.output = rendered(text)
    except ValueError as error:
        result.failure = result.failure or f"{at}: {error}"
    if len(printed) > BYTES and (folder / "result").exists():
        result.failure = (
            f"{at}: prints more than {BYTES:,} bytes: print what the page needs"
        )
    result.seconds = taken
    if stray and not result.failure:
        result.failure = f"{at}: writes to standard error:\n{stray[:2000]}"
    return result


def cause_of_end(program: Program, folder: Path, status: int, seconds: int) -> str:
    """Why a child ended without a result: it hung, it was killed, or it left by itself."""
    hanging = (folder / "hanging").read_text()
    if line := re.search(rf'"snippets/{re.escape(program.name)}", line (\d+)', hanging):
        code = program.text.splitlines()[int(line[1]) - 1].strip()
        return f":{line[1]}: still running after {seconds} s, and stopped\n    {code}"
    if os.WIFSIGNALED(status):
        return f": killed by {signal.Signals(os.WTERMSIG(status)).name}"
    status = os.waitstatus_to_exitcode(status)
    return f": ended the process by itself, with status {status}, before its last line"


if __name__ == "__main__":
    serve(sys.argv[1:])
