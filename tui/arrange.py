"""Where every pane goes: plain arithmetic on columns and rows, so that it can be tested without a screen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from tui.state import Pane

WIDE = 140
MEDIUM = 100
NARROWEST_SIDE = 18
NARROWEST_READER = 24


class Box(NamedTuple):
    """A rectangle on the screen, in cells."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Layout:
    """How the reader likes the panes: widths of the left and right side in columns, hidden panes, one pane alone."""

    left: int = 36
    right: int = 36
    shares: tuple[int, ...] = ()
    hidden: frozenset[Pane] = field(default_factory=frozenset)
    zoomed: bool = False


def arrange(width: int, height: int, layout: Layout, readers: int, current: int, focus: Pane) -> dict[str, Box]:
    """The boxes of the panes that are on the screen: `articles`, `entities`, `facts`, `reader-0` … by name.

    `width` and `height` are the room for panes. `current` is the reader that keys act on and `focus` the pane that
    has the keyboard: in a narrow terminal, or zoomed, they alone are shown.
    """
    width, height = max(1, width), max(1, height)
    whole = Box(0, 0, width, height)
    if layout.zoomed or width < MEDIUM:
        return {f"reader-{current}" if focus == "readers" else focus: whole}
    if width < WIDE:
        return _medium(whole, layout, readers)
    return _wide(whole, layout, readers)


def _medium(whole: Box, layout: Layout, readers: int) -> dict[str, Box]:
    """One side: articles, entities and facts above one another; the readers have the rest."""
    stack = ["articles", *(name for name in ("entities", "facts") if name not in layout.hidden)]
    side = _side(layout.left, whole.width, min(readers, 2))
    weights = {"articles": 4, "entities": 3, "facts": 4}
    boxes = _stacked(stack, weights, Box(0, 0, side, whole.height))
    return boxes | _columns(Box(side, 0, whole.width - side, whole.height), layout, readers)


def _wide(whole: Box, layout: Layout, readers: int) -> dict[str, Box]:
    """Lists on the left, facts on the right, readers between them."""
    stack = ["articles", *(name for name in ("entities",) if name not in layout.hidden)]
    left = _side(layout.left, whole.width, readers)
    right = 0 if "facts" in layout.hidden else _side(layout.right, whole.width, readers)
    boxes = _stacked(stack, {"articles": 1, "entities": 1}, Box(0, 0, left, whole.height))
    if right:
        boxes["facts"] = Box(whole.width - right, 0, right, whole.height)
    return boxes | _columns(Box(left, 0, whole.width - left - right, whole.height), layout, readers)


def _side(wish: int, width: int, readers: int) -> int:
    """The columns of a side: as wished, but leaving every reader the least it needs."""
    most = (width - NARROWEST_READER * max(1, readers)) // 2
    return max(NARROWEST_SIDE, min(wish, most))


def _stacked(names: list[str], weights: Mapping[str, int], room: Box) -> dict[str, Box]:
    """Panes above one another, by weight; the last one takes what is left over."""
    boxes, top, total = {}, 0, sum(weights[name] for name in names)
    for name in names:
        high = room.height - top if name == names[-1] else room.height * weights[name] // total
        boxes[name] = Box(room.x, room.y + top, room.width, high)
        top += high
    return boxes


def _columns(room: Box, layout: Layout, readers: int) -> dict[str, Box]:
    """Readers side by side: equal, but for the columns that were taken from or given to one of them."""
    count = max(1, readers)
    given = [*layout.shares[:count], *[0] * (count - len(layout.shares[:count]))]
    equal = [room.width * (at + 1) // count - room.width * at // count for at in range(count)]
    widths = [max(NARROWEST_READER, base + extra) for base, extra in zip(equal, given, strict=True)]
    widths[-1] += room.width - sum(widths)
    if widths[-1] < min(NARROWEST_READER, equal[-1]):
        widths = equal
    boxes, left = {}, room.x
    for at, columns in enumerate(widths):
        boxes[f"reader-{at}"] = Box(left, room.y, columns, room.height)
        left += columns
    return boxes


def resized(layout: Layout, focus: Pane, current: int, readers: int, by: int, width: int) -> Layout:
    """The layout after the focused pane was made wider (`by` > 0) or narrower by so many columns."""
    if focus == "facts" and width >= WIDE:
        return replace(layout, right=max(NARROWEST_SIDE, min(width // 2, layout.right + by)))
    if focus != "readers":
        return replace(layout, left=max(NARROWEST_SIDE, min(width // 2, layout.left + by)))
    if readers < 2:
        return resized(layout, "articles", current, readers, -by, width)
    shares = [*layout.shares[:readers], *[0] * (readers - len(layout.shares[:readers]))]
    other = current + 1 if current + 1 < readers else current - 1
    shares[current] += by
    shares[other] -= by
    if max(abs(share) for share in shares) > width // 3:
        return layout
    return replace(layout, shares=tuple(shares))


def toggled(layout: Layout, pane: Pane) -> Layout:
    """The layout with a pane hidden that was shown, or the other way round."""
    return replace(layout, hidden=layout.hidden ^ {pane})


def order(hidden: Collection[Pane]) -> list[Pane]:
    """The panes in the order in which `tab` goes through them."""
    panes: tuple[Pane, ...] = ("articles", "entities", "readers", "facts")
    return [pane for pane in panes if pane not in hidden]
