"""What makes a Jupyter kernel ours, as an extension of IPython: the notebook need not know.

It has no network, its processor time has a limit, and `plt.show()` gives the plot of the page.
"""

import os
import resource
import sys
from typing import Any

from IPython.display import display

from nutshell.run import backend
from nutshell.run.frames import unmarked
from nutshell.run.runner import refuse_network
from nutshell.source.example import SVG


def load_ipython_extension(_: Any) -> None:
    refuse_network()
    seconds = int(os.environ["NUTSHELL_SECONDS"])
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    sys.argv = [os.environ["NUTSHELL_NOTEBOOK"]]  # keeps the ids of its plots apart
    backend.shown = Display()


class Display(list):
    """Takes each figure that is shown, and gives it to the notebook."""

    def append(self, figure: tuple[str, str, str]) -> None:
        super().append(figure)
        display({SVG: unmarked(figure[0]), "text/plain": "a plot"}, raw=True)
