"""text → the names in it that no dictionary has, each with its fullest form in the article and a guess of its kind.

No model: capitals, lists of words (`search/wordings/names.yaml`), and what the article itself shows: a word that it
writes in small letters elsewhere is no name, and one that it writes with a capital inside a sentence is one at the
beginning of a sentence too.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from search.mention import Mention
from search.naming.candidates import find_candidates
from search.naming.kinds import Kind, guess
from search.naming.links import Form, link
from search.naming.segments import Segment
from search.naming.words import name_words
from search.values.value import Value


@dataclass(frozen=True, slots=True)
class Name:
    """Words of a text that name something: `text` is `article[start:end]`, code points, end exclusive.

    `name` is the fullest form of the same name in this article. `kind` is a guess, None where nothing speaks for one.
    """

    start: int
    end: int
    text: str
    name: str
    kind: Kind | None


def find_names(
    text: str,
    sentences: Sequence[tuple[int, int]],
    mentions: Sequence[Mention] = (),
    values: Sequence[Value] = (),
) -> tuple[Name, ...]:
    """The names of a text in text order, none overlapping another, a mention or a value.

    `sentences`, `mentions` and `values` are those that were found in the same text. Time is linear in its length.
    """
    words = name_words()
    taken = sorted(
        [(one.start, one.end) for one in mentions]
        + [(one.start, one.end) for one in values if one.start is not None and one.end is not None]
    )
    segments = _free(find_candidates(text, sentences, words), taken)
    kinds = _voted((segment, guess(text, segment, words)) for segment in segments)
    written: dict[tuple[str, ...], Counter[str]] = {}
    for segment in segments:
        written.setdefault(segment.lows, Counter())[_written(text, segment)] += 1
    forms = [Form(lows, _best(found), kinds[lows], found.total()) for lows, found in written.items()]
    full = link(forms, words)
    best = {form.lows: form.text for form in forms}
    found = []
    for segment in segments:
        lows = full.get(segment.lows, segment.lows)
        kind = kinds[lows] or kinds[segment.lows]
        found.append(Name(segment.start, segment.end, text[segment.start : segment.end], best[lows], kind))
    return tuple(found)


def _free(segments: Iterable[Segment], taken: Sequence[tuple[int, int]]) -> list[Segment]:
    """Those that overlap none of the spans that are taken."""
    starts = [start for start, _ in taken]
    free = []
    for segment in segments:
        before = bisect_left(starts, segment.end) - 1
        # Spans may overlap each other a little (a value in a value): the two before are looked at.
        if all(taken[place][1] <= segment.start for place in range(max(before - 1, 0), before + 1)):
            free.append(segment)
    return free


def _voted(guesses: Iterable[tuple[Segment, Kind | None]]) -> dict[tuple[str, ...], Kind | None]:
    """One kind for each form: what most of its places speak for."""
    votes: dict[tuple[str, ...], Counter[Kind]] = {}
    for segment, kind in guesses:
        count = votes.setdefault(segment.lows, Counter())
        if kind is not None:
            count[kind] += 1
    return {lows: count.most_common(1)[0][0] if count else None for lows, count in votes.items()}


def _written(text: str, segment: Segment) -> str:
    return " ".join(text[segment.start : segment.end].split())


def _best(found: Counter[str]) -> str:
    """The form to show: one with small letters, then the most frequent, then the first."""
    return max(found, key=lambda form: (not form.isupper(), found[form]))
