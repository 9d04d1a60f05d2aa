"""text → the names in it that no dictionary has, each with its fullest form in the article and a guess of its kind.

No model: capitals, lists of words (`search/wordings/names.yaml`), and what the article itself shows: a word that it
writes in small letters elsewhere is no name, and one that it writes with a capital inside a sentence is one at the
beginning of a sentence too.

The steps are in `search.naming`. What several articles call one thing is made one in `search.compare.names`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

from search.mention import Mention
from search.naming.addresses import addressed
from search.naming.candidates import find_candidates
from search.naming.kinds import guess
from search.naming.links import Form, link
from search.naming.relatives import of_others
from search.naming.segments import Segment
from search.naming.words import Kind, NameWords, name_words
from search.values.value import Value

_LATE = 900
"""Characters from a headline's family name to the full name at the latest."""
_NUMBERED = re.compile(
    r" (?:\d{1,2}(?:\.\d+)?[A-Z]{0,2}|touch|mini|nano|shuffle)(?![\w%'’-]|[.,]\d| (?:million|billion|percent|per cent"
    r"|times|years?|months?|weeks?|days?|hours?)\b)"
)
"""What may follow the name of a product as a part of it: "iPhone 4", "iPhone 3GS", "iPod touch"."""
_Counted = TypeVar("_Counted")


class Name(NamedTuple):
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
    segments = _free(find_candidates(text, sentences, words, mentions), taken)
    votes: dict[tuple[str, ...], dict[Kind | None, int]] = {}
    written: dict[tuple[str, ...], dict[str, int]] = {}
    for segment in segments:
        _count(votes.setdefault(segment.lows, {}), guess(text, segment, words))
        _count(written.setdefault(segment.lows, {}), " ".join(text[segment.start : segment.end].split()))
    kinds = {lows: _elected(guesses) for lows, guesses in votes.items()}
    forms = [Form(lows, _best(found), kinds[lows], sum(found.values())) for lows, found in written.items()]
    known = _listed_people(text, mentions, words)
    full = _in_order(link([*forms, *known], words), segments)
    others, strangers = of_others(text, segments, full)
    full = {short: lows for short, lows in full.items() if short not in others}
    best = {form.lows: form.text for form in (*forms, *known)}
    people = [form.lows for form in (*forms, *known) if form.kind == "person"]
    firms = [form.lows for form in forms if form.kind == "organization" and len(form.lows) > 1]
    found = []
    for segment in segments:
        lows = segment.lows if segment.start in strangers else full.get(segment.lows, segment.lows)
        if segment.titled and len(lows) == 1:
            lows = addressed(text, segment.start, lows[0], people) or lows
        kind = kinds.get(lows) or kinds[segment.lows]
        shaped = kind == "person" and len(lows) > 1 and lows[0] not in words.given and not segment.titled
        if (kind is None or shaped) and _begins_one(lows, firms):
            kind = "organization"
        end, name = segment.end, best[lows]
        numbered = _NUMBERED.match(text, end) if kind == "product" else None
        if numbered and not any(start < numbered.end() and end < stop for start, stop in taken):
            name, end = f"{name}{numbered.group()}", numbered.end()
        found.append(Name(segment.start, end, text[segment.start : end], name, kind))
    return tuple(found)


def _begins_one(lows: tuple[str, ...], firms: Iterable[tuple[str, ...]]) -> bool:
    """Whether longer names of organisations begin with a name: "Norvia Quill" and "Norvia Quill Co."."""
    return any(firm[: len(lows)] == lows for firm in firms)


def _listed_people(text: str, mentions: Iterable[Mention], words: NameWords) -> list[Form]:
    """The full names of people that the dictionary has: a family name may be theirs."""
    found: dict[tuple[str, ...], Form] = {}
    for written in dict.fromkeys([text[one.start : one.end] for one in mentions]):
        lows = tuple(word.rstrip(".,") for word in written.lower().split())
        if len(lows) > 1 and lows[0] in words.given:
            found[lows] = Form(lows, " ".join(written.split()), "person", 1)
    return list(found.values())


def _in_order(
    full: dict[tuple[str, ...], tuple[str, ...]], segments: Sequence[Segment]
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Without single words whose fuller name comes long after them: that is somebody else."""
    first: dict[tuple[str, ...], int] = {}
    for segment in segments:
        first.setdefault(segment.lows, segment.start)
    return {
        short: lows
        for short, lows in full.items()
        if len(short) > 1 or first.get(lows, 0) - first.get(short, 0) <= _LATE
    }


def _free(segments: Iterable[Segment], taken: Sequence[tuple[int, int]]) -> list[Segment]:
    """Those that overlap none of the spans that are taken."""
    starts = [start for start, _ in taken]
    free = []
    for segment in segments:
        before = bisect_left(starts, segment.end) - 1
        # Spans may overlap each other a little (a value in a value): the two before are looked at.
        if before < 0 or (taken[before][1] <= segment.start and (before == 0 or taken[before - 1][1] <= segment.start)):
            free.append(segment)
    return free


def _count(counts: dict[_Counted, int], one: _Counted) -> None:
    counts[one] = counts.get(one, 0) + 1


def _elected(votes: dict[Kind | None, int]) -> Kind | None:
    """The kind that most places speak for; those that speak for none do not count."""
    return max((kind for kind in votes if kind), key=lambda kind: votes[kind], default=None)


def _best(found: dict[str, int]) -> str:
    """The form to show: one with small letters, then the most frequent, the most capitals, the first."""
    return max(found, key=lambda form: (not form.isupper(), found[form], sum(map(str.isupper, form))))
