"""A Markdown extension: each program on a page links to its file, which lies beside the page."""

import functools
import html
import re

from markdown import Extension
from markdown.postprocessors import Postprocessor

from .programs import all_programs

BLOCK = re.compile(
    r'(<div class="language-python highlight">)(<pre.*?</pre>)', re.DOTALL
)
TAG = re.compile(r"<[^>]+>")


@functools.cache
def files():
    """{the text of a program: where its file is, seen from its page}."""
    found = {}
    for program in all_programs():
        page, _, file = program.name.rpartition("/")
        found[program.text.strip()] = program.name if page == "index" else file
    return found


class Files(Postprocessor):
    def run(self, text):
        return BLOCK.sub(self.link, text)

    def link(self, block):
        text = html.unescape(TAG.sub("", block[2])).strip()
        if not (file := files().get(text)):
            return block[0]
        name = file.rpartition("/")[2]
        return f'{block[1]}<a class="file" href="{file}">{name}</a>{block[2]}'


class FilesExtension(Extension):
    def extendMarkdown(self, md):
        # after the blocks of code have been put in (30)
        md.postprocessors.register(Files(md), "files", 5)


def makeExtension(**kwargs):
    return FilesExtension(**kwargs)
