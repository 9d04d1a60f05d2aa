"""Roles: who is what of which organisation."""

from __future__ import annotations

from collections.abc import Iterator

from search.facts.offices.appositions import IS_TITLE, RANKING, titles_after
from search.facts.offices.attendants import (
    attendant,
    before_kin,
    has_owner,
    names_one,
    over_rank,
    titles_of,
    without_name,
)
from search.facts.offices.nations import country_of
from search.facts.offices.owners import Resolve, before_owner, belonging, owner_of, workplace
from search.facts.offices.partisans import without_parties
from search.facts.offices.posts import posts_after
from search.facts.offices.shared import alone, of_several
from search.facts.offices.spanning import spanning_titles, titled_office, with_field
from search.facts.offices.states import SEATED, seat_behind
from search.facts.offices.titles import PLURALS, STUDENTS, Title, behind_place, list_head, plain_row, titles_ending
from search.facts.offices.written import AUTHORS, written_work
from search.facts.reading import Found, Reading
from search.facts.reference.descriptions import CLOSERS, HONORIFICS
from search.values.value import Value
from search.values.wordlist import word_set

_VERB_BEFORE = frozenset({"to", "will", "would", "can", "could", "may", "might", "must", "should", "not"})
_ALSO_VERBS = word_set(
    "head lead host coach judge champion partner model pilot mentor author chair captain star nurse guard police doctor"
    " guide patient scout train referee boss sponsor engineer master major general anchor produce advocate ally counsel"
)
"""Titles that are verbs behind "to" and "will": "to host Reyes"."""
_DISMISSED = frozenset(
    {"fired", "sacked", "dismissed", "fires", "sacks", "firing", "sacking", "dismissing", "demoted"}
    | {"deposed", "toppled", "overthrown", "ousted", "slain", "disgraced"}
)
_ONCE = _DISMISSED - {"dismissed", "dismisses", "dismissing"}
_SERVED = (" veteran", " hero")
"""How titles end that name their own service: "a Norvia analyst and Army veteran"."""
_RUNNING = ("candidate", "nominee", "contender", "hopeful")
"""How titles end that an organisation named with another one does not own."""
_COME_LATELY = frozenset({"new", "first", "newly", "appointed", "latest"})
"""What may stand between an article and a title."""
_THEIRS = frozenset({("his",), ("her",), ("their",)})


def find_roles(reading: Reading, resolve: Resolve) -> Iterator[Found]:
    """The roles of a stretch: title before a name, after a name, and "is the … of …"."""
    people = [place for place in reading.stretch.mentions if reading.is_person(place)]
    if people:
        reading = without_parties(reading)
    words = reading.stretch.words
    if "he" in words or "she" in words:
        yield from _of_pronouns(reading, resolve)
    if not people:
        return
    row = plain_row(reading)
    for place in people:
        yield from _before(reading, row, place, resolve)
        yield from _after(reading, row, place)


def _of_pronouns(reading: Reading, resolve: Resolve) -> Iterator[Found]:
    """ "He was the chairman of Norvia." """
    row = plain_row(reading)
    for place, word in enumerate(row):
        found = titles_after(reading, row, place) if word in {"he", "she"} else None
        if found and found.rule == IS_TITLE:
            who = resolve(place)
            if len(who) == 1:
                rule = f"{found.rule} (by a pronoun)"
                titles, organisation, end, _ = found
                organisation = organisation or workplace(reading, place)
                yield from _found(reading, place, titles, organisation, rule, place, False, end=end, subject=who[0])


