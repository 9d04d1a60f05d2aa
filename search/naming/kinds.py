"""What kind of thing a name stands for, guessed from its words and from those around it."""

from __future__ import annotations

import re
from typing import Literal

from search.naming.segments import Segment
from search.naming.words import NameWords

Kind = Literal["person", "organization", "place", "product", "event"]

_PERSON_SURELY = re.compile(
    r",? who |, (?:\d\d|his|her)\b|['’]s (?:wife|husband|son|daughter|mother|father|lawyer|attorney)\b"
    r"|, [RDI]-|, (?:a|an|the)? ?(?:[\w’'-]+ ){0,4}(?:spokes\w+|analyst|director|president|chairman|chairwoman|officer|manager|professor"
    r"|attorney|lawyer|economist|founder|executive|minister|senator|mayor|judge|secretary|editor|author|coach|actor|actress|head)\b"
)
_PERSON_AFTER = re.compile(
    r",? (?:who|whose|\d\d,|[a-z]+ed (?:his|her)|his |her |said|says|told|tweeted|argued|testified|recalled|explained|wrote)"
    r"|, (?:a|an|the|his|her|who|co-?founder|chief|head|senior|former|director|president|chair\w*|managing|general|executive|professor|\d\d)\b"
    r"|'s (?:wife|husband|son|daughter|lawyer|mother|father|career|death)|, [RDI]-"
)
_PLACE_BEFORE = re.compile(
    r"(?:^|[^\w])(?:in|near|outside|from|across|throughout|to|around|visit(?:ed|ing)?|northern|southern|eastern|western|central|downtown) $",
    re.I,
)
_STRONG_PLACE_BEFORE = re.compile(
    r"(?:in|near|outside|throughout|downtown|northern|southern|eastern|western|central) $", re.I
)
_ORGANIZATION_AFTER = re.compile(
    r"(?:['’]s)? (?:shares|stock|executives?|employees|customers|CEO|researchers|engineers|users|shareholders|earnings|subsidiary)\b"
)
_ORGANIZATION_BEFORE = re.compile(
    r"(?:compan(?:y|ies)|startups?|firms?|giants?|agency|newspaper|magazine|bank|maker|group|retailer|outlets?|network|website|publisher|subsidiary) (?:like |such as |called )?$|(?:employee|spokes\w+|shares|chairman|president|executive|member|board|customers|unit|subsidiary) (?:of|for|at) (?:the )?$"
)
_AROUND = 40


def guess(text: str, segment: Segment, words: NameWords) -> Kind | None:
    """The kind of a segment at its place in the text, None where nothing speaks for one."""
    lows = segment.lows
    name = segment.phrase
    if segment.titled and lows[-1] not in words.organization_heads:
        return "person"
    known = words.known.get(name) or words.known.get(f"the {name}" if segment.article else "")
    if known:
        return known  # type: ignore[return-value]  # the loader gives no other kinds
    if lows[-1] in {"jr", "sr", "m.d", "md", "iii"} and len(lows) > 1:
        return "person"
    headed = _headed(segment, lows, words) if len(lows) > 1 else None
    if headed:
        return headed
    if len(lows) > 1 and lows[0] in words.royal:
        return "person"
    if _is_person(segment, lows, words):
        return "person"
    before, after = text[max(0, segment.start - _AROUND) : segment.start], text[segment.end : segment.end + _AROUND]
    if any(not token.close for token in segment.tokens[1:]):
        return "organization"
    if _ORGANIZATION_AFTER.match(after) or _ORGANIZATION_BEFORE.search(before):
        return "organization"
    if segment.quoted:
        return "product"
    if lows[0] in words.given and len(lows) == 1 and _PERSON_AFTER.match(after):
        return "person"
    if len(lows) in (2, 3) and _PERSON_SURELY.match(after) and not any(words.is_common(low) for low in lows):
        return "person"
    if len(lows) == 1 and segment.tokens[-1].capitals and segment.tokens[-1].word.isalpha():
        return "organization" if len(lows[0]) > 1 else None
    if (
        _STRONG_PLACE_BEFORE.search(before)
        and len(lows) <= 2
        and not segment.tokens[-1].possessive
        and not words.is_common(lows[-1])
    ):
        return "place"
    return None


def _headed(segment: Segment, lows: tuple[str, ...], words: NameWords) -> Kind | None:
    """What the words of a name say by themselves."""
    first, last = lows[0], lows[-1]
    if first in _NOBLE and len(lows) > 2 and lows[1] not in words.given:
        return "person"
    if last[-1] == "s" and last not in words.event_heads and words.known.get(" ".join(lows[:-1])) == "place":
        return "place" if last in words.place_heads else "organization"
    if first in words.storms or last in words.event_heads:
        return "event"
    person = first in words.given and len(lows) == 2
    if last in words.organization_heads and not (person and last in _SURNAMES):
        return "organization"
    if last in words.place_heads and not person:
        return "place"
    if first in words.of_heads and not segment.tokens[-len(lows) + 1].close and first not in words.given:
        return "place" if first in _PLACES_OF else "organization"
    if (
        len(lows) == 2
        and first in words.place_beginnings
        and first not in ("new", "old", "central", "upper", "lower", "greater", "el")
    ):
        return "place"
    if last in words.product_heads and len(lows) > 1 and not person:
        return "product"
    return None


_SURNAMES = frozenset(
    "banks church college times post press service services fund price power oil case case hall mason press court guard love cash house"
    " air ministry bell bond forces force mirror page guy post books brothers house capital school foods record stores energy young green".split()
)
_NOBLE = frozenset({"duke", "duchess", "archbishop", "earl"})
_PLACES_OF = frozenset(
    "gulf bay cape strait isle isles sea straits lake mount city republic kingdom state states district town county port province".split()
)


def _is_person(segment: Segment, lows: tuple[str, ...], words: NameWords) -> bool:
    """Whether the words look like somebody's name: a given name and one to three more that are no ordinary heads."""
    if not 2 <= len(lows) <= 5 or any(not token.close for token in segment.tokens[1:]):
        return False
    if segment.tokens[-1].capitals and len(lows[-1]) > 1 and not segment.tokens[0].capitals:
        return False
    if lows[0] in words.given:
        return True
    if lows[0] in words.first_surnames and len(lows) <= 3:
        return True
    if any(token.gap for token in segment.tokens[1:]):
        return not words.is_common(lows[0])
    initial = len(lows[0].replace(".", "")) <= 2 and segment.tokens[0].word.endswith(".")
    middle = len(lows) == 3 and len(lows[1]) == 1
    return (initial and not words.is_common(lows[-1])) or middle
