"""Parties: "Sen. Ada Hill (R-Maine)", "Democrat Ada Hill", "Ada Hill, a Republican from Maine"."""

from __future__ import annotations

from collections.abc import Iterator

from search.facts.offices.partylists import SEVERAL, of_listed
from search.facts.offices.partywords import ADJECTIVES, ASPIRANTS, LOOSE, MEMBERS, NOUNS, OFFICES
from search.facts.offices.states import state_behind
from search.facts.offices.titles import behind_place, list_head, plain_row, second_of_two, titles_ending
from search.facts.reading import Found, Reading
from search.facts.reference.descriptions import POSSESSIVES, behind_adjectives
from search.values.value import Value

_LETTER = "party: letter behind a name"
_LETTERS = {"r": "Republican", "d": "Democratic", "i": "Independent"}
_PARTISAN = frozenset({*NOUNS, *MEMBERS, *ADJECTIVES, *LOOSE})
"""Without one of these in its words or names, a stretch tells of no party but by letters."""
_POSTS = frozenset({"mp", "minister", "leader", "senator", "lawmaker", "candidate", "peer", "councillor", "member"})
_BETWEEN = frozenset(
    {"a", "an", "the", "also", "fellow", "lifelong", "registered", "moderate", "liberal", "conservative", "longtime"}
    | {"top", "ranking", "senior", "freshman", "rising", "lone", "only", "second-ranking", "centrist", "progressive"}
    | {"state", "highest-ranking", "no", "staunch", "powerful", "leading", "first-term", "fiscal", "another", "himself"}
    | {"prominent", "influential", "outspoken", "veteran", "retiring", "vulnerable", "endangered", "former"}
    | {"hard-line"}
)
_BEHIND = frozenset(
    {"who", "from", "of", "on", "in", "and", "representing", "whose", "running", "said", "told", "but", "since", "for"}
)
_CLOSERS = frozenset({",", ".", ";", ":", ")", "—", "–", "-", "!", "?"})
_CHAMBERS = frozenset({"house", "senate", "assembly"})
_DASHES = frozenset({"-", "–", "—"})
_MOST_BETWEEN = 5
_RANK = 3
"""Units of "No. 2"."""


def find_parties(reading: Reading) -> Iterator[Found]:
    """The parties of the people in a stretch, as far as letters in brackets or a party's word beside a name say so."""
    people = [at for at in reading.stretch.mentions if reading.is_person(at)]
    if not people:
        return
    row = plain_row(reading)
    mentioned = (_word(reading, row, at).rpartition(" ")[2] for at in reading.stretch.mentions)
    named = not _PARTISAN.isdisjoint(mentioned) or not _PARTISAN.isdisjoint(row)
    for person in people:
        found = _letter(reading, row, person) or (_in_words(reading, row, person) if named else None)
        if found:
            yield _found(reading, person, *found)


def _in_words(reading: Reading, row: tuple[str, ...], person: int) -> tuple[str, int, str] | None:
    """The party that words before or behind a name give, the unit that names it, and the rule."""
    return (
        _before(reading, row, person)
        or _after(reading, row, person)
        or _both(reading, row, person)
        or _before_comma(reading, row, person)
        or of_listed(reading, row, person)
    )


def _letter(reading: Reading, row: tuple[str, ...], person: int) -> tuple[str, int, str] | None:
    """ "(R-Maine)", "(D)", ", R-Maine,": the party, the unit that names it, and the rule."""
    at = person + 2
    if at >= len(row) or row[at - 1] not in {"(", ","} or not reading.capital(at):
        return None
    letter, dash, _ = row[at].partition("-")
    dashed = bool(dash) or (at + 1 < len(row) and row[at + 1] in _DASHES)
    bracketed = row[at - 1] == "(" and row[at + 1 : at + 2] in {(")",), (",",), (".",)}
    if bracketed and not dashed and (row[at + 2 : at + 3] and row[at + 2][-3:] == "ing" or "l" in row):
        return None  # "Reyes (R) shaking hands with Moss (L)"
    if letter in _LETTERS and (dashed or bracketed):
        return _LETTERS[letter], at, _LETTER
    return None


