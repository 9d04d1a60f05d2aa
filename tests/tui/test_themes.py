"""Colours that can be read, and what is told apart without them."""

from __future__ import annotations

from itertools import combinations

import pytest
from rich.color import ColorSystem
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from search.config.models import EntityType
from tui.entity_styles import CONTRAST, EntityStyles, contrast, legible, text_style
from tui.theme_names import OURS, TEXTUALS
from tui.themes import DARK, THEMES, offered

# The colour-blind-safe set of Okabe and Ito, black and white, and what a careless configuration says.
COLOURS = ["#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7"]
COLOURS += ["#000000", "#ffffff", "#777777", "#ff0000", "#0000ff", "#00ff00"]
both_themes = pytest.mark.parametrize("theme", THEMES, ids=OURS)


def kind(colour: str, style: str = "underline") -> EntityType:
    return EntityType("t", "Type", colour, style, "T")


def colours(theme: Theme) -> dict[str, Color]:
    generated = theme.to_color_system().generate()
    names = (
        "background",
        "surface",
        "panel",
        "foreground",
        "primary",
        "secondary",
        "accent",
        "error",
        "warning",
        "success",
    )
    others = ("text-muted", "primary-muted", "screen-selection-background", "screen-selection-foreground")
    return {name: Color.parse(generated[name]) for name in (*names, *others)}


@both_themes
@pytest.mark.parametrize("colour", COLOURS)
def test_mentions_can_be_read_on_text_lists_and_evidence(theme: Theme, colour: str) -> None:
    styles = EntityStyles(theme)
    mention = styles.mention(kind(colour)).color
    evidence = styles.evidence.bgcolor
    assert mention and evidence
    behind = [colours(theme)[name] for name in ("background", "panel", "primary-muted")]
    for background in [*behind, Color.from_rich_color(evidence)]:
        assert contrast(Color.from_rich_color(mention), background) >= CONTRAST


@both_themes
@pytest.mark.parametrize("colour", COLOURS)
def test_mentions_of_the_selected_entity_can_be_read(theme: Theme, colour: str) -> None:
    style = EntityStyles(theme).selected(kind(colour))
    assert style.color and style.bgcolor
    assert contrast(Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)) >= CONTRAST


@both_themes
def test_a_theme_s_own_words_can_be_read_on_its_surfaces(theme: Theme) -> None:
    known = colours(theme)
    for name in ("foreground", "primary", "secondary", "accent", "error", "warning", "success", "text-muted"):
        for behind in ("background", "surface"):
            assert contrast(known[name], known[behind]) >= CONTRAST, (name, behind)
    assert contrast(known["foreground"], known["primary-muted"]) >= CONTRAST
    assert contrast(known["background"], known["accent"]) >= CONTRAST
    assert contrast(known["screen-selection-foreground"], known["screen-selection-background"]) >= CONTRAST


@both_themes
def test_a_theme_has_no_glare(theme: Theme) -> None:
    known = colours(theme)
    assert 9 <= contrast(known["foreground"], known["background"]) <= 14


@both_themes
@pytest.mark.parametrize("system", [ColorSystem.EIGHT_BIT, ColorSystem.STANDARD])
def test_text_is_told_from_its_background_in_terminals_of_few_colours(theme: Theme, system: ColorSystem) -> None:
    known = colours(theme)
    pairs = [("foreground", "background"), ("foreground", "panel"), ("foreground", "primary-muted")]
    pairs += [
        ("text-muted", "background"),
        ("background", "accent"),
        ("primary", "background"),
        ("error", "background"),
    ]
    for front, behind in pairs:
        assert known[front].rich_color.downgrade(system) != known[behind].rich_color.downgrade(system), (front, behind)


def test_a_colour_that_can_be_read_stays_as_it_was_configured() -> None:
    colour = Color.parse("#56b4e9")
    assert legible(colour, [Color.parse("#000000")]) == colour


def test_without_colours_everything_looks_different_from_everything_else() -> None:
    styles = EntityStyles(DARK, colour=False)
    plain = [styles.mention(kind("#56b4e9", words)) for words in ("underline", "bold", "italic", "bold italic")]
    looks = [*plain, styles.hit, styles.evidence, styles.selected(kind("#56b4e9", "bold"))]
    assert all(style.color is None and style.bgcolor is None for style in looks)
    assert all(one != other for one, other in combinations(looks, 2))


def test_text_styles_are_those_that_the_configuration_names() -> None:
    style = text_style("bold underline")
    assert (style.bold, style.underline, style.italic, style.reverse) == (True, True, None, None)


def test_our_themes_are_offered_first_and_those_of_the_terminal_not_without_colours() -> None:
    available = list(BUILTIN_THEMES.values())
    ansi = {theme.name for theme in available if theme.ansi}
    assert ansi
    assert offered(available, no_color=False)[: len(OURS)] == list(OURS)
    assert ansi <= set(offered(available, no_color=False))
    assert not ansi & set(offered(available, no_color=True))


def test_the_names_that_a_configuration_may_use_are_those_of_the_themes() -> None:
    assert tuple(theme.name for theme in THEMES) == OURS
    assert set(TEXTUALS) == set(BUILTIN_THEMES)
