"""The picture that is shown where somebody shares a link to a page: its title and its sentence.

Only a site that knows its address needs them, as a link to a picture must be whole.
"""

import textwrap

import matplotlib
from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 1200, 630  # what Open Graph readers show uncut
GROUND, INK, SOFT = "#16345a", "#ffffff", "#c4d6ec"
LARGE, SMALL = 72, 36
FONTS = f"{matplotlib.get_data_path()}/fonts/ttf"


def card(title: str, sentence: str, site: str) -> Image.Image:
    """An image of WIDTH x HEIGHT. A long sentence ends in …"""
    image = Image.new("RGB", (WIDTH, HEIGHT), GROUND)
    draw = ImageDraw.Draw(image)
    bold = ImageFont.truetype(f"{FONTS}/DejaVuSans-Bold.ttf", LARGE)
    plain = ImageFont.truetype(f"{FONTS}/DejaVuSans.ttf", SMALL)
    heading = textwrap.fill(title, 22, max_lines=2, placeholder=" …")
    below = 150 + LARGE * 1.3 * (1 + heading.count("\n"))
    left = 5 - 2 * heading.count("\n")
    lines = textwrap.fill(sentence, 50, max_lines=left, placeholder=" …")
    draw.multiline_text((80, 110), heading, INK, bold, spacing=20)
    draw.multiline_text((80, below), lines, SOFT, plain, spacing=16)
    draw.text((160, 540), site, INK, plain, anchor="lm")
    image.paste(logo(), (80, 508))
    return image


def logo() -> Image.Image:
    """docs/assets/logo.svg, 64 pixels wide: a nut, out of which grow three neurons."""
    scale = 8  # drawn large and made smaller, so that its edges are smooth
    image = Image.new("RGB", (32 * scale, 32 * scale), GROUND)
    draw = ImageDraw.Draw(image)

    def disc(x: float, y: float, radius: float) -> None:
        box = [scale * c for c in (x - radius, y - radius, x + radius, y + radius)]
        draw.ellipse(box, INK)

    draw.chord([4 * scale, 2 * scale, 28 * scale, 30 * scale], 0, 180, INK)
    for x, y in ((7, 6), (16, 4), (25, 6)):
        draw.line([16 * scale, 13 * scale, x * scale, y * scale], INK, 2 * scale)
        disc(x, y, 3)
    disc(16, 12.5, 2.2)
    return image.resize((64, 64), Image.Resampling.LANCZOS)