def _before(reading: Reading, row: tuple[str, ...], person: int) -> tuple[str, int, str] | None:
    if not person or reading.units[person - 1].quotation != reading.units[person].quotation:
        return None
    head = list_head(reading, row, person)
    at = head - 1
    if (several := _word(reading, row, at)) in MEMBERS and _listed(row, person, head):
        return MEMBERS[several], at, "party: members before a list of names"
    if (noun := _word(reading, row, at)) in NOUNS and reading.capital(at):
        return NOUNS[noun], at, "party: member before a name"
    if row[at] in ASPIRANTS and (aspirant := _aspirant(reading, row, at)):
        return aspirant
    titles = titles_ending(reading, row, at)
    if len(titles) != 1:
        return None
    rival = titles[0].first - 1
    if row[rival] in ASPIRANTS and rival > 0 and (aspirant := _aspirant(reading, row, rival)):
        return aspirant  # "Republican rival Sen. Ada Hill"
    name = titles[-1].name.rpartition(" ")[2]
    for at in range(titles[0].last - 1, max(titles[0].first - 3, -1), -1):
        word = _word(reading, row, at).rpartition(" ")[2]  # "House Republican Rep. Ada Hill"
        if word in ADJECTIVES or word in NOUNS:
            return (ADJECTIVES.get(word) or NOUNS[word]), at, "party: adjective before a title"
        if word in LOOSE and name in _POSTS and reading.capital(at) and (at > 0 or name == "mp"):
            return LOOSE[word], at, "party: adjective before a title"
        if at < titles[0].first and not reading.is_place(at):
            break
    return None


def _aspirant(reading: Reading, row: tuple[str, ...], last: int) -> tuple[str, int, str] | None:
    """ "Democratic challenger Ada Hill", "Republican presidential candidate Jan Novak"."""
    for at in (last - 1, last - 2):
        if at >= 0 and (word := _word(reading, row, at)) in ADJECTIVES and reading.capital(at):
            return ADJECTIVES[word], at, "party: adjective before a candidate"
        if at < 0 or row[at] not in OFFICES:
            return None
    return None


def _after(reading: Reading, row: tuple[str, ...], person: int) -> tuple[str, int, str] | None:
    at = behind_place(reading, row, person)
    if row[at : at + 1] == row[at + 2 : at + 3] == (",",) and reading.units[at + 1].kind == "value":
        at += 2  # "Ada Hill, 44, a Republican"
    if row[at : at + 3] in {("is", "one", "of"), ("was", "one", "of"), (",", "one", "of")}:
        return _among(reading, row, at + 3)
    at += row[at : at + 2] == ("has", "been")
    if at >= len(row) or row[at] not in {",", "is", "been", "remains"}:
        return None
    if row[at] == "," and row[at + 1 : at + 3] == ("who", "is"):
        at += 2
    at += 1
    first = at
    if row[at : at + 1] in {("a",), ("an",), ("the",)}:
        at = behind_adjectives(reading, row, at + 1)  # "an eccentric longtime Republican strategist"
    last = first + _MOST_BETWEEN
    while at < len(row) and at < last:
        if _ranked(row, at):
            at, last = at + _RANK, last + _RANK
            continue
        noun = _word(reading, row, at)
        if noun in NOUNS:
            after = row[at + 1] if at + 1 < len(row) else "."
            titled = after in _POSTS or after.endswith(".") or _titled(reading, row, at + 1)
            if "former" in row[first:at] and not titled:
                return None  # "a former Republican"
            if first == at and not titled and after not in {"of", "from"}:
                return None  # "Hill, Republican leaders and …"
            closed = after in _CLOSERS or after in _BEHIND or (titled and row[first] in _BETWEEN)
            closed = closed or (after.endswith("ing") and row[first] in _BETWEEN)
            return (NOUNS[noun], at, "party: member behind a name") if closed else None
        described = noun in ADJECTIVES and first < at < len(row) - 1
        if described and (row[at + 1] in ASPIRANTS or _titled(reading, row, at + 1)):
            return ADJECTIVES[noun], at, "party: adjective behind a name"
        owner = row[at].endswith("'s") and row[first] == "the"
        if not (owner or row[at] in _BETWEEN or _says_where(reading, row, at)):
            return None
        at += 1
    return None


def _titled(reading: Reading, row: tuple[str, ...], at: int) -> bool:
    """Whether a title stands at a unit, behind words that belong to it: "a Republican communications strategist"."""
    words = reading.words
    while at < len(row) - 1 and row[at] in words.modifiers and not words.titles.at(row, at):
        at += 1
    return bool(words.titles.at(row, at))


def _among(reading: Reading, row: tuple[str, ...], first: int) -> tuple[str, int, str] | None:
    """ "one of 11 Republicans who voted", "one of the Democratic senators"."""
    for at in range(first, min(first + 3, len(row) - 1)):
        word = _word(reading, row, at)
        if word in MEMBERS:
            return MEMBERS[word], at, "party: one of the members"
        if word in ADJECTIVES and row[at + 1] in SEVERAL:
            return ADJECTIVES[word], at, "party: one of the members"
    return None


def _both(reading: Reading, row: tuple[str, ...], person: int) -> tuple[str, int, str] | None:
    """ "Ada Hill and Jan Novak, both Democrats,"; "Sen. Hill of Ohio and Rep. Novak of Utah, both Democrats," """
    last = second_of_two(reading, row, person)
    if last < 0:
        return None
    at = behind_place(reading, row, last)
    if row[at : at + 1] in {("are",), ("were",)}:
        at += 1 + (row[at + 1 : at + 2] == ("both",))
    elif row[at : at + 2] == (",", "both"):
        at += 2
    else:
        return None
    while at < len(row) - 1 and row[at] in _BETWEEN:
        at += 1
    several = _word(reading, row, at) if at < len(row) else ""
    return (MEMBERS[several], at, "party: both are members") if several in MEMBERS else None


