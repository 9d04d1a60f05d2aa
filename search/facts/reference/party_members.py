"""Members of a party who act as one under an adjective: "House Republican leaders", "Democratic lawmakers"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from search.dictionary import Dictionary
from search.mention import Mention

_WHY = "the members of the party that this adjective names"
_PARTIES: Mapping[str, tuple[str, ...]] = {
    "Republican": ("Republicans", "GOP", "Republican Party"),
    "GOP": ("Republicans", "GOP", "Republican Party"),
    "Democratic": ("Democrats", "Democratic Party"),
}
"""What its members are called, and the names of the party, the most usual first."""
_MEMBERS = (
    "lawmakers|leaders|leadership|senators|members|congressmen|representatives|legislators|officials|negotiators"
    "|governors"
)
_ACTING = re.compile(
    r"(?<![\w'’.-])(?:(?:House|Senate|Congressional) )?(?P<party>Republican|Democratic|GOP)"
    r"(?: (?:congressional|legislative|party|Party|committee|House|Senate|state|majority|minority))?"
    rf" (?:{_MEMBERS})(?![\w'’-]|,|\)| (?:including|such|like|from|who|whose|that|whom|to|and|or|[A-Z“]))"
)
_SOME = re.compile(
    r"(?:^|[\s“(])(?:\d+|[Aa]n?|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|few|handful|group|number|several"
    r"|some|many|most|other|another|both|former|certain|fellow|moderate|conservative|liberal|vulnerable|present|of|and|or"
    r"|more) (?:the )?(?:[a-z-]+ )?$"
    r"|\b(?!(?:The|But|And|While|When|As|If|That|Yet|Although|After|Before|Because|Since|Though)\b)[A-Z][a-z]+ $"
)
"""What stands before members who are only some of them, or not those of today."""
_WINDOW = 40


def with_party_members(
    text: str, mentions: Sequence[Mention], classes: dict[str, str | None], dictionary: Dictionary
) -> Sequence[Mention]:
    """The mentions of a text with such members as mentions of their party. `classes` takes parties that are new."""
    if not any(party in text for party in _PARTIES):
        return mentions
    found: list[Mention] = []
    replaced: set[Mention] = set()
    for match in _ACTING.finditer(text):
        if _SOME.search(text[max(0, match.start() - _WINDOW) : match.start()]):
            continue
        inside = [one for one in mentions if one.start < match.end() and match.start() < one.end]
        if not all(match.start() <= one.start and one.end <= match.end() for one in inside):
            continue
        names = _PARTIES[match["party"]]
        known = [name for name in names if name in classes]
        listed = [entity for name in names for entity in dictionary.named(name)]
        found.append(Mention(match.start(), match.end(), (*listed, *known, names[0])[0], _WHY))
        replaced.update(inside)
    for one in found:
        classes.setdefault(one.entity, "organization")
    return sorted([*(one for one in mentions if one not in replaced), *found]) if found else mentions
