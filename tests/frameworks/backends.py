"""Run programs of the pages on each backend of Keras, and compare: make backends."""

import json
import subprocess
import sys
import time
from pathlib import Path

PROGRAMS = Path(__file__).parents[2] / "snippets/frameworks/keras-and-tensorflow"
LIMIT = 1e-4  # 20 epochs in 32 bits
SHOW = '\nprint("numbers", history.history["loss"] + predictions[:, 0].tolist())\n'


def run(name, backend, more=""):
    """What the program prints on this backend, and the seconds it takes."""
    text = (PROGRAMS / name).read_text("utf-8")
    text = text.replace('"KERAS_BACKEND"] = "torch"', f'"KERAS_BACKEND"] = "{backend}"')
    command = [sys.executable, "-c", text + more]
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    if done.returncode:
        sys.exit(f"{name} on {backend}: {done.stderr}")
    return done.stdout, time.perf_counter() - start


def main():
    """Same weights, same numbers; same seed, other numbers. Returns what is wrong."""
    expected, drawn, wrong = None, set(), 0
    for backend in ("torch", "jax", "tensorflow"):
        output, seconds = run("one_model.py", backend, SHOW)
        shown, _, numbers = output.partition("numbers ")
        numbers = json.loads(numbers)
        expected = expected or numbers
        largest = max(abs(a - b) for a, b in zip(numbers, expected, strict=True))
        print(f"{shown}{seconds:.1f} s, largest difference to torch {largest:.1e}\n")
        drawn.add(run("seeds.py", backend)[0])
        if largest > LIMIT:
            wrong = f"the numbers differ by more than {LIMIT}"
    if len(drawn) < 3:
        wrong = "a seed gives the same numbers on two backends: the page says otherwise"
    return wrong


if __name__ == "__main__":
    sys.exit(main())
