"""Family names that are not those of the only person whom an article names in full: "President Reyes" and his wife."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from search.naming.addresses import address_at, pronoun_of
from search.naming.segments import Segment

_WINDOW = 48
"""Characters before and behind a name in which it may be said whose relative that is."""
_KIN = (
    "wife|husband|spouse|widow|widower|ex-wife|ex-husband|son|daughter|stepson|stepdaughter|child|brother|sister|father"
    "|mother|mom|dad|parent|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandfather|grandmother|twin|fiancée?"
    "|half-brother|half-sister"
)
_ADJECTIVES = r"(?:(?:late|former|then|first|second|third|eldest|oldest|older|elder|younger|youngest|only|own)[ -])*"
_RELATIVE = rf"{_ADJECTIVES}(?:{_KIN})(?![\w-])"
_BEFORE = re.compile(
    rf"(?:(?:\b(?:his|her|their)|[\w.][’']s?) {_RELATIVE},?|\b[Ff]irst lady|\b(?:wife|husband|widow|son|daughter),?) $"
)
_OWNER = r"(?:his|her|their|(?:[\w.-]+ ){0,3}[\w.-]+[’']s?)"
_BEHIND = re.compile(rf", (?:{_OWNER} {_RELATIVE}|the first lady\b|(?:the )?{_RELATIVE} of )")


def of_others(
    text: str, segments: Sequence[Segment], full: Mapping[tuple[str, ...], tuple[str, ...]]
) -> tuple[set[tuple[str, ...]], set[int]]:
    """What somebody else bears than the person whose full name the text has for it (`full`).

    Family names that do so wherever they stand, and where others begin that do so only there. The form of address
    tells it ("Mr. Reyes" is not Dana Reyes), or that the full name comes later, as a relative's.
    """
    first: dict[tuple[str, ...], Segment] = {}
    told: dict[tuple[str, ...], list[tuple[str, int]]] = {}
    for segment in segments:
        first.setdefault(segment.lows, segment)
        if segment.titled and (pronoun := address_at(text, segment.start)):
            told.setdefault(segment.lows, []).append((pronoun, segment.start))
    names, places = set(), set()
    for short, whole in full.items():
        if len(short) > 1 or len(whole) < 2 or short == whole[:1] or whole not in first or short not in first:
            continue
        later = first[short].start < first[whole].start
        given, addressed = pronoun_of(whole[0]), told.get(short, ())
        against = [start for pronoun, start in addressed if given and pronoun != given]
        fitting = len(addressed) - len(against)
        related = (later or against) and _relative(text, first[whole])
        if related or (len(against) > fitting and (later or fitting)):
            names.add(short)
        elif fitting:
            places.update(against)
    return names, places


def _relative(text: str, name: Segment) -> bool:
    """Whether it is said right before a name or right behind it whose relative that is."""
    before, behind = text[max(0, name.start - _WINDOW) : name.start], text[name.end : name.end + _WINDOW]
    return bool(_BEFORE.search(before) or _BEHIND.match(behind))
