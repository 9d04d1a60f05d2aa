"""Other names beside a name: "Reyes (“Person 2”)", "Quill as “Company 1”", "the Norvian Labor Board, or NLB,"."""

from __future__ import annotations

from collections.abc import Iterator

from search.facts.reading import Found, Reading
from search.values.value import Value

_MARKS = frozenset({"“", '"'})
_CLOSING = frozenset({"”", '"'})
_LONGEST = 5
"""Units of such a name, at most."""
_SHORTEST = 2
"""Letters of an abbreviation, at least."""
_BACK = 3
"""Units from "refers to" to the name behind it."""
_CALLED = frozenset({"identified", "referred", "known"})
_BETWEEN = frozenset({",", "is", "was", "are", "were", "to", "only", "also"})
_REFERRING = frozenset({"refers", "refer", "referred", "referring", "identifies", "identified", "identifying"})
"""What stands before the name where the other one follows "as"."""


def find_aliases(reading: Reading, label: str) -> Iterator[Found]:
    """The other names that a stretch gives, quoted or as initials behind "or", as facts of "also_known_as"."""
    row, units = reading.stretch.words, reading.units
    if "or" in row:
        yield from _shortened(reading, label)
    if _MARKS.isdisjoint(row) or ("(" not in row and "as" not in row):
        return
    for at in reading.stretch.mentions:
        opening = _opening(row, at)
        if opening < 0:
            continue
        last = next(
            (end for end in range(opening + 1, min(len(row), opening + 2 + _LONGEST)) if row[end] in _CLOSING), -1
        )
        end = last - (row[last - 1] in {".", ","})
        if last < 0 or end <= opening + 1 or (row[opening - 1] == "(" and row[last + 1 : last + 2] != (")",)):
            continue
        if not reading.capital(opening + 1) and row[opening + 1] != "the":
            continue
        start, stop = units[opening + 1].start, units[end - 1].end
        text = reading.text[start:stop]
        if text.casefold() in reading.text[units[at].start : units[at].end].casefold():
            continue
        value = Value("text", text=text, start=start, end=stop)
        told = reading.clauses.attribution(at), reading.clauses.base(at)
        span = units[at].start, units[last].end
        yield Found("also_known_as", label, reading.entity(at), None, value, *told, *span, "name in quotation marks")


def _shortened(reading: Reading, label: str) -> Iterator[Found]:
    """ "the Norvian Labor Board, or NLB, ruled": the initials of a name as another one."""
    row, units = reading.stretch.words, reading.units
    for at in reading.stretch.mentions:
        if row[at + 1 : at + 3] != (",", "or") or row[at + 4 : at + 5] not in {(",",), (".",), (")",)}:
            continue
        start, end = units[at + 3].start, units[at + 3].end
        text, name = reading.text[start:end], reading.text[units[at].start : units[at].end]
        if len(text) < _SHORTEST or not text.isupper() or not _initials(text, name):
            continue
        told = reading.clauses.attribution(at), reading.clauses.base(at)
        value = Value("text", text=text, start=start, end=end)
        yield Found("also_known_as", label, reading.entity(at), None, value, *told, units[at].start, end, "initials")


def _initials(text: str, name: str) -> bool:
    """Whether the capital letters of a name begin with the first and hold the others of an abbreviation, in order."""
    capitals = iter(letter for letter in name if letter.isupper())
    return name[:1] == text[:1] and all(letter in capitals for letter in text if letter.isalpha())


def _opening(row: tuple[str, ...], at: int) -> int:
    """The quotation mark that opens another name of the one named at a unit; -1 if there is none."""
    if row[at + 1 : at + 2] == ("(",) and row[at + 2 : at + 3] and row[at + 2] in _MARKS:
        return at + 2
    behind = at + 1
    while behind < len(row) and row[behind] in _BETWEEN:
        behind += 1
    called = behind < len(row) and row[behind] in _CALLED
    while called and behind < len(row) and (row[behind] in _CALLED or row[behind] in _BETWEEN):
        behind += 1
    if row[behind : behind + 1] != ("as",) or row[behind + 1 : behind + 2] == () or row[behind + 1] not in _MARKS:
        return -1
    referring = behind == at + 1 and not _REFERRING.isdisjoint(row[max(0, at - _BACK) : at])
    return behind + 1 if called or referring else -1
