# Wrong: no module named 'tensorflow'.
import os
import subprocess
import sys

os.environ["KERAS_BACKEND"] = "pytorch"  # it is called torch
command = [sys.executable, "-c", "import keras"]
run = subprocess.run(command, capture_output=True, text=True, check=False)
print(run.stderr.splitlines()[-1])