def _before(reading: Reading, row: tuple[str, ...], person: int, resolve: Resolve) -> Iterator[Found]:
    units = reading.units
    if person == 0 or units[person - 1].quotation != units[person].quotation or _goes_on(reading, person):
        return
    head = list_head(reading, row, person)
    comma = person - 1 - (row[person - 1] in HONORIFICS)  # "the agency's director, Dr. Ada Hill,"
    if head == person and comma > 0 and row[comma] == ",":
        yield from _before_comma(reading, row, person, comma, resolve)
        return
    titles = titles_ending(reading, row, head - 1)
    if not titles and row[head - 1] in HONORIFICS:
        titles = titles_ending(reading, row, head - 2)  # "former health commissioner Dr. Ada Hill"
    titles = titles or titled_office(reading, person) or with_field(reading, row, head - 1)
    if not titles:
        if over := spanning_titles(reading, person):
            rule, of = "role: title before name", reading.entity(person - 1)
            yield from _found(reading, person, over, of, rule, over[0].first, False)
        return
    if head == person and alone(row, person, titles[-1]):
        return  # "the Norvian officers Reyes says they met"
    start = titles[0].first
    if start > 1 and row[start - 1] == "#age" and _possessive(row, start - 1):
        start -= 1  # "its 28-year-old president Ada Hill"
    begin = before_kin(row, start)
    before = row[start - 1] if start else ""
    if before == "," and reading.capital(start) and head == person:
        earlier = _before_comma(reading, row, person, start - 1, resolve)
        yield from (one for one in earlier if one.attribute == "role" or titles[-1].past)
    if before in {"a", "an"} and len(titles) == 1 and reading.capital(start) and head == person:
        return  # "a President Reyes would"
    verbal = titles[0].name in _ALSO_VERBS and not reading.capital(start)
    if before in _VERB_BEFORE and len(titles) == 1 and verbal:
        return
    organisation, inferred, known, start = owner_of(reading, row, start, titles[0], resolve)
    if not known:
        return
    if (
        start > 1
        and row[start - 1] == "-"
        and row[start - 2] in {"then", "ex"}
        or before in _DISMISSED
        or (start and row[start - 1] in _ONCE)
        or not reading.words.past.isdisjoint(row[start : titles[0].first])
    ):  # "former Quill CEO and mayor"
        titles = [title._replace(past=row[title.first] != "current") for title in titles]
    if organisation is None and (behind := belonging(reading, row, person, titles[-1])):
        organisation, start = reading.entity(behind), titles[0].first
    seat = seat_behind(reading, person) if organisation is None and titles[-1].name in SEATED else None
    organisation, end = seat or (organisation, None)
    yield from _found(
        reading,
        person,
        titles,
        organisation,
        "role: title before name",
        start,
        inferred,
        first=_first(row, start, begin) if organisation else None,
        end=end,
    )
    if over := over_rank(reading, row, titles[0]):
        whose, inferred, known, start = owner_of(reading, row, over[0].first, over[0], resolve)
        if known:
            yield from _found(reading, person, over, whose, "role: title before a rank", start, inferred)


def _before_comma(reading: Reading, row: tuple[str, ...], person: int, comma: int, resolve: Resolve) -> Iterator[Found]:
    """ "Meta’s Chief Product Officer, Chris Cox," and "the chief executive of Meta, Mark Zuckerberg," """
    units = reading.units
    behind = behind_place(reading, row, person)
    after = row[behind] if behind < len(row) else "."
    if after not in {*CLOSERS, "("} or (
        after == ","
        and behind + 1 < len(row)
        and (row[behind + 1] in {"and", "or"} or units[behind + 1].kind == "mention")
    ):
        return
    last = comma - 1
    if last < 0:
        return
    rule = "role: title, comma, name"
    if units[last].kind == "mention" and not reading.is_person(last):
        place = before_owner(reading, row, last)
        if place < 1 or row[place] not in {"of", "at", "for", "on"}:
            return
        titles = titles_ending(reading, row, place - 1)
        if row[place] == "on" and not (titles and titles[-1].name.startswith(RANKING)):
            return
        first = titles[0].first if titles else 0
        while first and row[first - 1] in _COME_LATELY:
            first -= 1
        if first and row[first - 1] in {"the", "a", "an", "'s"}:
            owned = row[first - 1] == "'s" and units[first - 2].kind == "mention"  # "Quill's head of Asia, Ada Hill,"
            whose = reading.entity(first - 2 if owned else last)
            yield from _found(reading, person, titles, whose, rule, first - 2 if owned else titles[0].first, False)
        return
    if served := attendant(reading, row, last):
        if served.titles:
            yield from _found(reading, person, served.titles, served.whose, rule, served.first, False)
        return
    titles = titles_ending(reading, row, last) or titles_of(reading, row, last)
    if not titles or not titles[0].first:
        return
    begin = before_kin(row, titles[0].first)
    begin -= row[begin - 1] == "#age" and begin > 1  # "its 28-year-old president"
    one = row[begin - 1] in {"a", "an"} and after == "," and names_one(row, begin - 2, behind + 1)
    if not has_owner(row, begin) and units[begin - 1].kind != "mention" and not one:
        return
    organisation, inferred, known, start = owner_of(reading, row, begin, titles[0], resolve)
    if known:
        longer = _first(row, start, begin) if organisation else None
        yield from _found(reading, person, titles, organisation, rule, start, inferred, first=longer)


