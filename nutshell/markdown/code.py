"""A Markdown extension: what the theme lacks in a block of code.

Before an include is replaced by its text, its fence is given the file and, if the program says
that it is wrong, a class. In the built page a program links to its file, a wrong one has a label,
and an error wraps where the screen is narrow. Names, operators and brackets have the colour of
the block: they need no element each.
"""

import re
from typing import Any

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from nutshell.source.page import INCLUDE
from nutshell.source.paths import SNIPPETS
from nutshell.source.program import Program

OPENING = re.compile(r"(?P<fence>\s*(?:`{3,}|~{3,}))\s*(?P<info>.*)")
LANGUAGE = re.compile(r"\.?(?P<language>[\w#.+-]+)\s*(?P<rest>.*)")
DRAWS = re.compile(r'(?P<title>\s*\?\?\?\+? figure ".*)(?P<end>")\s*')

PROGRAM = re.compile(
    r'(<div class="language-python(?: (?P<wrong>wrong|part-wrong))? highlight"'
    r'(?: data-file="(?P<file>[^"]*)")?>)'
    r"(?P<code>(?:<span class=\"filename\">.*?</span>)?<pre.*?</pre>)",
    re.DOTALL,
)
OUTPUT = re.compile(r'<div class="language-text highlight"><pre>.*?</pre>', re.DOTALL)
ERROR = re.compile(
    r"(?:^|(?<=<code>))[\w.]*(?:Error|Exception|Warning): [^<\n]*", re.MULTILINE
)
PLAIN = re.compile(r'<span class="[nopw]">([^<]*)</span>')
LABELS = {"wrong": "Wrong on purpose", "part-wrong": "Partly wrong on purpose"}


class NameFiles(Preprocessor):
    """Note in each fence of a program which file it includes, and how long a folded one is."""

    def run(self, lines: list[str]) -> list[str]:
        lines = list(lines)
        fold = 0  # the line of the last fold that hides the program of a figure
        for number, line in enumerate(lines):
            if DRAWS.fullmatch(line):
                fold = number
            match = INCLUDE.fullmatch(line)
            if not match or match["kind"] != "py" or not number:
                continue
            file = SNIPPETS / match["name"]
            if file.exists():
                program = Program.read(file)
                lines[number - 1] = with_file(lines[number - 1], program)
                lines[fold] = with_length(lines[fold], program)
                fold = 0
        return lines


def with_file(opening: str, program: Program) -> str:
    """The first line of a fence with the file of the program, and whether that is wrong."""
    match = OPENING.fullmatch(opening)
    if not match:
        return opening
    info = match["info"]
    if not info.startswith("{"):
        language = LANGUAGE.fullmatch(info)
        if not language:
            return opening
        rest = language["rest"].strip().removeprefix("{").removesuffix("}")
        info = f"{{ .{language['language']} {rest} }}"
    wrong = f".{program.wrong} " if program.wrong else ""
    return (
        f'{match["fence"]}{info[:-1].rstrip()} {wrong}data-file="{program.address}" }}'
    )


def with_length(fold: str, program: Program) -> str:
    """The title of a fold with the number of lines of the program in it."""
    length = sum(bool(line.strip()) for line in program.text.splitlines())
    return DRAWS.sub(rf"\g<title>: {length} lines\g<end>", fold)


class Blocks(Postprocessor):
    def run(self, text: str) -> str:
        return OUTPUT.sub(mark_errors, PROGRAM.sub(link_file, text))


def link_file(block: re.Match[str]) -> str:
    """The block with its label, and a link to its file."""
    opening, code = block[1], PLAIN.sub(r"\1", block["code"])
    label = LABELS.get(block["wrong"] or "", "")
    label = f'<span class="label">{label}</span>' if label else ""
    if not block["file"]:
        return f"{opening}{label}{code}"
    opening = re.sub(r' data-file="[^"]*"', "", opening)
    name = block["file"].rpartition("/")[2]
    # last, so that it does not move while the block is still coming
    link = f'<a class="file" href="{block["file"]}">{name}</a>'
    return f"{opening}{label}{code}{link}"


def mark_errors(block: re.Match[str]) -> str:
    return ERROR.sub(r'<span class="error">\g<0></span>', block[0])


class BlocksExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        # before pymdownx.snippets (32) replaces the includes
        md.preprocessors.register(NameFiles(md), "files", 33)
        # after the blocks of code have been put in (30)
        md.postprocessors.register(Blocks(md), "blocks", 5)


def makeExtension(**kwargs: Any) -> BlocksExtension:
    return BlocksExtension(**kwargs)
