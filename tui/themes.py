"""Our two themes, made for two hours of reading: warm, no glare, one accent. And which themes are offered."""

from __future__ import annotations

from collections.abc import Iterable

from textual.theme import Theme

from tui.theme_names import OURS

DARK = Theme(
    name="synoptic-dark",
    dark=True,
    background="#1c1a17",
    surface="#24211d",
    panel="#2d2924",
    foreground="#d8d0c2",
    primary="#d3b487",
    secondary="#93b5a6",
    accent="#e9b44c",
    success="#9dbb80",
    warning="#e2b25c",
    error="#e8877a",
    variables={
        "text": "#d8d0c2",
        "text-muted": "#a0968a",
        "text-disabled": "#7a7268",
        "primary-muted": "#4a3f2f",
        "border": "#d3b487",
        "border-blurred": "#4a443c",
        "block-cursor-background": "#4a3f2f",
        "block-cursor-foreground": "#f0e8da",
        "block-cursor-blurred-background": "#2d2924",
        "block-cursor-blurred-foreground": "#d8d0c2",
        "screen-selection-background": "#4b5a66",
        "screen-selection-foreground": "#f0e8da",
        "input-selection-background": "#4b5a66",
        "input-cursor-background": "#e9b44c",
        "input-cursor-foreground": "#1c1a17",
        "footer-background": "#24211d",
        "footer-key-foreground": "#e9b44c",
        "footer-description-foreground": "#b5ab9c",
        "scrollbar": "#4a443c",
        "scrollbar-hover": "#6b6357",
        "scrollbar-active": "#d3b487",
        "scrollbar-background": "#1c1a17",
        "scrollbar-background-hover": "#24211d",
        "scrollbar-background-active": "#24211d",
        "scrollbar-corner-color": "#1c1a17",
    },
)

LIGHT = Theme(
    name="synoptic-light",
    dark=False,
    background="#f6f1e6",
    surface="#eee7d8",
    panel="#e6ddca",
    foreground="#322c25",
    primary="#7b4c1d",
    secondary="#2d675a",
    accent="#a3440c",
    success="#43661f",
    warning="#855400",
    error="#a82a22",
    variables={
        "text": "#322c25",
        "text-muted": "#675e52",
        "text-disabled": "#92897b",
        "primary-muted": "#e3d0ae",
        "border": "#7b4c1d",
        "border-blurred": "#cdc2ad",
        "block-cursor-background": "#e3d0ae",
        "block-cursor-foreground": "#241f19",
        "block-cursor-blurred-background": "#e6ddca",
        "block-cursor-blurred-foreground": "#322c25",
        "screen-selection-background": "#bcd3de",
        "screen-selection-foreground": "#241f19",
        "input-selection-background": "#bcd3de",
        "input-cursor-background": "#a3440c",
        "input-cursor-foreground": "#f6f1e6",
        "footer-background": "#eee7d8",
        "footer-key-foreground": "#a3440c",
        "footer-description-foreground": "#5b5348",
        "scrollbar": "#cdc2ad",
        "scrollbar-hover": "#b0a48d",
        "scrollbar-active": "#7b4c1d",
        "scrollbar-background": "#f6f1e6",
        "scrollbar-background-hover": "#eee7d8",
        "scrollbar-background-active": "#eee7d8",
        "scrollbar-corner-color": "#f6f1e6",
    },
)

THEMES = (DARK, LIGHT)


def offered(available: Iterable[Theme], *, no_color: bool) -> list[str]:
    """The names of the themes that can be chosen: ours first, then the others by name.

    Under NO_COLOR those that leave colours to the terminal are not among them: Textual would then send no colour at all
    for the text but the terminal's own for borders and bars.
    """
    others = sorted(theme.name for theme in available if theme.name not in OURS and not (no_color and theme.ansi))
    return [*OURS, *others]
