"""From a program to the page: run it, keep what it printed and drew, check and show it.

What runs when: pipeline.py, from top to bottom. The packages, each of which knows those above it:

source    what is written
    paths         where the files lie
    config        the settings of mkdocs.yml
    program       a snippet: its imports, the failure that it states
    example       a worked example: the cells of a Python file, and the page of them
    glossary      the terms, what each means, and which page explains it
    page          a page: its blocks in order, each with program, output, plot and heading
run       what it gives
    runner        runs one program, alone, in a fresh copy of a Python that has torch imported
    terminal      shows what was printed as a terminal does
    backend       turns its figure into an SVG that follows light and dark
    frames        records each frame of a figure that moves
    figure        describes a figure in numbers
    compare       compares what was printed with what is stored
    cache         keeps results, under all that decides them
    pool          runs many programs at once
    kernel        makes a Jupyter kernel ours
    notebook      runs a worked example in it
markdown  extensions of Markdown, for MkDocs and Zensical alike
    place         which page is being rendered
    anatomy       puts the nutshell of a page side by side
    code          links a program to its file, and labels a wrong one
    mathml        LaTeX becomes MathML when the page is built
    terms         explains a word where it stands
check     what is wrong
    files         what is no text, has no title, or leads nowhere
    results       a run that gave something else than is stored
    formulae      a formula that stays text
    numbers       a number in the prose that nothing on the page shows
    pages         includes, fences, figures, navigation
    anatomy       the parts of a concept page
    glossary      entries that cannot be read, or stand twice
    mutants       mistakes in a program that no page notices
    project       whether anything changed since all was right
generate  what pages include and nobody writes
    excerpts      parts of pages for the cheat sheet
    lists         formulae, errors, works cited, corrections
    cards         the overviews and the home page
    orientation   the path of a newcomer: steps, minutes, what comes next
    facts         what the templates say of each page
publish   what lies beside the built pages
    html          makes pages and style sheets valid and small
    copies        the page as a notebook and as plain Markdown
    social        the picture that is shown with a shared link
    pdf           the cheat sheet, printed
    files         writes all of it
    offline       packs the site into a zip
pipeline  prepare, build, update
serve     shows the site while it is written
"""
