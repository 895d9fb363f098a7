"""From a snippet to the page: run it, keep what it printed and drew, check that it is shown.

programs.py   what a snippet is: its imports, and the failure that it states
runner.py     runs one, alone, in a fresh copy of a Python that has torch imported
plots.py      turns its figure into an SVG that follows light and dark
outputs.py    compares what it printed with what is stored
pages.py      reads what a page really renders, and says what is wrong with it
notebooks.py  a worked example: the cells of a Python file, and the page of them
execute.py    runs one as Jupyter would; `kernel.py` makes the kernel ours
build.py      all of it, with a cache of results; `__main__.py` is the command
mathml.py     a Markdown extension: LaTeX becomes MathML when the page is built
"""
