"""What was read in a text without its Markdown marks, moved to the places that it has in the text with them."""

from __future__ import annotations

from search.analysis import Analysis
from search.facts import Evidence, Fact
from search.markdown import Bare
from search.mention import Mention, Refusal
from search.values import Value


def remarked(analysis: Analysis, bare: Bare, text: str) -> Analysis:
    """An analysis of `bare.text` as one of the marked `text`: all offsets, and the words of values, are those of it."""
    moved = _Moved(bare, text)
    return Analysis(
        tuple(moved.span(*one) for one in analysis.sentences),
        tuple(Mention(*moved.span(one.start, one.end), one.entity, one.why) for one in analysis.mentions),
        tuple(Refusal(*moved.span(one.start, one.end), one.entity, one.why) for one in analysis.refused),
        tuple(map(moved.value, analysis.values)),
        tuple(map(moved.fact, analysis.facts)),
    )


class _Moved:
    def __init__(self, bare: Bare, text: str) -> None:
        self._bare = bare
        self._text = text
        self._places = [*bare.places, len(text)]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place of `bare.text[start:end]`, without the marks around it."""
        return self._places[start], self._places[end - 1] + 1 if start < end else self._places[start]

    def value(self, value: Value) -> Value:
        if value.start is None or value.end is None:
            return value
        start, end = self.span(value.start, value.end)
        return value._replace(start=start, end=end, text=self._text[start:end] if self._bare.shown else value.text)

    def fact(self, fact: Fact) -> Fact:
        evidence = tuple(Evidence(*self._whole(*self.span(one.start, one.end))) for one in fact.evidence)
        return fact._replace(value=fact.value and self.value(fact.value), evidence=evidence)

    def _whole(self, start: int, end: int) -> tuple[int, int]:
        """A span with the second one of two marks where it has the first, and the other way round."""
        for first, last, inner, outer in reversed(self._bare.around):  # the inner ones first
            if start == inner and outer < end:
                start = first
            elif end == outer and start < inner:
                end = last
        return start, end
