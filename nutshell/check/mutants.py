"""Does anything on a page notice a wrong program? python -m nutshell mutants [section/concept]

A mutant is a program with one small mistake put in: an operator, a comparison or a constant
changed, an argument or a statement dropped. It is killed if it fails, or prints or draws
something else than is stored. What survives is a part of the program that no claim holds:
print it, or leave it out. A survivor that must stay is listed, with the reason, in
tests/survivors.txt.
"""

import ast
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from nutshell.check.results import complaint
from nutshell.run.cache import cache_file, text_of, write
from nutshell.run.pool import results, spread
from nutshell.run.runner import Runner
from nutshell.source.paths import ROOT
from nutshell.source.program import Program, all_programs

CACHE = ROOT / ".build" / "mutants"
LISTED = ROOT / "tests" / "survivors.txt"

# What is out of scope, as a rule: the words and the looks of a figure, the seeds, how exactly a
# number is shown or two are called equal, the bound of an inequality that is printed, and how
# many random numbers stand for all: what is said of them holds for any number of them.
CALLS = """annotate axis clabel colorbar figlegend figure grid legend margins savefig set
    set_aspect set_printoptions set_title set_xlabel set_ylabel set_xticks set_yticks subplots
    suptitle supxlabel supylabel text tick_params title xlabel xticks ylabel yticks"""
ARGUMENTS = """alpha aspect atol c cmap color colors decimals edgecolor figsize fontsize ha hatch
    label labels levels linestyle linestyles linewidth linewidths ls lw marker markersize ms
    ncols random_state rotation rtol s seed sharex sharey va verbose zorder"""
STYLE_CALLS, STYLE_ARGUMENTS = set(CALLS.split()), set(ARGUMENTS.split())
SEED_CALLS = {"manual_seed", "set_random_seed", "default_rng", "seed"}
SAMPLE_CALLS = {"rand", "randn", "randint", "normal", "standard_normal", "uniform"}
STYLE_NAMES = {"color", "hatch", "marker", "pattern", "style"}
TRIVIAL_CALLS = {"print", "show"}  # whatever these do is compared

OPERATORS: dict[type, Any] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.Lt: ast.GtE,
    ast.LtE: ast.Gt,
    ast.Gt: ast.LtE,
    ast.GtE: ast.Lt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
}


# how to undo a mistake, and the new text or None: unparse
Mistake = tuple[Callable[[], Any], str | None]


@dataclass(frozen=True)
class Mutant:
    """A program with one mistake. `old` and `new` are the lines that differ."""

    program: Program
    old: str
    new: str

    def __str__(self) -> str:
        old, new = (text.replace("\n", "\n    ") for text in (self.old, self.new))
        return f"{self.program.name}\n  - {old}\n  + {new}"


def mutants(program: Program) -> list[Mutant]:
    """Every mutant of the program, in the order of its lines."""
    found: dict[str, Mutant] = {}
    fails = {statement.line for statement in program.statements}
    for node, change in changes(ast.parse(program.text)):
        if isinstance(node, ast.BinOp) and node.lineno in fails:
            continue  # + and - of two shapes that do not fit fail with the same words
        text = spliced(program.text, node, change)
        if text and text != program.text:
            found.setdefault(
                text, Mutant(Program(program.name, text), *lines_of(program.text, text))
            )
    return list(found.values())


def lines_of(before: str, after: str) -> tuple[str, str]:
    """The lines that differ, without those that are the same before and after."""
    old, new = before.splitlines(), after.splitlines()
    while old and new and old[0] == new[0]:
        del old[0], new[0]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    return "\n".join(map(str.strip, old)), "\n".join(map(str.strip, new))


def changes(tree: ast.AST) -> Iterator[tuple[Any, str]]:
    """(the node whose text is replaced, its new text) for each mistake that can be made."""
    stack: list[tuple[ast.AST, ast.JoinedStr | None]] = [
        (tree, None)
    ]  # a node, and the f-string that it is in
    while stack:
        node, string = stack.pop(0)
        if out_of_scope(node):
            continue
        string = string or (node if isinstance(node, ast.JoinedStr) else None)
        for undo, replacement in mistakes(node):
            if replacement is None:
                yield (string or node), ast.unparse(string or node)
            else:
                yield node, replacement
            undo()
        stack = [(child, string) for child in children(node)] + stack


