"""One table of everything the explorer can do: bindings, footer, help and palette all come from it.

Imports no Textual, so that the configuration check can ask it for the ids that `keys:` may name.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

Place = Literal["anywhere", "articles", "entities", "readers", "facts", "search", "comparison"]

PLACES: dict[Place, str] = {
    "articles": "Articles",
    "entities": "Entities",
    "readers": "Readers",
    "facts": "Facts",
    "search": "Search box",
    "comparison": "Comparison",
    "anywhere": "Everywhere",
}


class Action(NamedTuple):
    """Something the reader can do by key, palette or click.

    `keys` are Textual key names; `call` is the action that the screen runs. `label` is the footer's word, `help` a
    sentence. `where` are the panes that it concerns; "comparison" is a screen of its own, on which "anywhere" does
    not count. `footer` ranks it there: 1 stays longest when room is short,
    0 is never shown. `in_box`: it also works while the search box has the keyboard; all other keys are typed there.
    """

    id: str
    keys: tuple[str, ...]
    label: str
    help: str
    call: str
    where: tuple[Place, ...] = ("anywhere",)
    footer: int = 0
    in_box: bool = False


_MOVING: tuple[Place, ...] = ("anywhere", "comparison")

ACTIONS: tuple[Action, ...] = (
    Action("search", ("/",), "search", "Go to the search box", "search", footer=1),
    Action(
        "back",
        ("escape",),
        "back",
        "Back to the list; there: clear the query, then the lit fact, then the selection",
        "back",
        in_box=True,
    ),
    Action("open", ("enter",), "open", "Open, select or go to it; in the search box: run the query", "open",
           ("articles", "entities", "readers", "facts", "search"), footer=2, in_box=True),
    Action("open_beside", ("o",), "beside", "Open beside what is open, and stay in the list", "open_beside",
           ("articles",), 3),
    Action("close_reader", ("x",), "close", "Close this reader", "close_reader", ("readers",), 4),
    Action("next_hit", ("n",), "next hit", "Next hit of the query in this reader", "step('hits', True)",
           ("readers",), 6),
    Action("previous_hit", ("N",), "previous hit", "Previous hit of the query in this reader", "step('hits', False)",
           ("readers",)),
    Action("next_entity", ("]",), "next mention",
           "Next mention of the selected entity; with none selected, of any", "step('mentions', True)",
           ("readers", "entities"), 5),
    Action("previous_entity", ("[",), "previous mention", "Previous mention", "step('mentions', False)",
           ("readers", "entities")),
    Action("next_fact", ("}",), "next fact", "Next fact, with its words lit in the reader", "step_fact(True)",
           ("readers", "facts"), 6),
    Action("previous_fact", ("{",), "previous fact", "Previous fact", "step_fact(False)", ("readers", "facts")),
    Action("tie", ("=",), "tie", "Tie the readers: scrolling one moves the others to what stands opposite; untie them",
           "tie", ("readers",), 5),
    Action("compare", ("c",), "compare", "The open articles as a table, facts × sources; with fewer than two, the list",
           "compare", footer=3),
    Action("only_conflicts", ("d",), "conflicts", "Only facts in which sources contradict each other; again: all",
           "only_conflicts", ("facts",), 4),
    Action("only_entity", ("i",), "this entity", "Only facts about the selected entity, or this fact's; again: all",
           "only_entity", ("facts",), 5),
    Action("only_passage", ("p",), "this passage", "Only facts of the passage at the top of the reader; again: all",
           "only_passage", ("facts",), 5),
    Action("why", ("w",), "why", "Why is this lit, and what near it was refused", "why", ("readers",), 7),
    Action("copy", ("y",), "copy", "Copy the selected text, or the passage", "copy", ("readers",), 7),
    Action("filter", ("s",), "search for it", "Add this entity to the search, or take it out again", "filter",
           ("entities",), 4),
    Action("down", ("j", "down"), "down", "One line or row down", "move('down')", _MOVING),
    Action("up", ("k", "up"), "up", "One line or row up", "move('up')", _MOVING),
    Action("top", ("g", "home"), "top", "To the top", "move('top')", _MOVING),
    Action("bottom", ("G", "end"), "bottom", "To the end", "move('bottom')", _MOVING),
    Action("half_down", ("ctrl+d",), "half a page down", "Half a page down", "move('half_down')", _MOVING),
    Action("half_up", ("ctrl+u",), "half a page up", "Half a page up", "move('half_up')", _MOVING),
    Action("page_down", ("pagedown", "space"), "page down", "A page down", "move('page_down')", _MOVING),
    Action("page_up", ("pageup",), "page up", "A page up", "move('page_up')", _MOVING),
    Action("next_pane", ("tab",), "next pane", "Next pane; in the search box: take the completion", "next_pane(True)",
           footer=8, in_box=True),
    Action("previous_pane", ("shift+tab",), "previous pane", "Previous pane", "next_pane(False)", in_box=True),
    Action("pane_articles", ("1",), "articles", "To the articles", "pane('articles')"),
    Action("pane_entities", ("2",), "entities", "To the entities", "pane('entities')"),
    Action("pane_readers", ("3",), "readers", "To the readers; again: the next reader", "pane('readers')"),
    Action("pane_facts", ("4",), "facts", "To the facts", "pane('facts')"),
    Action("pane_search", ("5",), "search box", "To the search box", "pane('search')"),
    Action("toggle_facts", ("f",), "facts", "Show or hide the facts", "show_or_hide('facts')", footer=9),
    Action("toggle_entities", ("e",), "entities", "Show or hide the entities", "show_or_hide('entities')", footer=9),
    Action("zoom", ("z",), "zoom", "This pane alone on the screen, and back", "zoom", footer=9),
    Action("narrower", ("<",), "narrower", "This pane narrower; or drag its border with the mouse", "resize(-4)"),
    Action("wider", (">",), "wider", "This pane wider", "resize(4)"),
    Action("help", ("?",), "keys", "The keys of this pane, and what the marks mean", "help", _MOVING, 1),
    Action("palette", ("ctrl+p",), "palette", "Find a command, an article or an entity by name", "palette",
           _MOVING, in_box=True),
    Action("suspend", ("ctrl+z",), "suspend", "Back to the shell for a while (`fg` returns)", "suspend", in_box=True),
    Action("quit", ("q", "ctrl+q"), "quit", "Leave; what is open is kept for the next time", "leave", footer=1,
           in_box=False),
    Action("comparison_open", ("enter",), "side by side", "The words that carry this row, side by side in the readers",
           "open", ("comparison",), 2, in_box=True),
    Action("comparison_back", ("escape", "c", "q"), "back", "Back to the readers; in the text box: back to the table",
           "back", ("comparison",), 1, in_box=True),
    Action("comparison_sort", ("s",), "sort", "Sort by verdict, attribute, subject, number of sources", "sort",
           ("comparison",), 3),
    Action("comparison_verdict", ("v",), "verdict", "Only conflicts, refinements, agreements, single sources; all",
           "verdict", ("comparison",), 3),
    Action("comparison_entity", ("i",), "this entity", "Only rows about the subject of this row, its object; all",
           "entity", ("comparison",), 4),
    Action("comparison_text", ("/",), "filter", "Only rows with these words", "text", ("comparison",), 4),
    Action("comparison_export", ("x",), "export", "Write the comparison as HTML, Markdown, CSV or JSON", "export",
           ("comparison",), 5),
    Action("comparison_right", ("l", "right"), "next source", "Columns one source to the right", "column(1)",
           ("comparison",), 6),
    Action("comparison_left", ("h", "left"), "source before", "Columns one source to the left", "column(-1)",
           ("comparison",)),
)  # fmt: skip


def for_screen(table: Iterable[Action], *, comparison: bool) -> tuple[Action, ...]:
    """What the main screen can do, or what the screen of the comparison can."""
    return tuple(row for row in table if ("comparison" in row.where if comparison else row.where != ("comparison",)))


MAIN_ACTIONS = for_screen(ACTIONS, comparison=False)
COMPARISON_ACTIONS = for_screen(ACTIONS, comparison=True)

ACTION_IDS = frozenset(action.id for action in ACTIONS)

_SHOWN = {
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "up": "↑",
    "down": "↓",
}


def resolved(overrides: Iterable[tuple[str, tuple[str, ...]]]) -> tuple[Action, ...]:
    """The table with the keys that a configuration gives. Ids that are not in the table are passed over."""
    given = dict(overrides)
    return tuple(action._replace(keys=given.get(action.id, action.keys)) for action in ACTIONS)


def action(action_id: str, table: Iterable[Action] = ACTIONS) -> Action:
    """One row of the table. Raises KeyError for an id that is not in it."""
    for row in table:
        if row.id == action_id:
            return row
    raise KeyError(action_id)


def shown(keys: Iterable[str]) -> str:
    """Keys as people read them: `esc`, `ctrl+d`, `G`, side by side."""
    return " ".join(_SHOWN.get(key, key) for key in keys)


def for_footer(table: Iterable[Action], place: Place) -> list[Action]:
    """What the footer offers in a pane: the pane's own keys first, then those that work anywhere, by rank."""
    anywhere: Place = "comparison" if place == "comparison" else "anywhere"
    fitting = [row for row in table if row.footer and row.keys and (place in row.where or anywhere in row.where)]
    if place == "search":
        fitting = [row for row in fitting if row.in_box or row.id == "back"]
        fitting.append(action("back", table))
    return sorted(fitting, key=lambda row: (row.footer, "anywhere" in row.where))
