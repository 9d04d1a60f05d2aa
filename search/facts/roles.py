"""Roles: who is what of which organisation."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from search.facts.appositions import CLOSERS, IS_TITLE, POSSESSIVES, titles_after
from search.facts.posts import posts_after
from search.facts.reading import Found, Reading
from search.facts.states import SEATED, seat_behind
from search.facts.titles import CIVIC, Title, list_head, modified, plain_row, titles_ending
from search.values.value import Value

_VERB_BEFORE = frozenset({"to", "will", "would", "can", "could", "may", "might", "must", "should", "not"})
_LOCAL = frozenset({"governor", "gov.", "senator", "sen.", "representative", "rep.", "mayor", "sheriff", "mp"})
_MEMBERS = frozenset({"Democrat", "Republican", "Independent", "independent"})
_WHERE = frozenset({"in", "at", "near"})
_SAID = frozenset({"said", "says", "announced", "announces", "added", "adds"})
_DISMISSED = frozenset(
    {"fired", "sacked", "dismissed", "fires", "sacks", "firing", "sacking", "dismissing", "demoted"}
    | {"deposed", "toppled", "overthrown", "ousted", "slain", "disgraced"}
)
_ATTENDING = frozenset(
    {"aide", "adviser", "advisor", "spokesman", "spokeswoman", "lawyer", "attorney", "campaign manager"}
)
"""What somebody may be to a person named right before: "Hill aide Mia Ito"."""
_LONGEST_OF = 5
"""Units from "of" to the comma before a name."""
_PRONOUN_REACH = 12
"""Units between an organisation and the "its" that means it."""


Resolve = Callable[[int], tuple[str, ...]]
"""From the unit of a pronoun to whom it means."""


def find_roles(reading: Reading, resolve: Resolve) -> Iterator[Found]:
    """The roles of a stretch: title before a name, after a name, and "is the … of …"."""
    people = [place for place in reading.stretch.mentions if reading.is_person(place)]
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
                yield from _found(reading, place, titles, organisation, rule, place, False, end=end, subject=who[0])


def _before(reading: Reading, row: tuple[str, ...], person: int, resolve: Resolve) -> Iterator[Found]:
    units = reading.units
    if person == 0 or units[person - 1].quotation != units[person].quotation or _goes_on(reading, person):
        return
    head = list_head(reading, row, person)
    if head == person and units[person - 1].word == ",":
        yield from _before_comma(reading, row, person, resolve)
        return
    titles = titles_ending(reading, row, head - 1)
    if not titles:
        return
    start = titles[0].first
    before = row[start - 1] if start else ""
    if before in _VERB_BEFORE and len(titles) == 1 and titles[0].last - titles[0].first == 1:
        return
    organisation, inferred, known, start = _owner(reading, row, start, titles[0], resolve)
    if not known:
        return
    if start > 1 and row[start - 1] == "-" and row[start - 2] in {"then", "ex"} or before in _DISMISSED:
        titles = [title._replace(past=True) for title in titles]
    if organisation is None and (behind := _belonging(reading, row, person, titles[-1])):
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
        first=start if organisation and start < titles[0].first - 1 and not _possessive(row, titles[0].first) else None,
        end=end,
    )


def _belonging(reading: Reading, row: tuple[str, ...], person: int, title: Title) -> int:
    """The unit behind a name that its title belongs to ("Senator Hill of Ohio", "analyst Mia Ito at Quill"); or 0."""
    if row[person + 1 : person + 2] == (",",) and title.name.rpartition(" ")[2] in _LOCAL:
        at = (
            person + 2 + (row[person + 2 : person + 3] in {("a",), ("an",)})
        )  # "Senator Hill, a Democrat from Ohio", "an Ohio Democrat"
        said = [reading.text[unit.start : unit.end] for unit in reading.units[at : at + 2]]
        if len(said) > 1 and reading.is_place(at) and said[1] in _MEMBERS:
            return at
        party = at + 2 < len(row) and said[0] in _MEMBERS
        return at + 2 if party and row[at + 1] in {"of", "from"} and reading.is_place(at + 2) else 0
    at = person + 2 + (row[person + 2 : person + 3] == ("the",))
    if at >= len(row) or reading.units[at].kind != "mention" or row[at + 1 : at + 2] == ("'s",):
        return 0
    civic = title.name.rpartition(" ")[2] in CIVIC
    if reading.is_place(at):
        return at if row[person + 1] == "of" and civic else 0
    return at if row[person + 1] in {"of", "at", "with"} and _firm(reading, at) and not civic else 0


def _before_comma(reading: Reading, row: tuple[str, ...], person: int, resolve: Resolve) -> Iterator[Found]:
    """ "Meta’s Chief Product Officer, Chris Cox," and "the chief executive of Meta, Mark Zuckerberg," """
    units = reading.units
    after = row[person + 1] if person + 1 < len(row) else "."
    if after not in {*CLOSERS, "("} or (
        after == ","
        and person + 2 < len(row)
        and (row[person + 2] in {"and", "or"} or units[person + 2].kind == "mention")
    ):
        return
    last = person - 2
    if last < 0:
        return
    rule = "role: title, comma, name"
    if units[last].kind == "mention" and not reading.is_person(last):
        place = last - 1
        if place >= 0 and row[place] == "the":
            place -= 1
        if place < 1 or row[place] not in {"of", "at", "for"}:
            return
        titles = titles_ending(reading, row, place - 1)
        if titles and titles[0].first and row[titles[0].first - 1] in {"the", "a", "'s"}:
            yield from _found(
                reading,
                person,
                titles,
                reading.entity(last),
                rule,
                units[titles[0].first].start and titles[0].first,
                False,
            )
        return
    titles = titles_ending(reading, row, last) or _titles_of(reading, row, last)
    if not titles or not titles[0].first:
        return
    before = row[titles[0].first - 1]
    owned = before.endswith("'s") or before in {"the", "'", *POSSESSIVES}
    if not owned and units[titles[0].first - 1].kind != "mention":
        return
    organisation, inferred, known, start = _owner(reading, row, titles[0].first, titles[0], resolve)
    if known:
        longer = organisation and start < titles[0].first - 1 and not _possessive(row, titles[0].first)
        yield from _found(reading, person, titles, organisation, rule, start, inferred, first=start if longer else None)


def _titles_of(reading: Reading, row: tuple[str, ...], last: int) -> list[Title]:
    """The title before "of" and a few plain words that end at a unit: "the former coach of the team, Ada Hill"."""
    for at in range(last - 1, max(last - _LONGEST_OF, 0), -1):
        if reading.units[at].kind != "word":
            return []
        if row[at] in {"of", "for", "at"}:
            titles = titles_ending(reading, row, at - 1)
            return [title._replace(last=last + 1) for title in titles[-1:]] if len(titles) == 1 else []
    return []


def _after(reading: Reading, row: tuple[str, ...], person: int) -> Iterator[Found]:
    """ "Sam Altman, now the CEO of OpenAI," and "Sam Altman is the CEO of OpenAI" """
    for titles, organisation, end, rule in posts_after(reading, row, person):
        yield from _found(reading, person, titles, organisation, rule, person, False, end=end)


def _owner(
    reading: Reading, row: tuple[str, ...], start: int, title: Title, resolve: Resolve
) -> tuple[str | None, bool, bool, int]:
    """Whose title it is, from the words before it: entity, inferred, whether the words can be trusted, first unit."""
    units = reading.units
    if start == 0:
        return None, False, True, start
    before = start - 1
    word = row[before]
    if word in {"'s", "'"} and before > 0 and units[before - 1].kind == "mention":
        return reading.entity(before - 1), False, True, before - 1
    if units[before].kind == "mention":
        last = title.name.split()[-1]
        if reading.is_person(before) and title.name in _ATTENDING:
            return reading.entity(before), False, True, before
        if reading.is_person(before) or (reading.is_place(before) and last not in CIVIC):
            return None, False, True, start
        if reading.is_place(before) and last not in _LOCAL and before and row[before - 1] in _WHERE:
            return None, False, True, start  # "They met in Riga President Reyes"
        first, _ = modified(reading, row, before)
        return reading.entity(before), False, True, first
    if word in {"its", "their"}:
        organisation = _antecedent(reading, row, before)
        named = any(units[place].kind == "mention" and not reading.is_person(place) for place in range(before))
        if not named and len(meant := resolve(before)) == 1:
            organisation = meant[0]
        return organisation, organisation is not None, True, before if organisation else start
    if word in {"his", "her"} and len(meant := resolve(before)) == 1:
        return meant[0], True, True, before
    topics = reading.speakers.topics
    if word.endswith("'s") and row[before - 1] == "the" and (company := topics.meant(word[:-2])):
        return company, True, True, before
    if word in {"his", "her", "my", "our", "your"} or word.endswith(("'s", "s'")):
        return None, False, row[before - 1 : before] == ("the",), start
    if row[start] == "company" and (company := topics.meant("company")):
        return company, True, True, start
    said = before - 1 if word in _SAID else before - 2 if word == "that" else -1
    if said >= 0 and not title.past and title.name.split()[-1] not in CIVIC and _firm(reading, said):
        return reading.entity(said), True, True, start
    if word == "including" and before > 1 and row[before - 1] == "," and units[before - 2].kind == "mention":
        if reading.is_person(before - 2) or reading.is_place(before - 2):
            return None, False, True, start
        return reading.entity(before - 2), True, True, before - 2
    return None, False, True, start


def _firm(reading: Reading, place: int) -> bool:
    """Whether a unit names an organisation: "Norvia said chief executive Ada Hill had left"."""
    return reading.units[place].kind == "mention" and not reading.is_person(place) and not reading.is_place(place)


def _antecedent(reading: Reading, row: tuple[str, ...], pronoun: int) -> str | None:
    """What "its" or "their" stands for: the sentence's only organisation before it, or the nearest, if a verb with
    "and" or "to" follows that one ("investing in X and hiring its CEO"). None where it is open.
    """
    units = reading.units
    candidates = [
        place
        for place in range(pronoun)
        if units[place].kind == "mention"
        and not reading.is_person(place)
        and not reading.is_place(place)
        and units[place].quotation == units[pronoun].quotation
    ]
    if not candidates:
        return None
    if len({reading.entity(place) for place in candidates}) == 1:
        return reading.entity(candidates[-1])
    nearest = candidates[-1]
    between = row[nearest + 1 : pronoun]
    if len(between) <= _PRONOUN_REACH and between[:1] == ("and",) and len(between) <= 4:
        return reading.entity(nearest)
    return None


def _possessive(row: tuple[str, ...], first: int) -> bool:
    return first > 0 and row[first - 1] in {"'s", "'", "including", "its", "their"}


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
        begins = first if first is not None and number == 0 else title.first
        span = units[begins].start, units[title.last - 1].end
        past = title.past or any(reading.stretch.words[at] in reading.words.past for at in range(begins, title.first))
        attribute, label = ("former_role", "Former role") if past else ("role", "Role")
        lacking = organisation is None and title.name in reading.words.relational and title.last - title.first == 1
        yield Found(
            attribute,
            label,
            subject,
            organisation,
            Value("role", reading.text[span[0] : span[1]], *span),
            reading.clauses.attribution(person),
            reading.clauses.base(person),
            *evidence,
            rule + " (organisation open)" * lacking,
            inferred,
        )
