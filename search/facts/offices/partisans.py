"""Words for a member of a party that a dictionary takes for names of it: "the top Democrat"."""

from __future__ import annotations

from search.facts.reading import Reading

_MEMBERS = frozenset({"Democrat", "Democratic", "Republican"})


def without_parties(reading: Reading) -> Reading:
    """A stretch whose words for a member of a party are words like others, not mentions of the party."""
    units, text, stretch = reading.units, reading.text, reading.stretch
    parties = [at for at in stretch.mentions if text[units[at].start : units[at].end] in _MEMBERS]
    if not parties:
        return reading
    row, words = list(units), list(stretch.words)
    for at in parties:
        words[at] = text[units[at].start : units[at].end].casefold()
        row[at] = units[at]._replace(kind="word", word=words[at])
    others = tuple(at for at in stretch.mentions if at not in parties)
    changed = stretch._replace(units=tuple(row), words=tuple(words), mentions=others)
    return reading._replace(stretch=changed, units=changed.units)
