"""Names that the dictionary lacks and that stand for people whose full name it has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from search.mention import Mention


def with_families(
    text: str, mentions: Sequence[Mention], classes: Mapping[str, str | None], unlisted: Mapping[str, str | None]
) -> Sequence[Mention]:
    """The mentions of a text, those of a family name that the dictionary lacks as the person whose full name it has.

    Only where the text names one person so, and the name alone is not known to be anything else. `unlisted` maps the
    names that the dictionary lacks to their class.
    """
    people: dict[str, str] = {}
    owners: dict[str, set[str]] = {}
    for mention in mentions:
        full = text[mention.start : mention.end]
        before, _, family = full.rpartition(" ")
        if before and classes.get(mention.entity) == "person":
            owners.setdefault(family, set()).add(mention.entity)
            if mention.entity not in unlisted:
                people[full] = mention.entity
    for family, (person, *others) in owners.items():
        if not others and person not in unlisted:
            people[family] = person
    meant = {name: people[name] for name, kind in unlisted.items() if name in people and kind in ("person", None)}
    if not meant:
        return mentions
    return [one._replace(entity=meant[one.entity]) if one.entity in meant else one for one in mentions]
