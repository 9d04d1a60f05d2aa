"""Who is he, and who is she, as an article addresses them and as given names tell."""

from __future__ import annotations

from collections.abc import Sequence

from search.mention import Mention
from search.naming.addresses import ADDRESSES, pronoun_of
from search.values.wordlist import word_list

_TITLES = {
    **dict.fromkeys(word_list("pope king prince duke congressman chairman spokesman businessman actor father"), "he"),
    **dict.fromkeys(word_list("queen princess duchess congresswoman chairwoman spokeswoman actress sister"), "she"),
}
"""Titles right before a name, or its first word, with the pronoun of who bears them."""
_LONGEST = 16
"""Characters of the longest of them, and a blank or two."""


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
        if mention.entity in named:
            continue
        first, _, rest = text[mention.start : mention.end].casefold().partition(" ")
        title = text[max(0, mention.start - _LONGEST) : mention.start].casefold().rstrip().rpartition(" ")[2]
        called = _TITLES.get(title) or (_TITLES.get(first) if rest else None)
        if called and mention.entity not in found:
            named[mention.entity] = called
        elif rest and mention.entity not in found and (pronoun := pronoun_of(first)):
            named[mention.entity] = pronoun
    return named | {entity: pronouns.pop() for entity, pronouns in found.items() if len(pronouns) == 1}
