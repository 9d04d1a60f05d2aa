"""Of which party and from which state somebody is: whom "the Ohio Republican" means."""

from __future__ import annotations

import re
from typing import NamedTuple

from search.facts.offices.states import seat_behind
from search.facts.reading import Found, Reading

_MEMBER = re.compile(r"\b(?:Republican|Democrat\b|[RD](?=\s?[-–—,]))")
_PARTY_OF = {"R": "republican", "D": "democrat"}


class Membership(NamedTuple):
    """Who is of a party, "republican" or "democrat", and the entities or names of the state that he is from."""

    entity: str
    party: str
    states: tuple[str, ...]


def membership(reading: Reading, found: Found) -> Membership | None:
    """What the fact of a party says of whoever it is about, with the state beside it."""
    party = _MEMBER.search(reading.text, found.start, found.end)
    at = next((at for at in reading.stretch.mentions if reading.entity(at) == found.subject), -1)
    if party is None or at < 0 or found.subject is None:
        return None
    seat = seat_behind(reading, at)
    beside = [reading.entity(one) for one in reading.stretch.mentions if reading.units[one].end == party.start() - 1]
    return Membership(found.subject, _PARTY_OF[party[0][0]], (*beside, *(seat[:1] if seat else ())))
