"""Who passes on what others said: outlets, unnamed sources."""

from __future__ import annotations

from search.dictionary import Dictionary
from search.wordings import Words


def passes_on(speaker: str, person: bool, dictionary: Dictionary, words: Words) -> bool:
    """Whether a speaker tells what others told it."""
    kind = dictionary.type_of(speaker)
    if kind is not None and kind.casefold() in words.channel_types:
        return True
    known = dictionary.entity(speaker)
    spoken = (known.name if known else speaker).casefold().removeprefix("the ")
    if not person and (spoken in words.outlets or spoken.rpartition(" ")[2] in words.outlets):
        return True
    if kind is not None or all(word[0].isupper() for word in speaker.split() if len(word) > len("the")):
        return False  # "American Action Network"
    return "familiar with" in spoken or not words.channels.isdisjoint(spoken.replace(",", "").split())


def tells(counted: str, words: Words) -> bool:
    """Whether counted ones may say something: "three television networks", "two aides"."""
    last = counted.casefold().rsplit(None, 1)[-1]
    return last in words.sources or last.removesuffix("s") in words.channels
