"""A Markdown extension: each program on a page links to its file; an error that it raises wraps.

The file lies beside the page. What a program prints is laid out in columns, and scrolls where
the screen is narrow; an error is a sentence. Names, operators and brackets have the colour of the
block: they need no element each.
"""

import functools
import html
import re

from markdown import Extension
from markdown.postprocessors import Postprocessor

from nutshell.source.program import all_programs

PROGRAM = re.compile(
    r'(<div class="language-python highlight">)(<pre.*?</pre>)', re.DOTALL
)
OUTPUT = re.compile(r'<div class="language-text highlight"><pre>.*?</pre>', re.DOTALL)
ERROR = re.compile(
    r"(?:^|(?<=<code>))[\w.]*(?:Error|Exception|Warning): [^<\n]*", re.MULTILINE
)
PLAIN = re.compile(r'<span class="[nopw]">([^<]*)</span>')
TAG = re.compile(r"<[^>]+>")


@functools.cache
def files():
    """{the text of a program: where its file is, seen from its page}."""
    found = {}
    for program in all_programs():
        page, _, file = program.name.rpartition("/")
        found[program.text.strip()] = program.name if page == "index" else file
    return found


class Blocks(Postprocessor):
    def run(self, text):
        return OUTPUT.sub(self.mark, PROGRAM.sub(self.link, text))

    def link(self, block):
        code = PLAIN.sub(r"\1", block[2])
        if not (file := files().get(html.unescape(TAG.sub("", code)).strip())):
            return block[1] + code
        name = file.rpartition("/")[2]
        # last, so that it does not move while the block is still coming
        return f'{block[1]}{code}<a class="file" href="{file}">{name}</a>'

    def mark(self, block):
        return ERROR.sub(r'<span class="error">\g<0></span>', block[0])


class BlocksExtension(Extension):
    def extendMarkdown(self, md):
        # after the blocks of code have been put in (30)
        md.postprocessors.register(Blocks(md), "blocks", 5)


def makeExtension(**kwargs):
    return BlocksExtension(**kwargs)