def children(node: ast.AST) -> Iterator[ast.AST]:
    """What is within a node, except the names of what is called and the format of a value."""
    for name, value in ast.iter_fields(node):
        if name in ("format_spec", "annotation", "decorator_list"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not is_choice(node, child):
                yield child


def is_choice(node: ast.AST, child: ast.AST) -> bool:
    """Whether a constant is a bound, how far a number is rounded, or how many there are."""
    if not isinstance(child, ast.Constant):
        return False
    if isinstance(node, ast.Compare):
        return isinstance(node.ops[0], (ast.Lt, ast.LtE, ast.Gt, ast.GtE))
    return isinstance(node, ast.Call) and name_of(node) in {"round"} | SAMPLE_CALLS


def name_of(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def out_of_scope(node: ast.AST) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom():
            return True
        case ast.Call():
            return name_of(node) in STYLE_CALLS | SEED_CALLS
        case ast.keyword():
            return node.arg in STYLE_ARGUMENTS
    return False


def mistakes(node: Any) -> Iterator[Mistake]:
    """Make each mistake in the node; yield (how to undo it, the new text or None: unparse)."""
    match node:
        case ast.BinOp() | ast.BoolOp() | ast.AugAssign() if type(node.op) in OPERATORS:
            right: Any = node.op
            node.op = OPERATORS[type(right)]()
            yield lambda: setattr(node, "op", right), None
        case ast.Compare() if type(node.ops[0]) in OPERATORS:
            right = node.ops
            node.ops = [OPERATORS[type(right[0])](), *right[1:]]
            yield lambda: setattr(node, "ops", right), None
        case ast.UnaryOp():
            # without its sign; in an f-string by way of a + that changes nothing
            right = node.op
            node.op = ast.UAdd()
            if isinstance(right, (ast.USub, ast.Not)):
                yield lambda: setattr(node, "op", right), None
            node.op = right
        case ast.Constant(value=bool() | int() | float()):
            right = node.value
            node.value = other_value(right)
            yield lambda: setattr(node, "value", right), None
        case ast.Call():
            yield from dropped_arguments(node)
        case ast.Expr(value=ast.Call() as call):
            if name_of(call) not in TRIVIAL_CALLS | STYLE_CALLS | SEED_CALLS:
                yield (lambda: None), "pass"
    if isinstance(node, ast.AugAssign):
        yield (lambda: None), "pass"


def other_value(value: bool | float) -> bool | float:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1 if abs(value) < 10 else 1
    return -value or 1.0


def dropped_arguments(call: ast.Call) -> Iterator[Mistake]:
    for index, keyword in reversed(list(enumerate(call.keywords))):
        if not out_of_scope(keyword) and keyword.arg:
            del call.keywords[index]
            yield partial(call.keywords.insert, index, keyword), None
    if len(call.args) > 1 and not is_style(call, call.args[-1]):
        last = call.args.pop()
        yield (lambda: call.args.append(last)), None


def is_style(call: ast.Call, argument: ast.expr) -> bool:
    match argument:
        case ast.Constant(value=str()) | ast.Starred():
            return True
        case ast.Name(id=name):
            return name in STYLE_NAMES
    return is_choice(call, argument)


def spliced(text: str, node: Any, new: str) -> str:
    """The text with the node's text replaced; comments stay, for they state errors."""
    lines = text.encode().splitlines(keepends=True)
    start = sum(map(len, lines[: node.lineno - 1])) + node.col_offset
    end = sum(map(len, lines[: node.end_lineno - 1])) + node.end_col_offset
    if isinstance(node, (ast.BinOp, ast.BoolOp, ast.Compare, ast.UnaryOp)):
        new = f"({new})"
    changed = text.encode()[:start] + new.encode() + text.encode()[end:]
    try:
        ast.parse(changed)
    except SyntaxError:
        return ""
    return changed.decode()


def survivors(
    program: Program, runner: Runner, seconds: float
) -> tuple[int, list[Mutant]]:
    """(how many mutants there are, those that nothing noticed)."""
    made = mutants(program)
    held_by = *program.stored.values(), text_of(("run/compare.py",))
    kept = CACHE / cache_file(program, *held_by, *map(str, made)).name
    if kept.exists():
        living = json.loads(kept.read_text("utf-8"))
        return len(made), [mutant for mutant in made if str(mutant) in living]
    limit = 2 + round(4 * seconds)
    living = [m for m in made if not complaint(m.program, runner.run(m.program, limit))]
    write(kept, json.dumps(list(map(str, living))))
    return len(made), living


def listed() -> dict[str, str]:
    """{a survivor: the reason why it may stay}, from tests/survivors.txt."""
    entries = LISTED.read_text("utf-8").split("\n\n") if LISTED.exists() else []
    entries = [entry for entry in entries if not entry.startswith("#")]
    pairs = (entry.strip("\n").rpartition("\n  # ") for entry in entries)
    return {mutant: reason for mutant, _, reason in pairs}


def report(only: str = "") -> list[str]:
    """Run all mutants; print the score of each page. Returns what nothing holds."""
    programs = [program for program in all_programs() if program.name.startswith(only)]
    taken = {program: result.seconds for program, result in results(programs).items()}

    def run(runner: Runner, program: Program) -> tuple[Program, int, list[Mutant]]:
        return program, *survivors(program, runner, taken[program])

    allowed = listed()
    made: dict[str, int] = {}
    living: dict[str, int] = {}
    seen: set[str] = set()
    wrong = []
    for program, count, alive in spread(run, programs):
        page = program.page
        made[page] = made.get(page, 0) + count
        living[page] = living.get(page, 0) + len(alive)
        seen.update(map(str, alive))
        for mutant in alive:
            if str(mutant) not in allowed:
                print(f"\nsnippets/{mutant}", flush=True)
                wrong.append(mutant)
    print()
    sections = sorted({page.partition("/")[0] for page in made})
    for name in [*sorted(made), *sections, ""]:
        pages = [page for page in made if f"{page}/".startswith(name and f"{name}/")]
        all_, left = (sum(d[page] for page in pages) for d in (made, living))
        share = 1 - left / max(all_, 1)
        print(
            f"{name or 'all':44} {all_:6} mutants, {left:4} alive: {share:.1%} killed"
        )
    stale = [m for m in allowed if m.startswith(only) and m not in seen]
    problems = [f"tests/survivors.txt: is killed now, take it out:\n{m}" for m in stale]
    if wrong:
        cure = "print or draw what the line decides, or drop it; else list it with a reason"
        problems.append(f"{len(wrong)} mutants that nothing noticed (above)\n  {cure}")
    return problems
