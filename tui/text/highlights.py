"""Stretches of a text that are drawn otherwise, kept so that those of a line are found without looking at all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Literal, NamedTuple, get_args

from rich.style import Style

LayerName = Literal["mentions", "shared", "selected", "hits", "evidence"]
LAYERS: tuple[LayerName, ...] = get_args(LayerName)


class Highlight(NamedTuple):
    """`text[start:end]` in a style: code points, end exclusive. `entity` is the id of the entity that it names."""

    start: int
    end: int
    style: Style
    entity: str | None = None


class Layer:
    """Highlights in text order; they may overlap."""

    def __init__(self, highlights: Sequence[Highlight] = ()) -> None:
        self.highlights = sorted(
            (one for one in highlights if one.start < one.end), key=lambda one: (one.start, one.end)
        )
        self._starts = [one.start for one in self.highlights]
        self._reaches = list(accumulate((one.end for one in self.highlights), max))

    def __len__(self) -> int:
        return len(self.highlights)

    def between(self, start: int, end: int) -> Iterator[Highlight]:
        """Those that touch [start, end), in order."""
        first = bisect_right(self._reaches, start)
        for number in range(first, bisect_left(self._starts, end)):
            if self.highlights[number].end > start:
                yield self.highlights[number]

    def beside(self, span: tuple[int, int], forward: bool, only_entity: str | None = None) -> Highlight | None:
        """The next highlight behind `span`, or the one before it, going round at the ends. None if there is none."""
        ordered = self.highlights
        if only_entity is not None:
            ordered = [one for one in ordered if one.entity == only_entity]
        if not ordered:
            return None
        spans = [(one.start, one.end) for one in ordered]
        if forward:
            return ordered[bisect_right(spans, span) % len(ordered)]
        return ordered[bisect_left(spans, span) - 1]


def pieces(start: int, end: int, layers: Sequence[Sequence[Highlight]]) -> list[tuple[int, int, Style]]:
    """Cuts [start, end) where highlights begin and end; each piece with all its styles, later layers on top."""
    cuts = {start, end}
    for layer in layers:
        for one in layer:
            cuts.add(min(max(one.start, start), end))
            cuts.add(min(max(one.end, start), end))
    edges = sorted(cuts)
    styled = []
    for left, right in zip(edges, edges[1:], strict=False):
        style = Style.null()
        for layer in layers:
            for one in layer:
                if one.start <= left and one.end >= right:
                    style += one.style
        styled.append((left, right, style))
    return styled
