"""Who is he, and who is she, as an article addresses them and as given names tell."""

from __future__ import annotations

from collections.abc import Sequence

from search.mention import Mention
from search.naming.addresses import ADDRESSES, pronoun_of


def addressed(text: str, mentions: Sequence[Mention]) -> dict[str, str]:
    """Entities that stand behind Mr., Ms. and the like, with their pronoun; none that stand behind both.

    Those whose given name tells it, too.
    """
    found: dict[str, set[str]] = {}
    for mention in mentions if any(address in text for address in ADDRESSES) else ():
        before = text[max(0, mention.start - 6) : mention.end].split()
        for word in before[:2]:
            pronoun = ADDRESSES.get(word.rstrip("."))
            if pronoun:
                found.setdefault(mention.entity, set()).add(pronoun)
    named: dict[str, str] = {}
    for mention in mentions:
        first, _, rest = text[mention.start : mention.end].casefold().partition(" ")
        if rest and mention.entity not in found and mention.entity not in named and (pronoun := pronoun_of(first)):
            named[mention.entity] = pronoun
    return named | {entity: pronouns.pop() for entity, pronouns in found.items() if len(pronouns) == 1}
