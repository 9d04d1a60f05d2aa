"""Names with titles and circumstances around them: "Sens. Hill and Reyes", "Minister of Commerce Hill in a letter"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from search.facts.sentence.stretch import Stretch, Unit
from search.facts.speech.beside import PREPOSITIONS
from search.wordings import Words

BETWEEN = frozenset({"and", ",", "the", "both", "&"})
"""What stands between those who speak together."""
_BEFORE_NAMES = frozenset({"and", "so", "as", "among"})
_THEN = ("at", "the", "time")
_WHEN = frozenset(
    {("at", "first"), ("at", "times"), ("for", "years"), ("for", "months"), ("for", "weeks"), ("for", "decades")}
)
"""Before a name, when somebody says something: "At first Hill said"."""
_STATING = frozenset({("in", one) for one in ("a", "an", "his", "her", "its")})
"""What begins words on where somebody with a name says something: "Hill in a letter said"."""
MINISTERS = frozenset(
    {"minister", "secretary", "undersecretary", "commissioner", "director", "envoy", "representative"}
)
"""Behind whom "of" and capital letters are a part of the title: "Vice Minister of Commerce Dan Reyes"."""
_WITHIN_OFFICES = frozenset({"and", "the", "of", "for"})
"""Words with small letters in "Minister of Transport and the Interior"."""
_BODY_OF = frozenset({"of", "with", "from"})
_MOST_OF_BODY = 7
"""Units from the name to the end of "of the Tarn county police"."""
_SHORTEST_WITH_BODY = 3
_MOST_OF_FIELD = 4
"""Words of a field between a title and a name: "vice president for trust and safety Ada Hill"."""


def trimmed(stretch: Stretch, first: int, last: int) -> tuple[int, int]:
    """The units of a name without marks, "at the time" before it and "in a letter" behind it."""
    units, row = stretch.units, stretch.words
    while first < last and (units[first].kind == "mark" or row[first] in _BEFORE_NAMES):
        first += 1
    while first < last and units[last - 1].kind == "mark":
        last -= 1
    first += len(_THEN) * (row[first : first + len(_THEN)] == _THEN)
    first += 2 * (row[first : first + 2] in _WHEN)
    places = (at for at in range(first + 1, last) if units[at - 1].kind == "mention" and row[at : at + 2] in _STATING)
    return first, next(places, last)


def of_body(stretch: Stretch, first: int, last: int, is_person: Callable[[Unit], bool], words: Words) -> int:
    """Where a name ends before the body that it belongs to and that has no name: "Hill of the Tarn county police"."""
    units, row = stretch.units, stretch.words
    if last - first < _SHORTEST_WITH_BODY or units[last - 1].kind == "mention":
        return last
    for at in range(last - 2, max(first, last - _MOST_OF_BODY), -1):
        if row[at] in _BODY_OF and is_person(units[at - 1]):
            return at
        plain = units[at].kind in {"word", "mention"} or row[at] == "'s"
        if not plain or row[at] in PREPOSITIONS or row[at] in words.speaker_ends:
            return last
    return last


def together(stretch: Stretch, people: Sequence[int], first: int, last: int, words: Words) -> bool:
    """Whether people are all of a list, in which titles count for nothing: "Sens. Ada Hill, Dan Reyes and Jan Novak".

    `first`: the first name of all, which may only describe them ("Norvian Sens.").
    """
    row = stretch.words
    if len(people) < 2 or people[-1] != last - 1 or "and" not in row[people[0] : last]:
        return False
    between = range(people[0] + 1, people[-1])
    listed = all(at in people or row[at] in BETWEEN or _in_title(row, at, words) for at in between)
    return listed and PREPOSITIONS.isdisjoint(row[first : people[0]])


def _in_title(row: tuple[str, ...], at: int, words: Words) -> bool:
    """Whether a unit may be a part of a title: "former House Speaker", "Norvia's foreign minister"."""
    if words.titles.at(row, at) or row[at] in words.modifiers:
        return True
    owner = at if row[at] == "@" else at - 1 if row[at] == "'s" else -1
    if owner < 0 or row[owner] != "@":
        return False
    behind = owner + 1 + (row[owner + 1] == "'s")
    while row[behind] in words.modifiers:
        behind += 1
    return bool(words.titles.at(row, behind))


def ennobled(text: str, stretch: Stretch, first: int, name: int, words: Words) -> bool:
    """Whether a title with a preposition in it stands before a name: "Secretary of State Ada Hill"."""
    row = stretch.words
    head = next((at for at in range(first, name) if row[at] in PREPOSITIONS), name)
    ends = {at + title[0] for at in range(first, head) if (title := words.titles.at(row, at))}
    if name in ends:
        return True
    inner = [text[stretch.units[at].start] for at in range(head + 1, name) if row[at] not in _WITHIN_OFFICES]
    field = row[head + 1 : name]
    if head in ends and row[head] in {"of", "for"} and 0 < len(field) <= _MOST_OF_FIELD:
        plain = {"the", "a", "an", "@", "'s", ","}.isdisjoint(field) and not words.titles.at(row, name - 1)
        if plain and all(text[stretch.units[at].start].islower() for at in range(head + 1, name)):
            return True  # "director of research Ada Hill"
    office = head in ends and row[head] in {"of", "for"} and row[head - 1] in MINISTERS
    return office and bool(inner) and all(letter.isupper() for letter in inner)
