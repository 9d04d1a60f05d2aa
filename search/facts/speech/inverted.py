"""Speakers behind the verb: ", said Ada Hill, the mayor."."""

from __future__ import annotations

from search.facts.sentence.asides import is_verb
from search.facts.sentence.stretch import Stretch
from search.facts.speech.appositives import appositive
from search.facts.speech.naming import adverbial, name_end
from search.facts.speech.speakers import Speakers
from search.wordings import Words

HELPING = frozenset(
    {"will", "would", "can", "could", "may", "might", "should", "must", "has", "have", "had", "does", "did", "do"}
    | {"couldn't", "wouldn't", "can't", "won't", "didn't", "doesn't", "hasn't", "hadn't", "isn't", "wasn't"}
)
"""Verbs behind which another one stands."""
_PLAIN = frozenset({"said", "says", "added", "adds"})
_CALLED = frozenset({"it", "him", "her", "them", "this", "that", "@"})
_DESCRIBING = frozenset({"who", "which", "whose", "that", "when", "where", ";"})


def behind_verb(
    stretch: Stretch, place: int, low: int, high: int, speakers: Speakers, words: Words
) -> tuple[int, tuple[str, ...]] | None:
    """The speaker after the verb ("said X"), and where the name ends."""
    if place + 1 >= high or place == low:
        return None
    end = name_end(stretch, place + 1, high, words, within=False)
    if end == place + 1 and stretch.words[place + 1] in words.he_she:
        end += 1
        if end < high and stretch.units[end].kind == "word" and is_verb(stretch.words[end], words):
            return None  # ", said she could stay"
    if end == place + 1:
        return None
    if end < high and (stretch.words[end] in words.be or stretch.words[end] in HELPING):
        return None  # ", said the senator would not come"
    if any(_tells_of(stretch.words, at, words) for at in range(place + 2, end - 1)):
        return None  # ", said the Hill family deserved better"
    named = speakers.named(stretch, place + 1, end)
    if stretch.words[end : end + 1] == (",",) and not any(map(speakers.named_so, named)):
        stop = next((at for at in range(end + 1, high) if stretch.units[at].kind == "mark"), high)
        if apposed := appositive(speakers, stretch, end, stop):
            return stop, apposed  # ", said the bank's president, Ada Hill."
    return (end, named) if named else None


def _tells_of(row: tuple[str, ...], place: int, words: Words) -> bool:
    """Whether a word in what looks like a name is the verb of a clause: not in "the newly elected mayor"."""
    before = row[place - 1]
    describing = before in words.determiners or adverbial(before, words) or row[place + 1] in {"@", "by"}
    return row[place].endswith("ed") and not describing and before not in {"former", "-"}


def called_aside(stretch: Stretch, place: int, low: int) -> bool:
    """Whether the quotation that ends before a verb is of an aside: "Reyes, calling it “a mistake,” urged Hill to"."""
    units, row = stretch.units, stretch.words
    if row[place] in _PLAIN:
        return False
    first = place - 1
    while first > low and units[first - 1].quotation == units[place - 1].quotation:
        first -= 1
    verb = first - 1 - (row[first - 1] in _CALLED)
    return verb > low + 1 and row[verb][-3:] == "ing" and row[verb - 1] == "," and units[verb - 2].kind == "mention"


def closes(stretch: Stretch, begin: int, end: int, high: int, words: Words) -> bool:
    """Whether nothing but a description follows a name: "…, said Dana Reyes, a banker who lives in Tarn."."""
    row = stretch.words
    stop = next((at for at in range(end, high) if row[at] in _DESCRIBING), high)
    if row[end : end + 1] == ("who",):
        return any(unit.kind == "mention" for unit in stretch.units[begin:end])  # not "said the people who came"
    described = row[end : end + 1] in {(",",), (".",), ()} and row[end + 1 : end + 2] not in {("and",), ("but",)}
    return described and not any(is_verb(row[at], words) for at in range(end, stop))
