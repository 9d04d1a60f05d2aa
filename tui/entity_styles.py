"""How entities, hits and evidence look. Colour never stands alone: everything is told apart by text style too."""

from __future__ import annotations

import colorsys

from rich.style import Style
from textual.color import Color
from textual.theme import Theme

from search.config.models import EntityType

CONTRAST = 4.5  # the least for text, WCAG 2.2, success criterion 1.4.3
_TINT = 0.24  # how much of a colour is in the background of what is lit
_STEP = 0.01


class EntityStyles:
    """Styles for one theme. `colour=False` (NO_COLOR): text styles alone."""

    def __init__(self, theme: Theme, *, colour: bool = True) -> None:
        system = theme.to_color_system()
        generated = system.generate()
        self._colour = colour
        self._background = Color.parse(generated["background"])
        self._foreground = Color.parse(generated["foreground"])
        self._evidence = _mixed(Color.parse(generated["secondary"]), self._background)
        bars = [Color.parse(generated[name]) for name in ("panel", "primary-muted")]
        self._behind_text = [self._background, self._evidence, *bars]

    def mention(self, kind: EntityType | None) -> Style:
        """A mention of an entity of this type."""
        if kind is None:
            return Style(underline=True)
        style = text_style(kind.style)
        if self._colour:
            style += Style(color=_rich(legible(Color.parse(kind.color), self._behind_text)))
        return style

    def selected(self, kind: EntityType | None) -> Style:
        """A mention of the entity that is selected: lit in its type's colour."""
        if not self._colour:
            return self.mention(kind) + Style(bold=True, underline=True, reverse=True)
        colour = legible(Color.parse(kind.color), [self._background]) if kind else self._foreground
        behind = _mixed(colour, self._background)
        front = legible(colour, [behind])
        return self.mention(kind) + Style(color=_rich(front), bgcolor=_rich(behind), bold=True)

    @property
    def shared(self) -> Style:
        """A mention of an entity that all open articles mention."""
        return Style(bold=True)

    @property
    def hit(self) -> Style:
        """Words that the search found."""
        return Style(reverse=True)

    @property
    def evidence(self) -> Style:
        """Words that a fact rests on; the reader marks their lines in the margin besides."""
        return Style(bgcolor=_rich(self._evidence)) if self._colour else Style(italic=True, underline=True)


def text_style(words: str) -> Style:
    """The style that a configuration names: any of bold, italic, underline, reverse, dim."""
    named = set(words.split())
    return Style(
        bold="bold" in named or None,
        italic="italic" in named or None,
        underline="underline" in named or None,
        reverse="reverse" in named or None,
        dim="dim" in named or None,
    )


def legible(colour: Color, backgrounds: list[Color], ratio: float = CONTRAST) -> Color:
    """The colour, made lighter or darker as far as it must be to be read on all these backgrounds; the hue stays."""
    lighter = _luminance(backgrounds[0]) < _luminance(
        Color(119, 119, 119)
    )  # the grey that is as far from black as from white
    hue, lightness, saturation = colorsys.rgb_to_hls(*colour.normalized)
    last = 1.0 if lighter else 0.0
    while min(contrast(colour, behind) for behind in backgrounds) < ratio and lightness != last:
        lightness = min(1.0, lightness + _STEP) if lighter else max(0.0, lightness - _STEP)
        red, green, blue = (round(255 * part) for part in colorsys.hls_to_rgb(hue, lightness, saturation))
        colour = Color(red, green, blue)
    return colour


def contrast(one: Color, other: Color) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Color) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _mixed(colour: Color, background: Color) -> Color:
    return background.blend(colour, _TINT, alpha=1)


def _rich(colour: Color) -> str:
    return f"#{colour.r:02x}{colour.g:02x}{colour.b:02x}"