def _after(reading: Reading, row: tuple[str, ...], person: int) -> Iterator[Found]:
    """ "Sam Altman, now the CEO of OpenAI," and "Sam Altman is the CEO of OpenAI" """
    for titles, organisation, end, rule in posts_after(reading, row, person):
        if row[end : end + 1] == ("and",) and row[end + 1 : end + 2] in _THEIRS and rule != IS_TITLE:
            return  # "According to Reyes, the mayor and his wife left"
        if of_several(row, person, titles[-1]):
            return
        yield from _found(reading, person, titles, organisation, rule, person, False, end=end)
        other = person - 2
        while titles[-1].name in PLURALS and other >= 0 and row[other + 1] in {"and", ","} and reading.is_person(other):
            yield from _found(reading, other, titles, organisation, rule, other, False, end=end)
            other -= 2


def _possessive(row: tuple[str, ...], first: int) -> bool:
    return first > 0 and row[first - 1] in {"'s", "'", ")", "including", "its", "their"}


def _first(row: tuple[str, ...], start: int, begin: int) -> int | None:
    """Where a title begins with the words of its owner before it ("interim Norvia CEO"), if that is no possessive."""
    longer = start < begin - 1 and not _possessive(row, begin)
    return (start + 2 if row[start + 1] == "'s" else start) if longer else None


def _goes_on(reading: Reading, person: int) -> bool:
    """Whether the name is the beginning of a longer one ("President Lincoln High School")."""
    units = reading.units
    if person + 1 >= len(units) or units[person + 1].kind != "word":
        return False
    following = units[person + 1]
    return reading.capital(person + 1) and following.word not in reading.words.times


def _found(
    reading: Reading,
    person: int,
    titles: list[Title],
    organisation: str | None,
    rule: str,
    start: int,
    inferred: bool,
    *,
    first: int | None = None,
    end: int | None = None,
    subject: str | None = None,
) -> Iterator[Found]:
    units = reading.units
    subject = subject or reading.entity(person)
    if organisation == subject:
        return
    evidence = units[min(start, titles[0].first, person)].start, units[(end or person + 1) - 1].end
    for number, title in enumerate(titles):
        work, title = written_work(reading, title)
        if work is not None:
            end_of_work = max(evidence[1], work.end or 0)
            attribution, base = reading.clauses.attribution(person), reading.clauses.base(person)
            rule_of_work = "author of the work in quotation marks"
            yield Found(
                "author_of", "Author of", subject, None, work, attribution, base, evidence[0], end_of_work, rule_of_work
            )
        begins = first if first is not None and number == 0 else title.first
        span = units[begins].start, units[title.last - 1].end
        past = title.past or any(reading.stretch.words[at] in reading.words.past for at in range(begins, title.first))
        if past and rule.startswith(IS_TITLE) and title.name.rpartition(" ")[2] in AUTHORS:
            continue  # "was the author of the plan": no post
        attribute, label = ("former_role", "Former role") if past else ("role", "Role")
        apart = title.name not in reading.words.relational and _apart(reading, titles[number + 1 :], end)
        runs = number > 0 and title.name.endswith(_RUNNING)
        whose = None if apart or runs or title.name.endswith(_SERVED) else organisation
        if whose is not None and title.name.rpartition(" ")[2] in STUDENTS:
            continue
        whose = whose or country_of(reading, title, begins)
        lacking = whose is None and title.name in reading.words.relational and title.last - title.first == 1
        if (
            lacking
            and begins > 1
            and reading.stretch.words[begins - 2 : begins - 1] == ("the",)
            and without_name(reading, begins)
        ):
            lacking, span = False, (units[begins - 2].start, span[1])  # "the party's leader"
        yield Found(
            attribute,
            label,
            subject,
            whose,
            Value("role", reading.text[span[0] : span[1]], *span),
            reading.clauses.attribution(person),
            reading.clauses.base(person),
            *evidence,
            rule + " (organisation open)" * lacking,
            inferred,
        )


def _apart(reading: Reading, later: list[Title], end: int | None) -> bool:
    """Whether a title shares no owner with those behind it: "a strategist and former aide to Hill"."""
    if not later or end is None or end <= later[-1].last:
        return False
    words = reading.stretch.words
    return any(words[one.first] in reading.words.past or words[one.first].startswith("ex-") for one in later)
