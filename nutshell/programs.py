"""What a snippet is: a path, a text, what it imports, and the failure that it states."""

import ast
import io
import re
import tokenize
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parent.parent
SNIPPETS = ROOT / "snippets"

STATED = re.compile(r"# (?P<type>\w*(?:Error|Exception|Warning)): (?P<words>.+)")


@dataclass(frozen=True)
class Statement:
    """A comment such as `# ValueError: some words`: this must be raised here."""

    line: int
    type: str
    words: str

    def __str__(self):
        return f"{self.type}: {self.words}"


@dataclass(frozen=True)
class Program:
    """A snippet. `name` is its path below snippets/, such as foundations/bias/shift.py."""

    name: str
    text: str

    @classmethod
    def read(cls, path):
        return cls(path.relative_to(SNIPPETS).as_posix(), path.read_text("utf-8"))

    @property
    def stored_output(self):
        return (SNIPPETS / self.name).with_suffix(".txt")

    @property
    def stored_plot(self):
        """What its figure shows, as numbers; see drawn.py."""
        return (SNIPPETS / self.name).with_suffix(".plot")

    @property
    def stored(self):
        """{file: what it holds} of all that is stored of the program; "" where there is none."""
        files = (self.stored_output, self.stored_plot)
        return {f: f.read_text("utf-8") if f.exists() else "" for f in files}

    @property
    def draws(self):
        """Whether it shows a figure. What its run really showed is compared with this."""
        return ".show()" in self.text

    @cached_property
    def imports(self):
        """The modules that it imports, by their full names; none if it is no Python."""
        modules = set()
        try:
            tree = ast.parse(self.text, self.name)
        except SyntaxError:
            return modules
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                modules.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and not node.level:
                modules.add(node.module)
        return modules

    @cached_property
    def statements(self):
        """The errors and warnings that its comments state, in order. The text must be Python."""
        tokens = tokenize.generate_tokens(io.StringIO(self.text).readline)
        comments = (token for token in tokens if token.type == tokenize.COMMENT)
        matches = ((c.start[0], STATED.fullmatch(c.string.rstrip())) for c in comments)
        return [Statement(line, m["type"], m["words"]) for line, m in matches if m]

    def stated(self, type_, message):
        """The statement that such an error or warning fulfils, or None."""
        for statement in self.statements:
            if statement.type == type_ and statement.words in message:
                return statement
        return None


def all_programs():
    return [Program.read(path) for path in sorted(SNIPPETS.rglob("*.py"))]
