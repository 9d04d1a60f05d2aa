"""The names that `theme:` may use. Imports no Textual, so that the configuration check can ask."""

from __future__ import annotations

OURS = ("synoptic-dark", "synoptic-light")
TEXTUALS = (
    "ansi-dark",
    "ansi-light",
    "atom-one-dark",
    "atom-one-light",
    "catppuccin-frappe",
    "catppuccin-latte",
    "catppuccin-macchiato",
    "catppuccin-mocha",
    "dracula",
    "flexoki",
    "gruvbox",
    "monokai",
    "nord",
    "rose-pine",
    "rose-pine-dawn",
    "rose-pine-moon",
    "solarized-dark",
    "solarized-light",
    "textual-dark",
    "textual-light",
    "tokyo-night",
)
THEME_NAMES = (*OURS, *TEXTUALS)
