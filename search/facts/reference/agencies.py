"""Bodies whose name a noun completes, and those that a text calls by what they do: "the U.N. refugee agency"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from search.dictionary import Dictionary
from search.mention import Mention

_WHY_LED = "what a person leads that is called by their name"
_WHY = "the body of the United Nations that does this"
_AGENCIES: Mapping[str, tuple[str, ...]] = {
    "refugee agency": ("UNHCR", "U.N. High Commissioner for Refugees"),
    "children's agency": ("UNICEF",),
    "children's fund": ("UNICEF",),
    "health agency": ("World Health Organization", "WHO"),
    "food agency": ("World Food Program", "World Food Programme", "WFP"),
    "nuclear agency": ("International Atomic Energy Agency", "IAEA"),
    "nuclear watchdog": ("International Atomic Energy Agency", "IAEA"),
    "atomic agency": ("International Atomic Energy Agency", "IAEA"),
    "cultural agency": ("UNESCO",),
}
"""What they are called in small letters, and their names, the most usual first."""
_CALLED = re.compile(
    r"\b(?:U\.N\.(?:['’]s)?|UN(?:['’]s)?|United Nations(?:['’]s?)?) "
    r"(?P<what>(?:refugee|health|food|nuclear|atomic|cultural) agency|nuclear watchdog|children['’]s (?:agency|fund))"
    r"(?![\w'’-])",
)

_LAST = ("agency", "watchdog", "fund")
_NOUNS = ("group", "movement", "network", "militia")
_GROUP = re.compile(rf" (?:militant |extremist |terror |terrorist |rebel )?(?:{'|'.join(_NOUNS)})(?![\w'’-])")
"""Behind the name of a body where that only says what it is: "the Islamic State group"."""

_LED = "administration"
_STAFF = r"officials?|chair\w*|managers?|advis[eo]rs?|aides?|spokes\w+|staff\w*|attorneys?|lawyers?|directors?"
_HIS = re.compile(rf" {_LED}(?![\w-])(?!,? (?:[\w-]+ )?(?:{_STAFF})\b)")
"""Behind a person's name, what is led by them; not before those who work there: "the Reyes administration official"."""
_NAMED_SO = re.compile(
    r"(?<!join )(?<!joins )(?<!joined )(?<!joining )(?<!served in )(?<!worked in )(?<!worked for )\b[Tt]he $"
)
"""What stands before such a name; whoever joins them joins the person."""
_WINDOW = 16


def with_led(text: str, mentions: Sequence[Mention], classes: dict[str, str | None]) -> Sequence[Mention]:
    """The mentions of a text, those of a person as far as the administration goes that is called so.

    `classes` takes bodies that are new.
    """
    if _LED not in text:
        return mentions
    found: dict[int, Mention] = {}
    for number, one in enumerate(mentions):
        led = classes[one.entity] in ("person", None) and _HIS.match(text, one.end)
        if led and _NAMED_SO.search(text[max(0, one.start - _WINDOW) : one.start]):
            body = " ".join(text[one.start : led.end()].split())
            classes[body] = None  # it sells nothing, and nobody is its customer
            found[number] = Mention(one.start, led.end(), body, _WHY_LED)
    return [found.get(number, one) for number, one in enumerate(mentions)] if found else mentions


def with_groups(text: str, mentions: Sequence[Mention], classes: Mapping[str, str | None]) -> Sequence[Mention]:
    """The mentions of a text, those of a body as far as the noun behind it goes that says what it is."""
    if not any(noun in text for noun in _NOUNS):
        return mentions
    longer = {
        number: one._replace(end=match.end())
        for number, one in enumerate(mentions)
        if classes[one.entity] == "organization"
        and text[max(0, one.start - 4) : one.start].casefold() == "the "
        and (match := _GROUP.match(text, one.end))
    }
    return [longer.get(number, one) for number, one in enumerate(mentions)] if longer else mentions


def with_agencies(
    text: str,
    mentions: Sequence[Mention],
    classes: dict[str, str | None],
    dictionary: Dictionary,
    unlisted: Mapping[str, str | None],
) -> Sequence[Mention]:
    """The mentions of a text with such words as mentions of the body that they stand for.

    `classes` takes bodies that are new. `unlisted` are the names that the dictionary lacks.
    """
    if not any(last in text for last in _LAST):
        return mentions
    found: list[Mention] = []
    replaced: set[Mention] = set()
    for match in _CALLED.finditer(text):
        inside = [one for one in mentions if one.start < match.end() and match.start() < one.end]
        if not all(match.start() <= one.start and one.end < match.end() and one.entity in unlisted for one in inside):
            continue
        names = _AGENCIES[match["what"].replace("’", "'")]
        known = [name for name in names if name in classes]
        listed = [entity for name in names for entity in dictionary.named(name)]
        found.append(Mention(match.start(), match.end(), (*known, *listed, names[0])[0], _WHY))
        replaced.update(inside)
    for one in found:
        classes.setdefault(one.entity, "organization")
    return sorted([*(one for one in mentions if one not in replaced), *found]) if found else mentions
