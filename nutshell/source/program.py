"""What a snippet is: a path, a text, what it imports, and the failure that it states."""

import ast
import io
import re
import tokenize
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Self

from nutshell.source.paths import SNIPPETS, visible

STATED = re.compile(r"# (?P<type>\w*(?:Error|Exception|Warning)): (?P<words>.+)")

DIGITS = re.compile(r"\d+(?:\.\d*)?(?:e[+-]?\d+)?%?")


@dataclass(frozen=True)
class Statement:
    """A comment such as `# ValueError: some words`: this must be raised here."""

    line: int
    type: str
    words: str

    def __str__(self) -> str:
        return f"{self.type}: {self.words}"


@dataclass(frozen=True)
class Program:
    """A snippet. `name` is its path below snippets/, such as foundations/bias/shift.py."""

    name: str
    text: str

    @classmethod
    def read(cls, path: Path) -> Self:
        return cls(path.relative_to(SNIPPETS).as_posix(), path.read_text("utf-8"))

    @property
    def stored_output(self) -> Path:
        return (SNIPPETS / self.name).with_suffix(".txt")

    @property
    def stored_plot(self) -> Path:
        """What its figure shows, as numbers; see run/figure.py."""
        return (SNIPPETS / self.name).with_suffix(".plot")

    @property
    def stored(self) -> dict[Path, str]:
        """{file: what it holds} of all that is stored of the program; "" where there is none."""
        files = (self.stored_output, self.stored_plot)
        return {f: f.read_text("utf-8") if f.exists() else "" for f in files}

    @property
    def page(self) -> str:
        """The stem of the page that shows it: foundations/bias, or index for the home page."""
        return self.name.rpartition("/")[0]

    @property
    def address(self) -> str:
        """Where its file lies, seen from its page: shift.py, or index/moons.py on the home page."""
        return self.name if self.page == "index" else self.name.rpartition("/")[2]

    @property
    def wrong(self) -> str:
        """How much of it is wrong, as its first line says: "wrong", "part-wrong", or nothing.

        `# Wrong: …` is wrong as a whole; `# Wrong and right: …` and `# Wrong in …` have a part
        that is right.
        """
        if not self.text.startswith("# Wrong"):
            return ""
        return "wrong" if self.text.startswith("# Wrong: ") else "part-wrong"

    @cached_property
    def draws(self) -> bool:
        """Whether it calls `….show(…)`. What its run really showed is compared with this."""
        return any(
            isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "show"
            for node in ast.walk(self.tree)
        )

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree; an empty one if the text is no Python."""
        try:
            return ast.parse(self.text, self.name)
        except (SyntaxError, ValueError):
            return ast.Module([], [])

    @cached_property
    def imports(self) -> set[str]:
        """The modules that it imports, by their full names; none if it is no Python."""
        modules: set[str] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                modules.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and not node.level:
                modules.add(node.module or "")
        return modules

    @cached_property
    def taken_from(self) -> set[str]:
        """The packages of which it imports a part: `from matplotlib import …`."""
        nodes = ast.walk(self.tree)
        parts = [n.module for n in nodes if isinstance(n, ast.ImportFrom) and n.module]
        return {module.partition(".")[0] for module in parts}

    @cached_property
    def written(self) -> frozenset[str]:
        """The numbers that stand in its text, as Python would print them: settings, constants."""
        found: set[str] = set()
        for node in ast.walk(self.tree):
            match node:
                case ast.Constant(value=int() | float() as number):
                    found.add(str(number))
                case ast.Constant(value=str(text)):
                    found.update(DIGITS.findall(text))
        return frozenset(found)

    @cached_property
    def statements(self) -> list[Statement]:
        """The errors and warnings that its comments state, in order. The text must be Python."""
        tokens = tokenize.generate_tokens(io.StringIO(self.text).readline)
        comments = (token for token in tokens if token.type == tokenize.COMMENT)
        matches = ((c.start[0], STATED.fullmatch(c.string.rstrip())) for c in comments)
        return [Statement(line, m["type"], m["words"]) for line, m in matches if m]

    def stated(self, type_: str, message: str) -> Statement | None:
        """The statement that such an error or warning fulfils, or None."""
        for statement in self.statements:
            if statement.type == type_ and statement.words in message:
                return statement
        return None


def all_names() -> list[str]:
    """The names of the programs, without reading them: one may not be finished."""
    paths = visible(SNIPPETS, "*.py")
    return [path.relative_to(SNIPPETS).as_posix() for path in paths]


def all_programs() -> list[Program]:
    return [Program.read(path) for path in visible(SNIPPETS, "*.py")]
