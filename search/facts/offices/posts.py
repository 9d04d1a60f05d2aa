"""Further posts behind a name: "…, a former aide of Norvia and now a fellow at Quill, was mayor of Oslo"."""

from __future__ import annotations

from collections.abc import Iterator

from search.facts.offices.apposed import apposed
from search.facts.offices.appositions import IS_TITLE, After, titles_after, titles_from
from search.facts.offices.owners import shares_title
from search.facts.offices.titles import copula_at
from search.facts.reading import Reading

_MORE = frozenset(
    {"now", "currently", "later", "a", "an", "the", "former", "formerly", "previously", "current", "onetime"}
    | {"longtime", "senior"}
)
"""What begins a further title behind "and"."""
_OFTEN = frozenset({"frequent", "regular", "occasional", "prominent", "leading", "veteran", "noted", "outspoken"})
"""What may stand before such a title instead."""
_LONGEST = 6
"""Units of an apposition before "who"."""


def posts_after(reading: Reading, row: tuple[str, ...], person: int) -> Iterator[After]:
    """All titles that an apposition, a relative clause or a form of "to be" gives the person at a unit."""
    end = person + 1
    found = titles_after(reading, row, person) or apposed(reading, row, person)
    while found:
        yield found
        other = found.titles[0].first - 2
        if found.organisation and shares_title(reading, row, other):
            titles = [found.titles[0]._replace(first=other + 3)]
            yield found._replace(titles=titles, organisation=reading.entity(other))
        end = found.end
        found = titles_more(reading, row, found)
    if row[person + 1 : person + 2] != (",",):
        return
    was = _relative(reading, row, person)
    if was:
        yield was
    close = _close(reading, row, person, end)
    is_one, past, place = copula_at(row, close + 1) if close else (False, False, 0)
    resumed = titles_from(reading, row, place, past, True) if is_one and place < len(row) else None
    if resumed:
        yield resumed


def titles_more(reading: Reading, row: tuple[str, ...], before: After) -> After | None:
    """The titles behind "and" that an apposition goes on with: "a former aide of Norvia and now a fellow at Quill"."""
    at = before.end
    if row[at : at + 1] == (",",) and row[at + 1 : at + 2] in {("a",), ("an",), ("former",)}:
        return titles_from(reading, row, at + 1, False, before.rule == IS_TITLE)  # "a senator, a former mayor"
    if row[at : at + 1] != ("and",) or at + 2 >= len(row):
        return None
    at += row[at + 1] in _OFTEN
    match = reading.words.titles.at(row, at + 1)
    owned = reading.units[at + 1].kind == "mention" and row[at + 2] in {"'s", "'"}
    belongs = match and row[at + 1 + match[0] : at + 2 + match[0]] in {("of",), ("at",), ("for",)}
    if row[at + 1] not in _MORE and row[at] not in _OFTEN and not owned and not belongs:
        return None
    last = before.titles[-1]
    only = any(word in reading.words.past for word in row[last.first : last.last])  # "is a former aide … and a fellow"
    was = before.rule == IS_TITLE and last.past and not only and row[at + 1] not in {"now", "currently", "later"}
    return titles_from(reading, row, at + 1, was, before.rule == IS_TITLE)


def _relative(reading: Reading, row: tuple[str, ...], person: int) -> After | None:
    """The titles of "…, a Republican who was the governor of Oslo"."""
    if row[person + 2 : person + 3] not in {("a",), ("an",), ("the",)}:
        return None
    for at in range(person + 3, min(person + 3 + _LONGEST, len(row) - 2)):
        if reading.units[at].kind == "mark":
            return None
        if row[at] == "who":
            is_one, past, place = copula_at(row, at + 1)
            return titles_from(reading, row, place, past, True) if is_one and place < len(row) else None
    return None


def _close(reading: Reading, row: tuple[str, ...], person: int, end: int) -> int:
    """The comma that ends the relative clause or apposition behind a name; 0 if there is none."""
    for aside in reading.clauses.asides:
        if aside.first == person + 2 and aside.closed:
            return aside.last
    return end if row[end : end + 1] == (",",) and end > person + 1 else 0