def _listed(row: tuple[str, ...], person: int, head: int) -> bool:
    """Whether a name is one of a list: another one stands behind it, or before it."""
    return head < person or row[person + 1 : person + 2] in {("and",), (",",)}


def _before_comma(reading: Reading, row: tuple[str, ...], person: int) -> tuple[str, int, str] | None:
    """ "The Democrat, Representative Ada Hill of Ohio," and "the committee's top Republican, Ada Hill," """
    behind = behind_place(reading, row, person)
    if behind < len(row) and row[behind] not in _CLOSERS:
        return None
    titles = titles_ending(reading, row, person - 1)
    at = (titles[0].first if titles else person) - 2
    if at < 1 or row[at + 1] != ",":
        return None
    if reading.is_place(at) and row[at - 1] == "of":
        at -= 2  # "the Democratic mayor of Tarn, Ada Hill,"
    if _word(reading, row, at) not in NOUNS:
        return None if titles and titles[0].past else _of_title(reading, row, at)
    before, low = at - 1, at - _MOST_BETWEEN
    while before > max(low, -1):
        if before > 1 and _ranked(row, before - 2):
            before, low = before - _RANK, low - _RANK
            continue
        if row[before] in {"the", "a", "an", "another", "one", "'", *POSSESSIVES} or row[before].endswith("'s"):
            return NOUNS[_word(reading, row, at)], at, "party: member, comma, name"
        if row[before] not in _BETWEEN and not _says_where(reading, row, before):
            return None
        before -= 1
    return None


def _of_title(reading: Reading, row: tuple[str, ...], last: int) -> tuple[str, int, str] | None:
    """ "the Republican nominee, Ada Hill," and "the state's Democratic governor, Jan Novak,"."""
    titles = titles_ending(reading, row, last)
    first = titles[-1].first - 1 if titles else last - 2 if row[last] in ASPIRANTS else -4
    for at in range(first, first + 3):
        if 0 < at < last and (word := _word(reading, row, at)) in ADJECTIVES:
            before = row[at - 1]
            owned = before in {"the", "a", "its", "their"} or before.endswith("'s")
            return (ADJECTIVES[word], at, "party: adjective, title, comma, name") if owned else None
    return None


def _ranked(row: tuple[str, ...], at: int) -> bool:
    """Whether a rank begins at a unit: the "No. 2" of "the No. 2 House Republican"."""
    return row[at : at + 2] == ("no", ".") and at + 2 < len(row) and row[at + 2].isdigit()


def _says_where(reading: Reading, row: tuple[str, ...], at: int) -> bool:
    """Whether a unit is a place or chamber, or a word with a capital letter that may be: "the Westland Republican"."""
    return reading.is_place(at) or _word(reading, row, at) in _CHAMBERS or (row[at].isalpha() and reading.capital(at))


def _word(reading: Reading, row: tuple[str, ...], at: int) -> str:
    """A word, or the words of a mention, in small letters; empty for anything else."""
    unit = reading.units[at]
    if unit.kind == "mention":
        return "" if reading.is_person(at) else reading.text[unit.start : unit.end].casefold()
    return row[at] if unit.kind == "word" else ""


def party_of(reading: Reading, entity: str, party: str, at: int, noun: int) -> Found:
    """That somebody whom a description from a unit to its noun means is of the party: "the Democratic governor"."""
    return _found(reading, noun, party, at, "party: of whom a description means", entity)


def _found(reading: Reading, person: int, party: str, at: int, rule: str, entity: str | None = None) -> Found:
    units = reading.units
    named = _entity(reading, party)
    first, last = min(person, at), max(person, at)
    start, end = units[at].start, units[at].end
    if rule == _LETTER and (state := state_behind(reading.text, units[person].end)):
        end = max(end, state[1])
    value = None if named else Value("text", text=reading.text[start:end], start=start, end=end)
    return Found(
        "party",
        "Party",
        entity or reading.entity(person),
        named,
        value,
        reading.clauses.attribution(person),
        reading.clauses.base(person),
        units[first].start,
        max(end, units[last].end),
        rule,
    )


def _entity(reading: Reading, party: str) -> str | None:
    """The party in the dictionary, else among the names of the article."""
    member = "Democrat" if party == "Democratic" else party
    for name in (f"{party} Party", f"{member}s"):
        listed = reading.dictionary.named(name)
        if len(listed) == 1:
            return listed[0]
    names = {f"{party} party".casefold(), f"{member}s".casefold(), member.casefold(), party.casefold()}
    for entity in dict.fromkeys(mention.entity for mention in reading.mentions):
        known = reading.dictionary.entity(entity)
        if (known.name if known else entity).casefold().removeprefix("the ") in names:
            return entity
    return None
