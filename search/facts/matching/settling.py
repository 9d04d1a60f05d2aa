"""The facts of a whole article, settled among themselves: open sides filled, and what says no more left out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from search.facts.matching.worded import Worded
from search.facts.reading import Found

_HELPERS = frozenset({"was", "were", "is", "are", "has", "have", "had", "did", "does"})
_SHORTLY = 400
"""Characters back to the pair that "the deal" may mean where an article has several."""


_Span = tuple[int, int]


class _Pair(NamedTuple):
    """Who has to do with whom, as some fact says."""

    attribute: str
    subject: str
    object: str
    start: int
    sentence: int


def settled(worded: Sequence[Worded], roles: Sequence[tuple[int, Found]] = ()) -> list[tuple[int, Found]]:
    """Open sides filled from a pair of the article, fallbacks dropped where something better was found.

    Each comes with where its sentence begins.

    `roles`: facts that needed no wording, each with where its sentence begins; they may fill sides, too.
    """
    known = [*roles, *((one.sentence, one.found) for one in worded)]
    pairs = [
        _Pair(other.attribute, other.subject, other.object, other.start, sentence)
        for sentence, other in known
        if other.subject and other.object
    ]
    found = [one for one in worded if not one.open_sides and not _no_business(one.found)]
    for one in worded:
        if one.open_sides:
            filled = _filled(one, pairs)
            if filled is not None:
                found.append(one._replace(found=filled))
    found = _of_own_firms(found, roles)
    better: defaultdict[int, list[_Span]] = defaultdict(list)
    linked: defaultdict[tuple[int, str | None], list[_Span]] = defaultdict(list)
    for sure in found:
        if not sure.attribute.fallback:
            better[sure.sentence].append(sure.own or (sure.found.start, sure.found.end))
            for side in (sure.found.subject, sure.found.object):
                linked[sure.sentence, side].append(better[sure.sentence][-1])
    offices: defaultdict[int, list[_Span]] = defaultdict(list)
    for sentence, role in roles:
        if role.attribute in {"role", "former_role"}:
            offices[sentence].append((role.start, role.end))
    told = {(one.found.attribute, one.found.subject, one.found.object) for one in found}
    found = [
        one
        for one in found
        if not any((other, one.found.subject, one.found.object) in told for other in one.attribute.unless_told)
    ]
    found = _placed(_longest(_whole(found)))
    owned = {(one.attribute.id, one.found.value) for one in found if _may_be_open(one) and one.found.subject}
    return [
        (one.sentence, one.found)
        for one in found
        if not (one.attribute.fallback and _covered(one, _rivals(one, better, linked), offices.get(one.sentence, ())))
        and (one.found.subject or not _may_be_open(one) or (one.attribute.id, one.found.value) not in owned)
    ]


def once_told(found: Sequence[tuple[int, Found]], worded: Sequence[tuple[int, Found]]) -> list[tuple[int, Found]]:
    """Facts that needed no wording, without the work of an author whom a wording links with it in the same sentence."""
    linked = {(sentence, one.subject) for sentence, one in worded if one.attribute == "author_of"}
    if not linked:
        return list(found)
    return [
        (sentence, one)
        for sentence, one in found
        if one.attribute != "author_of" or (sentence, one.subject) not in linked
    ]


def _may_be_open(one: Worded) -> bool:
    """Whether words may leave the subject open that others of the same sentence tell."""
    return one.attribute.located or one.attribute.topical


def _no_business(one: Found) -> bool:
    """Whether what a company does is only what it is or was, or one thing: "that was founded in May", "the offer"."""
    if one.attribute != "business" or one.value is None:
        return False
    first, _, rest = (one.value.text or "").partition(" ")
    return first in _HELPERS or (first == "the" and rest[:1].islower())


def _of_own_firms(found: list[Worded], roles: Sequence[tuple[int, Found]]) -> list[Worded]:
    """With "Reyes, who founded the company" about the firm that the article calls her own, if it is one."""
    meant = [one for one in found if one.attribute.id == "founder" and one.resolved]
    if not meant:
        return found
    firms: dict[str | None, set[str | None]] = {}
    for _, one in roles:
        if one.object and one.value and "founder" in (one.value.text or ""):
            firms.setdefault(one.subject, set()).add(one.object)
    for told in found:
        if told.attribute.id == "founder" and told not in meant:
            firms.setdefault(told.found.object, set()).add(told.found.subject)
    own = {one.sentence: next(iter(firms[who])) for one in meant if len(firms.get(who := one.found.object, ())) == 1}
    return [
        one._replace(found=one.found._replace(subject=own[one.sentence]))
        if one.attribute.id in {"founder", "founded"} and one.resolved and one.sentence in own
        else one
        for one in found
    ]


def _whole(found: list[Worded]) -> list[Worded]:
    """Without what leaves open whom it is done to, where the same words tell that of the same subject, too."""
    told: defaultdict[tuple[int, str, str | None], list[Found]] = defaultdict(list)
    for one in found:
        if one.found.object is not None:
            told[one.sentence, one.found.attribute, one.found.subject].append(one.found)
    return [
        one
        for one in found
        if one.found.object is not None
        or one.found.value is not None
        or not any(
            other.start < one.found.end and one.found.start < other.end
            for other in told.get((one.sentence, one.found.attribute, one.found.subject), ())
        )
    ]


def _placed(found: list[Worded]) -> list[Worded]:
    """With tolls of "the attack" set in the only place in which something has happened before."""
    if not any(one.again for one in found):
        return found
    places = sorted((one.found.start, one.found.subject) for one in found if _set_in(one) and one.found.subject)
    settled_now = []
    for one in found:
        before = {place for start, place in places if start < one.found.start} if one.again else set()
        told = one.found._replace(subject=before.pop(), inferred=True) if len(before) == 1 else one.found
        settled_now.append(one._replace(found=told))
    return settled_now


def _set_in(one: Worded) -> bool:
    """Whether the subject of a fact is where something has happened."""
    return one.attribute.located or one.attribute.setting


def _longest(found: list[Worded]) -> list[Worded]:
    """Without the shorter of values that lie in each other, by sentence and subject."""
    rivals: defaultdict[tuple[int, str, str | None], list[Found]] = defaultdict(list)
    for one in found:
        if one.attribute.longest and one.found.value:
            rivals[one.sentence, one.found.attribute, one.found.subject].append(one.found)
    return [
        one
        for one in found
        if not one.attribute.longest
        or not _nested(one.found, rivals.get((one.sentence, one.found.attribute, one.found.subject), ()))
    ]


def _nested(one: Found, rivals: Sequence[Found]) -> bool:
    """Whether the words of a value are a part of a rival's, as "presidential" is of "vice presidential".

    So are no words within the evidence of a rival, all of which have some.
    """
    value = one.value
    if value is None:
        told = (other for other in rivals if other.modality == one.modality)
        return one.object is None and any(other.start < one.end and one.start < other.end for other in told)
    if value.start is None or value.end is None:
        return False
    spans = [(other.value.start or 0, other.value.end or 0) for other in rivals if other.value]
    return any(
        start <= value.start and value.end <= end and end - start > value.end - value.start for start, end in spans
    )


def _rivals(
    one: Worded,
    better: Mapping[int, Sequence[_Span]],
    linked: Mapping[tuple[int, str | None], Sequence[_Span]],
) -> Sequence[_Span]:
    """The spans of what is told better in the same sentence; of the same object, where a pair is all that is told."""
    if one.found.object and one.found.value is None:
        return linked.get((one.sentence, one.found.object), ())
    return better.get(one.sentence, ())


def _covered(one: Worded, better: Sequence[_Span], offices: Sequence[_Span]) -> bool:
    """Whether one of some spans holds the core of a fact or half of its value; without either, any word of it.

    That of an office only if it holds the core: "said he met the Quill founder, Ada Hill".
    """
    value = one.found.value
    worded = value is not None and value.kind == "text"
    if (one.core < 0 and not worded) or value is None or value.start is None or value.end is None:
        return any(start < one.found.end and one.found.start < end for start, end in (*better, *offices))
    core = one.core if one.core >= 0 else value.start
    if any(start <= core < end for start, end in offices):
        return True
    half = (value.end - value.start) / 2
    return any(start <= core < end or min(end, value.end) - max(start, value.start) >= half for start, end in better)


def _filled(one: Worded, pairs: Sequence[_Pair]) -> Found | None:
    """With its open sides taken from the pair that it can only mean.

    That of its own sentence, the only one before it, the only one shortly before it, or, where none is, the lead's.
    """
    found = one.found
    fitting = [
        pair
        for pair in pairs
        if pair.attribute in one.attribute.infer
        and (not one.attribute.infer_back or pair.start <= found.start)  # "the biggest since it bought Quill"
        and found.subject in (None, pair.subject)
        and found.object in (None, pair.object)
    ]
    before = [pair for pair in fitting if pair.start < found.start]
    shortly = [pair for pair in before if found.start - _SHORTLY < pair.start]
    lead = [pair for pair in before if pair.sentence == before[0].sentence]
    told = Counter((pair.subject, pair.object) for pair in before)
    if shortly or any(told[pair.subject, pair.object] < max(told.values()) for pair in lead):
        lead = []
    ways = (
        [pair for pair in fitting if pair.sentence == one.sentence],
        before,
        shortly,
        lead,
    )
    for way in ways:
        sides = {(pair.subject, pair.object) for pair in way}
        if len(sides) == 1:
            subject, other = sides.pop()
            return found._replace(subject=subject, object=other if one.attribute.object else None, inferred=True)
    return None
